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
 * Every character must be ASCII, the encoding one of utf-8, ascii and latin-1 (or absent), and
 * what happens to errors one of Python's own handlers. Escapes that bytes do not know are written
 * out: `"\N{DIGIT ONE}"` becomes `b"1"`. All pieces of an implicit concatenation change, in their
 * parentheses; one that cannot leaves the whole alone.
 *
 * ## decode-literal
 *
 *     name = b"name".decode("utf-8")
 * =>
 *     name = "name"
 *
 * The same the other way round; `b"\u0041"` is six characters and becomes `"\\u0041"`. Left
 * alone as a statement of its own, where the text might become a docstring.
 *
 * ## redundant-ctor
 *
 *     empty, name = str(), str("name")
 * =>
 *     empty, name = "", "name"
 *
 * Also `str(object="name")`, `six.u("name")` and `six.b("name")` where the text is ASCII. Not for
 * f-strings, and not for `str(b"name")`, whose result is another text: see str-of-bytes.
 *
 * ## open-mode
 *
 *     with open("/dev/null", "rt", encoding="utf-8") as f:
 *         print(f.read())
 * =>
 *     with open("/dev/null", encoding="utf-8") as f:
 *         print(f.read())
 *
 * Text is the default, reading too. Where another argument follows by place the mode stays, but
 * `rt` becomes `r`. The attribute `mode` of the file changes; left alone in files that read an
 * attribute of that name. Unsafe for `U`: it says nothing up to Python 3.10 and raises ValueError
 * from 3.11 on. Only the builtin `open`: others have other defaults.
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
 * In calls of run, Popen, call, check_call and check_output that do not say `text` already; left
 * alone when `**names` may. Unsafe where a false value may go to Popen: the attribute
 * `universal_newlines` of the process would be None instead.
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
 * `six.string_types` becomes `str` as the second argument of isinstance and issubclass and the
 * tuple `(str,)` elsewhere. `unicode`, `basestring` and `unichr` without six, where nothing in the
 * file defines them, are unsafe: on Python 3 that code fails today. They are left alone inside
 * `try`, which may find out whether the name exists.
 *
 * ## future-unicode
 *
 *     from __future__ import unicode_literals
 *     name = "x"
 * =>
 *     name = "x"
 *
 * Other names of the statement stay. Left alone when the file reads the name `unicode_literals`, or
 * when a text behind the statement would become the docstring.
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
 * Unsafe: the text was `b'abc'` with its quotes, which is rarely meant. Also `"%s" % data` and
 * fields `{data}` of f-strings. Only for what is surely bytes.
 *
 * ## open-encoding
 *
 *     with open("/dev/null") as f:
 *         print(f.read())
 * =>
 *     with open("/dev/null", encoding="utf-8") as f:
 *         print(f.read())
 *
 * Unsafe: the system's encoding may be another one. Also `io.open`, the temporary files of
 * `tempfile` in a text mode, and `open`, `read_text` and `write_text` of what is surely a
 * `pathlib.Path`. With the option `encoding-style = "locale"` the call says `encoding="locale"`,
 * which keeps what it does (Python 3.10 and newer). Left alone where the mode is not a literal,
 * and where Python 3.15 is the oldest version, since UTF-8 is its default.
 *
 * ## binary-write-literal
 *
 *     with open("/dev/null", "wb") as f:
 *         f.write("text")
 * =>
 *     with open("/dev/null", "wb") as f:
 *         f.write(b"text")
 *
 * And the other way round for text files. A repair, hence unsafe: the call raises TypeError today.
 * Only where the file is surely of that kind and the literal is ASCII.
 *
 * ## decode-helper
 *
 *     def show(name, value):
 *         if isinstance(name, bytes):
 *             name = name.decode("utf-8")
 *         return name, value.decode("utf-8") if isinstance(value, bytes) else value
 * =>
 *     def _to_str(value):
 *         return value.decode("utf-8") if isinstance(value, bytes) else value
 *
 *
 *     def show(name, value):
 *         name = _to_str(name)
 *         return name, _to_str(value)
 *
 * Off by default: a matter of taste. Two or more conversions in one file, with the same constant
 * arguments, of variables that no inner function uses; the function goes behind the imports. One
 * that is there already is used. The same for `encode` and `str`, as `_to_bytes`.
 *
 * ## mixed-types
 *
 * Reports operators, comparisons and methods that get a str and a bytes, such as `b"a" + text` and
 * `text.startswith(b"a")`: they raise TypeError or are never equal. Also bytes written to a file
 * that was opened as text. Only where both types are known.
 */
