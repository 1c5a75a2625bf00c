#!/usr/bin/env bash
# The same articles give the same bytes: again, on one and two threads, and however the files came onto the disk.
# check_determinism.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${1:-.build/debug/entrevue}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The same paths in folders that were filled in the opposite order.
mkdir -p "$work/forth/input" "$work/back/input"
for file in $(find input -maxdepth 1 -type f | sort); do cp "$file" "$work/forth/input/"; done
for file in $(find input -maxdepth 1 -type f | sort -r); do cp "$file" "$work/back/input/"; done
program=$(readlink -f "$program")

sums() { # sums FOLDER NAME FLAGS…: builds in FOLDER and lists the digests of what was made
  (cd "$work/$1" && "$program" build input --output "$work/$2" --quiet "${@:3}" && cd "$work/$2" && sha256sum ./*)
}
sums forth first --threads 1 >"$work/first.sums"
passed=0 failed=0
compare() { # compare TITLE FOLDER NAME FLAGS…
  sums "${@:2}" >"$work/other.sums"
  if difference=$(diff "$work/first.sums" "$work/other.sums"); then
    passed=$((passed + 1))
    echo "ok      $1"
  else
    failed=$((failed + 1))
    echo "FAILED  $1: $(sed -n 's/^> [0-9a-f]* *//p' <<<"$difference" | tr '\n' ' ')differ"
  fi
}
compare 'the same again' forth second --threads 1
compare 'two threads' forth third --threads 2
compare 'files that came in another order' back fourth --threads 2
(cd "$work/forth" && "$program" build --from-records "$work/first/records.jsonl" --output "$work/again" --quiet)
if diff -r "$work/first" "$work/again" >/dev/null; then
  passed=$((passed + 1)) && echo 'ok      from the records'
else
  failed=$((failed + 1)) && echo 'FAILED  from the records'
fi
echo "determinism: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
