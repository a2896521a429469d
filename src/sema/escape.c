/*
 * escape.c - who else may hold or change an object: A1, A2, A3.
 *
 * An object is unescaped when every store that reaches the place makes a new one
 * and every read of the name on the way is of a kind that keeps no reference.
 * Elements are not followed: what a list holds may be known to anybody. Source:
 * one level of Steensgaard, Points-to Analysis in Almost Linear Time (1996), with
 * groups of one name; `a = b` ends what is known about both.
 */
#include "burnish/shapes.h"
#include "sema/effects_p.h"
#include "sema/flow_p.h"
#include "sema/summary.h"
#include "sema/library_p.h"

static const char A1[] = "A1 unmutated";
static const char A2[] = "A2 unescaped";
static const char A3[] = "A3 alone";

#define MUTABLE (BN_T_LIST | BN_T_DICT | BN_T_SET | BN_T_BYTEARRAY)

static bool listed(const char *const *names, bn_str name)
{
    for (; *names; names++)
        if (bn_str_is(name, *names))
            return true;
    return false;
}

/* The node around `at`, parentheses not counted; *inner: the child of it that holds `at`. */
static bn_ix around(const bn_cst *t, bn_ix at, bn_ix *inner)
{
    *inner = at;
    bn_ix up = t->nodes[at].parent;
    while (up != BN_NONE && t->nodes[up].kind == BN_PARENTHESIZED_EXPRESSION) {
        *inner = up;
        up = t->nodes[up].parent;
    }
    return up;
}

/* What is made there is only iterated over, at once. */
static bool is_iterated(bn_sema *s, bn_ix at)
{
    const bn_cst *t = s->tree;
    bn_ix inner, up = around(t, at, &inner);

    if (up == BN_NONE)
        return false;
    if (t->nodes[up].kind == BN_FOR_STATEMENT)
        return t->nodes[inner].field == BN_F_RIGHT;
    return t->nodes[up].kind == BN_FOR_IN_CLAUSE && t->nodes[inner].field == BN_F_RIGHT &&
           t->nodes[t->nodes[up].parent].kind != BN_GENERATOR_EXPRESSION;
}

static bn_object_use method_use(bn_sema *s, bn_ix call, bn_str name, uint32_t kind)
{
    static const char *const looks[] = {
        "index",        "count",      "copy",       "get",        "union",
        "intersection", "difference", "isdisjoint", "decode",     "symmetric_difference",
        "issubset",     "issuperset", "find",       "startswith", "endswith",
        "split",        "strip",      "hex",        NULL,
    };
    static const char *const views[] = { "keys", "values", "items", NULL };
    static const char *const changes[] = {
        "append",
        "extend",
        "insert",
        "remove",
        "pop",
        "clear",
        "sort",
        "reverse",
        "popitem",
        "setdefault",
        "update",
        "add",
        "discard",
        "difference_update",
        "intersection_update",
        "symmetric_difference_update",
        NULL,
    };

    if (listed(views, name))
        return kind == BN_T_DICT && is_iterated(s, call) ? BN_USE_LOOKS : BN_USE_KEEPS;
    if (listed(looks, name))
        return BN_USE_LOOKS;
    return listed(changes, name) ? BN_USE_CHANGES : BN_USE_KEEPS;
}

/* Argument of a call of a function of the file. */
static bn_object_use passed_on(bn_sema *s, bn_ix call, bn_ix argument, bn_ix function)
{
    bn_ix parameter = bn_parameter_of(s, call, argument);
    uint32_t bits = parameter == BN_NONE ? BN_PARAM_ALL : bn_param_summary(s, function, parameter);

    if (bits & (BN_PARAM_KEEPS | BN_PARAM_RETURNS))
        return BN_USE_KEEPS;
    return bits & BN_PARAM_MUTATES ? BN_USE_CHANGES : BN_USE_LOOKS;
}

