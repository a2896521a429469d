/*
 * predicates.c - predicates for .where, shared by the transforms.
 */
#include "pattern/pattern_p.h"

#include "edit/layout.h"

static bn_answer yes(const char *fact)
{
    return (bn_answer){ .tri = BN_YES, .fact = fact, .at = BN_NONE };
}

static bn_answer no(const char *fact, bn_ix at, bn_str why)
{
    return (bn_answer){ .tri = BN_NO, .fact = fact, .at = at, .why = why };
}

static bn_answer not_known(const char *fact, bn_ix at)
{
    return (bn_answer){ .tri = BN_MAYBE, .fact = fact, .at = at, .why = BN_LIT("not known") };
}

bn_answer bn_is_name(bn_match *m, const char *metavar)
{
    bn_ix at = bn_get(m, metavar);

    if (at != BN_NONE && m->run->tree->nodes[at].kind == BN_IDENTIFIER)
        return yes("is a name");
    return no("is a name", at, bn_format(m, "$%s is no plain name", metavar));
}

/* Ask about every node of a run or about the one node. */
static bn_answer each(bn_match *m, const char *metavar, const char *fact,
                      bn_answer (*ask)(bn_sema *, bn_ix))
{
    uint32_t count = bn_get_count(m, metavar);

    for (uint32_t i = 0; i < count; i++) {
        bn_ix at = bn_get_nth(m, metavar, i);
        bn_answer answer = m->run->sema ? ask(m->run->sema, at) : not_known(fact, at);

        if (answer.tri != BN_YES)
            return answer;
    }
    return yes(fact);
}

bn_answer bn_no_walrus(bn_match *m, const char *metavar)
{
    const bn_cst *t = m->run->tree;
    uint32_t count = bn_get_count(m, metavar);

    for (uint32_t i = 0; i < count; i++) {
        bn_ix at = bn_get_nth(m, metavar, i);

        for (bn_ix c = at; c < t->nodes[at].end_ix; c++)
            if (t->nodes[c].kind == BN_NAMED_EXPRESSION)
                return no("no walrus", c, BN_LIT("`:=` would bind in another scope"));
    }
    return yes("no walrus");
}

bn_answer bn_no_suspension(bn_match *m, const char *metavar)
{
    return each(m, metavar, "C8 no suspension", bn_fact_no_suspend);
}

bn_answer bn_no_stop_iteration(bn_match *m, const char *metavar)
{
    return each(m, metavar, "C7 stop safe", bn_fact_stop_safe);
}

bn_answer bn_no_class_cell(bn_match *m, const char *metavar)
{
    return each(m, metavar, "N12 no cell", bn_fact_no_cell);
}

bn_answer bn_is_constant(bn_match *m, const char *metavar)
{
    const bn_cst *t = m->run->tree;
    bn_ix at = bn_get(m, metavar);

    for (bn_ix c = at; at != BN_NONE && c < t->nodes[at].end_ix; c++) {
        uint16_t kind = t->nodes[c].kind;

        if (kind == BN_IDENTIFIER || kind == BN_CALL || kind == BN_INTERPOLATION ||
            kind == BN_LAMBDA || kind == BN_SUBSCRIPT || kind == BN_ATTRIBUTE)
            return no("is constant", c, bn_format(m, "$%s is no constant", metavar));
    }
    return at == BN_NONE ? no("is constant", at, bn_format(m, "$%s is missing", metavar))
                         : yes("is constant");
}

bn_answer bn_is_sequence(bn_match *m, const char *metavar)
{
    bn_ix at = bn_get(m, metavar);

    if (at == BN_NONE || !m->run->sema)
        return not_known("T2 exactly", at);
    return bn_fact_exactly(m->run->sema, at, BN_T_SEQUENCE);
}

/* Comments inside captures survive: their text is copied. */
static bool is_captured(const bn_match *m, bn_span comment)
{
    for (uint32_t i = 0; i < m->vars.count; i++) {
        bn_span span = bn_capture_span(m, &m->captures[i]);

        if (span.start <= comment.start && comment.end <= span.end)
            return true;
    }
    return false;
}

bn_answer bn_no_comments(bn_match *m, bn_ix node)
{
    const bn_cst *t = m->run->tree;
    bn_comments comments =
        bn_comments_in(m->run->arena, t, (bn_span){ t->nodes[node].start, bn_code_end(t, node) });

    for (uint32_t i = 0; i < comments.len; i++) {
        const bn_node *c = &t->nodes[comments.items[i]];

        if (!is_captured(m, (bn_span){ c->start, c->end }))
            return no("L1 comments kept", comments.items[i],
                      bn_format(m, "the comment at line %u would be lost",
                                bn_source_line(t->source, c->start)));
    }
    return yes("L1 comments kept");
}

bn_answer bn_no_directives(bn_match *m, bn_ix from, bn_ix to)
{
    const bn_cst *t = m->run->tree;
    bn_comments comments =
        bn_comments_in(m->run->arena, t, (bn_span){ t->nodes[from].start, t->nodes[to].start });

    for (uint32_t i = 0; i < comments.len; i++)
        if (bn_is_directive(t, comments.items[i]))
            return no("L1 comments kept", comments.items[i],
                      bn_format(m, "the comment at line %u speaks to a tool about its line",
                                bn_source_line(t->source, t->nodes[comments.items[i]].start)));
    return yes("L1 comments kept");
}

bn_answer bn_alone_on_lines(bn_match *m, bn_ix statement)
{
    return bn_ask_alone_on_lines(m->run->arena, m->run->tree, statement);
}
