#!/usr/bin/env bash
# Opens every export with the program that it is meant for: check_formats.sh [PROGRAM [RECORDS]].
# Skipped, visibly, without Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

. Scripts/checks/environment.sh
environment formats 'the checks of the formats' \
  rdflib==7.6.0 networkx==3.6.1 pyld==3.3.0 pyoxigraph==0.5.13 pyshacl==0.40.1 igraph==1.0.0 lxml==6.1.3 scipy==1.17.1 \
  pandas==3.1.1 polars==2.1.0 duckdb==2.0.0 pyarrow==26.0.1 followthemoney==4.11.2 kuzu==0.11.3 markdown-it-py==4.3.0 \
  pyyaml==6.0.3

if ! command -v xmllint >/dev/null 2>&1; then
  echo 'skipped: the XML schemas need xmllint (Debian: libxml2-utils)'
fi
"$python" Scripts/checks/check_formats.py "${1:-.build/debug/entrevue}" "${2:--}"
