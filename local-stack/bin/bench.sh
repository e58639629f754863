#!/usr/bin/env bash
# Measurements. The load benchmarks live in bench/; the start is measured here.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
name="${1:-}"
[ -n "$name" ] || {
  echo "shouyue: bench needs a name: decision, consent or start" >&2
  exit 1
}
shift
case "$name" in
  start) exec "$ROOT/local-stack/bin/bench-start.sh" "$@" ;;
  *)
    [ -x "$ROOT/bench/run" ] || {
      echo "shouyue: there is no bench/run to run bench $name" >&2
      exit 1
    }
    exec "$ROOT/bench/run" "$name" "$@"
    ;;
esac
