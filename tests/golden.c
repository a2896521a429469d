/*
 * golden.c - burnish-golden: the fixtures as tests.
 *
 *     burnish-golden [-f PATTERN] [--update] [--list]
 *
 * Each case of tests/fixtures and each example of a transform's head comment is one
 * test. A case checks what comes out with safe rewrites and with --unsafe, that a
 * second run changes nothing, that the reported regions are exactly the change, and
 * that the code does the same before and after under every interpreter found. At the
 * end the patches of all cases are applied by git and by patch, which must give the
 * new texts byte for byte.
 *
 * PATTERN is matched against the name ("EP07/map-lambda/plain") with * and ?.
 * --update writes the outputs that were got; read the diff before committing it.
 */
#include "golden/golden.h"

#include "diff/diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* The oldest Python that a case without target-version claims to run on. */
#define OLDEST BN_PY(3, 8)

typedef struct {
    const char *name;
    bn_str before, after, patch;
} patched;

static bn_arena *arena;
static bool updating;
static uint32_t python_count, runs_done;
static bn_vec(patched) all_patches;

/* ---- One rewrite ---- */

typedef struct {
    bool ok;
    bn_str text, findings, patch;
} outcome;

/* Everything between the regions is equal on both sides, and they lie in order. */
static bool regions_hold(const bn_result *r, bn_str before, bn_buf *why)
{
    bn_str after = bn_result_text(r);
    uint32_t from = 0, to = 0;

    for (uint32_t i = 0; i <= bn_result_region_count(r); i++) {
        bool last = i == bn_result_region_count(r);
        bn_span a = last ? (bn_span){ (uint32_t)before.len, (uint32_t)before.len }
                         : bn_result_region_at(r, i)->old_span;
        bn_span b = last ? (bn_span){ (uint32_t)after.len, (uint32_t)after.len }
                         : bn_result_region_at(r, i)->new_span;
        if (a.start < from || b.start < to ||
            !bn_str_eq(bn_str_sub(before, from, a.start), bn_str_sub(after, to, b.start))) {
            bn_buf_addf(why, "region %u does not describe the change\n", i);
            return false;
        }
        from = a.end;
        to = b.end;
    }
    return true;
}

static bn_str patch_of(const bn_result *r, const char *path, bn_str before)
{
    bn_vec(bn_diff_change) changes = { 0 };
    bn_buf out = { .arena = arena };
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;

    for (uint32_t i = 0; i < bn_result_region_count(r); i++) {
        const bn_region *g = bn_result_region_at(r, i);
        bn_diff_change change = {
            g->old_span.start, g->old_span.end, g->new_span.start, g->new_span.end, { NULL, 0 }
        };
        bn_vec_push(arena, &changes, change);
    }
    bn_diff_file file = {
        .path = bn_str_from(path),
        .old_text = before,
        .new_text = bn_str_copy_in(arena, bn_result_text(r)),
        .changes = changes.items,
        .change_count = changes.len,
    };
    bn_diff_print(&out, &file, &options, NULL);
    return bn_buf_str(&out);
}

static bn_str findings_of(const bn_result *r)
{
    static const char *const safety[] = { "safe", "unsafe", "advice" };
    bn_buf out = { .arena = arena };

    for (uint32_t i = 0; i < bn_result_count(r); i++) {
        const bn_finding *f = bn_result_at(r, i);
        if (f->state == BN_STATE_APPLIED || f->state == BN_STATE_LISTED)
            bn_buf_addf(&out, "%u:%u %.*s %s %.*s\n", f->line, f->column, BN_FMT(f->name),
                        safety[f->safety], BN_FMT(f->message));
    }
    return bn_buf_str(&out);
}

