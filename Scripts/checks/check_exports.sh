#!/usr/bin/env bash
# Builds graphs of the sample articles and lets other people's readers check them: check_exports.sh [PROGRAM].
# Skipped, visibly, without Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

. Scripts/checks/environment.sh
environment exports 'the checks of the exports' rdflib==7.6.0 networkx==3.6.1

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${1:-.build/debug/entrevue}" build input --output "$folder" >/dev/null
"$python" Scripts/checks/check_exports.py "$folder"
if [ -f ../shared/validators/check_jsonld.py ]; then
  "$python" ../shared/validators/check_jsonld.py "$folder/graph.jsonld"
else
  echo 'skipped: ../shared/validators is not there'
fi
