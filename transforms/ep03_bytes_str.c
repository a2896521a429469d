/*
 * # EP03: Know the differences between bytes and str
 *
 * Text is `str`, data is `bytes`; Python 3 never mixes them behind your back. What
 * is left of the days when it did can go.
 *
 * ## u-prefix
 *
 *     name = u"caf\u00e9"
 * =>
 *     name = "caf\u00e9"
 *
 * In Python 3 every string literal is text, the prefix says nothing. Works on each
 * piece of an implicit concatenation and on docstrings; where two literals would run
 * together a blank keeps them apart: `""u""` becomes `"" ""`. Left alone where the code
 * must still run on Python 2.
 *
 * ## encode-literal
 *
 *     magic = "GIF8".encode("ascii")
 * =>
 *     magic = b"GIF8"
 *
 * Every character must be ASCII, the encoding one of utf-8, ascii and latin-1 (or absent).
 *
 * ## decode-literal
 *
 *     name = b"name".decode("utf-8")
 * =>
 *     name = "name"
 *
 * ## redundant-ctor
 *
 *     empty, name = str(), str("name")
 * =>
 *     empty, name = "", "name"
 *
 * ## open-mode
 *
 *     with open("/dev/null", "rt", encoding="utf-8") as f:
 *         print(f.read())
 * =>
 *     with open("/dev/null", encoding="utf-8") as f:
 *         print(f.read())
 *
 * Text is the default, reading too. The attribute `mode` of the file changes; left alone in
 * files that read an attribute of that name.
 *
 * ## io-open
 *
 *     import io
 *     with io.open("/dev/null") as f:
 *         print(f.read())
 * =>
 *     import io
 *     with open("/dev/null") as f:
 *         print(f.read())
 *
 * Unsafe: whoever replaces `io.open` (CPython's tests of tempfile do) no longer reaches the call.
 *
 * ## text-kwarg
 *
 *     import subprocess
 *     print(subprocess.check_output(["true"], universal_newlines=True))
 * =>
 *     import subprocess
 *     print(subprocess.check_output(["true"], text=True))
 */
#include "burnish/transform.h"

/* Whether a literal without its prefix would be read together with the byte before it. */
static bool would_grow(const bn_cst *t, uint32_t start)
{
    char before = start ? t->text.ptr[start - 1] : '\n';

    return before == '"' || before == '\'' || before == '_' || (before >= '0' && before <= '9') ||
           (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') ||
           (unsigned char)before >= 0x80;
}

static bool drop_u(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    uint32_t start = t->nodes[bn_root(m)].start;
    char first = t->text.ptr[start];

    if (first != 'u' && first != 'U')
        return BN_SKIP;
    if (t->text.ptr[start + 1] != '"' && t->text.ptr[start + 1] != '\'')
        return BN_SKIP; // ur"" is Python 2 only: not a file of ours
    if (!bn_must(m, bn_fact_since(bn_facts(m), BN_PY(3, 3))))
        return false;
    bn_fix_bytes(fix, start, start + 1, would_grow(t, start) ? BN_LIT(" ") : (bn_str){ "", 0 });
    return true;
}

/* ---- Literals ---- */

/* An encoding that maps ASCII to itself, or none given. */
static bool is_ascii_encoding(bn_match *m, bn_ix call)
{
    static const char *const names[] = { "utf-8",    "utf8",    "u8",    "ascii",
                                         "us-ascii", "latin-1", "latin1" };
    const bn_cst *t = bn_tree(m);
    bn_ix argument = bn_argument(t, call, 0);
    bn_string_lit lit;
    bn_str name;

    if (argument == BN_NONE)
        return t->nodes[bn_child(t, call, BN_F_ARGUMENTS)].kind == BN_ARGUMENT_LIST;
    if (t->nodes[argument].kind == BN_KEYWORD_ARGUMENT)
        argument = bn_keyword(t, call, "encoding");
    if (argument == BN_NONE || t->nodes[argument].kind != BN_STRING ||
        bn_argument(t, call, 1) != BN_NONE)
        return false;
    lit = bn_string_at(m, argument);
    if (!lit.ok || lit.bytes || lit.value.len > 20)
        return false;
    name = bn_format(m, "%.*s", BN_FMT(lit.value));
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];

        if (c >= 'A' && c <= 'Z')
            ((char *)name.ptr)[i] = (char)(c - 'A' + 'a');
        else if (c == '_' || c == ' ')
            ((char *)name.ptr)[i] = '-';
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_str_is(name, names[i]))
            return true;
    return false;
}

static bool is_ascii(bn_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] >= 0x80 || text.ptr[i] == 0)
            return false;
    return true;
}

/* Escapes that mean something else in the other kind of literal. */
static bool has_text_escape(bn_str body)
{
    return bn_str_find(body, BN_LIT("\\u"), 0) != BN_NPOS ||
           bn_str_find(body, BN_LIT("\\U"), 0) != BN_NPOS ||
           bn_str_find(body, BN_LIT("\\N"), 0) != BN_NPOS;
}

