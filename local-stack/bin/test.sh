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
export SHOUYUE_TEST="$slice" # the README's test wants to know that it is this command that runs
[ "$browser" = yes ] || export SHOUYUE_NO_BROWSER=1
rm -f "$ROOT/e2e/target/skipped"
begun="$(mktemp)"
trap 'rm -f "$begun"' EXIT

# What starts a server: the services over HTTP, PostgreSQL, the key stores' contract.
servers='*ApiTest,*ServerTest,*ContractTest,*MappingTest,*RepositoryTest,TestDatabaseTest'

# Three modules at once: beside those that wait for a database or pack a jar another one compiles.
# What fails is tried once more, so that a run says all it can say; the closing lines name it.
maven() {
  mvn -B -ntp -T 3 -Dspotless.goal=check -Dsurefire.rerunFailingTestsCount=1 "$@" || { failures; return 1; }
}

failures() { # said once more where one looks first: a failure stands thousands of lines above the end
  find . -path '*/surefire-reports/*.txt' -newer "$begun" -not -path '*/node_modules/*' -print0 |
    xargs -0 -r grep -hE -A 5 '<<< (FAILURE|ERROR)!$' | cut -c 1-300 | head -n 120
} >&2
unsteady() { # tests that passed at the second attempt only: defects, of the test or of what it tests
  find . -path '*/surefire-reports/TEST-*.xml' -newer "$begun" -not -path '*/node_modules/*' -print0 |
    xargs -0 -r awk '/<testcase /{test = $0} /<flaky(Failure|Error) /{print test}' |
    sed -E 's/.*name="([^"]*)" classname="([^"]*)".*/shouyue: unsteady, passed at the second attempt: \2.\1/' | sort -u
}
without() { sed 's/^/!/; s/,/,!/g' <<<"$1"; }

doctor() {
  if [ "$browser" = yes ]; then
    "$ROOT/local-stack/bin/doctor.sh" --quiet --browser
  else
    "$ROOT/local-stack/bin/doctor.sh" --quiet
  fi
}

unit() { # every test that starts no server: plain tests and properties
  maven test -pl '!e2e' -Dweb.skip -Dsurefire.failIfNoSpecifiedTests=false "-Dtest=${name:-*,$(without "$servers")}"
}

api() {
  maven test -pl '!e2e,!bench,!bench/floors,!bench/load' -Dweb.skip -Dsurefire.failIfNoSpecifiedTests=false "-Dtest=${name:-$servers}"
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

vault() { # the key stores' contract runs on a real server where one can be built
  if command -v go >/dev/null; then
    "$ROOT/local-stack/bin/vault.sh"
    SHOUYUE_VAULT_BINARY="$(ls -t "${SHOUYUE_CACHE:-$HOME/.cache/shouyue}"/vault-*/vault | head -n 1)"
    export SHOUYUE_VAULT_BINARY
  fi
}

licences() {
  "$ROOT/local-stack/bin/npm-install.sh" web
  "$ROOT/local-stack/bin/npm-install.sh" e2e
  node "$ROOT/local-stack/bin/npm-licences.mjs" web e2e
}

doctor
case "$slice" in
  unit) unit ;;
  api) vault && api ;;
  web) web ;;
  e2e) e2e ;;
  all)
    "$ROOT/local-stack/bin/secret-scan.sh"
    vault
    maven verify -Psupply-chain
    licences
    e2e
    ;;
esac
unsteady
skipped="$(cat "$ROOT/e2e/target/skipped" 2>/dev/null || echo 0)"
if [ "$skipped" -gt 0 ]; then
  echo "shouyue: passed after $((SECONDS - started)) s; $skipped tests were skipped (--no-browser)"
else
  echo "shouyue: passed after $((SECONDS - started)) s"
fi
