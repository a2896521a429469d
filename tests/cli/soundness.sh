# A short run of the rule fuzzer: rewritten programs do what the originals did.
top=$(cd "$(dirname "$0")/../.." && pwd)
command -v python3 >/dev/null || { echo "no python3"; exit 77; }
python3 "$top/tests/soundness/fuzz.py" --programs 800 --seed 11 --burnish "${BURNISH:-$top/build/dev/burnish}"
