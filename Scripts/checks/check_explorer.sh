#!/usr/bin/env bash
# Opens the explorer's page in headless Chromium and uses it as a reader would: check_explorer.sh [PROGRAM].
# Skipped, visibly, without Chromium, Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${1:-.build/debug/entrevue}
checks='the checks of the explorer'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
. Scripts/checks/environment.sh

if ! command -v chromium >/dev/null 2>&1; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then skip "$checks" 'chromium, which is not installed'; fi
  echo "installing chromium with apt-get, for $checks" >&2
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >"$folder/log" 2>&1 ||
    skip "$checks" "chromium, which could not be installed: $(tail -n 1 "$folder/log")"
fi
environment explorer "$checks" playwright==1.65.2

"$program" build input --output "$folder/sample" --formats explorer,records --quiet
for view in people institutions countries; do
  "$program" export --graph "$folder/sample" --format node-link --view "$view" >"$folder/sample/$view.json"
done
"$program" export --graph "$folder/sample" --format node-link --from 2018 --to 2019-06 >"$folder/sample/period.json"
"$program" export --graph "$folder/sample" --format node-link --country FR >"$folder/sample/country.json"
"$python" Scripts/checks/check_explorer.py hostile-records >"$folder/hostile.jsonl"
"$program" build --from-records "$folder/hostile.jsonl" --output "$folder/hostile" --formats explorer --quiet
python3 Scripts/checks/invented_records.py 1000 >"$folder/thousand.jsonl"
"$program" build --from-records "$folder/thousand.jsonl" --output "$folder/thousand" --formats explorer --quiet
"$python" Scripts/checks/check_explorer.py check "$folder" "$(command -v chromium)"
