/* loops.c - see burnish/loops.h. */
#include "burnish/loops.h"

#include "sema/facts_p.h"

static const char INLINES[] = "E3 inlines";
static const char SETTLED[] = "N3 settled";
static const char GIVES_UP[] = "N7 module-gives-up";
static const char PRIVATE[] = "N6 target-private";

/* ---- Shapes ---- */

static bool is_clause_for(const bn_cst *t, bn_ix statement)
{
    return t->nodes[statement].kind == BN_FOR_STATEMENT && bn_else_suite(t, statement) == BN_NONE &&
           bn_is_name_target(t, bn_child(t, statement, BN_F_LEFT));
}

/* `if test: suite` without elif and else. */
static bool is_lone_if(const bn_cst *t, bn_ix statement)
{
    return t->nodes[statement].kind == BN_IF_STATEMENT &&
           bn_child(t, statement, BN_F_ALTERNATIVE) == BN_NONE;
}

static bool is_guard(const bn_cst *t, bn_ix statement)
{
    bn_ix only;

    if (!is_lone_if(t, statement))
        return false;
    only = bn_only_statement(t, bn_child(t, statement, BN_F_CONSEQUENCE));
    return only != BN_NONE && t->nodes[only].kind == BN_CONTINUE_STATEMENT;
}

static void set_branch(const bn_cst *t, bn_loop_clauses *c, bn_ix branch, bool negated)
{
    c->branch = branch;
    c->test = bn_child(t, branch, BN_F_CONDITION);
    c->negated = negated;
}

/* The last statement of a suite that has nothing before it but a temporary and a guard. */
static bn_ix read_suite(const bn_cst *t, bn_ix block, bn_loop_clauses *c)
{
    bn_ix last = bn_last_statement(t, block);
    bn_name_assignment a;

    bn_each_named_child (t, block, statement) {
        if (statement == last)
            return last;
        if (c->temporary.statement == BN_NONE && bn_read_name_assignment(t, statement, &a) &&
            a.type == BN_NONE)
            c->temporary = a;
        else if (c->branch == BN_NONE && is_guard(t, statement))
            set_branch(t, c, statement, true);
        else
            return BN_NONE;
    }
    return BN_NONE;
}

bool bn_read_loop(const bn_cst *t, bn_ix loop, bn_loop_clauses *c)
{
    bn_ix at = loop;

    *c = (bn_loop_clauses){ .loop = loop,
                            .inner = BN_NONE,
                            .branch = BN_NONE,
                            .test = BN_NONE,
                            .temporary = { .statement = BN_NONE },
                            .last = BN_NONE };
    for (;;) {
        bn_ix block;

        if (is_clause_for(t, at) && (at == loop || c->inner == BN_NONE)) {
            block = bn_child(t, at, BN_F_BODY);
            if (at != loop) {
                c->inner = at;
                c->test_first = c->branch != BN_NONE;
            }
        } else if (at != loop && c->branch == BN_NONE && is_lone_if(t, at)) {
            block = bn_child(t, at, BN_F_CONSEQUENCE);
            set_branch(t, c, at, false);
        } else {
            break;
        }
        at = read_suite(t, block, c);
        if (at == BN_NONE)
            return false;
    }
    c->last = at;
    return at != loop;
}

int bn_clause_count(const bn_loop_clauses *c)
{
    return 1 + (c->inner != BN_NONE) + (c->test != BN_NONE);
}

