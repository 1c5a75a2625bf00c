#!/usr/bin/env bash
# Bad input and bad places for the results: one clear sentence, the right exit code, nothing half-written.
# check_bad_input.sh [PROGRAM]. Cases that need root (a full disk, a user without rights) are skipped visibly without it.
set -uo pipefail
cd "$(dirname "$0")/../.."
built=$(readlink -f "${1:-.build/debug/entrevue}")
[ -x "$built" ] || {
  echo "check_bad_input: there is no program at ${1:-.build/debug/entrevue}; build it first." >&2
  exit 2
}

# Other users must reach the program and the folder, wherever the repository lies.
work=$(mktemp -d)
mounted=
cleanup() {
  [ -z "$mounted" ] || umount "$mounted"
  chmod -R u+rwX "$work"
  rm -rf "$work"
}
trap cleanup EXIT
program=$work/entrevue
cp "$built" "$program"
chmod 755 "$work" "$program"
mkdir "$work/good"
cp input/2025-06-24-rabat.txt "$work/good/a.txt"
chmod 644 "$work/good/a.txt"
cd "$work" || exit 2

as_nobody=()
if [ "$(id -u)" -eq 0 ]; then as_nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups); fi
passed=0 failed=0 skipped=0

# run COMMAND…: its exit code is in $code, its words in the files out and err.
run() {
  code=0
  timeout 300 "$@" >out 2>err </dev/null || code=$?
}

# expect TITLE CODE LINES WORDS: the exit code, the number of lines on standard error at most, and words in the first.
expect() {
  local title=$1 wanted=$2 lines=$3 words=$4 problem=
  [ "$code" -eq "$wanted" ] || problem="exit code $code instead of $wanted"
  [ "$(wc -l <err)" -le "$lines" ] || problem="$problem; $(wc -l <err) lines on standard error instead of $lines"
  [ -z "$words" ] || grep -qF -- "$words" err || problem="$problem; no word of '$words'"
  if grep -qE 'Fatal error|Stack dump|Sanitizer' err; then problem="$problem; a crash"; fi
  if [ -n "$(find . -name '*.tmp' -o -name '.*.tmp*' | head -n 1)" ]; then problem="$problem; temporary files are left"; fi
  verdict "$title" "$problem"
}

# verdict TITLE PROBLEM: counts and prints; an empty problem is none.
verdict() {
  if [ -z "$2" ]; then
    passed=$((passed + 1))
    echo "ok      $1"
  else
    failed=$((failed + 1))
    echo "FAILED  $1: ${2#; }"
    head -c 600 err | sed 's/^/        | /'
  fi
}

skip() {
  skipped=$((skipped + 1))
  echo "skipped $1: $2"
}

is_empty() { [ -z "$(ls -A "$1" 2>/dev/null)" ] || echo "$1 is not empty"; }
is_whole() { [ "$(ls -A "$1" 2>/dev/null | wc -l)" -eq 14 ] || echo "$1 has not all fourteen files"; }

# Inputs. With a good one beside it the rest is done and the exit code is 1; alone it is 2.
run "$program" build missing --output o-missing
expect 'a missing folder' 2 2 'missing: there is no such file or folder'
verdict 'a missing folder leaves no output folder' "$(is_empty o-missing)"
run "$program" build good missing --output o-beside
expect 'a missing folder beside a good one' 1 1 'missing: there is no such file or folder'
verdict 'the good folder beside a missing one is read' "$(is_whole o-beside)"

mkdir empty && : >empty/empty.txt
run "$program" build empty good --output o-empty
expect 'an empty file' 1 1 'empty/empty.txt: there is no text in it'

mkdir none
run "$program" build none --output o-none
expect 'a folder without articles' 2 2 'none'

mkdir pdf && printf '%%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n\001\002\003\377' >pdf/renamed.txt
run "$program" build pdf good --output o-pdf
expect 'a PDF renamed .txt' 1 1 'pdf/renamed.txt: this is a PDF document'

mkdir binary && head -c 4096 /dev/zero >binary/zeros.txt
run "$program" build binary good --output o-binary
expect 'zero bytes renamed .txt' 1 1 'binary/zeros.txt'

# Bytes that are no UTF-8 are read as Windows-1252: an article in an old encoding, not an error.
mkdir latin && printf 'Rencontre\n\nLe pr\351sident a re\347u le ministre, \377\376 le 3 mai 2020.' >latin/a.txt
run "$program" build latin good --output o-latin
expect 'invalid UTF-8 is read as Windows-1252' 0 0 ''
verdict 'what was read of it is valid UTF-8' "$(iconv -f UTF-8 -t UTF-8 o-latin/records.jsonl >/dev/null 2>err || echo 'records.jsonl is not UTF-8')"

mkdir broken && printf '{"id": "a", "text": "x\n{"text": "Le ministre a parl\351."}\n' >broken/a.jsonl
run "$program" build broken good --output o-broken
verdict 'broken JSON lines are named by file and line' "$([ "$code" -eq 1 ] && grep -q 'broken/a.jsonl:1' err || echo "exit code $code")"

