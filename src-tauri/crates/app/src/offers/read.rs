//! Between the wire and the domain, for offers.

use trame_domain::code::Coded;
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::PmsmpObject;
use trame_domain::violation::{Violation, Violations};

use crate::dto::offer::OfferFields;
use crate::dto::schedule::{read_week, week_slots};
use crate::error::AppError;
use crate::reference::Reference;
use crate::wire::{DateText, Wire, read_date};

/// Reads and checks a sheet; its company, its edition and what became of it stay.
pub(crate) fn read_offer(
    present: &ImmersionOffer,
    fields: &OfferFields,
    reference: &Reference,
) -> Result<ImmersionOffer, AppError> {
    let mut wrong = Violations::new();
    let mut offer = ImmersionOffer {
        id: present.id,
        company: present.company,
        edition: present.edition,
        follows: present.follows,
        retired_on: present.retired_on,
        sector: fields.sector.clone(),
        number: fields.number.clone(),
        territory: fields.territory.clone(),
        prospector: fields.prospector.clone(),
        visited_on: read_date(fields.visited_on.as_ref(), "visitedOn", &mut wrong),
        met: fields.met.clone(),
        places: fields.places.clone(),
        transit: fields.transit,
        transit_lines: fields.transit_lines.clone(),
        transit_stop: fields.transit_stop.clone(),
        walk_minutes: fields.walk_minutes,
        mobility: fields.mobility.clone(),
        job: fields.job.clone(),
        rome: fields.rome.clone(),
        appellation: fields.appellation.clone(),
        positions: fields.positions,
        host_name: fields.host_name.clone(),
        host_role: fields.host_role.clone(),
        host_phone: fields.host_phone.clone(),
        host_email: fields.host_email.clone(),
        context: fields.context.clone(),
        tasks: fields.tasks.clone(),
        hardships: fields.hardships.clone(),
        hardship_detail: fields.hardship_detail.clone(),
        qualification_required: fields.qualification_required,
        qualification: fields.qualification.clone(),
        training_possible: fields.training_possible,
        prerequisites: fields.prerequisites.clone(),
        objects: fields
            .objects
            .iter()
            .map(|object| object.0.code().to_owned())
            .collect(),
        soft_skills: fields.soft_skills.clone(),
        technical_skills: fields.technical_skills.clone(),
        mobility_solution: fields.mobility_solution.clone(),
        part_time: fields.part_time,
        part_time_detail: fields.part_time_detail.clone(),
        flexible_time: fields.flexible_time,
        flexible_time_detail: fields.flexible_time_detail.clone(),
        other_measures: fields.other_measures.clone(),
        equipment: fields.equipment.clone(),
        protective: fields.protective,
        protective_detail: fields.protective_detail.clone(),
        duration: fields.duration.clone(),
        schedule: read_week(&fields.schedule, "schedule", &mut wrong),
        hours: fields.hours.clone(),
        first_day_place: fields.first_day_place.clone(),
        first_day_time: fields.first_day_time.clone(),
        first_day_person: fields.first_day_person.clone(),
        other_days_place: fields.other_days_place.clone(),
        clothing: fields.clothing.clone(),
        meals: fields.meals.clone(),
        review_on: read_date(fields.review_on.as_ref(), "reviewOn", &mut wrong),
        other_expectations: fields.other_expectations.clone(),
    };
    offer.clean();
    wrong.extend(offer.check());
    // A code that the pack no longer has stays where it was.
    let pack = &reference.immersion;
    let known = |code: &String| present.hardships.contains(code) || pack.has("hardships", code);
    if !offer.hardships.iter().all(known) {
        wrong.add("hardships", Violation::UnknownCode);
    }
    let known =
        |code: &String| present.soft_skills.contains(code) || pack.soft_skill(code).is_some();
    if !offer.soft_skills.iter().all(known) {
        wrong.add("softSkills", Violation::UnknownCode);
    }
    wrong.into_result()?;
    Ok(offer)
}

/// A sheet as the window reads it.
pub(crate) fn offer_fields(offer: &ImmersionOffer) -> OfferFields {
    let objects = offer.objects.iter();
    let objects = objects.filter_map(|code| PmsmpObject::from_code(code).map(Wire));
    OfferFields {
        sector: offer.sector.clone(),
        number: offer.number.clone(),
        territory: offer.territory.clone(),
        prospector: offer.prospector.clone(),
        visited_on: offer.visited_on.map(DateText::from),
        met: offer.met.clone(),
        places: offer.places.clone(),
        transit: offer.transit,
        transit_lines: offer.transit_lines.clone(),
        transit_stop: offer.transit_stop.clone(),
        walk_minutes: offer.walk_minutes,
        mobility: offer.mobility.clone(),
        job: offer.job.clone(),
        rome: offer.rome.clone(),
        appellation: offer.appellation.clone(),
        positions: offer.positions,
        host_name: offer.host_name.clone(),
        host_role: offer.host_role.clone(),
        host_phone: offer.host_phone.clone(),
        host_email: offer.host_email.clone(),
        context: offer.context.clone(),
        tasks: offer.tasks.clone(),
        hardships: offer.hardships.clone(),
        hardship_detail: offer.hardship_detail.clone(),
        qualification_required: offer.qualification_required,
        qualification: offer.qualification.clone(),
        training_possible: offer.training_possible,
        prerequisites: offer.prerequisites.clone(),
        objects: objects.collect(),
        soft_skills: offer.soft_skills.clone(),
        technical_skills: offer.technical_skills.clone(),
        mobility_solution: offer.mobility_solution.clone(),
        part_time: offer.part_time,
        part_time_detail: offer.part_time_detail.clone(),
        flexible_time: offer.flexible_time,
        flexible_time_detail: offer.flexible_time_detail.clone(),
        other_measures: offer.other_measures.clone(),
        equipment: offer.equipment.clone(),
        protective: offer.protective,
        protective_detail: offer.protective_detail.clone(),
        duration: offer.duration.clone(),
        schedule: week_slots(&offer.schedule),
        hours: offer.hours.clone(),
        first_day_place: offer.first_day_place.clone(),
        first_day_time: offer.first_day_time.clone(),
        first_day_person: offer.first_day_person.clone(),
        other_days_place: offer.other_days_place.clone(),
        clothing: offer.clothing.clone(),
        meals: offer.meals.clone(),
        review_on: offer.review_on.map(DateText::from),
        other_expectations: offer.other_expectations.clone(),
    }
}
