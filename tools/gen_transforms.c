/*
 * gen_transforms.c - what follows from the head comments and rule tables of transforms/ep*.c.
 *
 * A head comment is Markdown: `# EP07: title`, then a section `## rule` for each
 * rule. An indented block, a line `=>` and another indented block are an example:
 * docs show it as code, the golden runner runs it.
 */
#include "gen.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_RULES = 200, MAX_TRANSFORMS = 200 };

typedef struct {
    char *name, *summary;
    const char *safety; /* "safe", "unsafe", "advice" */
    bool off;
} rule;

typedef struct {
    const char *file;
    char *item, *title;
    char *text; /* the head comment without its stars */
    rule rules[MAX_RULES];
    unsigned count;
} transform;

/* The text between the quotes of the string literal at `at`; adjacent literals are joined. */
static char *read_literal(const char *at)
{
    gen_text text = { 0 };

    gen_add(&text, "", 0);
    while (*at == '"') {
        for (at++; *at && *at != '"'; at++) {
            if (*at == '\\' && at[1])
                at++;
            gen_add(&text, at, 1);
        }
        if (*at)
            at++;
        at += strspn(at, " \t\r\n");
    }
    return text.ptr;
}

/* The literal that is given to a field in [from, to), or NULL. */
static char *field_text(const char *from, const char *to, const char *field)
{
    const char *at = strstr(from, field);

    if (!at || at >= to)
        return NULL;
    at += strlen(field);
    at += strspn(at, " \t\r\n=");
    return *at == '"' ? read_literal(at) : NULL;
}

/* `field = word` occurs in [from, to). */
static bool field_is(const char *from, const char *to, const char *field, const char *word)
{
    const char *at = strstr(from, field);

    if (!at || at >= to)
        return false;
    at += strlen(field);
    at += strspn(at, " \t\r\n=");
    return !strncmp(at, word, strlen(word));
}

static const rule *find_rule(const transform *t, const char *name)
{
    for (unsigned i = 0; i < t->count; i++)
        if (!strcmp(t->rules[i].name, name))
            return &t->rules[i];
    return NULL;
}

static void read_rules(transform *t, const char *source)
{
    for (const char *at = strstr(source, ".name"); at;) {
        const char *next = strstr(at + 1, ".name");
        const char *end = strstr(at, "\n};");
        if (!end || (next && next < end))
            end = next ? next : at + strlen(at);
        char *name = field_text(at, end, ".name");
        if (name && find_rule(t, name)) {
            ; /* a second pattern of the same rule */
        } else if (name) {
            if (t->count == MAX_RULES)
                gen_die("%s: more than %d rules", t->file, MAX_RULES);
            rule *r = &t->rules[t->count++];
            r->name = name;
            r->summary = field_text(at, end, ".summary");
            r->safety = field_is(at, end, ".safety", "BN_UNSAFE")   ? "unsafe"
                        : field_is(at, end, ".safety", "BN_MAYBE")  ? "unsafe"
                        : field_is(at, end, ".safety", "BN_ADVICE") ? "advice"
                                                                    : "safe";
            r->off = field_is(at, end, ".off", "true");
        }
        at = next;
    }
}

/* The comment that opens the file, without " * " in front of its lines. */
static char *head_comment(const char *file, const char *source)
{
    gen_text text = { 0 };
    const char *at = source + strspn(source, " \t\r\n");
    const char *end = strstr(at, "*/");

    if (strncmp(at, "/*", 2) != 0 || !end)
        gen_die("%s: the file must begin with its head comment", file);
    gen_add(&text, "", 0);
    at = strchr(at, '\n');
    while (at && ++at < end) {
        const char *eol = strchr(at, '\n');
        const char *line = at + strspn(at, " \t");
        if (line >= end)
            break;
        if (*line == '*')
            line += line[1] == ' ' ? 2 : 1;
        size_t len = (size_t)(eol - line);
        while (len && isspace((unsigned char)line[len - 1]))
            len--;
        gen_add(&text, line, len);
        gen_add(&text, "\n", 1);
        at = eol;
    }
    return text.ptr;
}

