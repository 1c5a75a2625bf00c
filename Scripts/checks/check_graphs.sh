#!/usr/bin/env bash
# Compares the graph measures with networkx on random graphs, and with reference values where they are: check_graphs.sh [PROGRAM].
# Skipped, visibly, without Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

. Scripts/checks/environment.sh
environment graphs 'the checks of the graph measures' networkx==3.6.1 numpy==2.4.6 scipy==1.17.1

oracles=../shared/bench/graph/oracles
if [ -d "$oracles" ]; then
  "$python" Scripts/checks/check_graphs.py "${1:-.build/debug/entrevue}" "$oracles"
else
  "$python" Scripts/checks/check_graphs.py "${1:-.build/debug/entrevue}"
  echo "skipped: the reference values in $oracles are not there"
fi
