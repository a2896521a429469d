#!/bin/sh
# A sample of scripts/commit-demo: two modules with their own tests, each commit tested by them.
command -v git >/dev/null && command -v python3 >/dev/null || { echo "git or python3 is missing"; exit 77; }
exec scripts/commit-demo --packages shlex,fractions "$BURNISH"
