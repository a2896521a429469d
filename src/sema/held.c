/*
 * held.c - what it means that a fact holds, in words.
 */
#include "sema/facts_p.h"

#include <string.h>

static const struct {
    const char *fact; /* up to the blank: "N6" */
    const char *says;
} words[] = {
    { "N1", "is the builtin" },
    { "N2", "is what the import says on every path" },
    { "N3", "is defined exactly once" },
    { "N4", "is bound here" },
    { "N5", "is a local variable of its own function" },
    { "N6", "is not read afterwards" },
    { "N7", "is not seen half done when something raises" },
    { "N9", "no locals(), eval or frame watches the names" },
    { "N10", "means the same at the new place" },
    { "N11", "gives the same value each time" },
    { "N12", "needs no frame of its own: no super(), no __class__" },
    { "N13", "has the same private names at both places" },
    { "N14", "is used only in ways that are known" },
    { "C1", "runs before on every path" },
    { "C2", "can be left at its end" },
    { "C4", "cannot be cancelled on its way out" },
    { "C5", "cannot raise" },
    { "C6", "raises nothing that the handlers catch" },
    { "C7", "raises no StopIteration on purpose" },
    { "C8", "neither yields nor awaits" },
    { "E2", "has no effects" },
    { "E3", "may change places with its neighbour" },
    { "E4", "changes nothing that others see" },
    { "E6", "is good for one pass" },
    { "E7", "has a quiet length" },
    { "T2", "is exactly of the builtin type" },
    { "T3", "is an instance of the type" },
    { "T4", "has a builtin truth value" },
    { "T5", "has elements of known types" },
    { "T6", "has the same length as the other" },
    { "T7", "is not empty" },
    { "T9", "is not None" },
    { "A1", "is not changed meanwhile" },
    { "A2", "is known to nobody else" },
    { "A3", "is known to nobody else and not iterated" },
    { "A4", "is used only in ways that are known, with its aliases" },
    { "A5", "is set once" },
    { "L1", "no comment is lost" },
    { "L2", "the statement stands alone on its lines" },
    { "V1", "every target version has it" },
};

bn_str bn_fact_held(bn_sema *s, const char *fact, bn_ix at)
{
    size_t len = strcspn(fact, " ");

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strlen(words[i].fact) != len || memcmp(words[i].fact, fact, len) != 0)
            continue;
        if (at == BN_NONE)
            return bn_str_from(words[i].says);
        return bn_str_format_in(s->arena, "`%.*s` %s", BN_FMT(bn_quote(s, at)), words[i].says);
    }
    return BN_LIT("");
}
