#!/usr/bin/env bash
# ./shouyue dev [web|gateway|consent|identity|retention] [--data DIR]: runs that part from its sources with
# live reload against the running stack; what the stack itself runs of it rests meanwhile.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

part=web
while [ $# -gt 0 ]; do
  case "$1" in
    --data) export SHOUYUE_DATA="$2" && shift ;;
    *) part="$1" ;;
  esac
  shift
done
case "$part" in
  consent | identity | retention) part="$part-service" ;;
esac

web() {
  local status
  status="$("$ROOT/shouyue" status --env)"
  eval "$status"
  cd "$ROOT/web"
  "$ROOT/local-stack/bin/npm-install.sh" .
  echo "  sign in at $SHOUYUE_GATEWAY first: its session counts here too"
  exec npm run dev
}

# Quarkus' development mode wants Maven 3.9; where there is an older one, that one fetches a newer into the cache.
development_maven() {
  local wanted=3.9.11 folder="${SHOUYUE_CACHE:-$HOME/.cache/shouyue}/maven"
  if mvn -v 2>/dev/null | grep -Eq 'Apache Maven (3\.(9|[1-9][0-9])|[4-9])'; then
    MAVEN=(mvn)
    return
  fi
  if [ ! -f "$folder/apache-maven-$wanted/bin/mvn" ]; then
    echo "  development mode needs Maven 3.9: fetching it once"
    mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact="org.apache.maven:apache-maven:$wanted:zip:bin" -DoutputDirectory="$folder.part.$$"
    mv "$folder.part.$$" "$folder"
  fi
  MAVEN=(bash "$folder/apache-maven-$wanted/bin/mvn")
}

service() {
  local line lines
  # shellcheck source=java.sh
  . "$ROOT/local-stack/bin/java.sh"
  find_java
  development_maven
  lines="$("$ROOT/shouyue" environment "$part")"
  while IFS= read -r line; do
    export "${line?}"
  done <<<"$lines"
  unset QUARKUS_PROFILE # given as a property, which development mode passes on
  trap '"$ROOT/shouyue" resume "$part"' EXIT
  "$ROOT/shouyue" rest "$part"
  echo "  $part on port $QUARKUS_HTTP_PORT from its sources; a new migration needs ./shouyue up"
  cd "$ROOT"
  "${MAVEN[@]}" -q -pl "$part" -am -DskipTests -Dspotless.apply.skip=true -Dweb.skip -Dquarkus.profile=local -Ddebug=false quarkus:dev
}

case "$part" in
  web) web ;;
  gateway | consent-service | identity-service | retention-service) service ;;
  *)
    echo "shouyue: dev runs web, gateway, consent, identity or retention, not $part" >&2
    exit 1
    ;;
esac
