/* cells.c - see burnish/cells.h. */
#include "burnish/cells.h"

#include "sema/evidence.h"
#include "sema/facts_p.h"
#include "syntax/literals.h"

static const char A7[] = "A7 cell";

/* ---- What the statement makes ---- */

static const bn_cell_slot *slot_of(const bn_cell *c, bn_str key)
{
    for (uint32_t i = 0; i < c->slot_count; i++)
        if (bn_str_eq(c->slots[i].key, key))
            return &c->slots[i];
    return NULL;
}

/* The key that `name[key]` or `name.key` says; empty: it is neither, or no constant. */
static bn_str key_at(bn_sema *s, const bn_cell *c, bn_ix name)
{
    const bn_cst *t = s->tree;
    bn_ix up = t->nodes[name].parent, key;
    bn_string_lit lit;

    if (c->kind >= BN_CELL_OBJECT)
        return t->nodes[up].kind == BN_ATTRIBUTE && bn_child(t, up, BN_F_OBJECT) == name
                   ? bn_text(t, bn_child(t, up, BN_F_ATTRIBUTE))
                   : (bn_str){ "", 0 };
    if (t->nodes[up].kind != BN_SUBSCRIPT || bn_child(t, up, BN_F_VALUE) != name ||
        bn_named_count(t, up) != 2)
        return (bn_str){ "", 0 };
    key = bn_named_child(t, up, 1);
    if (c->kind == BN_CELL_LIST)
        return bn_text_is(t, key, "0") || bn_text_is(t, key, "-1") ? bn_text(t, key)
                                                                   : (bn_str){ "", 0 };
    if (t->nodes[key].kind != BN_STRING)
        return (bn_str){ "", 0 };
    lit = bn_string_decode(s->arena, t, key);
    return lit.ok && !lit.bytes ? lit.value : (bn_str){ "", 0 };
}

bn_ix bn_cell_item(bn_sema *s, const bn_cell *c, bn_ix name, const bn_cell_slot **slot)
{
    bn_str key = key_at(s, c, name);

    *slot = !key.len ? NULL : c->kind == BN_CELL_LIST ? &c->slots[0] : slot_of(c, key);
    return *slot ? s->tree->nodes[name].parent : BN_NONE;
}

/* Some inner function stores into an item: otherwise nothing is gained. */
static bool has_inner_store(bn_sema *s, const bn_cell *c)
{
    for (uint32_t i = 0; i < bn_use_count(s, c->b); i++) {
        const bn_cell_slot *slot;
        bn_ix use = bn_use_node(s, c->b, i), item = bn_cell_item(s, c, use, &slot);

        if (item != BN_NONE && s->scope_of[use] != c->scope && !bn_is_loaded(s->tree, item))
            return true;
    }
    return false;
}

/* The value of `[value]`, or BN_NONE. */
static bn_ix list_value(const bn_cst *t, bn_ix list)
{
    bn_ix value;

    if (t->nodes[list].kind != BN_LIST || bn_named_count(t, list) != 1)
        return BN_NONE;
    value = bn_named_child(t, list, 0);
    return t->nodes[value].kind == BN_LIST_SPLAT ? BN_NONE : value;
}

/* The statement binds the name of a variable of the scope it stands in. */
static bool begin(bn_sema *s, bn_ix statement, bn_name_assignment *a, bn_cell *c)
{
    const bn_cst *t = s->tree;

    if (!bn_read_name_assignment(t, statement, a) || a->type != BN_NONE)
        return false;
    *c = (bn_cell){ .b = s->ref_binding[a->name],
                    .scope = s->scope_of[statement],
                    .function = bn_frame_node(t, statement),
                    .root = statement,
                    .definition = BN_NONE };
    return c->b != BN_NONE && s->bindings[c->b].scope == c->scope;
}

bool bn_read_list_cell(bn_sema *s, bn_ix statement, bn_cell *c)
{
    bn_name_assignment a;

    if (!begin(s, statement, &a, c) || list_value(s->tree, a.value) == BN_NONE ||
        bn_use_node(s, c->b, 0) != a.name)
        return false;
    c->kind = BN_CELL_LIST;
    c->slots[0] = (bn_cell_slot){ .root = statement, .value = list_value(s->tree, a.value) };
    c->slot_count = 1;
    return has_inner_store(s, c);
}

