/*
 * # EP10: Prefer enumerate over range
 *
 * Loop over the items; `enumerate` counts them.
 *
 * ## counter-last
 *
 *     def show(names):
 *         i = 1
 *         for name in names:
 *             print(i, name)
 *             i += 1
 * =>
 *     def show(names):
 *         for i, name in enumerate(names, 1):
 *             print(i, name)
 *
 * The counter must not be read after the loop (it ends one lower), nothing else may store to
 * it, no `continue` may skip the increment, and no handler may read it. It may start some
 * statements further up in the same suite, when these do not mention it. With the option
 * `start-style = "keyword"` the first number is written `start=1`.
 *
 * ## counter-first
 *
 *     def show(names):
 *         i = 0
 *         for name in names:
 *             i += 1
 *             print(i, name)
 * =>
 *     def show(names):
 *         for i, name in enumerate(names, 1):
 *             print(i, name)
 *
 * ## enumerate-unused
 *
 *     def show(names):
 *         for _, name in enumerate(names):
 *             print(name)
 * =>
 *     def show(names):
 *         for name in names:
 *             print(name)
 *
 * Where it is the item that nobody reads, `range(len(names))` counts; for a name that is exactly a
 * list, tuple, str, bytes, bytearray or range, which the loop does not change.
 *
 * ## range-len
 *
 *     def show(*names):
 *         for i in range(len(names)):
 *             print(i, names[i])
 * =>
 *     def show(*names):
 *         for i, name in enumerate(names):
 *             print(i, name)
 *
 * The item is called like the sequence in the singular, else `c` in a str, else `item`; by the same
 * name in several loops, also where a variable of that name is dead. Comprehensions likewise. Safe
 * only for a value that is exactly a list, tuple, str, bytes, bytearray or range and that the body
 * does not change; otherwise the edit needs `--unsafe` (a dict with integer keys
 * indexes one way and iterates another).
 *
 * ## range-len-drop-index
 *
 *     def show(*names):
 *         for i in range(len(names)):
 *             print(names[i])
 * =>
 *     def show(*names):
 *         for name in names:
 *             print(name)
 *
 * ## range-len-alias
 *
 *     def show(*names):
 *         for i in range(len(names)):
 *             name = names[i]
 *             print(i, name)
 * =>
 *     def show(*names):
 *         for i, name in enumerate(names):
 *             print(i, name)
 *
 * ## range-len-update
 *
 *     def shout(*words):
 *         words = list(words)
 *         for i in range(len(words)):
 *             words[i] = words[i].upper()
 *         return words
 * =>
 *     def shout(*words):
 *         words = list(words)
 *         for i, word in enumerate(words):
 *             words[i] = word.upper()
 *         return words
 *
 * The body also stores the item. Safe for a list that was made in this function and that nobody
 * else has; each lookup must come before the store, and the body must do nothing else with the
 * list than look up items and ask for its length.
 *
 * ## enumerate-lookup
 *
 *     def show(*names):
 *         for i, name in enumerate(names):
 *             print(i, names[i])
 * =>
 *     def show(*names):
 *         for i, name in enumerate(names):
 *             print(i, name)
 */
#include "burnish/transform.h"

/* ---- Counters ---- */

