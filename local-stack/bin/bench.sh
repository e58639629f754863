#!/usr/bin/env bash
# Measurements; they live in bench/.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
exec "$ROOT/bench/run" "$@"