/* An identifier of ASCII letters, as keys are that can become names. */
static bool is_simple_name(bn_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && c != '_' && !(i && c >= '0' && c <= '9'))
            return false;
    }
    return text.len > 0 && !bn_str_starts(text, BN_LIT("__"));
}

static bool add_slot(bn_cell *c, bn_str key, bn_ix root, bn_ix value)
{
    if (c->slot_count == BN_MAX_SLOTS || !is_simple_name(key) || slot_of(c, key))
        return false;
    c->slots[c->slot_count++] = (bn_cell_slot){ key, root, value };
    return true;
}

/* `{"key": value}`, `SimpleNamespace(key=value)`. */
static bool read_display(bn_sema *s, bn_ix value, bn_cell *c)
{
    const bn_cst *t = s->tree;
    bn_ix list = value;

    c->kind = t->nodes[value].kind == BN_DICTIONARY ? BN_CELL_DICT : BN_CELL_OBJECT;
    if (c->kind == BN_CELL_OBJECT) {
        if (t->nodes[value].kind != BN_CALL ||
            bn_fact_resolves(s, bn_child(t, value, BN_F_FUNCTION), BN_LIT("types.SimpleNamespace"))
                    .tri != BN_YES)
            return false;
        list = bn_child(t, value, BN_F_ARGUMENTS);
    }
    bn_each_named_child (t, list, at) {
        bn_string_lit lit;

        if (t->nodes[at].kind == BN_KEYWORD_ARGUMENT && c->kind == BN_CELL_OBJECT) {
            if (!add_slot(c, bn_text(t, bn_child(t, at, BN_F_NAME)), c->root,
                          bn_child(t, at, BN_F_VALUE)))
                return false;
            continue;
        }
        if (t->nodes[at].kind != BN_PAIR || t->nodes[bn_child(t, at, BN_F_KEY)].kind != BN_STRING)
            return false;
        lit = bn_string_decode(s->arena, t, bn_child(t, at, BN_F_KEY));
        if (!lit.ok || lit.bytes || !add_slot(c, lit.value, c->root, bn_child(t, at, BN_F_VALUE)))
            return false;
    }
    return c->slot_count > 0;
}

/* `x.key = value` as a statement of the function itself: the attribute, or BN_NONE. */
static bn_ix attribute_store(const bn_cst *t, bn_ix name, const bn_cell *c, bn_ix *value)
{
    bn_ix attribute = t->nodes[name].parent, up = t->nodes[attribute].parent;

    if (t->nodes[attribute].kind != BN_ATTRIBUTE || bn_child(t, attribute, BN_F_OBJECT) != name ||
        t->nodes[up].kind != BN_ASSIGNMENT || bn_child(t, up, BN_F_LEFT) != attribute ||
        bn_child(t, up, BN_F_TYPE) != BN_NONE ||
        t->nodes[t->nodes[up].parent].kind != BN_EXPRESSION_STATEMENT ||
        bn_frame_node(t, name) != c->function)
        return BN_NONE;
    *value = bn_child(t, up, BN_F_RIGHT);
    return t->nodes[*value].kind == BN_ASSIGNMENT ? BN_NONE : attribute;
}

/* The first store of each attribute gives a slot. */
static bool read_attributes(bn_sema *s, bn_cell *c)
{
    const bn_cst *t = s->tree;

    for (uint32_t i = 0; i < bn_use_count(s, c->b); i++) {
        bn_ix name = bn_use_node(s, c->b, i), value;
        bn_ix attribute = attribute_store(t, name, c, &value);
        bn_str key;

        if (attribute == BN_NONE)
            continue;
        key = bn_text(t, bn_child(t, attribute, BN_F_ATTRIBUTE));
        if (!slot_of(c, key) && !add_slot(c, key, bn_statement_of(t, name), value))
            return false;
    }
    return c->slot_count > 0;
}

