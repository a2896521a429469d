/*
 * pattern_p.h - compiled patterns and rules, shared by the files of src/pattern.
 *
 * A pattern is parsed Python in which $x, $*xs and $_ were replaced by reserved
 * identifiers. For matching it is turned into a small tree of bn_pnode without
 * parentheses, commas and comments; for rendering its text is kept together with
 * the places of the metavariables ("holes"). Both live in the rule set's arena, or
 * in the file job's for templates that a build function gives at run time.
 */
#ifndef BN_PATTERN_PATTERN_P_H
#define BN_PATTERN_PATTERN_P_H

#include "base/map.h"
#include "pattern/pattern.h"

#define BN_MAX_VARS 32     /* metavariables of one rule */
#define BN_MAX_NAMES 16    /* literal names of one match that facts are asked about */
#define BN_MAX_STEPS 20000 /* of the structural matcher, a candidate */

typedef enum {
    BN_ROLE_NODE,   /* kind and children */
    BN_ROLE_LEAF,   /* kind and text */
    BN_ROLE_TOKEN,  /* kind only */
    BN_ROLE_STRING, /* a string literal without fields: prefix class and body */
    BN_ROLE_META,   /* $x */
    BN_ROLE_RUN,    /* $*xs */
    BN_ROLE_ANY,    /* $_ */
    BN_ROLE_NAME,   /* identifier with this text */
    BN_ROLE_DOTTED, /* any name or attribute chain that denotes names[index] */
} bn_prole;

/* What a metavariable may stand for, by its position. */
typedef enum {
    BN_POS_EXPRESSION,
    BN_POS_STATEMENT,
    BN_POS_NAME,   /* a bare identifier: attribute, parameter, keyword */
    BN_POS_DOTTED, /* the dotted name of an import */
} bn_position;

typedef struct {
    uint16_t kind;
    uint8_t role;         /* bn_prole */
    uint8_t position;     /* bn_position of META, RUN, ANY */
    bool builtin;         /* NAME: the builtin, ask N1 */
    uint32_t first, next; /* pnode indexes or BN_NONE */
    uint32_t index;       /* META, RUN: metavariable; NAME, DOTTED: name of the set */
    bn_str text;          /* LEAF, STRING: what must be equal */
} bn_pnode;

typedef struct {
    bn_str name; /* without $ and * */
    bool run;
    bool in_match;
} bn_metavar;

typedef struct {
    bn_metavar vars[BN_MAX_VARS];
    uint32_t count;
} bn_vars;

/* A place in a template's text that is filled when rendering. */
typedef enum {
    BN_HOLE_EXPRESSION,
    BN_HOLE_NAME,
    BN_HOLE_ITEMS,      /* $*xs among arguments, elements, parameters */
    BN_HOLE_STATEMENTS, /* $x or $*xs as statements */
    BN_HOLE_STRING,     /* a string of the template: takes the file's quotes */
    BN_HOLE_DOTTED,     /* a dotted name: brings its import */
} bn_hole_kind;

typedef struct {
    uint32_t start, end; /* bytes of the template's text */
    bn_ix node;          /* in the template's tree */
    uint8_t kind;        /* bn_hole_kind */
    bool bracketed;      /* inside brackets of the template: newlines are fine */
    bool sole_argument;
    uint32_t index; /* metavariable, or name of the set */
} bn_hole;

/* Parsed pattern text. */
typedef struct {
    bn_str text;        /* with reserved identifiers */
    const bn_cst *tree; /* of text */
    bool statement;     /* one or more statements; else one expression */
    bn_ix root;         /* the expression, or the first statement */
    bn_hole *holes;
    uint32_t hole_count;
} bn_template;

typedef struct {
    bn_pnode *nodes;
    uint32_t count;
    uint32_t root;      /* first pnode; statements of a sequence are linked by next */
    bool sequence;      /* several statements */
    uint32_t *required; /* names of the set that a file must contain */
    uint32_t required_count;
    uint32_t head; /* name index that the root's head must have, or BN_NONE */
    bool head_dotted;
} bn_pattern;

typedef struct bn_check bn_check; /* obligations.c */

