//! Undoing an operation, if nothing it wrote was written again since. Itself an operation: it can be undone, and
//! undoing it gives back what it took away.

mod lines;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::OptionalExtension;
use rusqlite::types::Value;
use trame_domain::code::Coded;

use self::lines::RowLines;
use crate::entity::Entity;
use crate::error::StoreError;
use crate::op::Op;
use crate::read::Reader;
use crate::record::{Column, fields, from_json};
use crate::store::Store;
use crate::write::{ARCHIVED, ARCHIVED_COLUMN, Change, Context, FieldWrite, OpId, Tx};

/// How far back the last undoable operation is looked for, in lines of the journal.
const LOOK_BACK: u32 = 2_000;

/// An operation that can be undone now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undoable {
    /// Its id.
    pub op_id: OpId,
    /// Its name.
    pub op: Op,
    /// When it was done, UTC milliseconds.
    pub at: i64,
}

/// What undoing does to one row.
enum Step {
    Archive,
    Write(Vec<Restored>),
}

/// A field as it was before.
struct Restored {
    columns: &'static [Column],
    values: Vec<Value>,
    /// Where that value stands in the journal.
    stamp: Option<String>,
}

/// Fields of a signed contract that are written afterwards: handed to the person, ended.
const AFTER_SIGNATURE: &[&str] = &["handed_on", "ending"];
/// Field of what comes after an agreed bilan that is written afterwards: the action it became.
const AFTER_AGREEMENT: &[&str] = &["action"];

type Plan = BTreeMap<(Entity, String), Step>;

impl Store {
    /// Undoes an operation.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::NotUndoable`] when it is undone already or overwritten;
    /// [`StoreError::Closed`] when it closed a diagnostic or wrote in one closed since; [`StoreError::Signed`] when it
    /// signed a contract or wrote in one signed since; [`StoreError::Agreed`] likewise of the bilan of a PMSMP.
    pub fn undo(&mut self, op_id: OpId, context: &Context<'_>) -> Result<Change, StoreError> {
        let ((), change) = self.write(Op::Undo, context, |tx| tx.undo(op_id))?;
        Ok(change)
    }
}

impl Tx<'_> {
    fn undo(&mut self, op_id: OpId) -> Result<(), StoreError> {
        for ((entity, id), step) in plan(&self.reader(), op_id)? {
            match step {
                Step::Archive => {
                    let now = Value::Integer(self.millis());
                    self.set_archived(entity, &id, &now)?;
                }
                Step::Write(changed) => {
                    let changed: Vec<FieldWrite<'_>> = changed
                        .iter()
                        .map(|field| FieldWrite {
                            columns: field.columns,
                            values: &field.values,
                            restores: field.stamp.as_deref(),
                        })
                        .collect();
                    self.update(entity, &id, &changed)?;
                }
            }
        }
        Ok(())
    }
}

impl Reader<'_> {
    /// The last operation of an author that can be undone now. Closing a diagnostic, signing a contract and noting
    /// what the person says of a bilan cannot be: nothing older is offered then, which would surprise.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn last_undoable(&self, author: &str) -> Result<Option<Undoable>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT op_id, op, at, author FROM journal ORDER BY seq DESC LIMIT ?1",
        )?;
        let mut rows = statement.query([LOOK_BACK])?;
        let mut seen = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let op_id: String = row.get(0)?;
            let op = Op::from_code(&row.get::<_, String>(1)?);
            let is_mine = row.get::<_, String>(3)? == author;
            // A printed sheet cannot be unprinted, and it changed nothing: « Annuler » goes on to the change before it.
            let is_change = |op: &Op| !matches!(op, Op::Undo | Op::RecordDocument);
            let Some(op) = op.filter(|op| is_mine && is_change(op)) else {
                continue;
            };
            let op_id: OpId = op_id.parse().map_err(|_| StoreError::Corrupt)?;
            if !seen.insert(op_id) {
                continue;
            }
            match plan(self, op_id) {
                Ok(_) => {
                    let at = row.get(2)?;
                    return Ok(Some(Undoable { op_id, op, at }));
                }
                Err(
                    StoreError::Closed
                    | StoreError::Signed
                    | StoreError::Agreed
                    | StoreError::GridClosed,
                ) => {
                    return Ok(None);
                }
                Err(StoreError::NotUndoable) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(None)
    }
}

fn plan(reader: &Reader<'_>, op_id: OpId) -> Result<Plan, StoreError> {
    let mut plan = Plan::new();
    let rows = lines::rows_of(reader, op_id)?;
    let is_import = is_import(reader, &rows, op_id)?;
    for (entity, id) in rows {
        if entity == Entity::Document {
            return Err(StoreError::NotUndoable);
        }
        let op = op_id.to_string();
        let row = RowLines::read(reader, &id)?;
        match refuse_closed(reader, entity, &id) {
            // A version that came closed, with its person: it never changes, and goes out of sight with them.
            Err(StoreError::Closed) if is_import => continue,
            // What comes after the signature may be taken back: it is no part of what was signed.
            Err(StoreError::Signed) if row.wrote_only(&op, AFTER_SIGNATURE) => {}
            Err(StoreError::Agreed) if row.wrote_only(&op, AFTER_AGREEMENT) => {}
            answer => answer?,
        }
        let step = if row.is_created_by(&op) {
            undo_creation(reader, entity, &id, &row, &op)?
        } else {
            undo_fields(entity, &row, &op)?
        };
        plan.insert((entity, id), step);
    }
    Ok(plan)
}

