/*
 * collect.c - loops that fill a list, set or dict; see burnish/collect.h.
 */
#include "burnish/collect.h"

#include "edit/layout.h"

#define MAX_PARTS 4

bool bn_is_empty_display(bn_match *m, bn_ix value, uint16_t display, const char *name)
{
    const bn_cst *t = bn_tree(m);

    return (t->nodes[value].kind == display && bn_named_count(t, value) == 0) ||
           (bn_text_is(t, value, bn_format(m, "%s()", name).ptr) &&
            bn_must(m, bn_fact_is_builtin(bn_facts(m), value, bn_str_from(name))));
}

bool bn_walrus_moves(bn_match *m, bn_ix code, bn_ix target, bool iterable)
{
    const bn_cst *t = bn_tree(m);

    for (bn_ix w = code; w < t->nodes[code].end_ix; w++)
        if (t->nodes[w].kind == BN_NAMED_EXPRESSION &&
            (iterable || bn_mentions_target(bn_facts(m), target, bn_child(t, w, BN_F_NAME))))
            return bn_refuse(m, w, "`:=` cannot stand there in a comprehension");
    return true;
}

/*
 * In a module every function sees the names of the loop and the half-filled collection: no code but
 * the loop's own may run.
 */
static bool runs_alone(bn_match *m, bn_ix code)
{
    return bn_fact_pure(bn_facts(m), code, BN_P3).tri == BN_YES ||
           bn_doubt(m, code, "a function could see the names of the module meanwhile");
}

static bool in_module(bn_match *m, const bn_collect *c)
{
    bn_sema *s = bn_facts(m);

    return bn_scope_kind_of(s, bn_scope_at(s, c->in.loop)) == BN_SCOPE_MODULE;
}

bool bn_collect_takes(bn_match *m, const bn_collect *c, bn_ix code, bool iterable)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    if (bn_mentions(s, code, c->out))
        return bn_refuse(m, code, "the collection is read while it is built");
    if (bn_has_kind(t, code, BN_YIELD))
        return bn_refuse(m, code, "a comprehension cannot yield");
    if (in_module(m, c) && !runs_alone(m, code))
        return false;
    /* A comprehension that awaits is a coroutine: StopIteration turns into RuntimeError. */
    return bn_walrus_moves(m, code, bn_child(t, c->in.loop, BN_F_LEFT), iterable) &&
           (c->in.inner == BN_NONE ||
            bn_walrus_moves(m, code, bn_child(t, c->in.inner, BN_F_LEFT), iterable)) &&
           bn_must(m, bn_fact_no_cell(s, code)) && bn_need(m, bn_fact_all_bound(s, code)) &&
           (bn_fact_no_suspend(s, code).tri == BN_YES || bn_need(m, bn_fact_stop_safe(s, code)));
}

/* Names of the inner target must not be read before the inner loop binds them. */
static bool inner_is_hygienic(bn_match *m, const bn_loop_clauses *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix target;

    if (c->inner == BN_NONE)
        return true;
    target = bn_child(t, c->inner, BN_F_LEFT);
    if (bn_mentions_target(s, bn_child(t, c->inner, BN_F_RIGHT), target) ||
        (c->test_first && bn_mentions_target(s, c->test, target)) ||
        (c->temporary.statement != BN_NONE && bn_mentions_target(s, c->temporary.value, target)))
        return bn_refuse(m, target, "a name of the inner loop is read before that loop binds it");
    return true;
}

/* The temporary variable's value goes into the inner loop's iterable. */
static bool is_walked(bn_match *m, const bn_loop_clauses *in)
{
    return in->inner != BN_NONE &&
           bn_mentions_target(bn_facts(m), bn_child(bn_tree(m), in->inner, BN_F_RIGHT),
                              in->temporary.name);
}

bool bn_collect_clauses_move(bn_match *m, const bn_collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    const bn_loop_clauses *in = &c->in;
    bn_ix target = bn_child(t, in->loop, BN_F_LEFT);

    if (bn_clause_count(in) > 2 || bn_mentions(s, target, c->out) ||
        (in->inner != BN_NONE && bn_mentions(s, bn_child(t, in->inner, BN_F_LEFT), c->out)))
        return BN_SKIP;
    return bn_collect_takes(m, c, bn_child(t, in->loop, BN_F_RIGHT), true) &&
           (in->inner == BN_NONE ||
            bn_collect_takes(m, c, bn_child(t, in->inner, BN_F_RIGHT), true)) &&
           (in->test == BN_NONE || bn_collect_takes(m, c, in->test, false)) &&
           inner_is_hygienic(m, in) &&
           bn_need(m, bn_fact_target_private(s, target, in->loop, c->gone)) &&
           (in->inner == BN_NONE ||
            bn_need(m, bn_fact_target_private(s, bn_child(t, in->inner, BN_F_LEFT), in->loop,
                                              BN_NONE))) &&
           (in->temporary.statement == BN_NONE ||
            (bn_collect_takes(m, c, in->temporary.value, is_walked(m, in)) &&
             bn_need(m, bn_fact_target_private(s, in->temporary.name, in->loop, BN_NONE))));
}

