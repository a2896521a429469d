/* tries.c - see burnish/tries.h. */
#include "burnish/tries.h"

/* The block of a clause: its last named child. */
bn_ix bn_clause_suite(const bn_cst *t, bn_ix clause)
{
    bn_ix suite = BN_NONE;

    bn_each_named_child (t, clause, c)
        if (t->nodes[c].kind == BN_BLOCK)
            suite = c;
    return suite;
}

bool bn_read_try(const bn_cst *t, bn_ix statement, bn_try *p)
{
    if (statement == BN_NONE || t->nodes[statement].kind != BN_TRY_STATEMENT)
        return false;
    *p = (bn_try){ .statement = statement,
                   .body = bn_child(t, statement, BN_F_BODY),
                   .first = BN_NONE,
                   .last = BN_NONE,
                   .else_clause = BN_NONE,
                   .finally_clause = BN_NONE };
    bn_each_named_child (t, statement, c) {
        if (t->nodes[c].kind == BN_EXCEPT_CLAUSE) {
            if (p->first == BN_NONE)
                p->first = c;
            p->last = c;
        } else if (t->nodes[c].kind == BN_ELSE_CLAUSE) {
            p->else_clause = c;
        } else if (t->nodes[c].kind == BN_FINALLY_CLAUSE) {
            p->finally_clause = c;
        }
    }
    return true;
}

bool bn_is_group_handler(const bn_cst *t, bn_ix handler)
{
    bn_each_child (t, handler, c)
        if (t->nodes[c].kind == BN_P_STAR)
            return true;
    return false;
}

/* The exception of a handler, without its `as name`. */
bn_ix bn_handled(const bn_cst *t, bn_ix handler)
{
    bn_ix value = bn_child(t, handler, BN_F_VALUE);

    return value != BN_NONE && t->nodes[value].kind == BN_AS_PATTERN ? bn_named_child(t, value, 0)
                                                                     : value;
}

/* The name after `as`, or BN_NONE. */
bn_ix bn_handler_name(const bn_cst *t, bn_ix handler)
{
    bn_ix value = bn_child(t, handler, BN_F_VALUE);
    bn_ix alias = value != BN_NONE && t->nodes[value].kind == BN_AS_PATTERN
                      ? bn_child(t, value, BN_F_ALIAS)
                      : bn_child(t, handler, BN_F_ALIAS);

    while (alias != BN_NONE && t->nodes[alias].kind != BN_IDENTIFIER)
        alias = bn_named_child(t, alias, 0);
    return alias;
}

uint32_t bn_count_statements(const bn_cst *t, bn_ix first, bn_ix last, bool functions)
{
    bn_ix frame = bn_frame_node(t, first);
    uint32_t count = 0;

    for (bn_ix c = first; c < t->nodes[last].end_ix; c++)
        count += bn_is_statement(t, c) && (functions || bn_frame_node(t, c) == frame);
    return count;
}

/* A handler for whatever may come: bare, or of Exception or BaseException. */
bool bn_is_catch_all(const bn_cst *t, bn_ix handler)
{
    bn_ix value = bn_handled(t, handler);

    return value == BN_NONE || bn_text_is(t, value, "Exception") ||
           bn_text_is(t, value, "BaseException");
}

bn_ix bn_catch_all_of(const bn_cst *t, const bn_try *p)
{
    bn_each_handler(t, p, h) if (bn_is_catch_all(t, h)) return h;
    return BN_NONE;
}

/* The callee of some call in the tail is called before it as well. */
bn_ix bn_repeated_call(const bn_cst *t, const bn_try *p, bn_ix tail)
{
    for (bn_ix c = tail; c < t->nodes[p->body].end_ix; c++) {
        if (t->nodes[c].kind != BN_CALL)
            continue;
        for (bn_ix d = p->body; d < tail; d++)
            if (t->nodes[d].kind == BN_CALL &&
                bn_same_code(t, bn_child(t, c, BN_F_FUNCTION), bn_child(t, d, BN_F_FUNCTION)))
                return c;
    }
    return BN_NONE;
}

/* Code of this kind, or calls of this function or method, are what one catches that exception for.
 */