bn_ix bn_read_append(const bn_cst *t, bn_ix statement, bool loose, bn_ix *receiver)
{
    bn_method_call call;
    bn_ix inner, display = BN_NONE;

    if (bn_read_method_call(t, bn_expression_of(t, statement), "append", &call)) {
        *receiver = call.receiver;
        return call.argument;
    }
    if (!loose || t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return BN_NONE;
    inner = bn_named_child(t, statement, 0);
    if (t->nodes[inner].kind == BN_AUGMENTED_ASSIGNMENT &&
        bn_text_is(t, bn_child(t, inner, BN_F_OPERATOR), "+=")) {
        *receiver = bn_child(t, inner, BN_F_LEFT);
        display = bn_child(t, inner, BN_F_RIGHT);
    } else if (bn_read_method_call(t, inner, "extend", &call)) {
        *receiver = call.receiver;
        display = call.argument;
    }
    if (display == BN_NONE || t->nodes[display].kind != BN_LIST || bn_named_count(t, display) != 1)
        return BN_NONE;
    inner = bn_named_child(t, display, 0);
    return t->nodes[inner].kind == BN_LIST_SPLAT ? BN_NONE : inner;
}

bool bn_read_append_arms(const bn_cst *t, bn_ix statement, bn_append_arms *a)
{
    bn_ix suite, yes, no, other = BN_NONE;

    *a = (bn_append_arms){ .receiver = BN_NONE };
    if (t->nodes[statement].kind != BN_IF_STATEMENT || bn_has_kind(t, statement, BN_ELIF_CLAUSE))
        return false;
    suite = bn_else_suite(t, statement);
    if (suite == BN_NONE)
        return false;
    yes = bn_only_statement(t, bn_child(t, statement, BN_F_CONSEQUENCE));
    no = bn_only_statement(t, suite);
    if (yes == BN_NONE || no == BN_NONE)
        return false;
    a->test = bn_child(t, statement, BN_F_CONDITION);
    a->yes = bn_read_append(t, yes, true, &a->receiver);
    a->no = bn_read_append(t, no, true, &other);
    return a->yes != BN_NONE && a->no != BN_NONE && bn_same_code(t, a->receiver, other);
}

bool bn_read_extend(const bn_cst *t, bn_ix statement, bn_extend *e)
{
    bn_ix call = bn_expression_of(t, statement), callee, clause;

    if (call == BN_NONE || t->nodes[call].kind != BN_CALL)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    *e = (bn_extend){ .comprehension = bn_sole_comprehension(t, call) };
    if (e->comprehension == BN_NONE || t->nodes[callee].kind != BN_ATTRIBUTE ||
        !bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "extend") ||
        bn_named_count(t, e->comprehension) != 2)
        return false;
    clause = bn_named_child(t, e->comprehension, 1);
    e->receiver = bn_child(t, callee, BN_F_OBJECT);
    e->element = bn_named_child(t, e->comprehension, 0);
    e->target = bn_child(t, clause, BN_F_LEFT);
    e->items = bn_child(t, clause, BN_F_RIGHT);
    return t->nodes[clause].kind == BN_FOR_IN_CLAUSE && !bn_is_async(t, clause);
}

bool bn_copies_items(const bn_cst *t, const bn_loop_clauses *c, bn_ix element)
{
    return bn_clause_count(c) == 1 && c->temporary.statement == BN_NONE &&
           !bn_is_async(t, c->loop) && t->nodes[element].kind == BN_IDENTIFIER &&
           bn_same_code(t, element, bn_child(t, c->loop, BN_F_LEFT));
}

bool bn_loop_awaits(const bn_cst *t, const bn_loop_clauses *c)
{
    bn_ix items = bn_child(t, c->loop, BN_F_RIGHT);

    if (bn_is_async(t, c->loop))
        return true;
    bn_each_below (t, c->loop, at)
        if (t->nodes[at].kind == BN_AWAIT && !bn_is_inside(t, at, items))
            return true;
    return c->inner != BN_NONE && bn_is_async(t, c->inner);
}

bool bn_is_part_of_loop(const bn_cst *t, bn_ix loop)
{
    for (bn_ix at = loop;;) {
        bn_ix block = t->nodes[at].parent, up = t->nodes[block].parent;

        if (t->nodes[block].kind != BN_BLOCK || bn_only_statement(t, block) != at)
            return false;
        if (t->nodes[up].kind == BN_FOR_STATEMENT)
            return true;
        if (t->nodes[up].kind != BN_IF_STATEMENT)
            return false;
        at = up;
    }
}

bool bn_read_item_store(const bn_cst *t, bn_ix statement, bn_ix *receiver, bn_ix *key, bn_ix *value)
{
    bn_ix assignment, left;

    if (t->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return false;
    assignment = bn_named_child(t, statement, 0);
    if (t->nodes[assignment].kind != BN_ASSIGNMENT || bn_child(t, assignment, BN_F_TYPE) != BN_NONE)
        return false;
    left = bn_child(t, assignment, BN_F_LEFT);
    *value = bn_child(t, assignment, BN_F_RIGHT);
    if (t->nodes[left].kind != BN_SUBSCRIPT || *value == BN_NONE ||
        t->nodes[*value].kind == BN_ASSIGNMENT)
        return false;
    *receiver = bn_child(t, left, BN_F_VALUE);
    *key = bn_child(t, left, BN_F_SUBSCRIPT);
    return t->nodes[*key].kind != BN_SLICE && t->nodes[*key].kind != BN_LIST_SPLAT;
}

bn_ix bn_after_temporary(const bn_cst *t, const bn_loop_clauses *c)
{
    bn_ix at = c->temporary.statement;
    bool tests = c->branch != BN_NONE && c->branch > at;
    bool loops = c->inner != BN_NONE && c->inner > at;

    if (tests && (!loops || c->test_first))
        return c->test;
    return loops ? bn_child(t, c->inner, BN_F_RIGHT) : c->last;
}

bn_ix bn_only_use_in(const bn_sema *s, bn_ix region, bn_ix name)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_binding_ix b = bn_binding_at(s, name);
    bn_ix found = BN_NONE;

    for (bn_ix c = region; b != BN_NONE && c < t->nodes[region].end_ix; c++) {
        if (t->nodes[c].kind != BN_IDENTIFIER || bn_binding_at(s, c) != b)
            continue;
        if (found != BN_NONE)
            return BN_NONE;
        found = c;
    }
    return found;
}

