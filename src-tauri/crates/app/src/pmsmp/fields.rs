//! Between the wire and the domain: what is written in a PMSMP.

use trame_domain::code::Coded;
use trame_domain::pmsmp::{Pmsmp, SharedLine};
use trame_domain::violation::Violations;

use crate::agenda::clean_optional;
use crate::dto::pmsmp::PmsmpFields;
use crate::dto::schedule::{read_week, week_slots};
use crate::error::AppError;
use crate::wire::{DateText, Wire, read_date};

/// Reads and checks what was written; the aim of a renewal is the one of the PMSMP it renews (D. 5135-3).
pub(super) fn read(held: &Pmsmp, fields: &PmsmpFields) -> Result<Pmsmp, AppError> {
    let mut wrong = Violations::new();
    let line = |text: &str| clean_optional(Some(text));
    let is_renewal = held.renews.is_some();
    let days_off = fields
        .days_off
        .iter()
        .filter_map(|day| day.read("daysOff", &mut wrong))
        .map(|day| day.to_string())
        .collect();
    let mut pmsmp = Pmsmp {
        object: fields.object.map(|object| object.0),
        objectives: fields.objectives.clone(),
        judged_by: fields.judged_by.clone(),
        starts_on: read_date(fields.starts_on.as_ref(), "startsOn", &mut wrong),
        ends_on: read_date(fields.ends_on.as_ref(), "endsOn", &mut wrong),
        schedule: read_week(&fields.schedule, "schedule", &mut wrong),
        days_off,
        weekly_minutes: fields.weekly_minutes,
        presence_days: fields.presence_days,
        tutor_name: line(&fields.tutor_name),
        tutor_role: line(&fields.tutor_role),
        tutor_phone: line(&fields.tutor_phone),
        tutor_email: line(&fields.tutor_email),
        no_replacement: fields.no_replacement,
        protected_adult: fields.protected_adult,
        guardian_name: line(&fields.guardian_name),
        guardian_phone: line(&fields.guardian_phone),
        guardian_email: line(&fields.guardian_email),
        on_working_time: fields.on_working_time,
        employer_name: line(&fields.employer_name),
        employer_siret: line(&fields.employer_siret),
        employer_contact: line(&fields.employer_contact),
        aided_from: read_date(fields.aided_from.as_ref(), "aidedFrom", &mut wrong),
        aided_to: read_date(fields.aided_to.as_ref(), "aidedTo", &mut wrong),
        technical_skills: fields.technical_skills.clone(),
        travel_minutes: fields.travel_minutes,
        support: fields.support.clone(),
        accommodations: fields.accommodations.clone(),
        to_check: fields.to_check.clone(),
        constraints: fields.constraints.clone(),
        emergency_contact: fields.emergency_contact.clone(),
        shared: fields
            .shared
            .iter()
            .map(|line| line.0.code().to_owned())
            .collect(),
        shared_on: read_date(fields.shared_on.as_ref(), "sharedOn", &mut wrong),
        external_number: line(&fields.external_number),
        review_on: read_date(fields.review_on.as_ref(), "reviewOn", &mut wrong),
        ..held.clone()
    };
    if is_renewal {
        pmsmp.object = held.object;
        pmsmp.objectives = held.objectives.clone();
    }
    pmsmp.clean();
    wrong.extend(pmsmp.check());
    wrong.into_result()?;
    Ok(pmsmp)
}

/// What is written, as the window reads it.
pub(super) fn fields(pmsmp: &Pmsmp) -> PmsmpFields {
    let line = |text: &Option<String>| text.clone().unwrap_or_default();
    PmsmpFields {
        object: pmsmp.object.map(Wire),
        objectives: pmsmp.objectives.clone(),
        judged_by: pmsmp.judged_by.clone(),
        starts_on: pmsmp.starts_on.map(DateText::from),
        ends_on: pmsmp.ends_on.map(DateText::from),
        schedule: week_slots(&pmsmp.schedule),
        days_off: pmsmp.days_off.iter().cloned().map(DateText).collect(),
        weekly_minutes: pmsmp.weekly_minutes,
        presence_days: pmsmp.presence_days,
        tutor_name: line(&pmsmp.tutor_name),
        tutor_role: line(&pmsmp.tutor_role),
        tutor_phone: line(&pmsmp.tutor_phone),
        tutor_email: line(&pmsmp.tutor_email),
        no_replacement: pmsmp.no_replacement,
        protected_adult: pmsmp.protected_adult,
        guardian_name: line(&pmsmp.guardian_name),
        guardian_phone: line(&pmsmp.guardian_phone),
        guardian_email: line(&pmsmp.guardian_email),
        on_working_time: pmsmp.on_working_time,
        employer_name: line(&pmsmp.employer_name),
        employer_siret: line(&pmsmp.employer_siret),
        employer_contact: line(&pmsmp.employer_contact),
        aided_from: pmsmp.aided_from.map(DateText::from),
        aided_to: pmsmp.aided_to.map(DateText::from),
        technical_skills: pmsmp.technical_skills.clone(),
        travel_minutes: pmsmp.travel_minutes,
        support: pmsmp.support.clone(),
        accommodations: pmsmp.accommodations.clone(),
        to_check: pmsmp.to_check.clone(),
        constraints: pmsmp.constraints.clone(),
        emergency_contact: pmsmp.emergency_contact.clone(),
        shared: pmsmp
            .shared
            .iter()
            .filter_map(|code| SharedLine::from_code(code).map(Wire))
            .collect(),
        shared_on: pmsmp.shared_on.map(DateText::from),
        external_number: line(&pmsmp.external_number),
        review_on: pmsmp.review_on.map(DateText::from),
    }
}
