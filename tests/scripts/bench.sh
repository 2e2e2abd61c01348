#!/usr/bin/env bash
# Ratios in one run: the core by trame-cli (release), then the cold start of the real window against a bare one.
set -euo pipefail
cd "$(dirname "$0")/../.."

PEOPLE=10000
TARGET=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TRAME_PASSPHRASE='demonstration sans aucune personne reelle 2026'

npm --prefix ui run --silent build -- --logLevel warn
cargo build --release --locked --quiet --package trame-cli
cargo build --workspace --locked --quiet --features trame/automation --bins --examples
cli=$TARGET/release/trame-cli

echo '== core'
"$cli" --base "$work/core" bench --people "$PEOPLE"
echo '== cold start of the window, medians of 5 alternated runs'
"$cli" --base "$work/window" demo --people "$PEOPLE" >/dev/null
TRAME_BINARY=$TARGET/debug/trame BARE_BINARY=$TARGET/debug/examples/bare node tests/smoke/start.mjs "$work/window"
