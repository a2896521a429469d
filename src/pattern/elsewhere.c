/*
 * elsewhere.c - rewrites that need edits in other files.
 *
 * The match of a definition may look at the files that use it. Each of them is parsed once for all
 * matches of the file; a share is a match over such a file whose fix goes with the whole. The
 * other file's own job applies it, to the same bytes, or the whole is given up.
 */
#include "pattern/pattern_p.h"

#include <stdlib.h>

#include "base/map.h"

typedef struct {
    bn_str path;
    bn_match_run run; /* over that file */
    uint64_t hash;
    const char *why; /* it cannot be rewritten */
} other_file;

struct bn_elsewhere {
    bn_vec(other_file *) files;
};

static const bn_neighbours *neighbours(const bn_match *m)
{
    const bn_sema *s = m->run->sema;

    return s && !m->run->alone && s->options.others && s->options.others->file ? s->options.others
                                                                               : NULL;
}

bn_str bn_elsewhere(bn_match *m, bn_str word, uint32_t n)
{
    const bn_neighbours *others = neighbours(m);
    bn_str own = others ? m->run->sema->options.path : (bn_str){ "", 0 };

    for (uint32_t i = 0; others; i++) {
        bn_str path = others->file(others->context, word, i);

        if (!path.len)
            break;
        if (!bn_str_eq(path, own) && n-- == 0)
            return path;
    }
    return (bn_str){ "", 0 };
}

/* Parse it, with the model of a file of its own. */
static void read_file(bn_match *m, other_file *f)
{
    const bn_neighbours *others = neighbours(m);
    bn_sema_options options = m->run->sema->options;
    bn_source_limits limits = { 0 };
    const bn_source *source;
    bn_err err = { 0 };
    bn_str text;
    char *bytes;

    if (!m->run->parser || !others->text(others->context, f->path, &bytes, &text.len)) {
        f->why = "it is not among the files that are rewritten";
        return;
    }
    text.ptr = bytes;
    text = bn_str_copy_in(m->run->arena, text);
    free(bytes);
    f->hash = bn_hash(text);
    if (bn_source_read(m->run->arena, text, &limits, &source, &err) != BN_OK ||
        bn_parse(m->run->parser, m->run->arena, source, &f->run.tree, &err) != BN_OK) {
        f->why = "it cannot be parsed";
        return;
    }
    options.path = f->path;
    f->run.sema = bn_sema_new_in(m->run->arena, f->run.tree, &options);
}

static other_file *file_of(bn_match *m, bn_str path)
{
    struct bn_elsewhere *known = m->run->elsewhere;
    other_file *f;

    if (!known)
        known = m->run->elsewhere = BN_NEW_IN(m->run->arena, struct bn_elsewhere);
    for (uint32_t i = 0; i < known->files.len; i++)
        if (bn_str_eq(known->files.items[i]->path, path))
            return known->files.items[i];
    f = BN_NEW_IN(m->run->arena, other_file);
    f->path = path;
    f->run = *m->run;
    read_file(m, f);
    bn_vec_push(m->run->arena, &known->files, f);
    return f;
}

bn_match *bn_share_in(bn_match *m, bn_str path)
{
    other_file *f;
    bn_match *share;

    if (!neighbours(m)) {
        bn_refuse(m, m->root, "%.*s is not at hand", BN_FMT(path));
        return NULL;
    }
    f = file_of(m, path);
    if (f->why) {
        bn_refuse(m, m->root, "%.*s: %s", BN_FMT(path), f->why);
        return NULL;
    }
    share = BN_NEW_IN(m->run->arena, bn_match);
    *share = (bn_match){ .run = &f->run,
                         .set = m->set,
                         .compiled = m->compiled,
                         .fix = BN_NEW_IN(m->run->arena, bn_fix),
                         .whole = m,
                         .path = path };
    *share->fix = (bn_fix){ .transform = m->fix->transform,
                            .rule = m->fix->rule,
                            .rule_order = m->fix->rule_order,
                            .share = true,
                            .match = share,
                            .arena = m->run->arena };
    bn_evidence_start(f->run.sema);
    bn_vec_push(m->run->arena, &m->fix->shares, (bn_share){ path, f->hash, share->fix });
    return share;
}

bn_fix *bn_fix_of(bn_match *m)
{
    return m->fix;
}

void bn_shares_close(bn_match *m)
{
    uint32_t kept = 0;

    for (uint32_t i = 0; i < m->fix->shares.len; i++) {
        bn_share share = m->fix->shares.items[i];
        bn_fix *fix = share.fix;

        if (!fix->edits.len)
            continue;
        bn_evidence_take(fix->match->run->sema, &fix->evidence, &fix->names);
        fix->span = (bn_span){ fix->edits.items[0].start, fix->edits.items[0].end };
        fix->safety = m->fix->safety;
        fix->message = m->fix->message;
        m->fix->shares.items[kept++] = share;
    }
    m->fix->shares.len = kept;
}
