/*
 * stubs_eval.c - the builtin kinds that annotations of the stubs stand for.
 *
 * What the stubs leave open (Any, type variables, decorators that change the
 * result) is BN_T_ANY. An annotation admits subclasses, and ints where it says
 * float. See stubs.h.
 */
#include "stubs.h"

#include <string.h>

#define NOT_NONE (BN_T_ANY & ~(uint32_t)BN_T_NONE)
#define INTS ((uint32_t)(BN_T_INT | BN_T_BOOL))
#define FILES ((uint32_t)(BN_T_OTHER | BN_T_TEXT_FILE | BN_T_BINARY_FILE))

enum { DEEPEST = 12 };

/*
 * Names that are kinds of their own, by where they are defined. `annotation` is what
 * an annotation admits, `instance` what a class that derives from it has at least.
 */
static const struct {
    const char *module, *name;
    uint32_t annotation, instance;
} known[] = {
    { "builtins", "object", BN_T_ANY, 0 },
    { "builtins", "bool", BN_T_BOOL, BN_T_BOOL },
    { "builtins", "int", INTS, BN_T_INT },
    { "builtins", "float", INTS | BN_T_FLOAT, BN_T_FLOAT },
    { "builtins", "complex", BN_T_NUMBER, BN_T_COMPLEX },
    { "builtins", "str", BN_T_STR, BN_T_STR },
    { "builtins", "bytes", BN_T_BYTES, BN_T_BYTES },
    { "builtins", "bytearray", BN_T_BYTEARRAY, BN_T_BYTEARRAY },
    { "builtins", "memoryview", BN_T_MEMORYVIEW, BN_T_MEMORYVIEW },
    { "builtins", "list", BN_T_LIST, BN_T_LIST },
    { "builtins", "tuple", BN_T_TUPLE, BN_T_TUPLE },
    { "builtins", "dict", BN_T_DICT, BN_T_DICT },
    { "builtins", "set", BN_T_SET, BN_T_SET },
    { "builtins", "frozenset", BN_T_FROZENSET, BN_T_FROZENSET },
    { "builtins", "range", BN_T_RANGE, BN_T_RANGE },
    { "builtins", "slice", BN_T_SLICE, BN_T_SLICE },
    { "builtins", "type", BN_T_TYPE, BN_T_TYPE },
    { "builtins", "enumerate", BN_T_ITERATOR, BN_T_ITERATOR },
    { "builtins", "filter", BN_T_ITERATOR, BN_T_ITERATOR },
    { "builtins", "map", BN_T_ITERATOR, BN_T_ITERATOR },
    { "builtins", "reversed", BN_T_ITERATOR, BN_T_ITERATOR },
    { "builtins", "zip", BN_T_ITERATOR, BN_T_ITERATOR },
    { "builtins", "function", BN_T_FUNCTION, BN_T_FUNCTION },
    { "builtins", "ellipsis", BN_T_OTHER, 0 },
    { "re", "Match", BN_T_MATCH, BN_T_MATCH },
    { "re", "Pattern", BN_T_PATTERN, BN_T_PATTERN },
    { "types", "FunctionType", BN_T_FUNCTION, BN_T_FUNCTION },
    { "types", "GeneratorType", BN_T_GENERATOR, BN_T_GENERATOR },
    { "types", "CoroutineType", BN_T_COROUTINE, BN_T_COROUTINE },
    { "types", "BuiltinFunctionType", BN_T_BUILTIN_FUNCTION, BN_T_BUILTIN_FUNCTION },
    { "types", "MethodType", BN_T_METHOD, BN_T_METHOD },
    { "types", "ModuleType", NOT_NONE, BN_T_MODULE }, // sys.modules may hold anything
    { "_io", "TextIOWrapper", BN_T_TEXT_FILE, BN_T_TEXT_FILE },
    { "_io", "BufferedReader", BN_T_BINARY_FILE, BN_T_BINARY_FILE },
    { "_io", "BufferedWriter", BN_T_BINARY_FILE, BN_T_BINARY_FILE },
    { "_io", "BufferedRandom", BN_T_BINARY_FILE, BN_T_BINARY_FILE },
    { "_io", "FileIO", BN_T_BINARY_FILE, BN_T_BINARY_FILE },
    { "_io", "_IOBase", FILES, 0 },
    { "_io", "_RawIOBase", FILES, 0 },
    { "_io", "_BufferedIOBase", FILES, 0 },
    { "_io", "_TextIOBase", FILES, 0 },
    { "io", "IOBase", FILES, 0 },
    { "io", "RawIOBase", FILES, 0 },
    { "io", "BufferedIOBase", FILES, 0 },
    { "io", "TextIOBase", FILES, 0 },
    { "typing", "Any", BN_T_ANY, BN_T_OTHER },
    { "typing", "AnyStr", BN_T_STR | BN_T_BYTES, 0 },
    { "typing", "LiteralString", BN_T_STR, 0 },
    { "typing", "NamedTuple", BN_T_TUPLE, BN_T_TUPLE },
    { "typing", "Tuple", BN_T_TUPLE, BN_T_TUPLE },
    { "typing", "Type", BN_T_TYPE, BN_T_TYPE },
    { "typing", "TypedDict", BN_T_DICT, BN_T_DICT },
    { "typing_extensions", "LiteralString", BN_T_STR, 0 },
    { "typing_extensions", "NamedTuple", BN_T_TUPLE, BN_T_TUPLE },
    { "typing_extensions", "TypedDict", BN_T_DICT, BN_T_DICT },
};

