/*
 * trace.c - run a pattern symbolically, in Python's evaluation order.
 *
 * The order of each form is that of the language reference, sections 6 and 7,
 * and of CPython 3.8 and newer where the reference is silent. Forms without a trace
 * fail: rules with them use a build function.
 */
#include "pattern/trace_p.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define MAX_DEPTH 60

bn_str bn_trace_text(bn_tracer *r, const char *format, ...)
{
    char small[2048];
    va_list args;
    int length;

    va_start(args, format);
    length = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (length < 0 || (size_t)length >= sizeof small) {
        r->failed = true;
        bn_err_set(r->err, BN_E_LIMIT, "pattern too long for a trace");
        return BN_LIT("");
    }
    return bn_str_copy_in(r->arena, (bn_str){ small, (size_t)length });
}

void bn_trace_fail(bn_tracer *r, bn_ix at, const char *why)
{
    bn_str text = bn_text(r->t, at);

    if (!r->failed)
        bn_err_set(r->err, BN_E_USAGE, "%s: `%.*s`", why, BN_FMT(text));
    r->failed = true;
}

static bn_event *push(bn_tracer *r, bn_event_type type)
{
    bn_event event = { .type = (uint8_t)type,
                       .times = r->times,
                       .scope = r->scope,
                       .iterable = r->iterable,
                       .home = r->home,
                       .loop = r->loop,
                       .var = BN_NONE,
                       .path = r->path };

    bn_vec_push(r->arena, &r->out->events, event);
    return &r->out->events.items[r->out->events.len - 1];
}

void bn_trace_op(bn_tracer *r, const char *op, bool loud, bn_str operands)
{
    bn_str key = bn_trace_text(r, "%s(%.*s)", op, BN_FMT(operands));
    bn_event *event = push(r, BN_EV_OP);

    event->op = op;
    event->loud = loud;
    event->key = key;
}

bn_region bn_region_enter(bn_tracer *r, const char *kind, bn_str of, bn_times times)
{
    bn_region before = { r->path, r->times, r->loop };

    r->path = bn_trace_text(r, "%.*s>%s(%.*s)", BN_FMT(r->path), kind, BN_FMT(of));
    if (times > r->times)
        r->times = (uint8_t)times;
    r->loop |= times == BN_ALL || times == BN_PART;
    return before;
}

void bn_region_leave(bn_tracer *r, bn_region before)
{
    r->path = before.path;
    r->times = before.times;
    r->loop = before.loop;
}

static bool starts(bn_str s, const char *prefix)
{
    return bn_str_starts(s, bn_str_from(prefix));
}

/* The value is a bool by construction: testing it runs nothing. */
static bool is_bool_value(bn_str v)
{
    return starts(v, "not(") || starts(v, "is(") || starts(v, "contains(") ||
           bn_str_is(v, "True") || bn_str_is(v, "False") || starts(v, "@any(") ||
           starts(v, "@all(") || starts(v, "@isinstance(");
}

void bn_trace_truth(bn_tracer *r, bn_str value)
{
    if (!is_bool_value(value))
        bn_trace_op(r, "truth", true, value);
}

/* A branch of a test; `not c` is the other branch of `c`. */
bn_region bn_region_branch(bn_tracer *r, bn_str condition, bool taken)
{
    while (starts(condition, "not(")) {
        condition = bn_str_sub(condition, 4, condition.len - 1);
        taken = !taken;
    }
    return bn_region_enter(r, taken ? "opt" : "alt", condition, BN_SOMETIMES);
}

static bn_str choice(bn_tracer *r, bn_str condition, bn_str yes, bn_str no)
{
    while (starts(condition, "not(")) {
        bn_str swap = yes;

        condition = bn_str_sub(condition, 4, condition.len - 1);
        yes = no;
        no = swap;
    }
    return bn_trace_text(r, "cond(%.*s?%.*s:%.*s)", BN_FMT(condition), BN_FMT(yes), BN_FMT(no));
}

static uint32_t find_var(const bn_tracer *r, bn_str name)
{
    for (uint32_t i = 0; i < r->vars->count; i++)
        if (bn_str_eq(r->vars->vars[i].name, name))
            return i;
    return BN_NONE;
}

