#!/usr/bin/env bash
# Builds the program in release mode, unless it is newer than every source.
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/setup.sh

program=.build/release/entrevue
stamp=.build/release.stamp
sources=(Package.swift Sources)
[ -e Package.resolved ] && sources+=(Package.resolved)
# Folders count too: their date changes when a file is added or removed.
if [ -x "$program" ] && [ -e "$stamp" ] && [ -z "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]; then
  exit 0
fi

# The stamp bears the time before the build, so that an edit during the build is not missed.
mkdir -p .build
touch "$stamp.new"
echo 'build: compiling in release mode (the first time fetches swift-argument-parser with git, and takes three to five minutes)' >&2
log=.build/release.log
options=(-c release --product entrevue)
# With Swift's library within, the program starts in two thirds of the time, and runs where Swift is not installed.
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
[ -e "$toolchain/lib/swift_static/linux/libswiftCore.a" ] && options+=(--static-swift-stdlib)
if ! swift build "${options[@]}" >"$log" 2>&1; then
  grep -E 'error:' "$log" >&2 || tail -n 20 "$log" >&2
  echo "build: failed; the whole log is in $log" >&2
  exit 2
fi
mv "$stamp.new" "$stamp"
