/* message.c - see message.h. */
#include "cli/message.h"

#include <stdlib.h>
#include <string.h>

#define SUBJECT_COLUMNS 72

static const char *plural(uint32_t n)
{
    return n == 1 ? "" : "s";
}

/* First letter small, unless the word is a name (TypeError, PEP). */
static bn_str as_title(bn_arena *arena, const char *text)
{
    bn_str title = bn_str_copy_in(arena, bn_str_from(text));
    char *p = (char *)(uintptr_t)title.ptr;

    if (title.len > 1 && p[0] >= 'A' && p[0] <= 'Z' && p[1] >= 'a' && p[1] <= 'z')
        p[0] = (char)(p[0] + 32);
    while (title.len && title.ptr[title.len - 1] == '.')
        title.len--;
    return title;
}

static size_t columns(bn_str text)
{
    size_t n = 0;

    for (size_t i = 0; i < text.len; i++)
        n += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
    return n;
}

/* At most `limit` characters, cut between words where that leaves enough. */
static bn_str shorten(bn_arena *arena, bn_str text, size_t limit)
{
    size_t end = 0, cut, n = 0;

    if (columns(text) <= limit)
        return text;
    while (end < text.len && n + 3 <= limit) {
        if (((unsigned char)text.ptr[end] & 0xc0) != 0x80 && ++n + 3 > limit)
            break;
        end++;
    }
    for (cut = end; cut && text.ptr[cut] != ' ';)
        cut--;
    if (cut < end / 2)
        cut = end;
    return bn_str_format_in(arena, "%.*s...", (int)cut, text.ptr);
}

bn_str bn_commit_setting(bn_cli *cli, const char *key, const char *otherwise)
{
    const bn_toml *value = bn_config_value(cli, "commit", key, false);

    return value && value->type == BN_TOML_STRING ? value->text : bn_str_from(otherwise);
}

/* "{item}" and the others of a template become their values. */
static bn_str fill(bn_arena *arena, bn_str template, const bn_setting *values, size_t count)
{
    bn_buf out = { .arena = arena };

    for (size_t i = 0; i < template.len; i++) {
        size_t n = 0;

        for (; template.ptr[i] == '{' && n < count; n++) {
            bn_str rest = bn_str_sub(template, i + 1, template.len);

            if (bn_str_starts(rest, values[n].name) && rest.len > values[n].name.len &&
                rest.ptr[values[n].name.len] == '}')
                break;
        }
        if (template.ptr[i] == '{' && n < count) {
            bn_buf_add(&out, values[n].value);
            i += values[n].name.len + 1;
        } else {
            bn_buf_addc(&out, template.ptr[i]);
        }
    }
    return bn_buf_str(&out);
}

static bn_str whole_title(bn_arena *arena, const bn_unit *unit, const bn_unit_result *r)
{
    if (r->rules.len == 1)
        return as_title(arena, r->rule->summary);
    if (r->one_item)
        return as_title(arena, r->transform->title);
    if (unit->folder.len)
        return bn_str_format_in(arena, "apply %u rules to %.*s", r->rules.len,
                                BN_FMT(unit->folder));
    return bn_str_format_in(arena, "apply %u rules", r->rules.len);
}

static bn_str title_of(bn_arena *arena, const bn_unit *unit, const bn_unit_result *r)
{
    bn_str title = whole_title(arena, unit, r);

    return unit->part.len
               ? bn_str_format_in(arena, "%.*s (%.*s)", BN_FMT(title), BN_FMT(unit->part))
               : title;
}

enum { ITEM, RULE, TITLE, COUNT, FILES, VALUES };

static void values_of(bn_series *s, const bn_unit *unit, const bn_unit_result *r,
                      bn_setting values[VALUES])
{
    bn_arena *arena = s->cli->arena;
    bn_str item = r->one_item ? bn_str_from(r->transform->item) : BN_LIT("py");

    values[ITEM] = (bn_setting){ BN_LIT("item"), item };
    values[RULE] = (bn_setting){ BN_LIT("rule"), r->rules.len == 1 ? r->rules.items[0] : item };
    values[TITLE] = (bn_setting){ BN_LIT("title"), title_of(arena, unit, r) };
    values[COUNT] = (bn_setting){ BN_LIT("count"), bn_str_format_in(arena, "%u", r->edits) };
    values[FILES] = (bn_setting){ BN_LIT("files"), bn_str_format_in(arena, "%u", r->files) };
}

