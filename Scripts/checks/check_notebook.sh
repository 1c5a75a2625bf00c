#!/usr/bin/env bash
# Runs the exported notebook and those of Documentation/Notebooks from start to end: check_notebook.sh [PROGRAM].
# Skipped, visibly, without Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${1:-.build/debug/entrevue}
venv=.build-venv-notebook
wanted='nbclient==0.11.0 ipykernel==7.4.0 pandas==3.1.1 networkx==3.6.1 matplotlib==3.11.2 scipy==1.17.1'
if ! command -v python3 >/dev/null 2>&1; then
  echo 'skipped: the checks of the notebooks need python3, which is not installed'
  exit 0
fi
if [ "$(cat "$venv/wanted" 2>/dev/null)" != "$wanted" ]; then
  log=$(mktemp)
  # shellcheck disable=SC2086  # a list of packages
  if ! { python3 -m venv --clear "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 15 $wanted; } >"$log" 2>&1; then
    echo "skipped: the checks of the notebooks need $wanted, which could not be installed: $(tail -n 1 "$log")"
    rm -rf "$venv" "$log"
    exit 0
  fi
  rm -f "$log"
  printf '%s' "$wanted" >"$venv/wanted"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" build input --output "$folder/graph" --formats records --quiet
mkdir "$folder/notebook"
"$program" export --graph "$folder/graph" --format notebook --output "$folder/notebook/who-met-whom.ipynb"
"$program" export --graph "$folder/graph" --format notebook --language fr --output "$folder/notebook/qui-a-rencontre-qui.ipynb"
for measure in degree betweenness pagerank; do
  "$program" rank --graph "$folder/graph" --by "$measure" --top 100000 --json >"$folder/$measure.json"
done
IPYTHONDIR="$folder/ipython" JUPYTER_RUNTIME_DIR="$folder/runtime" JUPYTER_PLATFORM_DIRS=1 \
  "$venv/bin/python" -W ignore Scripts/checks/check_notebook.py "$folder"
