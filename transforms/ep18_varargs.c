/*
 * # EP18: Reduce visual noise with variable positional arguments
 *
 * `f(*args)` takes any iterable: wrapping it in a list or tuple first only adds
 * noise.
 *
 * ## star-of-list-call
 *
 *     print(*list(names))
 * =>
 *     print(*names)
 *
 * The call consumes the iterable at the same moment either way, with two
 * exceptions: a lone starred argument is unpacked after the keyword arguments, and
 * up to Python 3.8 after all positional ones. So whatever would change places with
 * the unpacking must be a constant. Up to Python 3.9 `list` asks for the length once more, so the
 * value must be of a builtin type there. Left alone when `list` or `tuple` is rebound.
 */
#include "burnish/transform.h"

static bool is_keyword(const bn_cst *t, bn_ix arg)
{
    return t->nodes[arg].kind == BN_KEYWORD_ARGUMENT || t->nodes[arg].kind == BN_DICTIONARY_SPLAT;
}

/* Nothing that changes places with the unpacking of `star` can notice. */
static bool order_kept(bn_match *m, bn_ix arguments, bn_ix star)
{
    const bn_cst *t = bn_tree(m);
    bool alone = true, interleaved = bn_fact_since(bn_facts(m), BN_PY(3, 9)).tri == BN_YES;

    bn_each_named_child (t, arguments, c)
        if (c != star && !is_keyword(t, c))
            alone = false;
    bn_each_named_child (t, arguments, c) {
        bn_ix value = c;

        if (c == star)
            continue;
        if (t->nodes[c].kind == BN_DICTIONARY_SPLAT && alone)
            return bn_refuse(m, c, "`%.*s` is evaluated before a lone starred argument is unpacked",
                             BN_FMT(bn_text(t, c)));
        if (is_keyword(t, c) ? !alone : (c < star || interleaved))
            continue;
        if (t->nodes[c].kind == BN_KEYWORD_ARGUMENT)
            value = bn_child(t, c, BN_F_VALUE);
        if (!bn_need(m, bn_fact_pure(bn_facts(m), value, BN_P0)))
            return false;
    }
    return true;
}

static bool star_of_list_call(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), star = t->nodes[call].parent, outer, arguments, item;
    bn_ix callee = bn_child(t, call, BN_F_FUNCTION);

    if (!bn_text_is(t, callee, "list") && !bn_text_is(t, callee, "tuple"))
        return BN_SKIP;
    if (star == BN_NONE || t->nodes[star].kind != BN_LIST_SPLAT)
        return BN_SKIP;
    outer = t->nodes[star].parent;
    if (t->nodes[outer].kind != BN_ARGUMENT_LIST ||
        t->nodes[t->nodes[outer].parent].kind != BN_CALL)
        return BN_SKIP;
    arguments = bn_child(t, call, BN_F_ARGUMENTS);
    item = arguments;
    if (t->nodes[arguments].kind == BN_ARGUMENT_LIST) {
        if (bn_named_count(t, arguments) != 1)
            return BN_SKIP;
        item = bn_named_child(t, arguments, 0);
        if (is_keyword(t, item) || t->nodes[item].kind == BN_LIST_SPLAT)
            return BN_SKIP;
    }
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, bn_text(t, callee))) ||
        !order_kept(m, outer, star))
        return false;
    /* Up to Python 3.9 list() asks for the length once more than the star does. */
    if (bn_fact_since(bn_facts(m), BN_PY(3, 10)).tri != BN_YES &&
        !bn_need(m, bn_fact_quiet_len(bn_facts(m), item)))
        return false;
    bn_set(m, "items", item);
    bn_fix_replace(fix, call, "$items");
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "star-of-list-call",
        .summary = "the star unpacks any iterable, no list or tuple needed",
        .kinds = BN_KINDS(BN_CALL),
        .build = star_of_list_call,
    },
};

BN_TRANSFORM(EP18, "Reduce visual noise with variable positional arguments", rules);