/* `name += 1`; gives the name or BN_NONE. */
static bn_ix incremented(const bn_cst *t, bn_ix statement)
{
    bn_ix inner;

    if (statement == BN_NONE || t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return BN_NONE;
    inner = bn_named_child(t, statement, 0);
    if (t->nodes[inner].kind != BN_AUGMENTED_ASSIGNMENT ||
        !bn_text_is(t, bn_child(t, inner, BN_F_OPERATOR), "+=") ||
        !bn_text_is(t, bn_child(t, inner, BN_F_RIGHT), "1") ||
        t->nodes[bn_child(t, inner, BN_F_LEFT)].kind != BN_IDENTIFIER)
        return BN_NONE;
    return bn_child(t, inner, BN_F_LEFT);
}

/* How far up the suite the start of a counter is looked for. */
enum { MAX_BETWEEN = 8 };

/*
 * `i = K` before the loop in the same suite, where what stands between neither
 * mentions the counter nor leaves: BN_NONE when there is none.
 */
static bn_ix find_start(bn_match *m, bn_ix loop, bn_str counter)
{
    const bn_cst *t = bn_tree(m);
    bn_name_assignment a;
    bn_ix at = loop;

    for (int n = 0; n <= MAX_BETWEEN; n++) {
        at = bn_prev_statement(t, at);
        if (at == BN_NONE)
            return BN_NONE;
        if (bn_read_name_assignment(t, at, &a) && bn_str_eq(bn_text(t, a.name), counter))
            return at;
        for (bn_ix c = at; c < t->nodes[at].end_ix; c++)
            if (t->nodes[c].kind == BN_IDENTIFIER && bn_str_eq(bn_text(t, c), counter))
                return BN_NONE;
    }
    return BN_NONE;
}

typedef struct {
    bn_name_assignment init; /* i = K */
    bn_ix loop, increment, body;
    bn_binding_ix counter;
    int64_t start;
} counted;

/* The value of `K` or `-K`. */
static bool read_start(bn_match *m, bn_ix value, int64_t *start)
{
    const bn_cst *t = bn_tree(m);

    if (t->nodes[value].kind == BN_UNARY_OPERATOR && t->text.ptr[t->nodes[value].start] == '-' &&
        bn_int_at(m, bn_child(t, value, BN_F_ARGUMENT), start)) {
        *start = -*start;
        return true;
    }
    return t->nodes[value].kind == BN_INTEGER && bn_int_at(m, value, start);
}

static bool read_counted(bn_match *m, bool first, counted *c)
{
    const bn_cst *t = bn_tree(m);
    bn_ix loop = bn_root(m), name;

    *c = (counted){ .loop = loop, .body = bn_child(t, loop, BN_F_BODY) };
    if (bn_is_async(t, loop) || bn_named_count(t, c->body) < 2)
        return false;
    c->increment = first ? bn_named_child(t, c->body, 0) : bn_last_statement(t, c->body);
    name = incremented(t, c->increment);
    if (name == BN_NONE ||
        !bn_read_name_assignment(t, find_start(m, loop, bn_text(t, name)), &c->init) ||
        c->init.type != BN_NONE || !read_start(m, c->init.value, &c->start) || c->start > 1000000 ||
        c->start < -1000000)
        return false;
    c->counter = bn_binding_at(bn_facts(m), name);
    return c->counter != BN_NONE;
}

/* Nothing but the increment stores to the counter inside the loop, and nobody sees its end. */
static bool counter_is_private(bn_match *m, const counted *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix target = bn_child(t, c->loop, BN_F_LEFT), items = bn_child(t, c->loop, BN_F_RIGHT);

    for (uint32_t i = 0; i < bn_use_count(s, c->counter); i++) {
        bn_ix use = bn_use_node(s, c->counter, i);

        if ((bn_use_kind(s, c->counter, i) & (BN_USE_STORE | BN_USE_DELETE)) &&
            bn_is_inside(t, use, c->loop) && !bn_is_inside(t, use, c->increment))
            return bn_refuse(m, use, "the counter is stored to elsewhere in the loop");
    }
    if (bn_mentions(s, items, c->counter) || bn_mentions(s, target, c->counter))
        return bn_refuse(m, items, "the loop's header uses the counter");
    return bn_need(m, bn_fact_local(s, c->counter, true)) &&
           bn_need(m, bn_fact_dead(s, c->counter, c->loop)) &&
           bn_need(m, bn_fact_unseen_if_raises(s, c->counter, c->loop)) &&
           bn_must(m, bn_fact_is_builtin(s, c->loop, BN_LIT("enumerate"))) &&
           bn_must(m, bn_alone_on_lines(m, c->init.statement)) &&
           bn_must(m, bn_no_comments(m, c->init.statement)) &&
           bn_must(m, bn_no_comments(m, c->increment)) &&
           bn_must(m, bn_alone_on_lines(m, c->increment)) &&
           bn_must(m, bn_alone_on_lines(m, c->loop));
}

/* A comment stands behind the colon of the loop or of its else clause. */
static bool has_header_comment(const bn_cst *t, bn_ix loop)
{
    bn_ix clause = bn_child(t, loop, BN_F_ALTERNATIVE);

    bn_each_child (t, loop, c)
        if (t->nodes[c].kind == BN_COMMENT)
            return true;
    if (clause != BN_NONE)
        bn_each_child (t, clause, c)
            if (t->nodes[c].kind == BN_COMMENT)
                return true;
    return false;
}

/*
 * `for i, target in enumerate(items, start):`, without the statements that counted: as a whole,
 * which lays out long headers, or around the comments of the header.
 */
static void count_with_enumerate(bn_match *m, bn_fix *fix, const counted *c, bn_ix first,
                                 bn_ix last, int64_t start)
{
    const bn_cst *t = bn_tree(m);
    bn_ix target = bn_child(t, c->loop, BN_F_LEFT), tail = bn_else_suite(t, c->loop);
    bool bare = bn_is_bare_tuple(t, target);
    bool keyword = bn_str_eq(bn_option(m, "start-style", "positional"), BN_LIT("keyword"));
    const char *names = bare ? "$i, ($target)" : "$i, $target", *call = "enumerate($items)";

    if (start)
        call = bn_format(m, keyword ? "enumerate($items, start=%lld)" : "enumerate($items, %lld)",
                         (long long)start)
                   .ptr;
    bn_set(m, "i", c->init.name);
    bn_set(m, "target", target);
    bn_set(m, "items", bn_child(t, c->loop, BN_F_RIGHT));
    bn_fix_delete(fix, c->init.statement);
    if (has_header_comment(t, c->loop)) {
        bn_fix_replace(fix, target, names);
        bn_fix_replace(fix, bn_child(t, c->loop, BN_F_RIGHT), call);
        bn_fix_delete(fix, c->increment);
        return;
    }
    bn_set_run(m, "body", first, last);
    if (tail != BN_NONE)
        bn_set_suite(m, "tail", tail);
    bn_fix_replace(fix, c->loop,
                   bn_format(m, "for %s in %s:\n    $*body\n%s", names, call,
                             tail != BN_NONE ? "else:\n    $*tail\n" : "")
                       .ptr);
}

static bool counter_last(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    counted c;
    bn_ix jump, tail;

    if (!read_counted(m, false, &c))
        return BN_SKIP;
    tail = bn_else_suite(t, c.loop);
    if (tail != BN_NONE && bn_mentions(bn_facts(m), tail, c.counter))
        return bn_refuse(m, tail, "the else suite reads the counter");
    jump = bn_own_jump(t, c.loop, BN_CONTINUE_STATEMENT, 0);
    if (jump != BN_NONE)
        return bn_refuse(m, jump, "`continue` skips the increment");
    if (!counter_is_private(m, &c))
        return false;
    count_with_enumerate(m, fix, &c, bn_named_child(t, c.body, 0),
                         bn_prev_statement(t, c.increment), c.start);
    return true;
}

static bool counter_first(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    counted c;

    if (!read_counted(m, true, &c))
        return BN_SKIP;
    if (bn_else_suite(t, c.loop) != BN_NONE)
        return bn_refuse(m, c.loop, "the loop has an else suite");
    if (!counter_is_private(m, &c))
        return false;
    count_with_enumerate(m, fix, &c, bn_next_statement(t, c.increment),
                         bn_last_statement(t, c.body), c.start + 1);
    return true;
}

/* ---- enumerate ---- */

/* `i, (a, b)`, where `a, b` alone needs no parentheses any more. */
static bool drops_parentheses(const bn_cst *t, bn_ix target, bn_ix index, bn_ix item)
{
    bn_str text = bn_text(t, item);

    return t->nodes[target].start == t->nodes[index].start && t->nodes[item].kind == BN_TUPLE &&
           bn_named_count(t, item) > 1 && text.ptr[0] == '(' &&
           t->nodes[target].end == t->nodes[item].end && bn_is_one_line(t, item);
}

/* Nobody reads the name, which the loop or comprehension binds to each item or number. */
static bool is_needless(bn_match *m, const bn_walk *w, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = t->nodes[name].kind == BN_IDENTIFIER ? bn_binding_at(s, name) : BN_NONE;

    if (b == BN_NONE)
        return false;
    bn_each_below (t, w->body, c)
        if (t->nodes[c].kind == BN_IDENTIFIER && bn_in_walk_body(t, w, c) &&
            bn_binding_at(s, c) == b)
            return false;
    return true;
}

/* ... nor behind the loop. */
static bool may_vanish(bn_match *m, const bn_walk *w, bn_ix name)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, name);

    return bn_must(m, bn_no_comments(m, w->items)) && bn_need(m, bn_fact_local(s, b, true)) &&
           (w->comprehension || bn_need(m, bn_fact_dead(s, b, w->node))) &&
           bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, w->node)));
}

