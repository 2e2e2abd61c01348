#!/usr/bin/env bash
# Ratios in one run, release profile: the core by trame-cli, then the cold start of the real window.
set -euo pipefail
cd "$(dirname "$0")/../.."

TARGET=${CARGO_TARGET_DIR:-target}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TRAME_PASSPHRASE='demonstration sans aucune personne reelle 2026'

cargo build --release --locked --quiet -p trame-cli
"$TARGET/release/trame-cli" --base "$work/base" bench
