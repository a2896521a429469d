/*
 * layout.c - logical lines and indentation.
 *
 * tree-sitter reads a line end as a blank wherever its grammar offers no line
 * end, and does not care how far a line is indented: `x =`, line end, `y` is an
 * assignment to it. So every line that Python would call a logical line is
 * checked against the tree: something that may begin a line must begin there,
 * in the column of its block, and nothing else may. Python's reference manual,
 * 2.1 (lexical analysis: line structure) has the rules.
 */
#include "syntax/normalise_p.h"

#include <string.h>

/* Indentation as Python's tokenizer measures it: with tabs of 8 and of 1. */
typedef struct {
    uint32_t col, alt;
} indent;

typedef struct {
    bn_ix end_ix;
    indent at;
    bool known;   /* the first statement has been seen */
    bool inline_; /* it stands on the header's line */
} suite;

typedef struct {
    const bn_cst *t;
    bn_arena *arena;
    bn_err *err;
    bn_vec(suite) suites;
    uint32_t depth;     /* of brackets */
    uint32_t prev_end;  /* where the last token ended */
    uint16_t prev_kind; /* the last token that is code */
    bool line_end;      /* a logical line ended since */
    uint32_t line_start;
    bn_ix opener; /* outermost node that may begin a line, at the place we are coming to */
} checker;

static bn_status fail_at(checker *k, uint32_t offset, const char *why)
{
    bn_err_set(k->err, BN_E_SYNTAX, "invalid syntax: %s", why);
    if (k->err) {
        k->err->line = bn_source_line(k->t->source, offset);
        k->err->column = bn_source_column(k->t->source, offset);
    }
    return BN_E_SYNTAX;
}

static bool is_clause(uint16_t kind)
{
    return kind == BN_ELIF_CLAUSE || kind == BN_ELSE_CLAUSE || kind == BN_EXCEPT_CLAUSE ||
           kind == BN_FINALLY_CLAUSE;
}

static bool begins_line(const bn_node *n)
{
    return (n->flags & BN_NAMED) && (bn_kind_is_statement(n->kind) || is_clause(n->kind) ||
                                     n->kind == BN_CASE_CLAUSE || n->kind == BN_DECORATOR);
}

static indent measure(const checker *k, uint32_t to)
{
    indent at = { 0, 0 };

    for (uint32_t i = k->line_start; i < to; i++) {
        switch (k->t->text.ptr[i]) {
        case ' ':
            at.col++;
            at.alt++;
            break;
        case '\t':
            at.col = (at.col / 8 + 1) * 8;
            at.alt++;
            break;
        case '\\':
            if (at.col > 0)
                return at;
            break;
        default:
            at = (indent){ 0, 0 };
            break;
        }
    }
    return at;
}

/* Blanks between tokens: note where logical lines end, refuse what is no blank to Python. */
static bn_status read_gap(checker *k, uint32_t to)
{
    bn_str text = k->t->text;

    for (uint32_t i = k->prev_end; i < to; i++) {
        switch (text.ptr[i]) {
        case ' ':
        case '\t':
        case '\f':
            break;
        case '\r':
            if (i + 1 >= text.len || text.ptr[i + 1] != '\n')
                return fail_at(k, i, "a carriage return without a line feed outside strings");
            break;
        case '\n':
            if (k->depth == 0) {
                k->line_end = true;
                k->line_start = i + 1;
            }
            break;
        case '\\':
            i += i + 1 < to && text.ptr[i + 1] == '\r';
            if (i + 1 >= to || text.ptr[i + 1] != '\n')
                return fail_at(k, i, "a stray backslash");
            i++;
            break;
        default:
            return fail_at(k, i, "a character that is no blank between tokens");
        }
    }
    return BN_OK;
}

static bn_status first_of_suite(checker *k, const bn_node *n, suite *s, const suite *outer)
{
    s->known = true;
    if (!k->line_end) {
        s->inline_ = true;
        return bn_kind_is_compound(n->kind)
                   ? fail_at(k, n->start, "a compound statement on the line of another")
                   : BN_OK;
    }
    s->at = measure(k, n->start);
    if (outer->inline_ || s->at.col <= outer->at.col || s->at.alt <= outer->at.alt)
        return fail_at(k, n->start, "expected an indented block");
    return BN_OK;
}

