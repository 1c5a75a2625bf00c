#!/usr/bin/env bash
# Everything that must hold before a change is handed in: format, tests, and other people's readers on our files.
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/setup.sh

echo '== format'
Scripts/lint.sh

echo '== tests'
swift build --build-tests
swift test --skip-build --disable-xctest

echo '== exports, read by rdflib, networkx and an XML parser'
Scripts/check-exports.sh
