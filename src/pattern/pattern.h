/*
 * pattern.h - rules, compiled: matching, obligations, rendering.
 *
 * A rule set holds every rule of the transforms given: patterns parsed by the same parser as
 * the files, buckets by (node kind, head name), and for match/rewrite rules the residual checks
 * that follow from comparing both sides. It is immutable once built; any number of threads
 * may match with it at the same time.
 *
 * Matching a file gives one bn_fix a match that a rule found worth explaining: with edits when it
 * is proposed, `lost` with reasons when it was refused.
 */
#ifndef BN_PATTERN_PATTERN_H
#define BN_PATTERN_PATTERN_H

#include "edit/edit.h"
#include "syntax/parse.h"

typedef struct bn_ruleset bn_ruleset;

/*
 * Compile all rules; the set lives in the arena. NULL and *err (item, rule and reason in the
 * text) when a rule does not compile: bad syntax in a pattern, a metavariable that the match
 * does not capture, a difference between both sides that no lemma or model explains.
 * Tries to compile every rule, but reports the first that fails.
 */
bn_ruleset *bn_ruleset_new_in(bn_arena *arena, bn_parser *parser,
                              const bn_transform *const *transforms, uint32_t count, bn_err *err);

/* Rules in registry order: transforms as given, rules as in their tables. */
uint32_t bn_ruleset_count(const bn_ruleset *set);
const bn_rule *bn_ruleset_rule(const bn_ruleset *set, uint32_t order);
const bn_transform *bn_ruleset_transform(const bn_ruleset *set, uint32_t order);

/*
 * The checks that the engine derived for a rule, one a line: "K2 $a, $b: commute". For `explain`
 * and `debug rules`. Empty for rules with `build`.
 */
bn_str bn_ruleset_checks(const bn_ruleset *set, uint32_t order, bn_arena *arena);

/*
 * The equalities that rules may name, and the builtins with a model, as JSON lines of arrays:
 *   ["lemma", name, [premise...], what it says]
 *   ["model", name]
 */
void bn_lemmas_json(bn_buf *out);
void bn_models_json(bn_buf *out);

/* An option's text, or {NULL, 0} when it is not set. */
typedef bn_str bn_option_lookup(void *context, const bn_transform *transform, const bn_rule *rule,
                                const char *name);

typedef struct {
    const bn_ruleset *rules;
    const uint8_t *enabled; /* one a rule, in order; NULL: all */
    const bn_cst *tree;
    bn_sema *sema;
    bn_arena *arena;   /* the file job's: fixes live there */
    bn_parser *parser; /* idle meanwhile: for templates that build functions give; may be NULL
                          (then such fixes are lost) */
    bn_option_lookup *option; /* may be NULL */
    void *option_context;
    uint16_t target;      /* oldest Python that must run the result, BN_PY(3, 8); 0: 3.8 */
    uint16_t line_length; /* of lines we create; 0: 88 */
    uint32_t file;        /* id put into edits */
    bool alone;           /* no fix may need other files; the sema's neighbours are not asked */
    struct bn_elsewhere *elsewhere; /* other files read so far; NULL at first */
} bn_match_run;

typedef bn_vec(bn_fix *) bn_fix_list;

/*
 * One pass over the tree: every enabled rule is tried on every node of its bucket. Fixes are
 * pushed in order of (node, rule). A fix with `lost` set was refused: its last reason says
 * why. Otherwise its `safety` is the verdict and `reasons` hold what was not proven. Advice has
 * no edits. Deterministic. Bails out through the arena on lack of memory.
 */
void bn_match_file(bn_match_run *run, bn_fix_list *out);

/* ---- For `burnish debug match PATTERN FILE` ---- */

typedef struct {
    const char *name; /* "$x", "$*xs": as written in the pattern */
    bn_span span;
} bn_capture_view;

typedef struct {
    bn_ix node;
    bn_span span;
    const bn_capture_view *captures;
    uint32_t capture_count;
} bn_match_view;

typedef bn_vec(bn_match_view) bn_match_list;

/* Matches of one pattern by shape alone, names taken literally. Status and *err on a bad pattern.
 */
bn_status bn_pattern_find(bn_arena *arena, bn_parser *parser, bn_str pattern, const bn_cst *tree,
                          bn_match_list *out, bn_err *err);

#endif