/* The body says nothing: `pass`, a docstring. */
static bool is_empty_class(const bn_cst *t, bn_ix class)
{
    bn_ix only = bn_only_statement(t, bn_child(t, class, BN_F_BODY));
    bn_ix bases = bn_child(t, class, BN_F_SUPERCLASSES);

    return only != BN_NONE && t->nodes[only].kind == BN_PASS_STATEMENT &&
           (bases == BN_NONE || bn_named_count(t, bases) == 0 ||
            (bn_named_count(t, bases) == 1 &&
             bn_text_is(t, bn_named_child(t, bases, 0), "object")));
}

/* `x = X()` of an empty class of the same function that is used nowhere else. */
static bool read_bag(bn_sema *s, bn_ix value, bn_cell *c)
{
    const bn_cst *t = s->tree;
    bn_ix callee, class;
    bn_binding_ix b;

    if (t->nodes[value].kind != BN_CALL || bn_plain_arguments(t, value) != 0)
        return false;
    callee = bn_child(t, value, BN_F_FUNCTION);
    b = t->nodes[callee].kind == BN_IDENTIFIER ? s->ref_binding[callee] : BN_NONE;
    if (b == BN_NONE || s->bindings[b].scope != c->scope || bn_use_count(s, b) != 2 ||
        !(bn_use_kind(s, b, 0) & BN_USE_DEF))
        return false;
    class = t->nodes[bn_use_node(s, b, 0)].parent;
    if (t->nodes[class].kind != BN_CLASS_DEFINITION ||
        t->nodes[t->nodes[class].parent].kind == BN_DECORATED_DEFINITION ||
        !is_empty_class(t, class))
        return false;
    bn_saw_uses(s, b);
    c->kind = BN_CELL_BAG;
    c->definition = class;
    return read_attributes(s, c);
}

/* `f.key = value` of a function that is defined in this one; the first such statement. */
static bool read_function(bn_sema *s, bn_ix statement, bn_cell *c)
{
    const bn_cst *t = s->tree;
    bn_ix assignment = bn_named_child(t, statement, 0), left, name;

    if (assignment == BN_NONE || t->nodes[assignment].kind != BN_ASSIGNMENT)
        return false;
    left = bn_child(t, assignment, BN_F_LEFT);
    name = t->nodes[left].kind == BN_ATTRIBUTE ? bn_child(t, left, BN_F_OBJECT) : BN_NONE;
    if (name == BN_NONE || t->nodes[name].kind != BN_IDENTIFIER)
        return false;
    *c = (bn_cell){ .kind = BN_CELL_FUNCTION,
                    .b = s->ref_binding[name],
                    .scope = s->scope_of[statement],
                    .function = bn_frame_node(t, statement),
                    .root = statement,
                    .definition = BN_NONE };
    return c->b != BN_NONE && s->bindings[c->b].scope == c->scope &&
           s->bindings[c->b].flags & BN_BIND_DEF && bn_fact_one_def(s, c->b).tri == BN_YES &&
           t->nodes[t->nodes[bn_use_node(s, c->b, 0)].parent].kind == BN_FUNCTION_DEFINITION &&
           read_attributes(s, c) && c->slots[0].root == statement;
}

bool bn_read_slot_cell(bn_sema *s, bn_ix statement, bn_cell *c)
{
    bn_name_assignment a;
    bn_cell made;

    if (s->tree->nodes[statement].kind != BN_EXPRESSION_STATEMENT)
        return false;
    if (!begin(s, statement, &a, &made))
        return read_function(s, statement, c) && has_inner_store(s, c);
    *c = made;
    if (read_display(s, a.value, c))
        return has_inner_store(s, c);
    *c = made;
    return read_bag(s, a.value, c) && has_inner_store(s, c);
}

/* ---- Its uses ---- */

