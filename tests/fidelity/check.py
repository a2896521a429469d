#!/usr/bin/env python3
"""Compare burnish's trees with CPython's ast, file by file.

    check.py --dump build/dev/tests/dump_nodes [--every N] [--known FILE] [PATH...]
    check.py --dump build/dev/tests/dump_nodes --generate COUNT [--seed N]

Both trees are lowered to a multiset of (kind, start, end): statements with the
ends of their blocks, expressions with their operators, arguments, aliases,
handlers, type parameters and patterns. A structural error shows as a span that
only one side has. A difference inside a tainted statement is what taint is for;
any other one must be on the list of known differences, with its cause.

Without a path: the standard library of the Python that runs this. Exit code 77
(skipped) when that Python is older than 3.10, which lacks positions.
"""
import argparse
import ast
import collections
import io
import os
import subprocess
import sys
import sysconfig
import tempfile
import tokenize
import warnings

EXTRA, TAINTED, NAMED = 2, 8, 1

OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.MatMult: "@", ast.Div: "/", ast.Mod: "%",
    ast.Pow: "**", ast.LShift: "<<", ast.RShift: ">>", ast.BitOr: "|", ast.BitXor: "^",
    ast.BitAnd: "&", ast.FloorDiv: "//", ast.Invert: "~", ast.Not: "not", ast.UAdd: "+",
    ast.USub: "-", ast.And: "and", ast.Or: "or", ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<",
    ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Is: "is", ast.IsNot: "is_not", ast.In: "in",
    ast.NotIn: "not_in",
}
# Positions of these are those of something else, or they have no node on the other side.
NOT_COMPARED = {"Module", "arguments", "comprehension", "withitem", "match_case", "FormattedValue",
                "Interpolation", "Load", "Store", "Del"}


def line_offsets(data):
    """Byte offset of each line; \\n, \\r\\n and \\r end lines as for the tokenizer."""
    starts, i = [0], 0
    while i < len(data):
        c = data[i]
        i += 1
        if c == 13 and data[i:i + 1] == b"\n":
            i += 1
        if c in (10, 13):
            starts.append(i)
    return starts


class AstItems(ast.NodeVisitor):
    def __init__(self, data, bom):
        self.items = collections.Counter()
        self.lines = line_offsets(data)
        self.bom = bom

    def offset(self, line, column):
        return self.lines[line - 1] + column + (self.bom if line == 1 else 0)

    def add(self, kind, node):
        self.items[kind, self.offset(node.lineno, node.col_offset),
                   self.offset(node.end_lineno, node.end_col_offset)] += 1

    def kind(self, node):
        name = type(node).__name__
        if isinstance(node, (ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.AugAssign)):
            return name + " " + OPERATORS[type(node.op)]
        if isinstance(node, ast.Compare):
            return name + " " + " ".join(OPERATORS[type(op)] for op in node.ops)
        if isinstance(node, ast.Constant):
            value = node.value
            return "Constant " + ("str" if isinstance(value, (str, bytes)) else
                                  "number" if type(value) in (int, float, complex) else "other")
        return name

    def visit(self, node):
        todo = [node]
        while todo:
            node = todo.pop()
            name = type(node).__name__
            if name in ("JoinedStr", "TemplateStr"):
                self.add("JoinedStr", node)
                # The literal pieces have positions of their own only since 3.12.
                todo.extend(self.expressions_of(node))
                continue
            if name not in NOT_COMPARED and hasattr(node, "end_lineno"):
                self.add(self.kind(node), node)
            if isinstance(node, (ast.MatchValue, ast.MatchSingleton)):
                continue
            if isinstance(node, ast.MatchClass):
                todo.extend(node.patterns + node.kwd_patterns)
                continue
            if isinstance(node, ast.MatchMapping):
                todo.extend(node.patterns)
                continue
            todo.extend(ast.iter_child_nodes(node))

    def expressions_of(self, joined):
        found, todo = [], [joined]
        while todo:
            for part in todo.pop().values:
                if hasattr(part, "format_spec"):
                    found.append(part.value)
                    if part.format_spec is not None:
                        todo.append(part.format_spec)
        return found


