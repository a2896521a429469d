/*
 * attributes.h - where the file stores attributes.
 */
#ifndef BN_SEMA_ATTRIBUTES_H
#define BN_SEMA_ATTRIBUTES_H

#include "sema/facts_p.h"

/* Attribute nodes of one name that are stored to or deleted, in source order. */
typedef struct {
    const bn_ix *nodes;
    uint32_t count;
} bn_attribute_stores;
bn_attribute_stores bn_stores_of_attribute(bn_sema *s, bn_ix class, bn_str name);

/* All attribute nodes of one name, `x.name` of any x, in source order. */
bn_attribute_stores bn_attributes_named(bn_sema *s, bn_str name);

/* Something in the file may set attributes by other means: the node, or BN_NONE. */
bn_ix bn_attributes_are_open(bn_sema *s);

/*
 * `x` reads an attribute of self that only stores of the file can have set: YES.
 * The class family is closed in sight, plain, and has no code that runs on a read.
 * A binding of the class bodies may give its value as well: *class_level, or BN_NONE.
 */
bn_answer bn_attribute_is_plain(bn_sema *s, bn_ix x, bn_ix *class, bn_binding_ix *class_level);

/* The only method that `self.name` or `super().name` can mean in a closed family, or BN_NONE. */
bn_ix bn_method_named(bn_sema *s, bn_ix x);

#endif
