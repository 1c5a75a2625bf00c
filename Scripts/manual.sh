#!/usr/bin/env bash
# Writes the pages of the manual (man) to a folder, made from the help of the program: Scripts/manual.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/build.sh

folder=${1:-.build/man}
rm -rf "$folder"
mkdir -p "$folder"
# The tool comes with swift-argument-parser; the date is that of the last change, so that pages can be made again.
swift build --product generate-manual 2>&1 | grep -E 'error:' >&2 || true
day=$(git log -1 --format=%cs 2>/dev/null || date +%F)
"$(swift build --show-bin-path)/generate-manual" .build/release/entrevue --multi-page --date "$day" --output-directory "$folder"
echo "manual: $folder ($(find "$folder" -name '*.1' | wc -l) pages); look at one with: man -l $folder/entrevue.1" >&2