/* `for i, _ in enumerate(names)`: only the numbers count, and there are as many as items now. */
static bool drop_item(bn_match *m, bn_fix *fix, const bn_walk *w, bn_ix items)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix index = bn_named_child(t, w->target, 0), item = bn_named_child(t, w->target, 1);

    if (t->nodes[items].kind != BN_IDENTIFIER ||
        bn_fact_exactly(s, items, BN_T_SEQUENCE).tri != BN_YES)
        return BN_SKIP;
    if (!may_vanish(m, w, item) || !bn_need(m, bn_fact_unmutated(s, items, w->body)) ||
        !bn_must(m, bn_fact_is_builtin(s, w->items, BN_LIT("range"))) ||
        !bn_must(m, bn_fact_is_builtin(s, w->items, BN_LIT("len"))))
        return false;
    bn_message(m, "the items of enumerate are not used");
    bn_set(m, "i", index);
    bn_set(m, "items", items);
    bn_fix_replace(fix, w->target, "$i");
    bn_fix_replace(fix, w->items, "range(len($items))");
    return true;
}

static bool enumerate_unused(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix index, item, items, start;
    bn_walk w;

    if (!bn_read_walk(t, bn_root(m), &w) || t->nodes[w.target].kind != BN_TUPLE ||
        bn_named_count(t, w.target) != 2)
        return BN_SKIP;
    index = bn_named_child(t, w.target, 0);
    item = bn_named_child(t, w.target, 1);
    items = bn_enumerated(s, w.items, &start);
    if (items == BN_NONE || t->nodes[index].kind != BN_IDENTIFIER ||
        t->nodes[item].kind == BN_LIST_SPLAT ||
        (start != BN_NONE && t->nodes[start].kind != BN_INTEGER))
        return BN_SKIP;
    if (!is_needless(m, &w, index) || bn_mentions_target(s, item, index))
        return start == BN_NONE && is_needless(m, &w, item) &&
               !bn_mentions_target(s, index, item) && drop_item(m, fix, &w, items);
    if (!may_vanish(m, &w, index))
        return false;
    bn_set(m, "item", item);
    bn_set(m, "items", items);
    if (drops_parentheses(t, w.target, index, item)) {
        bn_fix_bytes(fix, t->nodes[w.target].start, t->nodes[item].start + 1, BN_LIT(""));
        bn_fix_bytes(fix, t->nodes[item].end - 1, t->nodes[w.target].end, BN_LIT(""));
    } else {
        bn_fix_replace(fix, w.target, "$item");
    }
    bn_fix_replace(fix, w.items, "$items");
    return true;
}

