/*
 * stubs_table.c - the facts of all versions as rows.
 *
 * A row says what a name is from one minor version to another. Names that are
 * there in every version and of which nothing is known have no row; others have
 * rows that say no more than that they exist.
 */
#include "stubs.h"

#include <stdio.h>
#include <stdlib.h>

#define VALUE (1u << 31)
#define ABSENT 0u

/* What one name is in each version: ABSENT, or a mask with flags. */
typedef struct {
    bn_str owner, name; /* "os.path", "join" */
    uint32_t is[STUB_VERSIONS];
    uint32_t as_before; /* what older stubs say of the first version of the newer ones */
} entry;

struct stub_table {
    bn_arena *arena;
    bn_map places; /* owner, a blank, name -> index + 1 */
    bn_vec(entry) entries;
};

stub_table *stub_table_new_in(bn_arena *arena)
{
    stub_table *table = BN_NEW_IN(arena, stub_table);

    table->arena = arena;
    table->places.arena = arena;
    return table;
}

static void put(stub_table *table, bn_str owner, bn_str name, stub_reader *r, stub_fact fact)
{
    bn_str key = bn_str_format_in(table->arena, "%.*s %.*s", BN_FMT(owner), BN_FMT(name));
    uint64_t *place = bn_map_put(&table->places, key);

    if (*place == 0) {
        bn_vec_push(table->arena, &table->entries, (entry){ .owner = owner, .name = name });
        *place = table->entries.len;
    }
    entry *e = &table->entries.items[*place - 1];
    uint32_t *is = r->overlap ? &e->as_before : &e->is[r->minor - STUB_OLDEST];
    *is = fact.mask | (fact.value ? VALUE : 0);
}

/* Big parts of the library that programs hardly ask for; a package that is not in it. */
static bool is_left_out(bn_str module)
{
    static const char *const packages[] = {
        "curses",      "distutils", "encodings",  "lib2to3",           "msilib",        "nt",
        "ossaudiodev", "posix",     "pydoc_data", "sre_compile",       "sre_constants", "sre_parse",
        "symbol",      "tkinter",   "turtle",     "typing_extensions",
    };

    module = bn_str_sub(module, 0, bn_str_find(module, BN_LIT("."), 0));
    for (size_t i = 0; i < sizeof packages / sizeof *packages; i++)
        if (bn_str_is(module, packages[i]))
            return true;
    return false;
}

/* socket.AF_INET, errno.EPERM: thousands of them, of which an int is all that is known. */
static bool is_number_of_platform(stub_fact fact)
{
    return fact.value && !(fact.mask & ~(uint32_t)(BN_T_INT | BN_T_BOOL));
}

/*
 * Where the stubs promise more than the sources keep: hooks that programs replace, numbers or
 * texts where a bool is announced, what comparisons of unknown objects give. Text that is not
 * translated comes back as it is, None too.
 */
static bool stub_is_wrong(bn_str module, bn_str name, stub_fact fact)
{
    static const char *const names[] = {
        "asyncio.events.set_child_watcher",
        "asyncio.set_child_watcher",
        "builtins.breakpoint",
        "builtins.locals",
        "builtins.vars",
        "calendar.isleap",
        "msvcrt.kbhit",
        "pprint.isreadable",
        "pydoc.visiblename",
        "stringprep.in_table_c11",
        "sys.breakpointhook",
        "sys.displayhook",
        "sys.excepthook",
        "sys.unraisablehook",
        "threading.excepthook",
        "timeit.main",
        "token.ISEOF",
        "token.ISNONTERMINAL",
        "token.ISTERMINAL",
        "tokenize.ISEOF",
        "tokenize.ISNONTERMINAL",
        "tokenize.ISTERMINAL",
        "typing.is_protocol",
        "warnings.formatwarning",
        "warnings.showwarning",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bn_str wrong = bn_str_from(names[i]);
        if (wrong.len == module.len + 1 + name.len && bn_str_starts(wrong, module) &&
            wrong.ptr[module.len] == '.' && bn_str_ends(wrong, name))
            return true;
    }
    return bn_str_is(module, "gettext") && fact.mask == BN_T_STR;
}