bn_str bn_trace_capture(bn_tracer *r, bn_ix at, bn_reserved var)
{
    uint32_t index = var.any ? BN_NONE : find_var(r, var.name);
    bn_event *event;
    bn_str *env;

    if (index == BN_NONE) {
        bn_trace_fail(r, at,
                      "`$_` cannot stand in a rule with a rewrite: what it does is not known");
        return BN_LIT("$_");
    }
    if (r->env[index].len) {
        r->out->name_needed |= 1u << index;
        return r->env[index];
    }
    env = BN_ARRAY_IN(r->arena, BN_MAX_VARS, bn_str);
    memcpy(env, r->env, sizeof r->env);
    event = push(r, BN_EV_CAPTURE);
    event->var = index;
    event->env = env;
    return bn_trace_text(r, "$%.*s", BN_FMT(var.name));
}

static bn_str spelled(bn_tracer *r, bn_ix at)
{
    bn_reserved var;
    bn_str text = bn_text(r->t, at);

    return bn_pattern_reserved(text, &var) ? bn_trace_text(r, "$%.*s", BN_FMT(var.name)) : text;
}

static void bind_name(bn_tracer *r, uint32_t var, bn_str value)
{
    bn_str key =
        bn_trace_text(r, "bind($%.*s,%.*s)", BN_FMT(r->vars->vars[var].name), BN_FMT(value));
    bn_event *event = push(r, BN_EV_BIND);

    event->var = var;
    event->op = "bind";
    event->key = key;
    if (r->scope == BN_IN_FRAME)
        r->out->frame_binds |= 1u << var;
    r->env[var] = value;
}

/* Item n of "tuple[a,b]", or "" when the value is no such text. */
static bn_str tuple_item(bn_str value, uint32_t n)
{
    uint32_t depth = 0;
    size_t from = 6;

    if (!starts(value, "tuple[") || !bn_str_ends(value, BN_LIT("]")))
        return BN_LIT("");
    for (size_t i = 6; i < value.len; i++) {
        bool ends = depth == 0 && (value.ptr[i] == ',' || i + 1 == value.len);

        if (strchr("|*", value.ptr[i]) && depth == 0)
            return BN_LIT("");
        if (ends && n-- == 0)
            return bn_str_sub(value, from, i);
        if (ends)
            from = i + 1;
        else if (strchr("([{", value.ptr[i]))
            depth++;
        else if (strchr(")]}", value.ptr[i]) && depth)
            depth--;
    }
    return BN_LIT("");
}

/* Unpacking a tuple that the pattern itself made runs nothing. */
static void bind_parts(bn_tracer *r, bn_ix target, bn_str value)
{
    uint32_t n = 0, count = bn_named_count(r->t, target);
    bool known = count > 0 && tuple_item(value, count - 1).len && !tuple_item(value, count).len;

    if (!known)
        bn_trace_op(r, "unpack", true, value);
    bn_each_named_child (r->t, target, c) {
        bn_trace_bind(r, c,
                      known ? tuple_item(value, n)
                            : bn_trace_text(r, "item%u(%.*s)", n, BN_FMT(value)));
        n++;
    }
}

void bn_trace_bind(bn_tracer *r, bn_ix target, bn_str value)
{
    const bn_cst *t = r->t;
    bn_reserved var;
    bn_str object, index;

    target = bn_unparen(t, target);
    switch (t->nodes[target].kind) {
    case BN_IDENTIFIER:
        if (!bn_pattern_reserved(bn_text(t, target), &var) || var.any || var.run)
            bn_trace_fail(r, target, "a target must be a metavariable");
        else
            bind_name(r, find_var(r, var.name), value);
        break;
    case BN_TUPLE:
    case BN_LIST:
        bind_parts(r, target, value);
        break;
    case BN_ATTRIBUTE:
        object = bn_trace_value(r, bn_child(t, target, BN_F_OBJECT));
        index = spelled(r, bn_child(t, target, BN_F_ATTRIBUTE));
        bn_trace_op(
            r, "setattr", true,
            bn_trace_text(r, "%.*s,%.*s,%.*s", BN_FMT(object), BN_FMT(index), BN_FMT(value)));
        break;
    case BN_SUBSCRIPT:
        object = bn_trace_value(r, bn_child(t, target, BN_F_VALUE));
        index = bn_trace_value(r, bn_child(t, target, BN_F_SUBSCRIPT));
        bn_trace_op(
            r, "setitem", true,
            bn_trace_text(r, "%.*s,%.*s,%.*s", BN_FMT(object), BN_FMT(index), BN_FMT(value)));
        break;
    default:
        bn_trace_fail(r, target, "this target has no trace");
    }
}

