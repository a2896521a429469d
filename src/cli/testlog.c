/* testlog.c - see testlog.h. */
#include "cli/testlog.h"

#include <string.h>

static bool has(const bn_words *words, bn_str word)
{
    for (uint32_t i = 0; i < words->len; i++)
        if (bn_str_eq(words->items[i], word))
            return true;
    return false;
}

static void add(bn_arena *arena, bn_testlog *t, bn_str name)
{
    if (name.len && !has(&t->failing, name))
        bn_vec_push(arena, &t->failing, name);
}

/* What follows when the line begins so. */
static bool after(bn_str line, const char *start, bn_str *rest)
{
    bn_str begin = bn_str_from(start);

    if (!bn_str_starts(line, begin))
        return false;
    *rest = bn_str_trim(bn_str_sub(line, begin.len, line.len));
    return true;
}

static uint64_t read_number(bn_str text, size_t *at)
{
    uint64_t number = 0;

    for (; *at < text.len && text.ptr[*at] >= '0' && text.ptr[*at] <= '9'; ++*at)
        number = number * 10 + (uint64_t)(text.ptr[*at] - '0');
    return number;
}

/* "=== 1 failed, 3 passed, 2 skipped in 0.12s ===" of pytest: the sum of all numbers; else 0. */
static uint64_t read_summary(bn_str line)
{
    static const char *const words[] = {
        "failed",  "passed",  "skipped", "deselected", "error",
        "xfailed", "xpassed", "errors",  "warning",    "warnings"
    };
    uint64_t sum = 0;
    bool known = false;

    for (size_t at = 0; at < line.len;) {
        size_t start = at, end;
        uint64_t number = read_number(line, &at);
        bn_str word;

        if (at == start) {
            at++;
            continue;
        }
        if (at >= line.len || line.ptr[at] != ' ')
            continue;
        for (end = ++at; end < line.len && line.ptr[end] >= 'a' && line.ptr[end] <= 'z';)
            end++;
        word = bn_str_sub(line, at, end);
        for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
            if (bn_str_is(word, words[i])) {
                known = true;
                sum += words[i][0] == 'w' ? 0 : number;
            }
    }
    return known && bn_str_find(line, BN_LIT(" in "), 0) != BN_NPOS ? sum : 0;
}

bn_testlog bn_testlog_read(bn_arena *arena, bn_str log)
{
    bn_testlog t = { 0 };
    bool ruled = false; /* the line before is unittest's ====== */

    for (size_t at = 0; at < log.len;) {
        size_t end = bn_str_find(log, BN_LIT("\n"), at), dash;
        bn_str line = bn_str_trim(bn_str_sub(log, at, end == BN_NPOS ? log.len : end)), rest;
        bool heading = ruled;
        uint64_t sum = read_summary(line);

        at = end == BN_NPOS ? log.len : end + 1;
        ruled = bn_str_starts(line, BN_LIT("=====================")) && line.len == 70;
        if (heading && (after(line, "FAIL: ", &rest) || after(line, "ERROR: ", &rest))) {
            add(arena, &t, rest);
        } else if (after(line, "FAILED ", &rest) || after(line, "ERROR ", &rest)) {
            dash = bn_str_find(rest, BN_LIT(" - "), 0);
            rest = bn_str_sub(rest, 0, dash == BN_NPOS ? rest.len : dash);
            if (bn_str_find(rest, BN_LIT(".py"), 0) != BN_NPOS)
                add(arena, &t, rest);
        } else if (after(line, "Ran ", &rest)) {
            size_t from = 0;

            t.ran += read_number(rest, &from);
        }
        t.ran += sum;
        t.cut_short |= bn_str_starts(line, BN_LIT("!!!")) &&
                       bn_str_find(line, BN_LIT("stopping after"), 0) != BN_NPOS;
    }
    return t;
}

bn_str bn_testlog_last_line(bn_str log)
{
    bn_str text = bn_str_trim(log);
    size_t start = text.len;

    while (start && text.ptr[start - 1] != '\n')
        start--;
    return bn_str_trim(bn_str_sub(text, start, text.len));
}

bool bn_testlog_no_worse(const bn_testlog *before, const bn_testlog *now)
{
    if (!before->failing.len || before->cut_short || now->cut_short || before->ran != now->ran ||
        !before->ran)
        return false;
    for (uint32_t i = 0; i < now->failing.len; i++)
        if (!has(&before->failing, now->failing.items[i]))
            return false;
    return true;
}