static void add_class(stub_table *table, stub_reader *r, const stub_scope *module,
                      const stub_def *class)
{
    const stub_scope *body = stub_class_body(r, module, class->node);
    bn_str owner =
        bn_str_format_in(table->arena, "%.*s.%.*s", BN_FMT(module->module), BN_FMT(class->name));

    for (uint32_t i = 0; i < body->defs.len; i++) {
        bn_str name = body->defs.items[i].name;
        if (body->defs.items[i].kind != STUB_FUNCTION || name.ptr[0] == '_')
            continue;
        stub_fact fact = stub_class_fact(r, module, class->node, name);
        if (fact.mask != BN_T_ANY)
            put(table, owner, name, r, fact);
    }
}

static void add_module(stub_table *table, stub_reader *r, bn_str name)
{
    const stub_scope *module = stub_module(r, name);

    for (uint32_t i = 0; module && i < module->defs.len; i++) {
        const stub_def *def = &module->defs.items[i];
        if (def->name.ptr[0] == '_' && !bn_str_is(def->name, "_exit"))
            continue;
        stub_fact fact = stub_fact_of(r, module, def->name);
        if (!fact.exists)
            continue;
        if (stub_is_wrong(name, def->name, fact) || is_number_of_platform(fact))
            fact.mask = BN_T_ANY;
        put(table, name, def->name, r, fact);
        if (def->kind == STUB_CLASS && stub_first(module, def->name) == def)
            add_class(table, r, module, def);
    }
}

/*
 * Stubs get better: where older ones see no difference between a version and 3.MINOR, the
 * first version of newer ones, the word of the newer ones counts for both. A name that the
 * older ones lack may be missing there by mistake: it is not known since when it exists.
 */
static void renew(stub_table *table, uint32_t minor)
{
    for (uint32_t i = 0; i < table->entries.len; i++) {
        entry *e = &table->entries.items[i];
        for (uint32_t v = 0; v < minor - STUB_OLDEST; v++)
            if (e->is[v] != ABSENT && e->is[v] == e->as_before)
                e->is[v] = e->is[minor - STUB_OLDEST];
        e->as_before = ABSENT;
    }
}

/* The versions from `first` to before `end`, and `end` itself to compare. */
static void add_folder(stub_table *table, bn_parser *parser, const char *folder, uint32_t first,
                       uint32_t end)
{
    stub_reader *r = stub_reader_new_in(table->arena, parser, folder);
    bn_str *modules;
    uint32_t count;

    stub_public_modules(r, &modules, &count);
    for (uint32_t minor = first; minor <= end && minor <= STUB_NEWEST; minor++) {
        stub_reader_set_version(r, minor);
        r->overlap = minor == end;
        for (uint32_t i = 0; i < count; i++)
            if (!is_left_out(modules[i]))
                add_module(table, r, modules[i]);
    }
}

void stub_table_fill(stub_table *table, bn_parser *parser, const stub_source *sources,
                     uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t end = i + 1 < count ? sources[i + 1].first : STUB_NEWEST + 1;
        add_folder(table, parser, sources[i].folder, sources[i].first, end);
        if (i > 0)
            renew(table, sources[i].first);
    }
}

/* ---- rows ---- */

typedef struct {
    const entry *of;
    uint32_t first, last; /* indexes of versions */
    uint32_t is;
} row;
typedef bn_vec(row) row_list;

static int by_name(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    int order = bn_str_cmp(x->owner, y->owner);

    return order ? order : bn_str_cmp(x->name, y->name);
}

static bool is_known(uint32_t is)
{
    return is != ABSENT && (is & BN_T_ANY) != BN_T_ANY;
}

/* There is something to say: a result, or that some versions lack the name. */
static bool worth_a_row(const entry *e)
{
    bool known = false, absent = false;

    for (uint32_t v = 0; v < STUB_VERSIONS; v++) {
        known = known || is_known(e->is[v]);
        absent = absent || e->is[v] == ABSENT;
    }
    return known || absent;
}

static row_list rows_of(const stub_table *table)
{
    row_list rows = { 0 };

    if (table->entries.len)
        qsort(table->entries.items, table->entries.len, sizeof *table->entries.items, by_name);
    for (uint32_t i = 0; i < table->entries.len; i++) {
        const entry *e = &table->entries.items[i];
        if (!worth_a_row(e))
            continue;
        for (uint32_t v = 0, end; v < STUB_VERSIONS; v = end) {
            for (end = v + 1; end < STUB_VERSIONS && e->is[end] == e->is[v]; end++)
                ;
            if (e->is[v] != ABSENT)
                bn_vec_push(table->arena, &rows, (row){ e, v, end - 1, e->is[v] });
        }
    }
    return rows;
}