STATEMENTS = {
    "return_statement": "Return", "delete_statement": "Delete", "raise_statement": "Raise",
    "pass_statement": "Pass", "break_statement": "Break", "continue_statement": "Continue",
    "global_statement": "Global", "nonlocal_statement": "Nonlocal", "assert_statement": "Assert",
    "import_statement": "Import", "import_from_statement": "ImportFrom",
    "future_import_statement": "ImportFrom", "if_statement": "If", "while_statement": "While",
    "match_statement": "Match", "class_definition": "ClassDef", "type_alias_statement": "TypeAlias",
    "except_clause": "ExceptHandler",
}
ASYNC = {"for_statement": "For", "with_statement": "With", "function_definition": "FunctionDef"}
EXPRESSIONS = {
    "attribute": "Attribute", "subscript": "Subscript", "call": "Call", "list": "List",
    "tuple": "Tuple", "set": "Set", "dictionary": "Dict", "list_comprehension": "ListComp",
    "set_comprehension": "SetComp", "dictionary_comprehension": "DictComp",
    "generator_expression": "GeneratorExp", "lambda": "Lambda", "conditional_expression": "IfExp",
    "named_expression": "NamedExpr", "await": "Await", "list_splat": "Starred", "slice": "Slice",
    "keyword_argument": "keyword", "integer": "Constant number", "float": "Constant number",
    "true": "Constant other", "false": "Constant other", "none": "Constant other",
    "ellipsis": "Constant other",
}
PATTERNS = {
    "as_pattern": "MatchAs", "union_pattern": "MatchOr", "tuple_pattern": "MatchSequence",
    "list_pattern": "MatchSequence", "dict_pattern": "MatchMapping", "class_pattern": "MatchClass",
    "string": "MatchValue", "concatenated_string": "MatchValue", "true": "MatchSingleton",
    "false": "MatchSingleton", "none": "MatchSingleton", "complex_pattern": "MatchValue",
}
# Identifiers below these are not Name nodes.
PLAIN_NAMES = {
    "dotted_name!", "aliased_import!", "global_statement!", "nonlocal_statement!", "splat_type!",
    "keyword_pattern!", "splat_pattern!",
}
PARAMETERS = {"parameters!", "lambda_parameters!", "default_parameter!", "typed_parameter!",
              "typed_default_parameter!", "list_splat_pattern!", "dictionary_splat_pattern!"}


