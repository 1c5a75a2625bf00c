#!/usr/bin/env bash
# Turns a folder of articles into graphs: run.sh INPUT OUTPUT. Does nothing where the output is newer than all it is made of.
set -euo pipefail
cd "$(dirname "$0")/.."
input=${1:-input}
output=${2:-output}
Scripts/build.sh

program=.build/release/entrevue
stamp=$output/.made
products=(graph.html graph.svg graph.png graph.pdf graph.dot graph.jsonld graph.node-link.json graph.ipynb records.jsonl)

up_to_date() {
  [ -e "$input" ] && [ -e "$stamp" ] && [ "$(head -n 1 "$stamp")" = "$input" ] || return 1
  local product
  for product in "${products[@]}"; do
    [ -s "$output/$product" ] || return 1
  done
  [ -z "$(find -L "$program" "$input" -newer "$stamp" -print -quit)" ]
}

if up_to_date; then
  echo "Nothing has changed since the last run. In $output/: ${products[*]}"
  exit 0
fi

# As in build.sh: the time before the run counts. Where the folder cannot be made, the program says so itself.
started=$(mktemp)
trap 'rm -f "$started"' EXIT
status=0
"$program" build "$input" --output "$output" || status=$?
if [ "$status" -eq 0 ]; then
  printf '%s\n' "$input" >"$stamp"
  touch -r "$started" "$stamp"
fi
exit "$status"