static void read_transform(transform *t, const char *file)
{
    char *source = gen_read(file);
    const char *at = strstr(source, "\nBN_TRANSFORM(");

    if (!at)
        gen_die("%s: no BN_TRANSFORM(EPnn, \"title\", rules) at the start of a line", file);
    at += strlen("\nBN_TRANSFORM(");
    at += strspn(at, " \t\r\n");
    size_t len = strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    t->file = file;
    t->item = gen_copy(at, len);
    at += len;
    at += strspn(at, " \t\r\n,");
    if (*at != '"')
        gen_die("%s: the title of BN_TRANSFORM must be a literal", file);
    t->title = read_literal(at);
    t->text = head_comment(file, source);
    read_rules(t, source);
    free(source);
}

static int by_item(const void *a, const void *b)
{
    const transform *const *x = a, *const *y = b;
    int order = strcmp((*x)->item, (*y)->item);

    return order ? order : strcmp((*x)->file, (*y)->file);
}

static void write_registry(const char *folder, transform **list, unsigned count)
{
    gen_text out = { 0 };

    gen_addf(&out, "/* registry.c - all transforms in item order. Generated. */\n"
                   "#include \"burnish/transform.h\"\n\n"
                   "extern const bn_transform *const bn_registry[];\n"
                   "extern const unsigned bn_registry_count;\n\n");
    for (unsigned i = 0; i < count; i++)
        gen_addf(&out, "extern const bn_transform bn_transform_%s;\n", list[i]->item);
    gen_addf(&out, "\nconst bn_transform *const bn_registry[] = {\n");
    for (unsigned i = 0; i < count; i++)
        gen_addf(&out, "    &bn_transform_%s,\n", list[i]->item);
    gen_addf(&out, "    0,\n};\nconst unsigned bn_registry_count = %u;\n", count);
    gen_write(gen_path(folder, "registry.c"), &out);
}

static void write_explain(const char *folder, transform **list, unsigned count)
{
    gen_text out = { 0 };

    gen_addf(&out, "/* explain.c - the head comments of the transforms. Generated. */\n"
                   "#include <string.h>\n\n"
                   "/* The page of an item (\"EP07\") as Markdown, or NULL. */\n"
                   "const char *bn_explain_text(const char *item);\n\n"
                   "static const struct {\n    const char *item, *text;\n} pages[] = {\n");
    for (unsigned i = 0; i < count; i++) {
        gen_addf(&out, "    { \"%s\",\n    ", list[i]->item);
        gen_add_literal(&out, list[i]->text);
        gen_addf(&out, " },\n");
    }
    gen_addf(&out, "    { 0, 0 },\n};\n\n"
                   "const char *bn_explain_text(const char *item)\n{\n"
                   "    for (unsigned i = 0; pages[i].item; i++)\n"
                   "        if (!strcmp(pages[i].item, item))\n"
                   "            return pages[i].text;\n"
                   "    return 0;\n}\n");
    gen_write(gen_path(folder, "explain.c"), &out);
}

static void write_table(const char *folder, transform **list, unsigned count)
{
    gen_text out = { 0 };

    gen_addf(&out, "| Item | Advice | Rules |\n|---|---|---|\n");
    for (unsigned i = 0; i < count; i++) {
        const transform *t = list[i];
        gen_addf(&out, "| [%s](docs/%s.md) | %s |", t->item, t->item, t->title);
        for (unsigned r = 0; r < t->count; r++)
            gen_addf(&out, "%s `%s`%s", r ? "," : "", t->rules[r].name,
                     !strcmp(t->rules[r].safety, "unsafe")   ? " (unsafe)"
                     : !strcmp(t->rules[r].safety, "advice") ? " (advice)"
                     : t->rules[r].off                       ? " (off)"
                                                             : "");
        gen_addf(&out, " |\n");
    }
    gen_write(gen_path(folder, "rules.md"), &out);
}

/* ---- Pages and examples ---- */

typedef struct {
    char **lines;
    unsigned count;
} lines;

static lines split(char *text)
{
    lines l = { 0 };

    for (const char *p = text; *p; p++)
        l.count += *p == '\n';
    l.lines = calloc(l.count + 1, sizeof *l.lines);
    if (!l.lines)
        gen_die("out of memory");
    l.count = 0;
    for (char *p = text; *p;) {
        char *eol = strchr(p, '\n');
        l.lines[l.count++] = p;
        *eol = '\0';
        p = eol + 1;
    }
    return l;
}

