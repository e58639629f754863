#!/usr/bin/env bash
# How long the whole stack takes to start from what was built, against Keycloak alone, same run.
# Each start uses the same throw-away data folder a second time, so that nothing is initialised.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
data="$(mktemp -d "${TMPDIR:-/tmp}/shouyue-bench.XXXXXX")"
base="${1:-38080}"
stop() { "$ROOT/shouyue" down --data "$data" >/dev/null 2>&1 || true; rm -rf "$data"; }
trap stop EXIT
"$ROOT/shouyue" up --detach --no-seed --data "$data" --port-base "$base" >/dev/null
"$ROOT/shouyue" down --data "$data" >/dev/null
for round in 1 2 3; do
  "$ROOT/shouyue" up --detach --no-build --no-seed --data "$data" --port-base "$base" >"$data/start.txt"
  whole="$(sed -n 's/.*is up after \([0-9.]*\) s.*/\1/p' "$data/start.txt")"
  memory="$("$ROOT/shouyue" status --data "$data" --json | sed -n 's/.*" : \([0-9]\{2,7\}\),\{0,1\}$/\1/p' |
    while read -r pid; do awk '/^Pss:/ { s += $2 } END { print s }' "/proc/$pid/smaps_rollup" 2>/dev/null || echo 0; done |
    awk '{ s += $1 } END { printf "%.0f", s / 1024 }')"
  "$ROOT/shouyue" down --data "$data" >/dev/null
  alone="$("$ROOT/shouyue" keycloak-alone --data "$data" --port-base "$base" | sed -n 's/.*Keycloak[^0-9]*\([0-9.]*\) s.*/\1/p')"
  echo "round $round: whole stack $whole s, Keycloak alone $alone s, ratio $(awk "BEGIN { printf \"%.2f\", $whole / $alone }"), PSS $memory MB"
done
