#!/usr/bin/env bash
# The main job on an invented caseload, without a display: documents by the headless program,
# pictures of the real window on a virtual screen. Everything lands in out/.
set -euo pipefail
cd "$(dirname "$0")/../.."

OUT=$PWD/out
TARGET=${CARGO_TARGET_DIR:-target}
export TRAME_PASSPHRASE='demonstration sans aucune personne reelle 2026'

cargo build --workspace --locked --quiet --features trame/automation
rm -rf "$OUT"
mkdir -p "$OUT"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cli() { "$TARGET/debug/trame-cli" --base "$work/base" "$@"; }

cli init --name 'Camille Exemple' --structure 'Structure de démonstration' --sheet "$OUT/fiche-de-secours.pdf" >/dev/null
cli demo --people 60 --seed 1 >/dev/null
people=$(cli call list_people '{}' | node tests/scripts/first-ids.mjs 3)
number=0
for person in $people; do
  number=$((number + 1))
  # A dossier that has a contract keeps it.
  cli call create_contract "{\"personId\":\"$person\",\"kind\":\"premier\"}" >/dev/null 2>&1 || true
  cli export contrat --person "$person" --out "$OUT/contrat-$number.pdf" >/dev/null
  cli export contrat-texte --person "$person" --out "$OUT/contrat-$number.docx" >/dev/null
  for document in diagnostic ma-synthese plan france-travail trajectoire; do
    cli export "$document" --person "$person" --out "$OUT/$document-$number.pdf" >/dev/null
  done
done
cli export grille-a-remplir --out "$OUT/grille-potentialites.pdf" >/dev/null
node tests/smoke/tour.mjs "$work/base" "$OUT" "${people%%$'\n'*}"

echo 'Main job done on an invented caseload:'
find "$OUT" -type f \( -name '*.pdf' -o -name '*.docx' -o -name '*.png' \) -printf '  out/%P\n' | sort
