/*
 * uses.c - what is done with the value of a name: N14, A4.
 *
 * Every mention of a name gets tags from where it stands in the tree. Names that
 * hold the same object because one was assigned to the other form a group. Source
 * of the groups: one level of Steensgaard, Points-to Analysis in Almost Linear Time
 * (1996); what is stored into an object is not followed.
 */
#include "burnish/shapes.h"
#include "sema/escape_p.h"
#include "sema/flow_p.h"

static const char N14[] = "N14 only-used";
static const char A4[] = "A4 closed-group";

#define MAX_GROUP 16

/* ---- the tags of one mention ---- */

static bool is_builtin_call(bn_sema *s, bn_ix arguments, const char *name)
{
    const bn_cst *t = s->tree;
    bn_ix callee = bn_child(t, t->nodes[arguments].parent, BN_F_FUNCTION);

    return callee != BN_NONE && t->nodes[callee].kind == BN_IDENTIFIER &&
           bn_text_is(t, callee, name) &&
           bn_fact_is_builtin(s, callee, bn_str_from(name)).tri == BN_YES;
}

/* The target of an assignment takes the object as it is, apart or in. */
static uint64_t target_tag(const bn_cst *t, bn_ix target)
{
    switch (t->nodes[bn_unparen(t, target)].kind) {
    case BN_IDENTIFIER:
        return BN_TAG_ALIASED;
    case BN_TUPLE:
    case BN_LIST:
        return BN_TAG_UNPACKED;
    default:
        return BN_TAG_STORED;
    }
}

/* a = b = value, where `value` stands inside the innermost one */
static uint64_t assigned(const bn_cst *t, bn_ix assignment)
{
    uint64_t tags = 0;

    for (; assignment != BN_NONE && t->nodes[assignment].kind == BN_ASSIGNMENT;
         assignment = t->nodes[assignment].parent)
        tags |= target_tag(t, bn_child(t, assignment, BN_F_LEFT));
    return tags;
}

static uint64_t compared(const bn_cst *t, bn_ix comparison, bn_ix operand)
{
    uint64_t tags = 0;
    bool left = false; // the operand stood before the operator

    bn_each_child (t, comparison, c) {
        uint16_t kind = t->nodes[c].kind;

        if (t->nodes[c].flags & BN_EXTRA)
            continue;
        if (t->nodes[c].field != BN_F_OPERATORS) {
            left = c == operand;
            continue;
        }
        bn_ix next = t->nodes[c].end_ix;
        bool right = next == operand;
        if (!left && !right)
            continue;
        if (kind == BN_KW_IS || kind == BN_KW_IS_NOT)
            tags |= BN_TAG_IDENTITY;
        else if (kind == BN_KW_IN || kind == BN_KW_NOT_IN)
            tags |= left ? BN_TAG_IN_LEFT : BN_TAG_IN_RIGHT;
        else
            tags |= BN_TAG_COMPARED;
    }
    return tags ? tags : BN_TAG_OTHER;
}

/* The place is stored to or deleted. */
static uint64_t place_tag(const bn_cst *t, bn_ix place, uint64_t load, uint64_t store, uint64_t del)
{
    for (bn_ix i = place, up = t->nodes[i].parent; up != BN_NONE; i = up, up = t->nodes[up].parent)
        switch (t->nodes[up].kind) {
        case BN_TUPLE:
        case BN_LIST:
        case BN_LIST_SPLAT:
        case BN_PARENTHESIZED_EXPRESSION:
        case BN_AS_PATTERN_TARGET:
            continue;
        case BN_DELETE_STATEMENT:
            return del;
        case BN_AUGMENTED_ASSIGNMENT:
            return t->nodes[i].field == BN_F_LEFT ? load | store : load;
        case BN_ASSIGNMENT:
        case BN_FOR_STATEMENT:
        case BN_FOR_IN_CLAUSE:
            return t->nodes[i].field == BN_F_LEFT ? store : load;
        case BN_AS_PATTERN:
            return t->nodes[i].field == BN_F_ALIAS ? store : load;
        default:
            return load;
        }
    return load;
}

