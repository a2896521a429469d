#!/usr/bin/env python3
"""The rule fuzzer: adversarial programs, rewritten by the safe rules, run before and after.

Usage: fuzz.py [--seed N] [--programs N] [--burnish PATH] [--keep DIR] [--rules GLOB] [--select CODES]
               [--pythons A,B] [--floor]

Deterministic by seed. For every program that burnish changes, the original and the rewritten
one run under the oldest and the newest Python found; printed text, log of events, type of the
exception and final state must be equal. A second run of burnish must change nothing. Every third
program of a rule is rewritten by that rule alone, the others by all; a rule that is off joins for its
own programs, and one that needs a newer Python gets that as the target. Prints a table of rules
(programs, those rewritten, those in which the rule itself found something safe), each difference,
and a last line `N passed, N failed`. With --floor a safe rule without templates is a failure, and so
is one that found nothing in FLOOR programs or more.
"""
import argparse
import fnmatch
import glob
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")  # adversarial programs make the compiler complain

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import py2_run  # noqa: E402
import templates as T  # noqa: E402

BATCH = 4000
FLOOR = 200
OLDEST = (3, 8)


def draw(rng, choices, harmless=6):
    """One of the choices; every third draw comes from the harmless head of the list."""
    return rng.choice(choices[:harmless]) if rng.random() < 0.34 else rng.choice(choices)


def fill(rng, text):
    """Fill all holes of a template."""
    name = draw(rng, T.NAMES, 3)
    out = "out" if rng.random() < 0.85 else rng.choice(["r", "x", "res"])
    values = {
        "<e>": draw(rng, T.EXPRESSIONS, 9), "<f>": draw(rng, T.EXPRESSIONS, 9), "<e2>": draw(rng, T.EXPRESSIONS, 5),
        "<c>": draw(rng, T.TESTS), "<s>": draw(rng, T.ITERABLES), "<r>": draw(rng, T.ITERABLES),
        "<q>": draw(rng, T.SEQUENCES, 4),
    }
    for hole, value in values.items():
        text = text.replace(hole, value)
    return text.replace("<x>", name).replace("<out>", out)


def indent(text, by):
    return "\n".join(" " * by + line if line.strip() else line for line in text.split("\n"))


def with_comments(text):
    return "\n".join(line + "  # c" if line.strip() and not line.rstrip().endswith(("(", "\\")) else line for line in text.split("\n"))


def program(rng, rule):
    """One program for a rule."""
    kind, text = rng.choice(T.TEMPLATES[rule])
    head = ""
    if kind == "E":
        text = rng.choice(T.EXPRESSION_STATEMENTS).replace("<E>", text)
    elif kind == "H":
        head, text = text.split("\n---\n")
        head += "\n"
    body = fill(rng, text)
    context = rng.choice(T.CONTEXTS[:2]) if rng.random() < 0.3 else rng.choice(T.CONTEXTS)
    source = context
    for mark, made in (("%s", indent(body, 4)), ("%t", indent(body, 8)), ("%c", indent(with_comments(body), 4))):
        source = source.replace(mark, made)
    source = head + T.PRELUDE + source
    if rng.random() < 0.05:
        source = source.replace("\n", "\r\n")
    return source


