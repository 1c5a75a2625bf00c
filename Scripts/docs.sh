#!/usr/bin/env bash
# Builds the documentation of the two libraries, EntrevueKit and Graphs: docs.sh [FOLDER].
# A warning is an error. DocC comes with Swift; nothing is installed.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-.build-docs}

fail() {
  printf 'docs: %s\n' "$*" >&2
  exit 2
}
docc=$(dirname "$(readlink -f "$(command -v swift)")")/docc
[ -x "$docc" ] || fail "there is no docc beside the Swift on the PATH; install Swift from https://www.swift.org/install and run again."
triple=$(swift -print-target-info | sed -n 's/.*"triple": "\(.*\)".*/\1/p' | head -n 1)
built=$(swift build --show-bin-path)
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

failed=()
for library in EntrevueKit Graphs; do
  swift build --target "$library" >"$work/log" 2>&1 || {
    grep -E 'error:' "$work/log" >&2 || tail -n 20 "$work/log" >&2
    fail "$library could not be built"
  }
  # The C libraries that the library's modules were compiled with.
  maps=()
  for map in Sources/C*/module.modulemap "$built"/C*.build/module.modulemap; do
    if [ -e "$map" ]; then maps+=(-Xcc "-fmodule-map-file=$map"); fi
  done
  mkdir "$work/$library"
  swift symbolgraph-extract -module-name "$library" -target "$triple" -I "$built/Modules" "${maps[@]}" -minimum-access-level public \
    -experimental-allowed-reexported-modules=Knowledge -skip-inherited-docs -output-dir "$work/$library"
  "$docc" convert "Sources/$library/$library.docc" --additional-symbol-graph-dir "$work/$library" --output-path "$folder/$library" \
    --fallback-display-name "$library" --fallback-bundle-identifier "entrevue.$library" --warnings-as-errors >"$work/log" 2>&1 || {
    failed+=("$library")
    cat "$work/log" >&2
  }
done
[ "${#failed[@]}" -eq 0 ] || fail "warnings in ${failed[*]}; they are above"
echo "documentation: $folder/EntrevueKit and $folder/Graphs"
