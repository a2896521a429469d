/*
 * types_eval.c - the value of an expression, and answering a question to the end.
 *
 * A name that is asked for while it is being worked out (a variable of a loop)
 * counts as "no value yet"; the question is worked out again until nothing
 * changes, at most four times.
 */
#include "sema/library_p.h"
#include "syntax/literals.h"

#include <string.h>

#define SETS (BN_T_SET | BN_T_FROZENSET)

/* What is known about one identifier node. */
typedef struct {
    bn_value value; /* as of the last round */
    uint32_t round; /* in which it was worked out last */
    bool open;      /* it is being worked out */
    bool asked;     /* somebody used the unfinished value */
    bool final;
} name_value;

struct bn_types {
    name_value **names; /* by node: identifiers, attributes, functions */
    uint32_t round;
};

struct bn_typing {
    bn_sema *s;
    const bn_cst *t;
    bn_types *types;
    uint32_t depth;
    bool changed; /* an unfinished value that was used has changed since */
    bool cut;     /* gave up somewhere below: nothing of this is kept */
    bn_vec(bn_ix) done;
};

bn_sema *bn_typing_sema(const bn_typing *t)
{
    return t->s;
}

static bool same(bn_value a, bn_value b)
{
    return a.mask == b.mask && a.elem == b.elem && a.exact == b.exact && a.grade == b.grade &&
           a.class == b.class;
}

static bn_value work_out(bn_typing *t, bn_ix x)
{
    switch (t->t->nodes[x].kind) {
    case BN_IDENTIFIER:
        return bn_type_name(t, x);
    case BN_ATTRIBUTE:
        return bn_type_attribute(t, x);
    default:
        return bn_type_result(t, x);
    }
}

/* The value of a name, an attribute or a call of a function, which may depend on itself. */
static bn_value name_read(bn_typing *t, bn_ix x)
{
    name_value *n = t->types->names[x];

    if (!n)
        n = t->types->names[x] = BN_NEW_IN(t->s->arena, name_value);
    if (n->final || (n->round == t->types->round && !n->open))
        return n->value;
    if (n->open) {
        n->asked = true;
        return n->value;
    }
    n->open = true;
    n->round = t->types->round;
    n->asked = false;
    bn_value v = work_out(t, x);
    n->open = false;
    if (!same(v, n->value)) {
        n->value = v;
        if (n->asked)
            t->changed = true;
    }
    bn_vec_push(t->s->arena, &t->done, x);
    return v;
}

bn_value bn_type_of_result(bn_typing *t, bn_ix function)
{
    return name_read(t, function);
}

static bn_value number(const bn_cst *t, bn_ix x)
{
    bn_str text = bn_text(t, x);
    char last = text.ptr[text.len - 1];
    bool hex = text.len > 1 && (text.ptr[1] == 'x' || text.ptr[1] == 'X');

    if (!hex && (last == 'j' || last == 'J'))
        return bn_value_of(BN_T_COMPLEX);
    return bn_value_of(t->nodes[x].kind == BN_FLOAT ? BN_T_FLOAT : BN_T_INT);
}

static bn_value string(const bn_cst *t, bn_ix x)
{
    bn_str text = bn_text(t, x);

    for (size_t i = 0; i < text.len && text.ptr[i] != '\'' && text.ptr[i] != '"'; i++) {
        if (text.ptr[i] == 'b' || text.ptr[i] == 'B')
            return bn_value_of(BN_T_BYTES);
        if (text.ptr[i] == 't' || text.ptr[i] == 'T')
            return bn_value_of(BN_T_OTHER); // a template string
    }
    return bn_value_of(BN_T_STR);
}

/* f"{x}" is what x.__format__ returns, which may be of a subclass; with more text it is joined. */
static bn_value formatted(bn_typing *t, bn_ix x)
{
    const bn_cst *cst = t->t;
    uint32_t pieces = 0;
    bool scalars = true;

    for (bn_ix c = x + 1; c < cst->nodes[x].end_ix; c++) {
        if (cst->nodes[c].kind == BN_STRING_CONTENT) {
            pieces++;
        } else if (cst->nodes[c].kind == BN_INTERPOLATION) {
            bn_value v = bn_type_eval(t, bn_child(cst, c, BN_F_EXPRESSION));
            scalars = scalars && (v.mask == 0 || bn_value_is(v, BN_T_SCALAR));
            pieces++;
            c = cst->nodes[c].end_ix - 1;
        }
    }
    if (pieces == 1 && !scalars)
        return (bn_value){ .mask = BN_T_STR };
    return bn_value_of(BN_T_STR);
}

