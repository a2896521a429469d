/*
 * types_names.c - the value of a name where it is read.
 *
 * The join over the stores that reach the read. The graph is walked backwards from
 * the read; each edge that a test decides narrows what may have come over it, and
 * a store ends the walk with the value it stored, as far as the narrowing lets it
 * through.
 */
#include "sema/backwalk.h"
#include "sema/library_p.h"
#include "sema/sema_p.h"

#include <string.h>

/*
 * Bits of what may pass an edge: kinds, whether subclasses may, and whether exact values of
 * builtin kinds may that cannot be called.
 */
#define MAY_BE_SUBCLASS (1u << 31)
#define MAY_BE_PLAIN (1u << 30)
#define ALL_MAY (BN_T_ANY | MAY_BE_SUBCLASS | MAY_BE_PLAIN)
#define EXACTLY(kinds) ((kinds) | MAY_BE_PLAIN)
#define INSTANCE_OF(kinds) ((kinds) | MAY_BE_PLAIN | MAY_BE_SUBCLASS)
#define CALLED (BN_T_FUNCTION | BN_T_BUILTIN_FUNCTION | BN_T_METHOD | BN_T_TYPE)

typedef struct {
    bn_typing *t;
    bn_sema *s;
    const bn_cst *cst;
    bn_frame_flow *f;
    uint16_t local;
    bn_binding_ix binding;
    bn_value result;
} back;

static bool is_builtin_name(bn_sema *s, bn_ix x, const char *name)
{
    return s->tree->nodes[x].kind == BN_IDENTIFIER && bn_text_is(s->tree, x, name) &&
           bn_fact_is_builtin(s, x, bn_str_from(name)).tri == BN_YES;
}

/* The kinds that `isinstance(x, at)` lets through; 0: not known. */
static uint32_t class_kinds(bn_sema *s, bn_ix at)
{
    const bn_cst *t = s->tree;

    at = bn_unparen(t, at);
    if (t->nodes[at].kind == BN_TUPLE) {
        uint32_t all = 0;
        bn_each_named_child (t, at, c) {
            uint32_t one = class_kinds(s, c);
            if (one == 0)
                return 0;
            all |= one;
        }
        return all;
    }
    if (t->nodes[at].kind != BN_IDENTIFIER)
        return 0;
    bn_str name = bn_text(t, at);
    uint32_t kinds = bn_class_kinds(name);
    if (kinds == 0 || bn_fact_is_builtin(s, at, name).tri != BN_YES)
        return 0;
    return kinds;
}

/* `at` is our name, or binds it with `:=` as the last thing that happens. */
static bool is_name(const back *k, bn_ix at)
{
    at = bn_unparen(k->cst, at);
    if (k->cst->nodes[at].kind == BN_NAMED_EXPRESSION)
        at = bn_child(k->cst, at, BN_F_NAME);
    return k->cst->nodes[at].kind == BN_IDENTIFIER && k->s->ref_binding[at] == k->binding;
}

/* x is None, x is not None, type(x) is C */
static uint32_t narrow_comparison(const back *k, bn_ix test, bool truth)
{
    const bn_cst *t = k->cst;
    bn_ix left = bn_named_child(t, test, 0), op = BN_NONE, right = BN_NONE;

    bn_each_child (t, test, c) {
        if (t->nodes[c].field == BN_F_OPERATORS) {
            if (op != BN_NONE)
                return ALL_MAY;
            op = c;
        } else if (op != BN_NONE && right == BN_NONE && !(t->nodes[c].flags & BN_EXTRA)) {
            right = c;
        }
    }
    if (op == BN_NONE || right == BN_NONE)
        return ALL_MAY;
    uint16_t kind = t->nodes[op].kind;
    if (kind != BN_KW_IS && kind != BN_KW_IS_NOT)
        return ALL_MAY;
    bool is = (kind == BN_KW_IS) == truth;
    if (t->nodes[right].kind == BN_NONE_LITERAL && is_name(k, left))
        return is ? EXACTLY(BN_T_NONE) : ALL_MAY & ~(uint32_t)BN_T_NONE;
    left = bn_unparen(t, left);
    if (!is || t->nodes[left].kind != BN_CALL ||
        !is_builtin_name(k->s, bn_child(t, left, BN_F_FUNCTION), "type"))
        return ALL_MAY;
    bn_ix args = bn_child(t, left, BN_F_ARGUMENTS);
    if (bn_named_count(t, args) != 1 || !is_name(k, bn_named_child(t, args, 0)))
        return ALL_MAY;
    uint32_t kinds = class_kinds(k->s, right);
    if (kinds == (BN_T_INT | BN_T_BOOL))
        kinds = BN_T_INT;
    return kinds ? EXACTLY(kinds) : ALL_MAY;
}