/* ---- range(len(...)) ---- */

typedef struct {
    bn_walk walk;
    bn_ix index, sequence; /* sequence: the argument of len */
    bn_binding_ix index_binding;
    uint32_t lookups, stores; /* `sequence[index]` read; assigned to by `=` */
    bool other_reads;         /* the index is read for anything else */
    bn_ix first_store;
} ranged;

/* `S[i]`; the identifier `i` is given. */
static bool is_lookup(const bn_match *m, const ranged *r, bn_ix index)
{
    bn_ix value = bn_indexed_by(bn_tree(m), index);

    return value != BN_NONE && bn_same_path(bn_facts((bn_match *)m), value, r->sequence);
}

static bool is_read_lookup(const bn_match *m, const ranged *r, bn_ix index)
{
    return is_lookup(m, r, index) && bn_is_loaded(bn_tree(m), bn_tree(m)->nodes[index].parent);
}

/* `S[i] = value` as a statement of its own; the identifier `i` is given. */
static bool is_item_store(const bn_match *m, const ranged *r, bn_ix index)
{
    const bn_cst *t = bn_tree(m);
    bn_ix item = t->nodes[index].parent, up = t->nodes[item].parent;

    return is_lookup(m, r, index) && t->nodes[up].kind == BN_ASSIGNMENT &&
           t->nodes[item].field == BN_F_LEFT && bn_child(t, up, BN_F_TYPE) == BN_NONE &&
           t->nodes[t->nodes[up].parent].kind == BN_EXPRESSION_STATEMENT &&
           t->nodes[bn_child(t, up, BN_F_RIGHT)].kind != BN_ASSIGNMENT;
}