static outcome rewrite(const bn_options *options, const char *name, bn_str source, bn_buf *why)
{
    outcome o = { 0 };
    bn_err err = { 0 };
    bn_engine *engine = bn_engine_new(options, &err);
    bn_result *r = engine ? bn_rewrite(engine, BN_LIT("case.py"), source, &err) : NULL;

    if (r) {
        o.text = bn_str_copy_in(arena, bn_result_text(r));
        o.findings = findings_of(r);
        o.patch = patch_of(r, name, source);
        o.ok = regions_hold(r, source, why);
        for (uint32_t i = 0; i < bn_result_warning_count(r); i++) {
            bn_str w = bn_result_warning_at(r, i);
            bn_buf_addf(why, "warning: %.*s\n", BN_FMT(w));
            o.ok = false;
        }
    } else {
        bn_buf_addf(why, "%s (line %u)\n", err.text, err.line);
    }
    if (r)
        bn_result_free(r);
    if (engine)
        bn_engine_free(engine);
    return o;
}

/* ---- Checks of a case ---- */

static bool same_text(const char *what, bn_str want, bn_str got, bn_buf *why)
{
    bn_diff_options options = BN_DIFF_OPTIONS_INIT;

    if (bn_str_eq(want, got))
        return true;
    options.src_prefix = "want/";
    options.dst_prefix = "got/";
    bn_diff_file file = { .path = bn_str_from(what), .old_text = want, .new_text = got };
    bn_diff_print(why, &file, &options, NULL);
    return false;
}

static void update(const golden_case *c, const char *name, bn_str text, bool needed)
{
    if (needed)
        golden_write(c->folder, name, text);
    else if (golden_exists(c->folder, name))
        golden_remove(golden_path(arena, c->folder, name));
}

/* The same output and exit before and after, wherever `before` is Python at all. */
static bool behaves(const golden_case *c, uint16_t target, bool migrates, const char *before,
                    const char *after, const char *folder, bn_buf *why)
{
    bool ok = true;
    bn_str was, is, old = { NULL, 0 };

    for (uint32_t i = 0; i < python_count; i++) {
        uint16_t version = golden_python_version(i);
        bool is_py2 = version < BN_PY(3, 0);
        if (migrates && is_py2 && !c->norun && golden_python_compiles(i, before))
            golden_python_run(arena, i, folder, before, &old);
    }
    for (uint32_t i = 0; i < python_count; i++) {
        uint16_t version = golden_python_version(i);
        bool runs = golden_python_compiles(i, before);
        if (version < target || (!runs && !old.ptr))
            continue;
        if (!golden_python_compiles(i, after)) {
            bn_buf_addf(why, "Python %u.%u does not compile the result\n", version / 100u,
                        version % 100u);
            ok = false;
            continue;
        }
        if (c->norun || (migrates && !old.ptr))
            continue;
        was = old;
        if ((!old.ptr && !golden_python_run(arena, i, folder, before, &was)) ||
            !golden_python_run(arena, i, folder, after, &is)) {
            bn_buf_addf(why, "Python %u.%u: more than 10 seconds; add a file norun?\n",
                        version / 100u, version % 100u);
            ok = false;
        } else if (!bn_str_eq(was, is)) {
            bn_buf_addf(why, "Python %u.%u: printed before:\n%.*safter:\n%.*s", version / 100u,
                        version % 100u, BN_FMT(was), BN_FMT(is));
            ok = false;
        }
        runs_done++;
    }
    return ok;
}

static bool check_behaviour(const golden_case *c, const bn_options *o, bool migrates, bn_str before,
                            bn_str after, bn_buf *why)
{
    uint16_t target = o->target ? o->target : OLDEST;

    if (bn_str_eq(before, after) || !python_count)
        return true;
    const char *folder = golden_temp(arena);
    golden_write(folder, "before/case.py", before);
    golden_write(folder, "after/case.py", after);
    bool ok = behaves(c, target, migrates, golden_path(arena, folder, "before/case.py"),
                      golden_path(arena, folder, "after/case.py"), folder, why);
    golden_remove(folder);
    return ok;
}

