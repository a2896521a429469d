/*
 * cells.h - containers that stand for variables (src/sema/cells.c).
 *
 * Functions without `nonlocal` share a list of one item, a dictionary with fixed keys, an object
 * with attributes. Where nothing else is done with it, each item can be a variable.
 */
#ifndef BURNISH_CELLS_H
#define BURNISH_CELLS_H

#include "burnish/shapes.h"

#define BN_MAX_SLOTS 8

typedef enum {
    BN_CELL_LIST,     /* x = [value]; x[0] */
    BN_CELL_DICT,     /* x = {"key": value}; x["key"] */
    BN_CELL_OBJECT,   /* x = SimpleNamespace(key=value); x.key */
    BN_CELL_BAG,      /* class X: pass; x = X(); x.key = value; x.key */
    BN_CELL_FUNCTION, /* def x(): ...; x.key = value; x.key */
} bn_cell_kind;

/* An item: its key, the statement that gives it its first value, and that value. A list has one. */
typedef struct {
    bn_str key;
    bn_ix root, value;
} bn_cell_slot;

typedef struct {
    bn_cell_kind kind;
    bn_binding_ix b;
    bn_scope_ix scope;
    bn_ix function;   /* whose variable it is; BN_NONE: the module's */
    bn_ix root;       /* the statement that makes it (of a function: that gives the first slot) */
    bn_ix definition; /* BAG: the class statement, which is for this object alone */
    bn_cell_slot slots[BN_MAX_SLOTS];
    uint32_t slot_count;
} bn_cell;

/* The statement makes a list of one item, a container with other slots, and some inner function
   stores into one. */
bool bn_read_list_cell(bn_sema *s, bn_ix statement, bn_cell *c);
bool bn_read_slot_cell(bn_sema *s, bn_ix statement, bn_cell *c);

/* The item that the identifier, a use of the cell's name, is part of; *slot says which. BN_NONE:
   the name stands for the container itself. */
bn_ix bn_cell_item(bn_sema *s, const bn_cell *c, bn_ix name, const bn_cell_slot **slot);

/*
 * A7: every use of the name is an item where a plain variable can stand as well, with the same
 * result, and some function inside stores into one.
 */
bn_answer bn_fact_cell(bn_sema *s, const bn_cell *c);

/* The names of the identifiers `a, b` or `a, b=b` have this one among them. */
bool bn_is_name_listed(bn_str names, bn_str name);

#endif
