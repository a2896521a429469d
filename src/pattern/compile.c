/*
 * compile.c - rules to rule set: match trees, heads and the names a file must have.
 */
#include "pattern/pattern_p.h"

#include <string.h>

#define MAX_PATTERN_DEPTH 60

typedef struct {
    bn_ruleset *set;
    bn_arena *arena;
    const bn_cst *tree;
    bn_vars *vars;
    bool literal;
    bn_err *err;
    bool failed;
    bn_vec(bn_pnode) nodes;
    bn_vec(uint32_t) required;
} builder;

uint32_t bn_set_name(bn_ruleset *set, bn_str text)
{
    uint64_t *place = bn_map_find(&set->by_name, text);
    bn_name name = { 0 };
    size_t from = 0, dot;
    uint32_t index;

    if (place)
        return (uint32_t)*place;
    name.text = bn_str_copy_in(set->arena, text);
    while ((dot = bn_str_find(name.text, BN_LIT("."), from)) != BN_NPOS && name.part_count < 5) {
        name.parts[name.part_count++] = bn_set_name(set, bn_str_sub(name.text, from, dot));
        from = dot + 1;
    }
    if (from > 0)
        name.parts[name.part_count++] =
            bn_set_name(set, bn_str_sub(name.text, from, name.text.len));
    index = set->names.len;
    bn_vec_push(set->arena, &set->names, name);
    *bn_map_put(&set->by_name, name.text) = index;
    return index;
}

static void fail(builder *b, const char *what, bn_ix at)
{
    bn_str text = bn_text(b->tree, at);

    if (!b->failed)
        bn_err_set(b->err, BN_E_USAGE, "%s: `%.*s`", what, BN_FMT(text));
    b->failed = true;
}

static void require(builder *b, uint32_t name)
{
    const bn_name *n = &b->set->names.items[name];

    if (n->part_count == 0) {
        bn_vec_push(b->arena, &b->required, name);
        return;
    }
    for (uint32_t i = 0; i < n->part_count; i++)
        bn_vec_push(b->arena, &b->required, n->parts[i]);
}

static uint32_t new_node(builder *b, bn_prole role, uint16_t kind)
{
    bn_pnode node = { .kind = kind, .role = (uint8_t)role, .first = BN_NONE, .next = BN_NONE };

    bn_vec_push(b->arena, &b->nodes, node);
    return b->nodes.len - 1;
}

static uint32_t var_index(const builder *b, bn_str name)
{
    for (uint32_t i = 0; i < b->vars->count; i++)
        if (bn_str_eq(b->vars->vars[i].name, name))
            return i;
    return BN_NONE;
}

static uint32_t build_meta(builder *b, bn_ix at, bn_reserved var, bn_position position)
{
    uint32_t node = new_node(b, var.any ? BN_ROLE_ANY : var.run ? BN_ROLE_RUN : BN_ROLE_META, 0);

    b->nodes.items[node].position = (uint8_t)position;
    if (!var.any) {
        uint32_t index = var_index(b, var.name);

        if (index == BN_NONE) {
            fail(b, "unknown metavariable", at);
            return node;
        }
        b->nodes.items[node].index = index;
        b->vars->vars[index].in_match = true;
    }
    return node;
}

/* An identifier whose text alone decides: attributes, keywords, parts of imports. */
static bool is_spelling(const bn_cst *t, bn_ix at)
{
    uint16_t up = t->nodes[t->nodes[at].parent].kind;
    bn_position position = bn_position_in(t, at);

    return position == BN_POS_DOTTED ||
           (position == BN_POS_NAME && (up == BN_ATTRIBUTE || up == BN_KEYWORD_ARGUMENT));
}

static uint32_t build_name(builder *b, bn_ix at)
{
    bn_str text = bn_text(b->tree, at);
    uint32_t node = new_node(b, BN_ROLE_NAME, BN_IDENTIFIER);
    uint32_t name = bn_set_name(b->set, text);

    b->nodes.items[node].index = name;
    require(b, name);
    if (b->literal || is_spelling(b->tree, at) || bn_is_plain_word(text))
        return node;
    if (!bn_is_builtin_word(text))
        fail(b, "a bare name that is no builtin", at);
    b->nodes.items[node].builtin = true;
    return node;
}

static uint32_t build_string(builder *b, bn_ix at)
{
    uint32_t node = new_node(b, BN_ROLE_STRING, BN_STRING);

    bn_each_below (b->tree, at, below)
        if (b->tree->nodes[below].kind == BN_INTERPOLATION)
            fail(b, "a pattern cannot match an f-string", at);
    b->nodes.items[node].text = bn_text(b->tree, at);
    return node;
}

/* The metavariable that stands for the whole node: `$x` as a statement, as an import's name. */
static bool stands_for(const bn_cst *t, bn_ix at, bn_reserved *var, bn_position *position)
{
    uint16_t kind = t->nodes[at].kind;
    bn_ix inner = at;

    *position = bn_position_in(t, at);
    if (kind == BN_EXPRESSION_STATEMENT || kind == BN_DOTTED_NAME) {
        inner = bn_named_child(t, at, 0);
        if (inner == BN_NONE || bn_named_count(t, at) != 1)
            return false;
        *position = kind == BN_DOTTED_NAME ? BN_POS_DOTTED : BN_POS_STATEMENT;
    }
    return t->nodes[inner].kind == BN_IDENTIFIER && bn_pattern_reserved(bn_text(t, inner), var);
}

