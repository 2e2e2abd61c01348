#!/usr/bin/env bash
# Opens Trame, or shows the main job on paper and pictures when there is no display.
set -euo pipefail
cd "$(dirname "$0")/../.."

npm --prefix ui run --silent build -- --logLevel warn
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec tests/scripts/headless-demo.sh
fi
cargo build --workspace --locked --quiet
exec "${CARGO_TARGET_DIR:-target}/debug/trame"
