#!/usr/bin/env bash
# Installs the program, its manual and its completions below a folder: Scripts/install.sh [/usr/local]
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/manual.sh .build/man

prefix=${1:-/usr/local}
program=.build/release/entrevue
install -D -m 755 "$program" "$prefix/bin/entrevue"
for page in .build/man/*.1; do
  install -D -m 644 "$page" "$prefix/share/man/man1/$(basename "$page")"
done
completion() { # shell, file
  mkdir -p "$(dirname "$prefix/share/$2")"
  "$program" --generate-completion-script "$1" >"$prefix/share/$2"
}
completion bash bash-completion/completions/entrevue
completion zsh zsh/site-functions/_entrevue
completion fish fish/vendor_completions.d/entrevue.fish
echo "install: $prefix/bin/entrevue, with man pages and completions for bash, zsh and fish below $prefix/share" >&2
