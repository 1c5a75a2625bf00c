#!/usr/bin/env bash
# Checks the format of every Swift file; silent when all is well.
set -euo pipefail
cd "$(dirname "$0")/.."
swift format lint --strict --recursive --parallel Package.swift Sources Tests
