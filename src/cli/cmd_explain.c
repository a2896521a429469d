/*
 * cmd_explain.c - `burnish explain`: items, rules, findings, and lines left alone.
 */
#include "cli/commands.h"

#include <stdlib.h>
#include <string.h>

#include "cli/page.h"
#include "cli/patch.h"
#include "cli/quarantine.h"
#include "diff/diff.h"

static const char *const state_words[] = {
    [BN_STATE_APPLIED] = "rewritten by diff and fix",
    [BN_STATE_LISTED] = "reported, not rewritten",
    [BN_STATE_COUNTED] = "rewritten with --unsafe",
    [BN_STATE_SUPPRESSED] = "suppressed by a comment",
    [BN_STATE_BLOCKED] = "left alone",
};

static void put_reasons(bn_buf *out, const bn_finding *f)
{
    static const char *const answers[] = { "no   ", "maybe", "yes  " };

    if (f->safety == BN_UNSAFE && f->rule->unsafe_because && f->rule->safety == BN_UNSAFE)
        bn_buf_addf(out, "    unsafe because %s\n", f->rule->unsafe_because);
    for (uint32_t i = 0; i < f->reason_count; i++) {
        const bn_finding_reason *r = &f->reasons[i];
        bn_buf_addf(out, "    %s  %s", answers[r->answer], r->fact ? r->fact : "");
        if (r->why.len)
            bn_buf_addf(out, ": %.*s", BN_FMT(r->why));
        if (r->line)
            bn_buf_addf(out, " (line %u)", r->line);
        bn_buf_addc(out, '\n');
    }
}

/* The finding's own edits as the lines of a hunk. */
static void put_rewrite(bn_cli *cli, bn_buf *out, const bn_done *done, const bn_finding *f)
{
    bn_buf text = { .arena = cli->arena }, patch = { .arena = cli->arena };
    bn_diff_change *changes = BN_ARRAY_IN(cli->arena, f->edit_count + 1, bn_diff_change);
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;
    uint32_t at = 0;

    for (uint32_t i = 0; i < f->edit_count; i++) {
        const bn_finding_edit *e = &f->edits[i];
        if (e->start < at)
            return; // not in order: nothing that can be shown simply
        bn_buf_add(&text, bn_str_sub(done->source, at, e->start));
        changes[i] = (bn_diff_change){ e->start, e->end, (uint32_t)text.len, 0, { 0 } };
        bn_buf_add(&text, e->text);
        changes[i].new_end = (uint32_t)text.len;
        at = e->end;
    }
    bn_buf_add(&text, bn_str_sub(done->source, at, done->source.len));
    options.context = 1;
    bn_diff_file file = { .path = done->file->path,
                          .old_text = done->source,
                          .new_text = bn_buf_str(&text),
                          .changes = changes,
                          .change_count = f->edit_count };
    bn_diff_print(&patch, &file, &options, NULL);
    bn_str rest = bn_buf_str(&patch);
    for (uint32_t line = 0; rest.len; line++) {
        size_t end = bn_str_find(rest, BN_LIT("\n"), 0);
        size_t next = end == BN_NPOS ? rest.len : end + 1;
        if (line >= 4 && !bn_str_starts(rest, BN_LIT("@@"))) {
            bn_buf_addz(out, "    ");
            bn_escape_terminal(out, bn_str_sub(rest, 0, next), false);
        }
        rest = bn_str_sub(rest, next, rest.len);
    }
}

static void put_source_line(bn_buf *out, bn_str source, uint32_t line)
{
    size_t at = 0;

    for (uint32_t n = 1; n < line && at != BN_NPOS; n++) {
        at = bn_str_find(source, BN_LIT("\n"), at);
        at = at == BN_NPOS ? at : at + 1;
    }
    if (at == BN_NPOS)
        return;
    size_t end = bn_str_find(source, BN_LIT("\n"), at);
    bn_str text = bn_str_sub(source, at, end == BN_NPOS ? source.len : end);
    bn_buf_addz(out, "      ");
    bn_escape_terminal(out, text, false);
    bn_buf_addc(out, '\n');
}

