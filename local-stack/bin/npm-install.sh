#!/usr/bin/env bash
# npm-install.sh FOLDER: installs what FOLDER/package-lock.json names, unless that is what is there.
set -euo pipefail
cd -P "$1"
installed=node_modules/.package-lock.json
if [ ! -e "$installed" ] || [ package-lock.json -nt "$installed" ] || [ package.json -nt "$installed" ]; then
  npm ci --prefer-offline --no-progress --no-audit --no-fund
  touch "$installed"
fi
