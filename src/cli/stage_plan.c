/* stage_plan.c - from rewritten versions to what index and working tree get. */
#include "cli/stage_p.h"

#include "diff/diff.h"

const bn_done *bn_stage_work_done(const bn_staging *s, const bn_staged_file *f)
{
    return f->work_ix == BN_NONE ? NULL : &s->work.done[f->work_ix];
}

const bn_done *bn_stage_index_done(const bn_staging *s, const bn_staged_file *f)
{
    if (f->index_ix != BN_NONE)
        return &s->index.done[f->index_ix];
    return bn_stage_work_done(s, f);
}

static bool is_rewritten(const bn_done *done)
{
    return done && done->result && bn_result_changed(done->result);
}

static bn_str text_of(const bn_done *done)
{
    return bn_result_text(done->result);
}

/* Each version by itself: the user's edits keep their state. */
static void plan_index(const bn_staging *s, bn_staged_file *f)
{
    const bn_done *work = bn_stage_work_done(s, f), *index = bn_stage_index_done(s, f);

    if ((work && !work->result) || !index->result) /* one version cannot be parsed: leave both */
        return;
    if (is_rewritten(index))
        f->new_index = text_of(index);
    if (is_rewritten(work) && !s->cli->flags.staged_only)
        f->new_work = text_of(work);
}

/* The index gets what the working tree gets. */
static bn_status plan_worktree(const bn_staging *s, bn_staged_file *f, bn_err *err)
{
    const bn_done *work = bn_stage_work_done(s, f);
    bool add = f->add && (work->result != NULL);

    if (is_rewritten(work))
        f->new_work = text_of(work);
    if (f->work_only || (!add && !is_rewritten(work)))
        return BN_OK;
    return s->gw.git->to_blob(s->gw.repo, s->cli->arena, f->path,
                              f->new_work.ptr ? f->new_work : f->work_text, &f->new_index, err);
}

/* What the rewrite of the last commit's version means for the two others. */
static bn_status plan_head(bn_staging *s, bn_staged_file *f, bn_err *err)
{
    const bn_git *git = s->gw.git;
    bn_arena *arena = s->cli->arena;
    const bn_done *head = bn_stage_index_done(s, f);
    bn_str old, index, old_file, new_file;
    bn_status status;

    if (!is_rewritten(head))
        return BN_OK;
    old = *head->file->memory;
    status = git->read_blob(s->gw.repo, arena, f->entry->id, SIZE_MAX, &index, err);
    if (!status)
        status = git->to_file(s->gw.repo, arena, f->path, old, &old_file, err);
    if (!status)
        status = git->to_file(s->gw.repo, arena, f->path, text_of(head), &new_file, err);
    if (status)
        return status;
    if (!bn_merge(arena, old, index, text_of(head), &f->new_index) ||
        (!s->cli->flags.staged_only &&
         !bn_merge(arena, old_file, f->work_text, new_file, &f->new_work))) {
        f->new_index = f->new_work = (bn_str){ 0 };
        bn_stage_leave(s, f->shown, BN_EXIT_REFUSED,
                       "changes of yours touch what would be rewritten");
    }
    return BN_OK;
}

/* Merged lines have to make a program again. */
static bn_status check_merged(bn_staging *s)
{
    bn_run check = { .engine = s->work.engine };
    bn_vec(bn_file) files = { 0 };
    bn_vec(uint32_t) owners = { 0 };
    bn_status status;

    for (uint32_t i = 0; i < s->files.len; i++) {
        bn_staged_file *f = &s->files.items[i];
        const bn_str *texts[2] = { &f->new_index, &f->new_work };

        for (int n = 0; n < 2; n++) {
            if (!texts[n]->ptr)
                continue;
            bn_vec_push(s->cli->arena, &owners, i);
            bn_vec_push(s->cli->arena, &files,
                        (bn_file){ .path = f->path,
                                   .absolute = f->path,
                                   .shown = f->shown,
                                   .size = texts[n]->len,
                                   .memory = texts[n] });
        }
    }
    check.files =
        (bn_files){ .root = s->work.files.root, .files = files.items, .count = files.len };
    status = bn_run_all(s->cli, &check);
    for (uint32_t i = 0; i < files.len && !status; i++) {
        bn_staged_file *f = &s->files.items[owners.items[i]];

        if (check.done[i].result || !f->new_index.ptr)
            continue;
        f->new_index = f->new_work = (bn_str){ 0 };
        bn_stage_leave(s, f->shown, BN_EXIT_REFUSED,
                       "with your changes it would not be valid Python");
    }
    check.engine = NULL; /* the run's */
    bn_run_release(&check);
    return status;
}

/* The file was rewritten, but the plan leaves it out. */
static bool is_given_up(const bn_staging *s, const bn_staged_file *f)
{
    const bn_done *work = bn_stage_work_done(s, f);

    return (is_rewritten(bn_stage_index_done(s, f)) && !f->new_index.ptr && !f->work_only) ||
           (is_rewritten(work) && s->from == BN_FROM_INDEX && !s->cli->flags.staged_only &&
            !f->new_work.ptr);
}

void bn_stage_keep_groups(bn_staging *s)
{
    const bn_run *runs[] = { &s->work, &s->index };

    s->groups = bn_groups_number(s->cli->arena, runs, 2);
    for (uint32_t i = 0; i < s->files.len; i++) {
        const bn_staged_file *out = &s->files.items[i];
        uint32_t number = bn_group_number(&s->groups, out->path);

        for (uint32_t n = 0; number && is_given_up(s, out) && n < s->files.len; n++) {
            bn_staged_file *f = &s->files.items[n];

            if (bn_group_number(&s->groups, f->path) != number ||
                (!f->new_index.ptr && !f->new_work.ptr))
                continue;
            f->new_index = f->new_work = (bn_str){ 0 };
            bn_stage_leave(
                s, f->shown, BN_EXIT_REFUSED,
                bn_str_c_in(s->cli->arena,
                            bn_str_format_in(s->cli->arena, "its rewrite goes with that of %.*s",
                                             BN_FMT(out->shown))));
        }
    }
}

bn_status bn_stage_plan(bn_staging *s, bn_err *err)
{
    bn_status status = BN_OK;

    for (uint32_t i = 0; i < s->files.len && !status; i++) {
        bn_staged_file *f = &s->files.items[i];

        if (f->add || f->intent || f->work_only || s->from == BN_FROM_WORKTREE)
            status = plan_worktree(s, f, err);
        else if (s->from == BN_FROM_HEAD)
            status = plan_head(s, f, err);
        else
            plan_index(s, f);
    }
    if (!status && s->from == BN_FROM_HEAD)
        status = check_merged(s);
    if (!status)
        bn_stage_keep_groups(s);
    return status;
}
