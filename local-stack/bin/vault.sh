#!/usr/bin/env bash
# Builds the Vault-compatible server of local-stack/vault once; the cache keeps it per go.sum.
# Go's own settings (GOPROXY and the like) are honoured.
set -euo pipefail
ROOT="$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
CACHE="${SHOUYUE_CACHE:-$HOME/.cache/shouyue}"

hash_of() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -c1-16
}
folder="$CACHE/vault-$(hash_of "$ROOT/local-stack/vault/go.sum")"
if [ -x "$folder/vault" ]; then
  echo "  a Vault-compatible server is already built: $folder/vault"
  exit 0
fi
command -v go >/dev/null || {
  echo "shouyue: building a Vault-compatible server needs Go 1.24 or newer, and there is none. Without it the stack uses the local keyring." >&2
  exit 1
}
mkdir -p "$folder"
part="$folder/vault.part.$$"
trap 'rm -f "$part"' EXIT
echo "  building OpenBao 2.4.0 from source (once; about five minutes on two cores)"
started=$SECONDS
(cd "$ROOT/local-stack/vault" && CGO_ENABLED=0 GOFLAGS="${GOFLAGS:-} -mod=readonly" go build -p 2 -trimpath \
  -ldflags "-s -w -X github.com/openbao/openbao/version.fullVersion=2.4.0" -o "$part" .)
mv "$part" "$folder/vault"
echo "  ✓ $folder/vault after $((SECONDS - started)) s"