static const struct {
    const char *exception;
    uint16_t kind;
    const char *callee;
} usual_causes[] = {
    { "AttributeError", BN_ATTRIBUTE, NULL },
    { "AttributeError", BN_CALL, "getattr" },
    { "KeyError", BN_SUBSCRIPT, NULL },
    { "IndexError", BN_SUBSCRIPT, NULL },
    { "LookupError", BN_SUBSCRIPT, NULL },
    { "TypeError", BN_SUBSCRIPT, NULL },
    { "TypeError", BN_CALL, "int" },
    { "TypeError", BN_CALL, "len" },
    { "TypeError", BN_CALL, "iter" },
    { "ValueError", BN_CALL, "int" },
    { "ValueError", BN_CALL, "float" },
    { "ValueError", BN_CALL, "index" },
    { "ValueError", BN_CALL, "remove" },
    { "ValueError", BN_CALL, "strptime" },
    { "UnicodeError", BN_CALL, "encode" },
    { "UnicodeError", BN_CALL, "decode" },
    { "UnicodeEncodeError", BN_CALL, "encode" },
    { "UnicodeDecodeError", BN_CALL, "decode" },
    { "ImportError", BN_IMPORT_STATEMENT, NULL },
    { "ImportError", BN_IMPORT_FROM_STATEMENT, NULL },
    { "ModuleNotFoundError", BN_IMPORT_STATEMENT, NULL },
    { "ModuleNotFoundError", BN_IMPORT_FROM_STATEMENT, NULL },
    { "OSError", BN_WITH_STATEMENT, NULL },
    { "OSError", BN_CALL, "open" },
    { "IOError", BN_WITH_STATEMENT, NULL },
    { "IOError", BN_CALL, "open" },
    { "EnvironmentError", BN_WITH_STATEMENT, NULL },
    { "FileNotFoundError", BN_WITH_STATEMENT, NULL },
    { "FileNotFoundError", BN_CALL, "open" },
    { "ZeroDivisionError", BN_BINARY_OPERATOR, NULL },
    { "StopIteration", BN_CALL, "next" },
};

/* Some handler catches the exception of that name. */
static bool is_caught(const bn_cst *t, const bn_try *p, const char *exception)
{
    bn_each_handler(t, p, h) for (bn_ix c = bn_handled(t, h); c < t->nodes[bn_handled(t, h)].end_ix;
                                  c++) if (t->nodes[c].kind == BN_IDENTIFIER &&
                                           bn_text_is(t, c, exception)) return true;
    return false;
}

/* Code like this node is what some handler seems to be there for. */
bool bn_is_usual_cause(const bn_cst *t, const bn_try *p, bn_ix at)
{
    bn_ix callee = t->nodes[at].kind == BN_CALL ? bn_child(t, at, BN_F_FUNCTION) : BN_NONE;

    if (callee != BN_NONE && t->nodes[callee].kind == BN_ATTRIBUTE)
        callee = bn_child(t, callee, BN_F_ATTRIBUTE);
    for (size_t i = 0; i < sizeof usual_causes / sizeof *usual_causes; i++)
        if (usual_causes[i].kind == t->nodes[at].kind &&
            (!usual_causes[i].callee ||
             (callee != BN_NONE && bn_text_is(t, callee, usual_causes[i].callee))) &&
            is_caught(t, p, usual_causes[i].exception))
            return true;
    return false;
}

/* The lone statement of a handler that raises its exception again: `raise`, or `raise e`. */
bn_ix bn_raises_again(const bn_cst *t, bn_ix handler)
{
    bn_ix only = bn_only_statement(t, bn_clause_suite(t, handler)),
          alias = bn_handler_name(t, handler), value;

    if (only == BN_NONE || t->nodes[only].kind != BN_RAISE_STATEMENT ||
        bn_child(t, only, BN_F_CAUSE) != BN_NONE)
        return BN_NONE;
    value = bn_named_child(t, only, 0);
    return value == BN_NONE || (alias != BN_NONE && bn_same_code(t, value, alias) &&
                                bn_named_count(t, only) == 1)
               ? only
               : BN_NONE;
}

/* A jump inside leaves the region: return, a loop's jump whose loop is around it, perhaps yield. */
bn_ix bn_leaving_jump(const bn_cst *t, bn_ix region, bool yields)
{
    bn_ix frame = bn_frame_node(t, region);

    bn_each_below (t, region, c) {
        uint16_t kind = t->nodes[c].kind;

        if (bn_frame_node(t, c) != frame)
            continue;
        if (kind == BN_RETURN_STATEMENT || (yields && kind == BN_YIELD))
            return c;
        if ((kind == BN_BREAK_STATEMENT || kind == BN_CONTINUE_STATEMENT) &&
            !bn_is_inside(t, bn_loop_of(t, c), region))
            return c;
    }
    return BN_NONE;
}
