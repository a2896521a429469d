/*
 * trace_loops.c - comprehensions, generators and the lazy iterators of builtins.
 *
 * What is drawn from is a stream. Its source is evaluated at once; its elements are
 * computed where it is drained, in the scope and home of the code that makes them.
 */
#include "pattern/trace_p.h"

#include <string.h>

/* ---- Comprehensions ---- */

typedef struct {
    bn_ix body;       /* element or pair */
    bn_ix clause;     /* the next one, or BN_NONE */
    bn_ix target;     /* of the loop being drained */
    bn_stream *first; /* evaluated outside */
    bool part;
    uint8_t scope, home; /* inside */
    bn_stream_body *then;
    void *context;
    bn_str element; /* out: the last value */
} clauses;

static bn_ix next_clause(const bn_cst *t, bn_ix at)
{
    do
        at = bn_next_named(t, at);
    while (at != BN_NONE && t->nodes[at].kind != BN_FOR_IN_CLAUSE &&
           t->nodes[at].kind != BN_IF_CLAUSE);
    return at;
}

static void run_clauses(bn_tracer *r, clauses *k);

static void run_body(bn_tracer *r, clauses *k)
{
    uint8_t scope = r->scope, home = r->home;

    k->element = bn_trace_item(r, k->body);
    if (k->then) {
        k->then(r, k->context, k->element);
        r->scope = scope;
        r->home = home;
    }
}

static void on_element(bn_tracer *r, void *context, bn_str element)
{
    clauses *k = context, inner = *k;

    r->scope = k->scope;
    r->home = k->home;
    bn_trace_bind(r, k->target, element);
    run_clauses(r, &inner);
    k->element = inner.element;
}

/* What a comprehension draws from: `:=` is illegal in there. */
static bn_stream *iterable_of(bn_tracer *r, bn_ix clause)
{
    bool before = r->iterable;
    bn_stream *s;

    r->iterable = true;
    s = bn_stream_of(r, bn_child(r->t, clause, BN_F_RIGHT));
    bn_stream_start(r, s);
    r->iterable = before;
    return s;
}

static void run_clauses(bn_tracer *r, clauses *k)
{
    const bn_cst *t = r->t;
    bn_ix at = k->clause;
    bn_region before;
    bn_str value;

    if (at == BN_NONE) {
        run_body(r, k);
        return;
    }
    k->clause = next_clause(t, at);
    if (t->nodes[at].kind == BN_IF_CLAUSE) {
        value = bn_trace_value(r, bn_named_child(t, at, 0));
        bn_trace_truth(r, value);
        before = bn_region_branch(r, value, true);
        run_clauses(r, k);
        bn_region_leave(r, before);
    } else {
        bn_stream *s = k->first;

        if (t->nodes[at + 1].kind == BN_KW_ASYNC)
            bn_trace_fail(r, at, "async loops have no trace");
        if (!s)
            s = iterable_of(r, at);
        k->first = NULL;
        k->target = bn_child(t, at, BN_F_LEFT);
        bn_stream_drain(r, s, k->part, on_element, k);
    }
}

static bn_ix first_clause(const bn_cst *t, bn_ix at)
{
    bn_each_named_child (t, at, c)
        if (t->nodes[c].kind == BN_FOR_IN_CLAUSE)
            return c;
    return BN_NONE;
}

static clauses clauses_of(bn_tracer *r, bn_ix at, bn_in scope, bn_home home)
{
    clauses k = { .body = bn_child(r->t, at, BN_F_BODY),
                  .clause = first_clause(r->t, at),
                  .scope = (uint8_t)scope,
                  .home = (uint8_t)home };

    k.first = iterable_of(r, k.clause);
    return k;
}

typedef struct {
    const char *kind;
    bn_str path, value;
} collector;

static void collect(bn_tracer *r, void *context, bn_str element)
{
    collector *c = context;

    if (!strcmp(c->kind, "set") || !strcmp(c->kind, "dict"))
        bn_trace_op(r, "hash", true, element);
    c->path = bn_trace_collected(r);
    c->value = element;
}

bn_str bn_trace_comprehension(bn_tracer *r, bn_ix at, const char *kind)
{
    bn_str env[BN_MAX_VARS];
    uint8_t scope = r->scope, home = r->home;
    collector c = { .kind = kind };
    bool fresh = bn_trace_begins_object(r);
    clauses k;

    memcpy(env, r->env, sizeof env);
    k = clauses_of(r, at, BN_IN_COMPREHENSION, BN_HOME_FRAME);
    k.then = collect;
    k.context = &c;
    run_clauses(r, &k);
    r->scope = scope;
    r->home = home;
    memcpy(r->env, env, sizeof env);
    bn_trace_new(r, fresh, kind);
    return bn_trace_text(r, "%s[%.*s|%.*s]", kind, BN_FMT(c.value), BN_FMT(c.path));
}

/* ---- Streams ---- */

typedef enum { STREAM_VALUE, STREAM_LAZY, STREAM_GENERATOR } stream_kind;

