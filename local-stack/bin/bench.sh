#!/usr/bin/env bash
# Measurements: ./shouyue bench decision|consent|start|faults|crash|growth. They live in bench/.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
[ $# -gt 0 ] || {
  echo "shouyue: bench needs a name: decision, consent, start, faults, crash or growth" >&2
  exit 1
}
exec "$ROOT/bench/run" "$@"
