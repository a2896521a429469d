/* vocabulary.c - see vocabulary.h. */
#include "project/vocabulary.h"

#include "base/map.h"

struct bn_vocabulary {
    bn_arena *arena;
    bn_map words; /* the first two files that have the word: n + 1, from the low half */
    bn_vec(bn_str) paths;
};

bn_vocabulary *bn_vocabulary_new_in(bn_arena *arena)
{
    bn_vocabulary *v = BN_NEW_IN(arena, bn_vocabulary);

    v->arena = arena;
    v->words.arena = arena;
    return v;
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c > 127;
}

static void add_word(bn_vocabulary *v, bn_str word, uint64_t file)
{
    uint64_t *files;

    if (!word.len || (word.ptr[0] >= '0' && word.ptr[0] <= '9'))
        return;
    files = bn_map_find(&v->words, word);
    if (!files)
        files = bn_map_put(&v->words, bn_str_copy_in(v->arena, word));
    if (!*files)
        *files = file;
    else if (*files >> 32 == 0 && *files != file)
        *files |= file << 32;
}

void bn_vocabulary_add(bn_vocabulary *v, bn_str path, bn_str text)
{
    uint64_t file;

    bn_vec_push(v->arena, &v->paths, bn_str_copy_in(v->arena, path));
    file = v->paths.len;
    for (size_t at = 0; at < text.len;) {
        size_t start = at;

        while (at < text.len && is_word_byte(text.ptr[at]))
            at++;
        if (at > start) {
            add_word(v, bn_str_sub(text, start, at), file);
            // "\n_find()" in a string: the `n` is no part of the word
            if (start > 0 && text.ptr[start - 1] == '\\')
                add_word(v, bn_str_sub(text, start + 1, at), file);
        }
        at += at == start;
    }
}

bn_str bn_vocabulary_elsewhere(const bn_vocabulary *v, bn_str path, bn_str word)
{
    const uint64_t *files = bn_map_find(&v->words, word);

    for (uint64_t left = files ? *files : 0; left; left >>= 32) {
        bn_str other = v->paths.items[(left & UINT32_MAX) - 1];

        if (!bn_str_eq(other, path))
            return other;
    }
    return (bn_str){ "", 0 };
}
