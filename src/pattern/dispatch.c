/*
 * dispatch.c - which rules are tried at which node, and the life of one match.
 *
 * A file's rules are bucketed by head name (the callee or attribute a match must start
 * with) or, without one, by node kind. A rule whose literal names do not all occur in the
 * file is left out from the start.
 */
#include "pattern/pattern_p.h"

#include "sema/sema.h"

typedef struct {
    const bn_compiled *rule;
    uint32_t next; /* in the same bucket, or BN_NONE */
} entry;

typedef struct {
    bn_match_run *run;
    uint32_t *atoms; /* a name of the set */
    entry *entries;
    uint32_t count;
    uint32_t *by_kind; /* first and last entry of a node kind without head */
    uint32_t *by_kind_last;
    uint32_t *by_head; /* a file atom */
    uint32_t *by_head_last;
    uint8_t *kind_has_head; /* some rule with a head wants this kind */
    bn_match *spare;
} dispatcher;

static void append(dispatcher *d, uint32_t *first, uint32_t *last, const bn_compiled *rule)
{
    uint32_t ix = d->count++;

    d->entries[ix] = (entry){ .rule = rule, .next = BN_NONE };
    if (*first == BN_NONE)
        *first = ix;
    else
        d->entries[*last].next = ix;
    *last = ix;
}

static bool has_names(const dispatcher *d, const bn_pattern *p)
{
    for (uint32_t i = 0; i < p->required_count; i++)
        if (d->atoms[p->required[i]] == 0)
            return false;
    return true;
}

static void enter_rule(dispatcher *d, const bn_compiled *c)
{
    if (c->rule->kinds) {
        for (const uint16_t *k = c->rule->kinds; *k; k++)
            append(d, &d->by_kind[*k], &d->by_kind_last[*k], c);
        return;
    }
    if (!has_names(d, c->match))
        return;
    if (c->match->head != BN_NONE) {
        uint32_t atom = d->atoms[c->match->head];

        append(d, &d->by_head[atom], &d->by_head_last[atom], c);
        d->kind_has_head[c->match->nodes[c->match->root].kind] = 1;
    } else if (c->match->nodes[c->match->root].role == BN_ROLE_DOTTED) {
        append(d, &d->by_kind[BN_ATTRIBUTE], &d->by_kind_last[BN_ATTRIBUTE], c);
        append(d, &d->by_kind[BN_IDENTIFIER], &d->by_kind_last[BN_IDENTIFIER], c);
    } else {
        uint16_t kind = c->match->nodes[c->match->root].kind;

        append(d, &d->by_kind[kind], &d->by_kind_last[kind], c);
    }
}

static uint32_t *new_table(bn_arena *arena, uint32_t count)
{
    uint32_t *table = BN_ARRAY_IN(arena, count, uint32_t);

    for (uint32_t i = 0; i < count; i++)
        table[i] = BN_NONE;
    return table;
}

static uint32_t entry_count(const bn_match_run *run)
{
    uint32_t count = 1;

    for (uint32_t i = 0; i < run->rules->count; i++) {
        const uint16_t *kinds = run->rules->rules[i].rule->kinds;

        count += 2;
        for (; kinds && *kinds; kinds++)
            count++;
    }
    return count;
}

static void fill(dispatcher *d)
{
    bn_match_run *run = d->run;
    const bn_ruleset *set = run->rules;
    uint32_t atoms = bn_atom_count(run->tree->atoms) + 1, kinds = BN_KIND_COUNT;

    d->atoms = BN_ARRAY_IN(run->arena, set->names.len + 1, uint32_t);
    for (uint32_t i = 0; i < set->names.len; i++)
        d->atoms[i] = bn_atom_find(run->tree->atoms, set->names.items[i].text);
    d->entries = BN_ARRAY_IN(run->arena, entry_count(run), entry);
    d->by_kind = new_table(run->arena, kinds);
    d->by_kind_last = new_table(run->arena, kinds);
    d->by_head = new_table(run->arena, atoms);
    d->by_head_last = new_table(run->arena, atoms);
    d->kind_has_head = BN_ARRAY_IN(run->arena, kinds, uint8_t);
    for (uint32_t i = 0; i < set->count; i++)
        if (!run->enabled || run->enabled[i])
            enter_rule(d, &set->rules[i]);
}

