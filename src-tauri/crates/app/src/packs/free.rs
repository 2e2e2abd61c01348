//! What people typed in plans and no pack has: listed without a name, and added to the pack of the structure when chosen.

use std::collections::{BTreeMap, BTreeSet};

use trame_documents::typo::typo;
use trame_domain::category::Category;
use trame_domain::label::clean_label;
use trame_domain::pack::{EntryOrigin, PackList, PackMode};
use trame_domain::person::PersonId;
use trame_domain::plan::Actor;
use trame_domain::text::{LINE_LIMIT, check_text, fold};
use trame_domain::violation::{Violation, Violations};

use super::codes::Codes;
use super::def::Def;
use super::version::{self, Derived};
use super::{adopt, list_packs};
use crate::app::App;
use crate::dto::Nothing;
use crate::dto::packs::{FreeEntry, NewEntries, NewEntry, PackRow};
use crate::error::AppError;
use crate::reference::{ActionDef, ObjectiveDef, Referentiel};
use crate::wire::Wire;

/// Most entries added in one go.
const MOST: usize = 200;

/// Objectives and actions typed freely that the pack in force does not have, the most used first.
pub(crate) fn list_free_entries(app: &App, _: Nothing) -> Result<Vec<FreeEntry>, AppError> {
    let reference = app.reference()?;
    let lines = app.with(|_, session| Ok(session.store.reader().free_lines()?))?;
    let mut found: BTreeMap<(PackList, Category, String), (String, BTreeSet<PersonId>)> =
        BTreeMap::new();
    for line in lines {
        let label = typo(&clean_label(&line.label));
        let folded = fold(&label);
        if folded.is_empty() || is_known(&reference.referentiel, line.list, line.category, &label) {
            continue;
        }
        let place = (line.list, line.category, folded);
        let (_, people) = found
            .entry(place)
            .or_insert_with(|| (label, BTreeSet::new()));
        people.insert(line.person);
    }
    let entry =
        |((list, category, _), (label, people)): (_, (String, BTreeSet<PersonId>))| FreeEntry {
            list: Wire(list),
            category: Wire(category),
            label,
            dossiers: u32::try_from(people.len()).unwrap_or(u32::MAX),
        };
    let mut entries: Vec<FreeEntry> = found.into_iter().map(entry).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.dossiers));
    Ok(entries)
}

/// Adds chosen entries to the pack in force, marked as the structure’s own.
pub(crate) fn add_to_pack(app: &App, new: NewEntries) -> Result<Vec<PackRow>, AppError> {
    let reference = app.reference()?;
    let present = &reference.referentiel;
    let mut wrong = Violations::new();
    if new.entries.is_empty() || new.entries.len() > MOST {
        wrong.add("entries", Violation::OutOfRange { min: 1, max: 200 });
    }
    let mut pack = present.clone();
    let mut codes = Codes::default();
    present
        .situations
        .iter()
        .for_each(|def| codes.take(&def.code));
    present
        .objectives
        .iter()
        .for_each(|def| codes.take(&def.code));
    present.actions.iter().for_each(|def| codes.take(&def.code));
    for (rank, entry) in new.entries.iter().enumerate() {
        let label = typo(&clean_label(&entry.label));
        let field = format!("entries/{rank}/label");
        if fold(&label).is_empty() {
            wrong.add(field, Violation::Missing);
        } else if let Err(violation) = check_text(&label, LINE_LIMIT) {
            wrong.add(field, violation);
        } else if !is_known(&pack, entry.list.0, entry.category.0, &label)
            && let Err(violation) = add(&mut pack, &mut codes, entry, label)
        {
            wrong.add(field, violation);
        }
    }
    wrong.into_result()?;
    if version::hash(&pack) != version::hash(present) {
        pack.version = version::derive(&present.version, Derived::Local, &pack);
        let structure =
            app.with(|_, session| Ok(session.structure.as_ref().map(|s| s.name.clone())))?;
        let mut head = present.clone();
        head.title = "Ajouts de la structure".to_owned();
        head.source = structure.unwrap_or_default();
        head.published_on = String::new();
        adopt(app, pack, &head, PackMode::Complete)?;
    }
    list_packs(app, Nothing {})
}

fn add(
    pack: &mut Referentiel,
    codes: &mut Codes,
    entry: &NewEntry,
    label: String,
) -> Result<(), Violation> {
    let category = entry.category;
    let origin = Some(Wire(EntryOrigin::Local));
    match entry.list.0 {
        // A situation is a word of the diagnostic: it needs a polarity, hence a référentiel.
        PackList::Situations => return Err(Violation::UnknownCode),
        PackList::Objectives => pack.objectives.push(ObjectiveDef {
            code: codes.make("objectives", category.0, &label),
            category,
            label,
            actions: Vec::new(),
            thematics: Vec::new(),
            aliases: Vec::new(),
            replaced_by: None,
            origin,
        }),
        PackList::Actions => pack.actions.push(ActionDef {
            code: codes.make("actions", category.0, &label),
            category,
            label,
            actor: Wire(Actor::Person),
            weekly_minutes: None,
            proof: None,
            aliases: Vec::new(),
            replaced_by: None,
            origin,
        }),
    }
    Ok(())
}

/// Whether a pack has those words in that place.
fn is_known(pack: &Referentiel, list: PackList, category: Category, label: &str) -> bool {
    fn has<D: Def>(defs: &[D], category: Category, folded: &str) -> bool {
        defs.iter()
            .any(|def| def.category() == category && fold(def.label()) == folded)
    }
    let folded = fold(label);
    match list {
        PackList::Situations => has(&pack.situations, category, &folded),
        PackList::Objectives => has(&pack.objectives, category, &folded),
        PackList::Actions => has(&pack.actions, category, &folded),
    }
}
