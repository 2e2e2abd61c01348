//! The contact log of companies.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::types::Value;
use trame_domain::company::{Company, CompanyEvent};
use trame_domain::id::Id;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for CompanyEvent {
    const ENTITY: Entity = Entity::CompanyEvent;
    const COLUMNS: &'static [Column] = &[
        text("company"),
        text("happened_on"),
        text("kind"),
        optional("contact"),
        text("author"),
        text("text"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.company.to_cell(),
            self.happened_on.to_cell(),
            code(self.kind),
            self.contact.to_cell(),
            self.author.to_cell(),
            self.text.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            company: cells.next()?,
            happened_on: cells.next()?,
            kind: cells.code()?,
            contact: cells.next()?,
            author: cells.next()?,
            text: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Contact log of a company, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn events_of(&self, company: Id<Company>) -> Result<Vec<Stored<CompanyEvent>>, StoreError> {
        self.select(
            "t.company = ?1 AND t.archived_at IS NULL ORDER BY t.happened_on DESC, t.id DESC",
            [company.to_string()],
        )
    }

    /// Day of the last line of the log of each company that has one.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn last_events(&self) -> Result<BTreeMap<Id<Company>, NaiveDate>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT company, MAX(happened_on) FROM company_event WHERE archived_at IS NULL GROUP BY company",
        )?;
        let rows = statement.query_map([], |row| {
            let mut cells = Cells::new(row);
            Ok((cells.next()?, cells.next()?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