/* What the statements between the initialiser and the loop must keep to: they see no list. */
static bool init_may_move(bn_match *m, const bn_collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    bn_span above = c->moved ? bn_comments_above(t, c->init.statement) : (bn_span){ 0, 0 };

    if (above.start < above.end)
        return bn_refuse(m, c->init.statement, "the comment above would be left alone");
    for (bn_ix at = bn_next_statement(t, c->init.statement); c->moved && at != c->in.loop;
         at = bn_next_statement(t, at))
        if (!bn_need(m, bn_fact_unseen_if_raises(s, c->out, at)))
            return false;
    return true;
}

static bool function_may_fold(bn_match *m, const bn_collect *c)
{
    bn_sema *s = bn_facts(m);

    return bn_need(m, bn_fact_local(s, c->out, true)) &&
           bn_need(m, bn_fact_unseen_if_raises(s, c->out, c->in.loop));
}

/* Iterating it runs no code of a class. */
static bool is_plain(bn_match *m, bn_ix items)
{
    const uint32_t plain = BN_T_SEQUENCE | BN_T_DICT | BN_T_SET | BN_T_FROZENSET;

    return bn_fact_exactly(bn_facts(m), items, plain).tri == BN_YES ||
           bn_doubt(m, items, "what gives the items could see the names of the module meanwhile");
}

/* No code of others may run: iteration, too, and truth tests may be code of a class. */
static bool module_may_fold(bn_match *m, const bn_collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    return (c->in.inner == BN_NONE || is_plain(m, bn_child(t, c->in.inner, BN_F_RIGHT))) &&
           is_plain(m, bn_child(t, c->in.loop, BN_F_RIGHT)) &&
           (c->in.test == BN_NONE || bn_need(m, bn_fact_truth_builtin(s, c->in.test))) &&
           bn_need(m, bn_fact_module_gives_up(s, c->in.loop));
}

bool bn_collect_folds(bn_match *m, const bn_collect *c)
{
    bn_sema *s = bn_facts(m);
    bn_scope_ix scope = bn_scope_at(s, c->in.loop);

    if (bn_scope_kind_of(s, scope) == BN_SCOPE_CLASS)
        return bn_refuse(m, c->in.loop, "in a class body the loop's names are attributes");
    return bn_must(m, bn_alone_on_lines(m, c->init.statement)) &&
           bn_must(m, bn_alone_on_lines(m, c->in.loop)) &&
           (c->gone == BN_NONE || (bn_must(m, bn_alone_on_lines(m, c->gone)) &&
                                   bn_must(m, bn_no_comments(m, c->gone)))) &&
           bn_need(m, bn_fact_names_unwatched(s, scope)) &&
           (in_module(m, c) ? module_may_fold(m, c) : function_may_fold(m, c)) &&
           bn_collect_clauses_move(m, c) && init_may_move(m, c);
}

/* ---- A list that is longer afterwards ---- */

/* What moves into the generator expression of extend(), where StopIteration is an error. */
static bool may_be_generated(bn_match *m, const bn_collect *c, bn_ix code)
{
    if (bn_has_kind(bn_tree(m), code, BN_NAMED_EXPRESSION))
        return bn_refuse(m, code, "`:=` binds a name there");
    return bn_collect_takes(m, c, code, false) && bn_need(m, bn_fact_stop_safe(bn_facts(m), code));
}

