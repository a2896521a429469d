/*
 * classes.h - the classes of a file, their bases and what they inherit.
 */
#ifndef BN_SEMA_CLASSES_H
#define BN_SEMA_CLASSES_H

#include "sema/facts_p.h"

/* The class of the file that an expression names, bound once and undecorated, or BN_NONE. */
bn_ix bn_class_named(bn_sema *s, bn_ix expr);

/* The class in whose body the function is a plain method, undecorated; BN_NONE: in none. */
bn_ix bn_class_of_method(const bn_sema *s, bn_ix function);

/* `name` is the untouched first parameter of a plain method around it: that class, or BN_NONE. */
bn_ix bn_class_of_self(bn_sema *s, bn_ix name);

/* The class is `from` or derives from it, as far as the file tells. */
bool bn_class_derives(bn_sema *s, bn_ix class, bn_ix from);

/* One of the two derives from the other, or they are the same, as far as the file tells. */
bool bn_classes_are_related(bn_sema *s, bn_ix a, bn_ix b);

/* Visit the classes of the file: the next class_definition after `at`, BN_NONE at the end. */
bn_ix bn_next_class(const bn_sema *s, bn_ix at);

#endif
