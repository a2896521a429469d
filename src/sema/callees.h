/*
 * callees.h - which function of the file a call runs, and what its arguments meet.
 */
#ifndef BN_SEMA_CALLEES_H
#define BN_SEMA_CALLEES_H

#include "sema/facts_p.h"

typedef enum {
    BN_PARAM_POSITIONAL, /* before `/` */
    BN_PARAM_PLAIN,
    BN_PARAM_KEYWORD, /* after `*` */
    BN_PARAM_STAR,
    BN_PARAM_STARS,
} bn_parameter_kind;

typedef struct {
    bn_ix name; /* the identifier */
    uint8_t kind;
    bool has_default;
} bn_parameter;

#define BN_MAX_PARAMETERS 32

/* The parameters of a function_definition or lambda; UINT32_MAX: too many. */
uint32_t bn_parameters_of(const bn_cst *t, bn_ix function, bn_parameter *out);

/* How the arguments of a call meet the parameters. */
typedef struct {
    bool fits;  /* every argument has its parameter, every parameter its value */
    bool known; /* no stars in the call: `to` is complete */
    uint32_t count;
    struct {
        bn_ix value; /* the argument's expression */
        bn_ix name;  /* the parameter's identifier; BN_NONE: collected by * or ** */
    } to[BN_MAX_PARAMETERS];
} bn_argument_map;
bn_argument_map bn_map_arguments(const bn_cst *t, bn_ix call, bn_ix function);

#endif
