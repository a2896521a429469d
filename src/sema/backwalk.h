/*
 * backwalk.h - from one place of a frame backwards to the changes of a local that may reach it.
 */
#ifndef BN_SEMA_BACKWALK_H
#define BN_SEMA_BACKWALK_H

#include "sema/flow_p.h"

/*
 * What travels backwards is a set of bits, `may`: what the local can be for the path behind to be
 * taken. An edge may take bits away; a change of the local ends the way with those that are left.
 * An exception leaves a block before the event that raises it has any effect, so over an exception
 * edge every change before the last such event counts.
 */
typedef struct {
    bn_frame_flow *f;
    uint16_t local;
    void *context;
    /* The local is changed (stored, deleted, unbound) with these bits still open. */
    void (*found)(void *context, const bn_event *change, uint32_t may);
    /* A way leads to the beginning of the frame. May be NULL. */
    void (*entry)(void *context);
    /* The bits that come over the edge; NULL: all. No bits: nobody goes there. */
    uint32_t (*pass)(void *context, const bn_pred *edge, uint32_t may);
    /* Nothing more is to be found out. May be NULL. */
    bool (*done)(void *context);
} bn_backwalk;

/* Walk back from just before the event. Walks may nest. */
void bn_walk_back(const bn_backwalk *w, uint32_t event, uint32_t may);

/* The event by which the identifier reads the local; BN_NONE: there is none. */
uint32_t bn_read_event(const bn_frame_flow *f, bn_ix identifier);

#endif
