/*
 * indexing.c - loops that count through the indexes of a sequence.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"

bool bn_is_builtin_call(bn_sema *s, bn_ix call, const char *name, int count)
{
    const bn_cst *t = s->tree;

    return call != BN_NONE && t->nodes[call].kind == BN_CALL &&
           bn_text_is(t, bn_child(t, call, BN_F_FUNCTION), name) &&
           bn_plain_arguments(t, call) == count &&
           bn_fact_is_builtin(s, call, bn_str_from(name)).tri == BN_YES;
}

bn_ix bn_len_argument(bn_sema *s, bn_ix call)
{
    return bn_is_builtin_call(s, call, "len", 1) ? bn_argument(s->tree, call, 0) : BN_NONE;
}

bn_ix bn_range_stop(bn_sema *s, bn_ix call)
{
    const bn_cst *t = s->tree;

    if (bn_is_builtin_call(s, call, "range", 1))
        return bn_argument(t, call, 0);
    return bn_is_builtin_call(s, call, "range", 2) && bn_text_is(t, bn_argument(t, call, 0), "0")
               ? bn_argument(t, call, 1)
               : BN_NONE;
}

bn_ix bn_range_len_of(bn_sema *s, bn_ix call)
{
    bn_ix stop = bn_range_stop(s, call);

    return stop == BN_NONE ? BN_NONE : bn_len_argument(s, stop);
}

bool bn_read_walk(const bn_cst *t, bn_ix at, bn_walk *w)
{
    uint32_t clauses = 0;

    *w = (bn_walk){ .node = at, .body = at };
    switch (t->nodes[at].kind) {
    case BN_FOR_STATEMENT:
        if (bn_is_async(t, at))
            return false;
        w->clause = at;
        w->body = bn_child(t, at, BN_F_BODY);
        break;
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
        w->comprehension = true;
        bn_each_named_child (t, at, c)
            if (t->nodes[c].kind == BN_FOR_IN_CLAUSE && clauses++ == 0)
                w->clause = c;
        if (clauses != 1 || t->nodes[w->clause + 1].kind == BN_KW_ASYNC)
            return false;
        break;
    default:
        return false;
    }
    w->target = bn_child(t, w->clause, BN_F_LEFT);
    w->items = bn_child(t, w->clause, BN_F_RIGHT);
    return w->target != BN_NONE && w->items != BN_NONE && w->body != BN_NONE;
}

bool bn_is_sole_argument(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    while (t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION || t->nodes[up].kind == BN_LIST_SPLAT)
        up = t->nodes[up].parent;
    return (t->nodes[up].kind == BN_ARGUMENT_LIST || t->nodes[up].kind == BN_LIST ||
            t->nodes[up].kind == BN_TUPLE || t->nodes[up].kind == BN_SET) &&
           bn_named_count(t, up) == 1;
}

bool bn_in_walk_body(const bn_cst *t, const bn_walk *w, bn_ix at)
{
    return bn_is_inside(t, at, w->body) && !bn_is_inside(t, at, w->target) &&
           !bn_is_inside(t, at, w->items);
}

/* Names that do not follow the rules below, or that only look like a plural. */
static const struct {
    const char *plural, *item;
} irregular[] = {
    { "axes", "axis" },
    { "children", "child" },
    { "cookies", "cookie" },
    { "data", "" },
    { "dies", "die" },
    { "indices", "index" },
    { "leaves", "leaf" },
    { "matrices", "matrix" },
    { "men", "man" },
    { "movies", "movie" },
    { "news", "" },
    { "people", "person" },
    { "series", "" },
    { "species", "" },
    { "ties", "tie" },
    { "vertices", "vertex" },
    { "women", "woman" },
    { "bases", "base" },
    { "hypotheses", "hypothesis" },
};

static bool ends(bn_str s, const char *ending)
{
    return bn_str_ends(s, bn_str_from(ending));
}

/* The last word of the name in the singular; empty when it is no plural. */
static bn_str singular(bn_sema *s, bn_str word)
{
    for (size_t i = 0; i < sizeof irregular / sizeof *irregular; i++)
        if (bn_str_is(word, irregular[i].plural))
            return bn_str_from(irregular[i].item);
    if (word.len > 4 && ends(word, "ies"))
        return bn_str_format_in(s->arena, "%.*sy", (int)(word.len - 3), word.ptr);
    if (word.len > 4 &&
        (ends(word, "ches") || ends(word, "shes") || ends(word, "sses") || ends(word, "xes")))
        return bn_str_sub(word, 0, word.len - 2);
    if (word.len < 2 || !ends(word, "s") || ends(word, "ss") ||
        (word.len > 2 &&
         (ends(word, "us") || ends(word, "is") || ends(word, "as") || ends(word, "os"))))
        return (bn_str){ 0 };
    return bn_str_sub(word, 0, word.len - 1);
}

bn_str bn_item_name(bn_sema *s, bn_ix at, bn_ix sequence, bn_str otherwise)
{
    const bn_cst *t = s->tree;
    bn_str whole, item;

    if (t->nodes[sequence].kind == BN_ATTRIBUTE)
        sequence = bn_child(t, sequence, BN_F_ATTRIBUTE);
    if (t->nodes[sequence].kind != BN_IDENTIFIER)
        return bn_fresh_name(s, at, otherwise);
    whole = bn_text(t, sequence);
    while (whole.len > 1 && whole.ptr[0] == '_')
        whole = bn_str_sub(whole, 1, whole.len);
    if (whole.len > 5 && ends(whole, "_list"))
        item = bn_str_sub(whole, 0, whole.len - 5);
    else
        item = singular(s, whole);
    if (item.len == 0) { // only the last word counts: "error_data"
        size_t from = whole.len;
        while (from > 0 && whole.ptr[from - 1] != '_')
            from--;
        bn_str last = from ? singular(s, bn_str_sub(whole, from, whole.len)) : (bn_str){ 0 };
        if (last.len)
            item = bn_str_format_in(s->arena, "%.*s%.*s", (int)from, whole.ptr, BN_FMT(last));
    }
    // a name of the module is better not hidden
    if (item.len == 0 || !bn_is_free_name(s, at, item) || bn_lookup(s, at, item) != BN_NONE)
        item = otherwise;
    return bn_fresh_name(s, at, item);
}
