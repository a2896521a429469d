/*
 * engine_p.h - what the files of the engine share.
 */
#ifndef BN_ENGINE_ENGINE_P_H
#define BN_ENGINE_ENGINE_P_H

#include "base/arena.h"
#include "base/map.h"
#include "burnish/burnish.h"
#include "pattern/pattern.h"
#include "sema/sema.h"

/* How exactly a code names a rule; the larger number wins. */
enum { BN_EXACT_NOT, BN_EXACT_ALL, BN_EXACT_ITEM, BN_EXACT_RULE };

/* What the options say about one rule. */
typedef struct {
    bn_str name;      /* "EP07/map-lambda" */
    uint8_t selected; /* BN_EXACT_ */
    uint8_t ignored;
    bool named; /* selected by more than "EP": its unsafe findings are listed */
    bool fixable;
} bn_rule_choice;

typedef struct {
    uint64_t bits;
    uint32_t digits;
} bn_id_prefix;

struct bn_engine {
    bn_arena *arena;
    bn_ruleset *rules;
    uint32_t rule_count;
    bn_rule_choice *choices; /* one a rule */
    bn_options options;      /* lists copied into the arena */
    bn_id_prefix *only;
    uint32_t only_count;
    bn_bail_point bail; /* used while it is built */
};

/* ---- options.c ---- */

/* How exactly `code` names the rule when it stands in `select` (or else in `ignore`). */
uint8_t bn_code_names(bn_str code, const bn_transform *transform, const bn_rule *rule, bool select);

/* Fill engine->choices, ->only; BN_E_USAGE with the nearest known code. */
bn_status bn_options_resolve(bn_engine *engine, bn_err *err);

/* For one file: which rules are tried, and the version its result must run with (0: by syntax). */
const uint8_t *bn_options_for_file(const bn_engine *engine, bn_arena *arena, bn_str path);
uint16_t bn_options_target(const bn_engine *engine, bn_str path);

/* What happens to a finding of the rule with that safety. */
bn_level bn_options_level(const bn_engine *engine, uint32_t order, bn_safety safety);

/* ---- suppress.c ---- */

typedef struct {
    uint32_t first_line, last_line; /* where it applies, from 1 */
    uint32_t line;                  /* where the comment stands */
    bn_texts codes;                 /* empty: every rule */
    bn_str text;                    /* the comment */
    bool nofix;                     /* report, do not rewrite */
    bool noqa;                      /* shared with other tools: never called unused */
    bool used;
} bn_suppression;

typedef struct {
    bn_suppression *items;
    uint32_t count;
} bn_suppressions;

/* All suppression comments of a file. */
bn_suppressions bn_suppressions_in(bn_arena *arena, const bn_cst *tree);

typedef enum { BN_NOT_SUPPRESSED, BN_NO_FIX, BN_SUPPRESSED } bn_suppressed;

/* Whether a finding between these lines is suppressed; marks the comments that did it. */
bn_suppressed bn_suppression_of(bn_suppressions *list, const bn_transform *transform,
                                const bn_rule *rule, uint32_t first_line, uint32_t last_line);

/* One of the first ten lines holds a comment that calls the file generated. */
bool bn_is_generated(const bn_cst *tree);

/* ---- ids.c ---- */

/* Qualified name of the functions and classes around a node, "Class.method"; may be empty. */
bn_str bn_qualified_name(bn_arena *arena, const bn_cst *tree, bn_ix at);

/*
 * Stable id of a finding: hash of rule, tokens of its text, qualified name and how
 * many alike came before (counted in `seen`).
 */
uint64_t bn_stable_id(bn_arena *arena, bn_map *seen, bn_str rule, const bn_cst *tree, bn_ix node,
                      bn_span span, bn_str scope);

/* ---- compose.c ---- */

/* Bytes of the file as read and what stands for them after some rounds. */
typedef struct {
    uint32_t old_start, old_end, new_start, new_end;
    uint32_t *findings;
    uint32_t finding_count;
} bn_composed;

typedef struct {
    bn_composed *items;
    uint32_t count;
} bn_composition;

/* What `first` and then `then` do together. `then` is in terms of first's new text. */
bn_composition bn_compose(bn_arena *arena, const bn_composition *first, const bn_composition *then);

/* The place in the file as read; inside a region it is the region's start or end. */
uint32_t bn_map_back(const bn_composition *all, uint32_t offset, bool to_end);

/* ---- rounds.c ---- */

/* A finding while the job runs. */
typedef struct {
    const bn_fix *fix;
    bn_state state;
    bool pending; /* postponed: a later round may apply it */
    bool dropped; /* duplicate, or gone before its turn came */
    uint32_t round;
    uint64_t id;
    bn_span span; /* in the file as read */
    bn_str scope;
    const char *fate; /* why it was left alone, when its fix does not say */
    bn_vec(bn_finding_reason) reasons;
    bn_vec(bn_finding_edit) edits; /* of those not applied */
} bn_work;

typedef struct {
    const bn_engine *engine;
    bn_arena *arena;
    bn_parser *parser;
    const bn_input *input;
    bn_bail_point bail;
    const bn_cst *original;
    const bn_cst *next_tree; /* of the verified outcome: the next round begins with it */
    bn_sema *next_sema;
    uint16_t target;
    const uint8_t *enabled;
    bn_suppressions suppressions; /* of the file as read */
    bn_map seen_ids;
    bn_vec(bn_work) findings;
    bn_composition regions;
    bn_str text;
    uint32_t rounds;
    uint32_t blocked;
    bool generated;
    bn_vec(bn_str) warnings;
} bn_job;

/* From source to fixed point; fills the job. */
bn_status bn_job_rounds(bn_job *job, bn_err *err);

#endif
