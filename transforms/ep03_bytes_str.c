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
 *
 * ## six-text
 *
 *     import six
 *     def is_text(value):
 *         return isinstance(value, six.string_types) or type(value) is six.text_type
 * =>
 *     import six
 *     def is_text(value):
 *         return isinstance(value, str) or type(value) is str
 *
 * ## future-unicode
 *
 *     from __future__ import unicode_literals
 *     name = "x"
 * =>
 *     name = "x"
 *
 * ## ctor-to-method
 *
 *     data = bytes("a" + "b", "utf-8")
 * =>
 *     data = ("a" + "b").encode("utf-8")
 *
 * Only for what is exactly a str (or bytes, bytearray): other buffers have no `decode`.
 *
 * ## str-of-bytes
 *
 *     print(str(b"abc"))
 * =>
 *     print(b"abc".decode())
 *
 * Unsafe: the text was `b'abc'` with its quotes, which is rarely meant.
 *
 * ## open-encoding
 *
 *     with open("/dev/null") as f:
 *         print(f.read())
 * =>
 *     with open("/dev/null", encoding="utf-8") as f:
 *         print(f.read())
 *
 * Unsafe: the system's encoding may be another one.
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

/* ---- Left over from Python 2 ---- */

/* Second argument of isinstance or issubclass. */
static bool is_class_test(bn_match *m, bn_ix at)
{
    const bn_cst *t = bn_tree(m);
    bn_ix list = t->nodes[at].parent, call = t->nodes[list].parent, callee;

    if (t->nodes[list].kind != BN_ARGUMENT_LIST || t->nodes[call].kind != BN_CALL ||
        bn_plain_arguments(t, call) != 2 || bn_argument(t, call, 1) != at)
        return false;
    callee = bn_child(t, call, BN_F_FUNCTION);
    return (bn_text_is(t, callee, "isinstance") || bn_text_is(t, callee, "issubclass")) &&
           bn_fact_is_builtin(bn_facts(m), callee, bn_text(t, callee)).tri == BN_YES;
}

/* The identifier is a plain read, not part of an import, a keyword or a longer path. */
static bool is_read_here(bn_match *m, bn_ix at)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b;

    if (t->nodes[at].kind == BN_ATTRIBUTE)
        return bn_is_loaded(t, at);
    b = bn_binding_at(s, at);
    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
        if (bn_use_node(s, b, i) == at)
            return bn_use_kind(s, b, i) == BN_USE_READ;
    return false;
}

static bool six_text(bn_match *m, bn_fix *fix)
{
    static const char *const names[][2] = { { "six.text_type", "str" },
                                            { "six.binary_type", "bytes" },
                                            { "six.string_types", "str" },
                                            { "six.unichr", "chr" } };
    const bn_cst *t = bn_tree(m);
    bn_str dotted, text = { NULL, 0 };
    bn_ix at = bn_root(m);

    dotted = bn_resolve_dotted(bn_facts(m), at);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_str_is(dotted, names[i][0]))
            text = bn_str_from(names[i][1]);
    if (!text.ptr || !is_read_here(m, at))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_resolves(bn_facts(m), at, dotted)) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), at, text)) ||
        !bn_must(m, bn_no_comments(m, at)))
        return false;
    if (bn_str_is(dotted, "six.string_types") && !is_class_test(m, at))
        text = BN_LIT("(str,)");
    bn_fix_bytes(fix, t->nodes[at].start, t->nodes[at].end, text);
    return true;
}

/* Without the statement a text after it would become the module's docstring. */
static bool would_make_docstring(const bn_cst *t, bn_ix statement)
{
    bn_ix next = bn_next_statement(t, statement), text;

    if (bn_prev_statement(t, statement) != BN_NONE || next == BN_NONE)
        return false;
    text = bn_expression_of(t, next);
    return text != BN_NONE && (t->nodes[bn_unparen(t, text)].kind == BN_STRING ||
                               t->nodes[bn_unparen(t, text)].kind == BN_CONCATENATED_STRING);
}

static bool future_unicode(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_lookup(s, bn_root(m), BN_LIT("unicode_literals"));
    bn_ix name = BN_NONE, other;

    bn_each_named_child (t, bn_root(m), c)
        if (bn_text_is(t, c, "unicode_literals"))
            name = c;
    if (name == BN_NONE)
        return BN_SKIP;
    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
        if (bn_use_kind(s, b, i) & (BN_USE_READ | BN_USE_DELETE))
            return bn_refuse(m, bn_use_node(s, b, i), "the name `unicode_literals` is used");
    if (!bn_must(m, bn_no_comments(m, bn_root(m))) || !bn_must(m, bn_alone_on_lines(m, bn_root(m))))
        return false;
    if (bn_named_count(t, bn_root(m)) == 1) {
        if (would_make_docstring(t, bn_root(m)))
            return bn_refuse(m, bn_root(m), "the text after it would become the docstring");
        bn_fix_delete(fix, bn_root(m));
        return true;
    }
    other = bn_next_named(t, name);
    if (other != BN_NONE)
        bn_fix_bytes(fix, t->nodes[name].start, t->nodes[other].start, BN_LIT(""));
    else
        bn_fix_bytes(fix, t->nodes[bn_prev_named(t, name)].end, t->nodes[name].end, BN_LIT(""));
    return true;
}

