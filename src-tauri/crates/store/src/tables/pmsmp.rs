//! PMSMP.

use rusqlite::types::Value;
use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::person::PersonId;
use trame_domain::pmsmp::Pmsmp;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::{Cell, opt_code};
use crate::record::{Cells, Column, Record, Stored, flag, optional, text};

impl Record for Pmsmp {
    const ENTITY: Entity = Entity::Pmsmp;
    const COLUMNS: &'static [Column] = &[
        text("person"),
        text("company"),
        optional("offer"),
        optional("renews").of("renews"),
        optional("object").of("aim"),
        text("objectives").of("aim"),
        text("judged_by"),
        optional("starts_on").of("term"),
        optional("ends_on").of("term"),
        text("schedule"),
        text("days_off"),
        optional("weekly_minutes"),
        optional("presence_days"),
        optional("tutor_name"),
        optional("tutor_role"),
        optional("tutor_phone"),
        optional("tutor_email"),
        flag("no_replacement"),
        flag("protected_adult"),
        optional("guardian_name"),
        optional("guardian_phone"),
        optional("guardian_email"),
        flag("on_working_time"),
        optional("employer_name"),
        optional("employer_siret"),
        optional("employer_contact"),
        optional("aided_from").of("aided_contract"),
        optional("aided_to").of("aided_contract"),
        text("technical_skills"),
        optional("travel_minutes"),
        text("support"),
        text("accommodations"),
        text("to_check"),
        text("constraints"),
        text("emergency_contact"),
        text("shared").of("sharing"),
        optional("shared_on").of("sharing"),
        optional("proposed_on"),
        optional("met_on"),
        optional("requested_on").of("request"),
        optional("external_number").of("request"),
        optional("validated_on"),
        optional("started_on"),
        optional("finished_on"),
        optional("closed_on"),
        optional("exit").of("ending"),
        optional("exit_on").of("ending"),
        optional("exit_by").of("ending"),
        optional("exit_reason").of("ending"),
        optional("done_minutes").of("ending"),
        optional("accident_at").of("accident"),
        optional("accident_told_at").of("accident"),
        optional("accident_declared_at").of("accident"),
        optional("accident_contact").of("accident"),
        optional("accident_note").of("accident"),
        optional("review_on"),
        optional("set_aside_on").of("set_aside"),
        optional("set_aside_reason").of("set_aside"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.person.to_cell(),
            self.company.to_cell(),
            self.offer.to_cell(),
            self.renews.to_cell(),
            opt_code(self.object),
            self.objectives.to_cell(),
            self.judged_by.to_cell(),
            self.starts_on.to_cell(),
            self.ends_on.to_cell(),
            self.schedule.to_cell(),
            self.days_off.to_cell(),
            self.weekly_minutes.to_cell(),
            self.presence_days.to_cell(),
            self.tutor_name.to_cell(),
            self.tutor_role.to_cell(),
            self.tutor_phone.to_cell(),
            self.tutor_email.to_cell(),
            self.no_replacement.to_cell(),
            self.protected_adult.to_cell(),
            self.guardian_name.to_cell(),
            self.guardian_phone.to_cell(),
            self.guardian_email.to_cell(),
            self.on_working_time.to_cell(),
            self.employer_name.to_cell(),
            self.employer_siret.to_cell(),
            self.employer_contact.to_cell(),
            self.aided_from.to_cell(),
            self.aided_to.to_cell(),
            self.technical_skills.to_cell(),
            self.travel_minutes.to_cell(),
            self.support.to_cell(),
            self.accommodations.to_cell(),
            self.to_check.to_cell(),
            self.constraints.to_cell(),
            self.emergency_contact.to_cell(),
            self.shared.to_cell(),
            self.shared_on.to_cell(),
            self.proposed_on.to_cell(),
            self.met_on.to_cell(),
            self.requested_on.to_cell(),
            self.external_number.to_cell(),
            self.validated_on.to_cell(),
            self.started_on.to_cell(),
            self.finished_on.to_cell(),
            self.closed_on.to_cell(),
            opt_code(self.exit),
            self.exit_on.to_cell(),
            opt_code(self.exit_by),
            self.exit_reason.to_cell(),
            self.done_minutes.to_cell(),
            self.accident_at.to_cell(),
            self.accident_told_at.to_cell(),
            self.accident_declared_at.to_cell(),
            self.accident_contact.to_cell(),
            self.accident_note.to_cell(),
            self.review_on.to_cell(),
            self.set_aside_on.to_cell(),
            self.set_aside_reason.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            person: cells.next()?,
            company: cells.next()?,
            offer: cells.next()?,
            renews: cells.next()?,
            object: cells.opt_code()?,
            objectives: cells.next()?,
            judged_by: cells.next()?,
            starts_on: cells.next()?,
            ends_on: cells.next()?,
            schedule: cells.next()?,
            days_off: cells.next()?,
            weekly_minutes: cells.next()?,
            presence_days: cells.next()?,
            tutor_name: cells.next()?,
            tutor_role: cells.next()?,
            tutor_phone: cells.next()?,
            tutor_email: cells.next()?,
            no_replacement: cells.next()?,
            protected_adult: cells.next()?,
            guardian_name: cells.next()?,
            guardian_phone: cells.next()?,
            guardian_email: cells.next()?,
            on_working_time: cells.next()?,
            employer_name: cells.next()?,
            employer_siret: cells.next()?,
            employer_contact: cells.next()?,
            aided_from: cells.next()?,
            aided_to: cells.next()?,
            technical_skills: cells.next()?,
            travel_minutes: cells.next()?,
            support: cells.next()?,
            accommodations: cells.next()?,
            to_check: cells.next()?,
            constraints: cells.next()?,
            emergency_contact: cells.next()?,
            shared: cells.next()?,
            shared_on: cells.next()?,
            proposed_on: cells.next()?,
            met_on: cells.next()?,
            requested_on: cells.next()?,
            external_number: cells.next()?,
            validated_on: cells.next()?,
            started_on: cells.next()?,
            finished_on: cells.next()?,
            closed_on: cells.next()?,
            exit: cells.opt_code()?,
            exit_on: cells.next()?,
            exit_by: cells.opt_code()?,
            exit_reason: cells.next()?,
            done_minutes: cells.next()?,
            accident_at: cells.next()?,
            accident_told_at: cells.next()?,
            accident_declared_at: cells.next()?,
            accident_contact: cells.next()?,
            accident_note: cells.next()?,
            review_on: cells.next()?,
            set_aside_on: cells.next()?,
            set_aside_reason: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Every PMSMP that is not put away, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn pmsmps(&self) -> Result<Vec<Stored<Pmsmp>>, StoreError> {
        self.select(
            "t.archived_at IS NULL ORDER BY t.starts_on DESC, t.id DESC",
            [],
        )
    }

    /// PMSMP of a person, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn pmsmps_of(&self, person: PersonId) -> Result<Vec<Stored<Pmsmp>>, StoreError> {
        self.select(
            "t.person = ?1 AND t.archived_at IS NULL ORDER BY t.starts_on DESC, t.id DESC",
            [person.to_string()],
        )
    }

    /// PMSMP in a company, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn pmsmps_at(&self, company: Id<Company>) -> Result<Vec<Stored<Pmsmp>>, StoreError> {
        self.select(
            "t.company = ?1 AND t.archived_at IS NULL ORDER BY t.starts_on DESC, t.id DESC",
            [company.to_string()],
        )
    }

    /// PMSMP on an offer, latest first.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn pmsmps_on(&self, offer: Id<ImmersionOffer>) -> Result<Vec<Stored<Pmsmp>>, StoreError> {
        self.select(
            "t.offer = ?1 AND t.archived_at IS NULL ORDER BY t.starts_on DESC, t.id DESC",
            [offer.to_string()],
        )
    }
}
