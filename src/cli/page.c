/*
 * page.c - a transform's head comment as a page on the terminal.
 *
 * The page is Markdown of a small kind: `#` the item, `##` a rule, four blanks of
 * indentation for code, a line `=>` between before and after. Before and after
 * are shown with - and +, as in a patch; what the table knows about a rule
 * (class, version, related checks) stands below its heading.
 */
#include "cli/page.h"

#include <stdlib.h>

typedef struct {
    bn_cli *cli;
    const bn_engine *engine;
    bn_buf out;
    bool color;
} page;

static bn_str next_line(bn_str *text)
{
    size_t end = bn_str_find(*text, BN_LIT("\n"), 0);
    bn_str line = bn_str_sub(*text, 0, end == BN_NPOS ? text->len : end);

    *text = bn_str_sub(*text, end == BN_NPOS ? text->len : end + 1, text->len);
    return line;
}

static bool is_code(bn_str line)
{
    return bn_str_starts(line, BN_LIT("    ")) || bn_str_starts(line, BN_LIT("\t"));
}

static bool is_blank(bn_str line)
{
    return bn_str_trim(line).len == 0;
}

static void paint(page *p, const char *sequence)
{
    if (p->color)
        bn_buf_addz(&p->out, sequence);
}

static bool find_rule(const page *p, bn_str item, bn_str name, uint32_t *order)
{
    for (uint32_t i = 0; i < bn_engine_rule_count(p->engine); i++) {
        bn_rule_info info = bn_engine_rule(p->engine, i);
        if (bn_str_is(item, info.transform->item) && bn_str_is(name, info.rule->name)) {
            *order = i;
            return true;
        }
    }
    return false;
}

static void put_rule_facts(page *p, const bn_rule *rule)
{
    bn_buf_addf(&p->out, "%s %s", bn_safety_sign(rule->safety), bn_safety_word(rule->safety));
    if (rule->unsafe_because)
        bn_buf_addf(&p->out, ": %s", rule->unsafe_because);
    bn_buf_addc(&p->out, '\n');
    if (rule->off)
        bn_buf_addz(&p->out, "Off by default: select it by its full name.\n");
    if (rule->migration)
        bn_buf_addz(&p->out, "Safe with --migrate-from py2.\n");
    if (rule->since)
        bn_buf_addf(&p->out, "Needs Python %u.%u.\n", rule->since / 100u, rule->since % 100u);
    if (rule->group)
        bn_buf_addf(&p->out, "In the group %s.\n", rule->group);
    if (rule->assume)
        bn_buf_addf(&p->out, "Assumes: %s\n", rule->assume);
    if (rule->related)
        bn_buf_addf(&p->out, "Related: %s\n", rule->related);
}

static void put_heading(page *p, bn_str item, bn_str line)
{
    bn_str title = bn_str_trim(bn_str_sub(line, line.ptr[1] == '#' ? 2 : 1, line.len));
    uint32_t order;

    paint(p, "\033[1m");
    if (line.ptr[1] == '#') {
        bn_buf_addf(&p->out, "%.*s/%.*s", BN_FMT(item), BN_FMT(title));
        paint(p, "\033[0m");
        bn_buf_addz(&p->out, "  ");
        if (find_rule(p, item, title, &order))
            put_rule_facts(p, bn_engine_rule(p->engine, order).rule);
        else
            bn_buf_addc(&p->out, '\n');
        return;
    }
    bn_buf_add(&p->out, title);
    paint(p, "\033[0m");
    bn_buf_addc(&p->out, '\n');
}

static void put_code(page *p, bn_str line, char sign)
{
    if (is_blank(line)) {
        bn_buf_addc(&p->out, '\n');
        return;
    }
    paint(p, sign == '-' ? "\033[31m" : sign == '+' ? "\033[32m" : "\033[36m");
    bn_buf_addf(&p->out, "  %c %.*s", sign, BN_FMT(bn_str_sub(line, 4, line.len)));
    paint(p, "\033[0m");
    bn_buf_addc(&p->out, '\n');
}