/* Argument of a call of a library function. */
static bn_object_use library_use(bn_sema *s, bn_ix call, const bn_reviewed_row *row, uint32_t place)
{
    if (row->iterates >> place & 1)
        return row->how != BN_CONSUMES_LAZILY || is_iterated(s, call) ? BN_USE_LOOKS : BN_USE_KEEPS;
    if (row->changes >> place & 1)
        return BN_USE_CHANGES;
    return row->looks >> place & 1 ? BN_USE_LOOKS : BN_USE_KEEPS;
}

/* Argument of a call that keeps no reference to it. */
static bn_object_use argument_use(bn_sema *s, bn_ix call, bn_ix argument)
{
    static const char *const forgets[] = {
        "len",        "list", "tuple", "sorted", "set",       "frozenset", "dict", "sum",
        "any",        "all",  "bool",  "print",  "repr",      "str",       "id",   "type",
        "isinstance", "min",  "max",   "bytes",  "bytearray", "format",    NULL,
    };
    static const char *const wraps[] = { "enumerate", "zip",    "reversed", "iter",
                                         "map",       "filter", NULL };
    const bn_cst *t = s->tree;

    if (t->nodes[call].kind != BN_CALL) // the bases of a class
        return BN_USE_KEEPS;
    bn_ix callee = bn_unparen(t, bn_child(t, call, BN_F_FUNCTION));
    uint32_t place;
    const bn_reviewed_row *row = bn_library_argument(s, call, argument, &place);
    if (row)
        return library_use(s, call, row, place);
    if (t->nodes[callee].kind == BN_IDENTIFIER) {
        bn_str name = bn_text(t, callee);
        bn_ix function = bn_callee(s, call);
        if (function != BN_NONE)
            return passed_on(s, call, argument, function);
        if (bn_fact_is_builtin(s, callee, name).tri != BN_YES)
            return BN_USE_KEEPS;
        bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);
        bool one = list != BN_NONE && bn_named_count(t, list) == 1;
        if (bn_str_is(name, "min") || bn_str_is(name, "max")) // max(a, b) is a or b
            return one ? BN_USE_LOOKS : BN_USE_KEEPS;
        if (listed(forgets, name))
            return BN_USE_LOOKS;
        return listed(wraps, name) && is_iterated(s, call) ? BN_USE_LOOKS : BN_USE_KEEPS;
    }
    if (t->nodes[callee].kind != BN_ATTRIBUTE)
        return BN_USE_KEEPS;
    bn_value v = bn_type_of(s, bn_child(t, callee, BN_F_OBJECT));
    bn_str name = bn_text(t, bn_child(t, callee, BN_F_ATTRIBUTE));
    if (bn_str_is(name, "join") && bn_value_is(v, BN_T_STR | BN_T_BYTES))
        return BN_USE_LOOKS;
    if ((bn_str_is(name, "extend") && bn_value_is(v, BN_T_LIST)) ||
        (bn_str_is(name, "update") && bn_value_is(v, BN_T_DICT | BN_T_SET)))
        return BN_USE_LOOKS;
    return BN_USE_KEEPS;
}

