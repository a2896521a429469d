/* Both ways of flattening and both parse tables give the same array, for a Python library at hand.
 */
#include "syntax_helper.h"

#include <glob.h>
#include <stdio.h>
#include <tree_sitter/api.h>

#include "syntax/flatten_p.h"
#include "syntax/table_p.h"

const TSLanguage *tree_sitter_python(void);

static void assert_same(const bn_raw *a, const bn_raw *b, const char *what)
{
    if (a->count != b->count)
        fail_msg("%s: %u and %u nodes", what, a->count, b->count);
    for (bn_ix i = 0; i < a->count; i++) {
        const bn_node *x = &a->nodes[i], *y = &b->nodes[i];
        if (x->start != y->start || x->end != y->end || x->parent != y->parent ||
            x->end_ix != y->end_ix || x->kind != y->kind || x->field != y->field ||
            x->flags != y->flags)
            fail_msg("%s: node %u: %s %s %u-%u and %s %s %u-%u", what, i, bn_kind_name(x->kind),
                     bn_field_name(x->field), x->start, x->end, bn_kind_name(y->kind),
                     bn_field_name(y->field), y->start, y->end);
    }
}

#ifndef BN_SYSTEM_TREE_SITTER
/* `unpacked` reads the same with the unpacked parse table; may be NULL. */
static bool compare(TSParser *ts, TSParser *unpacked, bn_str text, const char *what)
{
    bn_raw a = { 0 }, b = { 0 };
    bn_err err;
    TSTree *tree = ts_parser_parse_string(ts, NULL, text.ptr, (uint32_t)text.len);
    bool usable = !ts_node_has_error(ts_tree_root_node(tree));

    if (usable) {
        assert_int_equal(bn_flatten_subtrees(&a, tree, &err), BN_OK);
        assert_int_equal(bn_flatten_cursor(&b, tree, &err), BN_OK);
        assert_same(&a, &b, what);
    }
    ts_tree_delete(tree);
    if (usable && unpacked) {
        tree = ts_parser_parse_string(unpacked, NULL, text.ptr, (uint32_t)text.len);
        assert_int_equal(bn_flatten_subtrees(&b, tree, &err), BN_OK);
        assert_same(&a, &b, what);
        ts_tree_delete(tree);
    }
    bn_raw_release(&a);
    bn_raw_release(&b);
    return usable;
}
#endif

static void snippets_flatten_alike_both_ways(void **state)
{
#ifdef BN_SYSTEM_TREE_SITTER
    (void)state;
    skip();
#else
    static const char *const snippets[] = {
        "",
        "\n\n  # only a comment\n",
        "  \nx = 1 # c\n",
        "print(a, *b, c=d)\n",
        "for a, (b, c) in d: pass\nelse: pass\n",
        "def f(a, /, b: int = 1, *c, d, **e) -> list[int]: return f'{a!r:>{b}}'\n",
        "@x\nclass A[T](B, metaclass=C):\n    '''d'''\n    # c\n",
        "match x:\n    case {'a': [b, *_], **c} | D(e=f) as g if h: pass\n",
        "with (a as b, c): pass\n",
        "x = [a async for b in c if d] \\\n  if e not in f is not g else lambda *h: i\n",
    };
    TSParser *ts = ts_parser_new();

    (void)state;
    ts_parser_set_language(ts, tree_sitter_python());
    for (size_t i = 0; i < sizeof snippets / sizeof *snippets; i++)
        assert_true(compare(ts, NULL, bn_str_from(snippets[i]), snippets[i]));
    ts_parser_delete(ts);
#endif
}

static void library_files_flatten_alike_both_ways(void **state)
{
#ifdef BN_SYSTEM_TREE_SITTER
    (void)state;
    skip();
#else
    glob_t files = { 0 };
    static char text[1 << 20];
    unsigned compared = 0;

    (void)state;
    glob("/usr/lib/python3*/[a-j]*.py", 0, NULL, &files);
    TSParser *ts = ts_parser_new(), *unpacked = ts_parser_new();
    bn_table *table = bn_table_new(tree_sitter_python());
    assert_non_null(table);
    assert_true(ts_parser_set_language(unpacked, bn_table_language(table)));
    ts_parser_set_language(ts, tree_sitter_python());
    for (size_t i = 0; i < files.gl_pathc; i++) {
        FILE *file = fopen(files.gl_pathv[i], "rb");
        if (!file)
            continue;
        size_t len = fread(text, 1, sizeof text, file);
        fclose(file);
        compared += compare(ts, unpacked, (bn_str){ text, len }, files.gl_pathv[i]);
    }
    ts_parser_delete(ts);
    ts_parser_delete(unpacked);
    bn_table_free(table);
    globfree(&files);
    if (compared == 0) {
        print_message("no Python library found\n");
        skip();
    }
    print_message("%u files compared\n", compared);
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(snippets_flatten_alike_both_ways),
        cmocka_unit_test(library_files_flatten_alike_both_ways),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