static const bn_rule *rule_of(const char *name)
{
    uint32_t count;
    const bn_transform *const *list = bn_transforms(&count);

    for (uint32_t i = 0; i < count; i++)
        for (uint32_t r = 0; r < list[i]->count; r++) {
            size_t item = strlen(list[i]->item);
            if (!strncmp(name, list[i]->item, item) && name[item] == '/' &&
                !strcmp(name + item + 1, list[i]->rules[r].name))
                return &list[i]->rules[r];
        }
    return NULL;
}

/* Rules without rewrites are tested by what they report. */
static bool is_advice(const golden_case *c)
{
    const bn_rule *rule = rule_of(c->rule);

    return rule && rule->safety == BN_ADVICE;
}

static bool check_file(const golden_case *c, bn_buf *why)
{
    bn_str in = golden_read(arena, c->folder, "in.py");
    bn_str out = golden_read(arena, c->folder, "out.py");
    bn_str out_unsafe = golden_read(arena, c->folder, "out.unsafe.py");
    bn_str findings = golden_read(arena, c->folder, "findings.txt");
    bn_options o;
    bool migrates, ok;

    if (!golden_options(arena, c, &o, &migrates, why))
        return false;
    outcome safe = rewrite(&o, c->name, in, why);
    if (!safe.ok)
        return false;
    bn_options o2 = o;
    o2.unsafe = true;
    outcome all = o.unsafe ? safe : rewrite(&o2, c->name, in, why);
    if (!all.ok)
        return false;
    if (updating && !c->example) {
        update(c, "out.py", safe.text, !bn_str_eq(safe.text, in));
        update(c, "out.unsafe.py", all.text, !bn_str_eq(all.text, safe.text));
        update(c, "findings.txt", safe.findings,
               (findings.ptr || is_advice(c)) && safe.findings.len);
        return true;
    }

    bn_str want = out.ptr ? out : in;
    ok = same_text("out.py", want, safe.text, why);
    ok &= same_text("out.unsafe.py", out_unsafe.ptr ? out_unsafe : want, all.text, why);
    if (findings.ptr || is_advice(c))
        ok &= same_text("findings.txt", findings.ptr ? findings : BN_LIT(""), safe.findings, why);
    if (!ok)
        return false;

    ok &= same_text("second-run.py", safe.text, rewrite(&o, c->name, safe.text, why).text, why);
    ok &=
        same_text("second-run-unsafe.py", all.text, rewrite(&o2, c->name, all.text, why).text, why);
    ok &= check_behaviour(c, &o, migrates, in, safe.text, why);
    if (golden_exists(c->folder, "run-unsafe"))
        ok &= check_behaviour(c, &o2, migrates, in, all.text, why);
    if (all.patch.len) {
        patched p = { c->name, in, all.text, all.patch };
        bn_vec_push(arena, &all_patches, p);
    }
    return ok;
}

/* An example shows what happens in the best case: some combination of settings must give it. */
static bool check_example(const golden_case *c, bn_buf *why)
{
    bn_str in = golden_read(arena, c->folder, "in.py");
    bn_str out = golden_read(arena, c->folder, "out.py");
    bn_str rule = bn_str_from(c->rule);
    outcome last = { 0 };

    for (int i = 0; i < 8; i++) {
        bn_options o = BN_OPTIONS_INIT;
        bn_buf ignored = { .arena = arena };
        o.select = (bn_texts){ &rule, 1 };
        o.target = i & 1 ? BN_PY(3, 15) : 0;
        o.unsafe = i & 2;
        o.migrate_py2 = i & 4;
        outcome got = rewrite(&o, c->name, in, i ? &ignored : why);
        if (got.ok && bn_str_eq(got.text, out))
            return true;
        if (got.ok && (i == 0 || !bn_str_eq(got.text, in)))
            last = got;
    }
    if (last.ok)
        same_text("example", out, last.text, why);
    return false;
}

/* ---- Cases with several files: the program itself runs ---- */