/* ---- One match ---- */

static bn_match *new_match(dispatcher *d)
{
    bn_match *m = BN_NEW_IN(d->run->arena, bn_match);

    m->run = d->run;
    m->set = d->run->rules;
    m->file_atoms = d->atoms;
    m->fix = BN_NEW_IN(d->run->arena, bn_fix);
    return m;
}

static void begin(bn_match *m, const bn_compiled *c, bn_ix root)
{
    m->compiled = c;
    m->vars.count = c->vars.count;
    for (uint32_t i = 0; i < c->vars.count; i++)
        m->vars.vars[i] = c->vars.vars[i];
    m->lost = false;
    m->root = m->last = root;
    m->name_count = 0;
}

static void begin_fix(bn_match *m)
{
    bn_fix *fix = m->fix;
    const bn_compiled *c = m->compiled;
    const bn_node *nodes = m->run->tree->nodes;

    *fix = (bn_fix){ .transform = c->transform,
                     .rule = c->rule,
                     .rule_order = c->order,
                     .safety = c->rule->safety,
                     .node = m->root,
                     .match = m,
                     .arena = m->run->arena };
    fix->message = bn_str_from(c->rule->summary);
    fix->span.start = nodes[m->root].start;
    fix->span.end = m->root == m->last ? bn_code_end(m->run->tree, m->root)
                                       : bn_code_end(m->run->tree, m->last);
}

static bn_answer no_model(bn_ix at)
{
    return (bn_answer){
        .tri = BN_MAYBE, .fact = "N1 is-builtin", .at = at, .why = BN_LIT("no semantic model")
    };
}

/* The literal names mean what they say. */
static bool ask_names(bn_match *m)
{
    bn_sema *s = m->run->sema;

    for (uint32_t i = 0; i < m->name_count; i++) {
        bn_name_use *use = &m->names[i];
        bn_str text = m->set->names.items[use->name].text;
        bn_answer answer = !s             ? no_model(use->at)
                           : use->builtin ? bn_fact_is_builtin(s, use->at, text)
                                          : bn_fact_resolves(s, use->at, text);

        if (!bn_note(m, answer, false))
            return false;
    }
    return true;
}

/* A name that the rewrite binds is spelled like a builtin that it uses: its code might mean both.
 */
static bool is_bound_by(const bn_match *m, bn_str word)
{
    const bn_cst *t = m->run->tree;

    for (uint32_t v = 0; v < m->compiled->vars.count; v++) {
        const bn_capture *c = &m->captures[v];

        if (!(m->compiled->binders & 1u << v) || c->kind != BN_CAP_NODE)
            continue;
        for (bn_ix i = c->node; i < t->nodes[c->node].end_ix; i++)
            if (t->nodes[i].kind == BN_IDENTIFIER && bn_str_eq(bn_text(t, i), word))
                return true;
    }
    return false;
}

/* The builtins that the rewrite introduces. */
static bool ask_new_names(bn_match *m, const bn_template *text)
{
    const bn_cst *t = text->tree;

    for (bn_ix i = 0; i < t->count; i++) {
        bn_str word = bn_text(t, i);
        bool known = t->nodes[i].kind != BN_IDENTIFIER || !bn_is_builtin_word(word) ||
                     bn_position_in(t, i) != BN_POS_EXPRESSION;

        if (!known && is_bound_by(m, word)) {
            bn_refuse(m, m->root, "`%.*s` is also a name that is bound here", BN_FMT(word));
            return false;
        }
        for (uint32_t k = 0; k < m->name_count && !known; k++)
            known = bn_str_eq(m->set->names.items[m->names[k].name].text, word);
        if (known)
            continue;
        if (!bn_note(m,
                     m->run->sema ? bn_fact_is_builtin(m->run->sema, m->root, word)
                                  : no_model(m->root),
                     false))
            return false;
    }
    return true;
}