/* `"text".method(encoding)` on one literal: the call is the match. */
static bool read_literal_call(bn_match *m, const char *method, bn_string_lit *lit, bn_ix *string)
{
    const bn_cst *t = bn_tree(m);
    bn_ix callee = bn_child(t, bn_root(m), BN_F_FUNCTION);

    if (t->nodes[callee].kind != BN_ATTRIBUTE ||
        !bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), method))
        return false;
    *string = bn_child(t, callee, BN_F_OBJECT);
    if (t->nodes[*string].kind != BN_STRING || bn_in_format(t, bn_root(m)) ||
        !is_ascii_encoding(m, bn_root(m)))
        return false;
    *lit = bn_string_at(m, *string);
    return lit->ok && !lit->format && is_ascii(lit->value) &&
           !has_text_escape(bn_str_sub(t->text, lit->body.start, lit->body.end));
}

static bool encode_literal(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_string_lit lit;
    bn_ix string;

    if (!read_literal_call(m, "encode", &lit, &string) || lit.bytes ||
        !is_ascii(bn_text(t, string)))
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, bn_root(m))))
        return false;
    bn_fix_bytes(fix, lit.prefix.start, lit.prefix.end, lit.raw ? BN_LIT("rb") : BN_LIT("b"));
    bn_fix_bytes(fix, t->nodes[string].end, t->nodes[bn_root(m)].end, BN_LIT(""));
    return true;
}

static bool decode_literal(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_string_lit lit;
    bn_ix string;

    if (!read_literal_call(m, "decode", &lit, &string) || !lit.bytes)
        return BN_SKIP;
    if (!bn_must(m, bn_no_comments(m, bn_root(m))))
        return false;
    bn_fix_bytes(fix, lit.prefix.start, lit.prefix.end,
                 lit.raw                                 ? BN_LIT("r")
                 : would_grow(t, t->nodes[string].start) ? BN_LIT(" ")
                                                         : BN_LIT(""));
    bn_fix_bytes(fix, t->nodes[string].end, t->nodes[bn_root(m)].end, BN_LIT(""));
    return true;
}

static bool redundant_ctor(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), argument;
    bool bytes = bn_text_is(t, callee, "bytes");
    bn_string_lit lit;

    if ((!bytes && !bn_text_is(t, callee, "str")) || bn_plain_arguments(t, call) < 0 ||
        bn_plain_arguments(t, call) > 1 || bn_in_format(t, call))
        return BN_SKIP;
    argument = bn_argument(t, call, 0);
    if (argument != BN_NONE) {
        if (t->nodes[argument].kind != BN_STRING)
            return BN_SKIP;
        lit = bn_string_at(m, argument);
        if (!lit.ok || lit.format || lit.bytes != bytes)
            return BN_SKIP;
        bn_set(m, "text", argument);
    }
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, bn_text(t, callee))) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_fix_replace(fix, call, argument != BN_NONE ? "$text" : bytes ? "b\"\"" : "\"\"");
    return true;
}

/* ---- Files ---- */

/* The mode without what goes without saying: "" to drop it, NULL to leave it. */
static const char *short_mode(bn_str mode)
{
    static const char *const table[][2] = {
        { "r", "" },   { "rt", "" },  { "tr", "" },  { "wt", "w" }, { "tw", "w" },
        { "at", "a" }, { "ta", "a" }, { "xt", "x" }, { "tx", "x" },
    };

    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (bn_str_is(mode, table[i][0]))
            return table[i][1];
    return NULL;
}

/* The file reads an attribute `mode`: of what, nobody knows. */
static bool reads_mode(const bn_cst *t)
{
    bn_each_below (t, 0, c)
        if (t->nodes[c].kind == BN_ATTRIBUTE &&
            bn_text_is(t, bn_child(t, c, BN_F_ATTRIBUTE), "mode"))
            return true;
    return false;
}

