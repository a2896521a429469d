/* What is derived from both sides of a rule, and what is asked of a match. */
#include "pattern_helper.h"

/* The checks of a rule, or "error: ..." when it does not compile. */
static const char *derived(fixture *f, const char *match, const char *rewrite, const char *lemma,
                           const char *assume)
{
    bn_rule rule = { .name = "r",
                     .summary = "s",
                     .match = match,
                     .rewrite = rewrite,
                     .lemma = lemma,
                     .assume = assume };
    bn_transform transform = { .item = "EP00", .title = "Test", .rules = &rule, .count = 1 };
    const bn_transform *list[] = { &transform };
    bn_buf out = { .arena = f->arena };
    bn_ruleset *set;

    f->err = (bn_err){ 0 };
    set = bn_ruleset_new_in(f->arena, f->parser, list, 1, &f->err);
    if (set)
        bn_buf_add(&out, bn_ruleset_checks(set, 0, f->arena));
    else
        bn_buf_addf(&out, "error: %s", f->err.text);
    bn_buf_addc(&out, '\0');
    return out.ptr;
}

/* How often `needle` occurs. */
static uint32_t count_of(const char *text, const char *needle)
{
    uint32_t n = 0;

    for (; (text = strstr(text, needle)) != NULL; text++)
        n++;
    return n;
}

static uint32_t lines(const char *text)
{
    return count_of(text, "\n");
}

#define DERIVES(match, rewrite, lemma, expected)                                                   \
    assert_string_equal(derived(*state, match, rewrite, lemma, NULL), expected)
#define HAS(text, line) assert_int_equal(count_of(text, line), 1)
#define FAILS(match, rewrite, lemma, reason)                                                       \
    assert_string_equal(derived(*state, match, rewrite, lemma, NULL), "error: EP00/r: " reason)

#define TO_ANOTHER_SCOPE(x)                                                                        \
    "K5 $" x " has no `:=`: moves to another scope\n"                                              \
    "K5 $" x " has no yield or await: moves to another scope\n"
#define MOVES_INTO_COMPREHENSION(x, s)                                                             \
    "K5 $" x " has no `:=`: moves to another scope\n"                                              \
    "K12 $" s " has no `:=`: a comprehension cannot draw from `:=`\n"                              \
    "K5 $" x " has no yield or await: moves to another scope\n"
#define WITHOUT_CELL(x)                                                                            \
    "K5 $" x " has no super() or __class__: moves to another scope\n"                              \
    "K5 $" x " has no eye on local names: moves to another scope\n"
#define STOPS(x)                                                                                   \
    "K6 $" x " raises no StopIteration on purpose: a StopIteration would end up elsewhere\n"

static void the_same_code_needs_nothing(void **state)
{
    DERIVES("$a if not $c else $b", "$b if $c else $a", NULL, "");
    DERIVES("not not $x", "bool($x)", NULL, "");
    DERIVES("list([$e for $t in $s])", "[$e for $t in $s]", NULL, "");
    DERIVES("list()", "[]", NULL, "");
    DERIVES("if $c:\n    $*b\n$d", "if $c:\n    $*b\n$d", NULL, "");
}

static void a_lambda_body_moves_into_a_comprehension(void **state)
{
    DERIVES("list(map(lambda $x: $b, $s))", "[$b for $x in $s]", NULL,
            "K5 $b keeps no closure over $x: each call has a variable of its "
            "own\n" MOVES_INTO_COMPREHENSION("b", "s") WITHOUT_CELL("b") STOPS("b"));
    DERIVES("list(filter(lambda $x: $b, $s))", "[$x for $x in $s if $b]", NULL,
            "K8 $x is a plain name: is read as a name\n"
            "K5 $b keeps no closure over $x: each call has a variable of its "
            "own\n" MOVES_INTO_COMPREHENSION("b", "s") WITHOUT_CELL("b") STOPS("b"));
}

static void a_lazy_map_of_a_filter_is_one_loop(void **state)
{
    const char *text = derived(*state, "list(map(lambda $x: $b, filter(lambda $x: $c, $s)))",
                               "[$b for $x in $s if $c]", NULL, NULL);

    assert_int_equal(count_of(text, "K3"), 0);
    assert_int_equal(count_of(text, "commute"), 0);
    text = derived(*state, "[$f for $x in [$x for $x in $s if $p]]", "[$f for $x in $s if $p]",
                   NULL, NULL);
    HAS(text, "K3 $f commutes with $p: run in one loop or in two\n");
}

