/* stubs_read.c - modules of the stubs and the names in them. See stubs.h. */
#include "stubs.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/literals.h"

enum { NO_END = 255 };

static bool read_file(bn_arena *arena, const char *path, bn_str *text)
{
    bn_buf buf = { .arena = arena };
    char chunk[65536];
    size_t n;
    FILE *file = fopen(path, "rb");

    if (!file)
        return false;
    while ((n = fread(chunk, 1, sizeof chunk, file)) > 0)
        bn_buf_add(&buf, (bn_str){ chunk, n });
    if (ferror(file))
        stub_die("cannot read %s", path);
    fclose(file);
    *text = bn_buf_str(&buf);
    return true;
}

/* "3.11-" or "3.0-3.12": first << 8 | last. */
static uint32_t range_of(bn_str text)
{
    char *end, copy[32];
    unsigned long first, last = NO_END;

    snprintf(copy, sizeof copy, "%.*s", BN_FMT(text));
    if (strncmp(copy, "3.", 2) != 0)
        stub_die("VERSIONS: %s", copy);
    first = strtoul(copy + 2, &end, 10);
    if (end[0] == '-' && end[1] == '3' && end[2] == '.')
        last = strtoul(end + 3, &end, 10);
    return (uint32_t)(first << 8 | last);
}

static void read_versions(stub_reader *r)
{
    bn_str path = bn_str_format_in(r->arena, "%s/VERSIONS", r->folder), all;

    if (!read_file(r->arena, bn_str_c_in(r->arena, path), &all))
        stub_die("%.*s is missing", BN_FMT(path));
    for (size_t at = 0; at < all.len;) {
        size_t end = bn_str_find(all, BN_LIT("\n"), at);
        bn_str line = bn_str_sub(all, at, end);
        size_t colon = bn_str_find(line, BN_LIT(": "), 0);

        at = end == BN_NPOS ? all.len : end + 1;
        if (line.len > 0 && line.ptr[0] != '#' && colon != BN_NPOS)
            *bn_map_put(&r->ranges, bn_str_sub(line, 0, colon)) =
                range_of(bn_str_sub(line, colon + 2, line.len));
    }
}

stub_reader *stub_reader_new_in(bn_arena *arena, bn_parser *parser, const char *folder)
{
    stub_reader *r = BN_NEW_IN(arena, stub_reader);

    *r = (stub_reader){ .arena = arena,
                        .parser = parser,
                        .folder = folder,
                        .ranges = { .arena = arena },
                        .trees = { .arena = arena } };
    read_versions(r);
    stub_reader_set_version(r, STUB_NEWEST);
    return r;
}

void stub_reader_set_version(stub_reader *r, uint32_t minor)
{
    r->minor = minor;
    r->scopes = (bn_map){ .arena = r->arena };
}

/* A module that is not listed lives as long as the package around it. */
static bool has_module(const stub_reader *r, bn_str name)
{
    for (size_t len = name.len; len > 0; len--) {
        if (len < name.len && name.ptr[len] != '.')
            continue;
        const uint64_t *range = bn_map_find(&r->ranges, bn_str_sub(name, 0, len));
        if (range && (r->minor < *range >> 8 || r->minor > (*range & 0xff)))
            return false;
    }
    return true;
}

static const bn_cst *tree_of(stub_reader *r, bn_str path)
{
    uint64_t *known = bn_map_find(&r->trees, path);
    bn_err err = { 0 };
    const bn_cst *tree;
    bn_str text;

    if (known)
        return (const bn_cst *)(uintptr_t)*known;
    if (!read_file(r->arena, bn_str_c_in(r->arena, path), &text))
        tree = NULL;
    else if (bn_parse_text(r->parser, r->arena, text, &tree, &err) != BN_OK)
        stub_die("%.*s:%u: %s", BN_FMT(path), err.line, err.text);
    *bn_map_put(&r->trees, path) = (uint64_t)(uintptr_t)tree;
    return tree;
}

/* ---- conditions ---- */

static bn_tri not_tri(bn_tri a)
{
    return a == BN_YES ? BN_NO : a == BN_NO ? BN_YES : BN_MAYBE;
}

