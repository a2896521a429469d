/* library.c - looking up names of the standard library. See library_p.h. */
#include "sema/library_p.h"

#include "burnish/shapes.h"

static const char *text_at(uint32_t offset)
{
    return &bn_stub_names[offset];
}

/* The rows of one name: [*first, the result). */
static uint32_t rows_of(bn_str owner, bn_str name, uint32_t *first)
{
    uint32_t lo = 0, hi = bn_stub_owner_count, end;

    while (lo < hi) {
        uint32_t middle = lo + (hi - lo) / 2;

        if (bn_str_cmp(bn_str_from(text_at(bn_stub_owners[middle].name)), owner) < 0)
            lo = middle + 1;
        else
            hi = middle;
    }
    *first = 0;
    if (lo == bn_stub_owner_count || !bn_str_is(owner, text_at(bn_stub_owners[lo].name)))
        return 0;
    end = bn_stub_owners[lo + 1].first_row;
    lo = bn_stub_owners[lo].first_row;
    hi = end;
    while (lo < hi) {
        uint32_t middle = lo + (hi - lo) / 2;

        if (bn_str_cmp(bn_str_from(text_at(bn_stub_rows[middle].name)), name) < 0)
            lo = middle + 1;
        else
            hi = middle;
    }
    *first = lo;
    while (lo < end && bn_str_is(name, text_at(bn_stub_rows[lo].name)))
        lo++;
    return lo;
}

/* What the stubs say of a name in the target versions. */
typedef struct {
    bool known;       /* there are rows */
    bool complete;    /* for each of the versions that the stubs describe */
    bool older;       /* there are targets older than those */
    uint32_t missing; /* the first minor version without a row, unless complete */
    uint32_t mask;    /* joined, with BN_STUB_VARIABLE */
} finding;

static finding find(const bn_sema *s, bn_str dotted)
{
    const uint32_t oldest = BN_PY(3, BN_STUB_OLDEST), floor = s->options.target_floor;
    uint32_t from = floor > oldest ? floor - BN_PY(3, 0) : BN_STUB_OLDEST;
    uint32_t to = s->options.target_top - BN_PY(3, 0), first, end;
    finding f = { .older = floor < oldest };
    size_t dot = dotted.len;

    while (dot > 0 && dotted.ptr[dot - 1] != '.')
        dot--;
    if (dot == 0 || s->options.target_top < oldest)
        return f;
    end = rows_of(bn_str_sub(dotted, 0, dot - 1), bn_str_sub(dotted, dot, dotted.len), &first);
    f.known = end > first;
    for (uint32_t i = first; i < end; i++) {
        const bn_stub_row *row = &bn_stub_rows[i];

        if (row->last < from || row->first > to)
            continue;
        if (row->first > from)
            break;
        uint32_t is = bn_stub_results[row->result];
        if (f.mask && (f.mask ^ is) & BN_STUB_VARIABLE) // a variable here, a function there
            is |= BN_T_ANY;
        f.mask |= is;
        from = row->last + 1u;
    }
    f.missing = from;
    f.complete = f.known && from > to;
    return f;
}

static const bn_reviewed_row *reviewed(bn_str dotted)
{
    uint32_t lo = 0, hi = bn_reviewed_row_count;

    while (lo < hi) {
        uint32_t middle = lo + (hi - lo) / 2;
        int order = bn_str_cmp(dotted, bn_str_from(bn_reviewed_rows[middle].name));

        if (order == 0)
            return &bn_reviewed_rows[middle];
        if (order < 0)
            hi = middle;
        else
            lo = middle + 1;
    }
    return NULL;
}

static bn_value exactly(uint32_t mask, uint32_t elem, uint8_t class)
{
    bn_value v = bn_value_of(class ? BN_T_OTHER : mask);

    if (elem)
        v.elem = elem;
    v.class = class;
    return v;
}

bn_answer bn_fact_in_library(bn_sema *s, bn_str dotted)
{
    static const char fact[] = "V1 in-library";
    finding f = find(s, dotted);

    if (f.known && !f.complete)
        return bn_answer_no(s, fact, BN_NONE, "`%.*s` is not in Python 3.%u", BN_FMT(dotted),
                            f.missing);
    if (f.known && !f.older)
        return bn_answer_yes(fact);
    return bn_answer_maybe(s, fact, BN_NONE, "the versions that have `%.*s` are not known",
                           BN_FMT(dotted));
}

