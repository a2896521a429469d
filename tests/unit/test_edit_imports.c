/* Under which name code may use a module or its member. */
#include "edit_fixture.h"

#include "edit/imports.h"
#include "sema/sema.h"

/* Plan for the place where the file says `HERE`. */
static bn_import_plan plan(void **state, const char *source, const char *module, const char *name)
{
    edit_fixture *f = *state;
    const bn_cst *t = parse_text(state, bn_str_from(source));
    uint32_t at = where(t, "HERE", 0);

    for (bn_ix i = 0; i < t->count; i++) {
        if (t->nodes[i].start == at && t->nodes[i].kind == BN_IDENTIFIER)
            return bn_import_use(f->arena, bn_sema_new_in(f->arena, t, NULL), i, module, name);
    }
    fail_msg("no HERE");
    return (bn_import_plan){ 0 };
}

static void assert_plan(void **state, const char *source, const char *module, const char *name,
                        bn_tri tri, const char *expression, const char *request)
{
    bn_import_plan p = plan(state, source, module, name);
    bn_str asked = BN_LIT("");

    if (p.needs_import)
        asked = bn_import_text(((edit_fixture *)*state)->arena,
                               &(bn_import_place){ .before = BN_LIT("!") }, &p.request, 1);
    if (p.tri != tri)
        fail_msg("tri is %d (%.*s) for:\n%s", p.tri, BN_FMT(p.answer.why), source);
    if (tri != BN_YES)
        assert_true(p.answer.why.len > 0);
    if (tri == BN_NO)
        return;
    assert_text(p.name, expression);
    assert_text(asked, request);
}

static void an_existing_import_is_used(void **state)
{
    assert_plan(state, "from itertools import islice\nHERE\n", "itertools", "islice", BN_YES,
                "islice", "");
    assert_plan(state, "from itertools import islice as cut\ndef f(): HERE\n", "itertools",
                "islice", BN_YES, "cut", "");
    assert_plan(state, "import itertools\nHERE\n", "itertools", "islice", BN_YES,
                "itertools.islice", "");
    assert_plan(state, "import itertools as it\nHERE\n", "itertools", "islice", BN_YES, "it.islice",
                "");
    assert_plan(state, "import itertools as it\nHERE\n", "itertools", NULL, BN_YES, "it", "");
    assert_plan(state, "import os\nimport os.path\nHERE\n", "os.path", "join", BN_YES,
                "os.path.join", "");
}

static void a_new_import_takes_a_free_name(void **state)
{
    assert_plan(state, "HERE\n", "itertools", "islice", BN_YES, "islice",
                "!from itertools import islice");
    assert_plan(state, "x.islice(islice=1)\nHERE\n", "itertools", "islice", BN_YES, "islice",
                "!from itertools import islice");
    assert_plan(state, "HERE\n", "os.path", NULL, BN_YES, "os.path", "!import os.path");
}

static void a_taken_member_name_gives_the_module(void **state)
{
    assert_plan(state, "islice = 1\nHERE\n", "itertools", "islice", BN_YES, "itertools.islice",
                "!import itertools");
    assert_plan(state, "def f(islice): HERE\n", "itertools", "islice", BN_YES, "itertools.islice",
                "!import itertools");
    assert_plan(state, "islice\nHERE\n", "itertools", "islice", BN_YES, "itertools.islice",
                "!import itertools");
}

static void a_member_named_like_a_builtin_gives_the_module(void **state)
{
    assert_plan(state, "HERE\n", "io", "open", BN_YES, "io.open", "!import io");
    assert_plan(state, "from io import open\nHERE\n", "io", "open", BN_YES, "open", "");
}

static void no_free_name_is_a_refusal(void **state)
{
    assert_plan(state, "islice = itertools = 1\nHERE\n", "itertools", "islice", BN_NO, "", "");
    assert_plan(state, "def f(copy): HERE\n", "copy", NULL, BN_NO, "", "");
    assert_plan(state, "'''d'''; HERE\n", "copy", NULL, BN_NO, "", "");
}

static void an_import_that_may_be_another_thing_is_a_doubt(void **state)
{
    assert_plan(state, "try:\n    import json\nexcept ImportError:\n    json = None\nHERE\n",
                "json", NULL, BN_MAYBE, "json", "");
    assert_plan(state, "import json\njson = f(json)\nHERE\n", "json", NULL, BN_MAYBE, "json", "");
    assert_plan(state, "def f(): HERE\nimport json\n", "json", NULL, BN_MAYBE, "json", "");
    assert_plan(state, "import json\ndef f(json): HERE\n", "json", NULL, BN_MAYBE, "json", "");
    assert_plan(state, "from m import *\nHERE\n", "json", NULL, BN_MAYBE, "json", "!import json");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        SENTENCE(an_existing_import_is_used),
        SENTENCE(a_new_import_takes_a_free_name),
        SENTENCE(a_taken_member_name_gives_the_module),
        SENTENCE(a_member_named_like_a_builtin_gives_the_module),
        SENTENCE(no_free_name_is_a_refusal),
        SENTENCE(an_import_that_may_be_another_thing_is_a_doubt),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