#include "burnish/transform.h"

#include <string.h>

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
    bn_fix_bytes(fix, start, start + 1, bn_gap_before(t, start));
    return true;
}

/* ---- Literals ---- */

/* The expression is a statement, so that a text there would become a docstring. */
static bool is_statement(const bn_cst *t, bn_ix at)
{
    at = bn_with_parentheses(t, at);
    return t->nodes[t->nodes[at].parent].kind == BN_EXPRESSION_STATEMENT;
}

/* The rest of `node` behind `from` holds no comment. */
static bool no_comment_behind(bn_match *m, bn_ix node, bn_ix from)
{
    const bn_cst *t = bn_tree(m);

    bn_each_below (t, node, c)
        if (t->nodes[c].kind == BN_COMMENT && t->nodes[c].start >= t->nodes[from].end)
            return bn_refuse(m, c, "a comment would be lost");
    return true;
}

/* `"text".encode(...)` and `b"data".decode(...)`: the literal alone, of the other kind. */
static bool convert_literal(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), text;
    bool encode = t->nodes[callee].kind == BN_ATTRIBUTE &&
                  bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), "encode");

    if (t->nodes[callee].kind != BN_ATTRIBUTE)
        return BN_SKIP;
    if (!bn_text_is(t, bn_child(t, callee, BN_F_ATTRIBUTE), encode ? "encode" : "decode") ||
        encode != bn_str_is(bn_str_from(bn_rule_of(m)->name), "encode-literal"))
        return BN_SKIP;
    text = bn_child(t, callee, BN_F_OBJECT);
    if (!bn_can_respell(m, text, encode) || !bn_is_ascii_conversion(bn_facts(m), call))
        return BN_SKIP;
    if (!encode && is_statement(t, call))
        return bn_refuse(m, call, "it might become a docstring");
    if (!no_comment_behind(m, call, text))
        return false;
    bn_fix_respell(fix, text, encode);
    bn_fix_bytes(fix, t->nodes[text].end, t->nodes[call].end, BN_LIT(""));
    return true;
}

/* six.u("text") and six.b("data"). */
static bool six_literal(bn_match *m, bn_fix *fix, bool bytes)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), text = bn_only_argument(t, call, NULL);

    if (text == BN_NONE || !bn_is_literal(m, text, false) ||
        (bytes && !bn_can_respell(m, text, true)))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_resolves(bn_facts(m), bn_child(t, call, BN_F_FUNCTION),
                                     bytes ? BN_LIT("six.b") : BN_LIT("six.u"))) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    if (t->nodes[text].kind != BN_STRING && bytes)
        return bn_refuse(m, call, "the text has several pieces");
    if (is_statement(t, call))
        return bn_refuse(m, call, "it might become a docstring");
    if (bytes) {
        bn_string_lit lit = bn_string_at(m, text);
        bn_str body;

        bn_string_as(m, text, true, &body);
        bn_set_text(m, "text",
                    bn_format(m, "%sb%.*s%.*s%.*s", lit.raw ? "r" : "", lit.quote_len,
                              t->text.ptr + lit.prefix.end, BN_FMT(body), lit.quote_len,
                              t->text.ptr + lit.prefix.end));
    } else {
        bn_set(m, "text", text);
    }
    bn_fix_replace(fix, call, "$text");
    return true;
}

static bool redundant_ctor(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), text;
    bool bytes = bn_text_is(t, callee, "bytes");
    bn_str dotted;

    if (!bytes && !bn_text_is(t, callee, "str")) {
        dotted = bn_resolve_dotted(bn_facts(m), callee);
        return bn_str_is(dotted, "six.u")   ? six_literal(m, fix, false)
               : bn_str_is(dotted, "six.b") ? six_literal(m, fix, true)
                                            : BN_SKIP;
    }
    text = bn_only_argument(t, call, bytes ? "source" : "object");
    if (text == BN_NONE ? bn_plain_arguments(t, call) != 0 : !bn_is_literal(m, text, bytes))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, bn_text(t, callee))) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    if (!bytes && is_statement(t, call))
        return bn_refuse(m, call, "it might become a docstring");
    if (text != BN_NONE)
        bn_set(m, "text", text);
    bn_fix_replace(fix, call, text != BN_NONE ? "$text" : bytes ? "b\"\"" : "\"\"");
    return true;
}

/* ---- Files ---- */

