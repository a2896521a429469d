/*
 * models.c - what calls of builtins do, so that `list(map(f, s))` and a loop can be compared.
 *
 * Each model is a few lines of Python in its comment; the code says the same with
 * streams. Streams fuse: draining a map of a filter is one loop. A builtin without a
 * model is an opaque call that only matches itself.
 */
#include "pattern/pattern.h"
#include "pattern/trace_p.h"

#include <string.h>

typedef struct {
    const char *kind; /* what is built or done with each element */
    bn_str value, path;
} sink;

bn_str bn_called_builtin(const bn_cst *t, bn_ix call)
{
    bn_ix function = bn_child(t, call, BN_F_FUNCTION);

    if (function == BN_NONE || t->nodes[function].kind != BN_IDENTIFIER ||
        !bn_is_builtin_word(bn_text(t, function)))
        return BN_LIT("");
    return bn_text(t, function);
}

bn_ix bn_call_argument(const bn_cst *t, bn_ix call, uint32_t n)
{
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);

    if (list != BN_NONE && t->nodes[list].kind == BN_GENERATOR_EXPRESSION)
        return n == 0 ? list : BN_NONE;
    return list == BN_NONE ? BN_NONE : bn_named_child(t, list, n);
}

uint32_t bn_call_count(const bn_cst *t, bn_ix call, bool *plain)
{
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS);
    uint32_t count = 0;
    bn_reserved var;

    *plain = true;
    if (list != BN_NONE && t->nodes[list].kind == BN_GENERATOR_EXPRESSION)
        return 1;
    bn_each_named_child (t, list, c) {
        count++;
        if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_DICTIONARY_SPLAT ||
            t->nodes[c].kind == BN_KEYWORD_ARGUMENT ||
            (t->nodes[c].kind == BN_IDENTIFIER && bn_pattern_reserved(bn_text(t, c), &var) &&
             var.run))
            *plain = false;
    }
    return count;
}

static void consume(bn_tracer *r, void *context, bn_str element)
{
    sink *k = context;

    if (!strcmp(k->kind, "any") || !strcmp(k->kind, "all"))
        bn_trace_truth(r, element);
    else if (!strcmp(k->kind, "set") || !strcmp(k->kind, "dict") || !strcmp(k->kind, "frozenset"))
        bn_trace_op(r, "hash", true, element);
    else if (!strcmp(k->kind, "sum"))
        bn_trace_op(r, "+", true, element);
    else if (!strcmp(k->kind, "min") || !strcmp(k->kind, "max"))
        bn_trace_op(r, "<", true, element);
    k->value = element;
    k->path = bn_trace_collected(r);
}

/* dict(): an element is a pair; `tuple[k,v]` reads as `k:v`. */
static void consume_pair(bn_tracer *r, void *context, bn_str element)
{
    uint32_t depth = 0;
    char *text;

    if (!bn_str_starts(element, BN_LIT("tuple["))) {
        bn_trace_op(r, "unpack", true, element);
        consume(r, context, element);
        return;
    }
    text = bn_str_c_in(r->arena, bn_str_sub(element, 6, element.len - 1));
    for (char *c = text; *c; c++) {
        if (strchr("([{", *c))
            depth++;
        else if (strchr(")]}", *c) && depth)
            depth--;
        else if (*c == ',' && depth == 0) {
            *c = ':';
            break;
        }
    }
    consume(r, context, bn_str_from(text));
}

static void drain_into(bn_tracer *r, bn_ix argument, bool part, sink *k)
{
    bn_str env[BN_MAX_VARS];
    bn_stream *s;

    memcpy(env, r->env, sizeof env);
    s = bn_stream_of(r, argument);
    bn_stream_start(r, s);
    bn_stream_drain(r, s, part, !strcmp(k->kind, "dict") ? consume_pair : consume, k);
    memcpy(r->env, env, sizeof env);
}

/*
 * list(s):  for i in s: collect(i)       also tuple, set, frozenset, dict
 * The length that list() and tuple() ask a container for is an operation of its own.
 */
static bn_str build(bn_tracer *r, bn_ix call, const char *kind)
{
    bn_ix argument = bn_call_argument(r->t, call, 0);
    bool fresh = bn_trace_begins_object(r);
    sink k = { .kind = kind };
    uint16_t inner = r->t->nodes[bn_unparen(r->t, argument)].kind;
    bn_reserved var;

    drain_into(r, argument, false, &k);
    if ((!strcmp(kind, "list") || !strcmp(kind, "tuple")) &&
        (inner != BN_IDENTIFIER ? inner == BN_ATTRIBUTE || inner == BN_SUBSCRIPT
                                : bn_pattern_reserved(bn_text(r->t, argument), &var)))
        bn_trace_op(r, "length_hint", true, k.value);
    bn_trace_new(r, fresh, kind);
    return bn_trace_text(r, "%s[%.*s|%.*s]", kind, BN_FMT(k.value), BN_FMT(k.path));
}

