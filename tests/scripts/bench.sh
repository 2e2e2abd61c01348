#!/usr/bin/env bash
# Ratios in one run: documents against typst and WeasyPrint, the core by trame-cli (release), then the cold start of the real window against a bare one.
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

# The peers, in an environment of their own; versions pinned so that figures compare from one run to the next.
peers=$TARGET/tools/peers
if [ ! -x "$peers/bin/python" ] || ! "$peers/bin/python" -c 'import typst, weasyprint' 2>/dev/null; then
  python3 -m venv --clear "$peers"
  "$peers/bin/python" -m pip install --quiet --disable-pip-version-check typst==0.15.2 weasyprint==70.0
fi
cargo build --release --locked --quiet --package trame-documents --example bench_documents
rm -rf out/bench
mkdir -p out/bench

echo '== documents, medians of 5 alternated runs (pages to compare: out/bench)'
python3 tests/bench/documents.py "$TARGET/release/examples/bench_documents" "$peers/bin/python" out/bench
echo '== core'
"$cli" --base "$work/core" bench --people "$PEOPLE"
echo '== cold start of the window, medians of 5 alternated runs'
"$cli" --base "$work/window" demo --people "$PEOPLE" >/dev/null
TRAME_BINARY=$TARGET/debug/trame BARE_BINARY=$TARGET/debug/examples/bare node tests/smoke/start.mjs "$work/window"