static bool open_mode(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), mode, next;
    bool universal, named;
    bn_string_lit lit;
    char kept[4];
    bn_str rest;

    if (!bn_text_is(t, callee, "open") || bn_has_splat(t, call))
        return BN_SKIP;
    mode = bn_argument_called(t, call, 1, "mode");
    if (mode == BN_NONE || t->nodes[mode].kind != BN_STRING)
        return BN_SKIP;
    lit = bn_string_at(m, mode);
    if (!lit.ok || lit.bytes || !bn_shorten_mode(lit.value, kept, &universal))
        return BN_SKIP;
    rest = bn_format(m, "%s", kept);
    named = t->nodes[t->nodes[mode].parent].kind == BN_KEYWORD_ARGUMENT;
    next = named ? BN_NONE : bn_next_named(t, mode);
    if (rest.len == 0 && next != BN_NONE && t->nodes[next].kind != BN_KEYWORD_ARGUMENT) {
        if (bn_str_is(lit.value, "r"))
            return BN_SKIP;
        rest = BN_LIT("r"); // an argument after it needs the place
    }
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, BN_LIT("open"))) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    if (bn_mentions_attribute(t, "mode"))
        return bn_refuse(m, call, "the file reads an attribute `mode`");
    if (universal)
        bn_doubt(m, mode, "from Python 3.11 on `U` raises ValueError");
    if (rest.len)
        bn_fix_bytes(fix, lit.body.start, lit.body.end, rest);
    else
        bn_fix_drop_argument(fix, named ? t->nodes[mode].parent : mode);
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
    static const char *const callees[] = { "subprocess.Popen", "subprocess.run", "subprocess.call",
                                           "subprocess.check_call", "subprocess.check_output" };
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix call = bn_root(m), value = bn_keyword(t, call, "universal_newlines"), name;
    bn_ix argument;
    bool known = false, shows_process = false;

    if (value == BN_NONE || bn_keyword(t, call, "text") != BN_NONE)
        return BN_SKIP;
    for (uint32_t i = 0; (argument = bn_argument(t, call, i)) != BN_NONE; i++)
        if (t->nodes[argument].kind == BN_DICTIONARY_SPLAT)
            return bn_refuse(m, argument, "`%.*s` may hold `text` as well",
                             BN_FMT(bn_text(t, argument)));
    for (size_t i = 0; i < sizeof callees / sizeof *callees && !known; i++) {
        known =
            bn_fact_resolves(s, bn_child(t, call, BN_F_FUNCTION), bn_str_from(callees[i])).tri ==
            BN_YES;
        shows_process = i == 0;
    }
    if (!known)
        return BN_SKIP;
    if (t->nodes[value].kind != BN_TRUE && !bn_need(m, bn_fact_truth_builtin(s, value)))
        return false;
    if (shows_process && bn_fact_truthy(s, value).tri != BN_YES)
        bn_doubt(m, value, "the attribute `universal_newlines` of the process would be None");
    name = bn_child(t, t->nodes[value].parent, BN_F_NAME);
    bn_fix_bytes(fix, t->nodes[name].start, t->nodes[name].end, BN_LIT("text"));
    return true;
}

/* ---- Left over from Python 2 ---- */

/* `unicode`, `basestring` and `unichr`, where nobody defines them: on Python 3 a NameError. */
static bool python2_name(bn_match *m, bn_fix *fix)
{
    static const char *const names[][2] = { { "unicode", "str" },
                                            { "basestring", "str" },
                                            { "unichr", "chr" } };
    const bn_cst *t = bn_tree(m);
    bn_ix at = bn_root(m);
    bn_str text = { NULL, 0 };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_text_is(t, at, names[i][0]))
            text = bn_str_from(names[i][1]);
    if (!text.ptr || t->nodes[at].field == BN_F_ATTRIBUTE || t->nodes[at].field == BN_F_NAME ||
        t->nodes[t->nodes[at].parent].kind == BN_DOTTED_NAME)
        return BN_SKIP; // a part of something else
    for (bn_ix up = bn_enclosing(t, at, BN_TRY_STATEMENT); up != BN_NONE;
         up = bn_enclosing(t, up, BN_TRY_STATEMENT))
        return bn_refuse(m, up, "the statement may find out whether the name exists");
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), at, text)))
        return false;
    bn_doubt(m, at, "Python 3 has no `%.*s`: the code fails today", BN_FMT(bn_text(t, at)));
    if (bn_text_is(t, at, "basestring") && !bn_is_class_test(bn_facts(m), at))
        text = BN_LIT("(str,)");
    bn_fix_bytes(fix, t->nodes[at].start, t->nodes[at].end, text);
    return true;
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

    if (t->nodes[at].kind == BN_IDENTIFIER && bn_lookup(bn_facts(m), at, bn_text(t, at)) == BN_NONE)
        return python2_name(m, fix);
    dotted = bn_resolve_dotted(bn_facts(m), at);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (bn_str_is(dotted, names[i][0]))
            text = bn_str_from(names[i][1]);
    if (!text.ptr || !bn_is_read(bn_facts(m), at))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_resolves(bn_facts(m), at, dotted)) ||
        !bn_must(m, bn_fact_is_builtin(bn_facts(m), at, text)) ||
        !bn_must(m, bn_no_comments(m, at)))
        return false;
    if (bn_str_is(dotted, "six.string_types") && !bn_is_class_test(bn_facts(m), at))
        text = BN_LIT("(str,)");
    bn_fix_bytes(fix, t->nodes[at].start, t->nodes[at].end, text);
    return true;
}