/* ---- Expressions ---- */

static bn_str name_value(bn_tracer *r, bn_ix at)
{
    bn_str text = bn_text(r->t, at);
    bn_reserved var;

    if (bn_pattern_reserved(text, &var))
        return bn_trace_capture(r, at, var);
    return bn_is_builtin_word(text) ? bn_trace_text(r, "@%.*s", BN_FMT(text)) : text;
}

bn_str bn_trace_join(bn_tracer *r, bn_str list, bn_str item)
{
    return list.len ? bn_trace_text(r, "%.*s,%.*s", BN_FMT(list), BN_FMT(item)) : item;
}

bn_str bn_trace_item(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_str value, second;

    switch (t->nodes[at].kind) {
    case BN_LIST_SPLAT:
        value = bn_trace_value(r, bn_named_child(t, at, 0));
        bn_trace_op(r, "unpack", true, value);
        return bn_trace_text(r, "*%.*s", BN_FMT(value));
    case BN_DICTIONARY_SPLAT:
        value = bn_trace_value(r, bn_named_child(t, at, 0));
        bn_trace_op(r, "keys", true, value);
        return bn_trace_text(r, "**%.*s", BN_FMT(value));
    case BN_KEYWORD_ARGUMENT:
        value = bn_trace_value(r, bn_child(t, at, BN_F_VALUE));
        return bn_trace_text(r, "%.*s=%.*s", BN_FMT(spelled(r, bn_child(t, at, BN_F_NAME))),
                             BN_FMT(value));
    case BN_PAIR:
        value = bn_trace_value(r, bn_child(t, at, BN_F_KEY));
        second = bn_trace_value(r, bn_child(t, at, BN_F_VALUE));
        return bn_trace_text(r, "%.*s:%.*s", BN_FMT(value), BN_FMT(second));
    default:
        return bn_trace_value(r, at);
    }
}

static bool is_keyword_item(const bn_cst *t, bn_ix at)
{
    return t->nodes[at].kind == BN_KEYWORD_ARGUMENT || t->nodes[at].kind == BN_DICTIONARY_SPLAT ||
           t->nodes[at].kind == BN_PAIR;
}

/* Another item of the same sort follows. */
static bool is_followed(const bn_cst *t, bn_ix at)
{
    bool keyword = is_keyword_item(t, at);

    for (bn_ix next = bn_next_named(t, at); next != BN_NONE; next = bn_next_named(t, next))
        if (is_keyword_item(t, next) == keyword)
            return true;
    return false;
}

/* Items of one sort. Unpacking waits for what follows on Pythons before 3.9, and for `late`. */
static bn_str items_of_sort(bn_tracer *r, bn_ix up, bool keywords, bool late)
{
    const bn_cst *t = r->t;
    bn_str list = BN_LIT(""), waiting[8];
    const char *ops[8];
    uint32_t count = 0;
    bool run = false;

    bn_each_named_child (t, up, c) {
        bool star = t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_DICTIONARY_SPLAT;
        bn_str value;
        bn_reserved var;

        if (is_keyword_item(t, c) != keywords)
            continue;
        if (star && run)
            bn_trace_fail(r, c, "a star behind a run has no trace: the run may hold keywords");
        run |= t->nodes[c].kind == BN_IDENTIFIER && bn_pattern_reserved(bn_text(t, c), &var) &&
               var.run;
        if (star && count < 8 && (late || (r->old_stars && is_followed(t, c)))) {
            value = bn_trace_value(r, bn_named_child(t, c, 0));
            ops[count] = t->nodes[c].kind == BN_LIST_SPLAT ? "unpack" : "keys";
            waiting[count++] = value;
            list = bn_trace_join(
                r, list,
                bn_trace_text(r, "%s%.*s", *ops[count - 1] == 'u' ? "*" : "**", BN_FMT(value)));
        } else {
            list = bn_trace_join(r, list, bn_trace_item(r, c));
        }
    }
    if (late) {
        /* `f(*s, k=v)`: the one place where a star waits for the keywords. */
        bn_str rest = items_of_sort(r, up, true, false);

        if (rest.len)
            list = bn_trace_join(r, list, rest);
    }
    for (uint32_t i = 0; i < count; i++)
        bn_trace_op(r, ops[i], true, waiting[i]);
    return list;
}