/* sys.version_info OP (3, N) */
static bn_tri compare_version(const stub_reader *r, const bn_cst *t, bn_ix test)
{
    bn_ix left = bn_named_child(t, test, 0), op = bn_child(t, test, BN_F_OPERATORS);
    bn_ix right = bn_next_named(t, left);
    int64_t major, minor;

    if (!bn_text_is(t, left, "sys.version_info") || right == BN_NONE ||
        t->nodes[right].kind != BN_TUPLE || bn_named_count(t, right) != 2 ||
        !bn_int_value(t, bn_named_child(t, right, 0), &major) ||
        !bn_int_value(t, bn_named_child(t, right, 1), &minor) || major != 3)
        return BN_MAYBE;
    if (bn_text_is(t, op, ">="))
        return r->minor >= minor ? BN_YES : BN_NO;
    if (bn_text_is(t, op, "<"))
        return r->minor < minor ? BN_YES : BN_NO;
    return BN_MAYBE;
}

static bn_tri decide(const stub_reader *r, const bn_cst *t, bn_ix test)
{
    test = bn_unparen(t, test);
    switch (t->nodes[test].kind) {
    case BN_COMPARISON_OPERATOR:
        return compare_version(r, t, test);
    case BN_NOT_OPERATOR:
        return not_tri(decide(r, t, bn_child(t, test, BN_F_ARGUMENT)));
    case BN_BOOLEAN_OPERATOR: {
        bn_tri a = decide(r, t, bn_child(t, test, BN_F_LEFT));
        bn_tri b = decide(r, t, bn_child(t, test, BN_F_RIGHT));
        bool both = bn_text_is(t, bn_child(t, test, BN_F_OPERATOR), "and");
        return both == (a < b) ? a : b; // the smaller one, the larger one
    }
    default:
        return BN_MAYBE;
    }
}

/* ---- definitions ---- */

static void add(stub_reader *r, stub_scope *scope, stub_def def)
{
    uint64_t *first = bn_map_put(&scope->first, def.name);

    bn_vec_push(r->arena, &scope->defs, def);
    if (*first == 0) {
        *first = scope->defs.len;
        return;
    }
    stub_def *last = &scope->defs.items[*first - 1];
    while (last->next)
        last = &scope->defs.items[last->next - 1];
    last->next = scope->defs.len;
}

/* The package that a relative import with so many dots starts from. */
static bn_str package_of(const stub_reader *r, const stub_scope *scope, size_t dots)
{
    bn_str name = scope->module;
    bn_str own = bn_str_format_in(r->arena, "%s/%.*s/__init__.pyi", r->folder, BN_FMT(name));
    char *path = bn_str_c_in(r->arena, own);

    for (char *p = path + strlen(r->folder); *p; p++)
        if (*p == '.' && strcmp(p, ".pyi") != 0)
            *p = '/';
    FILE *file = fopen(path, "rb");
    if (file) {
        fclose(file);
        dots--;
    }
    while (dots-- > 0) {
        while (name.len > 0 && name.ptr[name.len - 1] != '.')
            name.len--;
        name.len -= name.len > 0;
    }
    return name;
}

static bn_str imported_module(const stub_reader *r, const stub_scope *scope, bn_ix at)
{
    const bn_cst *t = scope->tree;
    bn_str text = bn_text(t, at), package;
    size_t dots = 0;

    while (dots < text.len && text.ptr[dots] == '.')
        dots++;
    if (dots == 0)
        return text;
    package = package_of(r, scope, dots);
    text = bn_str_sub(text, dots, text.len);
    return text.len && package.len
               ? bn_str_format_in(r->arena, "%.*s.%.*s", BN_FMT(package), BN_FMT(text))
           : text.len ? text
                      : package;
}

/* `__all__ = [...]`, `__all__ += [...]` */
static void collect_all(stub_scope *scope, bn_ix assignment)
{
    const bn_cst *t = scope->tree;
    bn_ix list = bn_child(t, assignment, BN_F_RIGHT);

    if (!bn_text_is(t, bn_child(t, assignment, BN_F_LEFT), "__all__") ||
        (t->nodes[list].kind != BN_LIST && t->nodes[list].kind != BN_TUPLE))
        return;
    bn_each_named_child (t, list, c) {
        bn_str text = bn_text(t, c);
        *bn_map_put(&scope->exported, bn_str_sub(text, 1, text.len - 1)) = 1;
    }
}