/* Exit status of the words with `folder` as current folder; output goes to `log` there. */
static int run(const char *folder, const char *out, const char *const *words)
{
    int status;

    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) {
        if (chdir(folder) != 0 || !freopen(out, "w", stdout) || dup2(1, 2) < 0)
            _exit(126);
        execvp(words[0], (char *const *)(uintptr_t)words);
        _exit(127);
    }
    if (pid < 0 || waitpid(pid, &status, 0) != pid)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* `burnish fix` on a copy of `in`; false when it fails. */
static bool fix_once(const golden_case *c, const char *temp, const char *tree, bool unsafe,
                     bn_buf *why)
{
    const char *words[16] = { BN_BINARY_DIR "/burnish", "fix" };
    int n = 2;
    bn_str config = golden_read(arena, c->folder, "burnish.toml");

    if (config.ptr)
        golden_write(tree, "burnish.toml", config);
    if (bn_str_find(config, BN_LIT("select"), 0) == BN_NPOS) {
        words[n++] = "--select";
        words[n++] = c->rule;
    }
    if (unsafe)
        words[n++] = "--unsafe";
    words[n] = ".";
    int status = run(tree, "../log", words);
    if (config.ptr)
        golden_remove(golden_path(arena, tree, "burnish.toml"));
    if (status != 0) {
        bn_str log = golden_read(arena, temp, "log");
        bn_buf_addf(why, "burnish fix: exit status %d\n%.*s", status, BN_FMT(log));
    }
    return status == 0;
}

/* What comes out is `want`, and once more in a second run; with --update, it is kept in `save`. */
static bool fix_tree(const golden_case *c, const char *want, const char *save, bool unsafe,
                     bn_buf *why)
{
    const char *temp = golden_temp(arena), *tree = golden_path(arena, temp, "tree");
    bn_buf ignored = { .arena = arena };
    bool ok = true;

    golden_copy_tree(arena, golden_path(arena, c->folder, "in"), tree);
    ok = fix_once(c, temp, tree, unsafe, why);
    if (ok && updating) {
        golden_remove(save);
        if (!golden_same_trees(arena, want, tree, &ignored))
            golden_copy_tree(arena, tree, save);
    } else if (ok) {
        ok = golden_same_trees(arena, want, tree, why);
        if (ok &&
            !(fix_once(c, temp, tree, unsafe, why) && golden_same_trees(arena, want, tree, why))) {
            bn_buf_addf(why, "(in the second run)\n");
            ok = false;
        }
    }
    golden_remove(temp);
    return ok;
}

static bool check_tree(const golden_case *c, bn_buf *why)
{
    const char *in = golden_path(arena, c->folder, "in");
    const char *out = golden_path(arena, c->folder, "out");
    const char *risky = golden_path(arena, c->folder, "out.unsafe");
    bool kept = golden_exists(c->folder, "out") && !updating;

    if (!fix_tree(c, kept ? out : in, out, false, why))
        return false;
    const char *safe = golden_exists(c->folder, "out") ? out : in;
    kept = golden_exists(c->folder, "out.unsafe") && !updating;
    return fix_tree(c, kept ? risky : safe, risky, true, why);
}

/* ---- Tests ---- */

static void case_holds(void **state)
{
    const golden_case *c = *state;
    bn_buf why = { .arena = arena };
    bool ok;

    if (c->tree && access(BN_BINARY_DIR "/burnish", X_OK) != 0)
        skip();
    ok = c->tree ? check_tree(c, &why) : c->example ? check_example(c, &why) : check_file(c, &why);
    if (c->known_bad && ok)
        fprintf(stderr, "%s passes now: take .known-bad off its name\n", c->name);
    if (c->known_bad && !ok)
        skip();
    if (!ok)
        fail_msg("%s\n%.*s", c->folder, BN_FMT(bn_buf_str(&why)));
}

