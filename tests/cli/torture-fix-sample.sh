#!/bin/sh
# A sample of scripts/torture-fix: `burnish fix` killed, failing, and beside others.
exec scripts/torture-fix --sample 53 "$BURNISH"