/* What the place that reads the name does with the object. */
static bn_object_use use_of(bn_sema *s, bn_ix identifier, bn_value v)
{
    const bn_cst *t = s->tree;
    bn_ix inner, up = around(t, identifier, &inner);

    if (up == BN_NONE)
        return BN_USE_KEEPS;
    uint8_t field = t->nodes[inner].field;
    while (t->nodes[up].kind == BN_BOOLEAN_OPERATOR) { // in a condition its value goes no further
        up = around(t, up, &inner);
        field = t->nodes[inner].field;
        if (up == BN_NONE ||
            (t->nodes[up].kind != BN_IF_STATEMENT && t->nodes[up].kind != BN_ELIF_CLAUSE &&
             t->nodes[up].kind != BN_WHILE_STATEMENT && t->nodes[up].kind != BN_NOT_OPERATOR &&
             t->nodes[up].kind != BN_BOOLEAN_OPERATOR))
            return BN_USE_KEEPS;
    }
    switch (t->nodes[up].kind) {
    case BN_EXPRESSION_STATEMENT:
    case BN_NOT_OPERATOR:
    case BN_IF_CLAUSE:
        return BN_USE_LOOKS;
    case BN_IF_STATEMENT:
    case BN_ELIF_CLAUSE:
    case BN_WHILE_STATEMENT:
        return field == BN_F_CONDITION ? BN_USE_LOOKS : BN_USE_KEEPS;
    case BN_CONDITIONAL_EXPRESSION:
        return bn_named_child(t, up, 1) == inner ? BN_USE_LOOKS : BN_USE_KEEPS;
    case BN_FOR_STATEMENT:
    case BN_FOR_IN_CLAUSE:
        return is_iterated(s, identifier) ? BN_USE_LOOKS : BN_USE_KEEPS;
    case BN_LIST_SPLAT:
    case BN_DICTIONARY_SPLAT:
        return BN_USE_LOOKS; // its elements go on, not the object
    case BN_SUBSCRIPT: {
        if (field != BN_F_VALUE)
            return BN_USE_KEEPS;
        bn_ix above, outer = around(t, up, &above);
        if (outer == BN_NONE)
            return BN_USE_KEEPS;
        bn_event_range r;
        bn_frame_flow *f = bn_flow_at(s, identifier);
        bool stored =
            t->nodes[outer].kind == BN_AUGMENTED_ASSIGNMENT && t->nodes[above].field == BN_F_LEFT;
        if (!f->capped && bn_flow_range(f, up, &r))
            for (uint32_t e = r.lo; e < r.hi; e++)
                if (f->events[e].node == up && f->events[e].flags & BN_EVF_TARGET)
                    stored = true;
        return stored ? BN_USE_CHANGES : BN_USE_LOOKS;
    }
    case BN_ATTRIBUTE: {
        bn_ix call = t->nodes[up].parent;
        if (field != BN_F_OBJECT || t->nodes[call].kind != BN_CALL ||
            t->nodes[up].field != BN_F_FUNCTION)
            return BN_USE_KEEPS;
        return method_use(s, call, bn_text(t, bn_child(t, up, BN_F_ATTRIBUTE)), v.mask);
    }
    case BN_ARGUMENT_LIST:
        return argument_use(s, t->nodes[up].parent, inner);
    case BN_COMPARISON_OPERATOR: {
        bn_ix op = BN_NONE, left = bn_named_child(t, up, 0);
        uint32_t ops = 0;
        bn_each_child (t, up, c)
            if (t->nodes[c].field == BN_F_OPERATORS) {
                op = c;
                ops++;
            }
        if (ops != 1)
            return BN_USE_KEEPS;
        uint16_t kind = t->nodes[op].kind;
        if (kind == BN_KW_IS || kind == BN_KW_IS_NOT)
            return BN_USE_LOOKS;
        if (kind == BN_KW_IN || kind == BN_KW_NOT_IN)
            return inner == left ? BN_USE_KEEPS : BN_USE_LOOKS;
        bn_ix other = left;
        if (inner == left)
            bn_each_named_child (t, up, c)
                if (t->nodes[c].field != BN_F_OPERATORS)
                    other = c;
        return bn_value_is(bn_type_of(s, other), BN_T_PLAIN) ? BN_USE_LOOKS : BN_USE_KEEPS;
    }
    case BN_BINARY_OPERATOR: { // a + b of builtin values makes a new one
        bn_ix left = bn_child(t, up, BN_F_LEFT), right = bn_child(t, up, BN_F_RIGHT);
        return bn_value_is(bn_type_of(s, left), BN_T_PLAIN) &&
                       bn_value_is(bn_type_of(s, right), BN_T_PLAIN) &&
                       bn_type_of(s, up).mask != BN_T_ANY
                   ? BN_USE_LOOKS
                   : BN_USE_KEEPS;
    }
    case BN_AUGMENTED_ASSIGNMENT:
        if (field == BN_F_LEFT)
            return BN_USE_CHANGES;
        return bn_value_is(bn_type_of(s, bn_child(t, up, BN_F_LEFT)), BN_T_PLAIN) ? BN_USE_LOOKS
                                                                                  : BN_USE_KEEPS;
    case BN_ASSIGNMENT: { // a, b = xs
        bn_ix left = bn_child(t, up, BN_F_LEFT);
        return left != inner && t->nodes[t->nodes[up].parent].kind != BN_ASSIGNMENT &&
                       (t->nodes[left].kind == BN_TUPLE || t->nodes[left].kind == BN_LIST)
                   ? BN_USE_LOOKS
                   : BN_USE_KEEPS;
    }
    case BN_INTERPOLATION:
        return field == BN_F_EXPRESSION ? BN_USE_LOOKS : BN_USE_KEEPS;
    default:
        return BN_USE_KEEPS;
    }
}