struct bn_stream {
    stream_kind kind;
    bn_str value;
    bool quiet;     /* a builtin container: drawing from it runs no user code */
    bn_str model;   /* LAZY: map, filter, ... */
    bn_ix function; /* LAZY: lambda */
    bn_str function_value;
    bn_stream *from[4];
    uint32_t count;
    clauses clauses; /* GENERATOR */
};

bn_str bn_stream_value(const bn_stream *s)
{
    return s->value;
}

bool bn_is_lazy_model(bn_str name)
{
    return bn_str_is(name, "map") || bn_str_is(name, "filter") || bn_str_is(name, "zip") ||
           bn_str_is(name, "enumerate") || bn_str_is(name, "iter");
}

static void name_stream(bn_tracer *r, bn_stream *s)
{
    bn_str list = s->function_value;

    for (uint32_t i = 0; i < s->count; i++)
        list = bn_trace_join(r, list, s->from[i]->value);
    s->value = bn_trace_text(r, "%.*s{%.*s}", BN_FMT(s->model), BN_FMT(list));
}

static bn_stream *lazy_stream(bn_tracer *r, bn_ix call, bn_str model, uint32_t count)
{
    bn_stream *s = BN_NEW_IN(r->arena, bn_stream);
    bool function = bn_str_is(model, "map") || bn_str_is(model, "filter");
    uint32_t from = function ? 1 : 0, to = bn_str_is(model, "enumerate") ? 1 : count;

    s->kind = STREAM_LAZY;
    s->model = model;
    s->function = BN_NONE;
    if (function) {
        bn_ix at = bn_unparen(r->t, bn_call_argument(r->t, call, 0));

        if (r->t->nodes[at].kind == BN_LAMBDA)
            s->function = at;
        else
            s->function_value = bn_trace_value(r, at);
    }
    for (uint32_t i = from; i < to; i++)
        s->from[s->count++] = bn_stream_of(r, bn_call_argument(r->t, call, i));
    if (to < count)
        s->function_value = bn_trace_value(r, bn_call_argument(r->t, call, to));
    for (uint32_t i = 0; i < s->count; i++)
        bn_stream_start(r, s->from[i]);
    name_stream(r, s);
    return s;
}

bn_stream *bn_stream_of(bn_tracer *r, bn_ix node)
{
    const bn_cst *t = r->t;
    bn_ix at = bn_unparen(t, node);
    uint16_t kind = t->nodes[at].kind;
    bn_stream *s;
    bool plain = false;
    uint32_t count = 0;
    bn_str name = BN_LIT("");

    if (kind == BN_CALL) {
        name = bn_called_builtin(t, at);
        count = bn_call_count(t, at, &plain);
    }
    if (bn_is_lazy_model(name) && plain && count <= 4 &&
        count >= (bn_str_is(name, "map") || bn_str_is(name, "filter") ? 2u : 1u) &&
        !(bn_str_is(name, "filter") && count != 2) && !(bn_str_is(name, "iter") && count != 1) &&
        !(bn_str_is(name, "enumerate") && count > 2))
        return lazy_stream(r, at, name, count);
    s = BN_NEW_IN(r->arena, bn_stream);
    if (kind == BN_GENERATOR_EXPRESSION) {
        s->kind = STREAM_GENERATOR;
        s->clauses = clauses_of(r, at, BN_IN_GENERATOR, BN_HOME_GENERATOR);
        s->value = BN_LIT("generator");
        return s;
    }
    s->quiet = kind == BN_LIST || kind == BN_TUPLE || kind == BN_SET || kind == BN_DICTIONARY ||
               kind == BN_LIST_COMPREHENSION || kind == BN_SET_COMPREHENSION ||
               kind == BN_DICTIONARY_COMPREHENSION || kind == BN_STRING;
    r->drained = s->quiet;
    s->value = bn_trace_value(r, at);
    r->drained = false;
    s->quiet |= bn_str_starts(s->value, BN_LIT("@range("));
    return s;
}

void bn_stream_start(bn_tracer *r, bn_stream *s)
{
    if (s->kind == STREAM_VALUE && !s->quiet)
        bn_trace_op(r, "iter", true, s->value);
}

typedef struct {
    bn_stream *s;
    bn_stream_body *body;
    void *context;
} lazy_step;

static void on_lazy(bn_tracer *r, void *context, bn_str element)
{
    lazy_step *k = context;
    bn_stream *s = k->s;
    bn_region before = { r->path, r->times, r->loop };
    uint8_t home = r->home;
    bn_str value = element;

    r->home = BN_HOME_LAZY;
    if (bn_str_is(s->model, "map")) {
        value = bn_trace_apply(r, s->function, s->function_value, &element, 1);
    } else if (bn_str_is(s->model, "filter")) {
        bn_str test = element;

        if (s->function != BN_NONE || !bn_str_is(s->function_value, "None"))
            test = bn_trace_apply(r, s->function, s->function_value, &element, 1);
        bn_trace_truth(r, test);
        before = bn_region_branch(r, test, true);
    } else if (bn_str_is(s->model, "enumerate")) {
        value =
            bn_trace_text(r, "tuple[index(%.*s),%.*s]", BN_FMT(s->function_value), BN_FMT(element));
    }
    r->home = home;
    k->body(r, k->context, value);
    bn_region_leave(r, before);
}

