#!/bin/sh
# A sample of scripts/torture: faults at system calls of the file writer.
exec scripts/torture --sample 17 "$BN_BUILD/tests/test_write"