/* Their classes are abstract: an annotation admits classes that do not derive from them. */
static const char *const abstract_modules[] = {
    "typing", "typing_extensions", "collections.abc", "_collections_abc", "_typeshed", "numbers",
};

/* A definition that is no import, and where it stands. */
typedef struct {
    const stub_scope *home;
    const stub_def *def;
} found_def;
typedef bn_vec(found_def) found_list;

static void find(stub_reader *r, const stub_scope *scope, bn_str name, uint32_t depth,
                 found_list *out)
{
    const stub_def *def = scope ? stub_first(scope, name) : NULL;

    for (; def && depth < DEEPEST; def = stub_next(scope, def)) {
        if (def->kind != STUB_IMPORT)
            bn_vec_push(r->arena, out, (found_def){ scope, def });
        else if (def->member.len)
            find(r, stub_module(r, def->module), def->member, depth + 1, out);
    }
}

/* What a name means inside a scope: its own, those around it, the builtins. */
static found_list find_outwards(stub_reader *r, const stub_scope *scope, bn_str name)
{
    found_list out = { 0 };

    for (; scope && out.len == 0; scope = scope->outer) {
        find(r, scope, name, 0, &out);
        if (out.len == 0 && stub_first(scope, name)) // imported from where no stub is
            return out;
    }
    if (out.len == 0)
        find(r, stub_module(r, BN_LIT("builtins")), name, 0, &out);
    return out;
}

/* The module that a dotted name means, by the imports of the scope; NULL: none. */
static const stub_scope *module_named(stub_reader *r, const stub_scope *scope, bn_ix at)
{
    const bn_cst *t = scope->tree;
    bn_str name;

    while (scope->outer)
        scope = scope->outer;
    if (t->nodes[at].kind == BN_ATTRIBUTE) {
        const stub_scope *package = module_named(r, scope, bn_child(t, at, BN_F_OBJECT));
        name = bn_text(t, bn_child(t, at, BN_F_ATTRIBUTE));
        return package ? stub_module(r, bn_str_format_in(r->arena, "%.*s.%.*s",
                                                         BN_FMT(package->module), BN_FMT(name)))
                       : NULL;
    }
    const stub_def *def = stub_first(scope, bn_text(t, at));
    if (!def || def->kind != STUB_IMPORT)
        return NULL;
    name = def->module;
    if (def->member.len)
        name = bn_str_format_in(r->arena, "%.*s.%.*s", BN_FMT(name), BN_FMT(def->member));
    return stub_module(r, name);
}

