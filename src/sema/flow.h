/*
 * flow.h - the analyses as text, for `burnish debug` and for tests.
 */
#ifndef BN_SEMA_FLOW_H
#define BN_SEMA_FLOW_H

#include "sema/sema.h"

/* The control flow graph of a function (or the module, node 0) in the language of Graphviz. */
void bn_flow_dot(bn_buf *out, bn_sema *s, bn_ix function);

/* The function or class named "f", "C.m" or "f.g"; the first of that name; BN_NONE: none. */
bn_ix bn_function_named(const bn_sema *s, bn_str name);

/*
 * What is known about a file, as JSON lines of arrays, in source order. Lines from
 * 1, columns in bytes from 0, as in Python's ast:
 *   ["bound", line, column, name, yes]                       N4 of each name that is read
 *   ["type", line, column, end line, end column, mask, exact]  T1, where something is known
 *   ["quiet", line, column, end line, end column]            C5 is YES
 *   ["pure", line, column, end line, end column]             E2 with P2 is YES; names left out
 *   ["kept", line, column, name]                             A1 over a for statement is YES
 *   ["dead", line, column, name]                             N6 of a statement's store is YES
 */
void bn_facts_json(bn_buf *out, bn_sema *s);

/*
 * What is known about pairs of places, in the same form. A store is [line, column, line of its
 * statement or clause, name alone (1) or part of another form (0)]; a parameter is [].
 *   ["reach", line, column, name, store...]            all stores that a read may see
 *   ["order", line, column, line, last line, ...]      C1: lines that ran before the statement
 *   ["hidden", line, column, name]                     N7 of a for statement in a try or with
 *   ["stable", line, column]                           N11 of what a for statement iterates over
 *   ["commute", line, column, end line, end column, line, column, end line, end column]  E3
 *   ["uncaught", line, last line, first line, last line, ...]  C6: lines of the handlers' suites
 *   ["use", line, column, name, tags]                  N14: a use of a local whose uses are all
 * known
 */
void bn_relations_json(bn_buf *out, bn_sema *s);

/*
 * What is known about a file as a module and about its classes, in the same form:
 *   ["exports", name...]                      I3: what a star import takes, exactly
 *   ["pure"]                                  I5 is YES
 *   ["plain", line, column, end line, end column]  I4 of an import statement is YES
 *   ["orphan", line, column, name, line, column, end line, end column]
 *                                             I2: the import of that line serves that statement
 * only
 *   ["hierarchy", line]                       P3: the class statement's bases are all in sight
 *   ["descendants", line, line...]            P3: lines of all classes that derive from the first
 *   ["next", line, line after, name, line]    P4: the function that super() there finds; after 0:
 *                                             that an instance finds
 *   ["slow", line, column, end line, end column, kind, direct]  E8; direct: not through a function
 */
void bn_module_json(bn_buf *out, bn_sema *s);

/* V2 as ["same-order", form, version, version], for each pair of versions that it permits. The
   model is that of any file. */
void bn_versions_json(bn_buf *out, bn_sema *s);

#endif
