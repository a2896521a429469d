/*
 * table.c - unpack the grammar's small parse states.
 *
 * Reads structures that are private to the core, hence it does something only in
 * builds with the core's pinned sources.
 */
#include "syntax/table_p.h"

#include <stdlib.h>
#include <string.h>

#ifdef BN_SYSTEM_TREE_SITTER

bn_table *bn_table_new(const TSLanguage *grammar)
{
    (void)grammar;
    return NULL;
}

const TSLanguage *bn_table_language(const bn_table *table)
{
    (void)table;
    return NULL;
}

void bn_table_free(bn_table *table)
{
    (void)table;
}

#else

#include "parser.h"

struct bn_table {
    TSLanguage language;
    uint16_t *rows;
};

/* One small state: groups of a value, a count and that many symbols that have the value. */
static void unpack(const TSLanguage *grammar, uint32_t state, uint16_t *row)
{
    const uint16_t *at =
        &grammar->small_parse_table[grammar->small_parse_table_map[state -
                                                                   grammar->large_state_count]];
    uint16_t groups = *at++;

    for (; groups > 0; groups--) {
        uint16_t value = *at++, count = *at++;
        for (; count > 0; count--)
            row[*at++] = value;
    }
}

bn_table *bn_table_new(const TSLanguage *grammar)
{
    size_t width = grammar->symbol_count;

    if (grammar->abi_version != TREE_SITTER_LANGUAGE_VERSION)
        return NULL;
    bn_table *table = calloc(1, sizeof *table);
    if (!table)
        return NULL;
    table->rows = calloc((size_t)grammar->state_count * width, sizeof *table->rows);
    if (!table->rows) {
        free(table);
        return NULL;
    }
    memcpy(table->rows, grammar->parse_table,
           grammar->large_state_count * width * sizeof *table->rows);
    for (uint32_t s = grammar->large_state_count; s < grammar->state_count; s++)
        unpack(grammar, s, table->rows + s * width);
    table->language = *grammar;
    table->language.parse_table = table->rows;
    table->language.large_state_count = grammar->state_count;
    return table;
}

const TSLanguage *bn_table_language(const bn_table *table)
{
    return &table->language;
}

void bn_table_free(bn_table *table)
{
    if (!table)
        return;
    free(table->rows);
    free(table);
}

#endif