static void an_append_loop_becomes_a_comprehension(void **state)
{
    const char *text = derived(*state, "$o = []\nfor $t in $s:\n    $o.append($e)",
                               "$o = [$e for $t in $s]", "append-is-collect", NULL);

    HAS(text, "K8 $t is not read afterwards: is no longer bound\n");
    HAS(text, "K8 $o is not seen half done: is bound later\n");
    HAS(text, "K8 $e does not mention $o");
    HAS(text, "K8 $s does not mention $o");
    HAS(text, "K5 $e has no super() or __class__");
    FAILS("$o = []\nfor $t in $s:\n    $o.append($e)", "$o = [$e for $t in $s]", NULL,
          "K10: `bind($o,list[])` disappears, no lemma says why");
}

static void an_index_loop_becomes_iteration(void **state)
{
    const char *text = derived(*state, "for $i in range(len($s)):\n    $e = $s[$i]\n    $*b",
                               "for $i, $e in enumerate($s):\n    $*b", "index-is-iteration", NULL);

    HAS(text, "K10 $s is a builtin sequence: index-is-iteration\n");
    HAS(text, "K10 $s is not changed meanwhile: index-is-iteration\n");
    HAS(text, "K1 $s gives the same value");
    assert_int_equal(count_of(text, "$b"), 0);
    text = derived(*state,
                   "for $i in range(min(len($a), len($b))):\n"
                   "    $x = $a[$i]\n    $y = $b[$i]\n    $*c",
                   "for $x, $y in zip($a, $b):\n    $*c", "index-is-iteration", NULL);
    HAS(text, "K10 $a is a builtin sequence");
    HAS(text, "K10 $b is a builtin sequence");
    HAS(text, "K8 $i is not read afterwards");
    HAS(text, "K8 $c does not mention $i");
    FAILS("for $i in range(len($s)):\n    $e = $s[$i]\n    $*b",
          "for $i, $e in enumerate($s):\n    $*b", NULL,
          "K10: `len($s)` disappears, no lemma says why");
}

static void a_search_loop_becomes_any(void **state)
{
    const char *text =
        derived(*state, "for $x in $s:\n    if $c:\n        return True\nreturn False",
                "return any($c for $x in $s)", "search-loop", NULL);

    HAS(text, "K8 $x is not read afterwards: is no longer bound\n");
    HAS(text, "K6 $c raises no StopIteration");
    HAS(text, "K5 $c has no yield or await");
    HAS(text, "K5 $c has no super() or __class__");
    assert_int_equal(count_of(text, "K10"), 0);
}

static void a_merge_of_dicts_is_no_call(void **state)
{
    FAILS("dict(**{'a': $v, **$d}, b=$w)", "dict(a=$v, **$d, b=$w)", NULL,
          "K10: `new(dict)` disappears, no lemma says why");
}

static void stopping_early_skips_evaluations(void **state)
{
    const char *text =
        derived(*state, "any([$e for $t in $s])", "any($e for $t in $s)", "early-stop", NULL);

    HAS(text, "K1 $e has no effects: runs under other conditions\n");
    HAS(text, "K1 $e cannot raise: runs under other conditions\n");
    HAS(text, "K3 $s is a builtin container: early-stop\n");
    HAS(text, "K10 $e ");
    HAS(text, "K6 $e raises no StopIteration");
    FAILS("any([$e for $t in $s])", "any($e for $t in $s)", NULL,
          "K10: `next($s)` disappears, no lemma says why");
}

static void the_tail_of_a_try_leaves_its_protection(void **state)
{
    DERIVES("try:\n    $x = $v\n    return $b\nexcept $E:\n    $*h",
            "try:\n    $x = $v\nexcept $E:\n    $*h\nelse:\n    return $b", NULL,
            "K7 $b cannot raise: enters or leaves a protected block\n");
}

