//! Immersion offers.

use rusqlite::types::Value;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;

use crate::entity::Entity;
use crate::error::StoreError;
use crate::read::Reader;
use crate::record::cells::Cell;
use crate::record::{Cells, Column, Kind, Record, Stored, optional, text};

impl Record for ImmersionOffer {
    const ENTITY: Entity = Entity::ImmersionOffer;
    const COLUMNS: &'static [Column] = &[
        text("company"),
        text("edition").holding(Kind::Number),
        optional("follows").of("follows"),
        optional("retired_on"),
        optional("sector"),
        optional("number"),
        optional("territory"),
        optional("prospector"),
        optional("visited_on"),
        optional("met"),
        text("places"),
        optional("transit").holding(Kind::OptionalFlag),
        optional("transit_lines"),
        optional("transit_stop"),
        optional("walk_minutes"),
        text("mobility"),
        text("job"),
        optional("rome"),
        optional("appellation"),
        text("positions").holding(Kind::Number),
        optional("host_name"),
        optional("host_role"),
        optional("host_phone"),
        optional("host_email"),
        text("context"),
        text("tasks"),
        text("hardships"),
        text("hardship_detail"),
        optional("qualification_required").holding(Kind::OptionalFlag),
        optional("qualification"),
        optional("training_possible").holding(Kind::OptionalFlag),
        text("prerequisites"),
        text("objects"),
        text("soft_skills"),
        text("technical_skills"),
        text("mobility_solution"),
        optional("part_time").holding(Kind::OptionalFlag),
        optional("part_time_detail"),
        optional("flexible_time").holding(Kind::OptionalFlag),
        optional("flexible_time_detail"),
        text("other_measures"),
        text("equipment"),
        optional("protective").holding(Kind::OptionalFlag),
        optional("protective_detail"),
        optional("duration"),
        text("schedule"),
        optional("hours"),
        optional("first_day_place"),
        optional("first_day_time"),
        optional("first_day_person"),
        optional("other_days_place"),
        text("clothing"),
        text("meals"),
        optional("review_on"),
        text("other_expectations"),
    ];

    fn id(&self) -> Id<Self> {
        self.id
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.company.to_cell(),
            self.edition.to_cell(),
            self.follows.to_cell(),
            self.retired_on.to_cell(),
            self.sector.to_cell(),
            self.number.to_cell(),
            self.territory.to_cell(),
            self.prospector.to_cell(),
            self.visited_on.to_cell(),
            self.met.to_cell(),
            self.places.to_cell(),
            self.transit.to_cell(),
            self.transit_lines.to_cell(),
            self.transit_stop.to_cell(),
            self.walk_minutes.to_cell(),
            self.mobility.to_cell(),
            self.job.to_cell(),
            self.rome.to_cell(),
            self.appellation.to_cell(),
            self.positions.to_cell(),
            self.host_name.to_cell(),
            self.host_role.to_cell(),
            self.host_phone.to_cell(),
            self.host_email.to_cell(),
            self.context.to_cell(),
            self.tasks.to_cell(),
            self.hardships.to_cell(),
            self.hardship_detail.to_cell(),
            self.qualification_required.to_cell(),
            self.qualification.to_cell(),
            self.training_possible.to_cell(),
            self.prerequisites.to_cell(),
            self.objects.to_cell(),
            self.soft_skills.to_cell(),
            self.technical_skills.to_cell(),
            self.mobility_solution.to_cell(),
            self.part_time.to_cell(),
            self.part_time_detail.to_cell(),
            self.flexible_time.to_cell(),
            self.flexible_time_detail.to_cell(),
            self.other_measures.to_cell(),
            self.equipment.to_cell(),
            self.protective.to_cell(),
            self.protective_detail.to_cell(),
            self.duration.to_cell(),
            self.schedule.to_cell(),
            self.hours.to_cell(),
            self.first_day_place.to_cell(),
            self.first_day_time.to_cell(),
            self.first_day_person.to_cell(),
            self.other_days_place.to_cell(),
            self.clothing.to_cell(),
            self.meals.to_cell(),
            self.review_on.to_cell(),
            self.other_expectations.to_cell(),
        ]
    }

    fn from_cells(id: Id<Self>, cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            company: cells.next()?,
            edition: cells.next()?,
            follows: cells.next()?,
            retired_on: cells.next()?,
            sector: cells.next()?,
            number: cells.next()?,
            territory: cells.next()?,
            prospector: cells.next()?,
            visited_on: cells.next()?,
            met: cells.next()?,
            places: cells.next()?,
            transit: cells.next()?,
            transit_lines: cells.next()?,
            transit_stop: cells.next()?,
            walk_minutes: cells.next()?,
            mobility: cells.next()?,
            job: cells.next()?,
            rome: cells.next()?,
            appellation: cells.next()?,
            positions: cells.next()?,
            host_name: cells.next()?,
            host_role: cells.next()?,
            host_phone: cells.next()?,
            host_email: cells.next()?,
            context: cells.next()?,
            tasks: cells.next()?,
            hardships: cells.next()?,
            hardship_detail: cells.next()?,
            qualification_required: cells.next()?,
            qualification: cells.next()?,
            training_possible: cells.next()?,
            prerequisites: cells.next()?,
            objects: cells.next()?,
            soft_skills: cells.next()?,
            technical_skills: cells.next()?,
            mobility_solution: cells.next()?,
            part_time: cells.next()?,
            part_time_detail: cells.next()?,
            flexible_time: cells.next()?,
            flexible_time_detail: cells.next()?,
            other_measures: cells.next()?,
            equipment: cells.next()?,
            protective: cells.next()?,
            protective_detail: cells.next()?,
            duration: cells.next()?,
            schedule: cells.next()?,
            hours: cells.next()?,
            first_day_place: cells.next()?,
            first_day_time: cells.next()?,
            first_day_person: cells.next()?,
            other_days_place: cells.next()?,
            clothing: cells.next()?,
            meals: cells.next()?,
            review_on: cells.next()?,
            other_expectations: cells.next()?,
        })
    }
}

impl Reader<'_> {
    /// Every offer, those put away and former editions included, by job.
    ///
    /// # Errors
    /// Any failure to read.
    pub fn all_offers(&self) -> Result<Vec<Stored<ImmersionOffer>>, StoreError> {
        self.select("1 ORDER BY t.job, t.edition DESC, t.id", [])
    }
}
