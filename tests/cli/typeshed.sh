# The table of the library's facts is what the script makes of the pinned stubs.
exec "$(dirname "$0")/../../scripts/typeshed" --check
