#!/usr/bin/env bash
# ./shouyue audit [projection|rebuild] [--data DIR]: compares database, projection, receipts and log of the
# running stack, row by row, in one snapshot; rebuild writes the projection anew first. Ends with 0 CLEAN, 1 with findings, 2 when it could not look.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

what=audit
while [ $# -gt 0 ]; do
  case "$1" in
    --data) export SHOUYUE_DATA="$2" && shift ;;
    *) what="$1" ;;
  esac
  shift
done

# shellcheck source=java.sh
. "$ROOT/local-stack/bin/java.sh"
find_java
lines="$("$ROOT/shouyue" environment consent-service)" || exit 2
while IFS= read -r line; do
  case "$line" in
    -D*) ;;
    *) export "${line?}" ;;
  esac
done <<<"$lines"
application="$ROOT/consent-service/target/quarkus-app"
exec "$JAVA" -Xmx256m -XX:+UseSerialGC -cp "$application/lib/main/*:$application/app/*" \
  io.shouyue.consent.ledger.audit.AuditMain "$what"