static uint32_t build_node(builder *b, bn_ix at, uint32_t depth);

static void build_children(builder *b, bn_ix at, uint32_t node, uint32_t depth)
{
    uint32_t last = BN_NONE;

    bn_each_child (b->tree, at, c) {
        uint32_t child;

        if (!bn_is_significant(b->tree, c))
            continue;
        child = build_node(b, c, depth + 1);
        if (last == BN_NONE)
            b->nodes.items[node].first = child;
        else
            b->nodes.items[last].next = child;
        last = child;
    }
}

/* `any(x for x in y)`: its generator is matched as the one argument. */
static uint32_t build_sole_generator(builder *b, bn_ix at, uint32_t depth)
{
    uint32_t list = new_node(b, BN_ROLE_NODE, BN_ARGUMENT_LIST);
    uint32_t inner = new_node(b, BN_ROLE_NODE, BN_GENERATOR_EXPRESSION);

    b->nodes.items[list].first = inner;
    build_children(b, at, inner, depth);
    return list;
}

static uint32_t build_node(builder *b, bn_ix at, uint32_t depth)
{
    const bn_cst *t = b->tree;
    bn_reserved var;
    bn_position position;
    uint32_t node;

    at = bn_unparen(t, at);
    if (depth > MAX_PATTERN_DEPTH) {
        fail(b, "nested too deep", at);
        return new_node(b, BN_ROLE_TOKEN, 0);
    }
    if (t->nodes[at].flags & BN_TAINTED)
        fail(b, "the parser is known to misread this; add parentheses", at);
    if (stands_for(t, at, &var, &position))
        return build_meta(b, at, var, position);
    if (!b->literal && bn_is_dotted_chain(t, at)) {
        node = new_node(b, BN_ROLE_DOTTED, BN_ATTRIBUTE);
        b->nodes.items[node].index = bn_set_name(b->set, bn_text(t, at));
        require(b, b->nodes.items[node].index);
        return node;
    }
    if (t->nodes[at].kind == BN_IDENTIFIER)
        return build_name(b, at);
    if (t->nodes[at].kind == BN_STRING)
        return build_string(b, at);
    if (t->nodes[at].kind == BN_GENERATOR_EXPRESSION && t->nodes[at].field == BN_F_ARGUMENTS)
        return build_sole_generator(b, at, depth);
    if (t->nodes[at].end_ix == at + 1) {
        bool leaf = (t->nodes[at].flags & BN_NAMED) != 0;

        node = new_node(b, leaf ? BN_ROLE_LEAF : BN_ROLE_TOKEN, t->nodes[at].kind);
        b->nodes.items[node].text = bn_text(t, at);
        return node;
    }
    node = new_node(b, BN_ROLE_NODE, t->nodes[at].kind);
    build_children(b, at, node, depth);
    return node;
}

static void build_sequence(builder *b, bn_pattern *p)
{
    uint32_t last = BN_NONE;

    bn_each_named_child (b->tree, 0, c) {
        uint32_t node = build_node(b, c, 0);

        if (last == BN_NONE)
            p->root = node;
        else
            b->nodes.items[last].next = node;
        p->sequence = last != BN_NONE;
        last = node;
    }
    if (b->nodes.items[p->root].role == BN_ROLE_RUN || b->nodes.items[last].role == BN_ROLE_RUN)
        fail(b, "a run of statements needs a statement before and behind it", b->tree->count - 1);
}

static void find_head(builder *b, bn_pattern *p, const bn_template *text)
{
    bn_ix head = bn_head_node(b->tree, text->root);
    bn_reserved var;
    bn_str word;

    p->head = BN_NONE;
    if (b->nodes.items[p->root].role == BN_ROLE_DOTTED || head == BN_NONE)
        return;
    word = bn_text(b->tree, head);
    if (bn_pattern_reserved(word, &var))
        return;
    if (!b->literal)
        for (bn_ix up = head; up != BN_NONE && up >= text->root; up = b->tree->nodes[up].parent)
            if (bn_is_dotted_chain(b->tree, up))
                return;
    p->head = bn_set_name(b->set, word);
}

bn_pattern *bn_pattern_build(bn_ruleset *set, bn_arena *arena, const bn_template *text,
                             bn_vars *vars, bool literal_names, bn_err *err)
{
    bn_pattern *p = BN_NEW_IN(arena, bn_pattern);
    builder b = { .set = set,
                  .arena = arena,
                  .tree = text->tree,
                  .vars = vars,
                  .literal = literal_names,
                  .err = err };

    if (text->statement)
        build_sequence(&b, p);
    else
        p->root = build_node(&b, text->root, 0);
    if (!b.failed &&
        (b.nodes.items[p->root].role == BN_ROLE_META || b.nodes.items[p->root].role == BN_ROLE_ANY))
        fail(&b, "this matches everything", text->root);
    if (b.failed)
        return NULL;
    find_head(&b, p, text);
    p->nodes = b.nodes.items;
    p->count = b.nodes.len;
    p->required = b.required.items;
    p->required_count = b.required.len;
    return p;
}

