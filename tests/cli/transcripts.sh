#!/bin/sh
# All transcripts of the command line; see tests/cli/run.
command -v python3 >/dev/null || { echo "python3 is not installed"; exit 77; }
exec python3 tests/cli/run tests/cli/*.t