typedef struct {
    const bn_transform *transform;
    const bn_rule *rule;
    uint32_t order;
    bn_vars vars;
    const bn_template *match_text; /* NULL for kinds rules */
    const bn_pattern *match;
    const bn_template *rewrite; /* NULL without .rewrite */
    const bn_check *checks;
    uint32_t check_count;
    uint32_t binders; /* bit a variable: the rewrite binds the names in it */
} bn_compiled;

/* A literal name of the set: "map", "itertools.islice", "append". */
typedef struct {
    bn_str text;
    uint32_t parts[6]; /* of a dotted name: names of its components */
    uint32_t part_count;
} bn_name;

struct bn_ruleset {
    bn_arena *arena;
    bn_compiled *rules;
    uint32_t count;
    bn_map by_name; /* text -> index into names */
    bn_vec(bn_name) names;
};

/* ---- template.c ---- */

/* The word names a builtin of Python 2 or 3. */
bool bn_is_builtin_word(bn_str word);

/* `self`, `cls` and dunder names: they stand for themselves in patterns. */
bool bn_is_plain_word(bn_str word);

/* The node is a chain of plain names whose first is no builtin: `itertools.islice`. */
bool bn_is_dotted_chain(const bn_cst *t, bn_ix at);

/* What a metavariable at this place of a pattern's tree stands for. */
bn_position bn_position_in(const bn_cst *t, bn_ix at);

/* ---- compile.c ---- */

/* Index of a literal name, added when new. Only while the set is being built. */
uint32_t bn_set_name(bn_ruleset *set, bn_str text);

/* Replace $x, $*xs, $_ by reserved identifiers. */
bn_str bn_pattern_desugar(bn_arena *arena, bn_str text);

/* The metavariable that a reserved identifier stands for; false for ordinary names. */
typedef struct {
    bn_str name;
    bool run, any;
} bn_reserved;
bool bn_pattern_reserved(bn_str identifier, bn_reserved *out);

/*
 * Parse pattern text as template. `vars` gets the metavariables it names; with `closed` only
 * those already there are allowed. NULL and *err when it is no Python.
 */
bn_template *bn_template_parse(bn_arena *arena, bn_parser *parser, bn_str text, bn_vars *vars,
                               bool closed, bn_err *err);

/* The tree to match by, without names that facts must confirm when `literal_names`; NULL and *err
 * when the pattern cannot be matched. */
bn_pattern *bn_pattern_build(bn_ruleset *set, bn_arena *arena, const bn_template *text,
                             bn_vars *vars, bool literal_names, bn_err *err);

/* ---- match.c ---- */

typedef enum { BN_CAP_NONE, BN_CAP_NODE, BN_CAP_RUN, BN_CAP_TEXT } bn_capture_kind;

typedef struct {
    uint8_t kind;   /* bn_capture_kind */
    bn_ix outer;    /* NODE: with redundant parentheses; RUN: first */
    bn_ix node;     /* NODE: without; RUN: last */
    uint32_t count; /* RUN */
    bn_str text;    /* TEXT */
} bn_capture;

typedef struct {
    bn_ix at;
    uint32_t name;
    bool builtin;
} bn_name_use;

struct bn_match {
    bn_match_run *run;
    const bn_ruleset *set;
    const bn_compiled *compiled;
    const uint32_t *file_atoms; /* a name of the set: the file's atom, 0 = absent */
    bn_ix root, last;           /* last statement of a sequence, else root */
    bn_vars vars;               /* those of the rule and those added by bn_set */
    bn_capture captures[BN_MAX_VARS];
    bn_name_use names[BN_MAX_NAMES];
    uint32_t name_count;
    uint32_t steps;
    bool lost;    /* refused: reasons end with why */
    bool literal; /* names match by text alone */
    bn_fix *fix;
    bn_match *whole; /* of a share: the match that it is needed for; what it asks counts there */
    bn_str path;     /* of a share: its file */
};

/* The pattern matches at `root`; captures and name uses are filled. */
bool bn_match_shape(bn_match *m, const bn_pattern *p, bn_ix root);

/* Index of the metavariable or BN_NONE. */
uint32_t bn_match_var(const bn_match *m, bn_str name);