static bool future_unicode(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_lookup(s, bn_root(m), BN_LIT("unicode_literals"));
    bn_ix name = BN_NONE;

    bn_each_named_child (t, bn_root(m), c)
        if (bn_text_is(t, c, "unicode_literals"))
            name = c;
    if (name == BN_NONE)
        return BN_SKIP;
    for (uint32_t i = 0; b != BN_NONE && i < bn_use_count(s, b); i++)
        if (bn_use_kind(s, b, i) & (BN_USE_READ | BN_USE_DELETE))
            return bn_refuse(m, bn_use_node(s, b, i), "the name `unicode_literals` is used");
    return bn_fix_drop_import(m, fix, bn_root(m), name);
}

/* ---- Constructors ---- */

/* bytes(text, encoding[, errors]) and str(data, encoding[, errors]), named or not, in this order.
 */
static bool ctor_to_method(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), callee = bn_child(t, call, BN_F_FUNCTION), value, encoding, errors;
    bool bytes = bn_text_is(t, callee, "bytes");
    uint32_t count = 0;

    if ((!bytes && !bn_text_is(t, callee, "str")) || bn_has_splat(t, call))
        return BN_SKIP;
    value = bn_argument_called(t, call, 0, bytes ? "source" : "object");
    encoding = bn_argument_called(t, call, 1, "encoding");
    errors = bn_argument_called(t, call, 2, "errors");
    while (bn_argument(t, call, count) != BN_NONE)
        count++;
    if (value == BN_NONE || count != 1u + (encoding != BN_NONE) + (errors != BN_NONE) ||
        count < 2 || (bytes && encoding == BN_NONE) || (encoding != BN_NONE && encoding < value) ||
        (errors != BN_NONE && (errors < value || (encoding != BN_NONE && errors < encoding))))
        return BN_SKIP;
    if (!bn_must(m, bn_fact_is_builtin(bn_facts(m), callee, bn_text(t, callee))) ||
        !bn_must(m, bn_fact_exactly(bn_facts(m), value,
                                    bytes ? BN_T_STR : BN_T_BYTES | BN_T_BYTEARRAY)) ||
        !bn_must(m, bn_no_comments(m, call)))
        return false;
    bn_set(m, "value", value);
    if (encoding != BN_NONE)
        bn_set(m, "encoding", encoding);
    if (errors != BN_NONE)
        bn_set(m, "errors", errors);
    bn_fix_replace(fix, call,
                   bn_format(m, "$value.%s(%s%s)", bytes ? "encode" : "decode",
                             encoding == BN_NONE ? "" : "$encoding",
                             errors == BN_NONE     ? ""
                             : encoding == BN_NONE ? "errors=$errors"
                                                   : ", $errors")
                       .ptr);
    return true;
}