/* Past the conversion `%-5.2f` or `%(name)s` whose `%` is at `at`; "%%" is text. */
static size_t skip_conversion(bn_str s, size_t at)
{
    size_t i = at + 1;

    if (i < s.len && s.ptr[i] == '(') {
        uint32_t depth = 1;
        for (i++; i < s.len && depth > 0; i++)
            depth += s.ptr[i] == '(' ? 1u : s.ptr[i] == ')' ? -1u : 0u;
    }
    while (i < s.len && strchr("#0- +0123456789*.hlL", s.ptr[i]))
        i++;
    return i + 1;
}

/* Past the field `{name:{width}}` whose brace is at `at`. */
static size_t skip_field(bn_str s, size_t at)
{
    uint32_t depth = 0;
    size_t i = at;

    for (; i < s.len; i++) {
        if (s.ptr[i] == '[') // a brace may be an index: "{0[}]}"
            return s.len;
        if (s.ptr[i] == '{')
            depth++;
        if (s.ptr[i] == '}' && --depth == 0)
            break;
    }
    return i + 1;
}

bool bn_has_fixed_text(const bn_typing *t, bn_ix x, char mark)
{
    const bn_cst *cst = t->t;
    bn_buf all = { .arena = t->s->arena };

    x = bn_unparen(cst, x);
    if (cst->nodes[x].kind != BN_STRING && cst->nodes[x].kind != BN_CONCATENATED_STRING)
        return false;
    for (bn_ix c = x; c < cst->nodes[x].end_ix; c++) {
        if (cst->nodes[c].kind != BN_STRING)
            continue;
        bn_string_lit lit = bn_string_decode(t->s->arena, cst, c);
        if (!lit.ok || lit.format)
            return false;
        bn_buf_add(&all, lit.value);
    }
    bn_str s = bn_buf_str(&all);
    for (size_t i = 0; i < s.len;) {
        if (s.ptr[i] == '\0' || s.ptr[i] != mark)
            return true;
        if (i + 1 < s.len && s.ptr[i + 1] == mark) // %% and {{ stand for themselves
            return true;
        i = mark == '%' ? skip_conversion(s, i) : skip_field(s, i);
    }
    return false;
}

/* A display; its elements are known when each of them is exact. */
static bn_value display(bn_typing *t, bn_ix x, uint32_t kind)
{
    bn_value v = bn_value_of(kind), all = { 0 };

    bn_each_named_child (t->t, x, c) {
        bn_ix part = c;
        if (t->t->nodes[c].kind == BN_PAIR)
            part = bn_child(t->t, c, BN_F_KEY);
        if (t->t->nodes[part].kind == BN_LIST_SPLAT ||
            t->t->nodes[part].kind == BN_DICTIONARY_SPLAT)
            return v;
        bn_value e = bn_type_eval(t, part);
        if (!e.exact || e.mask == 0)
            return v;
        all = bn_value_join(all, e);
    }
    v.elem = all.mask;
    return v;
}

static bn_value comprehension(bn_typing *t, bn_ix x, uint32_t kind)
{
    bn_value v = bn_value_of(kind);
    bn_ix body = bn_child(t->t, x, BN_F_BODY);

    if (t->t->nodes[body].kind == BN_PAIR)
        body = bn_child(t->t, body, BN_F_KEY);
    bn_value e = bn_type_eval(t, body);
    if (e.exact)
        v.elem = e.mask;
    return v;
}

static bn_value comparison(bn_typing *t, bn_ix x)
{
    const bn_cst *cst = t->t;
    bool only_bool = true;
    bn_value before = { 0 }; // no value yet: the loop goes round again
    bn_str op = { 0 };

    bn_each_child (cst, x, c) {
        if (cst->nodes[c].flags & BN_EXTRA)
            continue;
        if (cst->nodes[c].field == BN_F_OPERATORS) {
            op = bn_text(cst, c);
            continue;
        }
        bn_value v = bn_type_eval(t, c);
        bool equal = bn_str_is(op, "==") || bn_str_is(op, "!=") || bn_str_is(op, "<>");
        bool asks = equal || bn_str_is(op, "<") || bn_str_is(op, "<=") || bn_str_is(op, ">") ||
                    bn_str_is(op, ">=");
        // [a] < [b] gives what a < b gives, which may be anything
        uint32_t fine = equal ? BN_T_PLAIN : BN_T_SCALAR | BN_T_SET | BN_T_FROZENSET;
        bool known = v.mask == 0 || bn_value_is(v, fine);
        if (asks && (!known || !(before.mask == 0 || bn_value_is(before, fine))))
            only_bool = false;
        before = v;
    }
    return only_bool ? bn_value_of(BN_T_BOOL) : bn_value_any();
}