/* ---- Rules ---- */

/* Names of a rewrite: builtins, dotted names, self. Others would be unbound. */
static bool check_template_names(bn_ruleset *set, bn_template *text, bn_err *err)
{
    const bn_cst *t = text->tree;
    bn_reserved var;

    for (uint32_t i = 0; i < text->hole_count; i++)
        if (text->holes[i].kind == BN_HOLE_DOTTED)
            text->holes[i].index = bn_set_name(set, bn_text(t, text->holes[i].node));
    for (bn_ix i = 0; i < t->count; i++) {
        bn_str word = bn_text(t, i);

        if (bn_is_dotted_chain(t, i)) {
            i = t->nodes[i].end_ix - 1;
            continue;
        }
        if (t->nodes[i].kind != BN_IDENTIFIER || bn_pattern_reserved(word, &var) ||
            bn_is_plain_word(word) || bn_is_builtin_word(word) || is_spelling(t, i))
            continue;
        bn_err_set(err, BN_E_USAGE, "rewrite names `%.*s`, which is neither builtin nor dotted",
                   BN_FMT(word));
        return false;
    }
    return true;
}

static bool check_table(const bn_rule *rule, bn_err *err)
{
    const char *wrong = NULL;

    if (!rule->name || !rule->summary)
        wrong = "no name or summary";
    else if (!rule->match == !rule->kinds)
        wrong = "needs either match or kinds";
    else if (rule->rewrite && rule->build)
        wrong = "has both rewrite and build";
    else if (rule->rewrite && !rule->match)
        wrong = "a rewrite needs a match";
    else if (rule->safety == BN_UNSAFE && !rule->unsafe_because)
        wrong = "unsafe without saying why";
    else if (!rule->rewrite && !rule->build && rule->safety != BN_ADVICE)
        wrong = "no rewrite and no build: must be advice";
    if (wrong)
        bn_err_set(err, BN_E_USAGE, "%s", wrong);
    return wrong == NULL;
}

static bool compile_rule(bn_ruleset *set, bn_parser *parser, bn_compiled *c, bn_err *err)
{
    const bn_rule *rule = c->rule;
    bn_template *text;

    if (!check_table(rule, err))
        return false;
    if (!rule->match)
        return true;
    text = bn_template_parse(set->arena, parser, bn_str_from(rule->match), &c->vars, false, err);
    if (!text)
        return false;
    c->match_text = text;
    for (uint32_t i = 0; i < text->hole_count; i++)
        if (text->holes[i].kind == BN_HOLE_DOTTED)
            text->holes[i].index = bn_set_name(set, bn_text(text->tree, text->holes[i].node));
    c->match = bn_pattern_build(set, set->arena, text, &c->vars, false, err);
    if (!c->match)
        return false;
    if (!rule->rewrite)
        return true;
    text = bn_template_parse(set->arena, parser, bn_str_from(rule->rewrite), &c->vars, true, err);
    if (!text || !check_template_names(set, text, err))
        return false;
    c->rewrite = text;
    return bn_obligations_derive(set, c, err);
}

bn_ruleset *bn_ruleset_new_in(bn_arena *arena, bn_parser *parser,
                              const bn_transform *const *transforms, uint32_t count, bn_err *err)
{
    bn_ruleset *set = BN_NEW_IN(arena, bn_ruleset);
    bn_err first = { 0 };
    uint32_t order = 0;

    set->arena = arena;
    set->by_name.arena = arena;
    for (uint32_t i = 0; i < count; i++)
        set->count += transforms[i]->count;
    set->rules = BN_ARRAY_IN(arena, set->count ? set->count : 1, bn_compiled);
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = 0; k < transforms[i]->count; k++, order++) {
            bn_compiled *c = &set->rules[order];
            bn_err why = { 0 };

            c->transform = transforms[i];
            c->rule = &transforms[i]->rules[k];
            c->order = order;
            if (!compile_rule(set, parser, c, &why) && first.status == BN_OK)
                bn_err_set(&first, why.status, "%s/%s: %s", transforms[i]->item,
                           c->rule->name ? c->rule->name : "?", why.text);
        }
    }
    if (first.status == BN_OK)
        return set;
    if (err)
        *err = first;
    return NULL;
}

uint32_t bn_ruleset_count(const bn_ruleset *set)
{
    return set->count;
}

const bn_rule *bn_ruleset_rule(const bn_ruleset *set, uint32_t order)
{
    return set->rules[order].rule;
}

const bn_transform *bn_ruleset_transform(const bn_ruleset *set, uint32_t order)
{
    return set->rules[order].transform;
}

bn_str bn_ruleset_checks(const bn_ruleset *set, uint32_t order, bn_arena *arena)
{
    bn_buf out = { .arena = arena };

    bn_obligations_print(&out, &set->rules[order]);
    return bn_buf_str(&out);
}