/* Count what the body does with the index. */
static void read_index_uses(bn_match *m, ranged *r)
{
    const bn_cst *t = bn_tree(m);

    bn_each_below (t, r->walk.body, c) {
        if (t->nodes[c].kind != BN_IDENTIFIER || !bn_in_walk_body(t, &r->walk, c) ||
            bn_binding_at(bn_facts(m), c) != r->index_binding)
            continue;
        if (is_item_store(m, r, c)) {
            if (r->stores++ == 0)
                r->first_store = c;
        } else if (is_read_lookup(m, r, c)) {
            r->lookups++;
        } else {
            r->other_reads = true;
        }
    }
}

static bool read_ranged(bn_match *m, ranged *r)
{
    const bn_cst *t = bn_tree(m);

    *r = (ranged){ 0 };
    if (!bn_read_walk(t, bn_root(m), &r->walk) || t->nodes[r->walk.target].kind != BN_IDENTIFIER)
        return false;
    r->index = r->walk.target;
    r->sequence = bn_range_len_of(bn_facts(m), r->walk.items);
    if (r->sequence == BN_NONE || !bn_is_path(t, r->sequence))
        return false;
    r->index_binding = bn_binding_at(bn_facts(m), r->index);
    if (r->index_binding == BN_NONE)
        return false;
    read_index_uses(m, r);
    return r->lookups > 0;
}

/* The binding is stored to nowhere in the body. */
static bool stays_bound(bn_match *m, const ranged *r, bn_binding_ix b, const char *what)
{
    bn_sema *s = bn_facts(m);

    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
        if ((bn_use_kind(s, b, i) & (BN_USE_STORE | BN_USE_DELETE)) &&
            bn_in_walk_body(bn_tree(m), &r->walk, bn_use_node(s, b, i)))
            return bn_refuse(m, bn_use_node(s, b, i), "%s is bound again in the body", what);
    return true;
}

/*
 * Items are stored into the list while it is walked: each lookup must come before
 * the store, so that it has what the loop took, and nothing else may touch the list.
 */
static bool may_store_items(bn_match *m, const ranged *r)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix store = t->nodes[t->nodes[r->first_store].parent].parent;
    bn_binding_ix b = bn_binding_at(s, r->sequence);

    if (b == BN_NONE || r->walk.comprehension)
        return bn_refuse(m, r->sequence, "items are stored into what is no plain name");
    for (bn_ix up = t->nodes[store].parent; up != r->walk.body; up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_FOR_STATEMENT || t->nodes[up].kind == BN_WHILE_STATEMENT)
            return bn_refuse(m, up, "an inner loop stores the item, perhaps before it is read");
    bn_each_below (t, r->walk.body, c) {
        bn_ix up, whole;
        if (t->nodes[c].kind != BN_IDENTIFIER || bn_binding_at(s, c) != b)
            continue;
        up = t->nodes[c].parent;
        if (t->nodes[up].kind == BN_ARGUMENT_LIST && bn_len_argument(s, t->nodes[up].parent) == c)
            continue;
        if (t->nodes[up].kind != BN_SUBSCRIPT || t->nodes[c].field != BN_F_VALUE ||
            bn_named_count(t, up) != 2)
            return bn_refuse(m, c, "the list is used as a whole in the body");
        whole = bn_child(t, up, BN_F_SUBSCRIPT);
        if (is_item_store(m, r, whole))
            continue;
        if (!bn_is_loaded(t, up))
            return bn_refuse(m, up, "other items are stored in the body");
        if (is_read_lookup(m, r, whole) && up > store &&
            !bn_is_inside(t, up, t->nodes[store].parent))
            return bn_refuse(m, up, "the item is read after it is stored");
    }
    return bn_need(m, bn_fact_exactly(s, r->sequence, BN_T_LIST)) &&
           bn_need(m, bn_fact_unescaped(s, b, bn_last_statement(t, r->walk.body)));
}