bn_object_use bn_object_use_at(bn_sema *s, bn_ix identifier, uint32_t kinds)
{
    return use_of(s, identifier, bn_value_of(kinds));
}

bool bn_use_may_resize(bn_sema *s, bn_ix identifier)
{
    const bn_cst *t = s->tree;
    bn_value v = bn_type_of(s, identifier);
    bn_ix up = t->nodes[identifier].parent;

    if (bn_value_is(v, BN_T_IMMUTABLE) || use_of(s, identifier, v) != BN_USE_CHANGES)
        return false;
    // xs[i] = x leaves a list as long as it is
    return !(bn_value_is(v, BN_T_LIST) && t->nodes[up].kind == BN_SUBSCRIPT &&
             t->nodes[t->nodes[up].parent].kind == BN_ASSIGNMENT &&
             t->nodes[identifier].field == BN_F_VALUE &&
             bn_value_is(bn_type_of(s, bn_child(t, up, BN_F_SUBSCRIPT)), BN_T_INT));
}

/* Evaluating `x` makes an object that nobody else has. */
static bool is_fresh(bn_sema *s, bn_ix x, uint32_t depth)
{
    const bn_cst *t = s->tree;

    if (depth > 20)
        return false;
    x = bn_unparen(t, x);
    switch (t->nodes[x].kind) {
    case BN_LIST:
    case BN_DICTIONARY:
    case BN_SET:
    case BN_TUPLE:
    case BN_LIST_COMPREHENSION:
    case BN_SET_COMPREHENSION:
    case BN_DICTIONARY_COMPREHENSION:
        return true;
    case BN_CONDITIONAL_EXPRESSION:
        return is_fresh(s, bn_named_child(t, x, 0), depth + 1) &&
               is_fresh(s, bn_named_child(t, x, 2), depth + 1);
    case BN_BINARY_OPERATOR:
        return bn_value_is(bn_type_of(s, x), MUTABLE);
    case BN_SUBSCRIPT:
        return bn_value_is(bn_type_of(s, x), MUTABLE) &&
               t->nodes[bn_child(t, x, BN_F_SUBSCRIPT)].kind == BN_SLICE;
    case BN_CALL: {
        bn_ix callee = bn_unparen(t, bn_child(t, x, BN_F_FUNCTION));
        bn_ix function = bn_callee(s, x);
        if (t->nodes[callee].kind == BN_IDENTIFIER && bn_text_is(t, callee, "globals"))
            return false;
        if (function != BN_NONE) // the file's functions may return what they or others keep
            return t->nodes[function].kind == BN_LAMBDA
                       ? is_fresh(s, bn_child(t, function, BN_F_BODY), depth + 1)
                       : bn_returns(s, function).all_fresh;
        return bn_value_is(bn_type_of(s, x), MUTABLE);
    }
    default:
        return false;
    }
}

bool bn_is_fresh(bn_sema *s, bn_ix x)
{
    return is_fresh(s, x, 0);
}

