/*
 * parts.c - statements that become one expression in parts or the other way round, and where their
 * comments go.
 *
 * Each part knows the statement it comes from. A comment behind the header of that statement goes
 * behind the part, one on a line of its own above the part that comes next. What stands before the
 * last of the statements replaced, as between `out = []` and its loop, goes above the whole.
 */
#include "pattern/pattern_p.h"

#include "edit/layout.h"

#define MAX_PARTS 8

/* A part with the comments that it takes along, as text of the template. */
typedef struct {
    const bn_part *part;
    bn_str above, behind;
} placed;

typedef struct {
    bn_match *m;
    const bn_cst *t;
    bn_ix first, last; /* statements replaced */
    placed parts[MAX_PARTS];
    uint32_t count;
    bn_str top, end; /* above and behind the whole */
    bool spread;     /* some part has a comment */
} layout;

static bool stands_alone(const bn_cst *t, bn_ix comment)
{
    uint32_t line = bn_line_start(t, t->nodes[comment].start);

    return bn_str_trim(bn_str_sub(t->text, line, t->nodes[comment].start)).len == 0;
}

/* The last statement that begins before the comment. */
static bn_ix statement_before(const bn_cst *t, bn_ix comment)
{
    bn_ix at = comment;

    while (at-- > 0)
        if (bn_is_statement(t, at))
            return at;
    return BN_NONE;
}

/* The part that comes from the statement, or NULL. */
static placed *part_of(layout *l, bn_ix statement)
{
    for (uint32_t i = 0; i < l->count; i++)
        if (l->parts[i].part->statement == statement)
            return &l->parts[i];
    return NULL;
}

/*
 * The part that a comment on a line of its own speaks of: the next one; but at the end of a
 * suite, as before the `continue` of a guard, the one whose suite it is.
 */
static placed *next_part(layout *l, bn_ix comment)
{
    placed *next = NULL, *around = NULL;

    for (uint32_t i = 0; i < l->count; i++) {
        placed *p = &l->parts[i];
        bn_ix at = p->part->statement;

        if (at == BN_NONE)
            continue;
        if (at > comment && (!next || at < next->part->statement))
            next = p;
        if (bn_is_inside(l->t, comment, at) && (!around || at > around->part->statement))
            around = p;
    }
    if (around && (!next || !bn_is_inside(l->t, next->part->statement, around->part->statement)))
        return around == &l->parts[0] ? NULL : around; /* of one arm of the element: of no part */
    return next;
}

static bool is_captured(const bn_match *m, bn_ix comment)
{
    for (uint32_t i = 0; i < m->vars.count; i++) {
        const bn_capture *c = &m->captures[i];

        if (c->kind == BN_CAP_NODE && bn_is_inside(m->run->tree, comment, c->node))
            return true;
    }
    return false;
}

/* Before the loop: above the whole; a type comment of the first statement stays behind it. */
static bool place_before(layout *l, bn_ix comment)
{
    bn_str text = bn_str_trim(bn_text(l->t, comment));
    bool behind = !stands_alone(l->t, comment);
    bool type = behind && bn_str_starts(text, BN_LIT("# type:")) &&
                !bn_str_starts(text, BN_LIT("# type: ignore"));

    if (bn_is_directive(l->t, comment) && !type)
        return bn_refuse(l->m, comment, "a comment speaks to a tool about its line");
    if (type)
        l->end = bn_format(l->m, "  %.*s", BN_FMT(text));
    else
        l->top = bn_format(l->m, "%.*s%.*s\n", BN_FMT(l->top), BN_FMT(text));
    return true;
}

static bool place(layout *l, bn_ix comment)
{
    bn_str text = bn_str_trim(bn_text(l->t, comment));
    placed *p = stands_alone(l->t, comment) ? NULL : part_of(l, statement_before(l->t, comment));

    if (bn_is_directive(l->t, comment))
        return bn_refuse(l->m, comment, "a comment speaks to a tool about its line");
    l->spread = true;
    if (p) {
        p->behind = bn_format(l->m, "  %.*s", BN_FMT(text));
        return true;
    }
    p = next_part(l, comment);
    if (!p)
        return bn_refuse(l->m, comment, "the comment has no place in one expression");
    p->above = bn_format(l->m, "%.*s    %.*s\n", BN_FMT(p->above), BN_FMT(text));
    return true;
}

