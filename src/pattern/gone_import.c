/*
 * gone_import.c - imports of names that Python 3 has no more; see burnish/transform.h.
 */
#include "pattern/pattern_p.h"

#include "burnish/shapes.h"

/* Without the statement a text after it would become the module's docstring. */
static bool would_make_docstring(const bn_cst *t, bn_ix statement)
{
    bn_ix next = bn_next_statement(t, statement), text;

    if (bn_prev_statement(t, statement) != BN_NONE || next == BN_NONE)
        return false;
    text = bn_expression_of(t, next);
    return text != BN_NONE && (t->nodes[bn_unparen(t, text)].kind == BN_STRING ||
                               t->nodes[bn_unparen(t, text)].kind == BN_CONCATENATED_STRING);
}

/* How many names the import takes. */
static uint32_t count_names(const bn_cst *t, bn_ix statement)
{
    uint32_t count = 0;

    bn_each_named_child (t, statement, c)
        count += t->nodes[c].field == BN_F_NAME;
    return count;
}

bool bn_fix_drop_import(bn_match *m, bn_fix *fix, bn_ix statement, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_ix other = bn_next_named(t, name);

    if (!bn_must(m, bn_no_comments(m, statement)) || !bn_must(m, bn_alone_on_lines(m, statement)))
        return false;
    if (count_names(t, statement) == 1) {
        if (would_make_docstring(t, statement))
            return bn_refuse(m, statement, "the text after it would become the docstring");
        bn_fix_delete(fix, statement);
    } else if (other != BN_NONE) {
        bn_fix_bytes(fix, t->nodes[name].start, t->nodes[other].start, BN_LIT(""));
    } else {
        bn_fix_bytes(fix, t->nodes[bn_prev_named(t, name)].end, t->nodes[name].end, BN_LIT(""));
    }
    return true;
}

/* No code of the file uses it. Code elsewhere cannot: the import fails in every Python 3. */
static bool is_unused(bn_match *m, bn_binding_ix b)
{
    bn_answer orphaned = bn_fact_import_orphaned(bn_facts(m), b, bn_root(m));

    return orphaned.tri != BN_NO || bn_need(m, orphaned);
}

bool bn_drop_gone_import(bn_match *m, bn_fix *fix, const char *module, const char *const *gone)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix statement = bn_root(m);

    if (!bn_text_is(t, bn_child(t, statement, BN_F_MODULE_NAME), module))
        return BN_SKIP;
    bn_each_named_child (t, statement, c) {
        bool aliased = t->nodes[c].kind == BN_ALIASED_IMPORT;
        bn_ix name = aliased ? bn_child(t, c, BN_F_NAME) : c;
        bn_binding_ix b;

        if (t->nodes[c].field != BN_F_NAME)
            continue;
        b = bn_binding_at(s, aliased ? bn_child(t, c, BN_F_ALIAS) : bn_named_child(t, c, 0));
        for (const char *const *g = gone; *g && b != BN_NONE; g++)
            if (bn_text_is(t, name, *g))
                return bn_must(m, bn_fact_import_plain(s, statement)) && is_unused(m, b) &&
                       bn_fix_drop_import(m, fix, statement, c);
    }
    return BN_SKIP;
}
