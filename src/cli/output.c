/*
 * output.c - findings as text and as JSON.
 */
#include "cli/patch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "diff/diff.h"

bn_status bn_format_of(bn_cli *cli, bn_output_format *format, bn_err *err)
{
    const char *name = cli->flags.output_format;

    if (!name || !strcmp(name, "text") || !strcmp(name, "patch"))
        *format = BN_FORMAT_TEXT;
    else if (!strcmp(name, "json"))
        *format = BN_FORMAT_JSON;
    else if (!strcmp(name, "jsonl") || !strcmp(name, "json-lines"))
        *format = BN_FORMAT_JSONL;
    else
        return bn_err_set(err, BN_E_USAGE, "--output-format is text, json or jsonl, not '%s'",
                          name);
    return BN_OK;
}

FILE *bn_output_open(bn_cli *cli)
{
    const char *name = cli->flags.output_file;

    if (!name || !strcmp(name, "-"))
        return stdout;
    FILE *out = fopen(name, "wb");
    if (!out)
        bn_cli_fail(cli, BN_EXIT_IO, "%s: %s", name, strerror(errno));
    return out;
}

void bn_output_close(bn_cli *cli, FILE *out)
{
    if (out == stdout)
        return;
    bool bad = ferror(out) != 0;
    if (fclose(out) != 0 || bad)
        bn_cli_fail(cli, BN_EXIT_IO, "%s: cannot be written", cli->flags.output_file);
}

void bn_put_shown(bn_cli *cli, FILE *out, bn_str text)
{
    bn_buf safe = { .arena = cli->arena };

    bn_escape_terminal(&safe, text, false);
    fwrite(safe.ptr ? safe.ptr : "", 1, safe.len, out);
}

/* ---- JSON ---- */

/* Length of the UTF-8 sequence at the beginning of the text, 0 when it is none. */
static size_t utf8_length(bn_str s)
{
    const unsigned char *p = (const unsigned char *)s.ptr;
    size_t n = p[0] < 0x80 ? 1 : p[0] < 0xc2 ? 0 : p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;

    if (p[0] > 0xf4 || n > s.len)
        return 0;
    for (size_t i = 1; i < n; i++)
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f) ||
        (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
        return 0;
    return n;
}

static bool is_utf8(bn_str s)
{
    while (s.len) {
        size_t n = utf8_length(s);
        if (!n)
            return false;
        s = bn_str_sub(s, n, s.len);
    }
    return true;
}

void bn_json_string(bn_buf *out, bn_str s)
{
    bn_buf_addc(out, '"');
    while (s.len) {
        size_t n = utf8_length(s);
        unsigned char c = (unsigned char)s.ptr[0];

        if (!n) {
            bn_buf_addz(out, "\\ufffd");
            n = 1;
        } else if (c == '"' || c == '\\') {
            bn_buf_addc(out, '\\');
            bn_buf_addc(out, (char)c);
        } else if (c == '\n') {
            bn_buf_addz(out, "\\n");
        } else if (c == '\t') {
            bn_buf_addz(out, "\\t");
        } else if (c < 0x20 || c == 0x7f) {
            bn_buf_addf(out, "\\u%04x", c);
        } else {
            bn_buf_add(out, bn_str_sub(s, 0, n));
        }
        s = bn_str_sub(s, n, s.len);
    }
    bn_buf_addc(out, '"');
}

static void base64(bn_buf *out, bn_str s)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    bn_buf_addc(out, '"');
    for (size_t i = 0; i < s.len; i += 3) {
        uint32_t v = 0;
        for (size_t k = 0; k < 3; k++)
            v = v << 8 | (i + k < s.len ? (unsigned char)s.ptr[i + k] : 0u);
        bn_buf_addc(out, digits[v >> 18]);
        bn_buf_addc(out, digits[v >> 12 & 63]);
        bn_buf_addc(out, i + 1 < s.len ? digits[v >> 6 & 63] : '=');
        bn_buf_addc(out, i + 2 < s.len ? digits[v & 63] : '=');
    }
    bn_buf_addc(out, '"');
}

