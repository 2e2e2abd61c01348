//! What the fields of a file say in each place of a sheet.

use std::collections::{BTreeMap, BTreeSet};

use trame_documents::{FieldValue, Form};
use trame_domain::code::Coded;
use trame_domain::sheet_reading::{SheetSlot, split_copy};

/// What was typed or ticked in a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Text, with plain line ends.
    pub(super) text: String,
    /// Ends of the names of the boxes ticked.
    boxes: BTreeSet<String>,
    /// OUI or NON, when one of them is ticked.
    pub(super) yes: Option<bool>,
    /// What is wrong with it.
    pub(super) fault: Option<Fault>,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// More text than anybody types.
    TooLong,
    /// Not a text.
    Unreadable,
    /// OUI and NON.
    Both,
}

/// One copy of the sheet: its places that say something.
pub(super) type Copy = BTreeMap<SheetSlot, Found>;

/// The sheet of a file.
pub(super) struct Sheets {
    /// Copies that say something, by number.
    pub(super) filled: BTreeMap<u32, Copy>,
    /// Whether any field is one of a fiche navette.
    pub(super) is_ours: bool,
    /// Fields that the sheet does not have.
    pub(super) unknown: u32,
}

impl Found {
    /// The codes ticked, in the order of the list.
    pub(super) fn ticked<'c>(&self, codes: impl Iterator<Item = &'c str>) -> Vec<String> {
        codes
            .filter(|code| self.boxes.contains(&code.to_lowercase()))
            .map(str::to_owned)
            .collect()
    }

    fn says_something(&self) -> bool {
        !self.text.is_empty()
            || !self.boxes.is_empty()
            || self.yes.is_some()
            || self.fault.is_some()
    }

    fn take(&mut self, rest: &str, value: &FieldValue) {
        match (rest, value) {
            (_, FieldValue::TooLong) => self.fault = Some(Fault::TooLong),
            (_, FieldValue::Unreadable) => self.fault = Some(Fault::Unreadable),
            ("" | "other", FieldValue::Text(text)) => self.text = plain(text),
            ("yes" | "no", FieldValue::Tick(true)) => {
                if self.yes.is_some() {
                    self.fault = Some(Fault::Both);
                }
                self.yes = Some(rest == "yes");
            }
            (_, FieldValue::Tick(true)) if !rest.is_empty() => {
                self.boxes.insert(rest.to_owned());
            }
            (_, FieldValue::Tick(false)) => {}
            (_, FieldValue::Tick(true) | FieldValue::Text(_)) => {
                self.fault = Some(Fault::Unreadable);
            }
        }
    }
}

/// Sorts the fields of a file.
pub(super) fn sort(form: &Form) -> Sheets {
    let mut sheets = Sheets {
        filled: BTreeMap::new(),
        is_ours: false,
        unknown: 0,
    };
    for (name, value) in &form.fields {
        let (copy, name) = split_copy(name);
        let Some((slot, rest)) = slot(name) else {
            sheets.unknown = sheets.unknown.saturating_add(1);
            continue;
        };
        sheets.is_ours = true;
        let places = sheets.filled.entry(copy).or_default();
        places.entry(slot).or_default().take(rest, value);
    }
    for places in sheets.filled.values_mut() {
        places.retain(|_, found| found.says_something());
    }
    sheets.filled.retain(|_, places| !places.is_empty());
    sheets
}

/// The place a field is of, and the end of its name where the place has several.
fn slot(name: &str) -> Option<(SheetSlot, &str)> {
    if let Some(slot) = SheetSlot::from_code(name) {
        return Some((slot, ""));
    }
    let parted = [
        SheetSlot::Hardships,
        SheetSlot::Qualification,
        SheetSlot::TrainingPossible,
        SheetSlot::Objects,
        SheetSlot::SoftSkills,
    ];
    parted.into_iter().find_map(|slot| {
        let rest = name.strip_prefix(slot.code())?.strip_prefix('_')?;
        Some((slot, rest)).filter(|_| !rest.is_empty())
    })
}

/// Line ends made one, spaces at both ends dropped.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.trim().to_owned()
}
