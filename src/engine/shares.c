/* shares.c - see shares.h. */
#include "engine/shares.h"

#include <string.h>

/* A fix without its match, in terms of bytes alone. */
struct bn_share_edits {
    uint64_t hash, id; /* of the file's bytes; of the whole finding */
    bn_fix fix;
};

uint64_t bn_group_of(const bn_job *job, const bn_fix *fix, uint64_t id)
{
    bn_str rule = job->engine->choices[fix->rule_order].name, path = job->input->path;
    uint64_t group = bn_hash(bn_str_format_in(job->arena, "%.*s %016llx %.*s", BN_FMT(rule),
                                              (unsigned long long)id, BN_FMT(path)));

    return group ? group : 1;
}

bool bn_group_is_barred(const bn_job *job, uint64_t group)
{
    for (uint32_t i = 0; i < job->input->barred_count; i++)
        if (job->input->barred[i] == group)
            return true;
    return false;
}

/* The innermost node that holds the place. */
static bn_ix node_at(const bn_cst *t, uint32_t start, uint32_t end)
{
    bn_ix found = 0;

    for (bn_ix c = 1; c < t->nodes[found].end_ix;) {
        if (t->nodes[c].start <= start && end <= t->nodes[c].end)
            found = c++;
        else
            c = t->nodes[c].end_ix;
    }
    return found;
}

void bn_shares_add(bn_job *job, const bn_cst *tree, bn_fix_list *fixes)
{
    uint64_t hash = job->input->share_count ? bn_hash(job->input->source) : 0;

    for (uint32_t i = 0; i < job->input->share_count; i++) {
        const bn_file_share *share = &job->input->shares[i];
        bn_fix *fix = BN_NEW_IN(job->arena, bn_fix);

        if (share->edits->hash != hash || !job->enabled[share->edits->fix.rule_order])
            continue;
        *fix = share->edits->fix;
        fix->id = share->edits->id;
        fix->group = share->group;
        fix->arena = job->arena;
        fix->node = node_at(tree, fix->span.start, fix->span.end);
        bn_vec_push(job->arena, fixes, fix);
    }
}

static bn_piece *copy_pieces(bn_arena *arena, const bn_edit *edit)
{
    bn_piece *pieces = BN_ARRAY_IN(arena, edit->piece_count + 1, bn_piece);

    for (uint32_t i = 0; i < edit->piece_count; i++) {
        pieces[i] = edit->pieces[i];
        pieces[i].text = bn_str_copy_in(arena, pieces[i].text);
        pieces[i].old_indent = bn_str_copy_in(arena, pieces[i].old_indent);
        pieces[i].new_indent = bn_str_copy_in(arena, pieces[i].new_indent);
    }
    return pieces;
}

static bn_spans copy_spans(bn_arena *arena, const bn_spans *from)
{
    bn_spans to = { 0 };

    for (uint32_t i = 0; i < from->len; i++)
        bn_vec_push(arena, &to, from->items[i]);
    return to;
}

static void copy_fix(bn_arena *arena, const bn_fix *from, bn_fix *to)
{
    *to = (bn_fix){ .transform = from->transform,
                    .rule = from->rule,
                    .rule_order = from->rule_order,
                    .safety = from->safety,
                    .message = bn_str_copy_in(arena, from->message),
                    .span = from->span,
                    .share = true,
                    .evidence = copy_spans(arena, &from->evidence),
                    .names = copy_spans(arena, &from->names) };
    for (uint32_t i = 0; i < from->edits.len; i++) {
        bn_edit edit = from->edits.items[i];

        edit.pieces = copy_pieces(arena, &edit);
        bn_vec_push(arena, &to->edits, edit);
    }
}

void bn_shares_export(bn_arena *arena, const bn_fix *fix, bn_file_shares *out)
{
    for (uint32_t i = 0; i < fix->shares.len; i++) {
        const bn_share *share = &fix->shares.items[i];
        struct bn_share_edits *edits = BN_NEW_IN(arena, struct bn_share_edits);

        edits->hash = share->hash;
        edits->id = fix->id;
        copy_fix(arena, share->fix, &edits->fix);
        bn_vec_push(arena, out,
                    (bn_file_share){ .path = bn_str_copy_in(arena, share->path),
                                     .group = fix->group,
                                     .edits = edits });
    }
}