/* A sequence that is walked alike by index and by item; `len` and iteration refuse the others. */
#define WALKED_ALIKE (BN_T_SEQUENCE | BN_T_NONE | BN_T_BOOL | BN_T_INT | BN_T_FLOAT | BN_T_COMPLEX)

/* The sequence is walked alike by index and by item, and stays as it is. */
static bool may_iterate(bn_match *m, const ranged *r, bool names_item)
{
    bn_sema *s = bn_facts(m);
    bn_ix loop = r->walk.node;
    bn_scope_kind scope = bn_scope_kind_of(s, bn_scope_at(s, loop));

    if (names_item && !r->walk.comprehension) {
        if (scope == BN_SCOPE_CLASS)
            return bn_refuse(m, loop, "in a class body the item's name would be an attribute");
        if (scope == BN_SCOPE_MODULE)
            bn_doubt(m, loop, "at module level the item's name can be imported");
    }
    if (!stays_bound(m, r, r->index_binding, "the index") ||
        !stays_bound(m, r, bn_binding_at(s, r->sequence), "the sequence") ||
        !bn_must(m, bn_no_comments(m, r->walk.items)) ||
        !bn_need(m, bn_fact_names_unwatched(s, bn_scope_at(s, loop))))
        return false;
    if (r->stores)
        return may_store_items(m, r);
    return bn_need(m, bn_fact_exactly(s, r->sequence, WALKED_ALIKE)) &&
           bn_need(m, bn_fact_unmutated(s, r->sequence, r->walk.body));
}

/* Every lookup in the body becomes the item's name. Inside a closure: refused. */
static bool replace_lookups(bn_match *m, bn_fix *fix, const ranged *r, bn_ix except)
{
    const bn_cst *t = bn_tree(m);

    bn_each_below (t, r->walk.body, c) {
        if (t->nodes[c].kind != BN_IDENTIFIER || !bn_in_walk_body(t, &r->walk, c) ||
            bn_binding_at(bn_facts(m), c) != r->index_binding || !is_read_lookup(m, r, c) ||
            t->nodes[c].parent == except)
            continue;
        if (!bn_replace_lookup(m, fix, &r->walk, c, "$item"))
            return false;
    }
    return true;
}

/* Nothing needs the index once the lookups are gone. */
static bool index_is_needless(bn_match *m, const ranged *r)
{
    return !r->other_reads && !r->stores &&
           bn_is_loop_private(bn_facts(m), &r->walk, r->index_binding);
}

/* Head of the loop: `for item in S` or `for i, item in enumerate(S)`. */
static bool rewrite_head(bn_match *m, bn_fix *fix, const ranged *r, const char *item)
{
    bn_set(m, "i", r->index);
    bn_set(m, "sequence", r->sequence);
    if (index_is_needless(m, r)) {
        bn_fix_replace(fix, r->index, item);
        bn_fix_replace(fix, r->walk.items, "$sequence");
        return true;
    }
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), r->walk.node, BN_LIT("enumerate"))))
        return false;
    bn_fix_replace(fix, r->index, bn_format(m, "$i, %s", item).ptr);
    bn_fix_replace(fix, r->walk.items, "enumerate($sequence)");
    return true;
}

/* `x = S[i]` or `x, y = S[i]`, the first statement of several. */
typedef struct {
    bn_ix statement, target, lookup;
} alias;