/* "name": text, and "name_bytes" besides when the text is not valid UTF-8. */
static void json_text(bn_buf *out, const char *name, bn_str text)
{
    bn_buf_addf(out, "\"%s\": ", name);
    bn_json_string(out, text);
    if (is_utf8(text))
        return;
    bn_buf_addf(out, ", \"%s_bytes\": ", name);
    base64(out, text);
}

static void json_reasons(bn_buf *out, const bn_finding *f)
{
    static const char *const answers[] = { "no", "maybe", "yes" };

    bn_buf_addz(out, "\"reasons\": [");
    for (uint32_t i = 0; i < f->reason_count; i++) {
        const bn_finding_reason *r = &f->reasons[i];
        bn_buf_addz(out, i ? ", {\"fact\": " : "{\"fact\": ");
        bn_json_string(out, bn_str_from(r->fact));
        bn_buf_addf(out, ", \"answer\": \"%s\"", answers[r->answer]);
        if (r->why.len) {
            bn_buf_addz(out, ", \"why\": ");
            bn_json_string(out, r->why);
        }
        if (r->line)
            bn_buf_addf(out, ", \"line\": %u", r->line);
        bn_buf_addc(out, '}');
    }
    bn_buf_addc(out, ']');
}

static void json_edits(bn_buf *out, const bn_done *done, const bn_finding *f, const char *blob)
{
    bn_buf_addz(out, "\"edits\": [");
    for (uint32_t i = 0; i < f->edit_count; i++) {
        const bn_finding_edit *e = &f->edits[i];
        bn_buf_addz(out, i ? ", {" : "{");
        json_text(out, "file", done->file->shown);
        bn_buf_addf(out, ", \"start\": %u, \"end\": %u, ", e->start, e->end);
        json_text(out, "text", e->text);
        if (blob) {
            bn_buf_addz(out, ", ");
            json_text(out, "old", bn_str_sub(done->source, e->start, e->end));
            bn_buf_addf(out, ", \"blob\": \"%s\"", blob);
        }
        bn_buf_addc(out, '}');
    }
    bn_buf_addc(out, ']');
}

static void json_finding(bn_buf *out, const bn_done *done, const bn_finding *f, const char *blob)
{
    bn_buf_addc(out, '{');
    json_text(out, "file", done->file->shown);
    bn_buf_addf(out, ", \"line\": %u, \"column\": %u, \"end_line\": %u, \"end_column\": %u, ",
                f->line, f->column, f->end_line, f->end_column);
    bn_buf_addz(out, "\"rule\": ");
    bn_json_string(out, f->name);
    bn_buf_addf(out, ", \"safety\": \"%s\", \"applied\": %s, ", bn_safety_word(f->safety),
                f->state == BN_STATE_APPLIED ? "true" : "false");
    json_text(out, "message", f->message);
    bn_buf_addf(out, ", \"id\": \"%016llx\", \"scope\": ", (unsigned long long)f->id);
    bn_json_string(out, f->scope);
    bn_buf_addz(out, ", ");
    json_reasons(out, f);
    bn_buf_addz(out, ", ");
    json_edits(out, done, f, blob);
    bn_buf_addc(out, '}');
}

void bn_put_json(bn_cli *cli, FILE *out, const bn_run *run, bool lines, bn_patcher *patcher)
{
    bool first = true;
    char blob[41];

    if (!lines)
        fputc('[', out);
    for (uint32_t i = 0; i < run->files.count; i++) {
        const bn_done *done = &run->done[i];
        bn_buf text = { .arena = cli->arena };

        if (patcher && done->result && bn_result_changed(done->result))
            bn_patcher_blob(patcher, done, blob);
        for (uint32_t n = 0; done->result && n < bn_result_count(done->result); n++) {
            const bn_finding *f = bn_result_at(done->result, n);
            if (patcher ? f->state != BN_STATE_APPLIED : !bn_is_reported(f))
                continue;
            if (!lines)
                bn_buf_addz(&text, first ? "\n" : ",\n");
            first = false;
            json_finding(&text, done, f, patcher ? blob : NULL);
            if (lines)
                bn_buf_addc(&text, '\n');
        }
        if (text.len)
            fwrite(text.ptr, 1, text.len, out);
    }
    if (!lines)
        fputs(first ? "]\n" : "\n]\n", out);
}

