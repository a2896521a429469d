#!/bin/sh
# A sample of scripts/torture-git: stage and commit killed at system calls.
exec scripts/torture-git --sample 37 "$BURNISH"
