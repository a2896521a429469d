/*
 * encoding.h - which encoding a Python file is in, and whether we may edit it.
 *
 * Follows PEP 263 and what CPython's tokenizer makes of it.
 */
#ifndef BN_SYNTAX_ENCODING_H
#define BN_SYNTAX_ENCODING_H

#include "syntax/source.h"

/* The encoding named by a coding comment in the first two lines of `text`; empty when none. */
bn_str bn_encoding_cookie(bn_str text);

/* How an encoding name is to be handled; false: unknown, or unsafe for editing on bytes. */
bool bn_encoding_classify(bn_str name, bn_encoding *out);

/* Whether CPython takes that name after a UTF-8 byte order mark: not even `utf8` will do. */
bool bn_encoding_fits_bom(bn_str name);

/* Offset of the first byte that is not valid UTF-8 (RFC 3629), or BN_NPOS. */
size_t bn_utf8_invalid(bn_str text);

#endif
