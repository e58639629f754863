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
found=0
while IFS=: read -r file line text; do
  [ -n "$file" ] || continue
  allowed=no
  if [ -f "$allow" ]; then
    while IFS= read -r entry; do
      case "$entry" in '' | '#'*) continue ;; esac
      if [ "${entry%%:*}" = "$file" ] && [[ "$text" == *"${entry#*:}"* ]]; then allowed=yes; fi
    done <"$allow"
  fi
  if [ "$allowed" = no ]; then
    # The text itself is not printed: the log of a test run is no place for a secret.
    echo "  ✗ $file:$line looks like a secret"
    found=1
  fi
done < <(git grep -nIE "$(IFS='|'; echo "${patterns[*]}")" -- . ':!*package-lock.json' ':!*go.sum' ':!local-stack/bin/secret-scan.*' || true)
[ $found -eq 0 ] && echo "  ✓ no secret in what git tracks"
exit $found
