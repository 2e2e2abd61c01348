//! Content packs adopted in this base, and what was typed freely in the dossiers and could join one.

use rusqlite::types::Value;
use trame_domain::category::Category;
use trame_domain::id::Id;
use trame_domain::pack::{Pack, PackList};
use trame_domain::person::PersonId;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, code};
use crate::record::{Cells, Column, Record, Stored, optional, text};

impl Record for Pack {
    const ENTITY: Entity = Entity::Pack;
    const COLUMNS: &'static [Column] = &[
        text("pack_version"),
        text("title"),
        text("source"),
        text("licence"),
        optional("published_on"),
        text("adopted_at"),
        text("author"),
        text("mode"),
        text("content"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.version.to_cell(),
            self.title.to_cell(),
            self.source.to_cell(),
            self.licence.to_cell(),
            self.published_on.to_cell(),
            self.adopted_at.to_cell(),
            self.author.to_cell(),
            code(self.mode),
            self.content.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            version: cells.next()?,
            title: cells.next()?,
            source: cells.next()?,
            licence: cells.next()?,
            published_on: cells.next()?,
            adopted_at: cells.next()?,
            author: cells.next()?,
            mode: cells.code()?,
            content: cells.next()?,
        })
    }
}

/// A line of a plan that was typed, not chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeLine {
    /// An objective or an action.
    pub list: PackList,
    /// Category.
    pub category: Category,
    /// What was typed.
    pub label: String,
    /// In whose plan.
    pub person: PersonId,
}

impl Reader<'_> {
    /// Packs adopted, the one in force first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn packs(&self) -> Result<Vec<Stored<Pack>>, StoreError> {
        // Ids are made from the instant: two packs of the same minute stay in order.
        self.select("t.archived_at IS NULL ORDER BY t.id DESC", [])
    }

    /// The pack in force, if one was adopted.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn pack_in_force(&self) -> Result<Option<Stored<Pack>>, StoreError> {
        let newest = self.select("t.archived_at IS NULL ORDER BY t.id DESC LIMIT 1", [])?;
        Ok(newest.into_iter().next())
    }

    /// Objectives and actions of the plans that come from no pack.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn free_lines(&self) -> Result<Vec<FreeLine>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT 'objectives', o.category, o.label, o.person FROM objective o
             JOIN person p ON p.id = o.person
             WHERE o.code IS NULL AND o.archived_at IS NULL AND p.archived_at IS NULL
             UNION ALL
             SELECT 'actions', o.category, a.label, o.person FROM action a
             JOIN objective o ON o.id = a.objective
             JOIN person p ON p.id = o.person
             WHERE a.code IS NULL AND a.archived_at IS NULL AND o.archived_at IS NULL AND p.archived_at IS NULL
             ORDER BY 1, 2, 3, 4",
        )?;
        let rows = statement.query_map([], |row| {
            let mut cells = Cells::new(row);
            Ok(FreeLine {
                list: cells.code()?,
                category: cells.code()?,
                label: cells.next()?,
                person: cells.next()?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests;
