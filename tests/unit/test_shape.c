/* One shape for each construct, whatever the grammar makes of it. */
#include "syntax_helper.h"

#define SAME(a, b) assert_string_equal(shape(*state, a), b)

static void unparenthesised_tuples_are_tuples_everywhere(void **state)
{
    SAME("a, b\n", "tuple(identifier identifier)");
    SAME("a,\n", "tuple(identifier)");
    SAME("x = 1, 2\n", "assignment(identifier tuple(integer integer))");
    SAME("a, b = c\n", "assignment(tuple(identifier identifier) identifier)");
    SAME("return a, b\n", "return_statement(tuple(identifier identifier))");
    SAME("x[a, b]\n", "subscript(identifier tuple(identifier identifier))");
    SAME("x[a,]\n", "subscript(identifier tuple(identifier))");
    SAME("x[a]\n", "subscript(identifier identifier)");
    SAME("x[a:b, c]\n", "subscript(identifier tuple(slice(identifier identifier) identifier))");
    SAME("for a, b in c, d: pass\n", "for_statement(tuple(identifier identifier) "
                                     "tuple(identifier identifier) block(pass_statement))");
    SAME("del a, b\n", "delete_statement(identifier identifier)");
    SAME("del (a, b)\n", "delete_statement(tuple(identifier identifier))");
}

static void targets_look_like_the_expressions_they_are(void **state)
{
    SAME("(a) = 1\n", "assignment(parenthesized_expression(identifier) integer)");
    SAME("(a,) = 1\n", "assignment(tuple(identifier) integer)");
    SAME("() = x\n", "assignment(tuple identifier)");
    SAME("[a, *b] = x\n", "assignment(list(identifier list_splat(identifier)) identifier)");
    SAME("*a, b = x\n", "assignment(tuple(list_splat(identifier) identifier) identifier)");
    SAME("[x for (x) in y]\n", "list_comprehension(identifier for_in_clause("
                               "parenthesized_expression(identifier) identifier))");
}

static void case_patterns_keep_groups_and_sequences_apart(void **state)
{
    SAME("match x:\n    case a, b: pass\n",
         "match_statement(identifier block(case_clause(case_pattern(tuple_pattern("
         "case_pattern(dotted_name(identifier)) case_pattern(dotted_name(identifier)))) "
         "block(pass_statement))))");
    SAME("match x:\n    case (a, b): pass\n",
         "match_statement(identifier block(case_clause(case_pattern(tuple_pattern("
         "case_pattern(dotted_name(identifier)) case_pattern(dotted_name(identifier)))) "
         "block(pass_statement))))");
    SAME("match x, y:\n    case (a): pass\n",
         "match_statement(tuple(identifier identifier) block(case_clause(case_pattern("
         "parenthesized_pattern(case_pattern(dotted_name(identifier)))) block(pass_statement))))");
}

static void annotations_are_ordinary_expressions(void **state)
{
    SAME("x: list[A]\n", "assignment(identifier type(subscript(identifier identifier)))");
    SAME("x: m.list[A]\n",
         "assignment(identifier type(subscript(attribute(identifier identifier) identifier)))");
    SAME("x: A[b, c]\n",
         "assignment(identifier type(subscript(identifier tuple(identifier identifier))))");
    SAME("x: A[b].c\n", "assignment(identifier type(attribute(subscript(identifier identifier) "
                        "identifier)))");
    SAME("x: A[*b]\n", "assignment(identifier type(subscript(identifier "
                       "tuple(list_splat(identifier)))))");
    SAME("x[*a]\n", "subscript(identifier tuple(list_splat(identifier)))");
    SAME("x: A[1:2]\n",
         "assignment(identifier type(subscript(identifier slice(integer integer))))");
    SAME("x: A[B[c, d] | e]\n",
         "assignment(identifier type(subscript(identifier binary_operator(subscript(identifier "
         "tuple(identifier identifier)) identifier))))");
}

static void unions_in_annotations_nest_to_the_left(void **state)
{
    const char *nested = "assignment(identifier type(binary_operator(binary_operator("
                         "subscript(identifier identifier) identifier) none)))";

    SAME("x: list[A] | str | None\n", nested);
    SAME("x: A | B[c] | D[e]\n",
         "assignment(identifier type(binary_operator(binary_operator(identifier "
         "subscript(identifier identifier)) subscript(identifier identifier))))");
    SAME("x: list[A] | (str | None)\n",
         "assignment(identifier type(binary_operator(subscript(identifier identifier) "
         "parenthesized_expression(binary_operator(identifier none)))))");
    SAME("x: A[b] | C[d] | e | f\n",
         "assignment(identifier type(binary_operator(binary_operator(binary_operator("
         "subscript(identifier identifier) subscript(identifier identifier)) identifier) "
         "identifier)))");
}

