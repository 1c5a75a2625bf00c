#!/usr/bin/env bash
# Compares the graph measures with networkx on random graphs, and with reference values where they are: check_graphs.sh [PROGRAM].
# Skipped, visibly, without Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=.build-venv/graphs
wanted='networkx==3.6.1 numpy==2.4.6 scipy==1.17.1'
if ! command -v python3 >/dev/null 2>&1; then
  echo 'skipped: the check of the graph measures needs python3, which is not installed'
  exit 0
fi
if [ "$(cat "$venv/wanted" 2>/dev/null)" != "$wanted" ]; then
  log=$(mktemp)
  # shellcheck disable=SC2086  # a list of packages
  if ! { python3 -m venv --clear "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 15 $wanted; } >"$log" 2>&1; then
    echo "skipped: the check of the graph measures needs $wanted, which could not be installed: $(tail -n 1 "$log")"
    rm -rf "$venv" "$log"
    exit 0
  fi
  rm -f "$log"
  printf '%s' "$wanted" >"$venv/wanted"
fi

oracles=../shared/bench/graph/oracles
if [ -d "$oracles" ]; then
  "$venv/bin/python" Scripts/checks/check_graphs.py "${1:-.build/debug/entrevue}" "$oracles"
else
  "$venv/bin/python" Scripts/checks/check_graphs.py "${1:-.build/debug/entrevue}"
  echo "skipped: the reference values in $oracles are not there"
fi
