#!/usr/bin/env bash
# Trains the weights that decide how French articles are read, from the annotated articles of ../shared/gold, and puts them where
# the program is linked with them; the same input gives the same bytes. About three minutes, most of it the build.
set -euo pipefail
cd "$(dirname "$0")/.."
gold=../shared/gold
if [ ! -d "$gold" ]; then
  echo "train: $gold is not there; it holds the annotated articles, without which nothing can be trained." >&2
  exit 2
fi
swift build -c release --product entrevue-train
# Bodies and states are left to the rules: weights did no better there (Documentation/ReadingQuality.md).
.build/release/entrevue-train decisions --gold "$gold/dev.jsonl" --gold "$gold/dev2.jsonl" \
  --articles "$gold/dev-articles.jsonl" --articles "$gold/dev2-articles.jsonl" \
  --gold "$gold/seeds.jsonl" --articles ../shared/seeds \
  --cases Tests/ExtractionTests/Corpus/fr --without affiliation --without state \
  --records "${1:-.build/cross-validation.jsonl}" --output Sources/CDecisionModel/french-decisions.bin
