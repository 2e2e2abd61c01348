#!/usr/bin/env bash
# Every page of every sample document as a PNG in out/gallery, with one index page to look at.
set -euo pipefail
cd "$(dirname "$0")/../.."

OUT=$PWD/out/gallery
rm -rf "$OUT"
mkdir -p "$OUT/pages"
cargo run --release --locked --quiet --package trame-documents --example render_samples -- "$OUT"
find "$OUT" -name '*.pdf' -printf '%f\n' | sort | xargs -P "$(nproc)" -I{} sh -c \
  'pdftoppm -r 72 -png "$1/$2" "$1/pages/${2%.pdf}"' _ "$OUT" {}
node tests/scripts/gallery-index.mjs "$OUT"
echo "out/gallery/index.html: $(find "$OUT/pages" -name '*.png' | wc -l) pages of $(find "$OUT" -name '*.pdf' | wc -l) documents"
