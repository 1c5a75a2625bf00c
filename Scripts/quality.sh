#!/usr/bin/env bash
# How well articles are read that the weights do not know: five-fold cross-validation over the annotated articles, scored with
# ../shared/gold/score.py; the table goes into Documentation/ReadingQuality.md. With --check nothing is written, and no figure may
# fall below its floor in Documentation/quality-floors.tsv.
set -euo pipefail
cd "$(dirname "$0")/.."
gold=../shared/gold
if [ ! -d "$gold" ]; then
  echo "quality: skipped, as $gold is not there"
  exit 0
fi
mode=${1:-write}
configuration=release
swift build -c "$configuration" --product entrevue-train >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
".build/$configuration/entrevue-train" decisions --gold "$gold/dev.jsonl" --gold "$gold/dev2.jsonl" \
  --articles "$gold/dev-articles.jsonl" --articles "$gold/dev2-articles.jsonl" \
  --gold "$gold/seeds.jsonl" --articles ../shared/seeds \
  --cases Tests/ExtractionTests/Corpus/fr --without affiliation --without state --records "$work/records.jsonl" \
  | tee "$work/summary"
Scripts/quality/table.py "$gold" "$work/records.jsonl" "$work/summary" "$mode"
