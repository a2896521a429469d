/*
 * library_p.h - what is known about names of the standard library.
 *
 * Two tables. library_stubs.c is made from type stubs: what calls give, subclasses
 * included, which variables never change, and the versions that have a name.
 * library_reviewed.c is written by hand: what stubs do not say. Names are dotted,
 * "os.path.join", "datetime.datetime.now"; functions, classes, variables of
 * modules, class and static methods.
 */
#ifndef BN_SEMA_LIBRARY_P_H
#define BN_SEMA_LIBRARY_P_H

#include "sema/types_p.h"

/* A module or class, and where its rows begin; they end where those of the next one begin. */
typedef struct {
    uint32_t name; /* offset into bn_stub_names */
    uint32_t first_row;
} bn_stub_owner;

/* What a name is in Python 3.first to 3.last. Rows are sorted by name, then by version. */
typedef struct {
    uint32_t name;       /* offset into bn_stub_names */
    uint16_t result;     /* index into bn_stub_results */
    uint8_t first, last; /* last 255: and all later versions */
} bn_stub_row;

/* A result is a mask of kinds; with this bit it is the variable itself, not what a call gives. */
#define BN_STUB_VARIABLE (1u << 31)

/* The oldest version that the stubs describe. */
#define BN_STUB_OLDEST 8

extern const char bn_stub_names[];
extern const bn_stub_owner bn_stub_owners[]; /* sorted by name, one more at the end */
extern const uint32_t bn_stub_owner_count;
extern const uint32_t bn_stub_results[];
extern const bn_stub_row bn_stub_rows[];

/* Classes whose instances, as the library itself makes them, have reviewed members. */
typedef enum {
    BN_LIBRARY_NO_CLASS,
    BN_LIBRARY_HASH,
    BN_LIBRARY_STRING_IO,
    BN_LIBRARY_BYTES_IO,
    BN_LIBRARY_PATH,
    BN_LIBRARY_DATETIME,
    BN_LIBRARY_DATE,
    BN_LIBRARY_TIMEDELTA,
    BN_LIBRARY_STRUCT,
    BN_LIBRARY_UUID,
    BN_LIBRARY_RANDOM,
    BN_LIBRARY_EVENT,
} bn_library_class;

/* The value is an instance of that class, and not None. */
static inline bool bn_is_made_by(bn_value v, bn_library_class class)
{
    return v.class == class && v.mask == BN_T_OTHER;
}

/*
 * What is reviewed of one name. `mask` and `elem` are as in bn_value: exactly these kinds,
 * whatever the arguments are; 0: only the stubs say what it gives. Bit n of a byte about
 * arguments stands for the n-th positional one, counted from 0.
 */
typedef struct {
    const char *name;
    uint32_t mask, elem;
    bool variable;    /* it is the variable itself that is so */
    uint8_t how;      /* bn_consumption: what becomes of the arguments in `iterates` */
    uint8_t iterates; /* any iterable will do for these; otherwise they are only looked at */
    uint8_t looks;    /* neither changed nor kept */
    uint8_t changes;  /* changed, not kept */
    uint8_t makes;    /* bn_library_class: the result is an instance of that */
} bn_reviewed_row;

/* A member of a library class: what the method gives, or the attribute is, exactly. */
typedef struct {
    uint16_t classes; /* a bit for each, 1 << bn_library_class */
    bool attribute;
    uint8_t makes; /* bn_library_class of the result; 0: see `mask` */
    const char *name;
    uint32_t mask, elem;
} bn_reviewed_member;

extern const bn_reviewed_member bn_reviewed_members[];
extern const uint32_t bn_reviewed_member_count;

extern const bn_reviewed_row bn_reviewed_rows[]; /* sorted by name */
extern const uint32_t bn_reviewed_row_count;

/*
 * What calling the function or class gives, joined over all target versions; any when one of
 * them lacks it.
 */
bn_value bn_library_result(const bn_sema *s, bn_str dotted);

/* What the variable is, likewise; any when it is none that never changes. */
bn_value bn_library_variable(const bn_sema *s, bn_str dotted);

/*
 * What the method gives, or the attribute is, of an instance; any when that is not reviewed, or
 * when code of the file sets an attribute of that name and instances would take it.
 */
bn_value bn_library_member(const bn_sema *s, bn_value instance, bn_str name, bool attribute);

/* Some attribute of that name is read off instances, as far as is reviewed. */
bool bn_is_library_attribute(bn_str name);

/*
 * The reviewed row of the library function or class that is called, and which of its positional
 * arguments `argument` is. NULL when nothing is known of it: no such row, keywords, stars.
 */
const bn_reviewed_row *bn_library_argument(bn_sema *s, bn_ix call, bn_ix argument, uint32_t *place);

#endif