/* isinstance(x, C), callable(x) */
static uint32_t narrow_call(const back *k, bn_ix test, bool truth)
{
    const bn_cst *t = k->cst;
    bn_ix args = bn_child(t, test, BN_F_ARGUMENTS);

    if (bn_named_count(t, args) == 1 && is_name(k, bn_named_child(t, args, 0)) &&
        is_builtin_name(k->s, bn_child(t, test, BN_F_FUNCTION), "callable"))
        return truth ? ALL_MAY & ~(uint32_t)(BN_T_NONE | BN_T_BOOL | MAY_BE_PLAIN)
                     : ALL_MAY & ~(uint32_t)CALLED;
    if (!is_builtin_name(k->s, bn_child(t, test, BN_F_FUNCTION), "isinstance") ||
        bn_named_count(t, args) != 2 || !is_name(k, bn_named_child(t, args, 0)))
        return ALL_MAY;
    uint32_t kinds = class_kinds(k->s, bn_named_child(t, args, 1));
    if (kinds == 0)
        return ALL_MAY;
    return truth ? INSTANCE_OF(kinds) : ALL_MAY & ~kinds;
}

/* The kinds of the builtin class in `case C(...)`; 0: another class. */
static uint32_t pattern_class(bn_sema *s, bn_ix pattern)
{
    const bn_cst *t = s->tree;
    bn_ix name = bn_named_child(t, pattern, 0);

    return bn_named_count(t, name) == 1 ? class_kinds(s, bn_named_child(t, name, 0)) : 0;
}

/* What the subject may be when the pattern matched, or did not. */
static uint32_t narrow_pattern(bn_sema *s, bn_ix pattern, bool truth)
{
    const bn_cst *t = s->tree;
    bn_ix inner = bn_named_child(t, pattern, 0);
    uint32_t all;

    if (inner == BN_NONE)
        return t->nodes[pattern].kind == BN_NONE_LITERAL
                   ? truth ? EXACTLY(BN_T_NONE) : ALL_MAY & ~(uint32_t)BN_T_NONE
                   : ALL_MAY;
    switch (t->nodes[pattern].kind) {
    case BN_CASE_PATTERN:
    case BN_PARENTHESIZED_PATTERN:
    case BN_AS_PATTERN:
        return narrow_pattern(s, inner, truth);
    case BN_UNION_PATTERN:
        all = truth ? 0 : ALL_MAY;
        bn_each_named_child (t, pattern, c)
            all = truth ? all | narrow_pattern(s, c, true) : all & narrow_pattern(s, c, false);
        return all;
    case BN_CLASS_PATTERN:
        all = pattern_class(s, pattern);
        if (all == 0 || (!truth && bn_named_count(t, pattern) > 1)) // parts may fail to match
            return ALL_MAY;
        return truth ? INSTANCE_OF(all) : ALL_MAY & ~all;
    case BN_LIST_PATTERN:
    case BN_TUPLE_PATTERN:
    case BN_DICT_PATTERN: // no classes derive from these
        return truth ? ALL_MAY & ~(uint32_t)(BN_T_NONE | BN_T_BOOL) : ALL_MAY;
    default:
        return ALL_MAY;
    }
}

/* The same for the name, when the subject is its value and no pattern or guard rebinds it. */
static uint32_t narrow_case(const back *k, bn_ix pattern, bool truth)
{
    const bn_cst *t = k->cst;
    bn_ix match = bn_enclosing(t, pattern, BN_MATCH_STATEMENT);

    if (match == BN_NONE || !is_name(k, bn_child(t, match, BN_F_SUBJECT)))
        return ALL_MAY;
    bn_ix body = bn_child(t, match, BN_F_BODY);
    bn_each_named_child (t, body, c) {
        bn_ix suite = bn_child(t, c, BN_F_CONSEQUENCE);
        bn_each_below (t, c, i)
            if (t->nodes[i].kind == BN_IDENTIFIER && k->s->ref_binding[i] == k->binding &&
                !(suite != BN_NONE && bn_is_inside(t, i, suite)) &&
                bn_use_flags_at(k->s, i) & ~(unsigned)BN_USE_READ)
                return ALL_MAY;
    }
    return narrow_pattern(k->s, pattern, truth);
}

