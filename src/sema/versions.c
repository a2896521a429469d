/* versions.c - evaluation order that depends on the version: V2. */
#include "sema/sema.h"

static const char V2[] = "V2 order-same";

/* Where the order of a form changes; 0 ends the list. */
static const struct {
    const char *what;
    uint16_t from[3];
} forms[] = {
    [BN_ORDER_DICT_DISPLAY] = { "keys and values of a dict display", { BN_PY(3, 6) } },
    [BN_ORDER_DICT_COMPREHENSION] = { "key and value of a dict comprehension", { BN_PY(3, 8) } },
    [BN_ORDER_STAR_BEFORE_MORE] = { "unpacking before further operands", { BN_PY(3, 9) } },
    [BN_ORDER_KEYWORD_BEFORE_STAR] = { "keywords and stars of a call", { BN_PY(3, 6) } },
    [BN_ORDER_DICT_HASHING] = { "hashing in a dict display", { BN_PY(3, 5), BN_PY(3, 10) } },
    [BN_ORDER_IN_OPERANDS] = { "the operands that `in` compares", { BN_PY(3, 9) } },
    [BN_ORDER_PERCENT_FORMAT] = { "values and their formatting by %", { BN_PY(3, 11) } },
    [BN_ORDER_LIST_LENGTH] = { "__len__ in list()", { BN_PY(3, 8), BN_PY(3, 10) } },
    [BN_ORDER_COMPREHENSION_FRAME] = { "the frame of a comprehension",
                                       { BN_PY(3, 0), BN_PY(3, 12) } },
    [BN_ORDER_GENERATOR_STOP] = { "StopIteration in a generator", { BN_PY(3, 7) } },
    [BN_ORDER_LAZY_BUILTINS] = { "map, filter and zip", { BN_PY(3, 0) } },
};

bn_answer bn_fact_order_same(bn_sema *s, bn_order_form form)
{
    for (uint32_t i = 0; i < 3 && forms[form].from[i]; i++) {
        uint16_t from = forms[form].from[i];

        if (s->options.target_floor < from && s->options.target_top >= from)
            return bn_answer_no(s, V2, BN_NONE, "%s: differs from Python %u.%u on",
                                forms[form].what, from / 100u, from % 100u);
    }
    return bn_answer_yes(V2);
}