/* "refactor({item}): {title}", or what the settings make of it. */
static bn_str subject_template(bn_series *s)
{
    bn_arena *arena = s->cli->arena;
    bn_str template = bn_commit_setting(s->cli, "subject", ""),
           type = bn_commit_setting(s->cli, "type", "");
    bn_str scope = bn_commit_setting(s->cli, "scope", "");

    if (template.len)
        return template;
    if (bn_str_is(bn_commit_setting(s->cli, "style", ""), "plain"))
        return BN_LIT("{title}");
    if (!scope.len)
        scope = BN_LIT("{item}");
    if (!type.len)
        type = BN_LIT("refactor");
    return bn_str_format_in(arena, "%.*s(%.*s): {title}", BN_FMT(type), BN_FMT(scope));
}

/* One line of at most 72 columns; the title is the first to be shortened. */
static bn_str subject_of(bn_series *s, bn_str template, bn_setting values[VALUES])
{
    bn_arena *arena = s->cli->arena;
    bn_str subject = fill(arena, template, values, VALUES), title = values[TITLE].value;
    size_t over = columns(subject) > SUBJECT_COLUMNS ? columns(subject) - SUBJECT_COLUMNS : 0;
    bn_setting shorter[VALUES];

    memcpy(shorter, values, sizeof shorter);
    if (over && columns(title) > over + 16) {
        shorter[TITLE].value = shorten(arena, title, columns(title) - over);
        subject = fill(arena, template, shorter, VALUES);
    }
    subject = bn_str_trim(subject);
    if (subject.len && subject.ptr[subject.len - 1] == '.' && !bn_str_ends(subject, BN_LIT("...")))
        subject.len--;
    if (bn_str_is(bn_commit_setting(s->cli, "style", ""), "plain") && subject.len &&
        subject.ptr[0] >= 'a' && subject.ptr[0] <= 'z')
        subject = bn_str_format_in(arena, "%c%.*s", subject.ptr[0] - 32, (int)subject.len - 1,
                                   subject.ptr + 1);
    return shorten(arena, subject, SUBJECT_COLUMNS);
}

/* A word of a command line as the shell takes it. A line break would end the trailer. */
static void add_word(bn_buf *out, bn_str word)
{
    bn_buf_addz(out, " '");
    for (size_t i = 0; i < word.len; i++)
        if (word.ptr[i] == '\'')
            bn_buf_addz(out, "'\\''");
        else
            bn_buf_addc(out, word.ptr[i] == '\n' ? '?' : word.ptr[i]);
    bn_buf_addc(out, '\'');
}

static bool is_within(bn_str path, bn_str folder)
{
    return bn_str_starts(path, folder) && (path.len == folder.len || path.ptr[folder.len] == '/');
}

/* Where the commit's files are: the unit's folder, or the given paths that are inside of it. */
static void add_places(bn_buf *out, const bn_series *s, const bn_unit *unit)
{
    bn_str folder = unit->folder;
    bool inner = false;
    bn_buf places = { .arena = s->cli->arena };

    for (uint32_t i = 0; i < unit->files.len; i++)
        add_word(&places, unit->files.items[i]);
    for (uint32_t i = 0; i < s->paths.len && !unit->files.len; i++) {
        if (folder.len && !is_within(s->paths.items[i], folder))
            continue;
        inner = true;
        add_word(&places, s->paths.items[i]);
    }
    if (folder.len && !inner && !unit->files.len)
        add_word(&places, folder);
    if (places.len)
        bn_buf_addf(out, " --%.*s", BN_FMT(bn_buf_str(&places)));
}

/* A finding: its id, and its file as the shell takes it. */
static void add_place(bn_buf *out, const char *key, const bn_series *s, const bn_place *p)
{
    bn_buf_addf(out, "%s: %.*s", key, BN_FMT(p->id));
    add_word(out, s->files.items[p->file].path);
    bn_buf_addc(out, '\n');
}

