/*
 * verdict.c - the match as rules see it: captures, answers, reasons.
 */
#include "pattern/pattern_p.h"

#include "syntax/literals.h"
#include "syntax/source.h"

#include <stdarg.h>
#include <stdio.h>

static bn_str format_in(bn_arena *arena, const char *format, va_list args)
{
    va_list again;
    int length;
    char *text;

    va_copy(again, args);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        return BN_LIT("");
    text = bn_alloc_in(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, args);
    return (bn_str){ text, (size_t)length };
}

static const bn_capture *captured(const bn_match *m, const char *metavar)
{
    uint32_t var = bn_match_var(m, bn_str_from(metavar));

    return var == BN_NONE || m->captures[var].kind == BN_CAP_NONE ? NULL : &m->captures[var];
}

/* What holds is noted once, however often it is asked. */
static void push_reason(bn_match *m, bn_answer a)
{
    bn_reason reason = { .fact = a.fact, .tri = a.tri, .why = a.why, .at = a.at };

    if (a.tri == BN_YES && !a.fact)
        return;
    for (uint32_t i = 0; a.tri == BN_YES && i < m->fix->reasons.len; i++)
        if (m->fix->reasons.items[i].fact == a.fact && m->fix->reasons.items[i].at == a.at)
            return;
    bn_vec_push(m->run->arena, &m->fix->reasons, reason);
}

/* What a share says, in words of the whole: it has no nodes of that file. */
static bool note_for_whole(bn_match *m, bn_answer answer, bool must)
{
    if (answer.tri == BN_YES)
        return !m->whole->lost;
    answer.at = BN_NONE;
    answer.why = bn_format(m, "%.*s: %.*s", BN_FMT(m->path), BN_FMT(answer.why));
    m->lost = m->fix->lost = !bn_note(m->whole, answer, must);
    return !m->lost;
}

bool bn_note(bn_match *m, bn_answer answer, bool must)
{
    if (m->lost)
        return false;
    if (m->whole)
        return note_for_whole(m, answer, must);
    push_reason(m, answer);
    if (answer.tri == BN_YES)
        return true;
    if (answer.tri == BN_NO || must) {
        m->lost = m->fix->lost = true;
        return false;
    }
    if (m->fix->safety == BN_SAFE)
        m->fix->safety = BN_UNSAFE;
    return true;
}

bool bn_holds(bn_match *m, bool (*prove)(bn_match *m, const void *what), const void *what)
{
    bn_safety safety = m->fix->safety;
    uint32_t reasons = m->fix->reasons.len;
    bool lost = m->lost, holds;

    m->fix->safety = BN_SAFE;
    holds = prove(m, what) && !m->lost && m->fix->safety == BN_SAFE;
    m->lost = m->fix->lost = lost;
    m->fix->safety = safety;
    m->fix->reasons.len = reasons;
    return holds;
}

/* The capture of a name, made when new. A fix that asks for more names than there is room for is
 * lost: what it wrote would miss some. */
static bn_capture *capture_of(bn_match *m, const char *metavar, bool run)
{
    uint32_t var = bn_match_var(m, bn_str_from(metavar));

    if (var == BN_NONE && m->vars.count == BN_MAX_VARS) {
        bn_note(m,
                (bn_answer){ .tri = BN_MAYBE,
                             .fact = "limit",
                             .at = BN_NONE,
                             .why = BN_LIT("the rewrite has more pieces than a rule may name") },
                true);
        return &m->captures[BN_MAX_VARS - 1];
    }
    if (var == BN_NONE) {
        var = m->vars.count++;
        m->vars.vars[var] =
            (bn_metavar){ .name = bn_str_copy_in(m->run->arena, bn_str_from(metavar)) };
    }
    m->vars.vars[var].run = run;
    return &m->captures[var];
}

const bn_cst *bn_tree(const bn_match *m)
{
    return m->run->tree;
}

bn_sema *bn_facts(const bn_match *m)
{
    return m->run->sema;
}

const bn_rule *bn_rule_of(const bn_match *m)
{
    return m->compiled->rule;
}

bn_ix bn_root(const bn_match *m)
{
    return m->root;
}

bn_ix bn_get(const bn_match *m, const char *metavar)
{
    const bn_capture *c = captured(m, metavar);

    if (!c || c->kind == BN_CAP_TEXT || (c->kind == BN_CAP_RUN && c->count == 0))
        return BN_NONE;
    return c->kind == BN_CAP_RUN ? c->outer : c->node;
}

bn_span bn_get_span(const bn_match *m, const char *metavar)
{
    const bn_capture *c = captured(m, metavar);

    return c ? bn_capture_span(m, c) : (bn_span){ 0, 0 };
}