/* What the name is, as the variable itself or as the result of a call. */
static bn_value value_of(const bn_sema *s, bn_str dotted, bool variable)
{
    const bn_reviewed_row *row = reviewed(dotted);
    finding f = find(s, dotted);

    if (row && (row->mask || row->makes) && row->variable == variable && (f.complete || !f.known))
        return exactly(row->mask, row->elem, row->makes);
    uint32_t mask = f.mask & BN_T_ANY;
    if (!f.complete || f.older || mask == BN_T_ANY || !(f.mask & BN_STUB_VARIABLE) == variable)
        return bn_value_any();
    return (bn_value){ .mask = mask, .grade = BN_GRADE_ISINSTANCE };
}

bn_value bn_library_result(const bn_sema *s, bn_str dotted)
{
    return value_of(s, dotted, false);
}

bn_value bn_library_variable(const bn_sema *s, bn_str dotted)
{
    return value_of(s, dotted, true);
}

/* Code of the file sets or deletes an attribute of that name, of whatever object. */
static bool is_attribute_set(const bn_sema *s, bn_str name)
{
    const bn_cst *t = s->tree;

    for (bn_ix i = 0; i < t->count; i++)
        if (t->nodes[i].kind == BN_ATTRIBUTE &&
            bn_str_eq(bn_text(t, bn_child(t, i, BN_F_ATTRIBUTE)), name) && !bn_is_loaded(t, i))
            return true;
    return false;
}

bn_value bn_library_member(const bn_sema *s, bn_value instance, bn_str name, bool attribute)
{
    const uint32_t with_dict = 1u << BN_LIBRARY_HASH | 1u << BN_LIBRARY_STRING_IO |
                               1u << BN_LIBRARY_BYTES_IO | 1u << BN_LIBRARY_RANDOM |
                               1u << BN_LIBRARY_EVENT;

    if (!instance.class || (instance.mask & ~(uint32_t)BN_T_NONE) != BN_T_OTHER)
        return bn_value_any();
    for (uint32_t i = 0; i < bn_reviewed_member_count; i++) {
        const bn_reviewed_member *m = &bn_reviewed_members[i];

        if (m->classes >> instance.class & 1 && m->attribute == attribute &&
            bn_str_is(name, m->name))
            return with_dict >> instance.class & 1 && is_attribute_set(s, name)
                       ? bn_value_any()
                       : exactly(m->mask, m->elem, m->makes);
    }
    return bn_value_any();
}

bool bn_is_library_attribute(bn_str name)
{
    for (uint32_t i = 0; i < bn_reviewed_member_count; i++)
        if (bn_reviewed_members[i].attribute && bn_str_is(name, bn_reviewed_members[i].name))
            return true;
    return false;
}

const bn_reviewed_row *bn_library_argument(bn_sema *s, bn_ix call, bn_ix argument, uint32_t *place)
{
    const bn_cst *t = s->tree;
    bn_ix list = bn_child(t, call, BN_F_ARGUMENTS), callee = bn_child(t, call, BN_F_FUNCTION);
    bool found = list == argument; // f(x for x in y)

    *place = 0;
    if (!found && t->nodes[list].kind != BN_ARGUMENT_LIST)
        return NULL;
    for (bn_ix c = found ? BN_NONE : bn_named_child(t, list, 0); c != BN_NONE;
         c = bn_next_named(t, c)) {
        if (t->nodes[c].kind == BN_KEYWORD_ARGUMENT || t->nodes[c].kind == BN_LIST_SPLAT ||
            t->nodes[c].kind == BN_DICTIONARY_SPLAT ||
            t->nodes[c].kind == BN_PARENTHESIZED_LIST_SPLAT)
            return NULL;
        found = found || c == argument;
        *place += !found;
    }
    if (!found || *place > 7)
        return NULL;
    bn_str dotted = bn_resolve_dotted(s, callee);
    const bn_reviewed_row *row = dotted.len ? reviewed(dotted) : NULL;
    if (!row || row->variable || !(row->iterates | row->looks | row->changes))
        return NULL;
    finding f = find(s, dotted);
    return (f.complete || !f.known) && bn_fact_resolves(s, callee, dotted).tri == BN_YES ? row
                                                                                         : NULL;
}
