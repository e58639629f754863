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
install() { # Debian package, Homebrew formula
  if [ "$mac" = yes ]; then echo "brew install $2"; else echo "sudo apt-get install -y $1"; fi
}
# Whether version $1 is at least $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

if find_java 2>/dev/null; then
  good JDK "$JAVA_VERSION in $JAVA_HOME"
else
  bad JDK "none of version 21 or newer" "$(install openjdk-25-jdk openjdk@25), or unpack one below ~/.jdks"
fi

if maven="$(JAVA_HOME="${JAVA_HOME:-}" mvn -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')" && [ -n "$maven" ]; then
  if at_least "$maven" 3.8.6; then good Maven "$maven"; else bad Maven "$maven is older than 3.8.6" "$(install maven maven)"; fi
else
  bad Maven missing "$(install maven maven)"
fi

if node="$(node -v 2>/dev/null)"; then
  if at_least "${node#v}" 20.19; then good Node "${node#v}"; else bad Node "${node#v} is older than 20.19" "nvm install (reads .nvmrc)"; fi
else
  bad Node missing "$(install "nodejs npm" node)"
fi

if go="$(go version 2>/dev/null | sed -n 's/.*go\([0-9][0-9.]*\).*/\1/p')" && [ -n "$go" ]; then
  good Go "$go"
elif command -v vault >/dev/null || command -v bao >/dev/null; then
  good Vault "on the PATH; Go is not needed"
else
  note Go "missing (optional): secrets go to the local keyring instead of Vault" "$(install golang-go go)"
fi

if program="$(find_browser)"; then
  good browser "$program"
elif [ "$browser" = needed ]; then
  bad browser "missing: the browser tests cannot run" "$(install chromium chromium), or ./shouyue test --no-browser"
else
  note browser "missing (only the tests need one)" "$(install chromium chromium)"
fi

if [ "$mac" = yes ] || fc-list :lang=zh-cn 2>/dev/null | grep -q .; then
  good font "one that draws Chinese"
elif [ "$browser" = needed ]; then
  bad font "none that draws Chinese: pages would show boxes" "$(install fonts-noto-cjk font-noto-sans-cjk)"
else
  note font "none that draws Chinese (only the tests need one)" "$(install fonts-noto-cjk font-noto-sans-cjk)"
fi

free_disk="$(df -Pk "$ROOT" | awk 'NR == 2 { print int($4 / 1024 / 1024) }')"
if [ "$free_disk" -ge 5 ]; then good disk "$free_disk GB free"; else bad disk "only $free_disk GB free, 5 are needed" "remove something, or move the checkout"; fi

if [ "$mac" = yes ]; then
  memory=$(($(sysctl -n hw.memsize) / 1024 / 1024 / 1024))
else
  memory="$(awk '/^MemAvailable/ { print int($2 / 1024 / 1024) }' /proc/meminfo)"
fi
if [ "$memory" -ge 3 ]; then good memory "$memory GB"; else bad memory "only $memory GB available, 3 are needed" "close something"; fi

if [ "$mac" = no ] && [ "$(id -u)" = 0 ]; then
  if unshare -U true 2>/dev/null; then
    good namespaces "root may make user namespaces, as PostgreSQL needs"
  else
    bad namespaces "root cannot make user namespaces, and PostgreSQL does not run as root" "start as an ordinary user, or: sysctl -w user.max_user_namespaces=10000"
  fi
fi

if [ "$quiet" = no ]; then
  taken=""
  for port in $(seq 8080 8094); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then taken="$taken $port"; fi
  done
  if [ -z "$taken" ]; then good ports "8080 to 8094 are free"; else note ports "taken:$taken (by a running stack?)" "./shouyue up --port-base 18080"; fi
fi
exit $failed
