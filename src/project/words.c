/* words.c - see words.h. */
#include "project/words.h"

bool bn_has_word(bn_str text, bn_str word)
{
    for (size_t at = bn_str_find(text, word, 0); at != BN_NPOS;
         at = bn_str_find(text, word, at + 1)) {
        size_t end = at + word.len;

        if ((at == 0 || !bn_is_word_byte(text.ptr[at - 1]) ||
             (at > 1 && text.ptr[at - 2] == '\\')) &&
            (end == text.len || !bn_is_word_byte(text.ptr[end])))
            return true;
    }
    return false;
}