/* The node around a value passes it on as its own; *extra: what it does besides. */
static bool passes(const bn_cst *t, bn_ix up, bn_ix inner, uint64_t *extra)
{
    switch (t->nodes[up].kind) {
    case BN_PARENTHESIZED_EXPRESSION:
        return true;
    case BN_CONDITIONAL_EXPRESSION:
        return bn_named_child(t, up, 1) != inner;
    case BN_BOOLEAN_OPERATOR:
        if (t->nodes[inner].field == BN_F_LEFT)
            *extra |= BN_TAG_TRUTH;
        return true;
    case BN_NAMED_EXPRESSION:
        *extra |= BN_TAG_ALIASED;
        return true;
    default:
        return false;
    }
}

static uint64_t tag_in(bn_sema *s, bn_ix up, bn_ix inner)
{
    const bn_cst *t = s->tree;
    uint8_t field = t->nodes[inner].field;
    bn_ix above = t->nodes[up].parent;

    switch (t->nodes[up].kind) {
    case BN_CONDITIONAL_EXPRESSION:
    case BN_NOT_OPERATOR:
    case BN_IF_CLAUSE:
        return BN_TAG_TRUTH;
    case BN_IF_STATEMENT:
    case BN_ELIF_CLAUSE:
    case BN_WHILE_STATEMENT:
        return field == BN_F_CONDITION ? BN_TAG_TRUTH : BN_TAG_OTHER;
    case BN_ASSERT_STATEMENT:
        return bn_named_child(t, up, 0) == inner ? BN_TAG_TRUTH : BN_TAG_FORMATTED;
    case BN_ATTRIBUTE:
        if (t->nodes[above].kind == BN_CALL && t->nodes[up].field == BN_F_FUNCTION)
            return BN_TAG_METHOD;
        return place_tag(t, up, BN_TAG_ATTRIBUTE, BN_TAG_ATTRIBUTE_STORE, BN_TAG_ATTRIBUTE_STORE);
    case BN_SUBSCRIPT: {
        if (field != BN_F_VALUE)
            return BN_TAG_OPERAND;
        bn_ix index = bn_child(t, up, BN_F_SUBSCRIPT);
        bool slice = index != BN_NONE && t->nodes[index].kind == BN_SLICE;
        return place_tag(t, up, slice ? BN_TAG_SLICE : BN_TAG_ITEM, BN_TAG_ITEM_STORE,
                         BN_TAG_ITEM_DELETE);
    }
    case BN_CALL:
        return field == BN_F_FUNCTION ? BN_TAG_CALLED : BN_TAG_ARGUMENT;
    case BN_ARGUMENT_LIST:
        return bn_named_count(t, up) == 1 && is_builtin_call(s, up, "len") ? BN_TAG_LEN
                                                                           : BN_TAG_ARGUMENT;
    case BN_KEYWORD_ARGUMENT:
        return BN_TAG_ARGUMENT;
    case BN_LIST_SPLAT:
    case BN_DICTIONARY_SPLAT:
    case BN_PARENTHESIZED_LIST_SPLAT:
        return BN_TAG_STAR;
    case BN_RETURN_STATEMENT:
        return BN_TAG_RETURNED;
    case BN_YIELD:
        return BN_TAG_YIELDED;
    case BN_AWAIT:
        return BN_TAG_AWAITED;
    case BN_LIST:
    case BN_TUPLE:
    case BN_SET:
    case BN_DICTIONARY:
    case BN_PAIR:
        return BN_TAG_STORED;
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
        return BN_TAG_STORED;
    case BN_ASSIGNMENT:
        return field == BN_F_RIGHT ? assigned(t, up) : BN_TAG_OTHER;
    case BN_AUGMENTED_ASSIGNMENT:
    case BN_BINARY_OPERATOR:
    case BN_UNARY_OPERATOR:
    case BN_SLICE:
        return BN_TAG_OPERAND;
    case BN_FOR_STATEMENT:
    case BN_FOR_IN_CLAUSE:
        return field == BN_F_RIGHT ? BN_TAG_ITERATED : BN_TAG_OTHER;
    case BN_COMPARISON_OPERATOR:
        return compared(t, up, inner);
    case BN_INTERPOLATION:
        return BN_TAG_FORMATTED;
    case BN_WITH_ITEM:
        return BN_TAG_WITH;
    case BN_AS_PATTERN:
        return t->nodes[above].kind == BN_WITH_ITEM ? BN_TAG_WITH : BN_TAG_OTHER;
    case BN_RAISE_STATEMENT:
        return BN_TAG_RAISED;
    case BN_DECORATOR:
        return BN_TAG_DECORATOR;
    case BN_DEFAULT_PARAMETER:
    case BN_TYPED_DEFAULT_PARAMETER:
        return BN_TAG_DEFAULT;
    case BN_TYPE:
        return BN_TAG_ANNOTATION;
    case BN_EXPRESSION_STATEMENT:
        return BN_TAG_DISCARDED;
    default:
        return BN_TAG_OTHER;
    }
}

