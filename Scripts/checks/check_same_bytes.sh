#!/usr/bin/env bash
# Shows that a change of structure changes nothing that the program says: compares records, annotated pages, exports of every
# format and answers of a program built of another commit with those of this one.
# check_same_bytes.sh COMMIT [PROGRAM]      (records of ../shared are compared where it is there)
set -euo pipefail
cd "$(dirname "$0")/../.."
commit=${1:?say with which commit to compare, for instance 4fc4ddf}
program=$(readlink -f "${2:-.build/release/entrevue}")
hash=$(git rev-parse --short "$commit^{commit}")
root=$PWD

# The other program is built once, in a folder of its own that is never committed.
other=.build-$hash
if [ ! -x "$other/entrevue" ]; then
  echo "building $hash in $other (three to ten minutes)" >&2
  rm -rf "$other/tree"
  git worktree prune
  git worktree add --detach --force "$other/tree" "$hash" >/dev/null
  (cd "$other/tree" && Scripts/build.sh)
  cp "$other/tree/.build/release/entrevue" "$other/entrevue"
  git worktree remove --force "$other/tree"
fi
other=$(readlink -f "$other/entrevue")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/a" "$work/b"
same=0 differ=0
compare() { # compare TITLE ARGUMENTS…: runs both programs in their folders; what they write to OUT, or print, must be the same
  local title=$1
  shift
  (cd "$work/a" && "$other" "$@" >"$work/a.out" 2>"$work/a.err"; echo "exit $?" >>"$work/a.out") || true
  (cd "$work/b" && "$program" "$@" >"$work/b.out" 2>"$work/b.err"; echo "exit $?" >>"$work/b.out") || true
  if cmp -s "$work/a.out" "$work/b.out" && diff -rq "$work/a" "$work/b" >"$work/diff"; then
    same=$((same + 1))
  else
    differ=$((differ + 1))
    echo "DIFFERS $title: $(diff "$work/a.out" "$work/b.out" | grep -c '^[<>]') lines printed, $(wc -l <"$work/diff" 2>/dev/null || echo 0) files"
  fi
  rm -rf "${work:?}/a" "${work:?}/b"
  mkdir "$work/a" "$work/b"
}

sets=("$root/input")
[ -e ../shared/seeds ] && sets+=("$(readlink -f ../shared/seeds)")
[ -e ../shared/articles/articles.jsonl ] && sets+=("$(readlink -f ../shared/articles/articles.jsonl)")
[ "${#sets[@]}" -gt 1 ] || echo 'skipped: ../shared is absent, so only input/ is compared' >&2
for set in "${sets[@]}"; do
  name=$(basename "$set" .jsonl)
  compare "records of $name" extract "$set" --quiet
  "$other" extract "$set" --quiet >"$work/$name.jsonl"
done
compare 'annotated page of input' extract "$root/input" --format html --quiet

records=$work/$(basename "${sets[-1]}" .jsonl).jsonl
for format in json-ld node-link dot sqlite graphml gexf gexf-1.2 pajek n-triples n-quads turtle cypher ftm web-annotation \
  markdown explorer notebook csv parquet neo4j obsidian; do
  for options in '' '--all' '--view institutions --language fr'; do
    target=()
    case $format in csv | parquet | neo4j | obsidian | sqlite) target=(--output out) ;; esac
    # shellcheck disable=SC2086  # options are words
    compare "$format $options" export --graph "$records" --format "$format" $options "${target[@]}"
  done
done
for format in svg pdf png; do compare "$format" export --graph "$work/input.jsonl" --format "$format" --output "out.$format"; done
for question in 'rank' 'rank --by betweenness --json' 'rank --by pagerank --csv --all' 'communities' 'communities --json' \
  'brokers' 'brokers --csv' 'network --json'; do
  # shellcheck disable=SC2086
  compare "$question" $question --graph "$records"
done
printf 'source,target\na,b\nb,c\nc,d\nd,a\na,c\nd,e\n' >"$work/edges.csv"
compare 'graph' graph "$work/edges.csv" --by betweenness --json
echo "same bytes as $hash: $same passed, $differ failed"
[ "$differ" -eq 0 ]
