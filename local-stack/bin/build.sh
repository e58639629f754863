# Builds what is older than its sources. Sourced; needs ROOT, and JAVA_HOME from find_java.

# Whether $1 is missing or anything below the other arguments is newer; a folder is newer when
# something was added to it or removed.
older_than_sources() {
  local artifact="$1" source
  shift
  [ -e "$artifact" ] || return 0
  for source in "$@"; do
    [ -e "$source" ] || continue
    if [ -n "$(find "$source" \( -name target -o -name node_modules -o -name dist \) -prune -o -newer "$artifact" -print -quit)" ]; then
      return 0
    fi
  done
  return 1
}

platform_sources() {
  local module
  for module in "$@"; do
    printf '%s\n' "$ROOT/platform/$module/src/main" "$ROOT/platform/$module/pom.xml"
  done
}

# What the pages are built from: entries, configuration and the lock as well as the sources.
web_sources() {
  printf '%s\n' "$ROOT"/web/src "$ROOT"/web/public "$ROOT"/web/demo "$ROOT"/web/*.html "$ROOT"/web/*.ts \
    "$ROOT"/web/tsconfig*.json "$ROOT"/web/package.json "$ROOT"/web/package-lock.json "$ROOT"/web/pom.xml
}

stale_modules() {
  local source shared=() web=() service
  while IFS= read -r source; do shared+=("$source"); done < <(platform_sources core keys data orm web)
  while IFS= read -r source; do web+=("$source"); done < <(web_sources)
  if older_than_sources "$ROOT/local-stack/target/launcher.classpath" "$ROOT/local-stack/src/main" "$ROOT/local-stack/pom.xml" \
    "$ROOT/platform/core/src/main" "$ROOT/platform/keys/src/main"; then
    echo local-stack
  fi
  if older_than_sources "$ROOT/platform/keycloak/target/classes/realm/local/shouyue-realm.json" \
    "$ROOT/platform/keycloak/src/main" "$ROOT/platform/keycloak/pom.xml" || ! ls "$ROOT"/platform/keycloak/target/shouyue-*.jar >/dev/null 2>&1; then
    echo platform/keycloak
  fi
  for service in consent-service identity-service retention-service; do
    if older_than_sources "$ROOT/$service/target/quarkus-app/quarkus-run.jar" "$ROOT/$service/src/main" "$ROOT/$service/pom.xml" \
      "$ROOT/proof/src/main" "$ROOT/paper/src/main" "${shared[@]}"; then
      echo "$service"
    fi
  done
  if older_than_sources "$ROOT/gateway/target/quarkus-app/quarkus-run.jar" "$ROOT/gateway/src/main" "$ROOT/gateway/pom.xml" \
    "${web[@]}" "${shared[@]}"; then
    echo gateway
  fi
}

build_modules() {
  local modules
  modules="$(printf '%s,' "$@")"
  printf '  building %s (Maven; the first time it downloads what it needs)\n' "${modules%,}"
  (cd "$ROOT" && mvn -B -q -DskipTests -Dweb.check=build -Dspotless.apply.skip=true -pl "${modules%,}" -am package) || {
    echo "shouyue: the build failed; its messages are above." >&2
    return 1
  }
  touch "$ROOT/local-stack/target/launcher.classpath" 2>/dev/null || true
}

build_stale() {
  local modules=() module
  while IFS= read -r module; do modules+=("$module"); done < <(stale_modules)
  [ ${#modules[@]} -eq 0 ] || build_modules "${modules[@]}"
}

# The command that checks receipts, when it is older than its sources.
build_verify() {
  if older_than_sources "$ROOT/verify/target/verify.classpath" "$ROOT/verify/src/main" "$ROOT/verify/pom.xml" \
    "$ROOT/paper/src/main" "$ROOT/proof/src/main"; then
    build_modules verify >&2
  fi
}

# Only the launcher itself, when it was never built.
build_launcher() {
  [ -e "$ROOT/local-stack/target/launcher.classpath" ] || build_modules local-stack
}

launcher_classpath() {
  local jar
  jar="$(ls "$ROOT"/local-stack/target/shouyue-local-stack-*.jar | head -n 1)"
  printf '%s:%s' "$jar" "$(cat "$ROOT/local-stack/target/launcher.classpath")"
}
