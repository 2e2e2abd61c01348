//! The grouped queries of the caseload. Each is answered by an index alone.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use rusqlite::params_from_iter;
use rusqlite::types::Value;
use trame_domain::contract::life::Term;
use trame_domain::person::{PersonId, PersonSet};

use super::{CaseloadRow, DiagnosticSummary, EntrySummary};
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::Cells;
use crate::record::cells::Cell;

pub(super) const VERSIONS: &str =
    "SELECT d.person, d.id, d.opened_on, d.closed_on FROM diagnostic d
         WHERE d.archived_at IS NULL AND {scope} ORDER BY d.person, d.opened_on, d.id";
/// `CROSS JOIN` keeps the order of the tables: the newest version of each person is found once, not once an entry.
pub(super) const ENTRIES: &str = "SELECT d.person, e.category, e.state, e.impact, e.confirmed_on
         FROM diagnostic d
         CROSS JOIN category_entry e INDEXED BY category_entry_summary ON e.diagnostic = d.id
         WHERE {scope} AND e.archived_at IS NULL AND d.id = (
             SELECT l.id FROM diagnostic l WHERE l.person = d.person AND l.archived_at IS NULL
             ORDER BY l.opened_on DESC, l.id DESC LIMIT 1)";
pub(super) const ITEMS: &str = "SELECT person, kind, code FROM person_item
         WHERE archived_at IS NULL AND {scope} ORDER BY person, kind, code";
/// A month after today is a birth expected, not a child.
pub(super) const CHILDREN: &str =
    "SELECT person, count(*), max(birth_month) FILTER (WHERE birth_month <= ?1) FROM child
         WHERE archived_at IS NULL AND {scope} GROUP BY person";
pub(super) const MET: &str = "SELECT person, substr(max(starts_at), 1, 10) FROM appointment
         WHERE attendance = 'present' AND archived_at IS NULL AND {scope} GROUP BY person";
pub(super) const NOTED: &str = "SELECT person, max(written_on) FROM note
         WHERE is_contact = 1 AND archived_at IS NULL AND {scope} GROUP BY person";
pub(super) const NEXT: &str = "SELECT person, min(starts_at) FROM appointment
         WHERE attendance = 'prevu' AND archived_at IS NULL AND starts_at >= ?1 AND {scope} GROUP BY person";
pub(super) const OBJECTIVES: &str = "SELECT person, count(*) FROM objective
         WHERE status = 'en_cours' AND archived_at IS NULL AND {scope} GROUP BY person";
pub(super) const OVERDUE: &str =
    "SELECT o.person, count(*) FROM action a JOIN objective o ON o.id = a.objective
         WHERE a.status IN ('en_projet', 'en_cours', 'en_attente') AND a.archived_at IS NULL
             AND a.due_on < ?1 AND o.archived_at IS NULL AND {scope} GROUP BY o.person";
pub(super) const CONTRACTS: &str =
    "SELECT person, id, kind, follows, starts_on, ends_on, review_on, ready_on, signed_on, ended_on
         FROM contract WHERE archived_at IS NULL AND {scope} ORDER BY person, id";
pub(super) const BILANS: &str = "SELECT person, max(made_on) FROM bilan
         WHERE archived_at IS NULL AND {scope} GROUP BY person";

type Rows = BTreeMap<PersonId, CaseloadRow>;

/// Everybody, or one person.
pub(super) struct Scope(Option<PersonId>);

impl Scope {
    pub(super) fn everybody() -> Self {
        Self(None)
    }

    pub(super) fn only(person: PersonId) -> Self {
        Self(Some(person))
    }