/* What a name, or a name of a module, means. */
static found_list find_expression(stub_reader *r, const stub_scope *scope, bn_ix at)
{
    const bn_cst *t = scope->tree;
    found_list out = { 0 };

    if (t->nodes[at].kind == BN_IDENTIFIER)
        return find_outwards(r, scope, bn_text(t, at));
    if (t->nodes[at].kind == BN_ATTRIBUTE) {
        const stub_scope *module = module_named(r, scope, bn_child(t, at, BN_F_OBJECT));
        find(r, module, bn_text(t, bn_child(t, at, BN_F_ATTRIBUTE)), 0, &out);
    }
    return out;
}

static bool known_kinds(found_def f, bool annotation, uint32_t *mask)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (bn_str_is(f.home->module, known[i].module) && bn_str_is(f.def->name, known[i].name) &&
            !f.home->outer) {
            *mask = annotation ? known[i].annotation : known[i].instance;
            return true;
        }
    if (bn_str_is(f.home->module, "itertools") && f.def->kind == STUB_CLASS) {
        *mask = BN_T_ITERATOR;
        return true;
    }
    return false;
}

static bool is_abstract_home(const stub_scope *home)
{
    for (size_t i = 0; i < sizeof abstract_modules / sizeof *abstract_modules; i++)
        if (bn_str_is(home->module, abstract_modules[i]))
            return true;
    return false;
}

/* The name itself in `a.Name[b]`. */
static bn_str last_name(const bn_cst *t, bn_ix at)
{
    at = bn_unparen(t, at);
    if (t->nodes[at].kind == BN_SUBSCRIPT)
        at = bn_child(t, at, BN_F_VALUE);
    if (t->nodes[at].kind == BN_ATTRIBUTE)
        at = bn_child(t, at, BN_F_ATTRIBUTE);
    return bn_text(t, at);
}

static uint32_t kinds(stub_reader *r, const stub_scope *scope, bn_ix at, uint32_t depth);

static uint32_t inherited(stub_reader *r, found_def class, uint32_t depth);

/* Builtin kinds that a base class, written as `at`, brings. */
static uint32_t brought(stub_reader *r, const stub_scope *home, bn_ix at, uint32_t depth)
{
    uint32_t all = 0, mask;

    if (home->tree->nodes[at].kind == BN_SUBSCRIPT)
        at = bn_child(home->tree, at, BN_F_VALUE);
    found_list found = find_expression(r, home, at);
    for (uint32_t i = 0; i < found.len && depth < DEEPEST; i++) {
        found_def f = found.items[i];
        if (known_kinds(f, false, &mask)) {
            all |= mask;
        } else if (f.def->kind == STUB_CLASS) {
            all |= inherited(r, f, depth + 1);
        } else if (f.def->kind == STUB_VARIABLE) { // another name for a class
            bn_ix value = bn_child(f.home->tree, f.def->node, BN_F_RIGHT);
            all |= value == BN_NONE ? 0 : brought(r, f.home, value, depth + 1);
        }
    }
    return all;
}

/* Builtin kinds that the bases of a class bring; 0: none. */
static uint32_t inherited(stub_reader *r, found_def class, uint32_t depth)
{
    const bn_cst *t = class.home->tree;
    bn_ix bases = bn_child(t, class.def->node, BN_F_SUPERCLASSES);
    uint32_t all = 0;

    if (bases != BN_NONE)
        bn_each_named_child (t, bases, c)
            if (t->nodes[c].kind != BN_KEYWORD_ARGUMENT)
                all |= brought(r, class.home, c, depth);
    return all;
}

/* The class keyword `metaclass`, or BN_NONE. */
static bn_ix metaclass_of(const bn_cst *t, bn_ix class_node)
{
    bn_ix bases = bn_child(t, class_node, BN_F_SUPERCLASSES);

    if (bases != BN_NONE)
        bn_each_named_child (t, bases, c)
            if (t->nodes[c].kind == BN_KEYWORD_ARGUMENT &&
                bn_text_is(t, bn_child(t, c, BN_F_NAME), "metaclass"))
                return bn_child(t, c, BN_F_VALUE);
    return BN_NONE;
}