/* Whether the code that begins the text is followed by `=>`. */
static bool arrow_follows(bn_str text)
{
    while (text.len) {
        bn_str line = next_line(&text);
        if (bn_str_is(bn_str_trim(line), "=>"))
            return true;
        if (!is_code(line) && !is_blank(line))
            return false;
    }
    return false;
}

static bn_str put_body_line(page *p, bn_str line, bn_str rest, char *sign)
{
    if (bn_str_is(bn_str_trim(line), "=>")) {
        *sign = '+';
        return rest;
    }
    if (is_code(line)) {
        if (*sign == ' ')
            *sign = arrow_follows(rest) ? '-' : '|';
        put_code(p, line, *sign);
        return rest;
    }
    if (!is_blank(line))
        *sign = ' ';
    bn_buf_add(&p->out, line);
    bn_buf_addc(&p->out, '\n');
    return rest;
}

static void put_checks(page *p, uint32_t order)
{
    char *checks = bn_engine_rule_checks(p->engine, order);
    bn_str rest = bn_str_from(checks);

    if (rest.len) {
        bn_buf_addz(&p->out, "\nChecked for every match, besides what the text says:\n");
        while (rest.len)
            bn_buf_addf(&p->out, "  %.*s\n", BN_FMT(next_line(&rest)));
    }
    free(checks);
}

/* The last thing printed ended a paragraph: no second blank line. */
static bool after_blank(const page *p)
{
    return p->out.len == 0 || (p->out.len > 1 && p->out.ptr[p->out.len - 2] == '\n');
}

static void put_item(page *p, bn_str item, bn_str only)
{
    bn_str text = bn_item_page(bn_str_c_in(p->cli->arena, item));
    bool on = only.len == 0, code_ended = false;
    char sign = ' ';

    while (text.len) {
        bn_str line = next_line(&text);
        if (bn_str_starts(line, BN_LIT("#"))) {
            bool rule = bn_str_starts(line, BN_LIT("##"));
            sign = ' ';
            if (only.len)
                on = rule && bn_str_eq(bn_str_trim(bn_str_sub(line, 2, line.len)), only);
            if (on)
                put_heading(p, item, line);
            continue;
        }
        code_ended = is_blank(line) && after_blank(p);
        if (on && !code_ended)
            text = put_body_line(p, line, text, &sign);
    }
}

bool bn_page_put(bn_cli *cli, const bn_engine *engine, bn_str code)
{
    page p = {
        .cli = cli, .engine = engine, .out = { .arena = cli->arena }, .color = cli->color_out
    };
    size_t slash = bn_str_find(code, BN_LIT("/"), 0);
    bn_str item = bn_str_sub(code, 0, slash == BN_NPOS ? code.len : slash);
    bn_str rule = slash == BN_NPOS ? (bn_str){ "", 0 } : bn_str_sub(code, slash + 1, code.len);
    uint32_t order;

    if (!bn_item_page(bn_str_c_in(cli->arena, item)).len)
        return false;
    if (rule.len && !find_rule(&p, item, rule, &order))
        return false;
    put_item(&p, item, rule);
    if (rule.len && !p.out.len) {
        bn_rule_info info = bn_engine_rule(engine, order);
        bn_buf_addf(&p.out, "%.*s  ", BN_FMT(info.name));
        put_rule_facts(&p, info.rule);
        bn_buf_addf(&p.out, "\n%s\n", info.rule->summary ? info.rule->summary : "");
    }
    if (rule.len)
        put_checks(&p, order);
    while (p.out.len > 1 && p.out.ptr[p.out.len - 1] == '\n' && p.out.ptr[p.out.len - 2] == '\n')
        p.out.len--;
    fwrite(p.out.ptr, 1, p.out.len, stdout);
    return true;
}
