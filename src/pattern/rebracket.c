/*
 * rebracket.c - a comprehension whose brackets change while its parts stay where they are.
 *
 * The lines of the parts keep their layout: they are moved as a whole where the code that they
 * are aligned with, or the bracket that they hang in, moves.
 */
#include "pattern/pattern_p.h"

#include "edit/layout.h"

static bool is_in_string(const bn_cst *t, bn_ix around, uint32_t offset)
{
    bn_each_below (t, around, c)
        if (t->nodes[c].kind == BN_STRING && t->nodes[c].start < offset && offset < t->nodes[c].end)
            return true;
    return false;
}

/* The line's text; empty where there are blanks only. */
static bn_str text_of_line(const bn_cst *t, uint32_t line)
{
    bn_str text = bn_str_sub(t->text, line, bn_line_end(t, line));

    return bn_str_trim(text).len ? text : BN_LIT("");
}

/*
 * Take `by` bytes of indentation from the lines that begin in `lines`: from all, or from none where
 * one of them does not begin with `indent` or is part of a string.
 */
static void shift_left(bn_fix *fix, bn_ix around, bn_span lines, bn_str indent, uint32_t by)
{
    const bn_cst *t = bn_tree(fix->match);

    for (uint32_t line = bn_next_line(t, lines.start); line < lines.end;
         line = bn_next_line(t, line)) {
        bn_str text = text_of_line(t, line);

        if (text.len && (!bn_str_starts(text, indent) || is_in_string(t, around, line)))
            return;
    }
    for (uint32_t line = bn_next_line(t, lines.start); line < lines.end;
         line = bn_next_line(t, line))
        if (by && text_of_line(t, line).len)
            bn_fix_bytes(fix, line, line + by, BN_LIT(""));
}

/* The parts, which begin in the bracket's line, go `by` columns to the left: lines that are
 * aligned with them go along. */
static void align(bn_fix *fix, bn_ix comprehension, bn_span parts, uint32_t by)
{
    uint32_t column = parts.start - bn_line_start(bn_tree(fix->match), parts.start);

    shift_left(fix, comprehension, parts, bn_format(fix->match, "%*s", (int)column, ""), by);
}

/* The parts hang in the inner bracket's line, and will in the outer one's. */
static void hang(bn_fix *fix, const bn_node *outer, bn_ix comprehension)
{
    const bn_cst *t = bn_tree(fix->match);
    const bn_node *inner = &t->nodes[comprehension];
    bn_str now = bn_blanks_at(t, bn_line_start(t, inner->start));
    bn_str then = bn_blanks_at(t, bn_line_start(t, outer->start));

    if (bn_str_starts(now, then))
        shift_left(fix, comprehension, (bn_span){ inner->start, inner->end }, now,
                   (uint32_t)(now.len - then.len));
}

/* The line break before the outer bracket, without the comma before it, and the new bracket. */
static bn_str closing(bn_match *m, uint32_t start, uint32_t end, const char *close)
{
    bn_str text = bn_str_sub(bn_tree(m)->text, start, end);
    size_t line = bn_str_find(text, BN_LIT("\n"), 0);

    if (line == BN_NPOS)
        return bn_str_from(close);
    line -= line > 0 && text.ptr[line - 1] == '\r';
    return bn_format(m, "%.*s%s", BN_FMT(bn_str_sub(text, line, text.len)), close);
}

void bn_fix_rebracket(bn_fix *fix, bn_ix whole, bn_ix comprehension, const char *open,
                      const char *close)
{
    const bn_cst *t = bn_tree(fix->match);
    const bn_node *inner = &t->nodes[comprehension], *outer = &t->nodes[whole];
    bn_span parts = { t->nodes[bn_named_child(t, comprehension, 0)].start, 0 };
    uint32_t first = bn_line_start(t, outer->start), own = bn_line_start(t, inner->start);
    bool same_line = bn_line_start(t, parts.start) == own;

    bn_each_named_child (t, comprehension, c)
        parts.end = t->nodes[c].end;
    if (same_line && (own == first || inner->end == outer->end)) {
        bn_fix_bytes(fix, outer->start, parts.start, bn_str_from(open));
        bn_fix_bytes(fix, parts.end, outer->end, bn_str_from(close));
        align(fix, comprehension, parts, parts.start - outer->start - 1);
    } else if (!same_line) {
        /* The parts have lines of their own, in the outer bracket's place from now on. */
        bn_fix_bytes(fix, outer->start, inner->start + 1, bn_str_from(open));
        bn_fix_bytes(fix, inner->end - 1, outer->end, bn_str_from(close));
        hang(fix, outer, comprehension);
    } else {
        /* The inner brackets go, the lines between the outer ones stay. */
        uint32_t opened = inner->start;

        while (t->text.ptr[opened - 1] != '(')
            opened--;
        bn_fix_bytes(fix, outer->start, opened, bn_str_from(open));
        bn_fix_bytes(fix, inner->start, parts.start, BN_LIT(""));
        bn_fix_bytes(fix, parts.end, inner->end, BN_LIT(""));
        bn_fix_bytes(fix, inner->end, outer->end,
                     closing(fix->match, inner->end, outer->end - 1, close));
        align(fix, comprehension, parts, parts.start - inner->start);
    }
}