/* The store gives the name a new object that is in no other name. */
static bool stores_fresh(bn_sema *s, bn_ix identifier)
{
    const bn_cst *t = s->tree;
    bn_ix inner, up = around(t, identifier, &inner);

    if (up == BN_NONE)
        return false;
    if (t->nodes[up].kind == BN_DICTIONARY_SPLAT_PATTERN)
        return bn_use_flags_at(s, identifier) & BN_USE_PARAM;
    uint32_t place = BN_NONE;
    if (t->nodes[up].kind == BN_TUPLE) {
        place = 0;
        bn_each_named_child (t, up, c) {
            if (c == inner)
                break;
            place++;
        }
        inner = up;
        up = t->nodes[up].parent;
    }
    if (up == BN_NONE || t->nodes[up].kind != BN_ASSIGNMENT || t->nodes[inner].field != BN_F_LEFT ||
        t->nodes[t->nodes[up].parent].kind == BN_ASSIGNMENT)
        return false;
    bn_ix value = bn_child(t, up, BN_F_RIGHT);
    if (value == BN_NONE || t->nodes[value].kind == BN_ASSIGNMENT)
        return false;
    if (place == BN_NONE)
        return is_fresh(s, value, 0);
    value = bn_unparen(t, value);
    if (t->nodes[value].kind != BN_TUPLE || bn_named_count(t, value) != bn_named_count(t, inner))
        return false;
    for (bn_ix c = value; c < t->nodes[value].end_ix; c++)
        if (t->nodes[c].kind == BN_LIST_SPLAT)
            return false;
    return is_fresh(s, bn_named_child(t, value, place), 0);
}

/* A walk back from a place to the stores that reach it. */
typedef struct {
    bn_sema *s;
    bn_frame_flow *f;
    uint16_t local;
    bool *seen; /* block * 2 + (1: from its events that raise) */
    uint32_t *todo, len;
    const char *why; /* set when the object may be known elsewhere */
    bn_ix at;
} hunt;

static void hunt_leak(hunt *h, bn_ix at, const char *why)
{
    if (!h->why) {
        h->why = why;
        h->at = at;
    }
}

static void check_read(hunt *h, bn_ix identifier)
{
    bn_value v = bn_type_of(h->s, identifier);

    if (!bn_value_is(v, MUTABLE | BN_T_TUPLE | BN_T_FROZENSET | BN_T_STR | BN_T_BYTES | BN_T_RANGE |
                            BN_T_NONE))
        hunt_leak(h, identifier, "is of unknown type in");
    else if (use_of(h->s, identifier, v) == BN_USE_KEEPS)
        hunt_leak(h, identifier, "may be known elsewhere after");
}

static void hunt_push(hunt *h, uint32_t block)
{
    const bn_frame_flow *f = h->f;

    for (uint32_t p = f->pred_at[block]; p < f->pred_at[block + 1]; p++) {
        uint32_t item = f->preds[p].from * 2 + f->preds[p].exception;
        if (f->blocks[f->preds[p].from].flags & BN_BLOCK_REACHED && !h->seen[item]) {
            h->seen[item] = true;
            h->todo[h->len++] = item;
        }
    }
}

/* Back over one block; from its events that raise, each store before them may be passed by. */
static void hunt_block(hunt *h, uint32_t block, uint32_t from, bool raises)
{
    const bn_frame_flow *f = h->f;
    bool through = true;

    for (uint32_t i = from; i-- > f->blocks[block].first && !h->why;) {
        const bn_event *e = &f->events[i];
        if (raises && e->flags & BN_EVF_RAISES)
            through = true;
        if (e->local != h->local || !through)
            continue;
        if (e->op == BN_EV_READ) {
            check_read(h, e->node);
        } else if (e->op != BN_EV_STORE) {
            through = false;
        } else if (bn_use_flags_at(h->s, e->node) & BN_USE_AUGMENT) {
            continue; // the same object, or a new one
        } else {
            if (!stores_fresh(h->s, e->node))
                hunt_leak(h, e->node, "is not made by");
            through = false;
        }
        if (!through && !raises)
            return;
    }
    if (through)
        hunt_push(h, block);
}

