# The table of library results is what its script makes of the stubs, pinned by version and hash.
top=$(cd "$(dirname "$0")/../.." && pwd)
wheel=mypy-2.4.1-py3-none-any.whl
sha=1784648d6ec8c2b5465e3f26241b845a0b3cb4e56c993c64abe16989e7698999
cache=${BN_DEPS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/burnish/deps}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

python3 -m pip --version >/dev/null 2>&1 || { echo "no pip"; exit 77; }
if [ ! -e "$cache/$wheel" ]; then
    python3 -m pip download -q --no-deps --only-binary :all: --platform any --implementation py \
        --abi none -d "$work" mypy==2.4.1 >"$work/log" 2>&1 ||
        { tail -n 1 "$work/log"; echo "the stubs cannot be fetched"; exit 77; }
    mkdir -p "$cache" && mv "$work/$wheel" "$cache/$wheel"
fi
echo "$sha  $cache/$wheel" | sha256sum -c --quiet || { echo "the stubs are not the ones pinned"; exit 1; }
(cd "$work" && python3 -m zipfile -e "$cache/$wheel" stubs) || exit 1
python3 "$top/scripts/typeshed_extract.py" "$work/stubs/mypy/typeshed/stdlib" >"$work/made.c" || exit 1
diff -u "$top/src/sema/types_stubs.c" "$work/made.c"