static void put_finding(bn_cli *cli, const bn_run *run, const bn_done *done, const bn_finding *f)
{
    bn_buf out = { .arena = cli->arena };

    bn_escape_terminal(&out, done->file->shown, false);
    bn_buf_addf(&out, ":%u:%u: %s%.*s%s %s  ", f->line, f->column, cli->color_out ? "\033[1m" : "",
                BN_FMT(f->name), cli->color_out ? "\033[0m" : "", bn_safety_sign(f->safety));
    bn_buf_addf(&out, "#%.*s  %s\n", BN_FMT(bn_id_text(cli->arena, f->id, run->digits)),
                state_words[f->state]);
    bn_buf_addz(&out, "    ");
    bn_escape_terminal(&out, f->message, false);
    if (f->scope.len)
        bn_buf_addf(&out, "  [in %.*s]", BN_FMT(f->scope));
    bn_buf_addc(&out, '\n');
    put_reasons(&out, f);
    if (f->edit_count && f->state != BN_STATE_BLOCKED)
        put_rewrite(cli, &out, done, f);
    else
        put_source_line(&out, done->source, f->line);
    fwrite(out.ptr, 1, out.len, stdout);
}

/* Every candidate that `keep` lets through; how many there were. */
static uint32_t put_all(bn_cli *cli, const bn_run *run, bool (*keep)(const bn_finding *, uint64_t),
                        uint64_t argument)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < run->files.count; i++)
        for (uint32_t n = 0; run->done[i].result && n < bn_result_count(run->done[i].result); n++) {
            const bn_finding *f = bn_result_at(run->done[i].result, n);
            if (!keep(f, argument))
                continue;
            if (count++)
                putchar('\n');
            put_finding(cli, run, &run->done[i], f);
        }
    return count;
}

static bool keep_any(const bn_finding *f, uint64_t argument)
{
    (void)f;
    (void)argument;
    return true;
}

static bool keep_blocked(const bn_finding *f, uint64_t argument)
{
    (void)argument;
    return f->state == BN_STATE_BLOCKED;
}

static int explain_lines(bn_cli *cli, bn_str at)
{
    bn_run run = { .explain = true, .held = true };
    int code = 0;

    cli->flags.at = bn_str_c_in(cli->arena, at);
    if (!cli->flags.select.len)
        bn_vec_push(cli->arena, &cli->flags.select, BN_LIT("ALL"));
    if (bn_run_prepare(cli, &run) == BN_OK && bn_run_all(cli, &run) == BN_OK &&
        !put_all(cli, &run, keep_any, 0) && !cli->exit_code)
        puts("No rule has anything to say about this place.");
    bn_run_release(&run);
    return code;
}

static int explain_blocked(bn_cli *cli)
{
    bn_run run = { .explain = true };

    if (bn_run_prepare(cli, &run) == BN_OK && bn_run_all(cli, &run) == BN_OK) {
        uint32_t n = put_all(cli, &run, keep_blocked, 0);
        if (!cli->flags.quiet)
            bn_cli_say(cli, "%u candidate%s left alone", n, n == 1 ? "" : "s");
    }
    bn_run_release(&run);
    return BN_EXIT_OK;
}

/* What `commit --verify` found out about it; false when nothing. */
static bool put_quarantined(bn_cli *cli, bn_str id)
{
    bn_str root = bn_repository_root(cli->arena, bn_working_dir(cli->arena));
    bn_quarantine known = root.len ? bn_quarantine_read(cli, root) : (bn_quarantine){ 0 };
    bool any = false;

    for (uint32_t i = 0; i < known.len; i++) {
        const bn_quarantined *q = &known.items[i];
        bn_buf out = { .arena = cli->arena };

        if (!bn_str_starts(q->id, id))
            continue;
        any = true;
        bn_buf_addf(&out, "\n%.*s:%u: %.*s  #%.*s  quarantined: %s\n", BN_FMT(q->file), q->line,
                    BN_FMT(q->rule), BN_FMT(q->id),
                    q->command.len ? "the tests fail with it" : "no test was needed to see it");
        if (q->command.len)
            bn_buf_addf(&out, "    $ %.*s\n", BN_FMT(q->command));
        for (uint32_t n = 0; n < q->failing.len; n++)
            bn_buf_addf(&out, "    fails: %.*s\n", BN_FMT(q->failing.items[n]));
        for (size_t at = 0; at < q->log.len;) {
            size_t end = bn_str_find(q->log, BN_LIT("\n"), at);
            bn_str line = bn_str_sub(q->log, at, end == BN_NPOS ? q->log.len : end);

            bn_buf_addf(&out, "    | %.*s\n", BN_FMT(line));
            at += line.len + 1;
        }
        bn_put_shown(cli, stdout, bn_buf_str(&out));
    }
    return any;
}

