# The example package does the same before and after burnish, safe rewrites only.
set -eu
python=$(command -v python3) || { echo "no python3"; exit 77; }
here=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$here/examples/shop" "$work/shop"
cd "$work"
"$python" -B -m shop >before.txt
"$BURNISH" diff --isolated shop >shop.patch
cp -R shop patched
(cd patched && GIT_DIR=/nonexistent GIT_CEILING_DIRECTORIES="$work" git apply -p2 ../shop.patch)
"$BURNISH" fix --isolated -q shop
"$python" -B -m shop >after.txt
cmp before.txt after.txt || { diff -u before.txt after.txt; exit 1; }
diff -r shop patched || { echo "the patch gives something else than fix"; exit 1; }
"$BURNISH" diff --isolated --exit-code shop || { echo "a second run changes more"; exit 1; }
