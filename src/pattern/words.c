/* words.c - names for new variables, made from those at hand; see burnish/transform.h. */
#include "burnish/transform.h"

#include <string.h>

static bool ends_in_consonant_y(bn_str name)
{
    return name.len > 2 && bn_str_ends(name, BN_LIT("y")) &&
           !memchr("aeiou", name.ptr[name.len - 2], 5);
}

bn_str bn_plural(bn_match *m, bn_str singular)
{
    if (singular.len < 3) /* `i`, `_`: their plurals say nothing, and `is` is a keyword */
        return BN_LIT("items");
    if (ends_in_consonant_y(singular))
        return bn_format(m, "%.*sies", (int)singular.len - 1, singular.ptr);
    if (bn_str_ends(singular, BN_LIT("s")) || bn_str_ends(singular, BN_LIT("x")))
        return bn_format(m, "%.*ses", BN_FMT(singular));
    return bn_format(m, "%.*ss", BN_FMT(singular));
}
