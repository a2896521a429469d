#!/usr/bin/env python3
"""Write random but valid Python files: generate.py SEED COUNT FOLDER

Random trees of CPython's ast are printed by ast.unparse, which puts parentheses
only where precedence asks for them, so the files are dense with the groupings
that a grammar can get wrong. What CPython does not accept is thrown away.
"""
import ast
import os
import random
import sys

BINARY = [ast.Add, ast.Sub, ast.Mult, ast.MatMult, ast.Div, ast.Mod, ast.Pow, ast.LShift,
          ast.RShift, ast.BitOr, ast.BitXor, ast.BitAnd, ast.FloorDiv]
UNARY = [ast.Invert, ast.Not, ast.UAdd, ast.USub]
COMPARE = [ast.Eq, ast.NotEq, ast.Lt, ast.Is, ast.IsNot, ast.In, ast.NotIn, ast.GtE]
NAMES = ["a", "b", "c", "match", "type", "x", "print", "_", "case"]
CONSTANTS = [1, 2.5, "s", b"b", None, True, ..., 3j]
LOAD, STORE = ast.Load(), ast.Store()


class Generator:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def chance(self, p):
        return self.r.random() < p

    def maybe(self, make):
        return make() if self.chance(0.5) else None

    def some(self, low, high, make):
        return [make() for _ in range(self.r.randint(low, high))]

    def name(self, context=LOAD):
        return ast.Name(self.r.choice(NAMES), context)

    # ---- Expressions

    def expression(self, depth):
        if depth <= 0 or self.chance(0.1):
            return self.name() if self.chance(0.7) else ast.Constant(self.r.choice(CONSTANTS))
        if self.chance(0.25):
            return ast.BinOp(self.below(depth), self.r.choice(BINARY)(), self.below(depth))
        return self.r.choice([
            self.unary, self.boolean, self.comparison, self.attribute, self.subscript, self.call,
            self.conditional, self.lambda_, self.sequence, self.set_, self.dict_,
            self.comprehension, self.dict_comprehension, self.walrus, self.await_, self.yield_,
            self.fstring])(depth)

    def below(self, depth):
        return self.expression(depth - self.r.randint(1, 2))

    def unary(self, depth):
        return ast.UnaryOp(self.r.choice(UNARY)(), self.below(depth))

    def boolean(self, depth):
        return ast.BoolOp(self.r.choice([ast.And, ast.Or])(),
                          self.some(2, 3, lambda: self.below(depth)))

    def comparison(self, depth):
        operators = self.some(1, 2, lambda: self.r.choice(COMPARE)())
        return ast.Compare(self.below(depth), operators, [self.below(depth) for _ in operators])

    def attribute(self, depth):
        return ast.Attribute(self.below(depth), self.r.choice(NAMES), LOAD)

    def subscript(self, depth):
        if self.chance(0.7):
            index = self.index(depth)
        else:
            index = ast.Tuple(self.some(1, 3, lambda: self.index(depth)), LOAD)
        return ast.Subscript(self.below(depth), index, LOAD)

    def index(self, depth):
        if self.chance(0.7):
            return self.below(depth)
        return ast.Slice(*[self.maybe(lambda: self.below(depth)) for _ in range(3)])

    def call(self, depth):
        keywords = self.some(0, 2, lambda: ast.keyword(
            self.r.choice(["k", None, "match", "type", "print"]), self.below(depth)))
        return ast.Call(self.below(depth), self.some(0, 2, lambda: self.element(depth)), keywords)

    def element(self, depth):
        value = self.below(depth)
        return ast.Starred(value, LOAD) if self.chance(0.15) else value

    def conditional(self, depth):
        return ast.IfExp(self.below(depth), self.below(depth), self.below(depth))

    def lambda_(self, depth):
        names = ["p", "q", "r"][:self.r.randint(0, 3)]
        before = self.r.randint(0, len(names))
        only = self.some(0, 1, lambda: ast.arg("ko"))
        return ast.Lambda(ast.arguments(
            [ast.arg(n) for n in names[:before]], [ast.arg(n) for n in names[before:]],
            self.maybe(lambda: ast.arg("va")), only,
            [self.maybe(lambda: self.below(depth)) for _ in only],
            self.maybe(lambda: ast.arg("kw")),
            self.some(0, len(names), lambda: self.below(depth))), self.below(depth))

    def sequence(self, depth):
        return self.r.choice([ast.List, ast.Tuple])(
            self.some(0, 3, lambda: self.element(depth)), LOAD)

    def set_(self, depth):
        return ast.Set(self.some(1, 3, lambda: self.element(depth)))

    def dict_(self, depth):
        count = self.r.randint(0, 2)
        return ast.Dict([self.maybe(lambda: self.below(depth)) for _ in range(count)],
                        [self.below(depth) for _ in range(count)])

    def clauses(self, depth):
        return self.some(1, 2, lambda: ast.comprehension(
            self.target(depth - 1), self.below(depth),
            self.some(0, 1, lambda: self.below(depth)), int(self.chance(0.2))))

    def comprehension(self, depth):
        kind = self.r.choice([ast.ListComp, ast.SetComp, ast.GeneratorExp])
        return kind(self.below(depth), self.clauses(depth))

    def dict_comprehension(self, depth):
        return ast.DictComp(self.below(depth), self.below(depth), self.clauses(depth))

    def walrus(self, depth):
        return ast.NamedExpr(self.name(STORE), self.below(depth))

    def await_(self, depth):
        return ast.Await(self.below(depth))

    def yield_(self, depth):
        if self.chance(0.3):
            return ast.YieldFrom(self.below(depth))
        return ast.Yield(self.maybe(lambda: self.below(depth)))

    def fstring(self, depth):
        value = ast.FormattedValue(self.expression(min(depth - 1, 1)),
                                   self.r.choice([-1, ord("r")]), None)
        return ast.JoinedStr([ast.Constant("t"), value])

    # ---- Targets and patterns

    def target(self, depth):
        k = self.r.randrange(6)
        if k < 3 or depth <= 0:
            return self.name(STORE)
        if k == 3:
            return ast.Attribute(self.below(depth), "q", STORE)
        if k == 4:
            return ast.Subscript(self.below(depth), self.below(depth), STORE)
        parts = self.some(1, 3, lambda: self.target(depth - 1))
        if len(parts) > 1 and self.chance(0.3):
            parts[1] = ast.Starred(self.target(0), STORE)
        return self.r.choice([ast.Tuple, ast.List])(parts, STORE)

    def simple_pattern(self):
        return self.r.choice([
            ast.MatchAs(None, self.r.choice(NAMES)), ast.MatchAs(), ast.MatchSingleton(None),
            ast.MatchValue(ast.Constant(self.r.choice([1, "s", 2.5]))),
            ast.MatchValue(ast.Attribute(ast.Name("A", LOAD), "B", LOAD)),
            ast.MatchValue(ast.UnaryOp(ast.USub(), ast.Constant(3)))])

    def pattern(self, depth):
        k = self.r.randrange(8)
        if depth <= 0 or k < 2:
            return self.simple_pattern()
        parts = self.some(0, 2, lambda: self.pattern(depth - 1))
        if k < 4:
            if self.chance(0.3):
                parts.append(ast.MatchStar(self.r.choice([None, "rest"])))
            return ast.MatchSequence(parts)
        if k == 4:
            by_name = self.some(0, 2, lambda: self.pattern(depth - 1))
            return ast.MatchClass(ast.Name("C", LOAD), parts, ["k", "l"][:len(by_name)], by_name)
        if k == 5:
            return ast.MatchMapping([ast.Constant(i) for i in range(len(parts))], parts,
                                    self.r.choice([None, "rr"]))
        if k == 6:
            return ast.MatchOr([self.pattern(depth - 1), self.pattern(depth - 1)])
        return ast.MatchAs(self.pattern(depth - 1), "nm")

    # ---- Statements

    def simple_statement(self):
        e = self.expression
        return self.r.choice([
            lambda: ast.Expr(e(4)),
            lambda: ast.Expr(e(4)),
            lambda: ast.Assign(self.some(1, 2, lambda: self.target(2)), e(3)),
            lambda: ast.AugAssign(self.name(STORE), self.r.choice([ast.Add, ast.BitXor])(), e(3)),
            lambda: ast.AnnAssign(ast.Attribute(self.name(), "z", STORE), e(1),
                                  self.maybe(lambda: e(3)), 0),
            lambda: ast.Return(e(3)),
            lambda: ast.Assert(e(2), self.maybe(lambda: e(2))),
            lambda: ast.Raise(e(2), self.maybe(lambda: e(2))),
            lambda: ast.Delete([self.target(1)]),
        ])()

    def statement(self, depth):
        if depth <= 0 or self.chance(0.7):
            return self.simple_statement()
        e = self.expression

        def block():
            return self.some(1, 2, lambda: self.statement(depth - 1))
        return self.r.choice([
            lambda: ast.If(e(3), block(), block() if self.chance(0.5) else []),
            lambda: ast.For(self.target(2), e(3), block(), []),
            lambda: ast.With(self.some(1, 2, lambda: ast.withitem(
                e(2), self.maybe(lambda: self.target(1)))), block()),
            lambda: ast.Match(e(2), self.some(1, 2, lambda: ast.match_case(
                self.pattern(3), self.maybe(lambda: e(2)), block()))),
            lambda: ast.Try(block(), [ast.ExceptHandler(e(1), self.r.choice([None, "e"]),
                                                        block())], [], []),
        ])()

    def module(self):
        function = ast.AsyncFunctionDef(
            "f", ast.arguments([], [], None, [], [], None, []),
            [self.statement(2) for _ in range(3)], [], None, None)
        function.type_params = []
        return ast.fix_missing_locations(ast.Module([function], []))


def main():
    seed, count, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    if sys.version_info < (3, 10):
        print("skipped: needs Python 3.10 or later, this is", sys.version.split()[0])
        return 77
    generator = Generator(seed)
    os.makedirs(folder, exist_ok=True)
    written = 0
    while written < count:
        try:
            text = ast.unparse(generator.module()) + "\n"
            ast.parse(text)
        except (SyntaxError, ValueError):
            continue
        with open(os.path.join(folder, f"{written:05}.py"), "w", encoding="utf-8") as file:
            file.write(text)
        written += 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
