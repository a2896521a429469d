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

/* At most `limit` bytes, cut between words and never inside a character. */
static bn_str shorten(bn_arena *arena, bn_str text, size_t limit)
{
    size_t cut = limit > 3 ? limit - 3 : 0;

    if (text.len <= limit)
        return text;
    while (cut && text.ptr[cut] != ' ')
        cut--;
    if (cut < limit / 2)
        for (cut = limit - 3; cut && ((unsigned char)text.ptr[cut] & 0xc0) == 0x80;)
            cut--;
    return bn_str_format_in(arena, "%.*s...", (int)cut, text.ptr);
}

static bn_str setting(bn_cli *cli, const char *key)
{
    const bn_toml *value = bn_config_value(cli, "commit", key, false);

    return value && value->type == BN_TOML_STRING ? value->text : BN_LIT("");
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

static bn_str title_of(bn_arena *arena, const bn_unit *unit, const bn_unit_result *r)
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

static bn_str subject_of(bn_series *s, const bn_unit *unit, const bn_unit_result *r)
{
    bn_arena *arena = s->cli->arena;
    bn_str template = setting(s->cli, "subject");
    bn_str item = r->one_item ? bn_str_from(r->transform->item) : BN_LIT("py");
    bn_str title = title_of(arena, unit, r), subject;
    const bn_setting values[] = {
        { BN_LIT("item"), item },
        { BN_LIT("rule"), r->rules.len == 1 ? r->rules.items[0] : item },
        { BN_LIT("title"), title },
        { BN_LIT("count"), bn_str_format_in(arena, "%u", r->edits) },
        { BN_LIT("files"), bn_str_format_in(arena, "%u", r->files) },
    };

    if (s->cli->flags.message)
        subject = bn_str_from(s->cli->flags.message);
    else
        subject = fill(arena, template.len ? template : BN_LIT("refactor({item}): {title}"), values,
                       sizeof values / sizeof values[0]);
    for (size_t i = 0; i < subject.len; i++)
        if (subject.ptr[i] == '\n')
            subject.len = i;
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
static void add_places(bn_buf *out, const bn_series *s, bn_str folder)
{
    bool inner = false;
    bn_buf places = { .arena = s->cli->arena };

    for (uint32_t i = 0; i < s->paths.len; i++) {
        if (folder.len && !is_within(s->paths.items[i], folder))
            continue;
        inner = true;
        add_word(&places, s->paths.items[i]);
    }
    if (folder.len && !inner)
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

/* Were the edits chosen by something that cannot be told from their code? */
static bool is_restricted(const bn_cli *cli)
{
    const bn_flags *f = &cli->flags;

    return f->only.len || f->at || f->since || f->staged;
}

static void add_replay(bn_buf *out, const bn_series *s, const bn_unit *unit, const bn_words *rules)
{
    const bn_cli *cli = s->cli;

    bn_buf_addz(out, "Burnish-Replay: burnish commit --select ");
    for (uint32_t i = 0; i < rules->len; i++)
        bn_buf_addf(out, "%s%.*s", i ? "," : "", BN_FMT(rules->items[i]));
    if (cli->flags.unsafe)
        bn_buf_addz(out, " --unsafe");
    if (cli->flags.target_version)
        bn_buf_addf(out, " --target-version %s", cli->flags.target_version);
    if (cli->flags.closed_world)
        bn_buf_addz(out, " --closed-world");
    if (cli->flags.migrate_from)
        bn_buf_addf(out, " --migrate-from %s", cli->flags.migrate_from);
    add_places(out, s, unit->folder);
    bn_buf_addc(out, '\n');
}

static void add_sign_off(bn_series *s, bn_buf *out)
{
    bn_str name = { "", 0 }, mail = { "", 0 };
    const char *env_name = getenv("GIT_COMMITTER_NAME"), *env_mail = getenv("GIT_COMMITTER_EMAIL");
    const bn_toml *wanted = bn_config_value(s->cli, "commit", "signoff", false);

    if (!s->gw ||
        (!s->cli->flags.signoff && !(wanted && wanted->type == BN_TOML_BOOL && wanted->truth)))
        return;
    s->gw->git->config(s->gw->repo, s->cli->arena, "user.name", &name);
    s->gw->git->config(s->gw->repo, s->cli->arena, "user.email", &mail);
    if (env_name)
        name = bn_str_from(env_name);
    if (env_mail)
        mail = bn_str_from(env_mail);
    bn_buf_addf(out, "Signed-off-by: %.*s <%.*s>\n", BN_FMT(name), BN_FMT(mail));
}

bn_str bn_commit_message(bn_series *s, const bn_unit *unit, const bn_unit_result *r,
                         const bn_message_facts *facts)
{
    bn_buf out = { .arena = s->cli->arena };

    bn_buf_add(&out, subject_of(s, unit, r));
    bn_buf_addf(&out, "\n\n%u edit%s in %u file%s", r->edits, plural(r->edits), r->files,
                plural(r->files));
    if (r->unsafe_edits)
        bn_buf_addf(&out, ", %u of them by judgement (--unsafe).\n", r->unsafe_edits);
    else
        bn_buf_addz(&out, r->edits == 1 ? ", marked safe. No behaviour change intended.\n"
                                        : ", all marked safe. No behaviour change intended.\n");
    if (r->left_alone)
        bn_buf_addf(
            &out, "Left alone: %u place%s (not provably safe; see `burnish explain --blocked`).\n",
            r->left_alone, plural(r->left_alone));
    bn_buf_addc(&out, '\n');
    for (uint32_t i = 0; i < r->rules.len; i++)
        bn_buf_addf(&out, "Burnish-Rule: %.*s\n", BN_FMT(r->rules.items[i]));
    bn_buf_addf(&out, "Burnish-Edits: %u\nBurnish-Version: %s\n", r->edits, BN_VERSION);
    if (facts->base)
        bn_buf_addf(&out, "Burnish-Base: %s\n", facts->base);
    if (facts->verify)
        bn_buf_addf(&out, "Burnish-Verify: %s (0)\n", facts->verify);
    for (uint32_t i = 0; is_restricted(s->cli) && i < r->applied.len; i++)
        add_place(&out, "Burnish-Only", s, &r->applied.items[i]);
    for (uint32_t i = 0; i < r->bad.len; i++)
        add_place(&out, "Burnish-Left-Out", s, &r->bad.items[i]);
    add_replay(&out, s, unit, &r->rules);
    add_sign_off(s, &out);
    return bn_buf_str(&out);
}

bn_str bn_message_subject(bn_str message)
{
    size_t end = bn_str_find(message, BN_LIT("\n"), 0);

    return bn_str_sub(message, 0, end == BN_NPOS ? message.len : end);
}
