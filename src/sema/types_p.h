/*
 * types_p.h - values that an expression can have, as far as they are known.
 *
 * A value is a set of builtin kinds. BN_T_OTHER stands for instances of classes
 * that derive from none of them. A kind without `exact` includes its subclasses.
 * Nothing known is BN_T_ANY; the empty set is "no value seen yet", which facts
 * treat as not known.
 *
 * Values are looked at, never guarded: a list that is appended to keeps its kind
 * but not its elements, so `elem` is dropped when a mutable value is read from a
 * name.
 */
#ifndef BN_SEMA_TYPES_P_H
#define BN_SEMA_TYPES_P_H

#include "sema/facts_p.h"

#define BN_KIND_COUNT 29
#define BN_T_ANY ((uint32_t)((1u << BN_KIND_COUNT) - 1))
#define BN_T_NUMBER (BN_T_BOOL | BN_T_INT | BN_T_FLOAT | BN_T_COMPLEX)
/* Their length and elements never change. */
#define BN_T_IMMUTABLE                                                                             \
    (BN_T_NONE | BN_T_NUMBER | BN_T_STR | BN_T_BYTES | BN_T_TUPLE | BN_T_FROZENSET | BN_T_RANGE |  \
     BN_T_SLICE | BN_T_MATCH | BN_T_PATTERN)
/* Values whose parts are plain data: comparing, hashing or formatting them runs no user code. */
#define BN_T_SCALAR (BN_T_NONE | BN_T_NUMBER | BN_T_STR | BN_T_BYTES | BN_T_BYTEARRAY | BN_T_RANGE)
/* Kinds without __bool__ and __len__. */
#define BN_T_TRUE_OBJECT                                                                           \
    (BN_T_ITERATOR | BN_T_GENERATOR | BN_T_COROUTINE | BN_T_FUNCTION | BN_T_BUILTIN_FUNCTION |     \
     BN_T_METHOD | BN_T_MATCH | BN_T_PATTERN | BN_T_SLICE)
/* Exact values of these kinds have a builtin truth test. */
#define BN_T_PLAIN                                                                                 \
    (BN_T_SCALAR | BN_T_LIST | BN_T_TUPLE | BN_T_DICT | BN_T_SET | BN_T_FROZENSET |                \
     BN_T_TRUE_OBJECT)

typedef enum { BN_GRADE_SURE, BN_GRADE_ISINSTANCE, BN_GRADE_ANNOTATION } bn_grade;

typedef struct {
    uint32_t mask;
    uint32_t elem; /* exact kinds of what iterating gives; 0: not known. Of a pattern or match:
                      str or bytes, what it is about */
    bool exact;
    uint8_t grade; /* bn_grade, the weakest source */
    uint8_t class; /* bn_library_class: what is no None was made by that class of the library */
} bn_value;

static inline bn_value bn_value_any(void)
{
    return (bn_value){ .mask = BN_T_ANY };
}

/* Exactly of these kinds; what text, bytes and ranges are made of is known as well. */
static inline bn_value bn_value_of(uint32_t mask)
{
    uint32_t elem = mask == BN_T_STR ? BN_T_STR : 0;

    if (mask && !(mask & ~(uint32_t)(BN_T_BYTES | BN_T_BYTEARRAY | BN_T_RANGE)))
        elem = BN_T_INT;
    return (bn_value){ .mask = mask, .elem = elem, .exact = true };
}

/* An exact value of builtin kinds inside the mask. */
static inline bool bn_value_is(bn_value v, uint32_t mask)
{
    bool exact = v.exact || !(v.mask & ~(uint32_t)(BN_T_NONE | BN_T_BOOL)); // no subclasses

    return exact && v.mask != 0 && (v.mask & ~mask) == 0;
}

bn_value bn_value_join(bn_value a, bn_value b);

/* T1: the value of an expression where it stands; any number of questions, answers are kept. */
bn_value bn_type_of(bn_sema *s, bn_ix x);

/* "str", "list or tuple", "a value of unknown type", for messages. */
bn_str bn_value_name(bn_sema *s, bn_value v);

/* ---- between the files of the type analysis ---- */

/* One question, while it is being answered. */
typedef struct bn_typing bn_typing;

bn_value bn_type_eval(bn_typing *t, bn_ix x);
bn_value bn_type_name(bn_typing *t, bn_ix identifier);
bn_value bn_type_attribute(bn_typing *t, bn_ix x);
/* What calls give a parameter, when all of them are in sight. */
bn_value bn_type_parameter(bn_typing *t, bn_ix parameter);
/* What calling the function_definition or lambda gives. */
bn_value bn_type_result(bn_typing *t, bn_ix function);
/* The same, worked out once; for functions that depend on themselves. */
bn_value bn_type_of_result(bn_typing *t, bn_ix function);
/* What a target gets, where the statement or expression around it assigns. */
bn_value bn_type_stored(bn_typing *t, bn_ix target);
/* The join over all stores of the binding, wherever they are. */
bn_value bn_type_any_store(bn_typing *t, bn_binding_ix b);
bn_value bn_type_call(bn_typing *t, bn_ix call);
bn_value bn_type_binary(bn_value a, bn_value b, bn_str op);
bn_sema *bn_typing_sema(const bn_typing *t);

/* The text literal keeps characters of its own when values are put in at `mark` ('%' or '{'). */
bool bn_has_fixed_text(const bn_typing *t, bn_ix x, char mark);

/* Result of calling a builtin function or class with these positional arguments; any: unknown. */
bn_value bn_builtin_result(bn_str name, const bn_value *args, uint32_t count, bool has_more);

/* Result of a method of an exact value of one kind; any: unknown. */
bn_value bn_method_result(uint32_t kind, bn_str name, const bn_value *args, uint32_t count);

/* The builtin kinds that isinstance(x, NAME) stands for; 0: NAME is no such class. */
uint32_t bn_class_kinds(bn_str name);

#endif
