//! What « Aujourd'hui » asks: appointments, those nobody gave an attendance to, actions overdue; each with a name.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Params;
use trame_domain::agenda::Appointment;
use trame_domain::person::PersonId;
use trame_domain::plan::Action;

use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Record, Stored, selected, stored};

/// A person's names, for a line about something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName {
    /// Who.
    pub id: PersonId,
    /// Nom de naissance.
    pub birth_name: String,
    /// Nom d'usage.
    pub usage_name: Option<String>,
    /// First name.
    pub first_name: String,
}

/// A record and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named<T> {
    /// The record.
    pub record: Stored<T>,
    /// Whose.
    pub person: PersonName,
}

/// Somebody followed: neither archived nor closed.
const FOLLOWED: &str = "p.archived_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM dossier d WHERE d.person = p.id AND d.archived_at IS NULL AND d.closed_on IS NOT NULL)";

impl Reader<'_> {
    /// Appointments that start from `from` until just before `to`, in order, whatever their attendance.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn appointments_between(
        &self,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> Result<Vec<Named<Appointment>>, StoreError> {
        self.named(
            "appointment t JOIN person p ON p.id = t.person
             WHERE t.archived_at IS NULL AND p.archived_at IS NULL AND t.starts_at >= ?1 AND t.starts_at < ?2
             ORDER BY t.starts_at, t.id",
            [from.to_cell(), to.to_cell()],
        )
    }

    /// Past appointments of people followed, still « prévu », oldest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn appointments_without_attendance(
        &self,
        now: NaiveDateTime,
    ) -> Result<Vec<Named<Appointment>>, StoreError> {
        self.named(
            &format!(
                "appointment t JOIN person p ON p.id = t.person
                 WHERE t.attendance = 'prevu' AND t.archived_at IS NULL AND t.starts_at < ?1 AND {FOLLOWED}
                 ORDER BY t.starts_at, t.id"
            ),
            [now.to_cell()],
        )
    }

    /// Actions of people followed that should have been done before `today`, oldest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn overdue_actions(&self, today: NaiveDate) -> Result<Vec<Named<Action>>, StoreError> {
        self.named(
            &format!(
                "action t JOIN objective o ON o.id = t.objective JOIN person p ON p.id = o.person
                 WHERE t.status IN ('en_projet', 'en_cours', 'en_attente') AND t.archived_at IS NULL
                     AND t.due_on < ?1 AND o.archived_at IS NULL AND {FOLLOWED}
                 ORDER BY t.due_on, t.id"
            ),
            [today.to_cell()],
        )
    }

    /// `clause` is always ours; the record's table is `t`, the person's `p`.
    fn named<R: Record>(
        &self,
        clause: &str,
        params: impl Params,
    ) -> Result<Vec<Named<R>>, StoreError> {
        let sql = format!(
            "SELECT p.id, p.birth_name, p.usage_name, p.first_name, {} FROM {clause}",
            selected::<R>("t")
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map(params, |row| {
            let mut cells = Cells::new(row);
            let person = PersonName {
                id: cells.next()?,
                birth_name: cells.next()?,
                usage_name: cells.next()?,
                first_name: cells.next()?,
            };
            let record = stored(&mut cells)?;
            Ok(Named { record, person })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests;
