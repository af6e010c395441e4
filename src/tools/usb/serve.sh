#!/bin/sh
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null 2>&1; then
  echo "Node isn't on this computer. Double-click index.html instead." >&2
  exit 1
fi
exec node server/serve-folder.mjs