bool bn_collect_lengthens(bn_match *m, const bn_collect *c, bn_ix receiver, bn_ix element)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_scope_ix scope = bn_scope_at(s, c->in.loop);

    if (bn_scope_kind_of(s, scope) == BN_SCOPE_CLASS ||
        bn_scope_kind_of(s, scope) == BN_SCOPE_MODULE)
        return bn_refuse(m, c->in.loop, "the loop's names are attributes here");
    return bn_must(m, bn_fact_exactly(s, receiver, BN_T_LIST)) &&
           bn_must(m, bn_alone_on_lines(m, c->in.loop)) &&
           bn_need(m, bn_fact_local(s, c->out, true)) &&
           bn_need(m, bn_fact_names_unwatched(s, scope)) && bn_collect_clauses_move(m, c) &&
           (!bn_loop_awaits(t, &c->in) ||
            bn_need(m, bn_fact_unseen_if_raises(s, c->out, c->in.loop))) &&
           (c->in.test == BN_NONE || may_be_generated(m, c, c->in.test)) &&
           (c->in.inner == BN_NONE ||
            may_be_generated(m, c, bn_child(t, c->in.inner, BN_F_RIGHT))) &&
           (c->in.temporary.statement == BN_NONE ||
            may_be_generated(m, c, c->in.temporary.value)) &&
           may_be_generated(m, c, element) && bn_need(m, bn_fact_unescaped(s, c->out, c->in.loop));
}

/* ---- The temporary ---- */

bool bn_collect_set(bn_match *m, const bn_collect *c, const char *metavar, bn_ix code)
{
    const bn_cst *t = bn_tree(m);
    bn_ix next, use;

    bn_set(m, metavar, code);
    if (c->in.temporary.statement == BN_NONE)
        return true;
    next = bn_after_temporary(t, &c->in);
    use = bn_only_use_in(bn_facts(m), code, c->in.temporary.name);
    if (use == BN_NONE || (next != code && !(next == c->in.last && bn_is_inside(t, code, next))))
        return true; /* bn_collect_inlines has seen to it that there is no other use */
    if (!bn_must(m, bn_fact_inlines(bn_facts(m), c->in.temporary.value, use, code)))
        return false;
    return bn_set_with(m, metavar, code, use, c->in.temporary.value);
}

/* The loop itself binds the name: `for x in xs: x = f(x)` computes the next value from this one. */
static bool is_loop_name(bn_match *m, const bn_loop_clauses *c, bn_ix name)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    return bn_mentions_target(s, bn_child(t, c->loop, BN_F_LEFT), name) ||
           (c->inner != BN_NONE && c->inner < c->temporary.statement &&
            bn_mentions_target(s, bn_child(t, c->inner, BN_F_LEFT), name));
}

bool bn_collect_inlines(bn_match *m, const bn_collect *c)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix name = c->in.temporary.name, uses = 0, later = 0;
    bn_binding_ix b;

    if (c->in.temporary.statement == BN_NONE)
        return true;
    b = bn_binding_at(s, name);
    if (b == BN_NONE || b == c->out)
        return BN_SKIP;
    bn_each_below (t, c->in.loop, n)
        if (t->nodes[n].kind == BN_IDENTIFIER && bn_binding_at(s, n) == b) {
            uses++;
            later += n >= t->nodes[c->in.temporary.statement].end_ix;
        }
    if (later != 1 || (uses != 2 && !is_loop_name(m, &c->in, name)) ||
        bn_only_use_in(s, bn_after_temporary(t, &c->in), name) == BN_NONE)
        return bn_refuse(m, name, "`%.*s` is not used exactly once, right after it is set",
                         BN_FMT(bn_text(t, name)));
    return true;
}

/* ---- Writing the comprehension ---- */

static const char *for_clause(bn_match *m, bn_ix loop, const char *target, const char *items)
{
    const bn_cst *t = bn_tree(m);

    bn_set(m, target, bn_child(t, loop, BN_F_LEFT));
    return bn_format(m, "%sfor $%s in $%s", bn_is_async(t, loop) ? "async " : "", target, items)
        .ptr;
}

/* The element and the clauses; binds what they name. False: the match is lost. */
static bool read_parts(bn_match *m, const bn_collect *c, const char *element, bn_part *parts,
                       uint32_t *count)
{
    const bn_cst *t = bn_tree(m);
    const bn_loop_clauses *in = &c->in;
    bn_part test = { .statement = in->branch }, inner = { .statement = in->inner };
    uint32_t n = 0;

    parts[n++] = (bn_part){ .pattern = element, .statement = in->last };
    bn_set(m, "items", bn_child(t, in->loop, BN_F_RIGHT));
    parts[n++] =
        (bn_part){ .pattern = for_clause(m, in->loop, "target", "items"), .statement = in->loop };
    if (in->test != BN_NONE) {
        bool inlined = in->temporary.statement != BN_NONE && bn_after_temporary(t, in) == in->test;

        if (!bn_collect_set(m, c, "test", in->test))
            return false;
        test.pattern = !in->negated ? "if $test"
                       : inlined    ? "if not $test"
                                    : bn_format(m, "if %s", bn_negated(m, "test")).ptr;
    }
    if (in->inner != BN_NONE) {
        if (!bn_collect_set(m, c, "items2", bn_child(t, in->inner, BN_F_RIGHT)))
            return false;
        inner.pattern = for_clause(m, in->inner, "target2", "items2");
    }
    if (in->test != BN_NONE && in->test_first)
        parts[n++] = test;
    if (in->inner != BN_NONE)
        parts[n++] = inner;
    if (in->test != BN_NONE && !in->test_first)
        parts[n++] = test;
    *count = n;
    return true;
}