static hunt hunt_from(bn_sema *s, bn_frame_flow *f, uint16_t local, uint32_t event)
{
    hunt h = { .s = s, .f = f, .local = local, .at = BN_NONE };

    h.seen = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, bool);
    h.todo = BN_ARRAY_IN(s->arena, 2 * (size_t)f->block_count, uint32_t);
    hunt_block(&h, f->block_of[event], event + 1, false);
    while (h.len > 0 && !h.why) {
        uint32_t item = h.todo[--h.len], block = item / 2, last = f->blocks[block].last;
        if (item % 2)
            while (last > f->blocks[block].first && !(f->events[last - 1].flags & BN_EVF_RAISES))
                last--;
        hunt_block(&h, block, last, item % 2);
    }
    return h;
}

/* The name is a local of this frame that no other code can see. */
static bn_answer private_local(bn_sema *s, const char *fact, bn_binding_ix b, bn_frame_flow *f,
                               bn_ix at)
{
    bn_str name = bn_binding_name(s, b);
    uint16_t local = f->capped ? BN_NO_LOCAL : bn_flow_local(f, b);
    bn_scope_kind kind = bn_scope_kind_of(s, f->scope);

    if (f->capped)
        return bn_answer_maybe(s, fact, at, "%s", f->capped);
    if (local == BN_NO_LOCAL || kind == BN_SCOPE_CLASS || s->bindings[b].scope == 0)
        return bn_answer_maybe(s, fact, at, "`%.*s` is no local of this function", BN_FMT(name));
    const bn_local *l = &f->locals[local];
    if (l->inner_read || l->inner_store || l->inner_delete)
        return bn_answer_maybe(s, fact, at, "`%.*s` is used by an inner function", BN_FMT(name));
    return bn_answer_dynamic(s, fact, s->bindings[b].scope, BN_DYN_EVAL | BN_DYN_NAMES);
}

static bn_answer escape_answer(bn_sema *s, const char *fact, bn_binding_ix b, const hunt *h)
{
    return bn_answer_maybe(s, fact, h->at, "`%.*s` %s line %u", BN_FMT(bn_binding_name(s, b)),
                           h->why, bn_line_of(s, h->at));
}

bn_answer bn_fact_unescaped(bn_sema *s, bn_binding_ix b, bn_ix upto)
{
    bn_frame_flow *f = bn_flow_at(s, upto);
    bn_answer private = private_local(s, A2, b, f, upto);
    bn_event_range r;

    bn_saw_uses(s, b);
    if (private.tri != BN_YES)
        return private;
    if (!bn_flow_own_range(f, upto, &r) || r.lo == 0)
        return bn_answer_maybe(s, A2, upto, "the place has no flow of its own");
    hunt h = hunt_from(s, f, bn_flow_local(f, b), r.lo - 1);
    if (h.why)
        return escape_answer(s, A2, b, &h);
    return bn_answer_yes_of(A2, bn_use_node(s, b, 0));
}

bn_answer bn_fact_alone(bn_sema *s, bn_binding_ix b, bn_ix at)
{
    const bn_cst *t = s->tree;
    bn_answer a = bn_answer_as(A3, bn_fact_unescaped(s, b, at));

    if (a.tri != BN_YES)
        return a;
    for (bn_ix up = t->nodes[at].parent; up != BN_NONE; up = t->nodes[up].parent) {
        if (t->nodes[up].kind != BN_FOR_STATEMENT && t->nodes[up].kind != BN_LIST_COMPREHENSION &&
            t->nodes[up].kind != BN_SET_COMPREHENSION &&
            t->nodes[up].kind != BN_DICTIONARY_COMPREHENSION)
            continue;
        bn_ix to = t->nodes[up].end_ix;
        if (t->nodes[up].kind == BN_FOR_STATEMENT) {
            bn_ix body = bn_child(t, up, BN_F_BODY);
            if (body == BN_NONE || !bn_is_inside(t, at, body))
                continue;
            to = body;
        }
        for (bn_ix c = up; c < to; c++)
            if (t->nodes[c].kind == BN_IDENTIFIER && s->ref_binding[c] == b &&
                !bn_is_inside(t, c, at))
                return bn_answer_maybe(s, A3, c, "the loop in line %u iterates over `%.*s`",
                                       bn_line_of(s, up), BN_FMT(bn_text(t, c)));
    }
    return a;
}