/* All definitions of a method, where the class or the first of its bases defines it. */
static found_list find_method(stub_reader *r, found_def class, bn_str name, uint32_t depth)
{
    const bn_cst *t = class.home->tree;
    const stub_scope *body = stub_class_body(r, class.home, class.def->node);
    bn_ix bases = bn_child(t, class.def->node, BN_F_SUPERCLASSES);
    found_list out = { 0 };

    for (const stub_def *d = stub_first(body, name); d; d = stub_next(body, d))
        bn_vec_push(r->arena, &out, (found_def){ body, d });
    if (out.len || bases == BN_NONE || depth > DEEPEST)
        return out;
    bn_each_named_child (t, bases, c) {
        bn_ix plain = t->nodes[c].kind == BN_SUBSCRIPT ? bn_child(t, c, BN_F_VALUE) : c;
        found_list found = find_expression(r, class.home, plain);
        for (uint32_t i = 0; i < found.len && out.len == 0; i++)
            if (found.items[i].def->kind == STUB_CLASS)
                out = find_method(r, found.items[i], name, depth + 1);
    }
    return out;
}

/* Calling the class is left to its metaclass. */
static bool is_called_otherwise(stub_reader *r, found_def class)
{
    bn_ix meta = metaclass_of(class.home->tree, class.def->node);

    if (meta == BN_NONE)
        return false;
    found_list found = find_expression(r, class.home, meta);
    if (found.len != 1 || found.items[0].def->kind != STUB_CLASS)
        return true;
    if (bn_str_is(found.items[0].home->module, "enum"))
        return false; // a member is an instance all the same
    found_list calls = find_method(r, found.items[0], BN_LIT("__call__"), 0);
    return calls.len && !bn_str_is(calls.items[0].home->module, "builtins");
}

/* Instances of the class itself; those of subclasses, as always, are not told apart. */
static uint32_t instances(stub_reader *r, found_def f, uint32_t depth)
{
    uint32_t mask;

    if (known_kinds(f, false, &mask) && mask)
        return mask;
    if (is_called_otherwise(r, f))
        return NOT_NONE;
    mask = inherited(r, f, depth);
    return mask ? mask & NOT_NONE : BN_T_OTHER;
}

static bool is_protocol(const bn_cst *t, bn_ix class_node)
{
    bn_ix bases = bn_child(t, class_node, BN_F_SUPERCLASSES);

    if (bases != BN_NONE)
        bn_each_named_child (t, bases, c)
            if (t->nodes[c].kind != BN_KEYWORD_ARGUMENT && bn_str_is(last_name(t, c), "Protocol"))
                return true;
    return false;
}

/* What the definition stands for in an annotation. */
static uint32_t annotated(stub_reader *r, found_def f, uint32_t depth)
{
    const bn_cst *t = f.home->tree;
    uint32_t mask;
    bn_ix value;

    if (known_kinds(f, true, &mask))
        return mask;
    switch (f.def->kind) {
    case STUB_CLASS:
        if (is_abstract_home(f.home) || is_protocol(t, f.def->node))
            return NOT_NONE;
        return instances(r, f, depth + 1);
    case STUB_VARIABLE:
    case STUB_TYPE: // another name for a type; TypeVar(...) is open
        value = bn_child(t, f.def->node, BN_F_RIGHT);
        if (value == BN_NONE)
            return is_abstract_home(f.home) && bn_str_is(f.def->name, "Callable") ? NOT_NONE
                                                                                  : BN_T_ANY;
        if (t->nodes[value].kind == BN_TYPE)
            value = bn_named_child(t, value, 0);
        return kinds(r, f.home, value, depth + 1);
    default:
        return BN_T_ANY;
    }
}

