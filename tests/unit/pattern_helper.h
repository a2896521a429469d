/*
 * pattern_helper.h - patterns and rules against short sources, results as text.
 */
#ifndef BN_TEST_PATTERN_HELPER_H
#define BN_TEST_PATTERN_HELPER_H

#include "syntax_helper.h"

#include "pattern/pattern.h"
#include "sema/sema.h"

/* "MATCH | $x=TEXT | $*r=TEXT; ..." for all matches; "error: ..." for a bad pattern. */
static inline const char *matches(fixture *f, const char *pattern, const char *source)
{
    const bn_cst *tree = parse(f, source);
    bn_match_list list = { 0 };
    bn_buf out = { .arena = f->arena };

    f->err = (bn_err){ 0 };
    if (bn_pattern_find(f->arena, f->parser, bn_str_from(pattern), tree, &list, &f->err) != BN_OK)
        bn_buf_addf(&out, "error: %s", f->err.text);
    for (uint32_t i = 0; i < list.len; i++) {
        bn_match_view *v = &list.items[i];

        bn_buf_addz(&out, i ? "; " : "");
        bn_buf_add(&out, bn_str_sub(tree->text, v->span.start, v->span.end));
        for (uint32_t k = 0; k < v->capture_count; k++) {
            bn_buf_addf(&out, " | %s=", v->captures[k].name);
            bn_buf_add(&out,
                       bn_str_sub(tree->text, v->captures[k].span.start, v->captures[k].span.end));
        }
    }
    bn_buf_addc(&out, '\0');
    return out.ptr;
}

/* Text of one edit without nested fixes. */
static inline void add_edit(bn_buf *out, const bn_cst *tree, const bn_edit *edit)
{
    for (uint32_t i = 0; i < edit->piece_count; i++) {
        const bn_piece *p = &edit->pieces[i];

        bn_buf_add(out, p->slice ? bn_str_sub(tree->text, p->start, p->end) : p->text);
    }
}

typedef struct {
    const char *source;
    uint16_t target, line_length;
    bool no_sema;
} setting;

/*
 * What rules make of a source: the new text when there are edits (those of all fixes that are
 * not lost and do not overlap), each verdict in front: "SAFE text", "UNSAFE(why) text",
 * "LOST(why)",
 * "" when nothing matched.
 */
static inline const char *rewritten_by(fixture *f, const bn_rule *rules, uint32_t count, setting s)
{
    bn_transform transform = { .item = "EP00", .title = "Test", .rules = rules, .count = count };
    const bn_transform *list[] = { &transform };
    const bn_cst *tree = parse(f, s.source);
    bn_sema_options options = { .target_floor = s.target };
    bn_match_run run = { .tree = tree,
                         .arena = f->arena,
                         .parser = f->parser,
                         .target = s.target,
                         .line_length = s.line_length };
    bn_fix_list fixes = { 0 };
    bn_buf out = { .arena = f->arena }, text = { .arena = f->arena };
    uint32_t at = 0;

    f->err = (bn_err){ 0 };
    run.rules = bn_ruleset_new_in(f->arena, f->parser, list, 1, &f->err);
    if (!run.rules) {
        bn_buf_addf(&out, "error: %s", f->err.text);
        bn_buf_addc(&out, '\0');
        return out.ptr;
    }
    if (!s.no_sema)
        run.sema = bn_sema_new_in(f->arena, tree, &options);
    bn_match_file(&run, &fixes);
    for (uint32_t i = 0; i < fixes.len; i++) {
        bn_fix *fix = fixes.items[i];
        bn_reason *why = NULL;

        for (uint32_t r = 0; r < fix->reasons.len; r++)
            if (fix->reasons.items[r].tri != BN_YES)
                why = &fix->reasons.items[r];

        bn_buf_addz(&out, fix->lost                  ? "LOST"
                          : fix->safety == BN_SAFE   ? "SAFE"
                          : fix->safety == BN_UNSAFE ? "UNSAFE"
                                                     : "ADVICE");
        if (why)
            bn_buf_addf(&out, "(%s: %.*s)", why->fact, BN_FMT(why->why));
        bn_buf_addc(&out, ' ');
        for (uint32_t k = 0; k < fix->edits.len && !fix->lost; k++) {
            bn_edit *e = &fix->edits.items[k];

            if (e->start < at)
                continue;
            bn_buf_add(&text, bn_str_sub(tree->text, at, e->start));
            add_edit(&text, tree, e);
            at = e->end;
        }
    }
    if (text.len) {
        bn_buf_add(&text, bn_str_sub(tree->text, at, tree->text.len));
        bn_buf_add(&out, bn_buf_str(&text));
    }
    bn_buf_addc(&out, '\0');
    return out.ptr;
}

#endif