    /// Runs `sql`, where `{scope}` stands for a condition on the column named by `person`, and gives each row, the
    /// person first, to `take`.
    fn each(
        &self,
        reader: &Reader<'_>,
        (sql, person): (&str, &str),
        given: Option<Value>,
        rows: &mut Rows,
        mut take: impl FnMut(&mut CaseloadRow, &mut Cells<'_, '_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let condition = match (self.0, &given) {
            (None, _) => "TRUE".to_owned(),
            (Some(_), None) => format!("{person} = ?1"),
            (Some(_), Some(_)) => format!("{person} = ?2"),
        };
        let sql = sql.replace("{scope}", &condition);
        let params = given.into_iter().chain(self.0.map(|id| id.to_cell()));
        let mut statement = reader.connection().prepare_cached(&sql)?;
        let mut found = statement.query(params_from_iter(params))?;
        // Rows of one person follow each other: their id is read and looked up once.
        let mut at = String::new();
        let mut current = None;
        while let Some(row) = found.next()? {
            let mut cells = Cells::new(row);
            let same = row.get_ref(0)?.as_str().is_ok_and(|person| person == at);
            if same {
                cells.skip();
            } else {
                let person = cells.next::<PersonId>()?;
                at = row.get(0)?;
                current = rows.get_mut(&person);
            }
            if let Some(row) = current.as_deref_mut() {
                take(row, &mut cells)?;
            }
        }
        Ok(())
    }
}

pub(super) fn all(
    reader: &Reader<'_>,
    rows: &mut Rows,
    scope: &Scope,
    now: NaiveDateTime,
) -> Result<(), StoreError> {
    diagnostics(reader, rows, scope)?;
    items(reader, rows, scope, now)?;
    contacts(reader, rows, scope, now)?;
    contracts(reader, rows, scope)?;
    plan(reader, rows, scope, now)
}

fn diagnostics(reader: &Reader<'_>, rows: &mut Rows, scope: &Scope) -> Result<(), StoreError> {
    scope.each(reader, (VERSIONS, "d.person"), None, rows, |row, cells| {
        // The newest comes last and stays.
        row.diagnostic = Some(DiagnosticSummary {
            id: cells.next()?,
            opened_on: cells.next()?,
            closed_on: cells.next()?,
            confirmed_on: None,
            entries: Vec::with_capacity(10),
        });
        Ok(())
    })?;
    scope.each(reader, (ENTRIES, "d.person"), None, rows, |row, cells| {
        let Some(diagnostic) = row.diagnostic.as_mut() else {
            return Ok(());
        };
        diagnostic.entries.push(EntrySummary {
            category: cells.code()?,
            state: cells.code()?,
            impact: cells.opt_code()?,
        });
        diagnostic.confirmed_on = diagnostic.confirmed_on.max(cells.next()?);
        Ok(())
    })?;
    for row in rows.values_mut() {
        if let Some(diagnostic) = row.diagnostic.as_mut() {
            diagnostic.entries.sort_by_key(|entry| entry.category);
        }
    }
    Ok(())
}

fn items(
    reader: &Reader<'_>,
    rows: &mut Rows,
    scope: &Scope,
    now: NaiveDateTime,
) -> Result<(), StoreError> {
    scope.each(reader, (ITEMS, "person"), None, rows, |row, cells| {
        let (set, code) = (cells.code()?, cells.next()?);
        match set {
            PersonSet::Right => row.rights.push(code),
            PersonSet::Tag => row.tags.push(code),
            PersonSet::Language | PersonSet::Licence => {}
        }
        Ok(())
    })?;
    let today = Some(now.date().to_cell());
    scope.each(reader, (CHILDREN, "person"), today, rows, |row, cells| {
        row.children = cells.next()?;
        row.youngest_child = cells.next()?;
        Ok(())
    })
}

fn contacts(
    reader: &Reader<'_>,
    rows: &mut Rows,
    scope: &Scope,
    now: NaiveDateTime,
) -> Result<(), StoreError> {
    for sql in [MET, NOTED] {
        scope.each(reader, (sql, "person"), None, rows, |row, cells| {
            row.last_contact = row.last_contact.max(cells.next()?);
            Ok(())
        })?;
    }
    let now = Some(now.to_cell());
    scope.each(reader, (NEXT, "person"), now, rows, |row, cells| {
        row.next_appointment = cells.next()?;
        Ok(())
    })
}

fn contracts(reader: &Reader<'_>, rows: &mut Rows, scope: &Scope) -> Result<(), StoreError> {
    scope.each(reader, (CONTRACTS, "person"), None, rows, |row, cells| {
        row.contracts.push(Term {
            id: cells.next()?,
            kind: cells.code()?,
            follows: cells.next()?,
            starts_on: cells.next()?,
            ends_on: cells.next()?,
            review_on: cells.next()?,
            ready_on: cells.next()?,
            signed_on: cells.next()?,
            ended_on: cells.next()?,
        });
        Ok(())
    })?;
    scope.each(reader, (BILANS, "person"), None, rows, |row, cells| {
        row.last_bilan = cells.next()?;
        Ok(())
    })
}

fn plan(
    reader: &Reader<'_>,
    rows: &mut Rows,
    scope: &Scope,
    now: NaiveDateTime,
) -> Result<(), StoreError> {
    scope.each(reader, (OBJECTIVES, "person"), None, rows, |row, cells| {
        row.open_objectives = cells.next()?;
        Ok(())
    })?;
    let today = Some(now.date().to_cell());
    scope.each(reader, (OVERDUE, "o.person"), today, rows, |row, cells| {
        row.overdue_actions = cells.next()?;
        Ok(())
    })
}