static void operations_that_vanish_need_a_lemma(void **state)
{
    FAILS("len($s) == 0", "not $s", NULL, "K10: `len($s)` disappears, no lemma says why");
    DERIVES("len($s) == 0", "not $s", "truth-is-len",
            "K10 $s is a builtin container: truth-is-len\n");
    FAILS("$s[0:$e]", "$s[:$e]", NULL,
          "K10: `getitem($s,slice(0,$e,None))` disappears, no lemma says why");
    DERIVES("$s[0:$e]", "$s[:$e]", "slice-default",
            "K10 $s is a builtin sequence: slice-default\n");
    FAILS("$l.acquire()\ntry:\n    $*b\nfinally:\n    $l.release()", "with $l:\n    $*b", NULL,
          "K10: `getattr($l,acquire)` disappears, no lemma says why");
    FAILS("max($a, $b)", "max($b, $a)", NULL,
          "K10: `call(@max;$a,$b)` disappears, no lemma says why");
    FAILS("$a + $b", "$b + $a", NULL, "K10: `+($a,$b)` disappears, no lemma says why");
    FAILS("$a + $b", "$a + $b", "slice-default", "lemma `slice-default` explains nothing");
    FAILS("$a + $b", "$a + $b", "no-such", "no lemma `no-such`");
}

static void what_is_built_is_compared_too(void **state)
{
    FAILS("$a if $c else $b", "$b if $c else $a", NULL,
          "K10: `result(cond($c?$a:$b))` disappears, no lemma says why");
    FAILS("$a = []\n$b = $a", "$a = []\n$b = []", NULL,
          "K10: `new(list)` appears, no lemma says why");
    FAILS("[$e for $t in $s]", "list($s)", NULL,
          "K10: `result(list[$e|>all($s)])` disappears, no lemma says why");
    FAILS("if $c:\n    return True\nreturn False", "return $c", NULL,
          "K10: `truth($c)` disappears, no lemma says why");
}

static void order_of_captures_is_kept_or_they_commute(void **state)
{
    const char *text = derived(*state, "{$k: $v}", "{$v: $k}", "by-guards", NULL);

    HAS(text, "K2 $k commutes with $v: change places\n");
    assert_int_equal(lines(text), 1);
    /* Of the arms of a conditional only one runs. */
    text = derived(*state, "($b, $a)[$c]", "$a if $c else $b", "by-guards", NULL);
    assert_int_equal(count_of(text, "$a commutes with $b"), 0);
    assert_int_equal(count_of(text, "$b commutes with $a"), 0);
    HAS(text, "K2 $b commutes with $c");
    HAS(text, "K1 $a cannot raise: runs under other conditions\n");
}

static void more_or_fewer_evaluations_need_a_stable_value(void **state)
{
    DERIVES("$x if $x else $y", "$x or $y", NULL,
            "K1 $x has no effects: is evaluated another number of times\n"
            "K1 $x gives the same value: is evaluated another number of times\n");
    DERIVES("[$x, $y][0:0]", "[$x][0:0]", "by-guards",
            "K5 $y has no eye on local names: is no longer read in its closure\n"
            "K1 $y has no effects: is evaluated another number of times\n"
            "K1 $y cannot raise: is no longer evaluated\n");
}

static void models_know_what_list_any_and_join_do(void **state)
{
    const char *text =
        derived(*state, "tuple([$e for $t in $s])", "tuple($e for $t in $s)", NULL, NULL);

    assert_string_equal(text, TO_ANOTHER_SCOPE("e") WITHOUT_CELL("e") STOPS("e"));
    FAILS("dict([($k, $v) for $t in $s])", "{$k: $v for $t in $s}", "fused-loops",
          "K10: `hash($k:$v)` disappears, no lemma says why"); // __hash__ may change $s
    FAILS("set([$e for $t in $s])", "{$e for $t in $s}", NULL,
          "K10: `hash($e)` disappears, no lemma says why");
    FAILS("list($s)", "[*$s]", NULL, "K10: `iter($s)` disappears, no lemma says why");
}

static void hidden_operands_have_no_trace(void **state)
{
    FAILS("super($C, self).$m($*a)", "super().$m($*a)", NULL,
          "this call has hidden operands; use a build function: `super(bnZM_C, self)`");
    assert_non_null(
        strstr(derived(*state, "def $f($*p):\n    $*b", "def $f($*p):\n    $*b", NULL, NULL),
               "has no trace"));
}

static void waivers_turn_checks_into_doubt(void **state)
{
    assert_string_equal(
        derived(*state, "{$k: $v}", "{$v: $k}", "by-guards", "K2 keys are constants in practice"),
        "K2 assumed: keys are constants in practice\n");
    assert_non_null(
        strstr(derived(*state, "{$k: $v}", "{$v: $k}", "by-guards", "K5 no"), "can be waived"));
}

