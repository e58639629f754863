#!/usr/bin/env bash
# Measurements: ./shouyue bench decision|consent|identity|start|faults|payout|canary|crash|vault|growth|retention. They live in bench/.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
[ $# -gt 0 ] || {
  echo "shouyue: bench needs a name: decision, consent, identity, start, faults, payout, canary, crash, vault, growth or retention" >&2
  exit 1
}
exec "$ROOT/bench/run" "$@"