class TreeItems:
    """The same items from rows (kind, field, flags, start, end, parent, end_ix, atom)."""

    def __init__(self, kinds, fields, rows, data):
        self.kinds, self.fields, self.rows, self.data = kinds, fields, rows, data
        self.count = len(rows) // 8
        self.items = collections.Counter()
        self.statements = []
        i = 0
        while i < self.count:
            i = self.lower(i) or i + 1

    def kind(self, i):
        return self.kinds[self.rows[8 * i]]

    def field(self, i):
        return self.fields[self.rows[8 * i + 1]]

    def start(self, i):
        return self.rows[8 * i + 3]

    def end(self, i):
        return self.rows[8 * i + 4]

    def parent(self, i):
        return self.rows[8 * i + 5]

    def end_ix(self, i):
        return self.rows[8 * i + 6]

    def is_extra(self, i):
        return self.rows[8 * i + 2] & EXTRA

    def is_tainted(self, i):
        return self.rows[8 * i + 2] & TAINTED

    def text(self, i):
        return self.data[self.start(i):self.end(i)]

    def children(self, i):
        c, end = i + 1, self.end_ix(i)
        while c < end:
            if not self.is_extra(c):
                yield c
            c = self.end_ix(c)

    def named(self, i):
        return [c for c in self.children(i) if self.kind(c).endswith("!")]

    def child(self, i, kind):
        for c in self.children(i):
            if self.kind(c) == kind:
                return c
        return None

    def with_field(self, i, field):
        for c in self.children(i):
            if self.field(c) == field:
                return c
        return None

    def code_end(self, i):
        """End of the last token that is no comment; a `;` counts, as in CPython."""
        while True:
            last = None
            for last in self.children(i):
                pass
            if last is None:
                return self.end(i)
            i = last

    def add(self, kind, i, start=None, end=None):
        self.items[kind, self.start(i) if start is None else start,
                   self.end(i) if end is None else end] += 1

    def lower(self, i):
        kind = self.kind(i)
        if not kind.endswith("!") or self.is_extra(i):
            return None
        name = kind[:-1]
        if name.endswith("_statement") or name.endswith("_definition"):
            self.statements.append(i)
        method = getattr(self, "lower_" + name, None)
        if method:
            return method(i)
        if name in STATEMENTS:
            self.add(STATEMENTS[name], i, end=self.code_end(i))
        elif name in ASYNC:
            is_async = self.child(i, "async") is not None
            self.add(("Async" if is_async else "") + ASYNC[name], i, end=self.code_end(i))
        elif name in EXPRESSIONS:
            self.add(EXPRESSIONS[name], i)
        return None

    def lower_module(self, i):
        return None

    def lower_expression_statement(self, i):
        inner = self.named(i)[0]
        kind = self.kind(inner)
        if kind == "assignment!":
            self.add("AnnAssign" if self.child(inner, "type!") is not None else "Assign", i)
        elif kind == "augmented_assignment!":
            operator = self.text(self.with_field(inner, "operator")).decode()[:-1]
            self.add("AugAssign " + operator, i)
        else:
            self.add("Expr", i)

    def lower_elif_clause(self, i):
        self.add("If", i, end=self.code_end(self.parent(i)))

    def lower_try_statement(self, i):
        star = any(self.child(c, "*") is not None for c in self.children(i)
                   if self.kind(c) == "except_clause!")
        self.add("TryStar" if star else "Try", i, end=self.code_end(i))

    def lower_binary_operator(self, i):
        self.add("BinOp " + self.text(self.with_field(i, "operator")).decode(), i)

    def lower_unary_operator(self, i):
        self.add("UnaryOp " + self.text(self.with_field(i, "operator")).decode(), i)

    def lower_not_operator(self, i):
        self.add("UnaryOp not", i)

    def lower_boolean_operator(self, i):
        def operator(n):
            return self.text(self.with_field(n, "operator")).decode()
        up = self.parent(i)
        if self.kind(up) == "boolean_operator!" and operator(up) == operator(i):
            return
        self.add("BoolOp " + operator(i), i)

    def lower_comparison_operator(self, i):
        operators = [self.kind(c) for c in self.children(i) if self.field(c) == "operators"]
        self.add("Compare " + " ".join(operators), i)

    def lower_yield(self, i):
        self.add("YieldFrom" if self.child(i, "from") is not None else "Yield", i)

    def lower_dictionary_splat(self, i):
        if self.kind(self.parent(i)) == "argument_list!":
            self.add("keyword", i)

    def is_format(self, string):
        prefix = self.text(self.child(string, "string_start!")).lower()
        return b"f" in prefix or b"t" in prefix

    def lower_string(self, i):
        if self.kind(self.parent(i)) != "concatenated_string!":
            self.add("JoinedStr" if self.is_format(i) else "Constant str", i)

    def lower_concatenated_string(self, i):
        format_ = any(self.is_format(c) for c in self.named(i))
        self.add("JoinedStr" if format_ else "Constant str", i)

    def lower_identifier(self, i):
        up, field = self.kind(self.parent(i)), self.field(i)
        if up in PARAMETERS and not (field == "value" or field == "type"):
            if up == "typed_parameter!" or up == "typed_default_parameter!":
                annotation = self.child(self.parent(i), "type!")
                self.add("arg", i, end=self.end(annotation))
            elif (up in ("list_splat_pattern!", "dictionary_splat_pattern!") and
                  self.kind(self.parent(self.parent(i))) == "typed_parameter!"):
                annotation = self.child(self.parent(self.parent(i)), "type!")
                self.add("arg", i, end=self.end(annotation))
            else:
                self.add("arg", i)
            return
        if up in PLAIN_NAMES or (up == "attribute!" and field == "attribute"):
            return
        if field == "name" and up in ("function_definition!", "class_definition!",
                                      "keyword_argument!"):
            return
        if up == "as_pattern!" and self.kind(self.parent(self.parent(i))) == "case_pattern!":
            return
        if (up == "as_pattern_target!" and
                self.kind(self.parent(self.parent(self.parent(i)))) == "except_clause!"):
            return
        self.add("Name", i)

    def lower_type_parameter(self, i):
        """Declared type parameters: the names are no Name nodes, the bounds are expressions."""
        for t in self.named(i):
            inner = self.named(t)[0]
            kind = self.kind(inner)
            if kind == "splat_type!":
                star = self.text(inner).startswith(b"**")
                self.add("ParamSpec" if star else "TypeVarTuple", inner)
                continue
            self.add("TypeVar", inner)
            name = inner
            if kind == "constrained_type!":
                name = self.named(self.named(inner)[0])[0]
            self.items["Name", self.start(name), self.end(name)] -= 1

    def lower_aliased_import(self, i):
        self.add("alias", i)

    def lower_wildcard_import(self, i):
        self.add("alias", i)

    def lower_dotted_name(self, i):
        up = self.kind(self.parent(i))
        if up.endswith("import_statement!") or up in ("import_from_statement!",):
            if self.field(i) == "name":
                self.add("alias", i)

    # ---- Patterns: what lies below is not compared, as on the other side

    def lower_case_pattern(self, i):
        todo = [i]
        while todo:
            n = todo.pop()
            kind = self.kind(n)[:-1]
            children = list(self.children(n))
            if kind == "case_pattern" or kind == "keyword_pattern" or kind == "union_pattern":
                if kind == "union_pattern":
                    self.add("MatchOr", n)
                if kind == "keyword_pattern":
                    children = children[2:]
                self.simple_patterns(children, todo)
            elif kind == "class_pattern":
                self.add("MatchClass", n)
                todo.extend(c for c in children if self.kind(c) == "case_pattern!")
            elif kind == "dict_pattern":
                self.add("MatchMapping", n)
                todo.extend(c for c in children if self.field(c) == "value")
            elif kind in ("tuple_pattern", "list_pattern"):
                self.add("MatchSequence", n)
                todo.extend(c for c in children if self.kind(c) == "case_pattern!")
            elif kind == "as_pattern":
                self.add("MatchAs", n)
                todo.extend(c for c in children if self.kind(c) == "case_pattern!")
            elif kind == "parenthesized_pattern":
                todo.extend(c for c in children if self.kind(c) == "case_pattern!")
        return self.end_ix(i)

    def simple_patterns(self, children, todo):
        minus = None
        for c in children:
            kind = self.kind(c)
            if kind == "-":
                minus = c
            elif kind in ("integer!", "float!"):
                self.add("MatchValue", c, start=None if minus is None else self.start(minus))
                minus = None
            elif kind == "_":
                self.add("MatchAs", c)
            elif kind == "dotted_name!":
                self.add("MatchValue" if b"." in self.text(c) else "MatchAs", c)
            elif kind == "splat_pattern!":
                if not self.text(c).startswith(b"**"):
                    self.add("MatchStar", c)
            elif kind[:-1] in ("string", "concatenated_string", "complex_pattern"):
                self.add("MatchValue", c)
            elif kind[:-1] in ("true", "false", "none"):
                self.add("MatchSingleton", c)
            elif kind.endswith("!"):
                todo.append(c)

    # ---- What is excused

    def tainted_at(self, offset):
        best = None
        for i in self.statements:
            if self.start(i) <= offset < max(self.end(i), self.start(i) + 1):
                best = i
        return best is not None and bool(self.is_tainted(best))