uint64_t bn_use_tags(bn_sema *s, bn_ix identifier)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b = s->ref_binding[identifier];
    uint32_t use = bn_use_flags_at(s, identifier);
    uint64_t extra = 0;
    bn_ix inner = identifier, up = t->nodes[identifier].parent;

    if (b == BN_NONE || up == BN_NONE)
        return BN_TAG_OTHER;
    if (use & BN_USE_DECLARE)
        return BN_TAG_DECLARED;
    if (bn_frame_scope(s, s->scope_of[identifier]) != bn_frame_scope(s, s->bindings[b].scope))
        return BN_TAG_CAPTURED;
    if (use & BN_USE_AUGMENT)
        return BN_TAG_AUGMENTED;
    if (use & BN_USE_DELETE)
        return BN_TAG_DELETED;
    if (!(use & BN_USE_READ))
        return BN_TAG_REBOUND;
    while (up != BN_NONE && passes(t, up, inner, &extra)) {
        inner = up;
        up = t->nodes[up].parent;
    }
    return up == BN_NONE ? BN_TAG_OTHER : extra | tag_in(s, up, inner);
}

/* ---- N14 ---- */

static const char *const tag_words[] = {
    "calls a method of it",
    "looks at an attribute",
    "stores an attribute",
    "looks at an item",
    "stores an item",
    "deletes an item",
    "takes a slice",
    "tests its truth",
    "iterates over it",
    "takes its length",
    "searches it",
    "looks it up",
    "passes it on",
    "spreads it",
    "returns it",
    "yields it",
    "awaits it",
    "stores it",
    "captures it",
    "formats it",
    "compares it",
    "compares its identity",
    "augments it",
    "unpacks it",
    "enters it",
    "raises it",
    "deletes it",
    "binds it",
    "decorates with it",
    "has it as default",
    "annotates with it",
    "computes with it",
    "calls it",
    "has another name for it",
    "declares it",
    "drops it",
    "does something else with it",
};

static const char *tag_word(uint64_t tags)
{
    uint32_t n = 0;

    while (n + 1 < sizeof tag_words / sizeof *tag_words && !(tags >> n & 1))
        n++;
    return tag_words[n];
}

static bn_answer outside_mask(bn_sema *s, const char *fact, bn_binding_ix b, uint64_t mask)
{
    const bn_binding *binding = &s->bindings[b];

    for (uint32_t i = 0; i < binding->use_count; i++) {
        bn_ix node = s->uses[binding->first_use + i].node;
        uint64_t more = bn_use_tags(s, node) & ~mask;

        if (more)
            return bn_answer_no(s, fact, node, "line %u %s: `%.*s`", bn_line_of(s, node),
                                tag_word(more), BN_FMT(bn_binding_name(s, b)));
    }
    return bn_answer_yes(fact);
}

