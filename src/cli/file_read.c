/* file_read.c - the bytes of a file, of standard input, or of a version in a repository. */
#include "cli/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bn_status read_all(int fd, size_t max, size_t guess, char **bytes, size_t *len, bn_err *err)
{
    size_t cap = guess + 1, n = 0;
    char *buffer = malloc(cap);

    while (buffer) {
        if (n == cap) {
            char *more = realloc(buffer, cap * 2);
            if (!more)
                break;
            buffer = more;
            cap *= 2;
        }
        ssize_t got = read(fd, buffer + n, cap - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            free(buffer);
            return bn_err_set(err, BN_E_IO, "%s", strerror(errno));
        }
        if (got == 0) {
            *bytes = buffer;
            *len = n;
            return BN_OK;
        }
        n += (size_t)got;
        if (n > max) {
            free(buffer);
            return bn_err_set(err, BN_E_LIMIT, "larger than %zu bytes; --max-file-size allows more",
                              max);
        }
    }
    free(buffer);
    return bn_err_set(err, BN_E_MEMORY, "out of memory");
}

static bn_status copy_memory(bn_str text, char **bytes, size_t *len, bn_err *err)
{
    *bytes = malloc(text.len + 1);
    if (!*bytes)
        return bn_err_set(err, BN_E_MEMORY, "out of memory");
    memcpy(*bytes, text.ptr, text.len);
    *len = text.len;
    return BN_OK;
}

bn_status bn_file_read(const bn_file *file, size_t max, char **bytes, size_t *len, bn_err *err)
{
    struct stat st;

    if (file->memory)
        return copy_memory(*file->memory, bytes, len, err);

    if (file->is_stdin)
        return read_all(STDIN_FILENO, max, 65536, bytes, len, err);
    int fd = open(file->open_path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return bn_err_set(err, BN_E_IO, "%s", strerror(errno));
    bn_status status;
    if (fstat(fd, &st) != 0)
        status = bn_err_set(err, BN_E_IO, "%s", strerror(errno));
    else if (!S_ISREG(st.st_mode))
        status = bn_err_set(err, BN_E_REFUSED, "not a plain file");
    else
        status = read_all(fd, max, (size_t)st.st_size, bytes, len, err);
    close(fd);
    return status;
}