static bool open_mode(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), mode, node, before;
    const char *rest;
    bn_string_lit lit;

    if (!bn_text_is(t, callee, "open"))
        return BN_SKIP;
    bn_each_below (t, call, c)
        if (t->nodes[c].parent == bn_child(t, call, BN_F_ARGUMENTS) &&
            (t->nodes[c].kind == BN_LIST_SPLAT || t->nodes[c].kind == BN_DICTIONARY_SPLAT))
            return BN_SKIP;
    mode = bn_keyword(t, call, "mode");
    node = mode != BN_NONE ? t->nodes[mode].parent : bn_argument(t, call, 1);
    if (mode == BN_NONE)
        mode = node;
    if (node == BN_NONE || t->nodes[mode].kind != BN_STRING)
        return BN_SKIP;
    lit = bn_string_at(m, mode);
    rest = lit.ok && !lit.bytes && !lit.format ? short_mode(lit.value) : NULL;
    before = bn_prev_named(t, node);
    if (!rest || before == BN_NONE)
        return BN_SKIP;
    if (*rest == 0 && node == mode && bn_next_named(t, node) != BN_NONE &&
        t->nodes[bn_next_named(t, node)].kind != BN_KEYWORD_ARGUMENT) {
        if (bn_str_is(lit.value, "r"))
            return BN_SKIP;
        rest = "r";
    }
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("open"))) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    if (reads_mode(t))
        return bn_refuse(m, call, "the file reads an attribute `mode`");
    if (*rest)
        bn_fix_bytes(fix, lit.body.start, lit.body.end, bn_str_from(rest));
    else
        bn_fix_bytes(fix, t->nodes[before].end, t->nodes[node].end, BN_LIT(""));
    return true;
}

static bool io_open(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix callee = bn_child(t, bn_root(m), BN_F_FUNCTION);

    if (t->nodes[callee].kind != BN_ATTRIBUTE ||
        !bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "open") ||
        bn_fact_resolves(bn_facts(m), callee, BN_LIT("io.open")).tri != BN_YES)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("open"))) ||
        !bn_must(m, bn_no_comments(m, callee)))
        return false;
    bn_fix_bytes(fix, t->nodes[callee].start, t->nodes[callee].end, BN_LIT("open"));
    return true;
}

/* ---- Subprocesses ---- */

static bool text_kwarg(bn_match *m, bn_fix *fix)
{
    static const char *const callees[] = { "subprocess.run", "subprocess.Popen", "subprocess.call",
                                           "subprocess.check_call", "subprocess.check_output" };
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), value = bn_keyword(t, call, "universal_newlines"), name;
    bn_ix argument;
    bool known = false;

    if (value == BN_NONE || bn_keyword(t, call, "text") != BN_NONE)
        return BN_SKIP;
    for (uint32_t i = 0; (argument = bn_argument(t, call, i)) != BN_NONE; i++)
        if (t->nodes[argument].kind == BN_DICTIONARY_SPLAT)
            return bn_refuse(m, argument, "`%.*s` may hold `text` as well",
                             BN_FMT(bn_text(t, argument)));
    for (size_t i = 0; i < sizeof callees / sizeof *callees && !known; i++)
        known =
            bn_fact_resolves(bn_facts(m), bn_child(t, call, BN_F_FUNCTION), bn_str_from(callees[i]))
                .tri == BN_YES;
    if (!known)
        return BN_SKIP;
    name = bn_child(t, t->nodes[value].parent, BN_F_NAME);
    bn_fix_bytes(fix, t->nodes[name].start, t->nodes[name].end, BN_LIT("text"));
    return true;
}

static const bn_rule rules[] = {
    {
        .name = "u-prefix",
        .summary = "the prefix u says nothing in Python 3",
        .kinds = BN_KINDS(BN_STRING),
        .build = drop_u,
        .since = BN_PY(3, 3),
        .related = "ruff UP025, pyupgrade",
    },
    {
        .name = "encode-literal",
        .summary = "a bytes literal says what the encoded text is",
        .kinds = BN_KINDS(BN_CALL),
        .build = encode_literal,
        .since = BN_PY(3, 0),
        .related = "ruff UP012, pyupgrade",
    },
    {
        .name = "decode-literal",
        .summary = "a text literal says what the decoded bytes are",
        .kinds = BN_KINDS(BN_CALL),
        .build = decode_literal,
        .since = BN_PY(3, 0),
    },
    {
        .name = "redundant-ctor",
        .summary = "the literal is a str or bytes already",
        .kinds = BN_KINDS(BN_CALL),
        .build = redundant_ctor,
        .since = BN_PY(3, 0),
        .related = "ruff UP018, pyupgrade",
    },
    {
        .name = "open-mode",
        .summary = "files are opened for reading text by default",
        .kinds = BN_KINDS(BN_CALL),
        .build = open_mode,
        .since = BN_PY(3, 0),
        .related = "ruff UP015, pyupgrade",
    },
    {
        .name = "io-open",
        .summary = "io.open is the builtin open",
        .kinds = BN_KINDS(BN_CALL),
        .build = io_open,
        .safety = BN_UNSAFE,
        .unsafe_because = "a test that replaces io.open no longer reaches the call",
        .since = BN_PY(3, 0),
        .related = "ruff UP020, pyupgrade",
    },
    {
        .name = "text-kwarg",
        .summary = "`text` is the readable name of `universal_newlines`",
        .kinds = BN_KINDS(BN_CALL),
        .build = text_kwarg,
        .since = BN_PY(3, 7),
        .related = "ruff UP021, pyupgrade",
    },
};

BN_TRANSFORM(EP03, "Know the differences between bytes and str", rules);
