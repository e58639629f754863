#!/usr/bin/env bash
# Looks for secrets in what git tracks: private keys, tokens, and passwords given as literals.
# A line that must stay is listed in secret-scan.allow as path:substring, with its reason above it.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
cd "$ROOT"
allow="$ROOT/local-stack/bin/secret-scan.allow"
patterns=(
  '-----BEGIN (RSA |EC |OPENSSH |DSA |ENCRYPTED )?PRIVATE KEY'
  '(^|[^A-Za-z0-9])(AKIA|ASIA|LTAI|AKID)[A-Za-z0-9]{12,}'
  '(^|[^A-Za-z0-9])(gh[pousr]_[A-Za-z0-9]{30,}|glpat-[A-Za-z0-9_-]{20,}|xox[abprs]-[A-Za-z0-9-]{10,})'
  '(^|[^A-Za-z0-9])hv[sb]\.[A-Za-z0-9_-]{20,}'
  'eyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.'
  'whsec_[A-Za-z0-9+/=]{24,}'
  '([Pp]assword|[Ss]ecret|[Aa]pi[_-]?[Kk]ey|[Tt]oken)"?[[:space:]]*[:=][[:space:]]*"[A-Za-z0-9+/_.-]{20,}"'
)
matches="$(git grep -nIE -e "$(IFS='|'; echo "${patterns[*]}")" -- . \
  ':!*package-lock.json' ':!*go.sum' ':!local-stack/bin/secret-scan.*')" || {
  [ $? -eq 1 ] || exit 2 # 1: nothing found
}

allowed() { # whether file $1 may hold text $2
  local entry
  [ -f "$allow" ] || return 1
  while IFS= read -r entry; do
    case "$entry" in '' | '#'*) continue ;; esac
    if [ "${entry%%:*}" = "$1" ] && [[ "$2" == *"${entry#*:}"* ]]; then return 0; fi
  done <"$allow"
  return 1
}

found=0
while IFS=: read -r file line text; do
  if [ -n "$file" ] && ! allowed "$file" "$text"; then
    # The text itself is not printed: the log of a test run is no place for a secret.
    echo "  ✗ $file:$line looks like a secret"
    found=1
  fi
done <<<"$matches"
[ $found -ne 0 ] || echo "  ✓ no secret in what git tracks"
exit $found
