#!/usr/bin/env bash
# Everything that must hold before a change is handed in: format, tests, and checks of the built program from outside.
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/setup.sh

echo '== format'
Scripts/lint.sh

# One build in debug mode serves the tests and the checks; the release build is not needed here.
echo '== build of program and tests'
log=.build/tests.log
mkdir -p .build
if ! swift build --build-tests >"$log" 2>&1; then
  grep -E 'error:' "$log" >&2 || tail -n 20 "$log" >&2
  echo "test: the build failed; the whole log is in $log" >&2
  exit 2
fi

# Every check runs, so that one run tells all that is wrong; the runner's closing line comes last.
failed=()
echo '== the same input, the same bytes'
Scripts/checks/check_determinism.sh .build/debug/entrevue || failed+=(determinism)
echo '== bad input'
Scripts/checks/check_bad_input.sh .build/debug/entrevue || failed+=('bad input')
echo '== exports, read by rdflib, networkx and an XML parser'
Scripts/checks/check_exports.sh .build/debug/entrevue || failed+=(exports)
echo '== graph measures, compared with networkx'
Scripts/checks/check_graphs.sh .build/debug/entrevue || failed+=('graph measures')
echo '== formats, each opened by the program that it is meant for'
Scripts/checks/check_formats.sh .build/debug/entrevue || failed+=(formats)
echo '== explorer, used in a browser'
Scripts/checks/check_explorer.sh .build/debug/entrevue || failed+=(explorer)
echo '== notebooks, run from start to end'
Scripts/checks/check_notebook.sh .build/debug/entrevue || failed+=(notebooks)
echo '== documentation of the libraries, without a warning'
Scripts/docs.sh || failed+=(documentation)
echo '== how well articles are read, against the floors'
Scripts/quality.sh --check || failed+=('reading quality')
echo '== tests'
swift test --skip-build --disable-xctest || failed+=(tests)

if [ "${#failed[@]}" -gt 0 ]; then
  printf 'test: failed: %s\n' "$(IFS=,; echo "${failed[*]}")" >&2
  exit 1
fi
