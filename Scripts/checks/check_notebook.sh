#!/usr/bin/env bash
# Runs the exported notebook and those of Documentation/Notebooks from start to end: check_notebook.sh [PROGRAM].
# Skipped, visibly, without Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${1:-.build/debug/entrevue}
. Scripts/checks/environment.sh
environment notebooks 'the checks of the notebooks' \
  nbclient==0.11.0 ipykernel==7.4.0 pandas==3.1.1 networkx==3.6.1 matplotlib==3.11.2 scipy==1.17.1

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
  "$python" -W ignore Scripts/checks/check_notebook.py "$folder"
