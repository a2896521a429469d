/* vocabulary.c - see vocabulary.h. */
#include "project/vocabulary.h"

#include "base/map.h"
#include "project/words.h"

/* The files that have a word, by number, in the order of their adding. */
typedef bn_vec(uint32_t) files_vec;

struct bn_vocabulary {
    bn_arena *arena;
    bn_map words; /* word -> index into lists + 1 */
    bn_vec(files_vec) lists;
    bn_vec(bn_str) paths;
};

bn_vocabulary *bn_vocabulary_new_in(bn_arena *arena)
{
    bn_vocabulary *v = BN_NEW_IN(arena, bn_vocabulary);

    v->arena = arena;
    v->words.arena = arena;
    return v;
}

static void add_word(bn_vocabulary *v, bn_str word, uint32_t file)
{
    uint64_t *list;
    files_vec *files;

    if (!word.len || (word.ptr[0] >= '0' && word.ptr[0] <= '9'))
        return;
    list = bn_map_find(&v->words, word);
    if (!list) {
        list = bn_map_put(&v->words, bn_str_copy_in(v->arena, word));
        bn_vec_push(v->arena, &v->lists, (files_vec){ 0 });
        *list = v->lists.len;
    }
    files = &v->lists.items[*list - 1];
    if (!files->len || files->items[files->len - 1] != file)
        bn_vec_push(v->arena, files, file);
}

void bn_vocabulary_add(bn_vocabulary *v, bn_str path, bn_str text)
{
    uint32_t file = v->paths.len;

    bn_vec_push(v->arena, &v->paths, bn_str_copy_in(v->arena, path));
    for (size_t at = 0; at < text.len;) {
        size_t start = at;

        while (at < text.len && bn_is_word_byte(text.ptr[at]))
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

bn_str bn_vocabulary_path(const bn_vocabulary *v, uint32_t n)
{
    return n < v->paths.len ? v->paths.items[n] : (bn_str){ "", 0 };
}

bn_str bn_vocabulary_file(const bn_vocabulary *v, bn_str word, uint32_t n)
{
    const uint64_t *list = bn_map_find(&v->words, word);
    const files_vec *files = list ? &v->lists.items[*list - 1] : NULL;

    return files && n < files->len ? v->paths.items[files->items[n]] : (bn_str){ "", 0 };
}

bn_str bn_vocabulary_elsewhere(const bn_vocabulary *v, bn_str path, bn_str word)
{
    bn_str other = bn_vocabulary_file(v, word, 0);

    return bn_str_eq(other, path) ? bn_vocabulary_file(v, word, 1) : other;
}