/*
 * any(s):  for i in s: if i: return True    may stop early; all likewise
 * sum(s):  for i in s: total = total + i
 * min(s):  for i in s: if i < least: least = i
 * sorted(s): list(s), then sort
 */
static bn_str fold(bn_tracer *r, bn_ix call, const char *kind, bool part)
{
    sink k = { .kind = kind };

    drain_into(r, bn_call_argument(r->t, call, 0), part, &k);
    if (!strcmp(kind, "sorted"))
        bn_trace_op(r, "sort", true, k.value);
    return bn_trace_text(r, "@%s(%.*s|%.*s)", kind, BN_FMT(k.value), BN_FMT(k.path));
}

/* next(s, d):  s and its iter, then d, then one step */
static bn_str first(bn_tracer *r, bn_ix call, uint32_t count)
{
    sink k = { .kind = "next" };
    bn_str otherwise = BN_LIT(""), env[BN_MAX_VARS];
    bn_stream *s;

    memcpy(env, r->env, sizeof env);
    s = bn_stream_of(r, bn_call_argument(r->t, call, 0));
    if (count == 2)
        otherwise = bn_trace_value(r, bn_call_argument(r->t, call, 1));
    bn_stream_drain(r, s, true, consume, &k);
    memcpy(r->env, env, sizeof env);
    return bn_trace_text(r, "@next(%.*s|%.*s;%.*s)", BN_FMT(k.value), BN_FMT(k.path),
                         BN_FMT(otherwise));
}

/* "sep".join(s):  list(s), then join */
static bool join_call(bn_tracer *r, bn_ix call, bn_str *value)
{
    const bn_cst *t = r->t;
    bn_ix function = bn_child(t, call, BN_F_FUNCTION);
    bn_ix object = bn_child(t, function, BN_F_OBJECT);
    sink k = { .kind = "join" };
    bool plain;

    if (t->nodes[function].kind != BN_ATTRIBUTE || t->nodes[object].kind != BN_STRING ||
        !bn_text_is(t, bn_child(t, function, BN_F_ATTRIBUTE), "join") ||
        bn_call_count(t, call, &plain) != 1 || !plain)
        return false;
    drain_into(r, bn_call_argument(t, call, 0), false, &k);
    bn_trace_op(r, "join", true, k.value);
    *value = bn_trace_text(r, "join(%.*s;%.*s|%.*s)", BN_FMT(bn_text(t, object)), BN_FMT(k.value),
                           BN_FMT(k.path));
    return true;
}

static bool one_of(bn_str name, const char *const *list)
{
    for (; *list; list++)
        if (bn_str_is(name, *list))
            return true;
    return false;
}

static bn_str call_of_one(bn_tracer *r, bn_ix call, const char *op)
{
    bn_str value = bn_trace_value(r, bn_call_argument(r->t, call, 0));

    if (!strcmp(op, "bool")) {
        bn_trace_truth(r, value);
        return bn_trace_text(r, "not(not(%.*s))", BN_FMT(value));
    }
    bn_trace_op(r, op, true, value);
    return bn_trace_text(r, "@%s(%.*s)", op, BN_FMT(value));
}

static const char *const builders[] = { "list", "tuple", "set", "frozenset", "dict", NULL };
static const char *const folds[] = { "sum", "min", "max", "sorted", NULL };
static const char *const stops[] = { "any", "all", NULL };
static const char *const asks[] = { "len", "bool", NULL };

void bn_models_json(bn_buf *out)
{
    static const char *const alone[] = { "next", "join", NULL };
    const char *const *const lists[] = { builders, folds, stops, asks, alone };

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (const char *const *name = lists[i]; *name; name++)
            bn_buf_addf(out, "[\"model\", \"%s\"]\n", *name);
}

bool bn_model_call(bn_tracer *r, bn_ix call, bn_str *value)
{
    bn_str name = bn_called_builtin(r->t, call);
    const char *kind = bn_str_c_in(r->arena, name);
    bool plain;
    uint32_t count;

    if (name.len == 0)
        return join_call(r, call, value);
    count = bn_call_count(r->t, call, &plain);
    if (!plain || count > 2)
        return false;
    if (count == 0 && one_of(name, builders)) {
        bn_trace_new(r, bn_trace_begins_object(r), kind);
        *value = bn_trace_text(r, "%s[]", kind);
    } else if (count == 1 && one_of(name, builders))
        *value = build(r, call, kind);
    else if (count == 1 && (one_of(name, folds) || one_of(name, stops)))
        *value = fold(r, call, kind, one_of(name, stops));
    else if (count == 1 && one_of(name, asks))
        *value = call_of_one(r, call, kind);
    else if (bn_str_is(name, "next") && count >= 1 &&
             r->t->nodes[bn_call_argument(r->t, call, 0)].kind == BN_GENERATOR_EXPRESSION)
        *value = first(r, call, count);
    else
        return false;
    return true;
}