static bn_value unary(bn_typing *t, bn_ix x)
{
    bn_value v = bn_type_eval(t, bn_child(t->t, x, BN_F_ARGUMENT));
    bool invert = bn_text_is(t->t, bn_child(t->t, x, BN_F_OPERATOR), "~");

    if (v.mask == 0)
        return v;
    if (!bn_value_is(v, invert ? BN_T_INT | BN_T_BOOL : BN_T_NUMBER))
        return bn_value_any();
    if (v.mask & BN_T_BOOL)
        v.mask = (v.mask & ~(uint32_t)BN_T_BOOL) | BN_T_INT;
    return v;
}

/* What indexing a value of one kind with an integer gives; 0: not known. */
static uint32_t item_of(uint32_t kind, uint32_t elem)
{
    if (kind & (BN_T_STR | BN_T_BYTES | BN_T_BYTEARRAY | BN_T_RANGE))
        return bn_value_of(kind).elem;
    return kind & (BN_T_LIST | BN_T_TUPLE) ? elem : 0;
}

static bn_value subscript(bn_typing *t, bn_ix x)
{
    const uint32_t sliced = BN_T_SEQUENCE | BN_T_MEMORYVIEW;
    bn_value v = bn_type_eval(t, bn_child(t->t, x, BN_F_VALUE));
    bn_ix index = bn_child(t->t, x, BN_F_SUBSCRIPT);
    uint32_t all = 0;
    int64_t whole;

    if (v.mask == 0)
        return v;
    if (!v.exact)
        return bn_value_any();
    uint32_t kinds = v.mask & ~(uint32_t)(BN_T_NONE | BN_T_NUMBER | SETS); // they raise TypeError
    if (kinds == BN_T_STR)
        return bn_value_of(BN_T_STR);
    if (kinds == BN_T_MATCH) {
        uint32_t text = v.elem ? v.elem : BN_T_STR | BN_T_BYTES;
        bool group0 = bn_int_value(t->t, index, &whole) && whole == 0;
        return bn_value_of(group0 ? text : text | BN_T_NONE);
    }
    if (kinds == 0 || kinds & ~sliced)
        return bn_value_any();
    if (t->t->nodes[index].kind == BN_SLICE) {
        bn_value part = bn_value_of(kinds);
        part.elem = v.elem;
        return part;
    }
    if (!bn_value_is(bn_type_eval(t, index), BN_T_INT | BN_T_BOOL))
        return bn_value_any();
    for (uint32_t k = 0; k < BN_KIND_COUNT; k++) {
        uint32_t item = kinds >> k & 1 ? item_of(1u << k, v.elem) : BN_T_ANY;
        if (item == 0)
            return bn_value_any();
        if (item != BN_T_ANY)
            all |= item;
    }
    return bn_value_of(all);
}

static bn_value boolean(bn_typing *t, bn_ix x)
{
    bn_value left = bn_type_eval(t, bn_child(t->t, x, BN_F_LEFT));
    bn_value right = bn_type_eval(t, bn_child(t->t, x, BN_F_RIGHT));

    if (bn_text_is(t->t, bn_child(t->t, x, BN_F_OPERATOR), "or")) {
        left.mask &= ~(uint32_t)BN_T_NONE; // None is never the result of its left side
        if (left.mask == 0)
            return right;
    }
    return bn_value_join(left, right);
}