/* ---- Text ---- */

static bn_str first_doubt(const bn_finding *f)
{
    for (uint32_t i = 0; i < f->reason_count; i++)
        if (f->reasons[i].answer != BN_YES && f->reasons[i].why.len)
            return f->reasons[i].why;
    if (f->safety == BN_UNSAFE && f->rule->unsafe_because)
        return bn_str_from(f->rule->unsafe_because);
    return (bn_str){ "", 0 };
}

static void put_finding(bn_cli *cli, FILE *out, const bn_run *run, const bn_done *done,
                        const bn_finding *f)
{
    bn_buf line = { .arena = cli->arena };
    static const char *const colors[] = { "\033[32m", "\033[33m", "\033[36m" };

    bn_escape_terminal(&line, done->file->shown, false);
    bn_buf_addf(&line, ":%u:%u: ", f->line, f->column);
    if (cli->color_out)
        bn_buf_addz(&line, "\033[1m");
    bn_buf_add(&line, f->name);
    if (cli->color_out)
        bn_buf_addf(&line, "\033[0m %s%s\033[0m ", colors[f->safety], bn_safety_sign(f->safety));
    else
        bn_buf_addf(&line, " %s ", bn_safety_sign(f->safety));
    bn_escape_terminal(&line, f->message, false);
    bn_buf_addf(&line, "  #%.*s", BN_FMT(bn_id_text(cli->arena, f->id, run->digits)));
    if (f->safety == BN_UNSAFE && first_doubt(f).len) {
        bn_buf_addz(&line, "  (unsafe: ");
        bn_escape_terminal(&line, first_doubt(f), false);
        bn_buf_addc(&line, ')');
    }
    bn_buf_addc(&line, '\n');
    fwrite(line.ptr, 1, line.len, out);
}

void bn_put_findings(bn_cli *cli, FILE *out, const bn_run *run)
{
    for (uint32_t i = 0; i < run->files.count; i++)
        for (uint32_t n = 0; run->done[i].result && n < bn_result_count(run->done[i].result); n++)
            if (bn_is_reported(bn_result_at(run->done[i].result, n)))
                put_finding(cli, out, run, &run->done[i], bn_result_at(run->done[i].result, n));
}

void bn_put_statistics(bn_cli *cli, FILE *out, const bn_run *run)
{
    uint32_t rules = bn_engine_rule_count(run->engine);
    uint32_t(*counts)[3] = bn_alloc_array_in(cli->arena, rules + 1, sizeof *counts);

    for (uint32_t i = 0; i < run->files.count; i++)
        for (uint32_t n = 0; run->done[i].result && n < bn_result_count(run->done[i].result); n++) {
            const bn_finding *f = bn_result_at(run->done[i].result, n);
            if (bn_is_reported(f))
                counts[f->rule_order][f->safety]++;
        }
    for (uint32_t r = 0; r < rules; r++)
        for (int safety = BN_SAFE; safety <= BN_ADVICE; safety++)
            if (counts[r][safety])
                fprintf(out, "%6u  %s %-32.*s %s\n", counts[r][safety],
                        bn_safety_sign((bn_safety)safety),
                        BN_FMT(bn_engine_rule(run->engine, r).name),
                        bn_engine_rule(run->engine, r).rule->summary
                            ? bn_engine_rule(run->engine, r).rule->summary
                            : "");
}
