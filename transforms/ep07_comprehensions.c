/*
 * # EP07: Use list comprehensions instead of map and filter
 *
 * A comprehension needs no lambda and can skip items in the same breath.
 *
 * ## map-lambda
 *
 *     numbers = [1, 2, 3]
 *     squares = list(map(lambda n: n * n, numbers))
 * =>
 *     numbers = [1, 2, 3]
 *     squares = [n * n for n in numbers]
 *
 * The same for `set` and, with a pair as the lambda's body, `dict`. Left alone when
 * the lambda has defaults, several parameters or stars, when its body binds a name
 * with `:=`, suspends, calls `next()` with one argument (StopIteration would no longer
 * end the stream), uses zero-argument `super()`, or keeps its parameter in an inner
 * function, and when one of the names list, map, set, dict is rebound. Assumes that
 * functions called by the body do not leak StopIteration.
 *
 * ## map-multi
 *
 *     sums = list(map(lambda a, b: a + b, [1, 2], [3, 4]))
 * =>
 *     sums = [a + b for a, b in zip([1, 2], [3, 4])]
 *
 * ## filter-lambda
 *
 *     numbers = [5, 20]
 *     small = list(filter(lambda n: n < 10, numbers))
 * =>
 *     numbers = [5, 20]
 *     small = [n for n in numbers if n < 10]
 */
#include "burnish/transform.h"

#define MOVABLE(body)                                                                              \
    BN_MUST(bn_no_walrus, body), BN_MUST(bn_no_suspension, body),                                  \
        BN_MUST(bn_no_class_cell, body), BN_MUST(bn_no_stop_iteration, body)
#define ITERABLE(items) BN_MUST(bn_no_walrus, items), BN_MUST(bn_no_suspension, items)

static const bn_rule rules[] = {
    {
        .name = "map-lambda",
        .summary = "list(map(lambda ...)) reads better as a comprehension",
        .match = "list(map(lambda $x: $body, $items))",
        .rewrite = "[$body for $x in $items]",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("body"), ITERABLE("items")),
        .related = "ruff C417",
    },
    {
        .name = "map-lambda",
        .summary = "set(map(lambda ...)) reads better as a comprehension",
        .match = "set(map(lambda $x: $body, $items))",
        .rewrite = "{$body for $x in $items}",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("body"), ITERABLE("items")),
        .related = "ruff C417",
    },
    {
        .name = "map-lambda",
        .summary = "dict(map(lambda ...)) reads better as a comprehension",
        .match = "dict(map(lambda $x: ($key, $value), $items))",
        .rewrite = "{$key: $value for $x in $items}",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("key"), MOVABLE("value"),
                          ITERABLE("items")),
        .since = BN_PY(3, 8),
        .related = "ruff C417",
    },
    {
        .name = "map-multi",
        .summary = "map over several iterables reads better as a comprehension over zip",
        .match = "list(map(lambda $x, $y: $body, $xs, $ys))",
        .rewrite = "[$body for $x, $y in zip($xs, $ys)]",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), BN_MUST(bn_is_name, "y"), MOVABLE("body"),
                          ITERABLE("xs"), ITERABLE("ys")),
    },
    {
        .name = "filter-lambda",
        .summary = "list(filter(lambda ...)) reads better as a comprehension",
        .match = "list(filter(lambda $x: $test, $items))",
        .rewrite = "[$x for $x in $items if $test]",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("test"), ITERABLE("items")),
        .related = "ruff C417, pylint W0141",
    },
    {
        .name = "filter-lambda",
        .summary = "set(filter(lambda ...)) reads better as a comprehension",
        .match = "set(filter(lambda $x: $test, $items))",
        .rewrite = "{$x for $x in $items if $test}",
        .where = BN_WHERE(BN_MUST(bn_is_name, "x"), MOVABLE("test"), ITERABLE("items")),
        .related = "ruff C417, pylint W0141",
    },
};

BN_TRANSFORM(EP07, "Use list comprehensions instead of map and filter", rules);
