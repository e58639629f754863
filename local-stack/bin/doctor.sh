#!/usr/bin/env bash
# Checks what this machine needs and prints the one command that mends each finding.
# --quiet prints findings only; --browser makes a missing browser a failure.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# shellcheck source=java.sh
. "$ROOT/local-stack/bin/java.sh"
# shellcheck source=browser.sh
. "$ROOT/local-stack/bin/browser.sh"

quiet=no browser=optional
for word in "$@"; do
  case "$word" in
    --quiet) quiet=yes ;;
    --browser) browser=needed ;;
    *) echo "shouyue: doctor has no option $word" >&2; exit 2 ;;
  esac
done
failed=0
mac=no
[ "$(uname -s)" != Darwin ] || mac=yes

good() { [ "$quiet" = yes ] || printf '  ✓ %-10s %s\n' "$1" "$2"; }
note() { [ "$quiet" = yes ] || printf '  – %-10s %s\n               %s\n' "$1" "$2" "$3"; }
bad() { printf '  ✗ %-10s %s\n               %s\n' "$1" "$2" "$3"; failed=1; }
has() { command -v "$1" >/dev/null 2>&1; }
root_may() { if [ "$(id -u)" = 0 ]; then echo "$*"; else echo "sudo $*"; fi; }
install() { # Debian package, Homebrew formula
  if [ "$mac" = yes ]; then echo "brew install $2"; else root_may "apt-get install -y $1"; fi
}
# Whether version $1 is at least $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

check_jdk() {
  if find_java 2>/dev/null; then
    good JDK "$JAVA_VERSION in $JAVA_HOME"
  else
    bad JDK "none of version 21 or newer" "$(install "$(newest_jdk_package)" openjdk@25)"
  fi
}
newest_jdk_package() {
  if has apt-cache && ! apt-cache show openjdk-25-jdk-headless >/dev/null 2>&1; then
    echo openjdk-21-jdk-headless
  else
    echo openjdk-25-jdk-headless
  fi
}

check_maven() {
  local version
  version="$(mvn -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')" || true
  if [ -z "$version" ]; then
    bad Maven missing "$(install maven maven)"
  elif at_least "$version" 3.8.6; then
    good Maven "$version"
  else
    bad Maven "$version is older than 3.8.6" "$(install maven maven)"
  fi
}

check_node_js() {
  local version
  version="$(node -v 2>/dev/null)" || true
  if [ -z "$version" ] || ! has npm; then
    bad Node "missing, or without npm" "$(install "nodejs npm" node)"
  elif at_least "${version#v}" 20.19; then
    good Node "${version#v}"
  elif [ -n "${NVM_DIR:-}" ]; then
    bad Node "${version#v} is older than 20.19" ". \"\$NVM_DIR/nvm.sh\" && nvm install"
  else
    bad Node "${version#v} is older than 20.19" "$(root_may npx --yes n "$(cat "$ROOT/.nvmrc")")"
  fi
}

check_vault() {
  local version
  version="$(go version 2>/dev/null | sed -n 's/.*go\([0-9][0-9.]*\).*/\1/p')" || true
  if [ -n "$version" ]; then
    good Go "$version"
  elif has vault || has bao; then
    good Vault "on the PATH; Go is not needed"
  else
    note Go "missing (optional): secrets go to the local keyring instead of Vault" "$(install golang-go go)"
  fi
}

check_browser() {
  local program
  if program="$(find_browser)"; then
    good browser "$program"
  elif [ "$browser" = needed ]; then
    bad browser "missing: the browser tests cannot run (--no-browser skips them)" "$(install chromium "--cask chromium")"
  else
    note browser "missing (only the tests need one)" "$(install chromium "--cask chromium")"
  fi
}

check_font() {
  if [ "$mac" = yes ] || { fc-list :lang=zh-cn 2>/dev/null || true; } | grep -q .; then
    good font "one that draws Chinese"
  elif [ "$browser" = needed ]; then
    bad font "none that draws Chinese: pages would show boxes" "$(install "fonts-noto-cjk fontconfig" font-noto-sans-cjk)"
  else
    note font "none that draws Chinese (only the tests need one)" "$(install "fonts-noto-cjk fontconfig" font-noto-sans-cjk)"
  fi
}

check_disk() {
  local free
  free="$(df -Pk "$ROOT" | awk 'NR == 2 { print int($4 / 1024 / 1024) }')"
  if [ "$free" -ge 5 ]; then
    good disk "$free GB free"
  else
    bad disk "only $free GB are free where the checkout is, 5 are needed" "du -xh -d 2 ~ | sort -h | tail   # shows what is large"
  fi
}

check_memory() {
  local free
  if [ "$mac" = yes ]; then
    free=$(($(sysctl -n hw.memsize) / 1024 / 1024 / 1024))
  else
    free="$(awk '/^MemAvailable/ { print int($2 / 1024 / 1024) }' /proc/meminfo)"
  fi
  if [ "$free" -ge 3 ]; then
    good memory "$free GB"
  else
    bad memory "only $free GB are available, 3 are needed" "ps aux --sort=-rss | head   # and end what is not needed"
  fi
}

check_namespaces() {
  if [ "$mac" = yes ] || [ "$(id -u)" != 0 ]; then return; fi
  if ! has unshare; then
    bad namespaces "PostgreSQL does not run as root, and unshare is missing" "apt-get install -y util-linux"
  elif unshare -U true 2>/dev/null; then
    good namespaces "root may make user namespaces, as PostgreSQL needs"
  else
    bad namespaces "root cannot make user namespaces, and PostgreSQL does not run as root" "sysctl -w user.max_user_namespaces=10000   # or start as an ordinary user"
  fi
}

check_ports() {
  [ "$quiet" = no ] || return 0
  local port taken=""
  for port in $(seq 8080 8094); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then taken="$taken $port"; fi
  done
  if [ -z "$taken" ]; then
    good ports "8080 to 8094 are free"
  else
    note ports "taken:$taken (by a running stack?)" "./shouyue up --port-base 18080"
  fi
}

for check in jdk maven node_js vault browser font disk memory namespaces ports; do "check_$check"; done
exit $failed