def ast_items(data):
    """The items of CPython's tree, or the reason why there are none."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError as error:
        return None, "rejects", str(error)
    bom = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    if encoding not in ("utf-8", "utf-8-sig") and not data.isascii():
        return None, "other encoding", encoding
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return None, "rejects", str(error)
    lowered = AstItems(data, bom)
    lowered.visit(tree)
    return lowered.items, "ok", ""


def library_files(paths, every):
    paths = paths or [sysconfig.get_path("stdlib")]
    files = []
    for path in paths:
        if os.path.isfile(path):
            files.append(path)
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(f for f in folders if f not in ("site-packages", "dist-packages",
                                                                "__pycache__"))
            files.extend(os.path.join(folder, n) for n in sorted(names) if n.endswith(".py"))
    return files[::every]


class Known:
    """Lines `path-end | kind | cause`; `accept` and `reject` stand for a whole file."""

    def __init__(self, path):
        self.lines = []
        if path:
            with open(path, encoding="utf-8") as text:
                for line in text:
                    if line.strip() and not line.startswith("#"):
                        self.lines.append([part.strip() for part in line.split("|")])

    def cause(self, path, kind):
        for end, listed, cause in self.lines:
            if path.endswith(end) and listed in (kind, "*"):
                return cause
        return None


def compare(path, tree, items, data, known, totals):
    """Print differences nobody accounts for; returns their number."""
    ours = +tree.items
    # Subtracting keeps the negative counts of names that are type parameters out.
    only_ours, only_theirs = ours - items, items - ours
    totals["items"] += sum(items.values())
    bad = 0
    for side, found in (("burnish", only_ours), ("CPython", only_theirs)):
        for (kind, start, end), count in sorted(found.items(), key=lambda x: x[0][1]):
            if tree.tainted_at(start):
                totals["tainted"] += count
            elif known.cause(path, kind):
                totals["known"] += count
            else:
                bad += count
                line = data.count(b"\n", 0, start) + 1
                text = data[start:end].split(b"\n")[0][:60].decode("utf-8", "replace")
                print(f"{path}:{line}: only {side}: {kind} {start}-{end} {text!r}")
    if only_ours or only_theirs:
        totals["files that differ"] += 1
    if bad:
        totals["files with unexplained differences"] += 1
    return bad


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dump", required=True, help="the program dump_nodes")
    parser.add_argument("--every", type=int, default=1, help="look at every Nth file only")
    parser.add_argument("--known", default=os.path.join(os.path.dirname(__file__), "known.txt"))
    parser.add_argument("--generate", type=int, metavar="COUNT",
                        help="look at that many random files instead; a few may be refused")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    if sys.version_info < (3, 10):
        print("skipped: needs Python 3.10 or later for positions, this is", sys.version.split()[0])
        return 77
    if options.generate:
        with tempfile.TemporaryDirectory() as folder:
            generator = os.path.join(os.path.dirname(os.path.abspath(__file__)), "generate.py")
            subprocess.run([sys.executable, generator, str(options.seed), str(options.generate),
                            folder], check=True)
            options.paths = [folder]
            return run(options)
    return run(options)


def run(options):
    sys.setrecursionlimit(20000)
    known, totals, bad = Known(options.known), collections.Counter(), 0
    dump = subprocess.Popen([options.dump], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    kinds = dump.stdout.readline().decode().split()
    fields = dump.stdout.readline().decode().split()
    for path in library_files(options.paths, options.every):
        with open(path, "rb") as file:
            data = file.read()
        dump.stdin.write(path.encode() + b"\n")
        dump.stdin.flush()
        answer = dump.stdout.readline().decode("utf-8", "replace").split(" ", 4)
        totals["files"] += 1
        rows = None
        if answer[0] == "ok":
            rows = memoryview(dump.stdout.read(int(answer[1]) * 32)).cast("I")
        items, verdict, why = ast_items(data)
        if verdict == "other encoding":
            totals["other encodings, not compared"] += 1
            continue
        if (rows is None) != (items is None):
            word = "refused" if rows is None else "accepted"
            totals[word + " by burnish alone"] += 1
            # The grammar lacks some odd annotations: refused, hence harmless.
            if word == "refused" and options.generate:
                continue
            if not known.cause(path, word):
                bad += 1
                print(f"{path}: {word} by burnish alone: {' '.join(answer[1:]).strip()} {why}")
            continue
        if rows is None:
            totals["refused by both"] += 1
            continue
        totals["files compared"] += 1
        totals["bytes"] += len(data)
        bad += compare(path, TreeItems(kinds, fields, rows, data), items, data, known, totals)
    dump.stdin.close()
    print(f"Python {sys.version.split()[0]}:",
          ", ".join(f"{value} {key}" for key, value in totals.items()) + f"; {bad} unexplained")
    if totals["files compared"] == 0:
        print("skipped: no library files found")
        return 77
    if options.generate and totals["refused by burnish alone"] > options.generate // 50:
        print("more than one in fifty generated files is refused")
        return 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