static bn_value expression(bn_typing *t, bn_ix x)
{
    const bn_cst *cst = t->t;

    switch (cst->nodes[x].kind) {
    case BN_INTEGER:
    case BN_FLOAT:
        return number(cst, x);
    case BN_STRING:
    case BN_CONCATENATED_STRING: {
        bn_value v = string(cst, cst->nodes[x].kind == BN_STRING ? x : bn_named_child(cst, x, 0));
        return v.mask == BN_T_STR ? formatted(t, x) : v;
    }
    case BN_TRUE:
    case BN_FALSE:
        return bn_value_of(BN_T_BOOL);
    case BN_NONE_LITERAL:
        return bn_value_of(BN_T_NONE);
    case BN_ELLIPSIS:
        return bn_value_of(BN_T_OTHER);
    case BN_IDENTIFIER:
    case BN_ATTRIBUTE:
        return name_read(t, x);
    case BN_PARENTHESIZED_EXPRESSION:
        return bn_type_eval(t, bn_named_child(cst, x, 0));
    case BN_NAMED_EXPRESSION:
        return bn_type_eval(t, bn_child(cst, x, BN_F_VALUE));
    case BN_LIST:
        return display(t, x, BN_T_LIST);
    case BN_TUPLE:
        return display(t, x, BN_T_TUPLE);
    case BN_SET:
        return display(t, x, BN_T_SET);
    case BN_DICTIONARY:
        return display(t, x, BN_T_DICT);
    case BN_LIST_COMPREHENSION:
        return comprehension(t, x, BN_T_LIST);
    case BN_SET_COMPREHENSION:
        return comprehension(t, x, BN_T_SET);
    case BN_DICTIONARY_COMPREHENSION:
        return comprehension(t, x, BN_T_DICT);
    case BN_GENERATOR_EXPRESSION: // with await inside it is an async generator
        return bn_fact_no_suspend(t->s, x).tri == BN_YES ? comprehension(t, x, BN_T_GENERATOR)
                                                         : bn_value_of(BN_T_OTHER);
    case BN_LAMBDA:
        return bn_value_of(BN_T_FUNCTION);
    case BN_NOT_OPERATOR:
        return bn_value_of(BN_T_BOOL);
    case BN_COMPARISON_OPERATOR:
        return comparison(t, x);
    case BN_UNARY_OPERATOR:
        return unary(t, x);
    case BN_BINARY_OPERATOR: {
        bn_value a = bn_type_eval(t, bn_child(cst, x, BN_F_LEFT));
        bn_value b = bn_type_eval(t, bn_child(cst, x, BN_F_RIGHT));
        bn_value v = bn_type_binary(a, b, bn_text(cst, bn_child(cst, x, BN_F_OPERATOR)));
        // what is put into text makes no other class of it
        if (!v.exact && v.mask == BN_T_STR &&
            bn_has_fixed_text(t, bn_child(cst, x, BN_F_LEFT), '%'))
            return bn_value_of(BN_T_STR);
        return v;
    }
    case BN_BOOLEAN_OPERATOR:
        return boolean(t, x);
    case BN_CONDITIONAL_EXPRESSION:
        return bn_value_join(bn_type_eval(t, bn_named_child(cst, x, 0)),
                             bn_type_eval(t, bn_named_child(cst, x, 2)));
    case BN_SUBSCRIPT:
        return subscript(t, x);
    case BN_SLICE:
        return bn_value_of(BN_T_SLICE);
    case BN_CALL:
        return bn_type_call(t, x);
    default:
        return bn_value_any();
    }
}

/* Python 2 has other kinds: text may be unicode, division and map give other results. */
static bool differs_in_python2(uint16_t kind)
{
    switch (kind) {
    case BN_STRING:
    case BN_CONCATENATED_STRING:
    case BN_CALL:
    case BN_BINARY_OPERATOR:
    case BN_COMPARISON_OPERATOR: // of old-style classes
    case BN_SUBSCRIPT:
        return true;
    default:
        return false;
    }
}

bn_value bn_type_eval(bn_typing *t, bn_ix x)
{
    if (x == BN_NONE || t->t->nodes[x].flags & BN_TAINTED ||
        (t->s->options.target_floor < BN_PY(3, 0) && differs_in_python2(t->t->nodes[x].kind)))
        return bn_value_any();
    if (t->depth >= 400) {
        t->cut = true;
        return bn_value_any();
    }
    t->depth++;
    bn_value v = expression(t, x);
    t->depth--;
    return v;
}