/* A star import takes what `__all__` lists, else what has no underscore. */
static void import_all(stub_reader *r, stub_scope *scope, bn_str module)
{
    const stub_scope *from = stub_module(r, module);

    for (uint32_t i = 0; from && i < from->defs.len; i++) {
        const stub_def *def = &from->defs.items[i];
        bool listed = from->exported.len ? bn_map_find(&from->exported, def->name) != NULL
                                         : def->name.ptr[0] != '_' && def->shown;
        if (listed && stub_first(from, def->name) == def) // overloads are found from there
            add(r, scope,
                (stub_def){ .name = def->name,
                            .kind = STUB_IMPORT,
                            .shown = true,
                            .module = module,
                            .member = def->name });
    }
}

static void import_from(stub_reader *r, stub_scope *scope, bn_ix statement)
{
    const bn_cst *t = scope->tree;
    bn_ix at = bn_child(t, statement, BN_F_MODULE_NAME);
    bn_str module = imported_module(r, scope, at);

    bn_each_named_child (t, statement, c) {
        if (t->nodes[c].kind == BN_WILDCARD_IMPORT) {
            import_all(r, scope, module);
            continue;
        }
        if (t->nodes[c].field != BN_F_NAME)
            continue;
        bool renamed = t->nodes[c].kind == BN_ALIASED_IMPORT;
        bn_str member = bn_text(t, renamed ? bn_child(t, c, BN_F_NAME) : c);
        bn_str name = renamed ? bn_text(t, bn_child(t, c, BN_F_ALIAS)) : member;
        add(r, scope,
            (stub_def){ .name = name,
                        .kind = STUB_IMPORT,
                        .shown = renamed && bn_str_eq(name, member),
                        .module = module,
                        .member = member });
    }
}

static void import_plain(stub_reader *r, stub_scope *scope, bn_ix statement)
{
    const bn_cst *t = scope->tree;

    bn_each_named_child (t, statement, c) {
        bool renamed = t->nodes[c].kind == BN_ALIASED_IMPORT;
        bn_str module = bn_text(t, renamed ? bn_child(t, c, BN_F_NAME) : c), name = module;
        if (renamed)
            name = bn_text(t, bn_child(t, c, BN_F_ALIAS));
        else
            name = module = bn_str_sub(module, 0, bn_str_find(module, BN_LIT("."), 0));
        add(r, scope, (stub_def){ .name = name, .kind = STUB_IMPORT, .module = module });
    }
}

static void collect(stub_reader *r, stub_scope *scope, bn_ix block);

static void collect_if(stub_reader *r, stub_scope *scope, bn_ix statement)
{
    const bn_cst *t = scope->tree;
    bn_tri here = decide(r, t, bn_child(t, statement, BN_F_CONDITION));

    if (here != BN_NO)
        collect(r, scope, bn_child(t, statement, BN_F_CONSEQUENCE));
    bn_each_named_child (t, statement, c) {
        if (here == BN_YES)
            return;
        if (t->nodes[c].kind == BN_ELIF_CLAUSE) {
            here = decide(r, t, bn_child(t, c, BN_F_CONDITION));
            if (here != BN_NO)
                collect(r, scope, bn_child(t, c, BN_F_CONSEQUENCE));
        } else if (t->nodes[c].kind == BN_ELSE_CLAUSE) {
            collect(r, scope, bn_child(t, c, BN_F_BODY));
        }
    }
}

static void collect_one(stub_reader *r, stub_scope *scope, bn_ix c)
{
    const bn_cst *t = scope->tree;
    stub_def def = { .node = c, .shown = true };

    switch (t->nodes[c].kind) {
    case BN_IF_STATEMENT:
        collect_if(r, scope, c);
        return;
    case BN_IMPORT_STATEMENT:
        import_plain(r, scope, c);
        return;
    case BN_IMPORT_FROM_STATEMENT:
        import_from(r, scope, c);
        return;
    case BN_DECORATED_DEFINITION:
        collect_one(r, scope, bn_child(t, c, BN_F_DEFINITION));
        return;
    case BN_EXPRESSION_STATEMENT:
        c = bn_named_child(t, c, 0);
        if (c != BN_NONE && t->nodes[c].kind == BN_ASSIGNMENT)
            collect_one(r, scope, c);
        if (c != BN_NONE && t->nodes[c].kind == BN_AUGMENTED_ASSIGNMENT)
            collect_all(scope, c);
        return;
    case BN_FUNCTION_DEFINITION:
    case BN_CLASS_DEFINITION:
        def.kind = t->nodes[c].kind == BN_CLASS_DEFINITION ? STUB_CLASS : STUB_FUNCTION;
        def.name = bn_text(t, bn_child(t, c, BN_F_NAME));
        break;
    case BN_ASSIGNMENT:
        collect_all(scope, c);
        // fall through
    case BN_TYPE_ALIAS_STATEMENT:
        def.kind = t->nodes[c].kind == BN_ASSIGNMENT ? STUB_VARIABLE : STUB_TYPE;
        def.name = bn_text(t, bn_child(t, c, BN_F_LEFT));
        break;
    default:
        return;
    }
    add(r, scope, def);
}

