#!/usr/bin/env bash
# Builds graphs of the sample articles and lets other people's readers check them: check_exports.sh [PROGRAM].
# Skipped, visibly, without Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=.build-venv
wanted='rdflib==7.6.0 networkx==3.6.1'
if ! command -v python3 >/dev/null 2>&1; then
  echo 'skipped: the checks of the exports need python3, which is not installed'
  exit 0
fi
if [ "$(cat "$venv/wanted" 2>/dev/null)" != "$wanted" ]; then
  log=$(mktemp)
  # shellcheck disable=SC2086  # a list of packages
  if ! { python3 -m venv --clear "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 15 $wanted; } >"$log" 2>&1; then
    echo "skipped: the checks of the exports need $wanted, which could not be installed: $(tail -n 1 "$log")"
    rm -rf "$venv" "$log"
    exit 0
  fi
  rm -f "$log"
  printf '%s' "$wanted" >"$venv/wanted"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${1:-.build/debug/entrevue}" build input --output "$folder" >/dev/null
"$venv/bin/python" Scripts/checks/check_exports.py "$folder"
if [ -f ../shared/validators/check_jsonld.py ]; then
  "$venv/bin/python" ../shared/validators/check_jsonld.py "$folder/graph.jsonld"
else
  echo 'skipped: ../shared/validators is not there'
fi