/* What our name may be when the block's test had that outcome. */
static uint32_t narrow(const back *k, bn_ix test, bool truth)
{
    const bn_cst *t = k->cst;
    bn_event_range r;

    if (test != BN_NONE && t->nodes[test].kind == BN_CASE_PATTERN)
        return narrow_case(k, test, truth);
    if (test == BN_NONE || !bn_flow_range(k->f, test, &r))
        return ALL_MAY;
    bn_ix plain = bn_unparen(t, test);
    uint32_t stores = 0;
    for (uint32_t e = r.lo; e < r.hi; e++)
        if (k->f->events[e].local == k->local && k->f->events[e].op != BN_EV_READ)
            stores++;
    if (stores > 1)
        return ALL_MAY;
    if (stores == 1) { // only `(x := ...)` at the place that the test is about
        bn_ix place = plain;
        if (t->nodes[plain].kind == BN_COMPARISON_OPERATOR)
            place = bn_unparen(t, bn_named_child(t, plain, 0));
        if (t->nodes[place].kind != BN_NAMED_EXPRESSION)
            return ALL_MAY;
    }
    if (is_name(k, plain))
        return truth ? ALL_MAY & ~(uint32_t)BN_T_NONE : ALL_MAY;
    if (t->nodes[plain].kind == BN_COMPARISON_OPERATOR)
        return narrow_comparison(k, plain, truth);
    if (t->nodes[plain].kind == BN_CALL)
        return narrow_call(k, plain, truth);
    return ALL_MAY;
}

/* ---- the value that a store gives a name ---- */

static bn_value element_of(bn_typing *t, bn_ix iterable)
{
    bn_value v = bn_type_eval(t, iterable);

    return v.elem ? bn_value_of(v.elem) : bn_value_any();
}

/* How many elements a tuple or list has; UINT32_MAX when a star makes it unknown. */
static uint32_t width(const bn_cst *t, bn_ix x)
{
    uint32_t n = 0;

    bn_each_named_child (t, x, c) {
        if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_PARENTHESIZED_LIST_SPLAT)
            return UINT32_MAX;
        n++;
    }
    return n;
}

static uint32_t place_in(const bn_cst *t, bn_ix up, bn_ix child)
{
    uint32_t n = 0;

    bn_each_named_child (t, up, c) {
        if (c == child)
            return n;
        n++;
    }
    return UINT32_MAX;
}

/* The n-th plain positional argument; BN_NONE with stars and keywords. */
static bn_ix plain_argument(const bn_cst *t, bn_ix call, uint32_t n)
{
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);

    if (list == BN_NONE || t->nodes[list].kind != BN_ARGUMENT_LIST)
        return BN_NONE;
    bn_each_named_child (t, list, c)
        if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_DICTIONARY_SPLAT ||
            t->nodes[c].kind == BN_KEYWORD_ARGUMENT ||
            t->nodes[c].kind == BN_PARENTHESIZED_LIST_SPLAT)
            return BN_NONE;
    return bn_named_child(t, list, n);
}

/* One target of `for i, x in enumerate(xs)` or `for a, b in zip(xs, ys)`. */
static bn_value part_of_pair(bn_typing *t, const bn_cst *cst, bn_ix iterable, uint32_t place)
{
    bn_sema *s = bn_typing_sema(t);
    bn_ix callee, argument;

    iterable = bn_unparen(cst, iterable);
    if (cst->nodes[iterable].kind != BN_CALL)
        return bn_value_any();
    callee = bn_child(cst, iterable, BN_F_FUNCTION);
    if (is_builtin_name(s, callee, "enumerate")) {
        if (place == 0)
            return bn_value_of(BN_T_INT);
        argument = place == 1 ? plain_argument(cst, iterable, 0) : BN_NONE;
    } else if (is_builtin_name(s, callee, "zip")) {
        argument = plain_argument(cst, iterable, place);
    } else {
        return bn_value_any();
    }
    return argument == BN_NONE ? bn_value_any() : element_of(t, argument);
}

