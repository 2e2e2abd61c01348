//! What taking each place of a filled sheet would change, tried on a copy of what is known.

use chrono::NaiveDate;
use trame_documents::Form;
use trame_documents::docs::company_sheet::label;
use trame_documents::typo::typo;
use trame_domain::company::Company;
use trame_domain::offer::ImmersionOffer;
use trame_domain::sheet_reading::SheetSlot;
use trame_domain::violation::{Violation, Violations};

use super::found::{Copy, Fault, Found, Sheets};
use super::shown;
use super::write::{Unread, write};
use crate::dto::sheet_reading::{ReadField, ReadState};
use crate::messages::word_violation;
use crate::reference::Immersion;
use crate::wire::Wire;

/// Letters of a text shown that cannot be taken.
const SHOWN: usize = 400;

/// The places that say something, in the order of the sheet.
pub(super) fn fields(
    found: &Copy,
    known: (&Company, &ImmersionOffer),
    pack: &Immersion,
    today: NaiveDate,
) -> Vec<ReadField> {
    let each = found.iter();
    each.map(|(slot, typed)| field(*slot, typed, known, pack, today))
        .collect()
}

/// What to know about the file.
pub(super) fn notes(form: &Form, sheets: &Sheets) -> Vec<String> {
    let mut notes = vec![];
    if form.has_scripts {
        notes.push("Ce PDF contient un script : il n’a pas été exécuté.".to_owned());
    }
    if sheets.unknown > 0 {
        let many = sheets.unknown > 1;
        let (fields, are) = if many {
            ("champs n’appartiennent", "ils sont laissés")
        } else {
            ("champ n’appartient", "il est laissé")
        };
        notes.push(format!(
            "{} {fields} pas à la fiche navette : {are} de côté.",
            sheets.unknown
        ));
    }
    notes.iter().map(|note| typo(note)).collect()
}

fn field(
    slot: SheetSlot,
    typed: &Found,
    (company, offer): (&Company, &ImmersionOffer),
    pack: &Immersion,
    today: NaiveDate,
) -> ReadField {
    let current = shown(slot, company, offer, pack);
    let mut row = ReadField {
        slot: Wire(slot),
        label: typo(label(slot)),
        current,
        found: typed.text.chars().take(SHOWN).collect(),
        state: ReadState::Unreadable,
        note: None,
        of_the_company: slot.is_of_the_company(),
    };
    if let Some(fault) = typed.fault {
        let (state, note) = word_fault(fault);
        (row.state, row.note) = (state, Some(typo(note)));
        return row;
    }
    let (mut host, mut next) = (company.clone(), offer.clone());
    if let Err(unread) = write(slot, typed, &mut host, &mut next, pack) {
        row.note = Some(typo(word_unread(unread)));
        return row;
    }
    host.clean(today);
    next.clean();
    if let Some(violation) = violation((company, offer), (&host, &next), today) {
        row.state = match violation {
            Violation::TooLong { .. } | Violation::TooMany { .. } => ReadState::TooLong,
            _ => ReadState::Unreadable,
        };
        row.note = Some(typo(&word_violation(violation)));
        return row;
    }
    row.found = shown(slot, &host, &next, pack);
    row.state = if same(&row.current, &row.found) {
        ReadState::Same
    } else if row.current.is_empty() {
        ReadState::New
    } else {
        ReadState::Changed
    };
    if slot == SheetSlot::Siret && host.siret_fault().is_some() {
        row.note = Some("La clé de ce SIRET n’est pas juste : vérifiez-le.".to_owned());
    }
    row
}

/// Spaces and line ends aside.
fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// What would be wrong that is not already.
fn violation(
    before: (&Company, &ImmersionOffer),
    after: (&Company, &ImmersionOffer),
    today: NaiveDate,
) -> Option<Violation> {
    let all = |(company, offer): (&Company, &ImmersionOffer)| {
        let mut wrong = Violations::new();
        wrong.extend(offer.check());
        wrong.extend(company.check(today));
        wrong
    };
    let (before, after) = (all(before), all(after));
    let was: Vec<_> = before.iter().collect();
    let mut new = after.iter().filter(|found| !was.contains(found));
    new.next().map(|(_, violation)| violation)
}

fn word_fault(fault: Fault) -> (ReadState, &'static str) {
    match fault {
        Fault::TooLong => (
            ReadState::TooLong,
            "Ce texte est bien trop long pour une fiche : rien n’en est repris.",
        ),
        Fault::Unreadable => (
            ReadState::Unreadable,
            "Ce champ ne se lit pas : saisissez-le dans l’offre.",
        ),
        Fault::Both => (
            ReadState::Unreadable,
            "Les deux cases sont cochées : à voir avec l’entreprise.",
        ),
    }
}

fn word_unread(unread: Unread) -> &'static str {
    match unread {
        Unread::Date => "Ce n’est pas une date : écrivez-la dans l’offre, jj/mm/aaaa.",
        Unread::Number => "Ce n’est pas un nombre : écrivez-le dans l’offre.",
        Unread::Workforce => {
            "Cet effectif ne se lit pas : choisissez la tranche dans l’entreprise."
        }
        Unread::Unreadable => "Ce champ ne se lit pas : saisissez-le dans l’offre.",
    }
}