/* A statement, clause or decorator begins here. */
static bn_status line_opener(checker *k, const bn_node *n)
{
    suite *s = &k->suites.items[k->suites.len - 1];
    bool in_definition =
        n->parent != BN_NONE && k->t->nodes[n->parent].kind == BN_DECORATED_DEFINITION;

    if (!s->known && !is_clause(n->kind))
        return first_of_suite(k, n, s, s - 1);
    if (!k->line_end) {
        if (k->prev_kind == BN_P_SEMICOLON && !is_clause(n->kind) && !in_definition &&
            !bn_kind_is_compound(n->kind) && n->kind != BN_CASE_CLAUSE)
            return BN_OK;
        return fail_at(k, n->start, "expected the end of the line");
    }
    indent at = measure(k, n->start);
    if (s->inline_)
        return fail_at(k, n->start, "unexpected indent");
    if (at.col != s->at.col)
        return fail_at(k, n->start,
                       at.col > s->at.col ? "unexpected indent"
                                          : "the indentation matches no outer level");
    if (at.alt != s->at.alt)
        return fail_at(k, n->start, "tabs and blanks are mixed in the indentation");
    return BN_OK;
}

static bn_status check_token(checker *k, bn_ix i)
{
    const bn_node *n = &k->t->nodes[i];
    bn_status status = read_gap(k, n->start);

    if (status != BN_OK)
        return status;
    k->prev_end = n->end;
    if (n->kind == BN_LINE_CONTINUATION)
        return BN_OK;
    if (n->kind == BN_COMMENT && (n->flags & BN_EXTRA)) {
        if (k->t->source->has_lone_cr && n->end > n->start &&
            memchr(k->t->text.ptr + n->start, '\r', n->end - n->start))
            return fail_at(k, n->start, "a carriage return without a line feed outside strings");
        return BN_OK;
    }
    if (n->end == n->start)
        return BN_OK;
    if (k->opener != BN_NONE && k->t->nodes[k->opener].start == n->start)
        status = line_opener(k, &k->t->nodes[k->opener]);
    else if (k->line_end)
        status = fail_at(k, n->start, "unexpected start of a line");
    k->opener = BN_NONE;
    k->line_end = false;
    k->prev_kind = n->kind;
    if (n->kind == BN_P_LPAREN || n->kind == BN_P_LBRACKET || n->kind == BN_P_LBRACE)
        k->depth++;
    else if (k->depth > 0 &&
             (n->kind == BN_P_RPAREN || n->kind == BN_P_RBRACKET || n->kind == BN_P_RBRACE))
        k->depth--;
    return status;
}

static bool has_code(const bn_cst *t, bn_ix block)
{
    return bn_named_child(t, block, 0) != BN_NONE;
}

static bool has_child(const bn_cst *t, bn_ix up, uint16_t kind)
{
    bn_each_child (t, up, c)
        if (t->nodes[c].kind == kind)
            return true;
    return false;
}

static bn_status check_node(checker *k, bn_ix i)
{
    const bn_node *n = &k->t->nodes[i];

    if (n->kind == BN_BLOCK) {
        if (!has_code(k->t, i))
            return fail_at(k, n->start, "expected an indented block");
        bn_vec_push(k->arena, &k->suites, (suite){ .end_ix = n->end_ix });
    }
    if (n->kind == BN_TRY_STATEMENT && !has_child(k->t, i, BN_EXCEPT_CLAUSE) &&
        !has_child(k->t, i, BN_FINALLY_CLAUSE))
        return fail_at(k, n->start, "expected 'except' or 'finally'");
    if (begins_line(n) && (k->opener == BN_NONE || k->t->nodes[k->opener].start != n->start))
        k->opener = i;
    return BN_OK;
}

bn_status bn_layout_check(bn_arena *arena, const bn_cst *tree, bn_err *err)
{
    checker k = {
        .t = tree,
        .arena = arena,
        .err = err,
        .prev_end = tree->nodes[0].start,
        .line_start = tree->nodes[0].start,
        .line_end = true,
        .opener = BN_NONE,
    };
    bn_status status = BN_OK;

    bn_vec_push(arena, &k.suites, (suite){ .end_ix = tree->count, .known = true });
    for (bn_ix i = 1; i < tree->count && status == BN_OK;) {
        const bn_node *n = &tree->nodes[i];
        while (k.suites.len > 1 && k.suites.items[k.suites.len - 1].end_ix <= i)
            k.suites.len--;
        bool leaf = n->end_ix == i + 1 || n->kind == BN_STRING;
        status = check_node(&k, i);
        if (status == BN_OK && leaf)
            status = check_token(&k, i);
        i = n->kind == BN_STRING ? n->end_ix : i + 1;
    }
    return status == BN_OK ? read_gap(&k, (uint32_t)tree->text.len) : status;
}