/// Whether an operation brought a whole dossier in.
fn is_import(
    reader: &Reader<'_>,
    rows: &BTreeSet<(Entity, String)>,
    op_id: OpId,
) -> Result<bool, StoreError> {
    let mut people = rows.iter().filter(|(entity, _)| *entity == Entity::Person);
    let Some((_, person)) = people.next() else {
        return Ok(false);
    };
    let mut statement = reader.connection().prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM journal WHERE entity_id = ?1 AND op_id = ?2 AND op = ?3)",
    )?;
    let op = Op::ImportPerson.code();
    Ok(statement.query_row([person.as_str(), &op_id.to_string(), op], |row| row.get(0))?)
}

/// A creation is undone by archiving, if nothing else was ever said of the row.
fn undo_creation(
    reader: &Reader<'_>,
    entity: Entity,
    id: &str,
    row: &RowLines,
    op: &str,
) -> Result<Step, StoreError> {
    let is_alone = row.names().all(|field| {
        row.current(field)
            .is_ok_and(|line| row.origin(field, line).is_none_or(|line| line.op_id == op))
    });
    let sql = format!(
        "SELECT archived_at IS NULL FROM {} WHERE id = ?1",
        entity.code()
    );
    let is_there: bool = reader
        .connection()
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))?;
    if is_alone && is_there {
        Ok(Step::Archive)
    } else {
        Err(StoreError::NotUndoable)
    }
}

fn undo_fields(entity: Entity, row: &RowLines, op: &str) -> Result<Step, StoreError> {
    let mut changed = Vec::new();
    for field in row.names() {
        let mut written = row.field(field).filter(|line| line.op_id == op);
        // The first line knows what was there before; the last must still be what is there now.
        let Some(first) = written.next() else {
            continue;
        };
        let last = written.last().unwrap_or(first);
        let current = row.current(field)?;
        let is_current = current.stamp == last.stamp
            || row
                .origin(field, current)
                .is_some_and(|line| line.stamp == last.stamp);
        if !is_current {
            return Err(StoreError::NotUndoable);
        }
        let columns = columns_of(entity, field).ok_or(StoreError::NotUndoable)?;
        let before = row.replaced_by(field, first);
        let json = before.and_then(|line| row.value(field, line));
        changed.push(Restored {
            columns,
            values: from_json(columns, json),
            stamp: before.map(|line| line.stamp.clone()),
        });
    }
    Ok(Step::Write(changed))
}

fn columns_of(entity: Entity, field: &str) -> Option<&'static [Column]> {
    if field == ARCHIVED {
        return Some(ARCHIVED_COLUMN);
    }
    fields(entity.columns())
        .map(|(_, columns)| columns)
        .find(|columns| columns.first().is_some_and(|column| column.field == field))
}

fn refuse_closed(reader: &Reader<'_>, entity: Entity, id: &str) -> Result<(), StoreError> {
    let sql = match entity {
        Entity::Diagnostic => {
            "SELECT closed_on IS NOT NULL FROM diagnostic WHERE id = ?1".to_owned()
        }
        Entity::CategoryEntry | Entity::TickedSituation | Entity::Strength => format!(
            "SELECT d.closed_on IS NOT NULL FROM {} t JOIN diagnostic d ON d.id = t.diagnostic WHERE t.id = ?1",
            entity.code()
        ),
        Entity::Contract => "SELECT signed_on IS NOT NULL FROM contract WHERE id = ?1".to_owned(),
        Entity::ContractLine => {
            "SELECT c.signed_on IS NOT NULL FROM contract_line t JOIN contract c ON c.id = t.contract WHERE t.id = ?1"
                .to_owned()
        }
        Entity::PmsmpBilan => "SELECT agreed_on IS NOT NULL FROM pmsmp_bilan WHERE id = ?1".to_owned(),
        Entity::PmsmpBilanLine | Entity::PmsmpFollowUp => format!(
            "SELECT b.agreed_on IS NOT NULL FROM {} t JOIN pmsmp_bilan b ON b.id = t.bilan WHERE t.id = ?1",
            entity.code()
        ),
        Entity::PotentialitesGrid => "SELECT closed_on IS NOT NULL FROM potentialites_grid WHERE id = ?1".to_owned(),
        Entity::PotentialitesAnswer => {
            "SELECT g.closed_on IS NOT NULL FROM potentialites_answer t JOIN potentialites_grid g ON g.id = t.grid WHERE t.id = ?1"
                .to_owned()
        }
        Entity::Person
        | Entity::Child
        | Entity::PersonItem
        | Entity::Dossier
        | Entity::Objective
        | Entity::Action
        | Entity::Appointment
        | Entity::Note
        | Entity::Referent
        | Entity::Structure
        | Entity::Document
        | Entity::HoursTarget
        | Entity::Bilan
        | Entity::Pack
        | Entity::Company
        | Entity::CompanyContact
        | Entity::CompanyEvent
        | Entity::ImmersionOffer
        | Entity::Pmsmp => return Ok(()),
    };
    let is_closed: Option<bool> = reader
        .connection()
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    match is_closed {
        Some(true) if matches!(entity, Entity::Contract | Entity::ContractLine) => {
            Err(StoreError::Signed)
        }
        Some(true)
            if matches!(
                entity,
                Entity::PmsmpBilan | Entity::PmsmpBilanLine | Entity::PmsmpFollowUp
            ) =>
        {
            Err(StoreError::Agreed)
        }
        Some(true)
            if matches!(
                entity,
                Entity::PotentialitesGrid | Entity::PotentialitesAnswer
            ) =>
        {
            Err(StoreError::GridClosed)
        }
        Some(true) => Err(StoreError::Closed),
        Some(false) => Ok(()),
        None => Err(StoreError::NotUndoable),
    }
}

#[cfg(test)]
mod tests;
