/*
 * transform.h - what a transform may use: the one header that transforms include.
 *
 * A transform is a file transforms/epNN_*.c: a head comment (the user's page),
 * a table of bn_rule and BN_TRANSFORM at the end. Rules describe rewrites; the
 * engine matches, checks obligations, renders, resolves conflicts and verifies.
 *
 * A rule has either `match` (Python with metavariables: $x one expression, name
 * or statement, $*xs any number of arguments or statements, $_ anything) or
 * `kinds` (node kinds to be offered, ended by 0). It has either `rewrite` (Python
 * with the same metavariables) or `build`, or neither (advice).
 *
 * For rules with `match` and `rewrite` the engine compares what both sides do, in Python's
 * order, and asks the facts that follow from each difference (`burnish debug rules` shows
 * them). An operation that only one side has needs a lemma named in `.lemma`
 * (src/pattern/lemmas.c; "by-guards" when the rule's own guards are the proof), or the rule
 * does not compile. Nothing is derived for `build`: it must ask for every fact itself.
 *
 * While a rule is tried, its verdict starts as its `safety`. bn_need and bn_must
 * lower it and keep the first reason; a rule never decides by matching text what
 * a fact can prove. All texts and nodes live in the arena of the file job.
 */
#ifndef BURNISH_TRANSFORM_H
#define BURNISH_TRANSFORM_H

#include "burnish/cells.h"
#include "burnish/loops.h"
#include "burnish/returns.h"
#include "burnish/streams.h"
#include "burnish/tries.h"

typedef struct bn_match bn_match;
typedef struct bn_fix bn_fix;

typedef enum { BN_SAFE = 0, BN_UNSAFE, BN_ADVICE } bn_safety;

/* A predicate on one capture. */
typedef struct {
    bn_answer (*ask)(bn_match *m, const char *metavar);
    const char *metavar;
    bool must; /* MAYBE counts as NO */
} bn_guard;
#define BN_WHERE(...) ((const bn_guard[]){ __VA_ARGS__, { 0 } })
#define BN_MUST(f, v)                                                                              \
    {                                                                                              \
        .ask = (f), .metavar = (v), .must = true                                                   \
    }

typedef struct bn_rule {
    const char *name;    /* "map-lambda"; with the item: "EP07/map-lambda" */
    const char *summary; /* the finding's message, lower case, no full stop */
    const char *match;
    const uint16_t *kinds; /* instead of match: node kinds, 0-terminated */
    const char *rewrite;
    bool (*build)(bn_match *m, bn_fix *fix); /* false: no fix (the match is dropped) */
    const bn_guard *where;
    bn_safety safety;
    const char *unsafe_because; /* needed when safety is BN_UNSAFE */
    bool off;                   /* runs only when its full name (or ALL) is selected */
    bool compact;               /* refused where the rewrite takes more lines than the code */
    bool migration;             /* counts as SAFE with --migrate-from py2 */
    uint16_t since;             /* BN_PY(3, 8): the output needs it; 0 = any */
    const char *lemma;          /* names of lemmas that discharge K10, blank-separated */
    const char *assume;         /* waivers: "K2 dict keys are constants; K9 ..." */
    const char *group;          /* "leftover", "meta": extra word for --select */
    const char *related;        /* "ruff C417, pyupgrade": for docs */
} bn_rule;
#define BN_KINDS(...) ((const uint16_t[]){ __VA_ARGS__, 0 })

typedef struct bn_transform {
    const char *item;  /* "EP07" */
    const char *title; /* the item's advice */
    const bn_rule *rules;
    uint32_t count;
} bn_transform;
#define BN_TRANSFORM(code, heading, table)                                                         \
    extern const bn_transform bn_transform_##code;                                                 \
    const bn_transform bn_transform_##code = { #code, heading, table,                              \
                                               sizeof(table) / sizeof *(table) }

/* ---- The match ---- */

