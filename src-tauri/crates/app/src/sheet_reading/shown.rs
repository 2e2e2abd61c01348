//! What the sheet says in each of its places: the same words on the printed sheet and in the comparison with one that
//! comes back.

use trame_documents::typo;
use trame_domain::code::Coded;
use trame_domain::company::{Company, siret};
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::PmsmpObject;
use trame_domain::pmsmp::schedule::Schedule;
use trame_domain::sheet_reading::SheetSlot;

use crate::documents::{company_address, phone};
use crate::labels::{Labelled, WEEKDAYS, clock};
use crate::reference::Immersion;

/// What a place says, a thing a line; empty when it says nothing.
pub(crate) fn shown(
    slot: SheetSlot,
    company: &Company,
    offer: &ImmersionOffer,
    pack: &Immersion,
) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    match slot {
        SheetSlot::Sector => text(&offer.sector),
        SheetSlot::Number => text(&offer.number),
        SheetSlot::Territory => text(&offer.territory),
        SheetSlot::Prospector => text(&offer.prospector),
        SheetSlot::VisitedOn => offer.visited_on.map(typo::date).unwrap_or_default(),
        SheetSlot::CompanyName => company.name.clone(),
        SheetSlot::Siret => company
            .siret
            .as_deref()
            .map_or_else(String::new, siret::grouped),
        SheetSlot::Met => text(&offer.met),
        SheetSlot::CompanyAddress => company_address(company).unwrap_or_default(),
        SheetSlot::Places => offer.places.join("\n"),
        SheetSlot::Transit => transit(offer),
        SheetSlot::Mobility => offer.mobility.clone(),
        SheetSlot::Activity => text(&company.activity),
        SheetSlot::Workforce => {
            let code = company.workforce.as_deref();
            code.map_or("", |code| pack.label("workforce", code))
                .to_owned()
        }
        SheetSlot::StatedValues => company.stated_values.clone(),
        SheetSlot::Job => offer.job.clone(),
        SheetSlot::Positions => offer.positions.to_string(),
        SheetSlot::Host => host(offer),
        SheetSlot::Context => offer.context.clone(),
        SheetSlot::Tasks => offer.tasks.join("\n"),
        SheetSlot::Hardships => hardships(offer, pack),
        SheetSlot::Qualification => answer(offer.qualification_required).to_owned(),
        SheetSlot::TrainingPossible => answer(offer.training_possible).to_owned(),
        SheetSlot::Prerequisites => offer.prerequisites.clone(),
        SheetSlot::Objects => objects(&offer.objects),
        SheetSlot::SoftSkills => soft_skills(&offer.soft_skills, pack),
        SheetSlot::TechnicalSkills => offer.technical_skills.join("\n"),
        SheetSlot::MobilitySolution => offer.mobility_solution.clone(),
        SheetSlot::PartTime => detailed(offer.part_time, offer.part_time_detail.as_deref()),
        SheetSlot::FlexibleTime => {
            detailed(offer.flexible_time, offer.flexible_time_detail.as_deref())
        }
        SheetSlot::OtherMeasures => offer.other_measures.clone(),
        SheetSlot::Equipment => offer.equipment.clone(),
        SheetSlot::Duration => text(&offer.duration),
        SheetSlot::Hours => match &offer.hours {
            Some(hours) => hours.clone(),
            None => week(&offer.schedule),
        },
        SheetSlot::FirstDayPlace => first_day(offer),
        SheetSlot::OtherDaysPlace => text(&offer.other_days_place),
        SheetSlot::Clothing => offer.clothing.clone(),
        SheetSlot::Meals => offer.meals.clone(),
        SheetSlot::ReviewOn => offer.review_on.map(typo::date).unwrap_or_default(),
        SheetSlot::FutureCommitments => company.future_commitments.clone(),
        SheetSlot::OtherExpectations => offer.other_expectations.clone(),
    }
}

/// « Oui », « Non », or nothing.
fn answer(yes: Option<bool>) -> &'static str {
    match yes {
        Some(true) => "Oui",
        Some(false) => "Non",
        None => "",
    }
}

/// « Oui, pas avant 9 h 30 ».
fn detailed(yes: Option<bool>, detail: Option<&str>) -> String {
    join(&[Some(answer(yes)), detail], ", ")
}

fn join(parts: &[Option<&str>], between: &str) -> String {
    let parts = parts.iter().flatten().map(|part| part.trim());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(between)
}

fn transit(offer: &ImmersionOffer) -> String {
    let stop = offer.transit_stop.as_ref();
    let stop = stop.map(|stop| format!("arrêt {stop}"));
    let walk = offer.walk_minutes;
    let walk = walk.map(|minutes| format!("{minutes} min à pied"));
    let how = [
        offer.transit_lines.as_deref(),
        stop.as_deref(),
        walk.as_deref(),
    ];
    let how = join(&how, ", ");
    match offer.transit {
        Some(false) => detailed(Some(false), Some(&how)),
        Some(true) if how.is_empty() => answer(Some(true)).to_owned(),
        _ => how,
    }
}

fn host(offer: &ImmersionOffer) -> String {
    let number = offer.host_phone.as_deref().map(phone);
    let parts = [
        offer.host_name.as_deref(),
        offer.host_role.as_deref(),
        number.as_deref(),
        offer.host_email.as_deref(),
    ];
    join(&parts, ", ")
}

fn hardships(offer: &ImmersionOffer, pack: &Immersion) -> String {
    let labels = offer.hardships.iter();
    let labels: Vec<&str> = labels.map(|code| pack.label("hardships", code)).collect();
    join(
        &[Some(&labels.join("\n")), Some(&offer.hardship_detail)],
        "\n",
    )
}

fn objects(codes: &[String]) -> String {
    let labels = codes
        .iter()
        .map(|code| PmsmpObject::from_code(code).map_or(code.as_str(), |object| object.label()));
    labels.collect::<Vec<_>>().join("\n")
}

fn soft_skills(codes: &[String], pack: &Immersion) -> String {
    let labels = codes.iter().map(|code| {
        let skill = pack.soft_skill(code);
        skill.map_or(code.as_str(), |skill| skill.label.as_str())
    });
    labels.collect::<Vec<_>>().join("\n")
}

fn first_day(offer: &ImmersionOffer) -> String {
    let person = offer.first_day_person.as_ref();
    let person = person.map(|person| format!("demander {person}"));
    let parts = [
        offer.first_day_place.as_deref(),
        offer.first_day_time.as_deref(),
        person.as_deref(),
    ];
    join(&parts, ", ")
}

/// « lundi 8 h 30 – 12 h et 13 h – 17 h ; mardi… ».
fn week(schedule: &Schedule) -> String {
    let days = days(schedule).into_iter();
    let days = days.map(|(name, times, _)| format!("{name} {times}"));
    days.collect::<Vec<_>>().join(" ; ")
}

/// Days with presence: name, times, minutes.
pub(crate) fn days(schedule: &Schedule) -> Vec<(&'static str, String, u32)> {
    let mut days = vec![];
    for (weekday, name) in (1..).zip(WEEKDAYS) {
        let slots = schedule.slots().iter();
        let slots = slots.filter(|slot| slot.weekday == weekday);
        let times: Vec<String> = slots
            .map(|slot| format!("{} – {}", clock(slot.start), clock(slot.end)))
            .collect();
        if !times.is_empty() {
            days.push((name, times.join(" et "), schedule.minutes_on(weekday)));
        }
    }
    days
}