static bool read_alias(bn_match *m, const ranged *r, alias *a)
{
    const bn_cst *t = bn_tree(m);
    bn_ix first, assignment, index;

    if (r->walk.comprehension)
        return false;
    first = bn_named_child(t, r->walk.body, 0);
    if (first == BN_NONE || t->nodes[first].kind != BN_EXPRESSION_STATEMENT)
        return false;
    assignment = bn_named_child(t, first, 0);
    if (assignment == BN_NONE || t->nodes[assignment].kind != BN_ASSIGNMENT ||
        bn_child(t, assignment, BN_F_TYPE) != BN_NONE || bn_next_statement(t, first) == BN_NONE)
        return false;
    *a = (alias){ first, bn_child(t, assignment, BN_F_LEFT), bn_child(t, assignment, BN_F_RIGHT) };
    if (a->lookup == BN_NONE || t->nodes[a->lookup].kind != BN_SUBSCRIPT ||
        !bn_is_name_target(t, a->target) ||
        (t->nodes[a->target].kind != BN_IDENTIFIER && r->lookups != 1))
        return false;
    index = bn_child(t, a->lookup, BN_F_SUBSCRIPT);
    return t->nodes[index].kind == BN_IDENTIFIER &&
           bn_str_eq(bn_text(t, index), bn_text(t, r->index)) && is_read_lookup(m, r, index);
}

/* Where other lookups become the alias, nothing else may be stored to it. */
static bool alias_stays(bn_match *m, const ranged *r, const alias *a)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, a->target);

    for (uint32_t i = 0; r->lookups > 1 && i < bn_use_count(s, b); i++)
        if ((bn_use_kind(s, b, i) & (BN_USE_STORE | BN_USE_DELETE)) &&
            bn_use_node(s, b, i) != a->target &&
            bn_is_inside(bn_tree(m), bn_use_node(s, b, i), r->walk.body))
            return bn_refuse(m, bn_use_node(s, b, i), "`%.*s` is bound again in the body",
                             BN_FMT(bn_text(bn_tree(m), a->target)));
    return true;
}

static bool range_len_alias(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bool bare, index_goes;
    alias a;
    ranged r;

    if (!read_ranged(m, &r) || !read_alias(m, &r, &a) || bn_mentions_target(s, r.index, a.target) ||
        bn_mentions_target(s, r.sequence, a.target))
        return BN_SKIP;
    if (!alias_stays(m, &r, &a) || !may_iterate(m, &r, false) ||
        !bn_must(m, bn_alone_on_lines(m, a.statement)) ||
        !bn_must(m, bn_no_comments(m, a.statement)))
        return false;
    bare = bn_is_bare_tuple(t, a.target);
    index_goes = index_is_needless(m, &r);
    bn_set(m, "item", a.target);
    if (!replace_lookups(m, fix, &r, a.lookup) ||
        !rewrite_head(m, fix, &r, bare && !index_goes ? "($item)" : "$item"))
        return false;
    bn_fix_delete(fix, a.statement);
    return true;
}

static bool range_len_with(bn_match *m, bn_fix *fix, const ranged *r)
{
    bool text = bn_fact_exactly(bn_facts(m), r->sequence, BN_T_STR).tri == BN_YES;

    if (!may_iterate(m, r, true))
        return false;
    bn_set_text(
        m, "item",
        bn_item_name(bn_facts(m), r->walk.node, r->sequence, text ? BN_LIT("c") : BN_LIT("item")));
    return replace_lookups(m, fix, r, BN_NONE) && rewrite_head(m, fix, r, "$item");
}

static bool range_len(bn_match *m, bn_fix *fix)
{
    alias a;
    ranged r;

    if (!read_ranged(m, &r) || r.stores || !r.other_reads || read_alias(m, &r, &a))
        return BN_SKIP;
    return range_len_with(m, fix, &r);
}

static bool range_len_drop_index(bn_match *m, bn_fix *fix)
{
    alias a;
    ranged r;

    if (!read_ranged(m, &r) || r.stores || r.other_reads || read_alias(m, &r, &a))
        return BN_SKIP;
    return range_len_with(m, fix, &r);
}