/* str(data), `"%s" % data`, a field `{data}` of an f-string: the text is b'...' with quotes. */
static bool str_of_bytes(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix root = bn_root(m), value = bn_formatted_alone(bn_facts(m), root);

    if (value == BN_NONE)
        return BN_SKIP;
    // Every other str(x) is no candidate: nothing to explain.
    if (bn_fact_exactly(bn_facts(m), value, BN_T_BYTES).tri != BN_YES)
        return BN_SKIP;
    if ((t->nodes[root].kind == BN_CALL &&
         !bn_must(m, bn_fact_is_builtin(bn_facts(m), bn_child(t, root, BN_F_FUNCTION),
                                        BN_LIT("str")))) ||
        !bn_must(m, bn_fact_exactly(bn_facts(m), value, BN_T_BYTES)) ||
        !bn_must(m, bn_no_comments(m, root)))
        return false;
    bn_set(m, "value", value);
    if (t->nodes[root].kind == BN_BINARY_OPERATOR) {
        bn_set(m, "text", bn_child(t, root, BN_F_LEFT));
        bn_fix_replace(fix, root, "$text % $value.decode()");
    } else {
        bn_fix_replace(fix, t->nodes[root].kind == BN_CALL ? root : value, "$value.decode()");
    }
    return true;
}

/* ---- Encodings ---- */

static bool open_encoding(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix call = bn_root(m), list = bn_child(t, call, BN_F_ARGUMENTS), last = BN_NONE;
    bn_str style = bn_option(m, "encoding-style", "utf-8"), text;
    bn_opener o;

    if (bn_in_format(t, call) || t->nodes[list].kind != BN_ARGUMENT_LIST ||
        !bn_read_opener(bn_facts(m), bn_child(t, call, BN_F_FUNCTION), &o) ||
        !bn_lacks_encoding(bn_facts(m), call, &o))
        return BN_SKIP;
    if (bn_str_is(style, "locale") && !bn_must(m, bn_fact_since(bn_facts(m), BN_PY(3, 10))))
        return false;
    if (bn_fact_since(bn_facts(m), BN_PY(3, 15)).tri == BN_YES)
        return bn_refuse(m, call, "UTF-8 is the default from Python 3.15 on");
    bn_each_named_child (t, list, c)
        last = c;
    if (last == BN_NONE && o.has_mode && o.mode > 0)
        return BN_SKIP;
    text = bn_format(m, "%sencoding=\"%.*s\"", last == BN_NONE ? "" : ", ", BN_FMT(style));
    if (last == BN_NONE)
        bn_fix_bytes(fix, t->nodes[list].end - 1, t->nodes[list].end - 1, text);
    else
        bn_fix_bytes(fix, t->nodes[last].end, t->nodes[last].end, text);
    return true;
}

/* ---- Text and data together ---- */

/* Source text for a message: its first line, cut. */
static bn_str short_text(bn_match *m, bn_ix at)
{
    bn_str text = bn_text(bn_tree(m), at);
    size_t end = bn_str_find(text, BN_LIT("\n"), 0);

    end = end == BN_NPOS ? text.len : end;
    if (end == text.len && end <= 30)
        return text;
    end = end < 27 ? end : 27;
    while (end > 0 && end < text.len && ((unsigned char)text.ptr[end] & 0xC0) == 0x80)
        end--; // no half characters
    return bn_format(m, "%.*s...", (int)end, text.ptr);
}

/* A literal written into a file of the other kind. */
static bool binary_write_literal(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_method_call call;
    bool bytes;
    bn_ix text;

    if (!bn_read_method_call(t, bn_root(m), "write", &call))
        return BN_SKIP;
    text = call.argument;
    bytes = bn_is_literal(m, text, false);
    if ((!bytes && !bn_is_literal(m, text, true)) ||
        bn_fact_exactly(s, call.receiver, bytes ? BN_T_BINARY_FILE : BN_T_TEXT_FILE).tri != BN_YES)
        return BN_SKIP;
    if (!bn_can_respell(m, text, bytes))
        return bn_refuse(m, text, "the literal is not ASCII");
    bn_fix_respell(fix, text, bytes);
    return true;
}

static bool mixed_types(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_ix text, data;

    (void)fix;
    if (t->nodes[bn_root(m)].kind == BN_CALL && bn_writes_data(bn_facts(m), bn_root(m))) {
        bn_message(m, "bytes written to a text file: open it in a mode with `b`");
        return true;
    }
    if (!bn_mixes_text(bn_facts(m), bn_root(m), &text, &data))
        return BN_SKIP;
    bn_message(m,
               "`%.*s` is str and `%.*s` is bytes: encode the one or decode the other in a helper",
               BN_FMT(short_text(m, text)), BN_FMT(short_text(m, data)));
    return true;
}

/* ---- decode-helper ---- */

static bool site_fits(bn_match *m, const bn_conversion *c)
{
    bn_sema *s = bn_facts(m);
    bn_binding_ix b = bn_binding_at(s, c->name);

    if (b == BN_NONE)
        return bn_refuse(m, c->name, "the name is no variable of a function");
    return bn_must(m, bn_fact_local(s, b, true)) &&
           bn_must(m, bn_no_comments(m, bn_with_parentheses(bn_tree(m), c->node))) &&
           (!c->statement || bn_must(m, bn_alone_on_lines(m, c->node)));
}