/* Items in the order of evaluation: positional ones with stars, then keywords. */
static bn_str items(bn_tracer *r, bn_ix up)
{
    const bn_cst *t = r->t;
    uint32_t positional = 0, keywords = 0, stars = 0;
    bn_str list, rest;

    bn_each_named_child (t, up, c) {
        stars += t->nodes[c].kind == BN_LIST_SPLAT;
        positional += !is_keyword_item(t, c);
        keywords += is_keyword_item(t, c);
    }
    if (positional == 1 && stars == 1 && keywords > 0)
        return items_of_sort(r, up, false, true);
    list = items_of_sort(r, up, false, false);
    rest = items_of_sort(r, up, true, false);
    return rest.len ? bn_trace_join(r, list, rest) : list;
}

bool bn_trace_begins_object(bn_tracer *r)
{
    bool fresh = !r->drained;

    r->drained = false;
    return fresh;
}

void bn_trace_new(bn_tracer *r, bool fresh, const char *kind)
{
    if (fresh && strcmp(kind, "tuple") != 0 && strcmp(kind, "frozenset") != 0)
        bn_trace_op(r, "new", false, bn_str_from(kind));
}

static bn_str display_value(bn_tracer *r, bn_ix at, const char *kind)
{
    bool fresh = bn_trace_begins_object(r);
    bn_str list = items(r, at);

    bn_trace_new(r, fresh, kind);
    if (!strcmp(kind, "set") || !strcmp(kind, "dict"))
        bn_trace_op(r, "hash", true, list);
    return bn_trace_text(r, "%s[%.*s]", kind, BN_FMT(list));
}

static bn_str call_value(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_ix arguments = bn_child(t, at, BN_F_ARGUMENTS);
    bn_str value, function, list;

    if (bn_model_call(r, at, &value))
        return value;
    function = bn_trace_value(r, bn_child(t, at, BN_F_FUNCTION));
    if (bn_str_is(function, "@super") || bn_str_is(function, "@locals") ||
        bn_str_is(function, "@vars") || bn_str_is(function, "@dir") ||
        bn_str_is(function, "@eval") || bn_str_is(function, "@exec"))
        bn_trace_fail(r, at, "this call has hidden operands; use a build function");
    list = t->nodes[arguments].kind == BN_GENERATOR_EXPRESSION ? bn_trace_value(r, arguments)
                                                               : items(r, arguments);
    value = bn_trace_text(r, "%.*s;%.*s", BN_FMT(function), BN_FMT(list));
    bn_trace_op(r, "call", true, value);
    if (function.len && function.ptr[0] == '@')
        return bn_trace_text(r, "%.*s(%.*s)", BN_FMT(function), BN_FMT(list));
    return bn_trace_text(r, "call(%.*s)", BN_FMT(value));
}

static bn_str slice_value(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_str part[3] = { BN_LIT("None"), BN_LIT("None"), BN_LIT("None") };
    uint32_t n = 0;

    bn_each_child (t, at, c) {
        if (t->nodes[c].kind == BN_P_COLON)
            n++;
        else if (t->nodes[c].flags & BN_NAMED && !(t->nodes[c].flags & BN_EXTRA) && n < 3)
            part[n] = bn_trace_value(r, c);
    }
    return bn_trace_text(r, "slice(%.*s,%.*s,%.*s)", BN_FMT(part[0]), BN_FMT(part[1]),
                         BN_FMT(part[2]));
}