/* ---- Facts ---- */

/* The target binds the name. */
static bool is_bound_by(const bn_cst *t, bn_ix name, bn_ix target)
{
    for (bn_ix n = target; n < t->nodes[target].end_ix; n++)
        if (t->nodes[n].kind == BN_IDENTIFIER && bn_same_code(t, n, name))
            return true;
    return false;
}

bn_ix bn_del_behind(const bn_cst *t, bn_ix loop)
{
    bn_ix next = bn_next_statement(t, loop);

    if (next == BN_NONE || t->nodes[next].kind != BN_DELETE_STATEMENT)
        return BN_NONE;
    bn_each_named_child (t, next, c)
        if (!bn_is_name_target(t, c))
            return BN_NONE;
    bn_each_below (t, next, c)
        if (t->nodes[c].kind == BN_IDENTIFIER && !is_bound_by(t, c, bn_child(t, loop, BN_F_LEFT)))
            return BN_NONE;
    return next;
}

/* At module level a name is an attribute: nothing of this file may use it outside the loop. */
static bn_answer private_in_module(bn_sema *s, bn_ix name, bn_ix loop, bn_ix gone)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_binding_ix b = bn_binding_at(s, name);
    bn_str text = bn_text(t, name);
    bool deleted = false;

    for (uint32_t i = 0; i < bn_use_count(s, b); i++) {
        bn_ix use = bn_use_node(s, b, i);

        if (gone != BN_NONE && bn_is_inside(t, use, gone))
            deleted = true;
        else if (!bn_is_inside(t, use, loop))
            return bn_answer_no(s, PRIVATE, name, "`%.*s` is used outside the loop, in line %u",
                                BN_FMT(text), bn_line_of(s, use));
    }
    if (deleted) // of no items the names are not bound, and del raises
        return bn_answer_as(PRIVATE, bn_fact_nonempty(s, bn_child(t, loop, BN_F_RIGHT)));
    if (text.ptr[0] != '_' || bn_str_starts(text, BN_LIT("__")) || bn_is_exported(s, text))
        return bn_answer_maybe(s, PRIVATE, name, "`%.*s` is an importable attribute of the module",
                               BN_FMT(text));
    return bn_answer_yes_of(PRIVATE, name);
}

bn_answer bn_fact_target_private(bn_sema *s, bn_ix target, bn_ix loop, bn_ix gone)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_answer worst = bn_answer_yes(PRIVATE);

    for (bn_ix c = target; c < t->nodes[target].end_ix; c++) {
        bn_binding_ix b;
        bn_answer local, dead;

        if (t->nodes[c].kind != BN_IDENTIFIER)
            continue;
        b = bn_binding_at(s, c);
        if (b == BN_NONE)
            return bn_answer_maybe(s, PRIVATE, c, "`%.*s` is no name of this file",
                                   BN_FMT(bn_text(t, c)));
        if (bn_scope_kind_of(s, bn_binding_scope(s, b)) == BN_SCOPE_MODULE &&
            bn_scope_kind_of(s, bn_scope_at(s, loop)) == BN_SCOPE_MODULE) {
            local = dead = private_in_module(s, c, loop, gone);
        } else {
            local = bn_fact_local(s, b, true);
            dead = bn_fact_dead(s, b, loop);
        }
        if (local.tri < worst.tri)
            worst = local;
        if (dead.tri < worst.tri)
            worst = dead;
    }
    return worst;
}

bn_answer bn_fact_module_gives_up(bn_sema *s, bn_ix statement)
{
    const bn_cst *t = bn_sema_tree(s);

    for (bn_ix up = t->nodes[statement].parent; up != BN_NONE; up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_TRY_STATEMENT || t->nodes[up].kind == BN_WITH_STATEMENT)
            return bn_answer_maybe(s, GIVES_UP, statement,
                                   "the module may go on when it raises, in line %u",
                                   bn_line_of(s, up));
    return bn_answer_yes(GIVES_UP);
}

