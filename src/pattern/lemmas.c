/*
 * lemmas.c - equalities between operations that no trace can see.
 *
 * A rule names the lemmas it needs; each explains operations that vanish from
 * the match or appear in the rewrite, and asks for the facts under which they do the
 * same. What no lemma explains keeps a rule from compiling. The list is short on
 * purpose: every row is an axiom of the whole program.
 */
#include "pattern/pattern.h"
#include "pattern/trace_p.h"

#include <string.h>

static const bn_lemma lemmas[] = {
    { "index-is-iteration", "len call iter next getitem bind unpack", "iter next call bind unpack",
      BN_LEMMA_SEQUENCE | BN_LEMMA_UNMUTATED | BN_LEMMA_SAME_LOOP,
      "indexing from 0 to len gives what iteration gives" },
    { "append-is-collect", "getattr call bind", "bind", 0, "appending to a fresh list collects" },
    { "slice-default", "getitem len result", "getitem result", BN_LEMMA_SEQUENCE,
      "a bound of a builtin sequence's slice that is the default can be left out" },
    { "search-loop", "return truth", "return truth", 0,
      "a loop that returns True at the first hit, else False, is any()" },
    { "early-stop", "truth next iter result", "truth next iter result",
      BN_LEMMA_PURE | BN_LEMMA_QUIET | BN_LEMMA_SOURCES | BN_LEMMA_TESTS,
      "elements that are no longer computed would have done nothing" },
    // not for hash, + and <: methods of the elements may change what is gone through
    { "fused-loops", "iter next truth result", "iter next truth result",
      BN_LEMMA_PURE | BN_LEMMA_QUIET | BN_LEMMA_SOURCES | BN_LEMMA_TESTS,
      "working on each element at once shows no difference" },
    { "truth-is-len", "len > >= != == truth result", "truth result len", BN_LEMMA_CONTAINER,
      "a builtin container is true when it has elements" },
    { "same-truth", "truth result", "truth result call", BN_LEMMA_TRUTH,
      "the truth of the value is asked another number of times" },
    { "bool-is-itself", "result truth", "result truth call", BN_LEMMA_BOOL,
      "a bool is its own truth value" },
    { "star-of-literal", "unpack iter next call result", "unpack iter next call result", 0,
      "unpacking a display passes its items" },
    { "length-hint", "length_hint len iter next", "length_hint len iter next", BN_LEMMA_LEN,
      "the length that list() asks for is quiet" },
    /* The rule's own guards are the proof: for operations that guards pin down completely. */
    { "by-guards", "*", "*", 0, "the rule's guards prove that both sides do the same" },
};

const bn_lemma *bn_lemma_find(bn_str name)
{
    for (size_t i = 0; i < sizeof lemmas / sizeof *lemmas; i++)
        if (bn_str_is(name, lemmas[i].name))
            return &lemmas[i];
    return NULL;
}

void bn_lemmas_json(bn_buf *out)
{
    static const struct {
        uint32_t bit;
        const char *name;
    } premises[] = {
        { BN_LEMMA_SEQUENCE, "sequence" },   { BN_LEMMA_CONTAINER, "container" },
        { BN_LEMMA_UNMUTATED, "unmutated" }, { BN_LEMMA_PURE, "pure" },
        { BN_LEMMA_QUIET, "quiet" },         { BN_LEMMA_TRUTH, "truth" },
        { BN_LEMMA_BOOL, "bool" },           { BN_LEMMA_LEN, "len" },
        { BN_LEMMA_SOURCES, "sources" },     { BN_LEMMA_SAME_LOOP, "same-loop" },
        { BN_LEMMA_TESTS, "tests" },
    };

    for (size_t i = 0; i < sizeof lemmas / sizeof *lemmas; i++) {
        const char *comma = "";

        bn_buf_addf(out, "[\"lemma\", \"%s\", [", lemmas[i].name);
        for (size_t k = 0; k < sizeof premises / sizeof *premises; k++)
            if (lemmas[i].needs & premises[k].bit) {
                bn_buf_addf(out, "%s\"%s\"", comma, premises[k].name);
                comma = ", ";
            }
        bn_buf_addf(out, "], \"%s\"]\n", lemmas[i].says);
    }
}

bool bn_lemma_explains(const bn_lemma *lemma, const char *op, bool gone)
{
    bn_str list = bn_str_from(gone ? lemma->gone : lemma->came), word = bn_str_from(op);
    size_t at = 0;

    if (bn_str_is(list, "*"))
        return true;
    while ((at = bn_str_find(list, word, at)) != BN_NPOS) {
        bool begins = at == 0 || list.ptr[at - 1] == ' ';
        bool ends = at + word.len == list.len || list.ptr[at + word.len] == ' ';

        if (begins && ends)
            return true;
        at++;
    }
    return false;
}
