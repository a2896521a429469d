/*
 * parse.c - run tree-sitter, turn down what is not Python, hand out the tree.
 */
#include "syntax/parse.h"

#include <stdlib.h>
#include <tree_sitter/api.h>

#include "syntax/complain_p.h"
#include "syntax/normalise_p.h"
#include "syntax/table_p.h"

const TSLanguage *tree_sitter_python(void);

/*
 * Progress callbacks (one in 100 parser operations) that a parse may take. Dense
 * code takes one in 16 bytes, and a slow machine does 50,000 a second.
 */
#define BUDGET_FLAT 300000u
#define BUDGET_BYTES 2000000u
#define BYTES_PER_STEP 8u

/* Bytes that looking past comments may read again and again, about 3 s. */
#define MAX_COMMENT_WORK 300000000u

/*
 * tree-sitter's own parser lives for one file: a new one costs a hundredth of a
 * parse, and nothing of the core outlives bn_parse, so its memory can come from a
 * pool that begins anew with each file.
 */
struct bn_parser {
    bn_raw raw;
    bn_table *table; /* may be NULL */
};

typedef struct {
    uint64_t left;
} budget;

static bool out_of_budget(TSParseState *state)
{
    budget *b = state->payload;

    return b->left == 0 || --b->left == 0;
}

static const char *read_bytes(void *payload, uint32_t offset, TSPoint point, uint32_t *len)
{
    const bn_str *text = payload;

    (void)point;
    if (offset >= text->len) {
        *len = 0;
        return "";
    }
    *len = (uint32_t)(text->len - offset);
    return text->ptr + offset;
}

static TSTree *run(TSParser *parser, const bn_source *src)
{
    bn_str text = src->parser_bytes;
    budget b = { .left = BUDGET_FLAT };

    if (text.len > BUDGET_BYTES)
        b.left += (text.len - BUDGET_BYTES) / BYTES_PER_STEP;
    return ts_parser_parse_with_options(
        parser, NULL,
        (TSInput){ .payload = &text, .read = read_bytes, .encoding = TSInputEncodingUTF8 },
        (TSParseOptions){ .payload = &b, .progress_callback = out_of_budget });
}

/* Column of the first character of a line that is no blank, and the character; 0 at its end. */
static uint32_t first_column(const bn_source *src, uint32_t line, char *first)
{
    bn_span span = bn_source_line_span(src, line);
    uint32_t i = span.start;

    while (i < span.end && (src->bytes.ptr[i] == ' ' || src->bytes.ptr[i] == '\t'))
        i++;
    *first = i < span.end && src->bytes.ptr[i] != '\r' && src->bytes.ptr[i] != '\n'
                 ? src->bytes.ptr[i]
                 : '\0';
    return i - span.start;
}

/*
 * A comment left of its block makes the scanner look for the next code, and so
 * does each comment of a run: refuse runs where this would take seconds.
 */
static bool has_endless_comments(const bn_source *src)
{
    uint64_t work = 0, run_start = 0, lines = 0;
    uint32_t block = 0;

    for (uint32_t line = 1; line <= src->line_count; line++) {
        char first;
        uint32_t column = first_column(src, line, &first);
        if (first == '#') {
            if (lines == 0)
                run_start = src->line_starts[line - 1];
            lines += column < block;
        } else if (first != '\0') {
            work += lines * (src->line_starts[line - 1] - run_start) / 2;
            lines = 0;
            block = column;
        }
    }
    return work > MAX_COMMENT_WORK;
}

static bn_status flatten(bn_parser *parser, const TSTree *tree, bn_err *err)
{
#ifdef BN_SYSTEM_TREE_SITTER
    return bn_flatten_cursor(&parser->raw, tree, err);
#else
    return bn_flatten_subtrees(&parser->raw, tree, err);
#endif
}

static bn_status read_tree(bn_parser *parser, TSParser *ts, const bn_source *src, bn_err *err)
{
    const TSLanguage *language =
        parser->table ? bn_table_language(parser->table) : tree_sitter_python();

    if (!ts_parser_set_language(ts, language))
        return bn_err_set(err, BN_E_INTERNAL, "the grammar does not fit the parser");
    TSTree *tree = run(ts, src);
    if (!tree)
        return bn_err_set(err, BN_E_LIMIT, "the parser gave up: too many ways to read the file");
    bn_status status = ts_node_has_error(ts_tree_root_node(tree)) ? bn_complain(tree, src, err)
                                                                  : flatten(parser, tree, err);
    ts_tree_delete(tree);
    return status;
}

bn_parser *bn_parser_new(void)
{
    bn_parser *parser = calloc(1, sizeof *parser);

    if (parser)
        parser->table = bn_table_new(tree_sitter_python());
    return parser;
}

void bn_parser_free(bn_parser *parser)
{
    if (!parser)
        return;
    bn_raw_release(&parser->raw);
    bn_table_free(parser->table);
    free(parser);
}

bn_status bn_parse(bn_parser *parser, bn_arena *arena, const bn_source *src, const bn_cst **out,
                   bn_err *err)
{
    *out = NULL;
    if (has_endless_comments(src))
        return bn_err_set(err, BN_E_LIMIT, "too long a run of comments left of their block");
    TSParser *ts = ts_parser_new();
    if (!ts)
        return bn_err_set(err, BN_E_MEMORY, "out of memory");
    bn_status status = read_tree(parser, ts, src, err);
    ts_parser_delete(ts);
    if (status != BN_OK)
        return status;
    bn_cst *tree = BN_NEW_IN(arena, bn_cst);
    status = bn_normalise(arena, &parser->raw, src, tree, err);
    if (status == BN_OK)
        status = bn_layout_check(arena, tree, err);
    if (status == BN_OK)
        *out = tree;
    return status;
}

bn_status bn_parse_text(bn_parser *parser, bn_arena *arena, bn_str text, const bn_cst **out,
                        bn_err *err)
{
    const bn_source *src;

    *out = NULL;
    bn_status status = bn_source_read(arena, text, NULL, &src, err);
    return status == BN_OK ? bn_parse(parser, arena, src, out, err) : status;
}

bool bn_parser_has_fixes(void)
{
#ifdef BN_SYSTEM_TREE_SITTER
    return false;
#else
    return true;
#endif
}
