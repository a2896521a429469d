/* blob_id.c - the id that git gives to a text. */
#include "diff/diff.h"

#include <sha1.h>
#include <stdio.h>

void bn_blob_id(bn_str text, char id[41])
{
    SHA1_CTX context;
    uint8_t digest[SHA1_DIGEST_LENGTH];
    char head[32];
    int len = snprintf(head, sizeof head, "blob %zu", text.len);

    SHA1Init(&context);
    SHA1Update(&context, (const uint8_t *)head, (size_t)len + 1); /* with its NUL */
    if (text.len)
        SHA1Update(&context, (const uint8_t *)text.ptr, text.len);
    SHA1Final(digest, &context);
    for (int i = 0; i < SHA1_DIGEST_LENGTH; i++)
        snprintf(id + 2 * i, 3, "%02x", digest[i]);
}
