//! From what was typed in a place of the sheet to the offer and its company. What is written reads back as it was typed.

use chrono::NaiveDate;
use trame_domain::code::Coded;
use trame_domain::company::{Company, siret};
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::PmsmpObject;
use trame_domain::sheet_reading::SheetSlot;
use trame_domain::text::fold;
use trame_domain::violation::Violation;

use super::found::Found;
use super::parse::{detailed, entries, read_address, read_host};
use crate::reference::Immersion;

/// Why something typed is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// Not a date.
    Date,
    /// Not a number.
    Number,
    /// Not a size of company.
    Workforce,
    /// Neither text nor box.
    Unreadable,
}

impl From<Unread> for Violation {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::Date => Self::NotADate,
            Unread::Workforce => Self::UnknownCode,
            Unread::Number | Unread::Unreadable => Self::NotText,
        }
    }
}

/// Writes what was found in a place.
pub(super) fn write(
    slot: SheetSlot,
    found: &Found,
    company: &mut Company,
    offer: &mut ImmersionOffer,
    pack: &Immersion,
) -> Result<(), Unread> {
    let text = found.text.trim();
    let line = || Some(text.to_owned());
    let note = || text.to_owned();
    match slot {
        SheetSlot::Sector => offer.sector = line(),
        SheetSlot::Number => offer.number = line(),
        SheetSlot::Territory => offer.territory = line(),
        SheetSlot::Prospector => offer.prospector = line(),
        SheetSlot::VisitedOn => offer.visited_on = Some(date(text)?),
        SheetSlot::CompanyName => company.name = note(),
        SheetSlot::Siret => company.siret = Some(siret::clean(text)),
        SheetSlot::Met => offer.met = line(),
        SheetSlot::CompanyAddress => read_address(text, company),
        SheetSlot::Places => offer.places = entries(text),
        SheetSlot::Transit => {
            let (yes, how) = detailed(text);
            offer.transit = yes.or(Some(true));
            offer.transit_lines = how;
            offer.transit_stop = None;
            offer.walk_minutes = None;
        }
        SheetSlot::Mobility => offer.mobility = note(),
        SheetSlot::Activity => company.activity = line(),
        SheetSlot::Workforce => company.workforce = Some(workforce(text, pack)?),
        SheetSlot::StatedValues => company.stated_values = note(),
        SheetSlot::Job => offer.job = note(),
        SheetSlot::Positions => offer.positions = text.parse().map_err(|_| Unread::Number)?,
        SheetSlot::Host => read_host(text, offer),
        SheetSlot::Context => offer.context = note(),
        SheetSlot::Tasks => offer.tasks = entries(text),
        SheetSlot::Hardships => {
            let codes = pack.lists.get("hardships").into_iter().flatten();
            offer.hardships = found.ticked(codes.map(|entry| entry.code.as_str()));
            offer.hardship_detail = note();
        }
        SheetSlot::Qualification => {
            offer.qualification_required = Some(found.yes.ok_or(Unread::Unreadable)?);
            if offer.qualification_required == Some(false) {
                offer.qualification = None;
            }
        }
        SheetSlot::TrainingPossible => {
            offer.training_possible = Some(found.yes.ok_or(Unread::Unreadable)?);
        }
        SheetSlot::Prerequisites => offer.prerequisites = note(),
        SheetSlot::Objects => {
            let codes = PmsmpObject::ALL.iter().map(|object| object.code());
            offer.objects = found.ticked(codes);
        }
        SheetSlot::SoftSkills => {
            let codes = pack.soft_skills.iter().map(|skill| skill.code.as_str());
            offer.soft_skills = found.ticked(codes);
        }
        SheetSlot::TechnicalSkills => offer.technical_skills = entries(text),
        SheetSlot::MobilitySolution => offer.mobility_solution = note(),
        SheetSlot::PartTime => (offer.part_time, offer.part_time_detail) = detailed(text),
        SheetSlot::FlexibleTime => {
            (offer.flexible_time, offer.flexible_time_detail) = detailed(text);
        }
        SheetSlot::OtherMeasures => offer.other_measures = note(),
        SheetSlot::Equipment => offer.equipment = note(),
        SheetSlot::Duration => offer.duration = line(),
        SheetSlot::Hours => offer.hours = line(),
        SheetSlot::FirstDayPlace => {
            offer.first_day_place = line();
            offer.first_day_time = None;
            offer.first_day_person = None;
        }
        SheetSlot::OtherDaysPlace => offer.other_days_place = line(),
        SheetSlot::Clothing => offer.clothing = note(),
        SheetSlot::Meals => offer.meals = note(),
        // « À définir ultérieurement » is how the sheet says that there is no date yet.
        SheetSlot::ReviewOn if fold(text).starts_with("a definir") => offer.review_on = None,
        SheetSlot::ReviewOn => offer.review_on = Some(date(text)?),
        SheetSlot::FutureCommitments => company.future_commitments = note(),
        SheetSlot::OtherExpectations => offer.other_expectations = note(),
    }
    Ok(())
}

fn date(text: &str) -> Result<NaiveDate, Unread> {
    let forms = ["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y"];
    let mut read = forms
        .iter()
        .filter_map(|form| NaiveDate::parse_from_str(text, form).ok());
    // A year of two figures would be that of the first centuries.
    let day = read.next().filter(|day| *day > NaiveDate::default());
    day.ok_or(Unread::Date)
}

/// The band a company says it is in, by its label, its code or a number of people.
fn workforce(text: &str, pack: &Immersion) -> Result<String, Unread> {
    let bands = || pack.lists.get("workforce").into_iter().flatten();
    let said = fold(text);
    let named = bands().find(|band| fold(&band.label) == said || fold(&band.code) == said);
    if let Some(band) = named {
        return Ok(band.code.clone());
    }
    let words = said
        .strip_suffix("salaries")
        .or(said.strip_suffix("salarie"));
    let number: String = words.unwrap_or(&said).split_whitespace().collect();
    let number: u32 = number.parse().map_err(|_| Unread::Workforce)?;
    let holds = |code: &str| match code.split_once('-') {
        Some((from, to)) => {
            let (from, to): (Option<u32>, Option<u32>) = (from.parse().ok(), to.parse().ok());
            from.zip(to)
                .is_some_and(|(from, to)| (from..=to).contains(&number))
        }
        None => match code.strip_suffix('+') {
            Some(from) => from.parse().is_ok_and(|from: u32| number >= from),
            None => code.parse() == Ok(number),
        },
    };
    let band = bands().find(|band| holds(&band.code));
    band.map(|band| band.code.clone()).ok_or(Unread::Workforce)
}