static uint32_t literal_kind(const bn_cst *t, bn_ix at)
{
    if (t->nodes[at].kind == BN_UNARY_OPERATOR)
        at = bn_child(t, at, BN_F_ARGUMENT);
    switch (t->nodes[at].kind) {
    case BN_NONE_LITERAL:
        return BN_T_NONE;
    case BN_TRUE:
    case BN_FALSE:
        return BN_T_BOOL;
    case BN_INTEGER:
        return BN_T_INT;
    case BN_FLOAT:
        return BN_T_FLOAT;
    case BN_STRING: {
        char c = bn_text(t, at).ptr[0];
        return c == 'b' || c == 'B' ? BN_T_BYTES : BN_T_STR;
    }
    default:
        return BN_T_ANY;
    }
}

static uint32_t joined(stub_reader *r, const stub_scope *scope, bn_ix at, uint32_t depth,
                       bool literal)
{
    const bn_cst *t = scope->tree;
    uint32_t all = 0;

    if (t->nodes[at].kind != BN_TUPLE)
        return literal ? literal_kind(t, at) : kinds(r, scope, at, depth);
    bn_each_named_child (t, at, c)
        all |= literal ? literal_kind(t, c) : kinds(r, scope, c, depth);
    return all;
}

static uint32_t subscripted(stub_reader *r, const stub_scope *scope, bn_ix at, uint32_t depth)
{
    const bn_cst *t = scope->tree;
    bn_ix inner = bn_child(t, at, BN_F_SUBSCRIPT);
    bn_str base = last_name(t, at);

    if (bn_str_is(base, "Optional"))
        return BN_T_NONE | kinds(r, scope, inner, depth);
    if (bn_str_is(base, "Union"))
        return joined(r, scope, inner, depth, false);
    if (bn_str_is(base, "Literal"))
        return joined(r, scope, inner, depth, true);
    if (bn_str_is(base, "TypeGuard") || bn_str_is(base, "TypeIs"))
        return BN_T_BOOL;
    if (bn_str_is(base, "Annotated") || bn_str_is(base, "Final") || bn_str_is(base, "ClassVar"))
        return kinds(r, scope,
                     t->nodes[inner].kind == BN_TUPLE ? bn_named_child(t, inner, 0) : inner, depth);
    return kinds(r, scope, bn_child(t, at, BN_F_VALUE), depth);
}

/* The class that the code of a class body is about: instances of it, or of a subclass. */
static uint32_t self_kinds(stub_reader *r, const stub_scope *scope, uint32_t depth)
{
    bn_ix up = scope->outer && scope->defs.len ? scope->defs.items[0].node : BN_NONE;
    bn_ix class_node = up == BN_NONE ? BN_NONE : bn_enclosing(scope->tree, up, BN_CLASS_DEFINITION);
    stub_def def = { .kind = STUB_CLASS, .node = class_node };

    if (class_node == BN_NONE)
        return BN_T_ANY;
    def.name = bn_text(scope->tree, bn_child(scope->tree, class_node, BN_F_NAME));
    return instances(r, (found_def){ scope->outer, &def }, depth + 1);
}

static uint32_t kinds(stub_reader *r, const stub_scope *scope, bn_ix at, uint32_t depth)
{
    const bn_cst *t = scope->tree;
    uint32_t all = 0;

    if (at == BN_NONE || depth > DEEPEST)
        return BN_T_ANY;
    at = bn_unparen(t, at);
    switch (t->nodes[at].kind) {
    case BN_NONE_LITERAL:
        return BN_T_NONE;
    case BN_BINARY_OPERATOR:
        if (!bn_text_is(t, bn_child(t, at, BN_F_OPERATOR), "|"))
            return BN_T_ANY;
        return kinds(r, scope, bn_child(t, at, BN_F_LEFT), depth + 1) |
               kinds(r, scope, bn_child(t, at, BN_F_RIGHT), depth + 1);
    case BN_SUBSCRIPT:
        return subscripted(r, scope, at, depth + 1);
    case BN_IDENTIFIER:
    case BN_ATTRIBUTE: {
        if (bn_text_is(t, at, "Self"))
            return self_kinds(r, scope, depth);
        found_list found = find_expression(r, scope, at);
        for (uint32_t i = 0; i < found.len; i++)
            all |= annotated(r, found.items[i], depth + 1);
        return all ? all : BN_T_ANY;
    }
    default:
        return BN_T_ANY;
    }
}

