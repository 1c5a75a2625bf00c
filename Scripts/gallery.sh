#!/usr/bin/env bash
# Draws the pictures of the README from input/ into Documentation/Pictures/. Same input, same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/build.sh

program=.build/release/entrevue
folder=Documentation/Pictures
records=$(mktemp)
trap 'rm -f "$records"' EXIT
"$program" extract input --output "$records" --quiet

# The README shows these in a browser at half their size; a file above this is too much for a page.
limit=60000
draw() {
  local file=$folder/$1
  shift
  "$program" export --graph "$records" --output "$file" "$@"
  local size
  size=$(stat -c %s "$file")
  if [ "$size" -gt "$limit" ]; then
    echo "gallery: $file has $size bytes, more than $limit; draw less of it" >&2
    exit 1
  fi
  echo "$file ($size bytes)"
}

draw who-met-whom.svg --from 2018
draw communities.svg --view countries --communities --theme dark
draw around-one.svg --focus macron --layout twopi
draw map.svg --map --from 2018
draw meetings.svg --view meetings --theme print --from 2024