static bool ask_guards(bn_match *m)
{
    for (const bn_guard *g = m->compiled->rule->where; g && g->ask; g++)
        if (!bn_note(m, g->ask(m, g->metavar), g->must))
            return false;
    return true;
}

static bool ask_version(bn_match *m)
{
    uint16_t since = m->compiled->rule->since;
    bn_answer answer = { .tri = BN_NO, .fact = "V1 since", .at = BN_NONE };

    if (since == 0)
        return true;
    if (m->run->sema)
        return bn_note(m, bn_fact_since(m->run->sema, since), true);
    answer.why = bn_format(m, "needs Python %d.%d", since / 100, since % 100);
    return m->run->target >= since || bn_note(m, answer, true);
}

/* The expression is stored to or deleted: a rewrite of what it gives does not apply. */
static bool is_target(const bn_cst *t, bn_ix at)
{
    for (bn_ix up = t->nodes[at].parent; up != BN_NONE; at = up, up = t->nodes[up].parent) {
        switch (t->nodes[up].kind) {
        case BN_TUPLE:
        case BN_LIST:
        case BN_LIST_SPLAT:
        case BN_PARENTHESIZED_EXPRESSION:
        case BN_AS_PATTERN_TARGET:
            continue;
        case BN_ASSIGNMENT:
        case BN_AUGMENTED_ASSIGNMENT:
        case BN_FOR_STATEMENT:
        case BN_FOR_IN_CLAUSE:
            return t->nodes[at].field == BN_F_LEFT;
        case BN_DELETE_STATEMENT:
            return true;
        case BN_AS_PATTERN:
            return t->nodes[at].field == BN_F_ALIAS;
        default:
            return false;
        }
    }
    return false;
}

/* False: not worth mentioning. True: the fix says what came of it. */
static bool run_rule(bn_match *m)
{
    const bn_compiled *c = m->compiled;

    if (c->rewrite && !c->match->sequence && is_target(m->run->tree, m->root))
        return false;
    begin_fix(m);
    if (c->rule->unsafe_because && c->rule->safety == BN_UNSAFE)
        bn_note(m,
                (bn_answer){ .tri = BN_MAYBE,
                             .fact = "rule",
                             .at = BN_NONE,
                             .why = bn_str_from(c->rule->unsafe_because) },
                false);
    if (c->rule->build && !c->match) {
        /* Every node of the kind comes here: the version matters only where the rule applies. */
        if (!c->rule->build(m, m->fix))
            return m->lost;
        ask_version(m);
        return true;
    }
    if (!ask_version(m) || !ask_names(m) || !ask_guards(m))
        return true;
    if (c->rewrite) {
        if (ask_new_names(m, c->rewrite) && bn_obligations_ask(m))
            bn_fix_rewrite(m, m->fix, c->rewrite);
        return true;
    }
    if (c->rule->build && !c->rule->build(m, m->fix))
        return m->lost;
    return true;
}

static void try_rule(dispatcher *d, const bn_compiled *c, bn_ix at, bn_fix_list *out)
{
    bn_match *m = d->spare ? d->spare : new_match(d);

    d->spare = m;
    begin(m, c, at);
    if (d->run->sema)
        bn_evidence_start(d->run->sema);
    if (c->match ? !bn_match_shape(m, c->match, at) : d->run->tree->nodes[at].flags & BN_TAINTED)
        return;
    if (!run_rule(m))
        return;
    m->fix->lost |= m->lost;
    if (!m->fix->lost && d->run->sema) // no other fix of the round may change what it rests on
        bn_evidence_take(d->run->sema, &m->fix->evidence, &m->fix->names);
    bn_shares_close(m);
    bn_vec_push(d->run->arena, out, m->fix);
    d->spare = NULL;
}