static int explain_id(bn_cli *cli, bn_str id)
{
    bn_run run = { .explain = true, .held = true };
    int code = 0;

    bn_vec_push(cli->arena, &cli->flags.only, id);
    if (!cli->flags.select.len)
        bn_vec_push(cli->arena, &cli->flags.select, BN_LIT("ALL"));
    if (bn_run_prepare(cli, &run) == BN_OK && bn_run_all(cli, &run) == BN_OK &&
        (put_all(cli, &run, keep_any, 0) + put_quarantined(cli, id)) == 0)
        code = bn_cli_fail(cli, BN_EXIT_USAGE,
                           "no finding with the id %.*s below here; `burnish check` lists them",
                           BN_FMT(id));
    bn_run_release(&run);
    return code;
}

static int explain_code(bn_cli *cli, bn_str code)
{
    bn_options options = BN_OPTIONS_INIT;
    bn_str ask[] = { code };
    bn_err err;

    // Selecting it gives the engine's own complaint, with the nearest name, when it is unknown.
    options.select = (bn_texts){ ask, 1 };
    bn_engine *engine = bn_engine_new(&options, &err);
    if (!engine)
        return bn_cli_fail(cli, bn_cli_code_of(err.status), "%s", err.text);
    bool found = bn_page_put(cli, engine, code);
    bn_engine_free(engine);
    return found ? BN_EXIT_OK
                 : bn_cli_fail(cli, BN_EXIT_USAGE,
                               "%.*s has no rules yet; `burnish rules` lists "
                               "what there is",
                               BN_FMT(code));
}

static bool is_id(bn_str word)
{
    for (size_t i = 0; i < word.len; i++)
        if (!strchr("0123456789abcdefABCDEF", word.ptr[i]))
            return false;
    return word.len >= 4 && word.len <= 16;
}

static bool is_place(bn_str word)
{
    size_t i = word.len;

    while (i > 0 && ((word.ptr[i - 1] >= '0' && word.ptr[i - 1] <= '9') || word.ptr[i - 1] == '-'))
        i--;
    return i > 1 && i < word.len && word.ptr[i - 1] == ':';
}

static int run(bn_cli *cli)
{
    bn_words *words = &cli->flags.paths;

    if (cli->flags.blocked)
        return explain_blocked(cli);
    if (!words->len)
        return bn_cli_fail(cli, BN_EXIT_USAGE,
                           "explain what? EP07, EP07/map-lambda, an id, or FILE:LINE");
    bn_str word = words->items[0];
    bool pound = word.len > 1 && word.ptr[0] == '#';
    if (pound)
        word = bn_str_sub(word, 1, word.len);
    if (is_place(word)) {
        words->len = 0;
        return explain_lines(cli, word);
    }
    if (pound || is_id(word)) {
        words->items++;
        words->len--;
        words->cap = words->len;
        return explain_id(cli, word);
    }
    return explain_code(cli, word);
}

const bn_command bn_cmd_explain = {
    .name = "explain",
    .usage = "[OPTION]... EPnn|EPnn/RULE|ID [PATH]...|FILE:LINE",
    .summary = "explain an item, a rule, a finding, or why a line is left alone",
    .help = "EP07 or EP07/map-lambda: what it is about, with examples and conditions. An id from\n"
            "`burnish check`: the facts that held and the ones that did not. FILE:LINE: every\n"
            "candidate on that line and the first condition that failed. With --blocked: all\n"
            "candidates below PATH that were left alone.",
    .options = BN_OPT_FILES | BN_OPT_RULES | BN_OPT_EXPLAIN,
    .run = run,
};
