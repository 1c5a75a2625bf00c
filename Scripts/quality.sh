#!/usr/bin/env bash
# How well articles are read that the weights do not know: five-fold cross-validation over the annotated articles, scored with
# ../shared/gold/score.py; the table goes into Documentation/ReadingQuality.md. With --check nothing is written, and no figure may
# fall below its floor in Documentation/quality-floors.tsv.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -d ../shared/gold ]; then
  echo "quality: skipped, as ../shared/gold is not there"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
Scripts/quality/cross-validate.sh "$work/records.jsonl" | tee "$work/summary"
Scripts/quality/table.py ../shared/gold "$work/records.jsonl" "$work/summary" "${1:-write}"
