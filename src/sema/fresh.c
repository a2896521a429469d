/*
 * fresh.c - names for new variables: N8.
 *
 * A name that is given out is reserved, so that two fixes of a round get different ones. A name
 * for the items of a loop is reserved for that loop only: another loop may use the same.
 */
#include "burnish/shapes.h"
#include "sema/facts_p.h"
#include "sema/sema_p.h"

static bool is_keyword(bn_str name)
{
    static const char *const words[] = {
        "False",   "None",     "True",     "and",    "as",   "assert", "async", "await",  "break",
        "case",    "class",    "continue", "def",    "del",  "elif",   "else",  "except", "exec",
        "finally", "for",      "from",     "global", "if",   "import", "in",    "is",     "lambda",
        "match",   "nonlocal", "not",      "or",     "pass", "print",  "raise", "return", "try",
        "type",    "while",    "with",     "yield",  "_",
    };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (bn_str_is(name, words[i]))
            return true;
    return false;
}

static bool in_text(const bn_sema *s, bn_str name)
{
    return bn_str_find(s->tree->text, name, 0) != BN_NPOS;
}

/* Somebody in the scope, or in a scope within it, uses the name for something. */
static bool is_mentioned(const bn_sema *s, bn_scope_ix scope, uint32_t atom)
{
    for (bn_scope_ix i = scope; atom && i < s->scope_count; i++)
        if (bn_symbol_in(s, i, atom) && bn_scope_is_inside(s, i, scope))
            return true;
    return false;
}

/*
 * Names are reserved for a frame; that counts for the frames around it and inside it, too. ALWAYS:
 * not for some loops only.
 */
enum { RESERVED_HERE = 1, RESERVED_INSIDE = 2, RESERVED_ALWAYS = 4 };

static uint64_t *reservation(bn_sema *s, bn_scope_ix frame, bn_str name, bool make)
{
    bn_str key = bn_str_format_in(s->arena, "%u:%.*s", (unsigned)frame, BN_FMT(name));

    return make ? bn_map_put(&s->names->reserved, key) : bn_map_find(&s->names->reserved, key);
}

/* The frame around another one; false for the module. */
static bool frame_around(const bn_sema *s, bn_scope_ix *frame)
{
    bn_scope_ix up = s->scopes[*frame].parent;

    if (up == BN_NONE)
        return false;
    *frame = bn_frame_scope(s, up);
    return true;
}

static bool is_reserved_around(bn_sema *s, bn_scope_ix frame, bn_str name)
{
    while (frame_around(s, &frame)) {
        uint64_t *mark = reservation(s, frame, name, false);
        if (mark && *mark & RESERVED_HERE)
            return true;
    }
    return false;
}

static bool is_reserved(bn_sema *s, bn_scope_ix frame, bn_str name)
{
    return reservation(s, frame, name, false) || is_reserved_around(s, frame, name);
}

static void reserve(bn_sema *s, bn_scope_ix frame, bn_str name, uint64_t bits)
{
    *reservation(s, frame, name, true) |= RESERVED_HERE | bits;
    while (frame_around(s, &frame))
        *reservation(s, frame, name, true) |= RESERVED_INSIDE | bits;
}

/* No rule of the language or of the file gives the name a meaning everywhere. */
static bool is_ordinary(const bn_sema *s, bn_scope_ix frame, bn_str name)
{
    bool watched = s->scopes[frame].dynamic & (BN_DYN_EVAL | BN_DYN_NAMES);
    uint16_t since, until;

    return !is_keyword(name) && !bn_builtin_name(name, &since, &until) &&
           !(watched && in_text(s, name)) && !(frame == 0 && bn_map_find(&s->names->patched, name));
}

bool bn_is_free_name(bn_sema *s, bn_ix at, bn_str name)
{
    bn_scope_ix frame = bn_frame_scope(s, s->scope_of[at]);

    return is_ordinary(s, frame, name) && !is_reserved(s, frame, name) &&
           !is_mentioned(s, frame, bn_name_atom(s, at, name)) &&
           !is_mentioned(s, frame, bn_names_find(s->names, name));
}

