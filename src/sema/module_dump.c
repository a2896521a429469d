/*
 * module_dump.c - facts about imports, exports, classes, slow calls and versions as text, for
 * tests that watch programs run.
 */
#include "sema/flow.h"

#include "sema/classes.h"
#include "sema/facts_p.h"
#include "syntax/source.h"

static void add_at(bn_buf *out, const bn_cst *t, uint32_t offset)
{
    uint32_t line = bn_source_line(t->source, offset);

    bn_buf_addf(out, ", %u, %u", line, offset - bn_source_line_span(t->source, line).start);
}

static void add_place(bn_buf *out, const bn_cst *t, bn_ix at)
{
    add_at(out, t, t->nodes[at].start);
    add_at(out, t, t->nodes[at].end);
}

/* ---- imports ---- */

/* The smallest statement around every use of the name but the import; the import when unused. */
static bn_ix region_of_uses(const bn_sema *s, bn_binding_ix b, bn_ix import)
{
    const bn_cst *t = s->tree;
    bn_ix all = BN_NONE;

    for (uint32_t i = 0; i < s->bindings[b].use_count; i++) {
        const bn_use *use = &s->uses[s->bindings[b].first_use + i];

        if (use->kind & BN_USE_IMPORT)
            continue;
        if (all == BN_NONE)
            all = use->node;
        while (all != BN_NONE && (!bn_is_inside(t, use->node, all) || !bn_is_statement(t, all)))
            all = t->nodes[all].parent;
    }
    return all == BN_NONE ? import : all;
}

static void add_imports(bn_buf *out, bn_sema *s)
{
    const bn_cst *t = s->tree;

    for (uint32_t i = 0; i < s->import_count; i++) {
        const bn_import *m = &s->imports[i];

        if (m->future)
            continue;
        if (bn_fact_import_plain(s, m->statement).tri == BN_YES) {
            bn_buf_addz(out, "[\"plain\"");
            add_place(out, t, m->statement);
            bn_buf_addz(out, "]\n");
        }
        if (m->binding == BN_NONE)
            continue;
        bn_ix rgn = region_of_uses(s, m->binding, m->statement);
        if (bn_is_inside(t, m->statement, rgn) && rgn != m->statement)
            continue; // both go away
        if (bn_fact_import_orphaned(s, m->binding, rgn).tri != BN_YES)
            continue;
        bn_buf_addz(out, "[\"orphan\"");
        add_at(out, t, t->nodes[m->statement].start);
        bn_buf_addf(out, ", \"%.*s\"", BN_FMT(bn_binding_name(s, m->binding)));
        add_place(out, t, rgn);
        bn_buf_addz(out, "]\n");
    }
}

static void add_exports(bn_buf *out, bn_sema *s)
{
    const bn_scope *module = &s->scopes[0];

    if (bn_fact_exports_known(s).tri != BN_YES)
        return;
    bn_buf_addz(out, "[\"exports\"");
    for (uint32_t i = 0; s->all_at != BN_NONE && i < s->string_use_count; i++)
        if (s->string_uses[i].exported)
            bn_buf_addf(out, ", \"%.*s\"", BN_FMT(s->string_uses[i].name));
    for (uint32_t i = 0; s->all_at == BN_NONE && i < module->binding_count; i++) {
        bn_str name = bn_binding_name(s, module->first_binding + i);

        if (bn_is_exported(s, name))
            bn_buf_addf(out, ", \"%.*s\"", BN_FMT(name));
    }
    bn_buf_addz(out, "]\n");
}

/* ---- classes ---- */

/* The line that Python counts as the first of the class: that of a decorator. */
static uint32_t class_line(const bn_sema *s, bn_ix class)
{
    bn_ix up = s->tree->nodes[class].parent;

    return bn_line_of(s, s->tree->nodes[up].kind == BN_DECORATED_DEFINITION ? up : class);
}

/* P3: the lines of the classes whose bases are all known, and of all that derive from them. */
static void add_family(bn_buf *out, bn_sema *s, bn_ix class)
{
    if (bn_fact_hierarchy(s, class).tri == BN_YES)
        bn_buf_addf(out, "[\"hierarchy\", %u]\n", class_line(s, class));
    if (bn_fact_descendants_known(s, class).tri != BN_YES)
        return;
    bn_buf_addf(out, "[\"descendants\", %u", class_line(s, class));
    for (bn_ix c = bn_next_class(s, 0); c != BN_NONE; c = bn_next_class(s, c))
        if (c > class && bn_classes_are_related(s, c, class))
            bn_buf_addf(out, ", %u", class_line(s, c));
    bn_buf_addz(out, "]\n");
}