/* Uses that no mention in the file shows. */
static bn_answer unseen_uses(bn_sema *s, const char *fact, bn_binding_ix b)
{
    const bn_binding *binding = &s->bindings[b];
    bn_str name = bn_binding_name(s, b);
    bn_scope_kind kind = bn_scope_kind_of(s, binding->scope);

    if (kind == BN_SCOPE_MODULE || kind == BN_SCOPE_CLASS)
        return bn_answer_maybe(s, fact, BN_NONE,
                               "`%.*s` is an attribute that code elsewhere may use", BN_FMT(name));
    return bn_answer_dynamic(s, fact, binding->scope, BN_DYN_EVAL | BN_DYN_NAMES);
}

bn_answer bn_fact_only_used(bn_sema *s, bn_binding_ix b, uint64_t mask)
{
    bn_answer answer = outside_mask(s, N14, b, mask);

    bn_saw_uses(s, b);
    return answer.tri == BN_YES ? unseen_uses(s, N14, b) : answer;
}

/* ---- A4 ---- */

typedef struct {
    bn_sema *s;
    bn_binding_ix members[MAX_GROUP];
    uint32_t count;
    bool overflow;
    bn_ix stranger; /* a value of unknown origin that a member gets */
} group;

static void join(group *g, bn_binding_ix b)
{
    for (uint32_t i = 0; i < g->count; i++)
        if (g->members[i] == b)
            return;
    if (g->count == MAX_GROUP)
        g->overflow = true;
    else
        g->members[g->count++] = b;
}

/* The names that the value may be another name of; anything else must be new. */
static void join_sources(group *g, bn_ix value, uint32_t depth)
{
    const bn_cst *t = g->s->tree;

    value = bn_unparen(t, value);
    if (depth > 20) {
        g->stranger = value;
        return;
    }
    switch (t->nodes[value].kind) {
    case BN_IDENTIFIER:
        if (g->s->ref_binding[value] != BN_NONE)
            join(g, g->s->ref_binding[value]);
        else
            g->stranger = value;
        break;
    case BN_CONDITIONAL_EXPRESSION:
        join_sources(g, bn_named_child(t, value, 0), depth + 1);
        join_sources(g, bn_named_child(t, value, 2), depth + 1);
        break;
    case BN_BOOLEAN_OPERATOR:
        join_sources(g, bn_child(t, value, BN_F_LEFT), depth + 1);
        join_sources(g, bn_child(t, value, BN_F_RIGHT), depth + 1);
        break;
    case BN_NAMED_EXPRESSION:
        join_sources(g, bn_child(t, value, BN_F_VALUE), depth + 1);
        break;
    case BN_NONE_LITERAL:
        break;
    default:
        if (!bn_is_fresh(g->s, value))
            g->stranger = value;
    }
}

static void join_target(group *g, bn_ix target)
{
    target = bn_unparen(g->s->tree, target);
    if (g->s->tree->nodes[target].kind == BN_IDENTIFIER && g->s->ref_binding[target] != BN_NONE)
        join(g, g->s->ref_binding[target]);
    else if (g->s->tree->nodes[target].kind != BN_TUPLE &&
             g->s->tree->nodes[target].kind != BN_LIST)
        g->stranger = target; // self.x = x = []
}

/* Every name on the left of a = b = value, and of a := value around it. */
static void join_targets(group *g, bn_ix identifier)
{
    const bn_cst *t = g->s->tree;

    for (bn_ix up = t->nodes[identifier].parent; up != BN_NONE && !bn_is_statement(t, up);
         up = t->nodes[up].parent) {
        if (t->nodes[up].kind == BN_ASSIGNMENT)
            join_target(g, bn_child(t, up, BN_F_LEFT));
        else if (t->nodes[up].kind == BN_NAMED_EXPRESSION)
            join_target(g, bn_child(t, up, BN_F_NAME));
    }
}

