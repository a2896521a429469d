#!/bin/sh
# A sample of scripts/verify-runs: how many test runs it takes to find bad edits.
command -v git >/dev/null && command -v python3 >/dev/null || { echo "git or python3 is missing"; exit 77; }
exec scripts/verify-runs --trials 2 --bad 0,1,3 "$BURNISH"
