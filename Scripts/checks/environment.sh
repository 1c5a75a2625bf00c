#!/usr/bin/env bash
# To be sourced by the checks that are written in Python:
#
#   . Scripts/checks/environment.sh
#   environment exports 'the checks of the exports' rdflib==7.6.0 networkx==3.6.1
#   "$python" Scripts/checks/check_exports.py …
#
# Without Python or PyPI the check is skipped, visibly, and counts as passed.

# skip CHECKS WHAT: ends a check for want of something.
skip() {
  echo "skipped: $1 need $2"
  exit 0
}

# environment NAME CHECKS PACKAGE…: `python` is the interpreter of the virtual environment .build-venv/NAME, which has these packages.
# It is made anew where other versions are wanted than it has.
environment() {
  local venv=.build-venv/$1 checks=$2 words
  shift 2
  python=$venv/bin/python
  command -v python3 >/dev/null 2>&1 || skip "$checks" 'python3, which is not installed'
  [ "$(cat "$venv/wanted" 2>/dev/null)" != "$*" ] || return 0
  echo "installing $* with pip, from PyPI into $venv, for $checks" >&2
  if ! words=$({ python3 -m venv --clear "$venv" && "$venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 15 "$@"; } 2>&1); then
    rm -rf "$venv"
    skip "$checks" "$*, which could not be installed: $(tail -n 1 <<<"$words")"
  fi
  printf '%s' "$*" >"$venv/wanted"
}