const bn_cst *bn_tree(const bn_match *m);
bn_sema *bn_facts(const bn_match *m);
const bn_rule *bn_rule_of(const bn_match *m);
bn_ix bn_root(const bn_match *m);                     /* the matched node */
bn_ix bn_get(const bn_match *m, const char *metavar); /* its node; BN_NONE when not captured */
bn_span bn_get_span(const bn_match *m, const char *metavar); /* bytes of $x or $*xs; empty {0,0} */
uint32_t bn_get_count(const bn_match *m, const char *metavar); /* nodes captured by $*xs */
bn_ix bn_get_nth(const bn_match *m, const char *metavar, uint32_t n);

/* Bind a metavariable for templates: to a node, to a run of siblings, to text. */
void bn_set(bn_match *m, const char *metavar, bn_ix node);
void bn_set_run(bn_match *m, const char *metavar, bn_ix first, bn_ix last);
void bn_set_text(bn_match *m, const char *metavar, bn_str text);

/* ... to all statements of a suite. */
void bn_set_suite(bn_match *m, const char *metavar, bn_ix suite);

/*
 * Bind a metavariable to the text of `code` with `value` in the place of `use`, a name inside it;
 * parentheses are added where the value could need them. Where `code` is nothing but the name it
 * is bound to the value itself. False, and the match is lost, when the text would have several
 * lines.
 */
bool bn_set_with(bn_match *m, const char *metavar, bn_ix code, bn_ix use, bn_ix value);

/*
 * Bind a metavariable to `code` with other names for some variables; to its text where one of them
 * occurs. False, and the match is lost, when that text would have several lines.
 */
typedef struct {
    bn_binding_ix binding;
    bn_str name;
} bn_renaming;
bool bn_set_renamed(bn_match *m, const char *metavar, bn_ix code, const bn_renaming *names,
                    uint32_t count);

/* Text in the job's arena. */
bn_str bn_format(bn_match *m, const char *format, ...) __attribute__((format(printf, 2, 3)));

/*
 * Note a fact that the rewrite relies on. False when the match is lost: then
 * return false at once. MAYBE lowers the verdict to unsafe (bn_need) or loses
 * the match (bn_must). The answers are what `explain` and JSON `reasons` show.
 */
bool bn_need(bn_match *m, bn_answer answer);
bool bn_must(bn_match *m, bn_answer answer);

/* The proof holds as it is, with no fact MAYBE. Leaves no trace in the verdict of the match. */
bool bn_holds(bn_match *m, bool (*prove)(bn_match *m, const void *what), const void *what);

