#!/usr/bin/env bash
# Every gate in rising cost. A failing gate does not hide the next ones; the last line counts them.
set -uo pipefail
cd "$(dirname "$0")/../.."

# One selection of packages and features everywhere, so that each dependency is compiled once.
WHOLE=(--workspace --locked --features trame/automation)
TARGET=$(realpath -m "${CARGO_TARGET_DIR:-target}")
LOGS=$(mktemp -d)
trap 'rm -rf "$LOGS"' EXIT
passed=0
failed=()

gate() {
  local name=$1 start=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if "$@" 2>&1 | tee "$LOGS/$name"; then
    passed=$((passed + 1))
    printf '== %s: passed in %d s\n' "$name" $((SECONDS - start))
  else
    failed+=("$name")
    printf '== %s: FAILED after %d s\n' "$name" $((SECONDS - start))
  fi
}

core_tests() {
  if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run "${WHOLE[@]}" --no-fail-fast --status-level fail --final-status-level fail
  else
    cargo test "${WHOLE[@]}" --no-fail-fast --quiet
  fi
}

# The binary as shipped, kept aside to check that it refuses a driver.
shipped_shell() {
  cargo build --workspace --locked && cp "$TARGET/debug/trame" "$TARGET/debug/trame-shipped"
}

window_tests() {
  TRAME_SHIPPED="$TARGET/debug/trame-shipped" npm --prefix tests run --silent smoke
}

gate 'rust format' cargo fmt --all --check
gate 'interface lint' npm --prefix ui run --silent lint
gate 'interface types' npm --prefix ui run --silent check
gate 'interface tests' npm --prefix ui run --silent test
gate 'interface build' npm --prefix ui run --silent build -- --logLevel warn
gate 'interface build for the browser host' npm --prefix ui run --silent build:host -- --logLevel warn
gate 'clippy' cargo clippy "${WHOLE[@]}" --all-targets --quiet -- -D warnings
gate 'rust tests, generated types, tidiness, documents' core_tests
gate 'shell as shipped' shipped_shell
gate 'shell for the tests' cargo build "${WHOLE[@]}"
gate 'browser journeys' npm --prefix tests run --silent e2e
gate 'real window' window_tests

printf '\n%d passed, %d failed, %d min %02d s\n' "$passed" "${#failed[@]}" $((SECONDS / 60)) $((SECONDS % 60))
[ ${#failed[@]} -gt 0 ] || exit 0
# The end of a long log is what one is shown first: it says why.
for name in "${failed[@]}"; do
  printf '\n-- the end of « %s »\n' "$name"
  tail -n 16 "$LOGS/$name"
done
printf 'failed: %s\n' "${failed[@]}"
exit 1