/* ---- A1 ---- */

/* The first event of the region that may change an object that others know, or NULL. */
static const bn_event *foreign_change(bn_sema *s, const bn_frame_flow *f, bn_event_range r)
{
    for (uint32_t i = r.lo; i < r.hi; i++) {
        const bn_event *e = &f->events[i];
        if (e->op == BN_EV_SUSPEND)
            return e;
        if (e->op == BN_EV_OP && bn_effect_event(s, e).flags & (BN_EF_CALL | BN_EF_WRITE_HEAP |
                                                                BN_EF_WRITE_SHARED | BN_EF_SUSPEND))
            return e;
    }
    return NULL;
}

/* The part of a generator expression runs when its frame does, and does no more than read. */
static bool is_quiet_part(bn_sema *s, bn_ix part)
{
    if (s->tree->nodes[part].kind == BN_FOR_IN_CLAUSE)
        part = bn_child(s->tree, part, BN_F_RIGHT);
    return bn_fact_pure(s, part, BN_P3).tri == BN_YES;
}

/*
 * The frame's events leave out what generator expressions do while they are consumed: a part of
 * one in the region that does something, one that mentions the binding if there is. BN_NONE: none.
 */
static bn_ix busy_generator(bn_sema *s, bn_ix rgn, bn_binding_ix b, bool *mentions)
{
    const bn_cst *t = s->tree;
    bn_ix busy = BN_NONE;

    *mentions = false;
    for (bn_ix g = rgn; g < t->nodes[rgn].end_ix && !*mentions; g++) {
        if (t->nodes[g].kind != BN_GENERATOR_EXPRESSION)
            continue;
        bn_ix first = bn_named_child(t, g, 1);
        bn_each_named_child (t, g, part) {
            if (part == first || is_quiet_part(s, part))
                continue;
            busy = part;
            *mentions = b != BN_NONE && bn_mentions(s, part, b);
            if (*mentions)
                break;
        }
    }
    return busy;
}

/* Neither a name of `e` nor anything else changes in the region: for what is no plain name. */
static bn_answer unmutated_path(bn_sema *s, bn_ix e, bn_ix rgn, bn_frame_flow *f, bn_event_range r)
{
    bn_effect reads = bn_effect_of(s, e);
    const bn_event *foreign = foreign_change(s, f, r);
    bool mentions;
    bn_ix by = foreign ? foreign->node : busy_generator(s, rgn, BN_NONE, &mentions);

    for (uint32_t i = r.lo; i < r.hi; i++) {
        const bn_event *v = &f->events[i];
        if (v->op != BN_EV_STORE && v->op != BN_EV_DEL && v->op != BN_EV_UNBIND)
            continue;
        bn_binding_ix b = s->ref_binding[v->node];
        if (b == BN_NONE || reads.reads >> (b % 64) & 1)
            by = v->node;
    }
    if (reads.flags & (BN_EF_CALL | BN_EF_ALLOC | BN_EF_SUSPEND) &&
        !bn_value_is(bn_type_of(s, e), BN_T_SCALAR))
        return bn_answer_maybe(s, A1, e, "`%.*s` may be another object each time",
                               BN_FMT(bn_quote(s, e)));
    if (by != BN_NONE)
        return bn_answer_maybe(s, A1, by, "`%.*s` in line %u may change it",
                               BN_FMT(bn_quote(s, by)), bn_line_of(s, by));
    return bn_answer_yes_of(A1, e);
}