bn_str bn_fresh_name(bn_sema *s, bn_ix at, bn_str wish)
{
    bn_scope_ix frame = bn_frame_scope(s, s->scope_of[at]);
    bn_str name = wish;

    for (uint32_t n = 2; !bn_is_free_name(s, at, name); n++)
        name = bn_str_format_in(s->arena, "%.*s%u", BN_FMT(wish), n);
    name = bn_str_copy_in(s->arena, name);
    reserve(s, frame, name, RESERVED_ALWAYS);
    return name;
}

/* ---- Names of a loop ---- */

struct bn_loop_name {
    bn_ix loop;
    bn_str name;
    bn_loop_name *next;
};

/* All who reserved the name did it for loops apart from this one. */
static bool is_shared_by_loops(bn_sema *s, bn_ix loop, bn_scope_ix frame, bn_str name)
{
    const uint64_t *mark = reservation(s, frame, name, false);

    if (is_reserved_around(s, frame, name) || (mark && *mark & (RESERVED_INSIDE | RESERVED_ALWAYS)))
        return false;
    for (const bn_loop_name *r = s->names->loop_names; r; r = r->next)
        if (bn_str_eq(r->name, name) &&
            (bn_is_inside(s->tree, r->loop, loop) || bn_is_inside(s->tree, loop, r->loop)))
            return false;
    return true;
}

static bool is_written_in(const bn_sema *s, bn_ix region, bn_str name)
{
    const bn_cst *t = s->tree;

    for (bn_ix c = region; c < t->nodes[region].end_ix; c++)
        if (t->nodes[c].kind == BN_IDENTIFIER && bn_str_eq(bn_text(t, c), name))
            return true;
    return false;
}

/* A loop around this one has it for its own items. */
static bool is_item_around(const bn_sema *s, bn_ix loop, bn_str name)
{
    const bn_cst *t = s->tree;

    for (bn_ix up = t->nodes[loop].parent; up != BN_NONE; up = t->nodes[up].parent)
        if (t->nodes[up].kind == BN_FOR_STATEMENT &&
            is_written_in(s, bn_child(t, up, BN_F_LEFT), name))
            return true;
    return false;
}

/* Code within the frame, but not in a scope that binds the name itself, uses it. */
static bool reaches_frame(const bn_sema *s, bn_scope_ix frame, uint32_t atom)
{
    for (bn_scope_ix i = frame; atom && i < s->scope_count; i++) {
        const bn_symbol *symbol = bn_scope_is_inside(s, i, frame) ? bn_symbol_in(s, i, atom) : NULL;
        bn_scope_ix home =
            symbol && symbol->binding != BN_NONE ? s->bindings[symbol->binding].scope : BN_NONE;

        if (symbol && (home == BN_NONE || home == frame || !bn_scope_is_inside(s, home, frame) ||
                       s->scopes[home].kind == BN_SCOPE_CLASS))
            return true;
    }
    return false;
}

bool bn_is_free_variable(bn_sema *s, bn_binding_ix b, bn_ix region)
{
    bn_scope_ix frame = bn_frame_scope(s, s->scope_of[region]);

    return frame != 0 && bn_binding_scope(s, b) == frame &&
           bn_fact_local(s, b, true).tri == BN_YES && bn_fact_dead(s, b, region).tri == BN_YES;
}

/*
 * The loop may bind the name: nobody else uses it, or it is a variable of the function that the
 * loop does not mention and whose value nobody reads behind the loop.
 */
static bool may_bind(bn_sema *s, bn_ix loop, bn_str name)
{
    bn_scope_ix frame = bn_frame_scope(s, s->scope_of[loop]);
    bn_binding_ix b = bn_lookup(s, loop, name);

    if (!is_ordinary(s, frame, name) || !is_shared_by_loops(s, loop, frame, name) ||
        is_written_in(s, loop, name) || is_item_around(s, loop, name))
        return false;
    if (s->tree->nodes[loop].kind != BN_FOR_STATEMENT && s->options.target_floor < BN_PY(3, 0))
        return false; // the names of comprehensions are names of the function there
    if (b == BN_NONE)
        return s->tree->nodes[loop].kind != BN_FOR_STATEMENT ||
               (!reaches_frame(s, frame, bn_name_atom(s, loop, name)) &&
                !reaches_frame(s, frame, bn_names_find(s->names, name)));
    // a name of the module, or of a function around, is better not hidden, and so is one in use
    return bn_is_free_variable(s, b, loop);
}