static void fields_say_which_operand_is_which(void **state)
{
    const bn_cst *t = parse(*state, "x: list[A] | str | None\ny[a, b]\n");
    bn_ix outer = node_of_kind(t, BN_BINARY_OPERATOR);
    bn_ix left = bn_child(t, outer, BN_F_LEFT);

    assert_true(bn_text_is(t, left, "list[A] | str"));
    assert_true(bn_text_is(t, bn_child(t, outer, BN_F_RIGHT), "None"));
    assert_true(bn_text_is(t, bn_child(t, outer, BN_F_OPERATOR), "|"));
    assert_true(bn_text_is(t, bn_child(t, left, BN_F_LEFT), "list[A]"));
    bn_ix generic = node_of(t, "list[A]");
    assert_true(bn_text_is(t, bn_child(t, generic, BN_F_VALUE), "list"));
    assert_true(bn_text_is(t, bn_child(t, generic, BN_F_SUBSCRIPT), "A"));
    bn_ix plain = node_of(t, "y[a, b]");
    plain = t->nodes[plain].kind == BN_SUBSCRIPT ? plain : bn_named_child(t, plain, 0);
    assert_true(bn_text_is(t, bn_child(t, plain, BN_F_SUBSCRIPT), "a, b"));
}

static void declared_type_parameters_stay_what_they_are(void **state)
{
    SAME("type X[T: int] = list[T]\n",
         "type_alias_statement(type(generic_type(identifier type_parameter(type("
         "constrained_type(type(identifier) type(identifier)))))) "
         "type(subscript(identifier identifier)))");
    SAME("class C[*Ts, **P]: pass\n",
         "class_definition(identifier type_parameter(type(splat_type(identifier)) "
         "type(splat_type(identifier))) block(pass_statement))");
}

static void parameters_keep_their_stars(void **state)
{
    SAME("def f(*a, **k): pass\n",
         "function_definition(identifier parameters(list_splat_pattern(identifier) "
         "dictionary_splat_pattern(identifier)) block(pass_statement))");
    SAME("def f(*a: *Ts): pass\n",
         "function_definition(identifier parameters(typed_parameter(list_splat_pattern("
         "identifier) type(list_splat(identifier)))) block(pass_statement))");
}

static void comments_of_crlf_files_end_before_the_cr(void **state)
{
    const bn_cst *t = parse(*state, "if a:\r\n    b  # c\r\n    # d\r\ne = 1\r\n");

    for (bn_ix i = 1; i < t->count; i++)
        assert_int_not_equal(t->text.ptr[t->nodes[i].end - 1], '\r');
    node_of(t, "# c");
    node_of(t, "# d");
}

static void the_module_spans_the_file(void **state)
{
    const bn_cst *t = parse(*state, "\n\n  # c\nx\n\n");

    assert_int_equal(t->nodes[0].start, 0);
    assert_int_equal(t->nodes[0].end, t->text.len);
    assert_int_equal(t->nodes[0].end_ix, t->count);
    assert_int_equal(t->nodes[0].parent, BN_NONE);
}

static void names_that_python_takes_for_one_are_one_atom(void **state)
{
    const bn_cst *t = parse(*state, "\xef\xac\x81\nfi\nfo\n");

    assert_int_equal(t->nodes[node_of(t, "\xef\xac\x81") + 1].atom,
                     t->nodes[node_of(t, "fi") + 1].atom);
    assert_int_not_equal(t->nodes[node_of(t, "fi") + 1].atom, 0);
    assert_int_not_equal(t->nodes[node_of(t, "fo") + 1].atom, t->nodes[node_of(t, "fi") + 1].atom);
}

static void ranges_of_children_lie_in_their_parent(void **state)
{
    const bn_cst *t = parse(*state, "x: A[b, c] | d | e = 1, 2\n"
                                    "def f[T](a, *b: *c) -> A[b] | c:\n"
                                    "    for (x), y in z[1, 2:3], w:\n"
                                    "        match a, b:\n"
                                    "            case (a), b: pass\n"
                                    "    # end\n");

    for (bn_ix i = 1; i < t->count; i++) {
        const bn_node *n = &t->nodes[i], *up = &t->nodes[n->parent];
        assert_true(n->parent < i && n->end_ix <= up->end_ix);
        assert_true(n->start >= up->start && n->end <= up->end && n->start <= n->end);
        assert_true(n->kind != BN_KIND_NONE && n->kind < BN_KIND_COUNT);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(unparenthesised_tuples_are_tuples_everywhere),
        TEST(targets_look_like_the_expressions_they_are),
        TEST(case_patterns_keep_groups_and_sequences_apart),
        TEST(annotations_are_ordinary_expressions),
        TEST(unions_in_annotations_nest_to_the_left),
        TEST(fields_say_which_operand_is_which),
        TEST(declared_type_parameters_stay_what_they_are),
        TEST(parameters_keep_their_stars),
        TEST(comments_of_crlf_files_end_before_the_cr),
        TEST(the_module_spans_the_file),
        TEST(names_that_python_takes_for_one_are_one_atom),
        TEST(ranges_of_children_lie_in_their_parent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