/* The child is evaluated whenever its parent is, once, after its siblings to the left. */
static bool is_plain_operand(const bn_cst *t, bn_ix at)
{
    bn_ix up = t->nodes[at].parent;

    switch (t->nodes[up].kind) {
    case BN_ARGUMENT_LIST:
        bn_each_named_child (t, up, c)
            if (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_DICTIONARY_SPLAT)
                return false;
        return true;
    case BN_CALL:
    case BN_ATTRIBUTE:
    case BN_SUBSCRIPT:
    case BN_BINARY_OPERATOR:
    case BN_UNARY_OPERATOR:
    case BN_NOT_OPERATOR:
    case BN_PARENTHESIZED_EXPRESSION:
    case BN_TUPLE:
    case BN_LIST:
    case BN_DICTIONARY:
    case BN_PAIR:
    case BN_KEYWORD_ARGUMENT:
    case BN_AWAIT:
        return true;
    case BN_BOOLEAN_OPERATOR:
        return t->nodes[at].field == BN_F_LEFT;
    case BN_COMPARISON_OPERATOR:
        return at == bn_named_child(t, up, 0) || at == bn_named_child(t, up, 1);
    case BN_CONDITIONAL_EXPRESSION: /* `a if test else b` begins with the test */
        return at == bn_named_child(t, up, 1);
    default:
        return false;
    }
}

/* `m.x` with `import m`: an attribute of anything else that is imported may run code. */
static bool is_module_member(bn_sema *s, bn_ix name)
{
    bn_ix object = bn_child(bn_sema_tree(s), name, BN_F_OBJECT);
    bn_str module = object == BN_NONE ? BN_LIT("") : bn_resolve_dotted(s, object);

    for (uint32_t i = 0; module.len && i < s->import_count; i++)
        if (!s->imports[i].from && bn_str_eq(s->imports[i].module, module))
            return true;
    return false;
}

bn_answer bn_fact_settled(bn_sema *s, bn_ix name)
{
    const bn_cst *t = bn_sema_tree(s);
    bn_binding_ix b;

    if (bn_resolve_dotted(s, name).len &&
        (t->nodes[name].kind == BN_IDENTIFIER || is_module_member(s, name)))
        return bn_answer_yes(SETTLED);
    if (t->nodes[name].kind != BN_IDENTIFIER)
        return bn_answer_maybe(s, SETTLED, name, "`%.*s` is no name", BN_FMT(bn_quote(s, name)));
    b = bn_binding_at(s, name);
    if (b == BN_NONE)
        return bn_answer_as(SETTLED, bn_fact_is_builtin(s, name, bn_text(t, name)));
    for (uint32_t i = 0; i < bn_use_count(s, b); i++)
        if (bn_use_kind(s, b, i) & (BN_USE_DELETE | BN_USE_DECLARE))
            return bn_answer_maybe(s, SETTLED, name, "`%.*s` is rebound or deleted in line %u",
                                   BN_FMT(bn_text(t, name)), bn_line_of(s, bn_use_node(s, b, i)));
    if (bn_scope_kind_of(s, bn_binding_scope(s, b)) != BN_SCOPE_MODULE)
        return bn_answer_maybe(s, SETTLED, name, "`%.*s` is no name of the module",
                               BN_FMT(bn_text(t, name)));
    return bn_answer_as(SETTLED, bn_fact_one_def(s, b));
}

bn_answer bn_fact_inlines(bn_sema *s, bn_ix value, bn_ix use, bn_ix root)
{
    const bn_cst *t = bn_sema_tree(s);

    for (bn_ix at = use; at != root; at = t->nodes[at].parent) {
        bn_ix up = t->nodes[at].parent;

        if (!is_plain_operand(t, at))
            return bn_answer_no(s, INLINES, use, "`%.*s` may be read never, again or later",
                                BN_FMT(bn_text(t, use)));
        if (t->nodes[up].kind == BN_CONDITIONAL_EXPRESSION)
            continue;
        bn_each_named_child (t, up, c) {
            bn_answer order;

            if (c == at)
                break;
            if (t->nodes[up].kind == BN_KEYWORD_ARGUMENT || bn_fact_settled(s, c).tri == BN_YES)
                continue;
            order = bn_fact_commute(s, value, c);
            if (order.tri != BN_YES)
                return order;
        }
    }
    return bn_answer_yes(INLINES);
}
