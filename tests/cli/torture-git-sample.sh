#!/bin/sh
# A sample of scripts/torture-git: stage and commit killed at system calls, or these fail.
exec scripts/torture-git --sample 61 "$BURNISH"
