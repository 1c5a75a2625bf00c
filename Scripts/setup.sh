#!/usr/bin/env bash
# Installs what the build needs and is not there yet, and says so first. Nothing is done, and nothing printed, when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(libgraphviz-dev libfontconfig-dev libxml2-dev libssl-dev libsqlite3-dev fonts-dejavu-core fonts-noto-core pkg-config)
swift_needed=6.3

fail() {
  printf 'setup: %s\n' "$*" >&2
  exit 2
}

# dpkg-query answers in milliseconds; its status words are "want error status".
missing=()
if command -v dpkg-query >/dev/null 2>&1; then
  # shellcheck disable=SC2016  # dpkg-query's own variables
  states=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null || true)
  for package in "${packages[@]}"; do
    [[ $'\n'$states$'\n' == *$'\n'"$package installed"$'\n'* ]] || missing+=("$package")
  done
elif ! pkg-config --exists libgvc fontconfig libxml-2.0 libcrypto sqlite3 2>/dev/null; then
  fail "this is no Debian machine, and Graphviz, fontconfig, libxml2, OpenSSL or SQLite is missing; install their development files (libgvc, fontconfig, libxml-2.0, libcrypto, sqlite3) and run again."
fi

if [ "${#missing[@]}" -gt 0 ]; then
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      fail "these packages are missing: ${missing[*]}. You are not root and there is no sudo; ask an administrator for: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  printf 'setup: installing %s with %sapt-get\n' "${missing[*]}" "${as_root:+sudo }" >&2
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  export DEBIAN_FRONTEND=noninteractive
  if ! { "${as_root[@]}" apt-get update -qq && "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    fail "could not install ${missing[*]} (apt-get's last words are above); check the network and the package sources, or install them by hand, and run again."
  fi
fi

command -v swift >/dev/null 2>&1 ||
  fail "Swift is not on the PATH; install Swift $swift_needed or newer (https://www.swift.org/install) and run again."

# Starting the compiler only to ask its version takes a while: ask once per compiler.
compiler=$(readlink -f "$(command -v swift)")
stamp=.build/swift-version.stamp
if [ ! -e "$stamp" ] || [ "$compiler" -nt "$stamp" ] || [ "$(cat "$stamp")" != "$compiler" ]; then
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] || fail "the Swift on the PATH ($compiler) does not say its version; reinstall Swift $swift_needed or newer."
  oldest=$(printf '%s\n%s\n' "$swift_needed" "$version" | sort -V | head -n 1)
  [ "$oldest" = "$swift_needed" ] ||
    fail "Swift $version is too old; install Swift $swift_needed or newer (https://www.swift.org/install) and run again."
  mkdir -p .build
  printf '%s\n' "$compiler" >"$stamp"
fi