/* ---- what names of a module are ---- */

/* Decorators that leave the result as it is, and how the function is bound. */
static bool plain_decorators(const bn_cst *t, bn_ix function, bool *of_class)
{
    static const char *const plain[] = { "overload", "deprecated", "final", "type_check_only" };
    bn_ix up = t->nodes[function].parent;

    *of_class = false;
    if (t->nodes[up].kind != BN_DECORATED_DEFINITION)
        return true;
    bn_each_named_child (t, up, c) {
        if (t->nodes[c].kind != BN_DECORATOR)
            continue;
        bn_ix what = bn_named_child(t, c, 0);
        if (t->nodes[what].kind == BN_CALL)
            what = bn_child(t, what, BN_F_FUNCTION);
        bn_str name = bn_text(t, what);
        bool fine = bn_str_is(name, "classmethod") || bn_str_is(name, "staticmethod");
        *of_class = *of_class || fine;
        for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
            fine = fine || bn_str_is(name, plain[i]);
        if (!fine)
            return false;
    }
    return true;
}

static bool is_async(const bn_cst *t, bn_ix function)
{
    return t->nodes[function + 1].kind == BN_KW_ASYNC;
}

/* The result of calling the function. */
static uint32_t result_of(stub_reader *r, const stub_scope *home, bn_ix function)
{
    const bn_cst *t = home->tree;
    bn_ix type = bn_child(t, function, BN_F_RETURN_TYPE);
    bool of_class;

    if (is_async(t, function) || type == BN_NONE || !plain_decorators(t, function, &of_class))
        return BN_T_ANY;
    return kinds(r, home, bn_named_child(t, type, 0), 0);
}

/* Enum("Colour", "RED GREEN") is a class. */
static bool is_enum_without_members(found_def class)
{
    static const char *const names[] = {
        "Enum", "Flag", "IntEnum", "IntFlag", "ReprEnum", "StrEnum"
    };

    if (bn_str_is(class.home->module, "enum"))
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (bn_str_is(class.def->name, names[i]))
                return true;
    return false;
}

/* What calling the class makes. */
static uint32_t made_by(stub_reader *r, found_def class)
{
    found_list news = find_method(r, class, BN_LIT("__new__"), 0);

    for (uint32_t i = 0; i < news.len; i++) {
        found_def f = news.items[i];
        bn_ix type = bn_child(f.home->tree, f.def->node, BN_F_RETURN_TYPE);
        bn_str name = type == BN_NONE
                          ? BN_LIT("")
                          : last_name(f.home->tree, bn_named_child(f.home->tree, type, 0));
        bool own =
            bn_str_eq(name, class.def->name) && bn_str_eq(f.home->module, class.home->module);
        if (f.def->kind != STUB_FUNCTION || (!bn_str_ends(name, BN_LIT("Self")) && !own))
            return BN_T_ANY;
    }
    return is_enum_without_members(class) ? BN_T_ANY : instances(r, class, 0);
}

static uint32_t call_of(stub_reader *r, found_def f, uint32_t depth);

/* `randint = _inst.randint`: the method of a variable's class. */
static uint32_t bound_method(stub_reader *r, found_def f, bn_ix value)
{
    const bn_cst *t = f.home->tree;
    found_list variable = find_expression(r, f.home, bn_child(t, value, BN_F_OBJECT));
    bn_str name = bn_text(t, bn_child(t, value, BN_F_ATTRIBUTE));
    uint32_t all = 0;

    for (uint32_t i = 0; i < variable.len; i++) {
        found_def v = variable.items[i];
        bn_ix type =
            v.def->kind == STUB_VARIABLE ? bn_child(v.home->tree, v.def->node, BN_F_TYPE) : BN_NONE;
        if (type == BN_NONE)
            return BN_T_ANY;
        found_list class = find_expression(r, v.home, bn_named_child(v.home->tree, type, 0));
        if (class.len != 1 || class.items[0].def->kind != STUB_CLASS)
            return BN_T_ANY;
        found_list methods = find_method(r, class.items[0], name, 0);
        for (uint32_t k = 0; k < methods.len; k++)
            all |= methods.items[k].def->kind == STUB_FUNCTION
                       ? result_of(r, methods.items[k].home, methods.items[k].def->node)
                       : BN_T_ANY;
    }
    return all ? all : BN_T_ANY;
}

