/* probe.c - one content, tested in one copy; see verify_p.h. */
#include "cli/verify_p.h"

#define LOG_TAIL 2000
#define MAX_NAMES 20

const char *bn_verify_how(bn_verify *v, int code)
{
    if (code == BN_RUN_TOO_LONG)
        return bn_str_c_in(
            v->cli->arena,
            bn_str_format_in(v->cli->arena, "not done after %ld s: verify.timeout", v->timeout));
    if (code == BN_RUN_KILLED)
        return "killed by a signal";
    return bn_str_c_in(v->cli->arena, bn_str_format_in(v->cli->arena, "exit %d", code));
}

/* Does this end of a run count as a pass? */
static bool is_pass(bn_verify *v, uint32_t at, int code)
{
    bn_testlog now;

    if (code == 0 || v->base_code == 0)
        return code == 0;
    now = bn_testlog_read(v->cli->arena, bn_copies_log(v->copies, at));
    return code == v->base_code && bn_testlog_no_worse(&v->before, &now);
}

/* What the log of a failing run says, kept for the quarantine. */
static void note_failure(bn_verify *v, uint32_t at, bn_str key, int code)
{
    bn_arena *arena = v->cli->arena;
    bn_str log = bn_copies_log(v->copies, at), tail = log;
    bn_testlog t = bn_testlog_read(arena, log);
    bn_failure f = { .code = code };

    if (tail.len > LOG_TAIL)
        tail = bn_str_sub(tail, tail.len - LOG_TAIL, tail.len);
    f.tail = bn_str_copy_in(arena, tail);
    for (uint32_t i = 0; i < t.failing.len && f.failing.len < MAX_NAMES; i++) {
        bool before = false;

        for (uint32_t n = 0; n < v->before.failing.len; n++)
            before |= bn_str_eq(v->before.failing.items[n], t.failing.items[i]);
        if (!before)
            bn_vec_push(arena, &f.failing, bn_str_copy_in(arena, t.failing.items[i]));
    }
    bn_vec_push(arena, &v->failed, f);
    *bn_map_put(&v->failures, key) = v->failed.len;
}

void bn_verify_kill_all(bn_verify *v)
{
    for (uint32_t i = 0; i < v->jobs; i++) {
        bn_copies_kill(v->copies, i);
        v->running[i] = (bn_str){ "", 0 };
    }
}

bool bn_probe_find(const bn_verify *v, bn_str key, uint32_t *at)
{
    for (uint32_t i = 0; i < v->jobs; i++)
        if (bn_str_eq(v->running[i], key)) {
            *at = i;
            return true;
        }
    return false;
}

bn_status bn_probe_start(bn_verify *v, const bn_series *s, const bn_probe *p, uint32_t at,
                         bn_err *err)
{
    bn_status status = bn_copies_show(v->copies, at, s, p->result.texts, err);

    v->running[at] = status ? (bn_str){ "", 0 } : p->key;
    return status ? status : bn_copies_start(v->copies, at, err);
}

uint32_t bn_probe_free_copy(bn_verify *v, const bn_probe *needed, uint32_t needed_count)
{
    uint32_t victim = 0;

    for (uint32_t i = 0; i < v->jobs; i++) {
        bool wanted = false;

        if (!v->running[i].len)
            return i;
        for (uint32_t n = 0; n < needed_count; n++)
            wanted |= bn_str_eq(needed[n].key, v->running[i]);
        if (!wanted)
            victim = i;
    }
    bn_copies_kill(v->copies, victim);
    v->running[victim] = (bn_str){ "", 0 };
    return victim;
}

bn_status bn_probe_collect(bn_verify *v, const bn_series *s, const bn_probe *p, uint32_t at,
                           bool *passes, bn_err *err)
{
    int code;
    bn_status status = bn_copies_wait(v->copies, at, &code, err);

    for (uint32_t left = v->flaky ? v->retries : 0; !status; left--) {
        *passes = is_pass(v, at, code);
        if (*passes || !left)
            break;
        status = bn_copies_show(v->copies, at, s, p->result.texts, err);
        if (!status)
            status = bn_copies_start(v->copies, at, err);
        if (!status)
            status = bn_copies_wait(v->copies, at, &code, err);
    }
    v->running[at] = (bn_str){ "", 0 };
    if (status)
        return status;
    if (!*passes)
        note_failure(v, at, p->key, code);
    bn_verdicts_put(v->verdicts, p->key, *passes ? BN_VERDICT_PASS : BN_VERDICT_FAIL, !v->flaky);
    return BN_OK;
}