/* What the store gives the name: another name of the group, or a new object. */
static void join_store(group *g, bn_ix identifier)
{
    const bn_cst *t = g->s->tree;
    bn_ix up = t->nodes[identifier].parent, value = BN_NONE;

    if (bn_use_flags_at(g->s, identifier) & BN_USE_AUGMENT)
        return; // the same object, or a new one of a builtin kind; the tag says which
    if (t->nodes[up].kind == BN_NAMED_EXPRESSION)
        value = bn_child(t, up, BN_F_VALUE);
    else if (t->nodes[up].kind == BN_ASSIGNMENT && t->nodes[identifier].field == BN_F_LEFT)
        value = bn_child(t, up, BN_F_RIGHT);
    join_targets(g, identifier);
    while (value != BN_NONE && t->nodes[value].kind == BN_ASSIGNMENT) {
        join_target(g, bn_child(t, value, BN_F_LEFT));
        value = bn_child(t, value, BN_F_RIGHT);
    }
    if (value != BN_NONE)
        join_sources(g, value, 0);
    else if (t->nodes[up].kind != BN_ASSIGNMENT) // not `x: list`, which gives no value
        g->stranger = identifier;
}

static void join_all_of(group *g, bn_binding_ix b)
{
    const bn_sema *s = g->s;
    const bn_binding *binding = &s->bindings[b];

    for (uint32_t i = 0; i < binding->use_count && !g->overflow; i++) {
        const bn_use *use = &s->uses[binding->first_use + i];

        if (use->kind & (BN_USE_PARAM | BN_USE_DEF | BN_USE_IMPORT))
            g->stranger = use->node;
        else if (use->kind & BN_USE_STORE)
            join_store(g, use->node);
        if (use->kind & BN_USE_READ && bn_use_tags(g->s, use->node) & BN_TAG_ALIASED)
            join_targets(g, use->node);
    }
}

bn_answer bn_fact_closed_group(bn_sema *s, bn_binding_ix b, uint64_t mask)
{
    group g = { .s = s, .members = { b }, .count = 1, .stranger = BN_NONE };

    for (uint32_t i = 0; i < g.count && !g.overflow; i++)
        join_all_of(&g, g.members[i]);
    if (g.overflow)
        return bn_answer_maybe(s, A4, BN_NONE, "more than %u names may hold it", MAX_GROUP);
    for (uint32_t i = 0; i < g.count; i++) {
        bn_binding_ix m = g.members[i];
        bn_answer answer = outside_mask(
            s, A4, m, mask | BN_TAG_ALIASED | BN_TAG_REBOUND | BN_TAG_DELETED | BN_TAG_DISCARDED);

        bn_saw_uses(s, m);
        if (answer.tri == BN_YES)
            answer = unseen_uses(s, A4, m);
        if (answer.tri != BN_YES)
            return answer;
    }
    if (g.stranger != BN_NONE)
        return bn_answer_maybe(s, A4, g.stranger, "`%.*s` in line %u may be known elsewhere",
                               BN_FMT(bn_quote(s, g.stranger)), bn_line_of(s, g.stranger));
    return bn_answer_yes(A4);
}

bool bn_is_read(bn_sema *s, bn_ix at)
{
    const bn_cst *t = s->tree;
    bn_binding_ix b;

    if (t->nodes[at].kind == BN_ATTRIBUTE)
        return bn_is_loaded(t, at);
    b = bn_binding_at(s, at);
    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
        if (bn_use_node(s, b, i) == at)
            return bn_use_kind(s, b, i) == BN_USE_READ;
    return false;
}