void bn_collect_replace(bn_fix *fix, const bn_collect *c, const char *open, const bn_part *parts,
                        uint32_t count, const char *close)
{
    bool whole = c->init.statement != BN_NONE && !c->moved;

    if (c->moved)
        bn_fix_delete(fix, c->init.statement);
    bn_fix_replace_parts(fix, whole ? c->init.statement : c->in.loop,
                         c->gone != BN_NONE ? c->gone : c->in.loop, open, parts, count, close);
}

bool bn_collect_write(bn_match *m, bn_fix *fix, const bn_collect *c, const char *element,
                      const char *extra, const char *open, const char *close)
{
    bn_part parts[MAX_PARTS];
    uint32_t count;

    if (!read_parts(m, c, element, parts, &count))
        return false;
    if (extra)
        parts[count++] = (bn_part){ .pattern = extra, .statement = BN_NONE };
    bn_collect_replace(fix, c, open, parts, count, close);
    return true;
}

void bn_collect_name(bn_match *m, const bn_collect *c)
{
    bn_set(m, "out", c->init.name);
    if (c->init.type != BN_NONE)
        bn_set(m, "type", c->init.type);
}

bool bn_collect_display(bn_match *m, bn_fix *fix, const bn_collect *c, const char *element,
                        const char *extra, char open, char close)
{
    const char *type = c->init.type != BN_NONE ? ": $type" : "";

    bn_collect_name(m, c);
    return bn_collect_write(m, fix, c, element, extra, bn_format(m, "$out%s = %c", type, open).ptr,
                            bn_format(m, "%c", close).ptr);
}

/* ---- Copies ---- */

bool bn_collect_is_copy(bn_match *m, const bn_collect *c, bn_ix element)
{
    bn_sema *s = bn_facts(m);

    return bn_copies_items(bn_tree(m), &c->in, element) &&
           bn_fact_is_builtin(s, c->in.loop, BN_LIT("list")).tri == BN_YES &&
           bn_fact_quiet_len(s, bn_child(bn_tree(m), c->in.loop, BN_F_RIGHT)).tri == BN_YES;
}

bool bn_collect_write_copy(bn_match *m, bn_fix *fix, const bn_collect *c, const char *open)
{
    bn_part part = { .pattern = "$items", .statement = c->in.last };

    bn_set(m, "items", bn_child(bn_tree(m), c->in.loop, BN_F_RIGHT));
    bn_collect_replace(fix, c, open, &part, 1, ")");
    return true;
}

/* ---- The initialiser ---- */

/* A statement between initialiser and loop that the initialiser may move over. */
static bool is_passed(const bn_cst *t, bn_ix statement)
{
    return t->nodes[statement].kind == BN_EXPRESSION_STATEMENT &&
           !bn_has_kind(t, statement, BN_YIELD) && !bn_has_kind(t, statement, BN_AWAIT);
}

bool bn_collect_begins(bn_match *m, bn_collect *c, bn_ix receiver)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);

    c->moved = false;
    c->gone = in_module(m, c) ? bn_del_behind(t, c->in.loop) : BN_NONE;
    if (receiver == BN_NONE || t->nodes[receiver].kind != BN_IDENTIFIER)
        return false;
    c->out = bn_binding_at(s, receiver);
    for (bn_ix at = bn_prev_statement(t, c->in.loop); at != BN_NONE && c->out != BN_NONE;
         at = bn_prev_statement(t, at)) {
        if (bn_read_name_assignment(t, at, &c->init) && bn_binding_at(s, c->init.name) == c->out)
            return true;
        if (!is_passed(t, at) || bn_mentions(s, at, c->out))
            return false;
        c->moved = true;
    }
    return false;
}
