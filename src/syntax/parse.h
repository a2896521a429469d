/*
 * parse.h - from a source to its normalised tree.
 *
 * The tree is tree-sitter's, flattened, with one shape for each Python construct
 * where the grammar has several. Node kinds keep the grammar's names; what
 * differs from the grammar:
 *
 * - Tuples. Every tuple that is a value or a target is a BN_TUPLE, with or
 *   without parentheses (then its first child is no `(`): `a, b`, `x[a, b]`,
 *   `return a, b`, `for a, b in c`, `match a, b:`, `a, b = c`. There are no
 *   BN_EXPRESSION_LIST and no BN_PATTERN_LIST nodes. A subscript has one child
 *   with the field `subscript`, for `x[*a]` a tuple of one. `del a, b` has two
 *   targets and no tuple.
 * - Targets look like the expressions they are in Python's ast: BN_TUPLE,
 *   BN_LIST, BN_LIST_SPLAT, BN_PARENTHESIZED_EXPRESSION for `(a) = 1`. Whether a
 *   name is stored follows from its place. BN_LIST_SPLAT_PATTERN and
 *   BN_DICTIONARY_SPLAT_PATTERN are left for the parameters `*a` and `**k`.
 * - Patterns of `case`: BN_TUPLE_PATTERN, BN_LIST_PATTERN, ... hold BN_CASE_PATTERN
 *   nodes; `case a, b:` is a case pattern around a tuple pattern; `case (a):` is
 *   a case pattern around a BN_PARENTHESIZED_PATTERN.
 * - Annotations are one BN_TYPE node around an ordinary expression: `A[b, c]` is
 *   BN_SUBSCRIPT, `a | b` BN_BINARY_OPERATOR, nested to the left, `*a` BN_LIST_SPLAT.
 *   BN_GENERIC_TYPE, BN_CONSTRAINED_TYPE and BN_SPLAT_TYPE are left where type
 *   parameters are declared (`type X[T] = ...`, `class C[T: int]`, `def f[*Ts]()`).
 * - A comment of a CRLF file ends before the CR. The module spans the whole file.
 * - BN_TAINTED marks nodes whose grouping the grammar is known to get wrong, and
 *   the expressions around them up to and including the smallest statement.
 *
 * A tree is only given out when it has no error or missing node and passes
 * our own check of logical lines and indentation (layout.h), since the parser
 * accepts much that is not Python.
 */
#ifndef BN_SYNTAX_PARSE_H
#define BN_SYNTAX_PARSE_H

#include "syntax/source.h"

typedef struct bn_parser bn_parser;

/* Reusable for any number of files, by one thread at a time. NULL when out of memory. */
bn_parser *bn_parser_new(void);
void bn_parser_free(bn_parser *parser);

/* Deepest tree that is given out, in nodes. */
#define BN_MAX_DEPTH 5000

/*
 * Parse a source into the arena. BN_E_SYNTAX: not valid Python, with line and
 * column. BN_E_LIMIT: nested deeper than BN_MAX_DEPTH, or the parse budget ran
 * out; the budget is counted in steps of the parser, not in seconds, so that the
 * outcome is the same on every machine. BN_E_ENCODING: a name whose letters we
 * cannot decode. BN_E_MEMORY. *out is NULL unless BN_OK.
 */
bn_status bn_parse(bn_parser *parser, bn_arena *arena, const bn_source *src, const bn_cst **out,
                   bn_err *err);

/* Read and parse in one go: for tests and for patterns. */
bn_status bn_parse_text(bn_parser *parser, bn_arena *arena, bn_str text, const bn_cst **out,
                        bn_err *err);

/*
 * The oldest Python 3 whose grammar the file needs, as BN_PY(3, x); at least 3.8
 * (f(a, /) and := give no more than that). Looks at syntax only.
 */
uint16_t bn_syntax_floor(const bn_cst *tree);

/*
 * The first node whose syntax no Python 3 has, or BN_NONE. `target` is the oldest
 * Python that the file is for (BN_PY), 0 when that is not known: `except A, B:` is
 * new syntax from 3.14 on.
 */
bn_ix bn_python2_syntax(const bn_cst *tree, uint16_t target);

/* Whether the scanner has our fixes, which a system library of the grammar lacks. */
bool bn_parser_has_fixes(void);

/* The tree as text, a node a line: depth, kind, field, flags, range, text of leaves. */
void bn_cst_dump(bn_buf *buf, const bn_cst *tree);

/* The same as a JSON array of [kind, field, flags, start, end, parent]. */
void bn_cst_dump_json(bn_buf *buf, const bn_cst *tree);

#endif