def parses(source):
    try:
        compile(source, "p", "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError):
        return False


def pythons(chosen):
    """Interpreters to run with: the oldest from 3.8 and the newest found."""
    if chosen:
        return chosen.split(",")
    root = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    found = []
    for path in glob.glob(root + "/versions/3.*/bin/python3"):
        version = path.split("/")[-3].split(".")
        if int(version[1]) >= 8:
            found.append((int(version[1]), path))
    found.sort()
    return [found[0][1], found[-1][1]] if found else [sys.executable]


def run_pairs(interpreter, pairs, folder):
    """Differences between the programs of the pairs."""
    listing = os.path.join(folder, "pairs.txt")
    with open(listing, "w") as f:
        f.writelines("%s\t%s\n" % pair for pair in pairs)
    environment = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", PYTHONHASHSEED="0")
    done = subprocess.run([interpreter, "-W", "ignore", os.path.join(HERE, "runner.py"), listing], env=environment,
                          stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit("fuzz: %s ended with %d" % (interpreter, done.returncode))
    return [json.loads(line) for line in done.stdout.splitlines()]


def version_of(interpreter):
    done = subprocess.run([interpreter, "-c", "import sys; print(*sys.version_info[:2])"], stdout=subprocess.PIPE, text=True)
    return tuple(int(n) for n in done.stdout.split())


def read_rules(burnish):
    """What the program says of its rules: {"EP07/map-named": {"off": True, ...}}."""
    done = subprocess.run([burnish, "rules", "--isolated", "--output-format", "json"], stdout=subprocess.PIPE, text=True)
    rules = {}
    for rule in json.loads(done.stdout):
        since = tuple(int(n) for n in (rule["since"] or "0.0").split("."))
        rules.setdefault(rule["rule"], {"off": rule["off"], "safe": rule["safety"] == "safe", "since": max(since, OLDEST)})
    return rules


def choose(options, rule, alone):
    """How a program of a rule is rewritten: options of burnish, and the oldest Python."""
    known = options.known.get(rule, {"off": False, "since": OLDEST})
    command = ["--isolated", "-q", "--target-version", "py%d%d" % known["since"]]
    if options.select or alone:
        command += ["--select", options.select or rule]
    elif known["off"]:
        command += ["--extend-select", rule]
    return tuple(command), known["since"]


def run_burnish(burnish, command, accepted):
    done = subprocess.run([burnish, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode not in accepted:
        sys.exit("fuzz: burnish ended with %d\n%s" % (done.returncode, done.stdout[-2000:]))
    return done.stdout


def rewrite(burnish, folder, words):
    """Let burnish fix the folder. Exit code 3 (some file not read) is fine here."""
    run_burnish(burnish, ["fix", *words, folder], (0, 3))


def own_finds(burnish, folder, words):
    """The files in which burnish finds something safe, by rule."""
    found = {}
    for line in run_burnish(burnish, ["check", *words, "--output-format", "jsonl", folder], (0, 1, 3)).splitlines():
        if line.startswith("{"):
            finding = json.loads(line)
            if finding["safety"] == "safe":
                found.setdefault(finding["rule"], set()).add(os.path.basename(finding["file"]))
    return found


def write_programs(rng, rules, count, folder):
    """(name, rule) of `count` programs, the rules in turn."""
    names = []
    while len(names) < count:
        rule = rules[len(names) % len(rules)]
        source = program(rng, rule)
        if not parses(source):
            continue
        name = "%s_%05d.py" % (rule.replace("/", "_"), len(names))
        with open(os.path.join(folder, name), "w", newline="") as f:
            f.write(source)
        names.append((name, rule))
    return names


def batch(options, rng, rules, count, statistics):
    """One batch of programs; the differences found."""
    folder = tempfile.mkdtemp(prefix="burnish-fuzz-")
    made = os.path.join(folder, "made")
    os.mkdir(made)
    groups = {}
    for n, (name, rule) in enumerate(write_programs(rng, rules, count, made)):
        groups.setdefault(choose(options, rule, n // len(rules) % 3 == 0), []).append((name, rule))
    found, compared = [], 0
    for n, ((words, since), names) in enumerate(sorted(groups.items())):
        before, after, again = (os.path.join(folder, "%s-%d" % (name, n)) for name in ("before", "after", "again"))
        os.mkdir(before)
        for name, _ in names:
            os.rename(os.path.join(made, name), os.path.join(before, name))
        fired = own_finds(options.burnish, before, words)
        shutil.copytree(before, after)
        rewrite(options.burnish, after, words)
        shutil.copytree(after, again)
        rewrite(options.burnish, again, words)
        pairs = []
        for name, rule in names:
            paths = [os.path.join(d, name) for d in (before, after, again)]
            texts = [open(p, "rb").read() for p in paths]
            counts = statistics.setdefault(rule, [0, 0, 0])
            counts[0] += 1
            counts[1] += texts[0] != texts[1]
            counts[2] += name in fired.get(rule, ())
            if texts[1] != texts[2]:
                found.append({"before": paths[1], "after": paths[2], "was": "fixed point", "is": "changed again"})
            if texts[0] != texts[1]:
                pairs.append((paths[0], paths[1]))
        for interpreter, version in options.pythons:
            for difference in run_pairs(interpreter, pairs, folder) if version >= since else ():
                difference["python"] = interpreter
                found.append(difference)
        compared += len(pairs)
    if options.keep and found:
        os.makedirs(options.keep, exist_ok=True)
        for n, difference in enumerate(found):
            for side in ("before", "after"):
                shutil.copy(difference[side], os.path.join(options.keep, "%02d-%s-%s" % (n, side, os.path.basename(difference[side]))))
    for difference in found:
        report(difference)
    shutil.rmtree(folder)
    return len(found), compared


def below_floor(options, statistics):
    """Safe rules that nothing is said about, here or by py2_run.py."""
    for rule, known in sorted(options.known.items()):
        if rule in py2_run.RULES.split(","):
            continue
        if known["safe"] and fnmatch.fnmatch(rule, options.rules) and (not options.select or options.select == rule):
            made, _, fired = statistics.get(rule, (0, 0, 0))
            if rule not in T.TEMPLATES:
                yield "no template: " + rule
            elif made >= FLOOR and fired == 0:
                yield "never fired: " + rule


def report(difference):
    """Print a difference: the program without prelude, and both outcomes."""
    print("==== %s  [%s]" % (os.path.basename(difference["before"]), difference.get("python", "")))
    for side in ("before", "after"):
        text = open(difference[side], encoding="utf-8", newline="").read().replace("\r\n", "\n")
        print("---- " + side)
        print(text.replace(T.PRELUDE, "") if T.PRELUDE in text else text[-600:])
    print("was: %s\nis:  %s" % (difference["was"][:600], difference["is"][:600]))
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--programs", type=int, default=3000)
    parser.add_argument("--burnish", default=os.path.join(HERE, "../../build/release/burnish"))
    parser.add_argument("--keep")
    parser.add_argument("--rules", default="*")
    parser.add_argument("--select", default="")
    parser.add_argument("--pythons", default="")
    parser.add_argument("--floor", action="store_true")
    options = parser.parse_args()
    options.pythons = [(python, version_of(python)) for python in pythons(options.pythons)]
    options.known = read_rules(options.burnish)
    rules = [rule for rule in sorted(T.TEMPLATES) if fnmatch.fnmatch(rule, options.rules)]
    rng, statistics, failed, compared, left = random.Random(options.seed), {}, 0, 0, options.programs
    while left > 0:
        bad, pairs = batch(options, rng, rules, min(left, BATCH), statistics)
        failed, compared, left = failed + bad, compared + pairs, left - BATCH
    for rule, counts in sorted(statistics.items()):
        print("%-32s %6d programs %6d rewritten %6d by the rule" % (rule, *counts))
    for missing in below_floor(options, statistics) if options.floor else ():
        print(missing)
        failed += 1
    print("%d programs, %d rewritten and run under %s" % (options.programs, compared, ", ".join(python for python, _ in options.pythons)))
    print("%d passed, %d failed" % (compared, failed))
    sys.exit(1 if failed else 0)


main()