static void metavariables_are_checked(void **state)
{
    FAILS("list(map($f, $s))", "[$f($x) for $x in $s]", NULL, "$x is not captured");
    assert_non_null(
        strstr(derived(*state, "f($x)", "g($x)", NULL, NULL), "a bare name that is no builtin"));
    assert_non_null(
        strstr(derived(*state, "abs($x)", "g($x)", NULL, NULL), "neither builtin nor dotted"));
}

/* ---- Asked of matches ---- */

static const char *apply(fixture *f, const char *match, const char *rewrite, const char *lemma,
                         const char *source)
{
    bn_rule rule = {
        .name = "r", .summary = "s", .match = match, .rewrite = rewrite, .lemma = lemma
    };

    return rewritten_by(f, &rule, 1, (setting){ .source = source });
}

#define MAP_LAMBDA(source)                                                                         \
    apply(*state, "list(map(lambda $x: $b, $s))", "[$b for $x in $s]", NULL, source)
#define STARTS(text, with) assert_string_equal((text)[0] ? substring(*state, text, with) : "", with)

static const char *substring(fixture *f, const char *text, const char *like)
{
    size_t length = strlen(like) < strlen(text) ? strlen(like) : strlen(text);

    return bn_str_c_in(f->arena, (bn_str){ text, length });
}

static void stars_are_unpacked_when_each_version_does_it(void **state)
{
    const char *text = derived(*state, "[*$s, $k][0:0]", "print(*$s, $k)", "by-guards", NULL);

    /* Up to 3.8 both wait for $k, from 3.9 neither does. */
    assert_int_equal(count_of(text, "K2"), 0);
    text = derived(*state, "ascii((*$s,), $v)", "print(*$s, sep=$v)", "by-guards", NULL);
    HAS(text, "K2 $v commutes with the operation: moves past an operation\n");
    DERIVES("print(sep=$v, *$s)", "print(*$s, sep=$v)", NULL, "");
}

static void nothing_is_drawn_from_a_walrus(void **state)
{
    HAS(derived(*state, "list(map(lambda $x: $b, $s))", "[$b for $x in $s]", NULL, NULL),
        "K12 $s has no `:=`: a comprehension cannot draw from `:=`\n");
    STARTS(MAP_LAMBDA("x = list(map(lambda n: n, (y := s)))\n"), "LOST(K5 scope");
}

static void targets_are_left_alone(void **state)
{
    const char *sources[] = { "a[0:2] = b\n", "del a[0:2]\n", "for a[0:2] in b: pass\n",
                              "x, (a[0:2]) = b\n", "a[0:2] += b\n" };

    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        assert_string_equal(apply(*state, "$s[0:$e]", "$s[:$e]", "slice-default", sources[i]), "");
    STARTS(apply(*state, "$s[0:$e]", "$s[:$e]", "slice-default", "a[b[0:2]] = c\n"), "UNSAFE(T2");
}

static void a_plain_lambda_is_safe(void **state)
{
    assert_string_equal(MAP_LAMBDA("def f(s):\n    return list(map(lambda n: n * n, s))\n"),
                        "SAFE def f(s):\n    return [n * n for n in s]\n");
    assert_string_equal(MAP_LAMBDA("x = list(map(lambda n: (n, 1), s if t else u))\n"),
                        "SAFE x = [(n, 1) for n in (s if t else u)]\n");
}

static void what_would_differ_is_refused(void **state)
{
    STARTS(MAP_LAMBDA("x = list(map(lambda n: (y := n), s))\n"), "LOST(K5 scope");
    STARTS(MAP_LAMBDA("x = list(map(lambda n: lambda: n, s))\n"), "LOST(K5 scope");
    STARTS(MAP_LAMBDA("x = list(map(lambda n: (n for _ in n), s))\n"), "LOST(K5 scope");
    STARTS(MAP_LAMBDA("x = list(map(lambda n: next(n), s))\n"), "LOST(C7");
    STARTS(MAP_LAMBDA("def map(a, b): pass\nx = list(map(lambda n: n, s))\n"), "LOST(N1");
    assert_string_equal(MAP_LAMBDA("x = list(map(lambda n=1: n, s))\n"), "");
    assert_string_equal(MAP_LAMBDA("x = list(map(lambda n: n, s, t))\n"), "");
}