/* The bytes a capture covers; {0,0} when unset or text. */
bn_span bn_capture_span(const bn_match *m, const bn_capture *c);

/* A child that patterns look at: no comment, no parenthesis, comma or semicolon. */
bool bn_is_significant(const bn_cst *t, bn_ix at);

/* The atom of the name that a node starts with (callee, attribute, itself), or 0. */
bn_ix bn_head_node(const bn_cst *t, bn_ix at);

/* ---- obligations.c ---- */

/* Derive the checks of a match/rewrite rule; false and *err when it does not compile. */
bool bn_obligations_derive(bn_ruleset *set, bn_compiled *rule, bn_err *err);

/* Ask the derived checks; false when the match is lost. */
bool bn_obligations_ask(bn_match *m);

/* "K2 $a, $b: ..." lines. */
void bn_obligations_print(bn_buf *out, const bn_compiled *rule);

/* ---- render.c ---- */

/* Precedence levels, weakest first. */
enum {
    BN_LEVEL_TUPLE = 0, /* unparenthesised tuple, yield, star */
    BN_LEVEL_WALRUS,
    BN_LEVEL_LAMBDA,
    BN_LEVEL_CONDITIONAL,
    BN_LEVEL_OR,
    BN_LEVEL_AND,
    BN_LEVEL_NOT,
    BN_LEVEL_COMPARISON,
    BN_LEVEL_BIT_OR,
    BN_LEVEL_BIT_XOR,
    BN_LEVEL_BIT_AND,
    BN_LEVEL_SHIFT,
    BN_LEVEL_SUM,
    BN_LEVEL_PRODUCT,
    BN_LEVEL_UNARY,
    BN_LEVEL_POWER,
    BN_LEVEL_AWAIT,
    BN_LEVEL_PRIMARY,
    BN_LEVEL_ATOM,
};

/* How weak an expression may be in a place, and what else is allowed there. */
typedef struct {
    uint8_t level;
    bool tuple;       /* an unparenthesised tuple */
    bool yield;       /* a bare yield */
    bool number_dot;  /* `.name` follows: an integer needs parentheses */
    bool call_parens; /* the node's own parentheses are those of a call */
    bool xor_operand; /* of `^`: `&` needs parentheses */
    bool field;       /* f-string replacement field */
} bn_slot;

uint8_t bn_level_of(const bn_cst *t, bn_ix at);
bn_slot bn_slot_of(const bn_cst *t, bn_ix at);
bool bn_needs_parens(const bn_cst *t, bn_ix expression, bn_slot slot);

/* A newline inside the node's code that only brackets around it make legal. */
bool bn_has_bare_newline(const bn_cst *t, bn_ix at);

/* Brackets stand around the node, within its statement: newlines are fine. */
bool bn_is_bracketed(const bn_cst *t, bn_ix at);

/* ---- print.c ---- */

/* Where a template goes. */
typedef struct {
    bn_ix node;     /* the node replaced or inserted at: gives slot and indentation */
    bn_span span;   /* bytes replaced */
    bool statement; /* statements of their own; else one expression */
    bn_str indent, unit, newline;
} bn_place;

/*
 * The pieces of a template at a place, pushed as one edit. False when it cannot be done: the
 * fix is lost with the reason.
 */
bool bn_print_template(bn_match *m, bn_fix *fix, const bn_template *text, const bn_place *place);

/* ---- verdict.c ---- */

/* Note the answer; MAYBE lowers the verdict, NO (or MAYBE with `must`) loses the match. */
bool bn_note(bn_match *m, bn_answer answer, bool must);

/* ---- elsewhere.c ---- */

/* The match has been judged: its shares keep what they looked at; those without edits go. */
void bn_shares_close(bn_match *m);

/* ---- fix.c ---- */

/* Render the rule's own rewrite over the matched range. */
void bn_fix_rewrite(bn_match *m, bn_fix *fix, const bn_template *text);

/* How code of this place names `module.name`: by an import that is there, else by a new one. */
bn_str bn_import_expression(bn_match *m, bn_fix *fix, bn_str dotted);

#endif
