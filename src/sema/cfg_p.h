/*
 * cfg_p.h - shared by the two halves of the graph builder.
 */
#ifndef BN_SEMA_CFG_P_H
#define BN_SEMA_CFG_P_H

#include "sema/flow_p.h"

/* What a jump has to pass on its way out, innermost first. */
typedef struct bn_cfg_ctx {
    enum { BN_CTX_LOOP, BN_CTX_FINALLY, BN_CTX_CLEANUP } kind;
    struct bn_cfg_ctx *up;
    uint32_t exc_outside;           /* where exceptions of the cleanup itself go */
    uint32_t break_to, continue_to; /* LOOP */
    uint32_t entry;                 /* FINALLY */
    uint16_t finally_ix;
    bool falls;      /* FINALLY: entered without jump or exception */
    uint8_t pending; /* FINALLY: jumps that pass through, BN_JUMP_ bits */
    bn_ix node;      /* CLEANUP: with_item whose exit is called, or the except alias */
    bool unbinds;    /* CLEANUP: of an except alias */
} bn_cfg_ctx;

enum { BN_JUMP_RETURN = 1, BN_JUMP_BREAK = 2, BN_JUMP_CONTINUE = 4 };

typedef struct {
    bn_sema *s;
    const bn_cst *t;
    bn_arena *arena;
    bn_frame_flow *f;
    uint16_t *local_of; /* of every binding of the file, in its own frame */
    bn_vec(bn_event) events;
    bn_vec(bn_block) blocks;
    bn_vec(bn_edge) edges;
    bn_vec(bn_finally) finallies;
    bn_vec(bn_local) locals;
    uint32_t cur; /* block being filled */
    uint32_t exc; /* where exceptions go now */
    uint32_t visited, depth;
    bn_cfg_ctx *ctx;
    bool unforced_only;
} bn_cfg;

uint32_t bn_cfg_new_block(bn_cfg *b);
void bn_cfg_edge(bn_cfg *b, uint32_t from, uint32_t to, bn_edge_when when);

/* Continue in that block, with the present exception target. */
void bn_cfg_open(bn_cfg *b, uint32_t block);

/* Go on in a new block that follows (so that it gets the present exception target). */
void bn_cfg_split(bn_cfg *b);

/* The code being built can be reached as far as the builder knows. */
bool bn_cfg_alive(const bn_cfg *b);

void bn_cfg_event(bn_cfg *b, bn_event_op op, bn_ix node);
void bn_cfg_op(bn_cfg *b, bn_ix node, uint8_t flags); /* an OP with BN_EVF_ bits */
void bn_cfg_name(bn_cfg *b, bn_event_op op, bn_ix identifier);
void bn_cfg_unbind(bn_cfg *b, bn_binding_ix binding, bn_ix node);

/* Every store among the identifiers at or below `at`, in source order. */
void bn_cfg_stores_below(bn_cfg *b, bn_ix at);

/* Start and end of a node's events; stop building when the frame is too big or deep. */
bool bn_cfg_begin(bn_cfg *b, bn_ix at);
void bn_cfg_end(bn_cfg *b, bn_ix at);

/* Evaluate for the value. */
void bn_cfg_expr(bn_cfg *b, bn_ix at);

/* Evaluate for the truth; goes on in one of the two blocks and leaves no current one. */
void bn_cfg_test(bn_cfg *b, bn_ix at, uint32_t if_true, uint32_t if_false);

/* Evaluate all named children. */
void bn_cfg_children(bn_cfg *b, bn_ix at);

/* Bind a target: name, attribute, subscript, tuple, list, star. */
void bn_cfg_target(bn_cfg *b, bn_ix at);

/* All statements of a block or module. */
void bn_cfg_suite(bn_cfg *b, bn_ix at);

/* `async` is the first token of the node. */
bool bn_cfg_is_async(const bn_cst *t, bn_ix at);

#endif