static uint32_t last_minor(const row *r)
{
    return r->last == STUB_VERSIONS - 1 ? 255 : STUB_OLDEST + r->last;
}

void stub_table_print_text(const stub_table *table, bn_buf *out)
{
    row_list rows = rows_of(table);

    for (uint32_t i = 0; i < rows.len; i++) {
        const row *r = &rows.items[i];
        bn_buf_addf(out, "%.*s.%.*s%s %u-", BN_FMT(r->of->owner), BN_FMT(r->of->name),
                    r->is & VALUE ? "" : "()", STUB_OLDEST + r->first);
        if (r->last < STUB_VERSIONS - 1)
            bn_buf_addf(out, "%u", last_minor(r));
        bn_buf_addf(out, " 0x%x\n", r->is & BN_T_ANY);
    }
}

/* Names written one after the other, each with a NUL; a name's offset, found again. */
typedef struct {
    bn_map at;
    bn_vec(bn_str) names;
    uint32_t size;
} pool;

static uint32_t pooled(stub_table *table, pool *p, bn_str name)
{
    uint64_t *at = bn_map_put(&p->at, name);

    if (*at == 0) {
        bn_vec_push(table->arena, &p->names, name);
        *at = p->size + 1;
        p->size += (uint32_t)name.len + 1;
    }
    return (uint32_t)*at - 1;
}

/* Text that is filled into lines of the house's width. */
static void add_filled(bn_buf *out, size_t *column, const char *item)
{
    size_t len = bn_str_from(item).len;

    if (*column == 0 || *column + len + 1 > 100) {
        bn_buf_addz(out, *column ? "\n   " : "   ");
        *column = 3;
    }
    bn_buf_addf(out, " %s", item);
    *column += len + 1;
}

static void print_pool(const pool *p, bn_buf *out)
{
    size_t column = 0;

    bn_buf_addz(out, "const char bn_stub_names[] =\n");
    for (uint32_t i = 0; i < p->names.len; i++) {
        char item[256];
        snprintf(item, sizeof item, "\"%.*s\\0\"", BN_FMT(p->names.items[i]));
        add_filled(out, &column, item);
    }
    bn_buf_addz(out, ";\n\n");
}

void stub_table_print(const stub_table *in, bn_buf *out)
{
    stub_table *table = (stub_table *)in;
    row_list rows = rows_of(table);
    pool names = { .at = { .arena = table->arena } };
    bn_vec(uint32_t) results = { 0 };
    bn_buf body = { .arena = table->arena }, owners = { .arena = table->arena };
    size_t column = 0;
    char item[64];

    for (uint32_t i = 0; i < rows.len; i++) {
        const row *r = &rows.items[i];
        uint32_t result = 0;
        if (i == 0 || !bn_str_eq(r->of->owner, rows.items[i - 1].of->owner)) {
            bn_buf_addf(&owners, "    { %u, %u }, /* %.*s */\n",
                        pooled(table, &names, r->of->owner), i, BN_FMT(r->of->owner));
        }
        while (result < results.len && results.items[result] != r->is)
            result++;
        if (result == results.len)
            bn_vec_push(table->arena, &results, r->is);
        snprintf(item, sizeof item, "{%u,%u,%u,%u},", pooled(table, &names, r->of->name), result,
                 STUB_OLDEST + r->first, last_minor(r));
        add_filled(&body, &column, item);
    }
    print_pool(&names, out);
    bn_buf_addz(
        out,
        "/* Owners and where their rows begin. */\nconst bn_stub_owner bn_stub_owners[] = {\n");
    bn_buf_addf(out, "%.*s    { 0, %u },\n};\n", BN_FMT(bn_buf_str(&owners)), rows.len);
    bn_buf_addz(out, "const uint32_t bn_stub_owner_count = sizeof bn_stub_owners / sizeof "
                     "*bn_stub_owners - 1;\n\n");
    bn_buf_addz(out, "const uint32_t bn_stub_results[] = {\n");
    column = 0;
    for (uint32_t i = 0; i < results.len; i++) {
        snprintf(item, sizeof item, "0x%x,", results.items[i]);
        add_filled(out, &column, item);
    }
    bn_buf_addz(out, "\n};\n\n/* Name, result, first and last minor version. */\nconst bn_stub_row "
                     "bn_stub_rows[] = {\n");
    bn_buf_addf(out, "%.*s\n};\n", BN_FMT(bn_buf_str(&body)));
}