static void add_next(bn_buf *out, bn_sema *s, bn_ix class, bn_ix after, bn_str name)
{
    bn_ix method = bn_next_method(s, class, after, name);

    if (method == BN_NONE)
        return;
    bn_buf_addf(out, "[\"next\", %u, %u, \"%.*s\", %u]\n", class_line(s, class),
                after == BN_NONE ? 0 : class_line(s, after), BN_FMT(name), bn_line_of(s, method));
}

/* P4 of every name that the class or one it is related to binds, from the start and behind each. */
static void add_methods(bn_buf *out, bn_sema *s, bn_ix class)
{
    if (bn_fact_hierarchy(s, class).tri != BN_YES)
        return;
    for (bn_ix c = bn_next_class(s, 0); c != BN_NONE; c = bn_next_class(s, c)) {
        const bn_scope *scope = &s->scopes[bn_scope_of_node(s, c)];

        if (c > class || !bn_classes_are_related(s, c, class))
            continue;
        for (uint32_t i = 0; i < scope->binding_count; i++) {
            bn_str name = bn_binding_name(s, scope->first_binding + i);

            add_next(out, s, class, BN_NONE, name);
            add_next(out, s, class, class, name);
            if (c != class)
                add_next(out, s, class, c, name);
        }
    }
}

/* ---- the rest ---- */

static void add_slow(bn_buf *out, bn_sema *s, bn_ix call)
{
    static const char *const kinds[] = { "", "sleep", "network", "process", "disk", "input" };
    bn_slow slow = bn_slow_call(s, call);

    if (slow == BN_SLOW_NOT)
        return;
    bn_buf_addz(out, "[\"slow\"");
    add_place(out, s->tree, call);
    bn_buf_addf(out, ", \"%s\", %d]\n", kinds[slow], bn_callee(s, call) == BN_NONE);
}

void bn_versions_json(bn_buf *out, bn_sema *s)
{
    static const struct {
        bn_order_form form;
        const char *name;
    } forms[] = {
        { BN_ORDER_DICT_DISPLAY, "dict-display" },
        { BN_ORDER_DICT_COMPREHENSION, "dict-comprehension" },
        { BN_ORDER_STAR_BEFORE_MORE, "star-before-more" },
        { BN_ORDER_KEYWORD_BEFORE_STAR, "keyword-before-star" },
        { BN_ORDER_DICT_HASHING, "dict-hashing" },
        { BN_ORDER_IN_OPERANDS, "in-operands" },
        { BN_ORDER_PERCENT_FORMAT, "percent-format" },
        { BN_ORDER_LIST_LENGTH, "list-length" },
        { BN_ORDER_COMPREHENSION_FRAME, "comprehension-frame" },
        { BN_ORDER_GENERATOR_STOP, "generator-stop" },
        { BN_ORDER_LAZY_BUILTINS, "lazy-builtins" },
    };
    static const uint16_t versions[] = { BN_PY(2, 7),  BN_PY(3, 6),  BN_PY(3, 7),
                                         BN_PY(3, 8),  BN_PY(3, 9),  BN_PY(3, 10),
                                         BN_PY(3, 11), BN_PY(3, 12), BN_PY(3, 13) };
    const size_t count = sizeof versions / sizeof *versions;
    const bn_sema_options own = s->options;

    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++)
        for (size_t a = 0; a < count; a++)
            for (size_t b = a + 1; b < count; b++) {
                s->options.target_floor = versions[a];
                s->options.target_top = versions[b];
                if (bn_fact_order_same(s, forms[f].form).tri == BN_YES)
                    bn_buf_addf(out, "[\"same-order\", \"%s\", %u, %u]\n", forms[f].name,
                                versions[a], versions[b]);
            }
    s->options = own;
}

void bn_module_json(bn_buf *out, bn_sema *s)
{
    const bn_cst *t = s->tree;

    add_exports(out, s);
    if (bn_fact_import_pure(s).tri == BN_YES)
        bn_buf_addz(out, "[\"pure\"]\n");
    add_imports(out, s);
    for (bn_ix c = bn_next_class(s, 0); c != BN_NONE; c = bn_next_class(s, c)) {
        add_family(out, s, c);
        add_methods(out, s, c);
    }
    for (bn_ix i = 1; i < t->count; i++)
        if (t->nodes[i].kind == BN_CALL)
            add_slow(out, s, i);
}