/* One arithmetic operation of exact operands of one kind each. */
static uint32_t binary_kind(uint32_t a, uint32_t b, bn_str op)
{
    const uint32_t number_kinds = BN_T_NUMBER, whole = BN_T_BOOL | BN_T_INT;
    char c = op.ptr[0];
    bool doubled = op.len > 1 && op.ptr[1] == op.ptr[0];

    if (a & number_kinds && b & number_kinds) {
        bool ints = a & whole && b & whole;
        if (c == '&' || c == '|' || c == '^')
            return !ints ? 0 : a & b & BN_T_BOOL ? BN_T_BOOL : BN_T_INT;
        if (c == '<' || c == '>')
            return ints ? BN_T_INT : 0;
        if ((a | b) & BN_T_COMPLEX)
            return c == '%' || (c == '/' && doubled) || c == '@' ? 0 : BN_T_COMPLEX;
        if (c == '@')
            return 0;
        if (c == '*' && doubled)
            return ints ? BN_T_INT | BN_T_FLOAT : BN_T_FLOAT | BN_T_COMPLEX;
        if (c == '/' && !doubled)
            return BN_T_FLOAT;
        return ints ? BN_T_INT : BN_T_FLOAT;
    }
    const uint32_t joined = BN_T_STR | BN_T_BYTES | BN_T_LIST | BN_T_TUPLE | BN_T_BYTEARRAY;
    if (c == '+' && a == b && a & joined)
        return a;
    if (c == '+' && (a | b) == (BN_T_BYTES | BN_T_BYTEARRAY))
        return a;
    if (c == '*' && !doubled && a & joined && b & whole)
        return a;
    if (c == '*' && !doubled && a & whole && b & joined)
        return b;
    if (c == '%' && a & (BN_T_STR | BN_T_BYTES | BN_T_BYTEARRAY))
        return a;
    if ((c == '|' || c == '&' || c == '^' || c == '-') && a & SETS && b & SETS)
        return a;
    if (c == '|' && a == BN_T_DICT && b == BN_T_DICT)
        return a;
    return 0;
}

bn_value bn_type_binary(bn_value a, bn_value b, bn_str op)
{
    uint32_t result = 0;

    if (a.mask == 0 || b.mask == 0)
        return (bn_value){ 0 };
    if (bn_is_made_by(a, BN_LIBRARY_PATH) && bn_str_is(op, "/") && bn_value_is(b, BN_T_STR))
        return a;
    if (!bn_value_is(a, BN_T_PLAIN) || !bn_value_is(b, BN_T_PLAIN) || op.len == 0)
        return bn_value_any();
    for (uint32_t i = 0; i < BN_KIND_COUNT; i++)
        for (uint32_t k = 0; k < BN_KIND_COUNT; k++)
            if (a.mask >> i & 1 && b.mask >> k & 1) // a pair that raises gives no value
                result |= binary_kind(1u << i, 1u << k, op);
    if (result == 0)
        return bn_value_any();
    bn_value v = bn_value_of(result);
    // "%s" % x is what x.__str__ returns, which may be of a subclass
    bool plain = b.mask == BN_T_TUPLE ? b.elem && !(b.elem & ~(uint32_t)BN_T_SCALAR)
                                      : bn_value_is(b, BN_T_SCALAR);
    if (op.ptr[0] == '%' && a.mask & BN_T_STR && !plain)
        v = (bn_value){ .mask = result };
    return v;
}

static bn_types *types_of(bn_sema *s)
{
    if (!s->types) {
        s->types = BN_NEW_IN(s->arena, bn_types);
        s->types->names = BN_ARRAY_IN(s->arena, s->tree->count, name_value *);
    }
    return s->types;
}

bn_value bn_type_of(bn_sema *s, bn_ix x)
{
    bn_typing t = { .s = s, .t = s->tree, .types = types_of(s) };
    bn_value v = bn_value_any();

    for (int round = 0; round < 4; round++) {
        t.changed = false;
        t.done.len = 0;
        t.types->round++;
        v = bn_type_eval(&t, x);
        if (t.changed || t.cut)
            continue;
        for (uint32_t i = 0; i < t.done.len; i++)
            t.types->names[t.done.items[i]]->final = true;
        return v.mask == 0 ? bn_value_any() : v;
    }
    for (uint32_t i = 0; i < t.done.len; i++) { // do not start from half of the truth next time
        name_value *n = t.types->names[t.done.items[i]];
        if (!n->final)
            n->value = (bn_value){ 0 };
    }
    return bn_value_any();
}