static void add_replay(bn_buf *out, const bn_series *s, const bn_unit *unit, const bn_words *rules)
{
    bn_buf_addz(out, "Burnish-Replay: burnish commit --select ");
    for (uint32_t i = 0; i < rules->len; i++)
        bn_buf_addf(out, "%s%.*s", i ? "," : "", BN_FMT(rules->items[i]));
    if (s->unsafe)
        bn_buf_addz(out, " --unsafe");
    if (s->target)
        bn_buf_addf(out, " --target-version py%u%u", s->target / 100, s->target % 100);
    if (s->closed_world)
        bn_buf_addz(out, " --closed-world");
    if (s->migrate_py2)
        bn_buf_addz(out, " --migrate-from py2");
    add_places(out, s, unit);
    bn_buf_addc(out, '\n');
}

static bool wants_sign_off(bn_series *s)
{
    const bn_toml *wanted = bn_config_value(s->cli, "commit", "signoff", false);

    return s->gw &&
           (s->cli->flags.signoff || (wanted && wanted->type == BN_TOML_BOOL && wanted->truth));
}

/* What was done, in a sentence or two. */
static void add_default_body(bn_buf *out, const bn_unit_result *r)
{
    bn_buf_addf(out, "%u edit%s in %u file%s", r->edits, plural(r->edits), r->files,
                plural(r->files));
    if (r->unsafe_edits)
        bn_buf_addf(out, ", %u of them by judgement (--unsafe).\n", r->unsafe_edits);
    else
        bn_buf_addz(out, r->edits == 1 ? ", marked safe. No behaviour change intended.\n"
                                       : ", all marked safe. No behaviour change intended.\n");
    if (r->left_alone)
        bn_buf_addf(
            out, "Left alone: %u place%s (not provably safe; see `burnish explain --blocked`).\n",
            r->left_alone, plural(r->left_alone));
}

/* "Word-word: anything" */
static bool is_trailer(bn_str line)
{
    size_t colon = bn_str_find(line, BN_LIT(": "), 0);

    if (colon == BN_NPOS || colon == 0)
        return false;
    for (size_t i = 0; i < colon; i++) {
        char c = line.ptr[i];

        if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
            c != '-')
            return false;
    }
    return true;
}

/* Does the last paragraph consist of trailers? Ours join them then. */
static bool ends_in_trailers(bn_str text)
{
    size_t at = bn_str_trim(text).len, lines = 0;

    while (at) {
        size_t start = at;
        bn_str line;

        while (start && text.ptr[start - 1] != '\n')
            start--;
        line = bn_str_trim(bn_str_sub(text, start, at));
        if (!line.len)
            return lines > 0;
        if (!is_trailer(line))
            return false;
        lines++;
        at = start ? start - 1 : 0;
    }
    return false; /* the subject is no trailer */
}

/* Without blanks at ends of lines, more than one empty line at a time, and empty ends. */
static bn_str tidy(bn_arena *arena, bn_str text)
{
    bn_buf out = { .arena = arena };
    bool gap = false;

    for (size_t at = 0; at < text.len;) {
        size_t end = bn_str_find(text, BN_LIT("\n"), at), keep;
        bn_str line = bn_str_sub(text, at, end == BN_NPOS ? text.len : end);

        at += line.len + 1;
        for (keep = line.len; keep && strchr(" \t\r\f", line.ptr[keep - 1]);)
            keep--;
        if (!keep) {
            gap = out.len > 0;
            continue;
        }
        bn_buf_addz(&out, gap ? "\n" : "");
        bn_buf_addf(&out, "%.*s\n", (int)keep, line.ptr);
        gap = false;
    }
    return bn_buf_str(&out);
}

/* Subject and body, without our trailers. */
static bn_str text_of(bn_series *s, const bn_unit *unit, const bn_unit_result *r,
                      const bn_message_facts *facts)
{
    bn_arena *arena = s->cli->arena;
    bn_str given = facts->text, body = bn_commit_setting(s->cli, "body", ""), rest = { "", 0 };
    bn_setting values[VALUES];
    bn_buf out = { .arena = arena };
    size_t end;

    if (!given.len && s->cli->flags.message)
        given = bn_str_from(s->cli->flags.message);
    given = tidy(arena, given);
    end = bn_str_find(given, BN_LIT("\n"), 0);
    if (end != BN_NPOS)
        rest = bn_str_trim(bn_str_sub(given, end, given.len));
    values_of(s, unit, r, values);
    bn_buf_add(&out,
               subject_of(s, given.len ? bn_str_sub(given, 0, end) : subject_template(s), values));
    bn_buf_addz(&out, "\n\n");
    if (rest.len || body.len)
        bn_buf_add(&out, fill(arena, rest.len ? rest : body, values, VALUES));
    else
        add_default_body(&out, r);
    return tidy(arena, bn_buf_str(&out));
}