mkdir long && head -c 50000000 /dev/zero | tr '\0' 'a' >long/line.txt
run "$program" extract long good --quiet --output long.jsonl
expect 'a line of 50 MB' 1 1 'long/line.txt: it is larger than 4 MB, the limit for one article; split it.'
verdict 'the file beside a line of 50 MB is read' "$([ "$(wc -l <long.jsonl)" -eq 1 ] || echo 'not one record')"
rm -r long long.jsonl

cp -r good secret && chmod 000 secret/a.txt
run "${as_nobody[@]}" "$program" extract secret good --quiet
expect 'an unreadable file' 1 1 'secret/a.txt: the system cannot read it (Permission denied)'
verdict 'the file beside an unreadable one is read' "$([ "$(wc -l <out)" -eq 1 ] || echo 'not one record')"
rm -rf secret

# Places for the results.
: >file
run "$program" build good --output file
expect 'an output path that is a file' 2 1 'file: this is a file'
verdict 'the file stays as it was' "$([ -f file ] && [ ! -s file ] || echo 'it was changed')"

mkdir readonly && chmod 555 readonly
run "${as_nobody[@]}" "$program" build good --output readonly
expect 'a read-only output folder' 2 1 'cannot write (Permission denied)'
verdict 'a read-only output folder stays empty' "$(is_empty readonly)"

mkdir disk
if [ "$(id -u)" -eq 0 ] && mount -t tmpfs -o size=64k tmpfs disk 2>/dev/null; then
  mounted=$work/disk
  echo 'as before' >disk/records.jsonl
  run "$program" build good --output disk
  expect 'a full disk' 2 1 'cannot write (No space left on device)'
  verdict 'a full disk leaves the older file whole' "$([ "$(cat disk/*)" = 'as before' ] || echo 'it was changed')"
  umount disk
  mounted=
else
  skip 'a full disk' 'needs root and leave to mount'
fi
run bash -c '"$1" extract good >/dev/full' - "$program"
expect 'a full disk behind standard output' 2 1 'standard output: cannot write (No space left on device)'

run bash -c 'set -o pipefail; for i in 1 2 3 4 5 6 7 8; do echo good; done | xargs "$1" extract --quiet | head -c 10 >/dev/null' - "$program"
expect 'a closed pipe' 0 0 ''
run bash -c '"$1" rank --graph o-beside | true; exit ${PIPESTATUS[0]}' - "$program"
expect 'a pipe that nobody reads' 0 0 ''

# Pictures: a layout that would take hours ends when it shall, and with the program, however that ends.
awk 'BEGIN {
  for (i = 0; i < 4000; i++) {
    a = i % 400; b = (i * 7 + 31 * (i % 13) + 1) % 400
    if (a != b)
      printf "{\"id\":\"a%d\",\"people\":[{\"name\":\"Ana Nom%d\"},{\"name\":\"Ana Nom%d\"}],\"meetings\":[{\"participants\":[\"Ana Nom%d\",\"Ana Nom%d\"],\"status\":\"held\"}]}\n", i, a, b, a, b
  }
}' >many.jsonl
mkdir pictures
run "$program" export --graph many.jsonl --all --layout circo --time-limit 1 --output pictures/many.svg
expect 'a layout that does not end' 2 1 'was not done after 1 second; take --layout sfdp'
verdict 'a layout that does not end leaves nothing' "$(is_empty pictures)"
for signal in TERM KILL; do
  "$program" export --graph many.jsonl --all --layout circo --output pictures/many.svg >out 2>err </dev/null &
  parent=$!
  child=
  for _ in $(seq 100); do
    child=$(pgrep -P "$parent" || true)
    [ -z "$child" ] || break
    sleep 0.1
  done
  sleep 3
  kill -"$signal" "$parent"
  wait "$parent" 2>/dev/null
  for _ in $(seq 50); do
    kill -0 "${child:-1}" 2>/dev/null || break
    sleep 0.1
  done
  verdict "a drawing process ends with its parent ($signal)" \
    "$([ -n "$child" ] || echo 'there was none'; kill -0 "${child:-1}" 2>/dev/null && echo 'it still runs')"
done
rm -rf pictures

# Wrong calls.
run "$program" biuld good
expect 'an unknown command' 64 9 'biuld'
run "$program" build
expect 'no input' 64 9 'Nothing to read'
run "$program" build good --threads x --output o-call
expect 'a flag with a wrong value' 64 9 "'x'"
verdict 'a wrong call writes nothing' "$(is_empty o-call)"
run "$program" who nobody-of-that-name --graph o-beside
expect 'a name that nobody has' 2 9 'nobody-of-that-name'
run "$program" rank --graph missing
expect 'a missing graph' 2 2 'missing'

echo "bad input: $passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
