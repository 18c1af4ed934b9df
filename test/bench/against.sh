#!/usr/bin/env bash
# test/bench/against.sh COMMIT [start|month|cell|bench|ci …]: what the project took at a commit and what it takes as it
# stands, in turns; all five without a name. Seconds of the processor, where a part does not say otherwise.
set -euo pipefail
commit=$1
shift
[ $# -gt 0 ] || set -- start month cell bench ci
now=$(pwd)
# Beside this folder: data that tests look for lies beside it too
before="$(dirname "$now")/at-$commit"
TIMEFORMAT='%U %S %R'
exec 3>&2

git worktree add --detach "$before" "$commit"
trap 'git worktree remove --force "$before"' EXIT
(cd "$before" && npm ci --no-audit --no-fund && npx tsx src/build/build.ts) > /dev/null
node local/install.mjs && npx tsx src/build/build.ts > /dev/null

# spent NAME WORDS…: a command in both folders.
spent() {
  local name=$1
  shift
  for folder in "$before" "$now"; do
    read -r user system real < <({ time (cd "$folder" && "$@" > /dev/null 2>&1 || echo "failed in $folder: $*" >&3); } 2>&1 | tail -n 1)
    printf '%-6s %-16s %8.1f s, by the clock %8.1f s\n' "$name" "$(basename "$folder")" "$(node -p "$user + $system")" "$real"
  done
}

for part in "$@"; do
  case $part in
    start) for _ in 1 2 3; do spent start npm start -- --headless; done ;;
    month) for _ in 1 2 3; do spent month npm start -- --headless --until 2026-10-31; done ;;
    cell) npx tsx test/bench/cell.ts "$before/dist" ;;
    bench) for folder in "$before" "$now"; do (cd "$folder" && npx tsx --expose-gc test/bench/bench.ts); done ;;
    ci) spent ci .ci/run ;;
  esac
done
