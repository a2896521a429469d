#!/bin/sh
# The edits that JSON reports, each taken once, make what `fix` writes: over all fixtures.
set -eu
command -v python3 >/dev/null || { echo "python3 is not installed"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export XDG_STATE_HOME="$dir/state"
cp -r tests/fixtures "$dir/before"
cp -r tests/fixtures "$dir/after"

for flags in "" "--unsafe"; do
    (cd "$dir/before" && "$BURNISH" check --isolated --select ALL $flags --exit-zero \
        --output-format json -q . 2>/dev/null) >"$dir/findings.json" || [ $? = 3 ]
    rm -rf "$dir/after"
    cp -r tests/fixtures "$dir/after"
    (cd "$dir/after" && "$BURNISH" fix --isolated --select ALL $flags -q . 2>/dev/null) || [ $? = 3 ]
    python3 - "$dir" <<'END'
import base64
import collections
import json
import os
import sys

top = sys.argv[1]
edits, files, wrong = collections.defaultdict(set), 0, 0
with open(os.path.join(top, "findings.json"), encoding="utf-8") as file:
    findings = json.load(file)
for finding in findings:
    if finding["applied"] and not finding["edits"]:
        sys.exit("applied without edits: %s" % finding)
    for edit in finding["edits"] if finding["applied"] else []:
        text = edit["text"].encode()
        if "text_bytes" in edit:
            text = base64.b64decode(edit["text_bytes"])
        edits[edit["file"]].add((edit["start"], edit["end"], text))
for folder, _, names in os.walk(os.path.join(top, "before")):
    for name in names:
        path = os.path.relpath(os.path.join(folder, name), os.path.join(top, "before"))
        with open(os.path.join(top, "before", path), "rb") as file:
            before = file.read()
        with open(os.path.join(top, "after", path), "rb") as file:
            after = file.read()
        out, at = b"", 0
        for start, end, text in sorted(edits.get(path, ())):
            if start < at:
                print("overlapping edits:", path, start)
            out, at = out + before[at:start] + text, end
        out += before[at:]
        files += out != before
        if out != after:
            wrong += 1
            print("differs:", path)
if not files:
    sys.exit("no fixture was rewritten")
sys.exit(1 if wrong else 0)
END
done
