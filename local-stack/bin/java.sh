# Finds a JDK of at least 21, preferring 25, and sets JAVA and JAVA_HOME. Sourced.

java_version() { # of the JDK in $1; 0 when there is none
  if [ -x "$1/bin/javac" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | grep . || echo 0
  else
    echo 0
  fi
}

java_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local folder
  for folder in /usr/lib/jvm/* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 25 2>/dev/null || true
    /usr/libexec/java_home -v 21+ 2>/dev/null || true
  fi
  local program
  program="$(command -v javac 2>/dev/null || true)"
  if [ -n "$program" ]; then
    program="$(readlink -f "$program" 2>/dev/null || echo "$program")"
    dirname "$(dirname "$program")"
  fi
}

find_java() {
  local folder version best="" best_version=0
  while IFS= read -r folder; do
    version="$(java_version "$folder")"
    if [ "$version" = 25 ]; then
      best="$folder" best_version=25
      break
    fi
    if [ "$version" -ge 21 ] && [ "$version" -gt "$best_version" ]; then
      best="$folder" best_version="$version"
    fi
  done < <(java_candidates)
  if [ -z "$best" ]; then
    echo "shouyue: no JDK of version 21 or newer was found. ./shouyue doctor says how to get one." >&2
    return 1
  fi
  export JAVA_HOME="$best" JAVA="$best/bin/java" JAVA_VERSION="$best_version"
  if [ "$best_version" -ge 24 ]; then
    # Maven's own libraries use what newer JDKs warn about; the warnings would hide ours.
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  fi
}