static bn_value target_value(bn_typing *t, const bn_cst *cst, bn_ix at, uint32_t depth)
{
    bn_ix up = cst->nodes[at].parent;

    if (up == BN_NONE || depth > 20)
        return bn_value_any();
    switch (cst->nodes[up].kind) {
    case BN_PARENTHESIZED_EXPRESSION:
        return target_value(t, cst, up, depth + 1);
    case BN_LIST_SPLAT:
        return bn_value_of(BN_T_LIST);
    case BN_ASSIGNMENT: {
        bn_ix value = bn_child(cst, up, BN_F_RIGHT);
        while (value != BN_NONE && cst->nodes[value].kind == BN_ASSIGNMENT)
            value = bn_child(cst, value, BN_F_RIGHT);
        return value == BN_NONE ? bn_value_any() : bn_type_eval(t, value);
    }
    case BN_AUGMENTED_ASSIGNMENT: {
        bn_str op = bn_text(cst, bn_child(cst, up, BN_F_OPERATOR));
        return bn_type_binary(bn_type_eval(t, at), bn_type_eval(t, bn_child(cst, up, BN_F_RIGHT)),
                              bn_str_sub(op, 0, op.len - 1));
    }
    case BN_FOR_STATEMENT:
    case BN_FOR_IN_CLAUSE:
        if (cst->nodes[at].field != BN_F_LEFT || cst->nodes[up + 1].kind == BN_KW_ASYNC)
            return bn_value_any();
        return element_of(t, bn_child(cst, up, BN_F_RIGHT));
    case BN_TUPLE:
    case BN_LIST: {
        uint32_t place = place_in(cst, up, at), count = width(cst, up);
        bn_ix outer = cst->nodes[up].parent;
        if (outer == BN_NONE || count == UINT32_MAX)
            return bn_value_any();
        if (cst->nodes[outer].kind == BN_FOR_STATEMENT ||
            cst->nodes[outer].kind == BN_FOR_IN_CLAUSE)
            return part_of_pair(t, cst, bn_child(cst, outer, BN_F_RIGHT), place);
        if (cst->nodes[outer].kind != BN_ASSIGNMENT)
            return bn_value_any();
        bn_ix value = bn_child(cst, outer, BN_F_RIGHT);
        while (value != BN_NONE && cst->nodes[value].kind == BN_ASSIGNMENT)
            value = bn_child(cst, value, BN_F_RIGHT);
        if (value == BN_NONE)
            return bn_value_any();
        value = bn_unparen(cst, value);
        bool shown = cst->nodes[value].kind == BN_TUPLE || cst->nodes[value].kind == BN_LIST;
        if (shown && width(cst, value) == count)
            return bn_type_eval(t, bn_named_child(cst, value, place));
        return element_of(t, value);
    }
    default:
        return bn_value_any();
    }
}

static bn_value with_value(bn_typing *t, const bn_cst *cst, bn_ix target)
{
    bn_ix as = cst->nodes[target].parent;

    if (as == BN_NONE || cst->nodes[as].kind != BN_AS_PATTERN)
        return bn_value_any();
    bn_ix up = cst->nodes[as].parent;
    if (up != BN_NONE && cst->nodes[up].kind == BN_EXCEPT_CLAUSE)
        return (bn_value){ .mask = BN_T_OTHER };
    if (up == BN_NONE || cst->nodes[up].kind != BN_WITH_ITEM ||
        bn_enclosing(cst, up, BN_WITH_STATEMENT) == BN_NONE ||
        cst->nodes[bn_enclosing(cst, up, BN_WITH_STATEMENT) + 1].kind == BN_KW_ASYNC)
        return bn_value_any();
    bn_value v = bn_type_eval(t, bn_named_child(cst, as, 0));
    if (v.mask != 0 && (v.mask & ~(uint32_t)(BN_T_TEXT_FILE | BN_T_BINARY_FILE)) == 0)
        return v; // a file enters as itself
    if (bn_is_made_by(v, BN_LIBRARY_STRING_IO) || bn_is_made_by(v, BN_LIBRARY_BYTES_IO))
        return v;
    return bn_value_any();
}

static bn_value parameter_value(bn_typing *typing, bn_ix identifier)
{
    bn_sema *s = bn_typing_sema(typing);
    const bn_cst *t = s->tree;
    bn_ix up = t->nodes[identifier].parent;

    if (t->nodes[up].kind == BN_LIST_SPLAT_PATTERN)
        return bn_value_of(BN_T_TUPLE);
    if (t->nodes[up].kind == BN_DICTIONARY_SPLAT_PATTERN)
        return (bn_value){ .mask = BN_T_DICT, .elem = BN_T_STR, .exact = true };
    bn_value passed = bn_type_parameter(typing, identifier);
    if (passed.mask != BN_T_ANY)
        return passed;
    bn_ix type = bn_child(t, up, BN_F_TYPE);
    if (!s->options.trust_annotations || type == BN_NONE ||
        (t->nodes[up].kind != BN_TYPED_PARAMETER &&
         t->nodes[up].kind != BN_TYPED_DEFAULT_PARAMETER))
        return bn_value_any();
    bn_ix name = bn_named_child(t, type, 0);
    uint32_t kinds = class_kinds(s, name);
    return kinds ? (bn_value){ .mask = kinds, .grade = BN_GRADE_ANNOTATION } : bn_value_any();
}

