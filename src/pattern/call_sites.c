/*
 * call_sites.c - the places that use a function; see burnish/call_sites.h.
 */
#include "burnish/call_sites.h"

bool bn_visit_own_call_sites(bn_match *m, bn_ix function, bn_site_visit *visit, void *context)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, bn_child(t, function, BN_F_NAME));
    bn_method_uses uses = { 0 };

    if (bn_is_method(t, function)) {
        bn_fact_closed_method(s, function, &uses);
        for (uint32_t i = 0; i < uses.count; i++)
            if (!visit(context, &(bn_call_site){ m, uses.nodes[i], function }))
                return false;
        return true;
    }
    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if (!(bn_use_kind(s, b, i) & BN_USE_DEF) &&
            !visit(context, &(bn_call_site){ m, bn_use_node(s, b, i), function }))
            return false;
    return true;
}

/* Where the function is imported, its companion is imported with it. */
static void import_companion(bn_match *m, const bn_imported *found, bn_str companion)
{
    const bn_cst *t = bn_tree(m);

    for (uint32_t i = 0; i < found->import_count && companion.len; i++) {
        uint32_t end = t->nodes[found->imports[i]].end;

        bn_fix_bytes(bn_fix_of(m), end, end, bn_format(m, ", %.*s", BN_FMT(companion)));
    }
}

/* Every use in the other files of the project; *any: there are some. */
static bool visit_elsewhere(bn_match *m, bn_ix function, bn_str companion, bn_site_visit *visit,
                            void *context, bool *any)
{
    bn_str name = bn_function_name(bn_tree(m), function), home = bn_sema_path(bn_facts(m)), path;

    for (uint32_t n = 0; (path = bn_elsewhere(m, name, n)).len; n++) {
        bn_match *share = bn_share_in(m, path);
        bn_imported found;

        *any = true;
        if (!share || !bn_need(share, bn_read_imported(bn_facts(share), home, name, &found)))
            return false;
        if (found.import_count && companion.len && !bn_is_free_name(bn_facts(share), 0, companion))
            return bn_refuse(share, 0, "`%.*s` means something else there", BN_FMT(companion));
        for (uint32_t i = 0; i < found.use_count; i++)
            if (!visit(context, &(bn_call_site){ share, found.uses[i], function }))
                return false;
        import_companion(share, &found, companion);
    }
    return true;
}

bool bn_visit_call_sites(bn_match *m, bn_ix function, bn_str companion, bn_site_visit *visit,
                         void *context)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_method_uses uses;
    bool elsewhere = false;

    if (bn_is_method(t, function))
        return bn_need(m, bn_fact_closed_method(s, function, &uses)) &&
               bn_visit_own_call_sites(m, function, visit, context);
    if (!bn_visit_own_call_sites(m, function, visit, context))
        return false;
    if (t->nodes[t->nodes[function].parent].kind == BN_MODULE &&
        !visit_elsewhere(m, function, companion, visit, context, &elsewhere))
        return false;
    return bn_need(
        m, bn_fact_closed(s, bn_binding_at(s, bn_child(t, function, BN_F_NAME)), elsewhere));
}