static bool place_all(layout *l)
{
    const bn_cst *t = l->t;
    uint32_t end = bn_code_end(t, l->last);

    for (bn_ix i = l->first; i < t->nodes[l->last].end_ix; i++) {
        if (t->nodes[i].kind != BN_COMMENT || is_captured(l->m, i))
            continue;
        if (t->nodes[i].start >= end) {
            if (stands_alone(t, i))
                return bn_refuse(l->m, i, "a comment ends the suite");
            continue; /* behind the last statement: it stays where it is */
        }
        if (i < l->last ? !place_before(l, i) : !place(l, i))
            return false;
    }
    return true;
}

static bn_str part_text(const layout *l, const placed *p, bool first)
{
    if (!l->spread)
        return bn_format(l->m, "%s%s", first ? "" : " ", p->part->pattern);
    return bn_format(l->m, "\n%.*s    %s%.*s", BN_FMT(p->above), p->part->pattern,
                     BN_FMT(p->behind));
}

void bn_fix_replace_parts(bn_fix *fix, bn_ix first, bn_ix last, const char *open,
                          const bn_part *parts, uint32_t count, const char *close)
{
    bn_match *m = fix->match;
    layout l = { .m = m, .t = m->run->tree, .first = first, .last = last, .count = count };
    bn_str text;

    if (m->lost || count > MAX_PARTS)
        return;
    for (uint32_t i = 0; i < count; i++)
        l.parts[i].part = &parts[i];
    if (!place_all(&l))
        return;
    text = bn_format(m, "%.*s%s", BN_FMT(l.top), open);
    for (uint32_t i = 0; i < count; i++)
        text = bn_format(m, "%.*s%.*s", BN_FMT(text), BN_FMT(part_text(&l, &l.parts[i], i == 0)));
    text = bn_format(m, "%.*s%s%s%.*s", BN_FMT(text), l.spread ? "\n" : "", close, BN_FMT(l.end));
    bn_fix_replace_run(fix, first, last, text.ptr);
}

/* The part that begins last before the comment, or first behind it. */
static bn_commented *neighbour(bn_commented *parts, uint32_t count, bn_ix comment, bool behind)
{
    bn_commented *best = NULL;

    for (uint32_t i = 0; i < count; i++)
        if ((parts[i].node > comment) == behind &&
            (!best || (parts[i].node > best->node) != behind))
            best = &parts[i];
    return best;
}

static bool is_in_a_part(const bn_cst *t, const bn_commented *parts, uint32_t count, bn_ix comment)
{
    for (uint32_t i = 0; i < count; i++)
        if (bn_is_inside(t, comment, parts[i].node))
            return true;
    return false;
}

bool bn_comments_by_part(bn_match *m, bn_ix node, bn_commented *parts, uint32_t count, bn_str *top)
{
    const bn_cst *t = m->run->tree;

    *top = BN_LIT("");
    for (bn_ix i = node; i < t->nodes[node].end_ix; i++) {
        bn_str text = bn_str_trim(bn_text(t, i));
        bool alone = t->nodes[i].kind == BN_COMMENT && stands_alone(t, i);
        bn_commented *p;

        if (t->nodes[i].kind != BN_COMMENT || is_in_a_part(t, parts, count, i) ||
            t->nodes[i].start >= bn_code_end(t, node))
            continue;
        p = neighbour(parts, count, i, alone);
        if (bn_is_directive(t, i))
            return bn_refuse(m, i, "a comment speaks to a tool about its line");
        if ((alone && !p) || (!alone && p && p->behind.len))
            return bn_refuse(m, i, "the comment has no place among the statements");
        if (alone)
            p->above = bn_format(m, "%.*s%.*s\n", BN_FMT(p->above), BN_FMT(text));
        else if (p)
            p->behind = bn_format(m, "  %.*s", BN_FMT(text));
        else
            *top = bn_format(m, "%.*s%.*s\n", BN_FMT(*top), BN_FMT(text));
    }
    return true;
}