/* What a pattern that matched lets a name capture. */
static bn_value captured(bn_sema *s, bn_ix pattern)
{
    uint32_t may = narrow_pattern(s, pattern, true);

    if ((may & BN_T_ANY) == BN_T_ANY)
        return bn_value_any();
    return (bn_value){ .mask = may & BN_T_ANY,
                       .exact = !(may & MAY_BE_SUBCLASS),
                       .grade = BN_GRADE_ISINSTANCE };
}

/* `case str(x)`: for some classes x is the subject itself. */
static bn_value captured_by_class(bn_sema *s, bn_ix name)
{
    const uint32_t whole = BN_T_BOOL | BN_T_INT | BN_T_FLOAT | BN_T_STR | BN_T_BYTES |
                           BN_T_BYTEARRAY | BN_T_LIST | BN_T_TUPLE | BN_T_DICT | BN_T_SET |
                           BN_T_FROZENSET;
    const bn_cst *t = s->tree;
    bn_ix part = t->nodes[name].parent, pattern = t->nodes[part].parent;

    if (t->nodes[part].kind != BN_CASE_PATTERN || t->nodes[pattern].kind != BN_CLASS_PATTERN ||
        bn_named_count(t, pattern) != 2)
        return bn_value_any();
    uint32_t kinds = pattern_class(s, pattern);
    return kinds && !(kinds & ~whole) ? captured(s, pattern) : bn_value_any();
}

static bool is_decorated(const bn_cst *t, bn_ix definition)
{
    bn_ix up = t->nodes[definition].parent;

    return up != BN_NONE && t->nodes[up].kind == BN_DECORATED_DEFINITION;
}

/* What the identifier node, which binds, gives its name. */
static bn_value stored_value(bn_typing *t, bn_ix identifier)
{
    bn_sema *s = bn_typing_sema(t);
    const bn_cst *cst = s->tree;
    bn_ix up = cst->nodes[identifier].parent;
    uint32_t flags = bn_use_flags_at(s, identifier);

    if (flags & BN_USE_PARAM)
        return parameter_value(t, identifier);
    if (flags & BN_USE_DEF && up != BN_NONE) {
        if (is_decorated(cst, up))
            return bn_value_any();
        if (cst->nodes[up].kind == BN_FUNCTION_DEFINITION)
            return bn_value_of(BN_T_FUNCTION);
        return (bn_value){ .mask = BN_T_TYPE };
    }
    if (flags & BN_USE_IMPORT) {
        bn_ix statement = bn_enclosing(cst, identifier, BN_IMPORT_STATEMENT);
        if (statement == BN_NONE)
            return bn_library_variable(s, bn_import_target(s, identifier));
        // sys.modules may hold other objects
        return (bn_value){ .mask = BN_T_MODULE, .grade = BN_GRADE_ANNOTATION };
    }
    if (up == BN_NONE)
        return bn_value_any();
    switch (cst->nodes[up].kind) {
    case BN_NAMED_EXPRESSION:
        return bn_type_eval(t, bn_child(cst, up, BN_F_VALUE));
    case BN_AS_PATTERN_TARGET:
        return with_value(t, cst, up);
    case BN_AS_PATTERN:
        return captured(s, bn_named_child(cst, up, 0));
    case BN_DOTTED_NAME:
        return captured_by_class(s, up);
    case BN_EXCEPT_CLAUSE:
        return (bn_value){ .mask = BN_T_OTHER };
    case BN_SPLAT_PATTERN:
        return bn_value_of(bn_str_starts(bn_text(cst, up), BN_LIT("**")) ? BN_T_DICT : BN_T_LIST);
    default:
        return target_value(t, cst, identifier, 0);
    }
}

/* Elements are remembered only for what cannot change between store and read. */
static bn_value as_read(bn_value v)
{
    if (v.mask & ~(uint32_t)BN_T_IMMUTABLE)
        v.elem = 0;
    return v;
}

bn_value bn_type_stored(bn_typing *t, bn_ix target)
{
    return as_read(target_value(t, bn_typing_sema(t)->tree, target, 0));
}

