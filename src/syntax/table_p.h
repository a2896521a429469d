/*
 * table_p.h - the grammar with a parse table that needs no searching.
 */
#ifndef BN_SYNTAX_TABLE_P_H
#define BN_SYNTAX_TABLE_P_H

#include <tree_sitter/api.h>

typedef struct bn_table bn_table;

/*
 * Most states of the grammar are stored as lists that are searched for each token.
 * This is a copy of the language in which all states are rows of one array, 1.5 MB.
 * NULL when out of memory or with a system library, whose structures are not ours
 * to know: then the grammar is used as it is.
 */
bn_table *bn_table_new(const TSLanguage *grammar);
const TSLanguage *bn_table_language(const bn_table *table);
void bn_table_free(bn_table *table);

#endif