static void try_bucket(dispatcher *d, uint32_t first, bn_ix at, uint16_t kind, bn_fix_list *out)
{
    for (uint32_t i = first; i != BN_NONE; i = d->entries[i].next) {
        const bn_compiled *c = d->entries[i].rule;

        if (kind == 0 || c->match->nodes[c->match->root].kind == kind)
            try_rule(d, c, at, out);
    }
}

/* Sort what one node gave by rule: the two buckets come one after the other. */
static void sort_by_rule(bn_fix_list *out, uint32_t from)
{
    for (uint32_t i = from + 1; i < out->len; i++) {
        bn_fix *fix = out->items[i];
        uint32_t k = i;

        for (; k > from && out->items[k - 1]->rule_order > fix->rule_order; k--)
            out->items[k] = out->items[k - 1];
        out->items[k] = fix;
    }
}

void bn_match_file(bn_match_run *run, bn_fix_list *out)
{
    dispatcher d = { .run = run };
    const bn_cst *t = run->tree;

    fill(&d);
    if (d.count == 0)
        return;
    for (bn_ix at = 0; at < t->count; at++) {
        uint16_t kind = t->nodes[at].kind;
        uint32_t from = out->len;

        if (d.kind_has_head[kind]) {
            bn_ix head = bn_head_node(t, at);

            if (head != BN_NONE && t->nodes[head].atom)
                try_bucket(&d, d.by_head[t->nodes[head].atom], at, kind, out);
        }
        if (d.by_kind[kind] != BN_NONE)
            try_bucket(&d, d.by_kind[kind], at, 0, out);
        if (out->len - from > 1)
            sort_by_rule(out, from);
    }
}

/* ---- Patterns from the command line ---- */

static void add_view(bn_arena *arena, const bn_match *m, bn_match_list *out)
{
    const bn_cst *t = m->run->tree;
    bn_match_view view = { .node = m->root };
    bn_vec(bn_capture_view) captures = { 0 };

    view.span = (bn_span){ t->nodes[m->root].start, bn_code_end(t, m->last) };
    for (uint32_t i = 0; i < m->vars.count; i++) {
        const bn_metavar *var = &m->vars.vars[i];
        bn_str name = bn_str_format_in(arena, "$%s%.*s", var->run ? "*" : "", BN_FMT(var->name));
        bn_capture_view one = { bn_str_c_in(arena, name), bn_capture_span(m, &m->captures[i]) };

        if (m->captures[i].kind != BN_CAP_NONE)
            bn_vec_push(arena, &captures, one);
    }
    view.captures = captures.items;
    view.capture_count = captures.len;
    bn_vec_push(arena, out, view);
}

bn_status bn_pattern_find(bn_arena *arena, bn_parser *parser, bn_str pattern, const bn_cst *tree,
                          bn_match_list *out, bn_err *err)
{
    bn_ruleset set = { .arena = arena, .by_name = { .arena = arena } };
    bn_match_run run = { .rules = &set, .tree = tree, .arena = arena, .parser = parser };
    bn_compiled compiled = { 0 };
    bn_match *m = BN_NEW_IN(arena, bn_match);
    bn_template *text = bn_template_parse(arena, parser, pattern, &compiled.vars, false, err);
    const bn_pattern *p =
        text ? bn_pattern_build(&set, arena, text, &compiled.vars, true, err) : NULL;
    uint32_t *atoms;

    if (!p)
        return BN_E_USAGE;
    atoms = BN_ARRAY_IN(arena, set.names.len + 1, uint32_t);
    for (uint32_t i = 0; i < set.names.len; i++)
        atoms[i] = bn_atom_find(tree->atoms, set.names.items[i].text);
    *m = (bn_match){ .run = &run, .set = &set, .file_atoms = atoms, .literal = true };
    for (bn_ix at = 0; at < tree->count; at++) {
        if (p->nodes[p->root].role == BN_ROLE_NODE &&
            p->nodes[p->root].kind != tree->nodes[at].kind)
            continue;
        begin(m, &compiled, at);
        if (bn_match_shape(m, p, at))
            add_view(arena, m, out);
    }
    return BN_OK;
}