bn_str bn_trace_two(bn_tracer *r, bn_str a, bn_str b)
{
    return bn_trace_text(r, "%.*s,%.*s", BN_FMT(a), BN_FMT(b));
}

/* Names of operations: the operator's own text. Static texts, since events keep them. */
const char *bn_operator_name(bn_str text)
{
    static const char *const names[] = {
        "+",  "-",  "*",  "/",   "//", "%",  "@",   "**", "|",      "&",  "^",      "<<",  ">>",
        "~",  "<",  "<=", ">",   ">=", "==", "!=",  "in", "not in", "is", "is not", "<>",  "+=",
        "-=", "*=", "/=", "//=", "%=", "@=", "**=", "|=", "&=",     "^=", "<<=",    ">>=",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_str_is(text, names[i]))
            return names[i];
    return "operator";
}

static bn_str compare_once(bn_tracer *r, bn_str op, bn_str a, bn_str b)
{
    bn_str operands = bn_trace_two(r, a, b);

    if (bn_str_is(op, "is"))
        return bn_trace_text(r, "is(%.*s)", BN_FMT(operands));
    if (bn_str_is(op, "is not"))
        return bn_trace_text(r, "not(is(%.*s))", BN_FMT(operands));
    if (bn_str_is(op, "in") || bn_str_is(op, "not in")) {
        bn_trace_op(r, "contains", true, operands);
        return bn_trace_text(r, bn_str_is(op, "in") ? "contains(%.*s)" : "not(contains(%.*s))",
                             BN_FMT(operands));
    }
    bn_trace_op(r, bn_operator_name(op), true, operands);
    return bn_trace_text(r, "%.*s(%.*s)", BN_FMT(op), BN_FMT(operands));
}

static bn_str comparison_value(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_region outer = { r->path, r->times, r->loop };
    bn_str left = BN_LIT(""), result = BN_LIT(""), op = BN_LIT("");

    bn_each_child (t, at, c) {
        bn_str value;

        if (t->nodes[c].flags & BN_EXTRA)
            continue;
        if (!(t->nodes[c].flags & BN_NAMED) || t->nodes[c].field == BN_F_OPERATORS) {
            op = bn_text(t, c);
            continue;
        }
        value = bn_trace_value(r, c);
        if (left.len) {
            bn_str once;

            if (result.len) {
                bn_trace_truth(r, result);
                bn_region_branch(r, result, true);
            }
            once = compare_once(r, op, left, value);
            result = result.len ? choice(r, result, once, result) : once;
        }
        left = value;
    }
    bn_region_leave(r, outer);
    return result;
}

static bn_str boolean_value(bn_tracer *r, bn_ix at)
{
    bool both = bn_text_is(r->t, bn_child(r->t, at, BN_F_OPERATOR), "and");
    bn_str left = bn_trace_value(r, bn_child(r->t, at, BN_F_LEFT)), right;
    bn_region before;

    bn_trace_truth(r, left);
    before = bn_region_branch(r, left, both);
    right = bn_trace_value(r, bn_child(r->t, at, BN_F_RIGHT));
    bn_region_leave(r, before);
    return both ? choice(r, left, right, left) : choice(r, left, left, right);
}

static bn_str conditional_value(bn_tracer *r, bn_ix at)
{
    bn_ix yes = bn_named_child(r->t, at, 0), no = bn_named_child(r->t, at, 2);
    bn_str condition = bn_trace_value(r, bn_named_child(r->t, at, 1)), a, b;
    bn_region before;

    bn_trace_truth(r, condition);
    before = bn_region_branch(r, condition, true);
    a = bn_trace_value(r, yes);
    bn_region_leave(r, before);
    before = bn_region_branch(r, condition, false);
    b = bn_trace_value(r, no);
    bn_region_leave(r, before);
    return choice(r, condition, a, b);
}

