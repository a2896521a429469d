/* cases.c - finds the fixtures. */
#include "golden/golden.h"

#include <stdlib.h>
#include <string.h>

static bool ends(const char *text, const char *end)
{
    return bn_str_ends(bn_str_from(text), bn_str_from(end));
}

/* `path` is ITEM/RULE/NAME/in.py or ITEM/RULE/NAME/in/FILE. */
static bool case_of(bn_arena *arena, const char *folder, const char *path, bool example,
                    golden_case *c)
{
    const char *slash = strchr(path, '/');
    const char *second = slash ? strchr(slash + 1, '/') : NULL;
    const char *third = second ? strchr(second + 1, '/') : NULL;

    if (!third || (strcmp(third, "/in.py") != 0 && strncmp(third, "/in/", 4) != 0))
        return false;
    bn_str item = { path, (size_t)(slash - path) };
    bn_str rule = { path, (size_t)(second - path) };
    bn_str name = { path, (size_t)(third - path) };
    *c = (golden_case){
        .name = bn_str_c_in(arena, name),
        .rule = bn_str_c_in(arena, bn_str_ends(rule, BN_LIT("/any")) ? item : rule),
        .example = example,
        .tree = third[3] == '/',
    };
    c->folder = golden_path(arena, folder, c->name);
    c->known_bad = ends(c->name, ".known-bad");
    c->norun = example || golden_exists(c->folder, "norun");
    if (example)
        c->name = bn_str_c_in(arena, bn_str_format_in(arena, "examples/%s", c->name));
    return true;
}

void golden_find(bn_arena *arena, const char *folder, bool examples, golden_cases *cases)
{
    golden_names names = { 0 };
    const char *last = "";

    golden_list(arena, folder, &names);
    for (uint32_t i = 0; i < names.len; i++) {
        golden_case c;
        if (!case_of(arena, folder, names.items[i], examples, &c) || !strcmp(c.name, last))
            continue;
        last = c.name;
        bn_vec_push(arena, cases, c);
    }
}
