/*
 * fuzz_edit.c - applying any fixes to any source keeps what they did not write.
 *
 * Input: a byte n, n operations of 8 bytes, the source. An operation adds an edit,
 * an import or evidence to the current fix, or begins a new one. Broken promises
 * abort: bytes outside the edits changed, the result depends on fixes that were
 * not applied, deleting or adding a statement by plan gives no Python.
 */
#include "edit/layout.h"
#include "edit/verify.h"
#include "sema/sema.h"
#include "syntax/parse.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define OP_SIZE 8
#define MOST_OPS 24

static void require(bool held, const char *what)
{
    if (!held) {
        fprintf(stderr, "broken: %s\n", what);
        abort();
    }
}

/* ---- Making fixes ---- */

typedef struct {
    bn_arena *arena;
    const bn_cst *t;
    bn_fix *fixes[MOST_OPS];
    uint32_t count;
} maker;

static const char *const texts[] = { "",        "x",          "\n",   "(a\n)", "'''\n'''", " ",
                                     "if 1:\n", "pass\n    ", "\r\n", "#c\n",  "\\\n",     "f(" };
static const char *const indents[] = { "", "    ", "\t", "        ", "  " };

static bn_piece piece_of(const maker *m, uint8_t code, uint32_t start, uint32_t end)
{
    bn_piece p = { .text = bn_str_from(texts[code % 12]) };

    if (code & 0x80) {
        uint32_t third = (end - start) / 3;

        p.slice = true;
        p.statements = code & 0x40;
        p.start = code & 0x20 ? start + third : start;
        p.end = code & 0x10 ? end - third : end;
        p.old_indent = bn_str_from(indents[(code >> 2) % 5]);
        p.new_indent = bn_str_from(indents[code % 5]);
    }
    (void)m;
    return p;
}

static void add_op(maker *m, const uint8_t *op)
{
    uint32_t size = (uint32_t)m->t->text.len;
    uint32_t start = size ? (uint32_t)(op[1] | op[2] << 8) % (size + 1) : 0;
    uint32_t end = start + op[3] < size ? start + op[3] : size;
    bn_fix *fix = m->count ? m->fixes[m->count - 1] : NULL;
    bn_piece *pieces;

    if (!fix || !(op[0] & 1)) {
        fix = BN_NEW_IN(m->arena, bn_fix);
        fix->arena = m->arena;
        fix->rule_order = op[0] >> 5;
        m->fixes[m->count++] = fix;
    }
    switch (op[0] >> 1 & 3) {
    case 0: {
        static const struct bn_import_request requests[] = {
            { "re", NULL }, { "os.path", NULL }, { "m", "n" }, { "m", "a" }, { "n", "n" }
        };

        bn_vec_push(m->arena, &fix->imports, requests[op[1] % 5]);
        break;
    }
    case 1:
        bn_vec_push(m->arena, &fix->evidence, (bn_span){ start, end });
        break;
    default:
        pieces = BN_ARRAY_IN(m->arena, 4, bn_piece);
        for (int i = 0; i < 4; i++)
            pieces[i] = piece_of(m, op[4 + i], start, end);
        bn_vec_push(m->arena, &fix->edits, (bn_edit){ 0, start, end, pieces, op[0] >> 3 & 3 });
    }
}

/* ---- Promises ---- */

static void check_outside(const bn_cst *t, const bn_applied *a)
{
    uint32_t old_at = 0, new_at = 0;

    for (uint32_t i = 0; i <= a->change_count; i++) {
        bool last = i == a->change_count;
        uint32_t old_to = last ? (uint32_t)t->text.len : a->changes[i].old_start;
        uint32_t new_to = last ? (uint32_t)a->text.len : a->changes[i].new_start;

        require(old_at <= old_to && new_at <= new_to, "changes are sorted");
        require(old_to - old_at == new_to - new_at, "lengths outside edits are equal");
        require(memcmp(t->text.ptr + old_at, a->text.ptr + new_at, old_to - old_at) == 0,
                "bytes outside edits are equal");
        if (!last) {
            old_at = a->changes[i].old_end;
            new_at = a->changes[i].new_end;
        }
    }
    for (uint32_t i = 0; i < a->kept_count; i++)
        require(memcmp(t->text.ptr + a->kept[i].old_start, a->text.ptr + a->kept[i].new_start,
                       a->kept[i].len) == 0,
                "kept bytes are equal");
}