/* `name = other`, `name = module.other`: another name for what can be called. */
static uint32_t alias_call(stub_reader *r, found_def f, uint32_t depth)
{
    const bn_cst *t = f.home->tree;
    bn_ix value = bn_child(t, f.def->node, BN_F_RIGHT);
    uint32_t all = 0;

    if (value == BN_NONE || depth > DEEPEST ||
        (t->nodes[value].kind != BN_IDENTIFIER && t->nodes[value].kind != BN_ATTRIBUTE))
        return BN_T_ANY;
    found_list found = find_expression(r, f.home, value);
    for (uint32_t i = 0; i < found.len; i++)
        all |= call_of(r, found.items[i], depth + 1);
    if (found.len == 0 && t->nodes[value].kind == BN_ATTRIBUTE)
        all = bound_method(r, f, value);
    return all ? all : BN_T_ANY;
}

static uint32_t call_of(stub_reader *r, found_def f, uint32_t depth)
{
    switch (f.def->kind) {
    case STUB_FUNCTION:
        return result_of(r, f.home, f.def->node);
    case STUB_CLASS:
        return made_by(r, f);
    case STUB_VARIABLE:
        return alias_call(r, f, depth);
    default:
        return BN_T_ANY;
    }
}

/* The variable itself; its kinds are known when it is Final. */
static bool value_of(stub_reader *r, found_def f, stub_fact *fact)
{
    const bn_cst *t = f.home->tree;
    bn_ix type = bn_child(t, f.def->node, BN_F_TYPE), right = bn_child(t, f.def->node, BN_F_RIGHT);

    if (f.def->kind != STUB_VARIABLE || type == BN_NONE)
        return false;
    type = bn_named_child(t, type, 0);
    bn_str name = last_name(t, type);
    if (bn_str_is(name, "TypeAlias"))
        return false;
    fact->value = true;
    if (!bn_str_is(name, "Final")) // anybody may set it
        fact->mask = BN_T_ANY;
    else if (t->nodes[type].kind == BN_SUBSCRIPT)
        fact->mask |= kinds(r, f.home, type, 0);
    else
        fact->mask |= right == BN_NONE ? BN_T_ANY : literal_kind(t, right);
    return true;
}

stub_fact stub_fact_of(stub_reader *r, const stub_scope *module, bn_str name)
{
    found_list found = { 0 };
    stub_fact fact = { 0 };

    if (!stub_is_shown(module, name))
        return fact;
    find(r, module, name, 0, &found);
    if (found.len == 0)
        return fact;
    fact.exists = true;
    for (uint32_t i = 0; i < found.len; i++) {
        bool before = fact.value;
        if (value_of(r, found.items[i], &fact) != before && i > 0) { // a variable or a function
            fact.mask = BN_T_ANY;
            break;
        }
        if (!fact.value)
            fact.mask |= call_of(r, found.items[i], 0);
    }
    if (fact.mask == 0)
        fact.mask = BN_T_ANY;
    return fact;
}

stub_fact stub_class_fact(stub_reader *r, const stub_scope *module, bn_ix node, bn_str name)
{
    const stub_scope *body = stub_class_body(r, module, node);
    stub_fact fact = { 0 };

    for (const stub_def *d = stub_first(body, name); d; d = stub_next(body, d)) {
        bool of_class;
        fact.exists = true;
        if (d->kind != STUB_FUNCTION || !plain_decorators(body->tree, d->node, &of_class) ||
            !of_class)
            return (stub_fact){ .exists = true, .mask = BN_T_ANY };
        fact.mask |= result_of(r, body, d->node);
    }
    return fact;
}