/* The name of the helper that is there, where every site can see it. */
static bool use_helper(bn_match *m, const bn_conversions *all)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_ix name = bn_child(t, all->helper, BN_F_NAME);
    bn_binding_ix b = bn_binding_at(s, name);

    if (b == BN_NONE || !bn_must(m, bn_fact_one_def(s, b)))
        return false;
    for (uint32_t i = 0; i < all->count; i++)
        if (bn_lookup(s, all->sites[i].node, bn_text(t, name)) != b ||
            all->sites[i].node < all->helper)
            return bn_refuse(m, all->sites[i].node, "`%.*s` may be something else here",
                             BN_FMT(bn_text(t, name)));
    bn_set_text(m, "helper", bn_text(t, name));
    return true;
}

static bool decode_helper(bn_match *m, bn_fix *fix)
{
    const bn_cst *t = bn_tree(m);
    bn_sema *s = bn_facts(m);
    bn_conversions all;
    bn_str helper;
    bn_ix at;

    if (!bn_find_conversions(s, bn_root(m), &all) || all.count + (all.helper != BN_NONE) < 2)
        return BN_SKIP;
    if (bn_has_kind(t, 0, BN_WILDCARD_IMPORT))
        return bn_refuse(m, bn_root(m), "a star import may bring any name");
    if (!bn_must(m, bn_fact_names_unwatched(s, 0)))
        return false;
    for (uint32_t i = 0; i < all.count; i++)
        if (!site_fits(m, &all.sites[i]))
            return false;
    if (all.helper != BN_NONE) {
        if (!use_helper(m, &all))
            return false;
    } else {
        at = bn_first_code(t);
        if (at == BN_NONE || at > bn_root(m))
            return BN_SKIP;
        helper =
            bn_fresh_name(s, at, all.sites[0].to_text ? BN_LIT("_to_str") : BN_LIT("_to_bytes"));
        bn_set_text(m, "helper", helper);
        bn_fix_add_function(fix, bn_format(m, "def %.*s(value):", BN_FMT(helper)),
                            bn_format(m, "return value.%s%.*s if isinstance(value, %s) else value",
                                      all.sites[0].to_text ? "decode" : "encode",
                                      BN_FMT(bn_text(t, all.sites[0].arguments)),
                                      all.sites[0].to_text ? "bytes" : "str"));
    }
    for (uint32_t i = 0; i < all.count; i++) {
        bn_set(m, bn_format(m, "n%u", i).ptr, all.sites[i].name);
        bn_fix_replace(
            fix, bn_with_parentheses(t, all.sites[i].node),
            bn_format(m, all.sites[i].statement ? "$n%u = $helper($n%u)" : "$helper($n%u)", i, i)
                .ptr);
    }
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
        .build = convert_literal,
        .since = BN_PY(3, 0),
        .related = "ruff UP012, pyupgrade",
    },
    {
        .name = "decode-literal",
        .summary = "a text literal says what the decoded bytes are",
        .kinds = BN_KINDS(BN_CALL),
        .build = convert_literal,
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
        .kinds = BN_KINDS(BN_CALL, BN_INTERPOLATION, BN_BINARY_OPERATOR),
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
    {
        .name = "binary-write-literal",
        .summary = "the file takes the other kind of literal",
        .kinds = BN_KINDS(BN_CALL),
        .build = binary_write_literal,
        .safety = BN_UNSAFE,
        .unsafe_because = "the call raises TypeError today",
        .since = BN_PY(3, 0),
    },
    {
        .name = "decode-helper",
        .summary = "the same conversion in several places: a helper function gives it a name",
        .kinds = BN_KINDS(BN_CONDITIONAL_EXPRESSION, BN_IF_STATEMENT),
        .build = decode_helper,
        .off = true,
        .since = BN_PY(3, 0),
    },
    {
        .name = "mixed-types",
        .summary = "text and data do not mix",
        .kinds = BN_KINDS(BN_BINARY_OPERATOR, BN_COMPARISON_OPERATOR, BN_CALL),
        .build = mixed_types,
        .safety = BN_ADVICE,
        .since = BN_PY(3, 0),
    },
};

BN_TRANSFORM(EP03, "Know the differences between bytes and str", rules);