static bool is_code(const char *line)
{
    return !strncmp(line, "    ", 4) && strcmp(line + strspn(line, " "), "=>") != 0;
}

static bool is_arrow(const char *line)
{
    return !strcmp(line + strspn(line, " "), "=>");
}

static unsigned skip_blank(const lines *l, unsigned at)
{
    while (at < l->count && !*l->lines[at])
        at++;
    return at;
}

/* Add the code block at `at` without its indentation; the line after its last line of code. */
static unsigned take_code(const lines *l, unsigned at, gen_text *code)
{
    unsigned end = at;

    for (unsigned i = at; i < l->count && (is_code(l->lines[i]) || !*l->lines[i]); i++)
        if (*l->lines[i])
            end = i + 1;
    gen_add(code, "", 0);
    for (unsigned i = at; i < end; i++)
        gen_addf(code, "%s\n", *l->lines[i] ? l->lines[i] + 4 : "");
    return end;
}

static void write_example(const char *folder, const transform *t, const char *section, unsigned nr,
                          const gen_text *before, const gen_text *after)
{
    gen_text path = { 0 };

    gen_addf(&path, "%s/examples/%s/%s/%u", folder, t->item,
             find_rule(t, section) ? section : "any", nr);
    gen_write(gen_path(path.ptr, "in.py"), before);
    gen_write(gen_path(path.ptr, "out.py"), after);
}

static void write_page(const char *folder, const transform *t)
{
    gen_text out = { 0 }, name = { 0 };
    lines l = split(gen_copy(t->text, strlen(t->text)));
    const char *section = "any";
    unsigned examples = 0;

    for (unsigned at = 0; at < l.count;) {
        const char *line = l.lines[at];
        if (!strncmp(line, "## ", 3)) {
            section = line + 3;
            const rule *r = find_rule(t, section);
            gen_addf(&out, "%s\n", line);
            if (r)
                gen_addf(&out, "\n`%s/%s`, %s%s%s%s\n", t->item, r->name, r->safety,
                         r->off ? ", off unless selected by name" : "", r->summary ? ": " : "",
                         r->summary ? r->summary : "");
            at++;
        } else if (is_code(line)) {
            gen_text before = { 0 }, after = { 0 };
            at = take_code(&l, at, &before);
            gen_addf(&out, "```python\n%s```\n", before.ptr);
            unsigned arrow = skip_blank(&l, at);
            if (arrow >= l.count || !is_arrow(l.lines[arrow]))
                continue;
            at = skip_blank(&l, arrow + 1);
            if (at >= l.count || !is_code(l.lines[at]))
                gen_die("%s: no code after `=>` in section %s", t->file, section);
            at = take_code(&l, at, &after);
            gen_addf(&out, "becomes\n```python\n%s```\n", after.ptr);
            write_example(folder, t, section, ++examples, &before, &after);
        } else {
            gen_addf(&out, "%s\n", line);
            at++;
        }
    }
    gen_addf(&name, "docs/%s.md", t->item);
    gen_write(gen_path(folder, name.ptr), &out);
}

void gen_transforms(const char *folder, int count, char **files)
{
    transform *list[MAX_TRANSFORMS];
    unsigned n = 0;

    for (int i = 0; i < count; i++) {
        if (n == MAX_TRANSFORMS)
            gen_die("more than %d transforms", MAX_TRANSFORMS);
        list[n] = calloc(1, sizeof **list);
        if (!list[n])
            gen_die("out of memory");
        read_transform(list[n++], files[i]);
    }
    qsort(list, n, sizeof *list, by_item);
    for (unsigned i = 1; i < n; i++)
        if (!strcmp(list[i - 1]->item, list[i]->item))
            gen_die("%s and %s are both %s", list[i - 1]->file, list[i]->file, list[i]->item);
    gen_remove(gen_path(folder, "docs"));
    gen_remove(gen_path(folder, "examples"));
    for (unsigned i = 0; i < n; i++)
        write_page(folder, list[i]);
    write_registry(folder, list, n);
    write_explain(folder, list, n);
    write_table(folder, list, n);
}
