/*
 * vocabulary.h - which files of a project mention which words.
 *
 * A word is a run of letters, digits and underscores (and bytes above 127), wherever it
 * stands: code, string, comment, documentation. Nothing is parsed, so files of any kind can be
 * added, and a word that is in no file is certainly no identifier there and no part of a string
 * that names it. (Names that a program puts together from pieces are beyond this.)
 *
 * Filled by one thread; read by any number afterwards.
 */
#ifndef BN_PROJECT_VOCABULARY_H
#define BN_PROJECT_VOCABULARY_H

#include "base/arena.h"

typedef struct bn_vocabulary bn_vocabulary;

bn_vocabulary *bn_vocabulary_new_in(bn_arena *arena);

/* Add a file's words. Copies what it keeps. What is asked comes in the order of the adding. */
void bn_vocabulary_add(bn_vocabulary *v, bn_str path, bn_str text);

/* The n-th file; empty: there are fewer. */
bn_str bn_vocabulary_path(const bn_vocabulary *v, uint32_t n);

/* The n-th file that has the word; empty: there are fewer. */
bn_str bn_vocabulary_file(const bn_vocabulary *v, bn_str word, uint32_t n);

/* The first file other than `path` that has the word; empty: none. */
bn_str bn_vocabulary_elsewhere(const bn_vocabulary *v, bn_str path, bn_str word);

#endif