/* Code that runs when a function is called: nothing is known about when. */
static bn_str lambda_value(bn_tracer *r, bn_ix at)
{
    bn_str env[BN_MAX_VARS];
    bn_str args[BN_MAX_VARS], value;
    bn_ix parameters = bn_child(r->t, at, BN_F_PARAMETERS);
    uint32_t count = parameters == BN_NONE ? 0 : bn_named_count(r->t, parameters);
    bn_region before = bn_region_enter(r, "later", BN_LIT(""), BN_LATER);

    memcpy(env, r->env, sizeof env);
    for (uint32_t i = 0; i < count && i < BN_MAX_VARS; i++)
        args[i] = bn_trace_text(r, "arg%u", i);
    value = bn_trace_apply(r, at, BN_LIT(""), args, count);
    memcpy(r->env, env, sizeof env);
    bn_region_leave(r, before);
    return bn_trace_text(r, "lambda%u(%.*s)", count, BN_FMT(value));
}

bn_str bn_trace_apply(bn_tracer *r, bn_ix function, bn_str function_value, const bn_str *args,
                      uint32_t count)
{
    const bn_cst *t = r->t;
    uint8_t scope = r->scope;
    bn_str list = BN_LIT(""), value;
    bn_ix parameters, body;
    uint32_t n = 0;

    if (function == BN_NONE || t->nodes[function].kind != BN_LAMBDA) {
        for (uint32_t i = 0; i < count; i++)
            list = bn_trace_join(r, list, args[i]);
        value = bn_trace_text(r, "%.*s;%.*s", BN_FMT(function_value), BN_FMT(list));
        bn_trace_op(r, "call", true, value);
        if (function_value.len && function_value.ptr[0] == '@')
            return bn_trace_text(r, "%.*s(%.*s)", BN_FMT(function_value), BN_FMT(list));
        return bn_trace_text(r, "call(%.*s)", BN_FMT(value));
    }
    parameters = bn_child(t, function, BN_F_PARAMETERS);
    body = bn_child(t, function, BN_F_BODY);
    r->scope = BN_IN_LAMBDA;
    if (parameters != BN_NONE) {
        bn_each_named_child (t, parameters, c) {
            if (t->nodes[c].kind != BN_IDENTIFIER || n == count)
                bn_trace_fail(r, function, "only plain parameters have a trace");
            else
                bn_trace_bind(r, c, args[n++]);
        }
    }
    if (n != count)
        bn_trace_fail(r, function, "the lambda takes another number of arguments");
    value = bn_trace_value(r, body);
    r->scope = scope;
    return value;
}

static bn_str fstring_value(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_str list = BN_LIT("");

    bn_each_below (t, at, c) {
        bn_str value;

        if (t->nodes[c].kind != BN_INTERPOLATION)
            continue;
        if (bn_child(t, c, BN_F_FORMAT_SPECIFIER) != BN_NONE ||
            bn_child(t, c, BN_F_TYPE_CONVERSION) != BN_NONE)
            bn_trace_fail(r, c, "formats have no trace");
        value = bn_trace_value(r, bn_child(t, c, BN_F_EXPRESSION));
        bn_trace_op(r, "format", true, value);
        list = bn_trace_join(r, list, value);
        c = t->nodes[c].end_ix - 1;
    }
    if (list.len == 0)
        return bn_text(t, at);
    return bn_trace_text(r, "str[%.*s|%.*s]", BN_FMT(bn_text(t, at)), BN_FMT(list));
}

