//! People.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::person::Person;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, opt_code};
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for Person {
    const ENTITY: Entity = Entity::Person;
    const COLUMNS: &'static [Column] = &[
        text("birth_name"),
        optional("usage_name"),
        text("first_name"),
        optional("birth_date"),
        optional("phone"),
        optional("email"),
        optional("address"),
        optional("postcode"),
        optional("commune_code").of("commune"),
        optional("commune_name").of("commune"),
        optional("household"),
        optional("expected_birth"),
        optional("work_situation").of("work"),
        optional("work_situation_since").of("work"),
        optional("education_level"),
        optional("rqth").holding(Kind::OptionalFlag),
        optional("caf_number"),
        optional("ft_number"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.birth_name.to_cell(),
            self.usage_name.to_cell(),
            self.first_name.to_cell(),
            self.birth_date.to_cell(),
            self.phone.to_cell(),
            self.email.to_cell(),
            self.address.to_cell(),
            self.postcode.to_cell(),
            self.commune_code.to_cell(),
            self.commune_name.to_cell(),
            opt_code(self.household),
            self.expected_birth.to_cell(),
            self.work_situation.to_cell(),
            self.work_situation_since.to_cell(),
            self.education_level.to_cell(),
            self.rqth.to_cell(),
            self.caf_number.to_cell(),
            self.ft_number.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            birth_name: cells.next()?,
            usage_name: cells.next()?,
            first_name: cells.next()?,
            birth_date: cells.next()?,
            phone: cells.next()?,
            email: cells.next()?,
            address: cells.next()?,
            postcode: cells.next()?,
            commune_code: cells.next()?,
            commune_name: cells.next()?,
            household: cells.opt_code()?,
            expected_birth: cells.next()?,
            work_situation: cells.next()?,
            work_situation_since: cells.next()?,
            education_level: cells.next()?,
            rqth: cells.next()?,
            caf_number: cells.next()?,
            ft_number: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// People put away, last put away first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn archived_people(&self) -> Result<Vec<Stored<Person>>, StoreError> {
        self.select(
            "t.archived_at IS NOT NULL ORDER BY t.archived_at DESC, t.id",
            [],
        )
    }
}
