#!/usr/bin/env python3
"""Check the include graph: layers include downward only, private headers stay at home."""
import os
import re
import sys

BELOW = {
    "base": [],
    "syntax": ["base"],
    "sema": ["base", "syntax"],
    "project": ["base", "syntax", "sema"],
    "edit": ["base", "syntax", "sema", "project"],
    "pattern": ["base", "syntax", "sema", "project", "edit"],
    "engine": ["base", "syntax", "sema", "project", "edit", "pattern"],
    "diff": ["base"],
    "write": ["base"],
    "api": ["base", "syntax", "sema", "project", "edit", "pattern", "engine", "diff"],
    "git": ["base", "diff", "write"],
    "cli": ["base", "syntax", "sema", "project", "edit", "pattern", "engine", "diff", "write",
            "api", "git"],
}
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def complaints(path, layer):
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        found = INCLUDE.match(line)
        if not found:
            if layer not in ("cli", "git") and re.search(r"\b(printf|puts|putchar|exit)\(", line):
                if not line.lstrip().startswith(("*", "//", "/*")):
                    yield number, "prints or exits: only src/cli may"
            continue
        quote, name = found.groups()
        where = name.split("/")[0]
        if "git2" in name and layer != "git":
            yield number, "libgit2 appears only in src/git"
        if "pthread" in name and layer not in ("cli", "api"):
            yield number, "threads appear only in src/cli and src/api"
        if quote == "<":
            continue
        if layer == "transforms":
            if name != "burnish/transform.h":
                yield number, "transforms include only burnish/transform.h"
        elif where in BELOW:
            if where != layer and where not in BELOW[layer]:
                yield number, "%s must not include %s" % (layer, name)
            if where != layer and name.endswith("_p.h"):
                yield number, "%s is private to src/%s" % (name, where)


def main():
    bad = 0
    folders = [("src/" + layer, layer) for layer in BELOW] + [("transforms", "transforms")]
    for folder, layer in folders:
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if name.endswith((".c", ".h")):
                path = os.path.join(folder, name)
                for number, text in complaints(path, layer):
                    print("%s:%d: %s" % (path, number, text))
                    bad += 1
    return 1 if bad else 0


sys.exit(main())