/* A store to the name or a direct change of its object inside the region. */
static bn_answer direct_change(bn_sema *s, bn_binding_ix b, bn_frame_flow *f, bn_event_range r,
                               bool fixed)
{
    for (uint32_t i = r.lo; i < r.hi; i++) {
        const bn_event *e = &f->events[i];
        if (e->node == BN_NONE || e->op == BN_EV_NOP || e->op == BN_EV_OP ||
            e->op == BN_EV_SUSPEND || e->op == BN_EV_MAKE || s->ref_binding[e->node] != b)
            continue;
        if (e->op != BN_EV_READ)
            return bn_answer_no(s, A1, e->node, "`%.*s` is bound again in line %u",
                                BN_FMT(bn_binding_name(s, b)), bn_line_of(s, e->node));
        if (!fixed && use_of(s, e->node, bn_type_of(s, e->node)) == BN_USE_CHANGES)
            return bn_answer_no(s, A1, e->node, "`%.*s` in line %u changes it",
                                BN_FMT(bn_quote(s, s->tree->nodes[e->node].parent)),
                                bn_line_of(s, e->node));
    }
    return bn_answer_yes(A1);
}

bn_answer bn_fact_unmutated(bn_sema *s, bn_ix e, bn_ix rgn)
{
    const bn_cst *t = s->tree;
    bn_frame_flow *f = bn_flow_at(s, rgn);
    bn_event_range r;

    bn_saw_code(s, e);
    e = bn_unparen(t, e);
    if (f->capped)
        return bn_answer_maybe(s, A1, rgn, "%s", f->capped);
    if (!bn_flow_range(f, rgn, &r) || r.lo == 0)
        return bn_answer_maybe(s, A1, rgn, "the region has no flow of its own");
    bn_binding_ix b = t->nodes[e].kind == BN_IDENTIFIER ? s->ref_binding[e] : BN_NONE;
    if (b == BN_NONE)
        return unmutated_path(s, e, rgn, f, r);
    bn_saw_uses(s, b);
    bool fixed = bn_value_is(bn_type_of(s, e), BN_T_IMMUTABLE);
    bn_answer direct = direct_change(s, b, f, r, fixed);
    if (direct.tri != BN_YES)
        return direct;
    bool mentions;
    bn_ix busy = busy_generator(s, rgn, b, &mentions);
    if (mentions)
        return bn_answer_maybe(s, A1, busy, "`%.*s` in line %u may change it",
                               BN_FMT(bn_quote(s, busy)), bn_line_of(s, busy));
    bn_effect reads = bn_effect_of(s, e);
    const bn_event *foreign = foreign_change(s, f, r);
    bn_ix by = foreign ? foreign->node : busy;
    if (by == BN_NONE)
        return bn_answer_yes_of(A1, e);
    bool rebinds = reads.flags & BN_EF_READ_SHARED ||
                   (reads.flags & BN_EF_READ_OUTER && bn_fact_no_suspend(s, rgn).tri != BN_YES);
    if (rebinds)
        return bn_answer_maybe(s, A1, by, "`%.*s` in line %u may bind `%.*s` again",
                               BN_FMT(bn_quote(s, by)), bn_line_of(s, by), BN_FMT(bn_text(t, e)));
    if (fixed)
        return bn_answer_yes_of(A1, e);
    bn_answer private = private_local(s, A1, b, f, rgn);
    if (private.tri != BN_YES)
        return private;
    hunt h = hunt_from(s, f, bn_flow_local(f, b), r.lo - 1);
    for (uint32_t i = r.lo; i < r.hi; i++)
        if (f->events[i].op == BN_EV_READ && f->events[i].local == bn_flow_local(f, b))
            check_read(&h, f->events[i].node);
    if (h.why)
        return bn_answer_maybe(s, A1, by, "`%.*s` in line %u may change it: `%.*s` %s line %u",
                               BN_FMT(bn_quote(s, by)), bn_line_of(s, by), BN_FMT(bn_text(t, e)),
                               h.why, bn_line_of(s, h.at));
    return bn_answer_yes_of(A1, e);
}

bn_answer bn_fact_stays(bn_sema *s, bn_ix e, bn_ix rgn)
{
    bn_saw_code(s, e);
    return bn_value_is(bn_type_of(s, e), BN_T_IMMUTABLE) || is_fresh(s, e, 0)
               ? bn_answer_yes_of(A1, e)
               : bn_fact_unmutated(s, e, rgn);
}
