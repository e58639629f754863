#!/usr/bin/env bash
# ./shouyue test [unit|api|web|e2e] [NAME] [--no-browser]
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# shellcheck source=java.sh
. "$ROOT/local-stack/bin/java.sh"

slice=all name="" browser=yes
for word in "$@"; do
  case "$word" in
    --no-browser) browser=no ;;
    unit | api | web | e2e) slice="$word" ;;
    -*) echo "shouyue: test has no option $word" >&2; exit 2 ;;
    *) name="$word" ;;
  esac
done
started=$SECONDS
cd "$ROOT"
find_java
[ "$browser" = yes ] || export SHOUYUE_NO_BROWSER=1

maven() { mvn -B -ntp -Dspotless.goal=check "$@"; }

doctor() {
  if [ "$browser" = yes ]; then
    "$ROOT/local-stack/bin/doctor.sh" --quiet --browser
  else
    "$ROOT/local-stack/bin/doctor.sh" --quiet
  fi
}

unit() { # every test that needs no server: plain tests and properties
  maven test -pl '!web,!e2e,!gateway,!bench' -Dsurefire.failIfNoSpecifiedTests=false \
    "-Dtest=${name:-*,!*ApiTest,!*ServerTest,!*ContractTest}"
}

api() { # the services over HTTP, on real PostgreSQL; the gateway without rebuilding the pages
  maven verify -pl consent-service,identity-service,retention-service,gateway -am -Dweb.skip \
    "-Dtest=${name:-*ApiTest}" -Dsurefire.failIfNoSpecifiedTests=false
}

web() {
  cd "$ROOT/web"
  "$ROOT/local-stack/bin/npm-install.sh" .
  if [ -n "$name" ]; then npm test -- "$name"; else npm run check; fi
}

e2e() {
  # shellcheck source=build.sh
  . "$ROOT/local-stack/bin/build.sh"
  build_stale
  "$ROOT/e2e/run" ${name:+"$name"}
}

doctor
case "$slice" in
  unit) unit ;;
  api) api ;;
  web) web ;;
  e2e) e2e ;;
  all)
    "$ROOT/local-stack/bin/secret-scan.sh"
    if command -v go >/dev/null; then
      "$ROOT/local-stack/bin/vault.sh"
      SHOUYUE_VAULT_BINARY="$(ls -t "${SHOUYUE_CACHE:-$HOME/.cache/shouyue}"/vault-*/vault | head -n 1)"
      export SHOUYUE_VAULT_BINARY # the key store contract runs on it too
    fi
    maven verify -Psupply-chain
    e2e
    ;;
esac
if [ "$browser" = no ]; then
  echo "shouyue: passed after $((SECONDS - started)) s; the browser tests were skipped (--no-browser)"
else
  echo "shouyue: passed after $((SECONDS - started)) s"
fi