/* A target of its own or inside a tuple: of an assignment, a loop or a with; without a type. */
static bool is_store(const bn_cst *t, bn_ix item)
{
    bn_ix up = t->nodes[item].parent;

    if (t->nodes[up].kind == BN_AUGMENTED_ASSIGNMENT)
        return bn_child(t, up, BN_F_LEFT) == item;
    while (t->nodes[up].kind == BN_TUPLE || t->nodes[up].kind == BN_LIST ||
           t->nodes[up].kind == BN_LIST_SPLAT) {
        item = up;
        up = t->nodes[up].parent;
    }
    if (t->nodes[up].kind == BN_AS_PATTERN_TARGET) {
        bn_ix clause = t->nodes[t->nodes[up].parent].parent;

        return t->nodes[clause].kind == BN_WITH_ITEM;
    }
    return (t->nodes[up].kind == BN_ASSIGNMENT || t->nodes[up].kind == BN_FOR_STATEMENT) &&
           bn_child(t, up, BN_F_LEFT) == item && bn_child(t, up, BN_F_TYPE) == BN_NONE;
}

static bool in_loop(const bn_cst *t, bn_ix at, bn_ix function)
{
    for (bn_ix up = t->nodes[at].parent; up != BN_NONE && up != function; up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_FOR_STATEMENT || t->nodes[up].kind == BN_WHILE_STATEMENT)
            return true;
    return false;
}

/* The statement of `function` itself in which `at` stands. */
static bn_ix outer_statement(const bn_cst *t, bn_ix at, bn_ix function)
{
    bn_ix found = bn_statement_of(t, at);

    for (bn_ix up = found; up != BN_NONE && up != function; up = t->nodes[up].parent)
        if (bn_is_statement(t, up) && bn_frame_node(t, up) == function)
            return up;
    return found;
}

/* While the uses are looked at. */
typedef struct {
    bn_sema *s;
    const bn_cell *c;
    uint32_t stores; /* in inner functions */
    uint32_t makers; /* statements that make one; one in a loop counts twice */
} survey;

/* A store of the name itself must be another `name = [value]` of the function. */
static bn_answer maker_fits(survey *v, bn_ix name)
{
    bn_sema *s = v->s;
    const bn_cell *c = v->c;
    const bn_cst *t = s->tree;
    bn_ix statement = bn_statement_of(t, name);
    bn_str text = bn_text(t, name);
    bn_name_assignment a;

    v->makers += in_loop(t, statement, c->function) ? 2 : 1;
    if (c->kind != BN_CELL_LIST)
        return statement == c->root
                   ? bn_answer_yes(A7)
                   : bn_answer_no(s, A7, name, "`%.*s` is bound again", BN_FMT(text));
    if (!bn_read_name_assignment(t, statement, &a) || a.name != name || a.type != BN_NONE ||
        list_value(t, a.value) == BN_NONE || s->scope_of[name] != c->scope)
        return bn_answer_no(s, A7, name, "`%.*s` is not always a list of one item", BN_FMT(text));
    if (bn_has_type_comment(t, statement))
        return bn_answer_no(s, A7, name, "a type comment says that it is a list");
    if (c->function != BN_NONE && bn_frame_kind(s, c->function) != BN_FRAME_PLAIN &&
        (statement != c->root || in_loop(t, statement, c->function)))
        return bn_answer_no(s, A7, name, "a suspended function may see a new list");
    return bn_answer_yes(A7);
}

/* An update that is suspended goes on with the list that it began with. */
static bool is_suspended_update(const survey *v, bn_ix item)
{
    const bn_cst *t = v->s->tree;
    bn_ix up = t->nodes[item].parent;

    return v->makers > 1 && t->nodes[up].kind == BN_AUGMENTED_ASSIGNMENT &&
           bn_fact_no_suspend(v->s, up).tri != BN_YES;
}

/* The name of a function whose attributes are the slots: calling it and passing it on is fine. */
static bool is_plain_use(const bn_cst *t, bn_ix name)
{
    uint16_t up = t->nodes[t->nodes[name].parent].kind;

    return up == BN_CALL || up == BN_ARGUMENT_LIST || up == BN_KEYWORD_ARGUMENT ||
           up == BN_RETURN_STATEMENT;
}