uint32_t bn_get_count(const bn_match *m, const char *metavar)
{
    const bn_capture *c = captured(m, metavar);

    if (!c)
        return 0;
    return c->kind == BN_CAP_RUN ? c->count : c->kind == BN_CAP_NODE;
}

bn_ix bn_get_nth(const bn_match *m, const char *metavar, uint32_t n)
{
    const bn_capture *c = captured(m, metavar);
    const bn_cst *t = m->run->tree;
    bn_ix at;

    if (!c || n >= bn_get_count(m, metavar))
        return BN_NONE;
    if (c->kind == BN_CAP_NODE)
        return c->node;
    for (at = c->outer; n > 0; n--) {
        do
            at = t->nodes[at].end_ix;
        while (!bn_is_significant(t, at));
    }
    return at;
}

void bn_set(bn_match *m, const char *metavar, bn_ix node)
{
    *capture_of(m, metavar, false) =
        (bn_capture){ .kind = BN_CAP_NODE, .outer = node, .node = bn_unparen(m->run->tree, node) };
}

void bn_set_run(bn_match *m, const char *metavar, bn_ix first, bn_ix last)
{
    const bn_cst *t = m->run->tree;
    uint32_t count = 0;

    for (bn_ix at = first; first != BN_NONE && at <= last; at = t->nodes[at].end_ix)
        count += bn_is_significant(t, at);
    *capture_of(m, metavar, true) =
        (bn_capture){ .kind = BN_CAP_RUN, .outer = first, .node = last, .count = count };
}

void bn_set_suite(bn_match *m, const char *metavar, bn_ix suite)
{
    const bn_cst *t = m->run->tree;

    bn_set_run(m, metavar, bn_named_child(t, suite, 0), bn_last_statement(t, suite));
}

void bn_set_text(bn_match *m, const char *metavar, bn_str text)
{
    *capture_of(m, metavar, false) =
        (bn_capture){ .kind = BN_CAP_TEXT, .text = text, .outer = BN_NONE, .node = BN_NONE };
}

bn_str bn_format(bn_match *m, const char *format, ...)
{
    va_list args;
    bn_str text;

    va_start(args, format);
    text = format_in(m->run->arena, format, args);
    va_end(args);
    return text;
}

bool bn_need(bn_match *m, bn_answer answer)
{
    return bn_note(m, answer, false);
}

bool bn_must(bn_match *m, bn_answer answer)
{
    return bn_note(m, answer, true);
}

bool bn_refuse(bn_match *m, bn_ix at, const char *format, ...)
{
    bn_answer answer = { .tri = BN_NO, .fact = "rule", .at = at };
    va_list args;

    va_start(args, format);
    answer.why = format_in(m->run->arena, format, args);
    va_end(args);
    return bn_note(m, answer, true);
}

bool bn_doubt(bn_match *m, bn_ix at, const char *format, ...)
{
    bn_answer answer = { .tri = BN_MAYBE, .fact = "rule", .at = at };
    va_list args;

    va_start(args, format);
    answer.why = format_in(m->run->arena, format, args);
    va_end(args);
    return bn_note(m, answer, false);
}

void bn_message(bn_match *m, const char *format, ...)
{
    va_list args;

    if (m->whole)
        m = m->whole;
    va_start(args, format);
    m->fix->message = format_in(m->run->arena, format, args);
    va_end(args);
}

uint32_t bn_line_number(const bn_match *m, bn_ix node)
{
    const bn_cst *t = m->run->tree;

    return bn_source_line(t->source, t->nodes[node].start);
}

bn_str bn_option(const bn_match *m, const char *name, const char *otherwise)
{
    bn_match_run *run = m->run;
    bn_str text = { NULL, 0 };

    if (run->option)
        text = run->option(run->option_context, m->compiled->transform, m->compiled->rule, name);
    return text.ptr ? text : bn_str_from(otherwise);
}

uint32_t bn_number_option(const bn_match *m, const char *name, uint32_t otherwise)
{
    bn_str text = bn_option(m, name, "");
    uint32_t value = 0;

    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || value > 100000)
            return otherwise;
        value = value * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return text.len ? value : otherwise;
}

bn_string_lit bn_string_at(const bn_match *m, bn_ix string)
{
    return bn_string_decode(m->run->arena, m->run->tree, string);
}

bool bn_string_as(const bn_match *m, bn_ix string, bool bytes, bn_str *body)
{
    return bn_string_respell(m->run->arena, m->run->tree, string, bytes, body);
}

bool bn_int_at(const bn_match *m, bn_ix node, int64_t *value)
{
    return bn_int_value(m->run->tree, node, value);
}
