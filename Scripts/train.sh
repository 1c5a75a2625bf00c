#!/usr/bin/env bash
# Trains the weights that decide how French articles are read, from the annotated articles of ../shared/gold, and puts them where
# the program is linked with them; the same input gives the same bytes. About three minutes, most of it the build.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -d ../shared/gold ]; then
  echo "train: ../shared/gold is not there; it holds the annotated articles, without which nothing can be trained." >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
Scripts/quality/cross-validate.sh "$work/records.jsonl" Sources/CDecisionModel/french-decisions.bin