static void apply_patches(const char *const *words)
{
    const char *temp = golden_temp(arena);
    bn_buf patch = { .arena = arena }, why = { .arena = arena };
    bool ok = true;

    if (!all_patches.len)
        skip();
    for (uint32_t i = 0; i < all_patches.len; i++) {
        golden_write(temp, all_patches.items[i].name, all_patches.items[i].before);
        bn_buf_add(&patch, all_patches.items[i].patch);
    }
    golden_write(temp, "all.patch", bn_buf_str(&patch));
    setenv("GIT_CEILING_DIRECTORIES", temp, 1);
    setenv("GIT_DIR", "/nonexistent", 1);
    int status = run(temp, "all.log", words);
    if (status != 0) {
        bn_str log = golden_read(arena, temp, "all.log");
        bn_buf_addf(&why, "exit status %d\n%.*s", status, BN_FMT(log));
        ok = false;
    }
    for (uint32_t i = 0; ok && i < all_patches.len; i++)
        ok = same_text(all_patches.items[i].name, all_patches.items[i].after,
                       golden_read(arena, temp, all_patches.items[i].name), &why);
    golden_remove(temp);
    if (!ok)
        fail_msg("%.*s", BN_FMT(bn_buf_str(&why)));
}

static void the_patches_of_all_cases_are_taken_by_git_apply(void **state)
{
    (void)state;
    apply_patches(
        (const char *const[]){ "git", "apply", "--whitespace=nowarn", "all.patch", NULL });
}

static void the_patches_of_all_cases_are_taken_by_patch(void **state)
{
    (void)state;
    apply_patches(
        (const char *const[]){ "patch", "-s", "-p1", "--binary", "-i", "all.patch", NULL });
}

/* Without an interpreter the comparison of behaviour does not happen: say so. */
static void the_cases_ran_under_at_least_one_interpreter(void **state)
{
    (void)state;
    if (!python_count)
        skip();
    fprintf(stderr, "%u runs before and after, %u interpreters\n", runs_done, python_count);
}

static void add_test(struct CMUnitTest *test, const char *name, CMUnitTestFunction function,
                     void *state)
{
    *test = (struct CMUnitTest){ .name = name, .test_func = function, .initial_state = state };
}

int main(int argc, char **argv)
{
    golden_cases cases = { 0 };
    bool list = false;

    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "-f") && i + 1 < argc) {
            cmocka_set_test_filter(argv[++i]);
        } else if (!strcmp(argv[i], "--update")) {
            updating = true;
        } else if (!strcmp(argv[i], "--list")) {
            list = true;
        } else {
            fprintf(stderr, "usage: burnish-golden [-f PATTERN] [--update] [--list]\n");
            return 2;
        }
    }
    arena = bn_arena_new(0, NULL);
    if (!arena)
        return 1;
    golden_find(arena, BN_SOURCE_DIR "/tests/fixtures", false, &cases);
    golden_find(arena, BN_BINARY_DIR "/gen/examples", true, &cases);
    if (list) {
        for (uint32_t i = 0; i < cases.len; i++)
            puts(cases.items[i].name);
        return 0;
    }

    python_count = golden_pythons_start(arena);
    size_t count = cases.len;
    struct CMUnitTest *tests = calloc(count + 3, sizeof *tests);
    if (!tests)
        return 1;
    for (size_t i = 0; i < count; i++)
        add_test(&tests[i], cases.items[i].name, case_holds, &cases.items[i]);
    add_test(&tests[count++], "the_patches_of_all_cases_are_taken_by_git_apply",
             the_patches_of_all_cases_are_taken_by_git_apply, NULL);
    add_test(&tests[count++], "the_patches_of_all_cases_are_taken_by_patch",
             the_patches_of_all_cases_are_taken_by_patch, NULL);
    add_test(&tests[count++], "the_cases_ran_under_at_least_one_interpreter",
             the_cases_ran_under_at_least_one_interpreter, NULL);
    int failed = _cmocka_run_group_tests("fixtures", tests, count, NULL, NULL);
    golden_pythons_stop();
    free(tests);
    bn_arena_free(arena);
    return failed;
}
