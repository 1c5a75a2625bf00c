#!/usr/bin/env bash
# Reads the annotated articles of ../shared/gold, each by weights that were trained without its part: cross-validate.sh RECORDS [WEIGHTS]
# writes their records, and the weights that all articles give.
set -euo pipefail
cd "$(dirname "$0")/../.."
gold=../shared/gold
swift build -c release --product entrevue-train >&2
# Bodies and states are left to the rules: weights did no better there (Documentation/ReadingQuality.md).
.build/release/entrevue-train decisions --gold "$gold/dev.jsonl" --gold "$gold/dev2.jsonl" --gold "$gold/seeds.jsonl" \
  --articles "$gold/dev-articles.jsonl" --articles "$gold/dev2-articles.jsonl" --articles ../shared/seeds \
  --cases Tests/ExtractionTests/Corpus/fr --without affiliation --without state --records "$1" ${2:+--output "$2"}