/* Several sources in step: map(f, a, b), zip(a, b). */
static void drain_parallel(bn_tracer *r, bn_stream *s, bool part, bn_stream_body *body,
                           void *context)
{
    bn_str elements[4], list = BN_LIT(""), value;
    bn_region before;
    uint8_t home = r->home;

    for (uint32_t i = 0; i < s->count; i++) {
        if (s->from[i]->kind != STREAM_VALUE)
            r->failed |= bn_err_set(r->err, BN_E_USAGE, "nested streams in step have no trace");
        list = bn_trace_join(r, list, s->from[i]->value);
    }
    before = bn_region_enter(r, part ? "part" : "all", list, part ? BN_PART : BN_ALL);
    for (uint32_t i = 0; i < s->count; i++) {
        if (!s->from[i]->quiet)
            bn_trace_op(r, "next", true, s->from[i]->value);
        elements[i] = bn_trace_text(r, "elem(%.*s)", BN_FMT(s->from[i]->value));
    }
    r->home = BN_HOME_LAZY;
    if (bn_str_is(s->model, "map")) {
        value = bn_trace_apply(r, s->function, s->function_value, elements, s->count);
    } else {
        value = elements[0];
        for (uint32_t i = 1; i < s->count; i++)
            value = bn_trace_two(r, value, elements[i]);
        value = bn_trace_text(r, "tuple[%.*s]", BN_FMT(value));
    }
    r->home = home;
    body(r, context, value);
    bn_region_leave(r, before);
}

/* "list[element|path]" apart; false for other values. */
static bool split_list(bn_str value, bn_str *element, bn_str *path)
{
    uint32_t depth = 0;

    if (!bn_str_starts(value, BN_LIT("list[")) || !bn_str_ends(value, BN_LIT("]")))
        return false;
    for (size_t i = 5; i + 1 < value.len; i++) {
        if (strchr("([{", value.ptr[i]))
            depth++;
        else if (strchr(")]}", value.ptr[i]) && depth)
            depth--;
        else if (value.ptr[i] == '|' && depth == 0) {
            *element = bn_str_sub(value, 5, i);
            *path = bn_str_sub(value, i + 1, value.len - 1);
            return true;
        }
    }
    return false;
}

bn_str bn_trace_collected(const bn_tracer *r)
{
    return r->origin_of.len && bn_str_eq(r->origin_of, r->path) ? r->origin : r->path;
}

/* A list that was just built gives the elements it was built from. */
static void drain_value(bn_tracer *r, bn_stream *s, bool part, bn_stream_body *body, void *context)
{
    bn_region before = bn_region_enter(r, part ? "part" : "all", s->value, part ? BN_PART : BN_ALL);
    bn_str origin = r->origin, origin_of = r->origin_of, element, path;

    if (!s->quiet)
        bn_trace_op(r, "next", true, s->value);
    if (s->quiet && split_list(s->value, &element, &path)) {
        r->origin = path;
        r->origin_of = r->path;
    } else {
        element = bn_trace_text(r, "elem(%.*s)", BN_FMT(s->value));
    }
    body(r, context, element);
    r->origin = origin;
    r->origin_of = origin_of;
    bn_region_leave(r, before);
}

void bn_stream_drain(bn_tracer *r, bn_stream *s, bool part, bn_stream_body *body, void *context)
{
    uint8_t scope = r->scope, home = r->home;

    if (r->failed)
        return;
    if (s->kind == STREAM_GENERATOR) {
        clauses k = s->clauses;

        k.part = part;
        k.then = body;
        k.context = context;
        run_clauses(r, &k);
    } else if (s->kind == STREAM_LAZY && s->count > 1) {
        drain_parallel(r, s, part, body, context);
    } else if (s->kind == STREAM_LAZY) {
        lazy_step step = { .s = s, .body = body, .context = context };

        bn_stream_drain(r, s->from[0], part, on_lazy, &step);
    } else {
        drain_value(r, s, part, body, context);
    }
    r->scope = scope;
    r->home = home;
}

/* A lazy iterator that nobody in the pattern drains: its elements come later. */
bn_str bn_trace_undrained(bn_tracer *r, bn_ix at, const char *kind)
{
    bn_str env[BN_MAX_VARS];
    collector c = { .kind = "stream" };
    bn_stream *s = bn_stream_of(r, at);
    bn_region before;

    memcpy(env, r->env, sizeof env);
    before = bn_region_enter(r, "later", BN_LIT(""), BN_LATER);
    bn_stream_drain(r, s, false, collect, &c);
    bn_region_leave(r, before);
    memcpy(r->env, env, sizeof env);
    return bn_trace_text(r, "%s[%.*s|%.*s]", kind, BN_FMT(c.value), BN_FMT(c.path));
}