static void found(void *context, const bn_event *e, uint32_t may)
{
    back *k = context;
    bn_value v = e->op == BN_EV_STORE ? as_read(stored_value(k->t, e->node)) : (bn_value){ 0 };

    if (!v.exact && v.mask & BN_T_OTHER && may & MAY_BE_SUBCLASS && !(may & BN_T_OTHER))
        v.mask |= may & ~(uint32_t)(BN_T_NONE | BN_T_BOOL); // its class may derive from them, too
    if (v.exact && !(may & MAY_BE_PLAIN))
        v.mask &= CALLED | BN_T_OTHER;
    v.mask &= may & BN_T_ANY;
    if (v.mask == 0)
        return;
    if (!(may & MAY_BE_SUBCLASS))
        v.exact = true;
    if (may != ALL_MAY && !v.exact && v.grade < BN_GRADE_ISINSTANCE)
        v.grade = BN_GRADE_ISINSTANCE;
    k->result = bn_value_join(k->result, v);
}

/* At the beginning a function's local is unbound; a class body's name may be found elsewhere. */
static void entered(void *context)
{
    back *k = context;

    if (bn_scope_kind_of(k->s, k->f->scope) == BN_SCOPE_CLASS)
        k->result = bn_value_any();
}

static uint32_t pass(void *context, const bn_pred *edge, uint32_t may)
{
    back *k = context;

    if (edge->when == BN_EDGE_TRUE || edge->when == BN_EDGE_FALSE)
        may &= narrow(k, k->f->blocks[edge->from].test, edge->when == BN_EDGE_TRUE);
    return may & BN_T_ANY ? may : 0;
}

static bool is_unknown(void *context)
{
    return ((back *)context)->result.mask == BN_T_ANY;
}

bn_value bn_type_any_store(bn_typing *t, bn_binding_ix b)
{
    bn_sema *s = bn_typing_sema(t);
    const bn_binding *binding = &s->bindings[b];
    bn_value all = { 0 };

    for (uint32_t u = 0; u < binding->use_count; u++) {
        const bn_use *use = &s->uses[binding->first_use + u];
        if (use->kind & (BN_USE_STORE | BN_USE_IMPORT | BN_USE_PARAM | BN_USE_DEF))
            all = bn_value_join(all, as_read(stored_value(t, use->node)));
        if (all.mask == BN_T_ANY)
            break;
    }
    return all;
}

static bn_value builtin_name(bn_sema *s, bn_ix identifier)
{
    bn_str name = bn_text(s->tree, identifier);

    if (bn_fact_is_builtin(s, identifier, name).tri != BN_YES)
        return bn_value_any();
    if (bn_class_kinds(name) != 0)
        return bn_value_of(BN_T_TYPE);
    return (bn_value){ .mask = BN_T_ANY & ~(uint32_t)BN_T_NONE };
}

bn_value bn_type_name(bn_typing *t, bn_ix identifier)
{
    bn_sema *s = bn_typing_sema(t);
    bn_binding_ix b = s->ref_binding[identifier];

    if (b == BN_NONE)
        return builtin_name(s, identifier);
    const bn_binding *binding = &s->bindings[b];
    // a frame object can rebind locals from 3.13 on
    bool framed = s->scopes[binding->scope].dynamic & BN_DYN_NAMES &&
                  s->scopes[binding->scope].dynamic & BN_DYN_EVAL;
    if (framed || bn_scope_is_open(s, binding->scope) ||
        binding->flags & (BN_BIND_PATCHED | BN_BIND_STAR))
        return bn_value_any();
    bn_frame_flow *f = bn_flow_at(s, identifier);
    if (f->capped)
        return bn_value_any();
    uint16_t local = bn_flow_local(f, b);
    if (local == BN_NO_LOCAL) { // of a frame around this one
        if (s->scopes[binding->scope].kind == BN_SCOPE_CLASS)
            return bn_value_any();
        return bn_type_any_store(t, b);
    }
    if (f->locals[local].inner_store)
        return bn_type_any_store(t, b);
    uint32_t read = bn_read_event(f, identifier);
    if (read == BN_NONE)
        return bn_value_any();
    back k = { .t = t, .s = s, .cst = s->tree, .f = f, .local = local, .binding = b };
    bn_walk_back(&(bn_backwalk){ .f = f,
                                 .local = local,
                                 .context = &k,
                                 .found = found,
                                 .entry = entered,
                                 .pass = pass,
                                 .done = is_unknown },
                 read, ALL_MAY);
    return k.result;
}