/* The first value is there whenever the item is used. */
static bn_answer has_value(survey *v, const bn_cell_slot *slot, bn_ix item)
{
    const bn_cell *c = v->c;
    const bn_cst *t = v->s->tree;
    bn_ix statement = bn_statement_of(t, item);
    bool inner = v->s->scope_of[item] != c->scope, loaded = bn_is_loaded(t, item);

    if (inner && c->kind == BN_CELL_FUNCTION) // its body runs when it is called
        return bn_answer_yes(A7);
    if (inner && c->function != BN_NONE)
        return bn_fact_dominates(v->s, slot->root, outer_statement(t, item, c->function));
    if (inner || (loaded && c->kind < BN_CELL_BAG) || statement == slot->root)
        return bn_answer_yes(A7);
    return bn_fact_dominates(v->s, slot->root, statement);
}

/* Every other use must be an item, where a plain variable can stand as well. */
static bn_answer item_fits(survey *v, bn_ix name)
{
    bn_sema *s = v->s;
    const bn_cell *c = v->c;
    const bn_cst *t = s->tree;
    const bn_cell_slot *slot;
    bn_ix item = bn_cell_item(s, c, name, &slot);
    bn_scope_ix scope = s->scope_of[name];
    bn_scope_kind kind = (bn_scope_kind)s->scopes[scope].kind;
    bn_answer answer;

    if (item == BN_NONE && c->kind == BN_CELL_FUNCTION && is_plain_use(t, name))
        return bn_answer_yes(A7);
    if (item == BN_NONE)
        return bn_answer_no(s, A7, name, "the %s itself is used in line %u",
                            c->kind == BN_CELL_LIST ? "list" : "object", bn_line_of(s, name));
    if (bn_in_printed_field(t, item) || kind == BN_SCOPE_ANNOTATION || kind == BN_SCOPE_TYPE_PARAMS)
        return bn_answer_no(s, A7, item, "its text matters here");
    answer = bn_fact_names_unwatched(s, scope);
    if (answer.tri == BN_YES)
        answer = has_value(v, slot, item);
    if (answer.tri != BN_YES || bn_is_loaded(t, item))
        return answer;
    if (!is_store(t, item) || (scope != c->scope && kind != BN_SCOPE_FUNCTION))
        return bn_answer_no(s, A7, item, "no plain variable can be stored in line %u",
                            bn_line_of(s, item));
    if (is_suspended_update(v, item))
        return bn_answer_no(s, A7, item, "a suspended update may see a new list");
    v->stores += scope != c->scope;
    return bn_answer_yes(A7);
}

static bn_answer use_fits(survey *v, uint32_t n)
{
    bn_ix node = bn_use_node(v->s, v->c->b, n);
    uint32_t kind = bn_use_kind(v->s, v->c->b, n);

    if (kind == BN_USE_READ)
        return item_fits(v, node);
    if (kind == BN_USE_STORE || (kind & BN_USE_DEF && v->c->kind == BN_CELL_FUNCTION))
        return bn_answer_yes(A7); // looked at before
    return bn_answer_no(v->s, A7, node, "`%.*s` is not always a container of these items",
                        BN_FMT(bn_binding_name(v->s, v->c->b)));
}

bn_answer bn_fact_cell(bn_sema *s, const bn_cell *c)
{
    survey v = { .s = s, .c = c };
    bn_answer answer = bn_fact_names_unwatched(s, c->scope);

    bn_saw_uses(s, c->b);
    for (uint32_t i = 0; i < bn_use_count(s, c->b) && answer.tri == BN_YES; i++)
        if (bn_use_kind(s, c->b, i) == BN_USE_STORE)
            answer = maker_fits(&v, bn_use_node(s, c->b, i));
    for (uint32_t i = 0; i < bn_use_count(s, c->b) && answer.tri == BN_YES; i++)
        answer = use_fits(&v, i);
    if (answer.tri == BN_YES && !v.stores)
        return bn_answer_no(s, A7, c->root, "no function inside stores into it");
    return answer;
}

bool bn_is_name_listed(bn_str names, bn_str name)
{
    for (size_t at = 0; (at = bn_str_find(names, name, at)) != BN_NPOS; at++) {
        char after = at + name.len < names.len ? names.ptr[at + name.len] : ',';

        if ((at == 0 || names.ptr[at - 1] == ' ') && (after == ',' || after == '='))
            return true;
    }
    return false;
}