static void add_trailers(bn_buf *out, bn_series *s, const bn_unit *unit, const bn_unit_result *r,
                         const bn_message_facts *facts)
{
    const bn_toml *more = bn_config_value(s->cli, "commit", "trailers", false);

    for (uint32_t i = 0; i < r->rules.len; i++)
        bn_buf_addf(out, "Burnish-Rule: %.*s\n", BN_FMT(r->rules.items[i]));
    bn_buf_addf(out, "Burnish-Edits: %u\nBurnish-Version: %s\n", r->edits, BN_VERSION);
    if (facts->base)
        bn_buf_addf(out, "Burnish-Base: %s\n", facts->base);
    if (facts->verify) {
        bn_buf_addz(out, "Burnish-Verify: ");
        for (const char *p = facts->verify; *p; p++)
            bn_buf_addc(out, *p == '\n' || *p == '\r' ? ' ' : *p);
        bn_buf_addf(out, " (%d)\n", facts->verify_code);
    }
    for (uint32_t i = 0; s->restricted && i < r->applied.len; i++)
        add_place(out, "Burnish-Only", s, &r->applied.items[i]);
    for (uint32_t i = 0; i < r->bad.len; i++)
        add_place(out, "Burnish-Left-Out", s, &r->bad.items[i]);
    add_replay(out, s, unit, &r->rules);
    for (uint32_t i = 0; more && more->type == BN_TOML_ARRAY && i < more->count; i++)
        bn_buf_addf(out, "%.*s\n", BN_FMT(bn_str_trim(more->items[i]->text)));
    if (wants_sign_off(s) && facts->committer.len)
        bn_buf_addf(out, "Signed-off-by: %.*s\n", BN_FMT(facts->committer));
}

bn_str bn_commit_message(bn_series *s, const bn_unit *unit, const bn_unit_result *r,
                         const bn_message_facts *facts)
{
    bn_buf out = { .arena = s->cli->arena };
    bn_str text = text_of(s, unit, r, facts);

    bn_buf_add(&out, text);
    if (!ends_in_trailers(text))
        bn_buf_addc(&out, '\n');
    add_trailers(&out, s, unit, r, facts);
    return bn_buf_str(&out);
}

bn_status bn_message_check(bn_cli *cli, bn_err *err)
{
    const bn_toml *more = bn_config_value(cli, "commit", "trailers", false);
    bn_str style = bn_commit_setting(cli, "style", "");

    if (style.len && !bn_str_is(style, "plain") && !bn_str_is(style, "conventional"))
        return bn_err_set(err, BN_E_USAGE, "commit.style is conventional or plain, not %.*s",
                          BN_FMT(style));
    for (uint32_t i = 0; more && more->type == BN_TOML_ARRAY && i < more->count; i++) {
        bn_str text = bn_str_trim(more->items[i]->text);

        if (!is_trailer(text) || bn_str_find(text, BN_LIT("\n"), 0) != BN_NPOS)
            return bn_err_set(err, BN_E_USAGE,
                              "commit.trailers wants lines such as \"Refs: #1\", not \"%.*s\"",
                              BN_FMT(text));
    }
    return BN_OK;
}

bn_str bn_root_message(bn_series *s, bn_str committer)
{
    bn_buf out = { .arena = s->cli->arena };

    bn_buf_addz(&out, "Initial commit\n\nThe files as they were staged, before burnish.\n");
    if (wants_sign_off(s) && committer.len)
        bn_buf_addf(&out, "\nSigned-off-by: %.*s\n", BN_FMT(committer));
    return bn_buf_str(&out);
}

bn_str bn_message_subject(bn_str message)
{
    size_t end = bn_str_find(message, BN_LIT("\n"), 0);

    return bn_str_sub(message, 0, end == BN_NPOS ? message.len : end);
}