static void collect(stub_reader *r, stub_scope *scope, bn_ix block)
{
    bn_each_named_child (scope->tree, block, c)
        collect_one(r, scope, c);
}

static stub_scope *scope_new(stub_reader *r, const bn_cst *tree, bn_str module)
{
    stub_scope *scope = BN_NEW_IN(r->arena, stub_scope);

    scope->tree = tree;
    scope->module = module;
    scope->first.arena = scope->exported.arena = r->arena;
    return scope;
}

const stub_scope *stub_module(stub_reader *r, bn_str name)
{
    uint64_t *known = bn_map_find(&r->scopes, name);
    char *path = bn_str_c_in(r->arena, name);
    stub_scope *scope = NULL;

    if (known)
        return (const stub_scope *)(uintptr_t)*known;
    for (char *p = path; *p; p++)
        *p = *p == '.' ? '/' : *p;
    bn_str file = bn_str_format_in(r->arena, "%s/%s.pyi", r->folder, path);
    const bn_cst *tree = name.len && has_module(r, name) ? tree_of(r, file) : NULL;
    if (!tree && name.len && has_module(r, name))
        tree = tree_of(r, bn_str_format_in(r->arena, "%s/%s/__init__.pyi", r->folder, path));
    if (tree)
        scope = scope_new(r, tree, name);
    *bn_map_put(&r->scopes, name) = (uint64_t)(uintptr_t)scope; // modules import one another
    if (tree)
        collect(r, scope, 0);
    return scope;
}

const stub_scope *stub_class_body(stub_reader *r, const stub_scope *home, bn_ix class_node)
{
    stub_scope *scope = scope_new(r, home->tree, home->module);

    scope->outer = home;
    collect(r, scope, bn_child(home->tree, class_node, BN_F_BODY));
    return scope;
}

const stub_def *stub_first(const stub_scope *scope, bn_str name)
{
    const uint64_t *at = bn_map_find(&scope->first, name);

    return at ? &scope->defs.items[*at - 1] : NULL;
}

const stub_def *stub_next(const stub_scope *scope, const stub_def *def)
{
    return def->next ? &scope->defs.items[def->next - 1] : NULL;
}

bool stub_is_shown(const stub_scope *scope, bn_str name)
{
    bool shown = bn_map_find(&scope->exported, name) != NULL;

    for (const stub_def *d = stub_first(scope, name); d; d = stub_next(scope, d))
        shown = shown || d->shown;
    return shown;
}

/* ---- the folder ---- */

typedef bn_vec(bn_str) name_list;

static void list_folder(bn_arena *arena, const char *path, bn_str package, name_list *out)
{
    DIR *folder = opendir(path);

    if (!folder)
        return;
    for (struct dirent *e; (e = readdir(folder)) != NULL;) {
        bn_str file = bn_str_from(e->d_name), stem = file;
        bool stub = bn_str_ends(file, BN_LIT(".pyi"));

        if (stub)
            stem.len -= 4;
        if (stem.ptr[0] == '_' || stem.ptr[0] == '.' || bn_str_is(stem, "VERSIONS"))
            continue;
        bn_str name = package.len
                          ? bn_str_format_in(arena, "%.*s.%.*s", BN_FMT(package), BN_FMT(stem))
                          : bn_str_copy_in(arena, stem);
        bn_str inner = bn_str_format_in(arena, "%s/%s", path, e->d_name);
        bn_vec_push(arena, out, name);
        if (!stub)
            list_folder(arena, bn_str_c_in(arena, inner), name, out);
    }
    closedir(folder);
}

static int by_text(const void *a, const void *b)
{
    return bn_str_cmp(*(const bn_str *)a, *(const bn_str *)b);
}

void stub_public_modules(const stub_reader *r, bn_str **names, uint32_t *count)
{
    name_list all = { 0 };

    list_folder(r->arena, r->folder, BN_LIT(""), &all);
    if (all.len)
        qsort(all.items, all.len, sizeof *all.items, by_text);
    *names = all.items;
    *count = all.len;
}
