#!/usr/bin/env bash
# Runs one part with live reload against the running stack: web, gateway or a service.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
part="${1:-web}"
case "$part" in
  consent | identity | retention) part="$part-service" ;;
esac
case "$part" in
  web)
    cd "$ROOT/web"
    "$ROOT/local-stack/bin/npm-install.sh" .
    SHOUYUE_GATEWAY="$("$ROOT/shouyue" status --json | sed -n 's/.*"gateway" : "\([^"]*\)".*/\1/p')" exec npm run dev
    ;;
  gateway | consent-service | identity-service | retention-service)
    # The stack's own process rests while Maven runs the same service from its sources.
    # shellcheck source=java.sh
    . "$ROOT/local-stack/bin/java.sh"
    find_java
    variables="$("$ROOT/shouyue" environment "$part")"
    while IFS= read -r line; do export "${line?}"; done <<<"$variables"
    unset QUARKUS_PROFILE
    "$ROOT/shouyue" rest "$part"
    trap '"$ROOT/shouyue" resume "$part"' EXIT
    cd "$ROOT"
    mvn -q -pl "$part" -am -DskipTests -Dquarkus.profile=local -Ddebug=false quarkus:dev
    ;;
  *)
    echo "shouyue: dev runs web, gateway, consent-service, identity-service or retention-service, not $part" >&2
    exit 1
    ;;
esac
