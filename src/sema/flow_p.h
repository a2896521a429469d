/*
 * flow_p.h - the control flow graph of one frame and what is computed on it.
 *
 * A frame is a module, a class body, a function, a lambda or a generator
 * expression; list, set and dict comprehensions run inside the frame around
 * them. Its code is a list of events in the order in which they are built, cut
 * into blocks: block b owns events[first, last) and always begins with a NOP, so
 * every moment of the frame is "just after event e". An event that may raise
 * leaves to the block's `exc` before it has any effect on names. A node that is
 * evaluated in this frame owns a contiguous range of events.
 *
 * `finally` is built once, with an edge to every continuation that enters it.
 * That adds paths, never removes any, so whatever holds on all paths of the graph
 * holds in the program.
 *
 * Source: Allen, Control Flow Analysis (1970); exception edges factored as in
 * Choi et al., Efficient and Precise Modeling of Exceptions (1999).
 */
#ifndef BN_SEMA_FLOW_P_H
#define BN_SEMA_FLOW_P_H

#include "sema/facts_p.h"

#define BN_FLOW_MAX_NODES 20000
#define BN_FLOW_MAX_BLOCKS 4000

typedef enum {
    BN_EV_NOP,     /* a block begins */
    BN_EV_READ,    /* a name is read */
    BN_EV_STORE,   /* a name is bound */
    BN_EV_DEL,     /* del of a name */
    BN_EV_UNBIND,  /* a name ends silently: except alias, comprehension variable */
    BN_EV_OP,      /* an operation of `node` that may run code */
    BN_EV_SUSPEND, /* the same, and the frame may be left for a while */
    BN_EV_MAKE,    /* a function, lambda, generator or class object is made */
} bn_event_op;

#define BN_NO_LOCAL UINT16_MAX

typedef struct {
    bn_ix node;
    uint16_t local; /* READ, STORE, DEL, UNBIND of a name of this frame, else BN_NO_LOCAL */
    uint8_t op;     /* bn_event_op */
    uint8_t flags;  /* BN_EVF_ bits */
} bn_event;

enum {
    BN_EVF_RAISES = 1, /* may raise */
    BN_EVF_BOUND = 2,  /* READ: the name is certainly bound here */
    BN_EVF_TEST = 4,   /* OP: the truth of the node's value is tested */
    BN_EVF_TARGET = 8, /* OP: the node is stored to or deleted */
};

/* When an edge is taken. */
typedef enum {
    BN_EDGE_ALWAYS,
    BN_EDGE_TRUE, /* the block's test was true, its case_pattern matched */
    BN_EDGE_FALSE,
    BN_EDGE_SWALLOWED, /* the exit of a with statement swallowed an exception */
    BN_EDGE_FALL_IN,   /* into a finally block without exception or jump */
    BN_EDGE_FALL_OUT,  /* out of it the same way */
} bn_edge_when;

typedef struct {
    uint32_t to;
    uint32_t next; /* next edge of the same block, BN_NONE at the end */
    uint8_t when;
    uint16_t finally_ix; /* FALL_IN, FALL_OUT: which finally */
} bn_edge;

typedef struct {
    uint32_t first, last; /* events */
    uint32_t succ;        /* first edge */
    uint32_t exc;         /* where an exception goes */
    bn_ix test;           /* the condition that TRUE and FALSE edges are about */
    uint8_t flags;        /* BN_BLOCK_ bits */
} bn_block;

enum {
    BN_BLOCK_ENTERED = 1,  /* an edge leads here, or an exception may */
    BN_BLOCK_REACHED = 2,  /* on some path from the entry */
    BN_BLOCK_UNFORCED = 4, /* ... that needs no swallowed exception */
};

/* The finally blocks of a frame: events [first, last) run however it was entered. */
typedef struct {
    uint32_t first, last;
} bn_finally;

typedef struct {
    uint32_t lo, hi; /* hi == 0: not evaluated in this frame */
} bn_event_range;

typedef struct {
    bn_binding_ix binding;
    bool inner_read, inner_store, inner_delete; /* by code of other frames */
} bn_local;

typedef struct bn_pred {
    uint32_t from;
    uint8_t when;   /* bn_edge_when */
    bool exception; /* from events that may raise, not from the end */
} bn_pred;

typedef struct bn_walk_scratch bn_walk_scratch; /* backwalk.c */

typedef struct bn_frame_flow {
    bn_sema *sema;
    bn_scope_ix scope;
    bn_ix node;
    const char *capped; /* why there is no graph, or NULL */

    bn_event *events;
    uint32_t event_count;
    bn_block *blocks;
    uint32_t block_count;
    bn_edge *edges;
    uint32_t edge_count;
    bn_finally *finallies;
    uint32_t finally_count;
    uint32_t *block_of; /* event -> block */

    bn_ix first_node;
    uint32_t node_count;
    bn_event_range *ranges; /* node - first_node */

    bn_local *locals;
    uint32_t local_count;

    uint32_t words;     /* of 64 bits, one bit a local */
    uint64_t *bound_in; /* block * words: certainly bound; all ones where not reached */
    uint32_t *pred_at;  /* block -> first of preds; block_count + 1 entries */
    bn_pred *preds;
    bn_walk_scratch *scratch;
} bn_frame_flow;

/* Blocks that every graph has. */
enum { BN_BLOCK_ENTRY, BN_BLOCK_RETURN, BN_BLOCK_RAISE };

/* The graph of the frame in which code of `scope` runs; never NULL, look at `capped`. */
bn_frame_flow *bn_flow_of_scope(bn_sema *s, bn_scope_ix scope);

/* The graph of the frame that evaluates `at`. */
bn_frame_flow *bn_flow_at(bn_sema *s, bn_ix at);

/* Build, in cfg_build.c. */
bn_frame_flow *bn_cfg_build(bn_sema *s, bn_scope_ix frame_scope, uint16_t *local_of);

/* Definite assignment: sets BN_EVF_BOUND and takes BN_EVF_RAISES from bound reads. */
void bn_flow_assign(bn_frame_flow *f);

/* The local number of a binding in this frame, or BN_NO_LOCAL. */
uint16_t bn_flow_local(bn_frame_flow *f, bn_binding_ix b);

/* Events of a node, or of the nearest node around it that has any; false: none. */
bool bn_flow_range(const bn_frame_flow *f, bn_ix at, bn_event_range *out);

/* Events of the node itself; false when it has none of its own or there is no graph. */
bool bn_flow_own_range(const bn_frame_flow *f, bn_ix at, bn_event_range *out);

/* C2 for the analyses themselves, without noting evidence. */
bn_answer bn_suite_end(bn_sema *s, bn_ix suite);

/* Use flags of an identifier node (bn_use_flags), 0 when it is no use. */
uint32_t bn_use_flags_at(const bn_sema *s, bn_ix identifier);

static inline bool bn_bit(const uint64_t *set, uint32_t n)
{
    return set[n / 64] >> (n % 64) & 1;
}

static inline void bn_bit_set(uint64_t *set, uint32_t n)
{
    set[n / 64] |= (uint64_t)1 << (n % 64);
}

static inline void bn_bit_clear(uint64_t *set, uint32_t n)
{
    set[n / 64] &= ~((uint64_t)1 << (n % 64));
}

/* Is the local certainly bound just after that event? False in dead code. */
bool bn_flow_bound_after(const bn_frame_flow *f, uint32_t event, uint16_t local);

#endif