static bn_str loop_name(bn_sema *s, bn_ix loop, bn_str wish)
{
    bn_loop_name *r = BN_ARRAY_IN(s->arena, 1, bn_loop_name);
    bn_str name = wish;

    for (uint32_t n = 2; !may_bind(s, loop, name); n++)
        name = bn_str_format_in(s->arena, "%.*s%u", BN_FMT(wish), n);
    name = bn_str_copy_in(s->arena, name);
    *r = (bn_loop_name){ loop, name, s->names->loop_names };
    s->names->loop_names = r;
    reserve(s, bn_frame_scope(s, s->scope_of[loop]), name, 0);
    return name;
}

/* Names that do not follow the rules below, or that only look like a plural. */
static const struct {
    const char *plural, *item;
} irregular[] = {
    { "axes", "axis" },
    { "children", "child" },
    { "cookies", "cookie" },
    { "data", "" },
    { "dies", "die" },
    { "indices", "index" },
    { "leaves", "leaf" },
    { "matrices", "matrix" },
    { "men", "man" },
    { "movies", "movie" },
    { "news", "" },
    { "people", "person" },
    { "series", "" },
    { "species", "" },
    { "ties", "tie" },
    { "vertices", "vertex" },
    { "women", "woman" },
    { "bases", "base" },
    { "hypotheses", "hypothesis" },
};

static bool ends(bn_str s, const char *ending)
{
    return bn_str_ends(s, bn_str_from(ending));
}

/* The last word of the name in the singular; empty when it is no plural. */
static bn_str singular(bn_sema *s, bn_str word)
{
    for (size_t i = 0; i < sizeof irregular / sizeof *irregular; i++)
        if (bn_str_is(word, irregular[i].plural))
            return bn_str_from(irregular[i].item);
    if (word.len > 4 && ends(word, "ies"))
        return bn_str_format_in(s->arena, "%.*sy", (int)(word.len - 3), word.ptr);
    if (word.len > 4 &&
        (ends(word, "ches") || ends(word, "shes") || ends(word, "sses") || ends(word, "xes")))
        return bn_str_sub(word, 0, word.len - 2);
    if (word.len < 2 || !ends(word, "s") || ends(word, "ss") ||
        (word.len > 2 &&
         (ends(word, "us") || ends(word, "is") || ends(word, "as") || ends(word, "os"))))
        return (bn_str){ 0 };
    return bn_str_sub(word, 0, word.len - 1);
}

/* "entry" for "entries": only the last word counts. Empty: no plural. */
static bn_str item_of(bn_sema *s, bn_str whole)
{
    bn_str item, last;
    size_t from;

    while (whole.len > 1 && whole.ptr[0] == '_')
        whole = bn_str_sub(whole, 1, whole.len);
    if (whole.len > 5 && ends(whole, "_list"))
        return bn_str_sub(whole, 0, whole.len - 5);
    item = singular(s, whole);
    if (item.len)
        return item;
    for (from = whole.len; from > 0 && whole.ptr[from - 1] != '_';)
        from--;
    last = from ? singular(s, bn_str_sub(whole, from, whole.len)) : (bn_str){ 0 };
    return last.len ? bn_str_format_in(s->arena, "%.*s%.*s", (int)from, whole.ptr, BN_FMT(last))
                    : last;
}

bn_str bn_item_name(bn_sema *s, bn_ix loop, bn_ix sequence, bn_str otherwise)
{
    const bn_cst *t = s->tree;
    bn_str item = { 0 };

    if (t->nodes[sequence].kind == BN_ATTRIBUTE)
        sequence = bn_child(t, sequence, BN_F_ATTRIBUTE);
    if (t->nodes[sequence].kind == BN_IDENTIFIER)
        item = item_of(s, bn_text(t, sequence));
    return loop_name(s, loop, item.len && may_bind(s, loop, item) ? item : otherwise);
}