static void check_subset(maker *m, const bn_applied *a)
{
    bn_fix *applied[MOST_OPS];
    uint32_t n = 0;
    bn_applied again;

    for (uint32_t i = 0; i < m->count; i++) {
        if (a->fates[i] == BN_FIX_APPLIED)
            applied[n++] = m->fixes[i];
    }
    again = bn_edit_apply(m->arena, m->t, applied, n);
    require(bn_str_eq(again.text, a->text), "the applied fixes alone give the same text");
    for (uint32_t i = 0; i < n; i++)
        require(again.fates[i] == BN_FIX_APPLIED, "an applied fix applies again");
}

static bool parses(maker *m, bn_parser *parser, bn_str text, const bn_cst **after)
{
    bn_err err;

    return bn_parse_text(parser, m->arena, text, after, &err) == BN_OK;
}

/* Delete, and add `pass` before and after, the n-th statement. */
static void check_plans(maker *m, bn_parser *parser, uint32_t n)
{
    const bn_cst *t = m->t, *after;
    bn_ix at = BN_NONE;
    bn_deletion d;

    for (bn_ix i = 1; i < t->count; i++) {
        if (bn_is_statement(t, i) && bn_suite_of(t, i) != BN_NONE) {
            at = i;
            if (n-- == 0)
                break;
        }
    }
    if (at == BN_NONE)
        return;
    d = bn_plan_deletion(m->arena, t, at, at);
    require(parses(m, parser,
                   bn_str_format_in(m->arena, "%.*s%.*s%.*s",
                                    BN_FMT(bn_str_sub(t->text, 0, d.span.start)), BN_FMT(d.text),
                                    BN_FMT(bn_str_sub(t->text, d.span.end, t->text.len))),
                   &after),
            "a deletion leaves Python");
    for (int k = 0; k < 2; k++) {
        bn_insertion in = k ? bn_plan_insert_before(t, at) : bn_plan_insert_after(t, at);

        require(!in.ok || parses(m, parser,
                                 bn_str_format_in(m->arena, "%.*s%.*s%.*spass%.*s%.*s",
                                                  BN_FMT(bn_str_sub(t->text, 0, in.at)),
                                                  BN_FMT(in.before), BN_FMT(in.indent),
                                                  BN_FMT(in.ends_line ? in.newline : BN_LIT("")),
                                                  BN_FMT(bn_str_sub(t->text, in.at, t->text.len))),
                                 &after),
                "an insertion leaves Python");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bn_bail_point bail;
    bn_arena *arena;
    bn_parser *parser;
    uint32_t ops = size ? data[0] % (MOST_OPS + 1) : 0;
    maker m = { 0 };
    bn_err err;

    if (size < 1 + (size_t)ops * OP_SIZE)
        return 0;
    arena = bn_arena_new(0, &bail);
    parser = bn_parser_new();
    if (setjmp(bail.env) == 0) {
        bn_str source = { (const char *)data + 1 + ops * OP_SIZE, size - 1 - ops * OP_SIZE };

        m.arena = arena;
        if (bn_parse_text(parser, arena, source, &m.t, &err) == BN_OK) {
            const bn_cst *after;
            uint32_t fix;
            bn_applied a;

            for (uint32_t i = 0; i < ops; i++)
                add_op(&m, data + 1 + i * OP_SIZE);
            a = bn_edit_apply(arena, m.t, m.fixes, m.count);
            check_outside(m.t, &a);
            check_subset(&m, &a);
            if (parses(&m, parser, a.text, &after) &&
                bn_verify(arena, m.t, after, &a, &fix, &err) == BN_OK)
                bn_verify_names(arena, bn_sema_new_in(arena, m.t, NULL),
                                bn_sema_new_in(arena, after, NULL), &a, &fix, &err);
            check_plans(&m, parser, ops ? data[1] : 0);
        }
    }
    bn_parser_free(parser);
    bn_arena_free(arena);
    return 0;
}