/* ---- Constructors ---- */

static bool ctor_to_method(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION);
    int count = bn_plain_arguments(t, call);
    bool bytes = bn_text_is(t, callee, "bytes");
    bn_ix value = bn_argument(t, call, 0);

    if ((!bytes && !bn_text_is(t, callee, "str")) || count < 2 || count > 3)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, bn_text(t, callee))) ||
        !bn_must(m, bn_fact_exactly(bn_facts(m), value,
                                    bytes ? BN_T_STR : BN_T_BYTES | BN_T_BYTEARRAY)) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_set(m, "value", value);
    bn_set(m, "encoding", bn_argument(t, call, 1));
    if (count == 3)
        bn_set(m, "errors", bn_argument(t, call, 2));
    bn_fix_replace(fix, call,
                   bn_format(m, "$value.%s($encoding%s)", bytes ? "encode" : "decode",
                             count == 3 ? ", $errors" : "")
                       .ptr);
    return true;
}

static bool str_of_bytes(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION);

    if (!bn_text_is(t, callee, "str") || bn_plain_arguments(t, call) != 1)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("str"))) ||
        !bn_must(m, bn_fact_exactly(bn_facts(m), bn_argument(t, call, 0), BN_T_BYTES)) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_set(m, "value", bn_argument(t, call, 0));
    bn_fix_replace(fix, call, "$value.decode()");
    return true;
}

/* The last argument when the call opens a text file and says nothing of its encoding. */
static bn_ix last_text_argument(bn_match *m, bn_ix call)
{
    const bn_cst *t = bn_tree(m);
    bn_ix last = BN_NONE, mode = bn_keyword(t, call, "mode"), at;
    bn_string_lit lit;

    if (bn_keyword(t, call, "encoding") != BN_NONE)
        return BN_NONE;
    for (uint32_t i = 0; (at = bn_argument(t, call, i)) != BN_NONE; i++) {
        bool named = t->nodes[at].kind == BN_KEYWORD_ARGUMENT;

        if (t->nodes[at].kind == BN_LIST_SPLAT || t->nodes[at].kind == BN_DICTIONARY_SPLAT ||
            (!named && i >= 3))
            return BN_NONE;
        if (!named && i == 1)
            mode = at;
        last = at;
    }
    if (mode == BN_NONE)
        return last;
    if (t->nodes[mode].kind != BN_STRING)
        return BN_NONE;
    lit = bn_string_at(m, mode);
    return lit.ok && !lit.bytes && !lit.format && bn_str_find(lit.value, BN_LIT("b"), 0) == BN_NPOS
               ? last
               : BN_NONE;
}

static bool open_encoding(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), last;

    if (!bn_text_is(t, callee, "open") || bn_in_format(t, call) ||
        t->nodes[bn_child(t, call, BN_F_ARGUMENTS)].kind != BN_ARGUMENT_LIST)
        return BN_SKIP;
    last = last_text_argument(m, call);
    if (last == BN_NONE)
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("open"))))
        return false;
    bn_fix_bytes(fix, t->nodes[last].end, t->nodes[last].end, BN_LIT(", encoding=\"utf-8\""));
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
    {
        .name = "six-text",
        .summary = "Python 3 has one name for it",
        .kinds = BN_KINDS(BN_ATTRIBUTE, BN_IDENTIFIER),
        .build = six_text,
        .since = BN_PY(3, 0),
        .related = "pyupgrade",
    },
    {
        .name = "future-unicode",
        .summary = "literals are Unicode in Python 3",
        .kinds = BN_KINDS(BN_FUTURE_IMPORT_STATEMENT),
        .build = future_unicode,
        .since = BN_PY(3, 0),
        .related = "ruff UP010, pyupgrade",
    },
    {
        .name = "ctor-to-method",
        .summary = "encode and decode say which way it goes",
        .kinds = BN_KINDS(BN_CALL),
        .build = ctor_to_method,
        .since = BN_PY(3, 0),
    },
    {
        .name = "str-of-bytes",
        .summary = "str() of bytes is their source code, not their text",
        .kinds = BN_KINDS(BN_CALL),
        .build = str_of_bytes,
        .safety = BN_UNSAFE,
        .unsafe_because = "the result has no b'' around it any more",
        .since = BN_PY(3, 0),
    },
    {
        .name = "open-encoding",
        .summary = "say in which encoding the file is",
        .kinds = BN_KINDS(BN_CALL),
        .build = open_encoding,
        .safety = BN_UNSAFE,
        .unsafe_because = "the encoding of the system may be another one",
        .since = BN_PY(3, 0),
        .related = "ruff PLW1514, pylint W1514",
    },
};

BN_TRANSFORM(EP03, "Know the differences between bytes and str", rules);