/* Refute the match with a reason of the rule's own; always returns false. */
bool bn_refuse(bn_match *m, bn_ix at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A judgement that no fact can make: unsafe from here on, for this reason. Returns true. */
bool bn_doubt(bn_match *m, bn_ix at, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Not a candidate at all: return this instead of bn_refuse when nothing is worth explaining. */
#define BN_SKIP false

/* Replace the rule's summary for this finding. */
void bn_message(bn_match *m, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* ---- The fix ---- */

/*
 * Replace a node by a template: Python with metavariables. A capture keeps its
 * text, comments and nested fixes; parentheses follow precedence on both sides; a
 * statement template is indented like the node and its suites by the file's own
 * unit. "" is not a template: use bn_fix_delete.
 */
void bn_fix_replace(bn_fix *fix, bn_ix node, const char *pattern);

/* The same over several sibling statements, `first` to `last`. */
void bn_fix_replace_run(bn_fix *fix, bn_ix first, bn_ix last, const char *pattern);

/*
 * Replace the statements `first` to `last` by `open` part part ... `close`, as a comprehension's
 * element and clauses. Comments that no capture keeps go along: with one of them each part gets a
 * line of its own, with the comments of the statement that it comes from; those before the first
 * part's loop go above the whole. Comments that speak to tools refuse.
 */
typedef struct {
    const char *pattern;
    bn_ix statement; /* where it comes from, or BN_NONE */
} bn_part;
void bn_fix_replace_parts(bn_fix *fix, bn_ix first, bn_ix last, const char *open,
                          const bn_part *parts, uint32_t count, const char *close);

/*
 * What a simple statement puts before its value: `return`, `yield` or `a = b =` with the targets as
 * metavariables $t0, $t1, ... Sets *value and the type of an annotated assignment (else BN_NONE).
 * NULL for other statements.
 */
const char *bn_head_of(bn_match *m, bn_ix statement, bn_ix *value, bn_ix *type);

/*
 * The other way round, an expression that becomes statements: the comments of `node` outside of
 * `parts`. One at the end of a line belongs to the part that begins before it, one on a line of its
 * own to the part behind it; what stands before all parts goes into *top. The texts end in "\n"
 * (`above`, *top) or begin with two blanks (`behind`). False, and the match is lost, where a
 * comment has no place or speaks to a tool.
 */
typedef struct {
    bn_ix node;
    bn_str above, behind;
} bn_commented;
bool bn_comments_by_part(bn_match *m, bn_ix node, bn_commented *parts, uint32_t count, bn_str *top);

/* Statements before or after a statement, on lines of their own. */
void bn_fix_insert_before(bn_fix *fix, bn_ix statement, const char *pattern);
void bn_fix_insert_after(bn_fix *fix, bn_ix statement, const char *pattern);

/* Statements at the end of a suite, behind its last comment. */
void bn_fix_append(bn_fix *fix, bn_ix suite, const char *pattern);

/*
 * A function of the module, behind its docstring and imports, where every other function can
 * call it: the line `def name(...):` and the body, whose lines end in "\n" and whose inner lines
 * are indented by four blanks; both become the file's own.
 */
void bn_fix_add_function(bn_fix *fix, bn_str head, bn_str body);

/*
 * Such a body that returns the expression: on one line, or its lines in parentheses. Not for
 * expressions with fixed lines: a string over several lines or a backslash at the end of one
 * would not survive being laid out anew.
 */
bn_str bn_return_body(bn_match *m, bn_ix x);
bool bn_has_fixed_lines(const bn_cst *t, bn_ix x);

/* Remove a statement with its line; its own trailing comment must have been asked for. */
void bn_fix_delete(bn_fix *fix, bn_ix statement);

/* Take an argument out of its list, with one comma. */
void bn_fix_drop_argument(bn_fix *fix, bn_ix argument);

/* Remove one name of `from m import a, b`, or the statement when it is the only one. False: lost.
 */
bool bn_fix_drop_import(bn_match *m, bn_fix *fix, bn_ix statement, bn_ix name);

/*
 * The root is an import from the module of a name that Python 3 has no more (`gone`, ended by
 * NULL), and nobody uses it: remove it. False: the match is lost.
 */
bool bn_drop_gone_import(bn_match *m, bn_fix *fix, const char *module, const char *const *gone);

/* Raw bytes: only for tokens (prefixes, commas, keywords) that no template can name. */
void bn_fix_bytes(bn_fix *fix, uint32_t start, uint32_t end, bn_str text);

/*
 * `whole` is a call, or the argument list of one, that holds the comprehension alone: write
 * `open` parts `close` for it (one character each), with the parts where they are. Lines of
 * their own they keep, aligned lines stay aligned. There must be no comments in `whole`.
 */
void bn_fix_rebracket(bn_fix *fix, bn_ix whole, bn_ix comprehension, const char *open,
                      const char *close);

/*
 * Full lines: for code that goes or moves as it stands.
 *
 * bn_suite_rest: from `first`, with the comment lines right above it, to the end of its suite.
 * bn_lines_of: a statement or a clause, from its first byte to the end of its last suite.
 * Comments at the end of a suite are part of both. bn_fix_delete_lines also takes the blank
 * lines above. bn_fix_move_lines puts the lines where the line `to` begins: either indented
 * like the statement `like`, or as they are below a line `head` that is indented so.
 */
bn_span bn_suite_rest(const bn_match *m, bn_ix first);
bn_span bn_lines_of(const bn_match *m, bn_ix node);
void bn_fix_delete_lines(bn_fix *fix, bn_span lines);
void bn_fix_move_lines(bn_fix *fix, bn_span lines, uint32_t to, const char *head, bn_ix like);

/*
 * Make `module` (or its member `name`, may be NULL) importable; returns the expression to use. The
 * fix is lost when a target version is known to lack the member.
 */
bn_str bn_fix_import(bn_fix *fix, const char *module, const char *name);

/* ---- Other files ---- */

/* The n-th other file that has the word, as an identifier or in any text; empty: no more. */
bn_str bn_elsewhere(bn_match *m, bn_str word, uint32_t n);

/*
 * The fix's share in another file: a match over that file (its tree, its facts; the root is the
 * module), with a fix that is made in the same run as this one, or neither is. What the share is
 * refused or doubts counts for the whole, and so does bn_message. NULL, and the whole is refused:
 * the file is not being rewritten or cannot be parsed.
 */
bn_match *bn_share_in(bn_match *m, bn_str path);

/* The fix of a match. */
bn_fix *bn_fix_of(bn_match *m);

/* Comments inside [from, to) that no capture of the fix keeps: YES when there are none. */
bn_answer bn_no_comments(bn_match *m, bn_ix node);

/* L1: no comment from the first byte of `from` to that of `to` speaks to a tool: `# noqa`. */
bn_answer bn_no_directives(bn_match *m, bn_ix from, bn_ix to);

/* L2: the statement shares its line with no other (`;`, one-line suite). */
bn_answer bn_alone_on_lines(bn_match *m, bn_ix statement);

/* The number of the line that the node begins in, from 1: for messages. */
uint32_t bn_line_number(const bn_match *m, bn_ix node);

/* An option of the rule: its text from [tool.burnish.options], else `otherwise`. */
bn_str bn_option(const bn_match *m, const char *name, const char *otherwise);

/* The same for an option that is a number; `otherwise` when it is none. */
uint32_t bn_number_option(const bn_match *m, const char *name, uint32_t otherwise);

/* ---- Literals (src/syntax/literals.c) ---- */

/* Decode one string node (one piece of an implicit concatenation). */
bn_string_lit bn_string_at(const bn_match *m, bn_ix string);

/*
 * The body of one str literal spelled for a bytes literal (`bytes`), or the other way round.
 * False when the other kind cannot say it: characters beyond ASCII, f-strings.
 */
bool bn_string_as(const bn_match *m, bn_ix string, bool bytes, bn_str *body);

/* A str (or bytes) literal that is no f-string, in pieces and parentheses or not. */
bool bn_is_literal(const bn_match *m, bn_ix text, bool bytes);

/* Every piece of it has a form of the other kind; write them so. */
bool bn_can_respell(const bn_match *m, bn_ix text, bool bytes);
void bn_fix_respell(bn_fix *fix, bn_ix text, bool bytes);

/* A blank where a literal that begins with its quote at `start` would run into what is before it.
 */
bn_str bn_gap_before(const bn_cst *t, uint32_t start);

/* The value of an integer literal; false when it is none or does not fit. */
bool bn_int_at(const bn_match *m, bn_ix node, int64_t *value);

/*
 * A template fragment that is true where the test `metavar` is false: "not $test",
 * or "$test_left is not $test_right" where an operator can be flipped. Binds what it
 * names. `==` and `<` are never flipped: user types answer both as they like.
 */
const char *bn_negated(bn_match *m, const char *metavar);

/* A name for many: "name" gives "names". */
bn_str bn_plural(bn_match *m, bn_str singular);

/* ---- Predicates for .where ---- */

bn_answer bn_is_name(bn_match *m, const char *metavar);       /* a plain identifier */
bn_answer bn_no_walrus(bn_match *m, const char *metavar);     /* no `:=` inside */
bn_answer bn_no_suspension(bn_match *m, const char *metavar); /* no yield or await inside */
bn_answer bn_no_stop_iteration(bn_match *m, const char *metavar);
bn_answer bn_no_class_cell(bn_match *m, const char *metavar);
bn_answer bn_is_constant(bn_match *m, const char *metavar); /* a literal without names */
bn_answer bn_is_sequence(bn_match *m, const char *metavar); /* T2 over BN_T_SEQUENCE */

#include "burnish/call_sites.h"
#include "burnish/collect.h"
#include "burnish/comprehensions.h"
#include "burnish/parallel.h"
#include "burnish/raising.h"
#include "burnish/search.h"

#endif