static bn_str expression_value(bn_tracer *r, bn_ix at)
{
    const bn_cst *t = r->t;
    bn_str a, b;

    switch (t->nodes[at].kind) {
    case BN_IDENTIFIER:
        return name_value(r, at);
    case BN_INTEGER:
    case BN_FLOAT:
    case BN_TRUE:
    case BN_FALSE:
    case BN_NONE_LITERAL:
    case BN_ELLIPSIS:
        return bn_text(t, at);
    case BN_STRING:
    case BN_CONCATENATED_STRING:
        return fstring_value(r, at);
    case BN_ATTRIBUTE:
        if (bn_is_dotted_chain(t, at))
            return bn_text(t, at);
        a = bn_trace_value(r, bn_child(t, at, BN_F_OBJECT));
        b = spelled(r, bn_child(t, at, BN_F_ATTRIBUTE));
        bn_trace_op(r, "getattr", true, bn_trace_two(r, a, b));
        return bn_trace_text(r, "%.*s.%.*s", BN_FMT(a), BN_FMT(b));
    case BN_SUBSCRIPT:
        a = bn_trace_value(r, bn_child(t, at, BN_F_VALUE));
        b = bn_trace_value(r, bn_child(t, at, BN_F_SUBSCRIPT));
        bn_trace_op(r, "getitem", true, bn_trace_two(r, a, b));
        return bn_trace_text(r, "%.*s[%.*s]", BN_FMT(a), BN_FMT(b));
    case BN_SLICE:
        return slice_value(r, at);
    case BN_CALL:
        if (bn_is_lazy_model(bn_called_builtin(t, at)))
            return bn_trace_undrained(r, at, bn_str_c_in(r->arena, bn_called_builtin(t, at)));
        return call_value(r, at);
    case BN_BINARY_OPERATOR:
        a = bn_trace_value(r, bn_child(t, at, BN_F_LEFT));
        b = bn_trace_value(r, bn_child(t, at, BN_F_RIGHT));
        a = bn_trace_two(r, a, b);
        b = bn_text(t, bn_child(t, at, BN_F_OPERATOR));
        bn_trace_op(r, bn_operator_name(b), true, a);
        return bn_trace_text(r, "(%.*s %.*s)", BN_FMT(b), BN_FMT(a));
    case BN_UNARY_OPERATOR:
        a = bn_trace_value(r, bn_named_child(t, at, 0));
        b = bn_text(t, bn_child(t, at, BN_F_OPERATOR));
        if (a.len && a.ptr[0] >= '0' && a.ptr[0] <= '9')
            return bn_trace_text(r, "%.*s%.*s", BN_FMT(b), BN_FMT(a));
        bn_trace_op(r, bn_operator_name(b), true, a);
        return bn_trace_text(r, "(%.*s %.*s)", BN_FMT(b), BN_FMT(a));
    case BN_COMPARISON_OPERATOR:
        return comparison_value(r, at);
    case BN_NOT_OPERATOR:
        a = bn_trace_value(r, bn_named_child(t, at, 0));
        bn_trace_truth(r, a);
        return bn_trace_text(r, "not(%.*s)", BN_FMT(a));
    case BN_BOOLEAN_OPERATOR:
        return boolean_value(r, at);
    case BN_CONDITIONAL_EXPRESSION:
        return conditional_value(r, at);
    case BN_TUPLE:
        return display_value(r, at, "tuple");
    case BN_LIST:
        return display_value(r, at, "list");
    case BN_SET:
        return display_value(r, at, "set");
    case BN_DICTIONARY:
        return display_value(r, at, "dict");
    case BN_LIST_COMPREHENSION:
        return bn_trace_comprehension(r, at, "list");
    case BN_SET_COMPREHENSION:
        return bn_trace_comprehension(r, at, "set");
    case BN_DICTIONARY_COMPREHENSION:
        return bn_trace_comprehension(r, at, "dict");
    case BN_GENERATOR_EXPRESSION:
        return bn_trace_undrained(r, at, "generator");
    case BN_LAMBDA:
        return lambda_value(r, at);
    case BN_NAMED_EXPRESSION:
        a = bn_trace_value(r, bn_child(t, at, BN_F_VALUE));
        bn_trace_bind(r, bn_child(t, at, BN_F_NAME), a);
        return a;
    case BN_AWAIT:
    case BN_YIELD:
        a = t->nodes[at].end_ix > at + 1 && bn_named_child(t, at, 0) != BN_NONE
                ? bn_trace_value(r, bn_named_child(t, at, 0))
                : BN_LIT("None");
        bn_trace_op(r, t->nodes[at].kind == BN_AWAIT ? "await" : "yield", true, a);
        return bn_trace_text(r, "resumed(%.*s)", BN_FMT(a));
    default:
        bn_trace_fail(r, at, "this has no trace; use a build function");
        return BN_LIT("?");
    }
}

bn_str bn_trace_value(bn_tracer *r, bn_ix node)
{
    bn_str value;

    if (r->failed || node == BN_NONE)
        return BN_LIT("?");
    if (++r->depth > MAX_DEPTH)
        bn_trace_fail(r, node, "nested too deep");
    value = expression_value(r, bn_unparen(r->t, node));
    r->depth--;
    return value;
}