static bool range_len_update(bn_match *m, bn_fix *fix)
{
    alias a;
    ranged r;

    if (!read_ranged(m, &r) || !r.stores || read_alias(m, &r, &a))
        return BN_SKIP;
    return range_len_with(m, fix, &r);
}

static bool enumerate_lookup(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    ranged r = { 0 };
    bn_binding_ix b;
    bn_ix item, start;

    if (!bn_read_walk(t, bn_root(m), &r.walk) || t->nodes[r.walk.target].kind != BN_TUPLE ||
        bn_named_count(t, r.walk.target) != 2)
        return BN_SKIP;
    r.index = bn_named_child(t, r.walk.target, 0);
    item = bn_named_child(t, r.walk.target, 1);
    r.sequence = bn_enumerated(s, r.walk.items, &start);
    if (r.sequence == BN_NONE || (start != BN_NONE && !bn_text_is(t, start, "0")) ||
        !bn_is_path(t, r.sequence) || t->nodes[r.index].kind != BN_IDENTIFIER ||
        t->nodes[item].kind != BN_IDENTIFIER)
        return BN_SKIP;
    r.index_binding = bn_binding_at(s, r.index);
    b = bn_binding_at(s, item);
    if (b == BN_NONE || b == r.index_binding || b == bn_binding_at(s, r.sequence) ||
        r.index_binding == BN_NONE || r.index_binding == bn_binding_at(s, r.sequence))
        return BN_SKIP;
    read_index_uses(m, &r);
    if (r.lookups == 0)
        return BN_SKIP;
    if (!stays_bound(m, &r, b, "the item") || !may_iterate(m, &r, false))
        return false;
    if (!r.walk.comprehension && (!bn_need(m, bn_fact_local(s, b, true)) ||
                                  !bn_need(m, bn_fact_local(s, r.index_binding, true))))
        return false;
    bn_set(m, "item", item);
    return replace_lookups(m, fix, &r, BN_NONE);
}

static const bn_rule rules[] = {
    {
        .name = "range-len",
        .summary = "loop over the items, enumerate counts them",
        .kinds = BN_KINDS(BN_FOR_STATEMENT, BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION,
                          BN_DICTIONARY_COMPREHENSION),
        .build = range_len,
        .related = "pylint C0200",
    },
    {
        .name = "range-len-alias",
        .summary = "loop over the items, enumerate counts them",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = range_len_alias,
        .related = "pylint C0200",
    },
    {
        .name = "range-len-drop-index",
        .summary = "the index only looks up items: loop over the items",
        .kinds = BN_KINDS(BN_FOR_STATEMENT, BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION,
                          BN_DICTIONARY_COMPREHENSION),
        .build = range_len_drop_index,
        .related = "pylint C0200",
    },
    {
        .name = "range-len-update",
        .summary = "loop over the items, enumerate counts them",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = range_len_update,
    },
    {
        .name = "counter-last",
        .summary = "enumerate counts the items",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = counter_last,
        .related = "ruff SIM113",
    },
    {
        .name = "counter-first",
        .summary = "enumerate counts the items",
        .kinds = BN_KINDS(BN_FOR_STATEMENT),
        .build = counter_first,
        .related = "ruff SIM113",
    },
    {
        .name = "enumerate-unused",
        .summary = "the count of enumerate is not used",
        .kinds = BN_KINDS(BN_FOR_STATEMENT, BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION,
                          BN_DICTIONARY_COMPREHENSION),
        .build = enumerate_unused,
        .related = "ruff FURB148",
    },
    {
        .name = "enumerate-lookup",
        .summary = "enumerate gives the item already",
        .kinds = BN_KINDS(BN_FOR_STATEMENT, BN_LIST_COMPREHENSION, BN_SET_COMPREHENSION,
                          BN_DICTIONARY_COMPREHENSION),
        .build = enumerate_lookup,
        .related = "ruff PLR1736, pylint R1736",
    },
};

BN_TRANSFORM(EP10, "Prefer enumerate over range", rules);
