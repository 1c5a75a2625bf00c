#!/usr/bin/env bash
# Opens the explorer's page in headless Chromium and uses it as a reader would: check_explorer.sh [PROGRAM].
# Skipped, visibly, without Chromium, Python or PyPI.
set -euo pipefail
cd "$(dirname "$0")/../.."

program=${1:-.build/debug/entrevue}
venv=.build-venv-browser
wanted='playwright==1.65.2'
skip() {
  echo "skipped: the checks of the explorer need $1"
  exit 0
}
log=$(mktemp)
folder=$(mktemp -d)
trap 'rm -rf "$log" "$folder"' EXIT

command -v python3 >/dev/null 2>&1 || skip 'python3, which is not installed'
if ! command -v chromium >/dev/null 2>&1; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then skip 'chromium, which is not installed'; fi
  echo 'installing chromium for the checks of the explorer' >&2
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >"$log" 2>&1 || skip "chromium, which could not be installed: $(tail -n 1 "$log")"
fi
if [ "$(cat "$venv/wanted" 2>/dev/null)" != "$wanted" ]; then
  if ! { python3 -m venv --clear "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 15 "$wanted"; } >"$log" 2>&1; then
    rm -rf "$venv"
    skip "$wanted, which could not be installed: $(tail -n 1 "$log")"
  fi
  printf '%s' "$wanted" >"$venv/wanted"
fi

"$program" build input --output "$folder/sample" --formats explorer,records --quiet
for view in people institutions countries; do
  "$program" export --graph "$folder/sample" --format node-link --view "$view" >"$folder/sample/$view.json"
done
"$program" export --graph "$folder/sample" --format node-link --from 2018 --to 2019-06 >"$folder/sample/period.json"
"$program" export --graph "$folder/sample" --format node-link --country FR >"$folder/sample/country.json"
"$venv/bin/python" Scripts/checks/check_explorer.py hostile-records >"$folder/hostile.jsonl"
"$program" build --from-records "$folder/hostile.jsonl" --output "$folder/hostile" --formats explorer --quiet
python3 Scripts/checks/invented_records.py 1000 >"$folder/thousand.jsonl"
"$program" build --from-records "$folder/thousand.jsonl" --output "$folder/thousand" --formats explorer --quiet
"$venv/bin/python" Scripts/checks/check_explorer.py check "$folder" "$(command -v chromium)"