static void a_builtin_of_the_rewrite_is_not_bound_by_it(void **state)
{
    STARTS(apply(*state, "list(map(lambda $x, $y: $b, $s, $t))", "[$b for $x, $y in zip($s, $t)]",
                 NULL, "x = list(map(lambda zip, y: zip, a, b))\n"),
           "LOST(rule: `zip` is also a name");
    STARTS(apply(*state, "list(map(lambda $x, $y: $b, $s, $t))", "[$b for $x, $y in zip($s, $t)]",
                 NULL, "x = list(map(lambda y, z: z, a, b))\n"),
           "SAFE");
}

static void what_is_not_proven_is_unsafe(void **state)
{
    STARTS(MAP_LAMBDA("x = list(map(lambda n: list(locals()), s))\n"), "UNSAFE(N9");
    STARTS(MAP_LAMBDA("from tk import *\nx = list(map(lambda n: n, s))\n"), "UNSAFE(N1");
    STARTS(apply(*state, "{$k: $v}", "{$v: $k}", "by-guards", "x = {f(): g()}\n"), "UNSAFE(E3");
    STARTS(apply(*state, "len($s) == 0", "not $s", "truth-is-len", "x = len(y) == 0\n"),
           "UNSAFE(T2");
    STARTS(apply(*state, "len($s) == 0", "not $s", "truth-is-len",
                 "def f():\n    y = [1]\n    return len(y) == 0\n"),
           "SAFE");
}

static void a_value_that_another_part_may_change_is_not_repeated(void **state)
{
    STARTS(apply(*state, "$x if $x else $y", "$x or $y", NULL,
                 "def f(a):\n    return a if a else 1\n"),
           "SAFE");
    /* The truth test may run code that binds the global again. */
    STARTS(apply(*state, "$x if $x else $y", "$x or $y", NULL, "b = a if a else 1\n"), "UNSAFE(N");
    STARTS(apply(*state, "$x if $x else $y", "$x or $y", NULL,
                 "def f(a):\n    return a.b if a.b else 1\n"),
           "UNSAFE(N11");
    STARTS(apply(*state, "$x if $x else $y", "$x or $y", NULL, "z = f() if f() else 1\n"),
           "UNSAFE(");
}

static void a_waived_check_is_never_safe(void **state)
{
    bn_rule rule = { .name = "r",
                     .summary = "s",
                     .match = "{$k: $v}",
                     .rewrite = "{$v: $k}",
                     .lemma = "by-guards",
                     .assume = "K2 keys are constants" };

    assert_string_equal(rewritten_by(*state, &rule, 1, (setting){ .source = "x = {f(): g()}\n" }),
                        "UNSAFE(assumed: keys are constants) x = {g(): f()}\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_same_code_needs_nothing),
        TEST(a_lambda_body_moves_into_a_comprehension),
        TEST(a_lazy_map_of_a_filter_is_one_loop),
        TEST(an_append_loop_becomes_a_comprehension),
        TEST(an_index_loop_becomes_iteration),
        TEST(a_search_loop_becomes_any),
        TEST(a_merge_of_dicts_is_no_call),
        TEST(stopping_early_skips_evaluations),
        TEST(the_tail_of_a_try_leaves_its_protection),
        TEST(operations_that_vanish_need_a_lemma),
        TEST(what_is_built_is_compared_too),
        TEST(order_of_captures_is_kept_or_they_commute),
        TEST(more_or_fewer_evaluations_need_a_stable_value),
        TEST(models_know_what_list_any_and_join_do),
        TEST(stars_are_unpacked_when_each_version_does_it),
        TEST(nothing_is_drawn_from_a_walrus),
        TEST(targets_are_left_alone),
        TEST(hidden_operands_have_no_trace),
        TEST(waivers_turn_checks_into_doubt),
        TEST(metavariables_are_checked),
        TEST(a_plain_lambda_is_safe),
        TEST(what_would_differ_is_refused),
        TEST(a_builtin_of_the_rewrite_is_not_bound_by_it),
        TEST(what_is_not_proven_is_unsafe),
        TEST(a_value_that_another_part_may_change_is_not_repeated),
        TEST(a_waived_check_is_never_safe),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
