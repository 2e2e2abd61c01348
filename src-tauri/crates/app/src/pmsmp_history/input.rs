//! A history as JSON gives it. Fields Trame does not know are let through: histories come from other tools.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use trame_domain::pmsmp::bilan::Reached;
use trame_domain::pmsmp::rules::{Case, History, Renews, Subject};
use trame_domain::pmsmp::{PmsmpExit, PmsmpObject};

use super::refusal::reason;
use super::value::{Choice, Choices, Day, Hours, Instant, Siret, Week};

/// More than any life holds; every window of each is looked at.
const MOST: usize = 400;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Input {
    today: Option<Day>,
    #[serde(default)]
    person: Option<Person>,
    pmsmps: Pmsmps,
    delegation_until: Option<Day>,
    assured_weekly_minutes: Option<u32>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    birth_date: Option<Day>,
    first_name: Option<String>,
    last_name: Option<String>,
    email: Option<String>,
}

struct Pmsmps(Vec<Entry>);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    id: String,
    siret: Option<Siret>,
    #[serde(default = "no_object")]
    objet: Choices<PmsmpObject>,
    objectifs: Option<String>,
    start: Option<Day>,
    end: Option<Day>,
    stopped_on: Option<Day>,
    renews: Option<String>,
    objective_reached: Option<Choice<Reached>>,
    weekly_hours: Option<Hours>,
    presence_days: Option<u32>,
    schedule: Option<Week>,
    days_off: Option<Vec<Day>>,
    job: Option<String>,
    tutor_name: Option<String>,
    tutor_role: Option<String>,
    tutor_email: Option<String>,
    no_replacement: Option<bool>,
    protected_adult: Option<bool>,
    guardian_name: Option<String>,
    on_working_time: Option<bool>,
    employer_name: Option<String>,
    aided_from: Option<Day>,
    aided_to: Option<Day>,
    technical_skills: Option<Vec<String>>,
    travel_minutes: Option<u32>,
    protective: Option<bool>,
    protective_detail: Option<String>,
    validated_on: Option<Day>,
    started_on: Option<Day>,
    exit: Option<Choice<PmsmpExit>>,
    accident_at: Option<Instant>,
    accident_told_at: Option<Instant>,
    accident_declared_at: Option<Instant>,
    accident_contact: Option<String>,
}

fn no_object() -> Choices<PmsmpObject> {
    Choices(Vec::new())
}

impl<'de> Deserialize<'de> for Pmsmps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Pmsmps;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of PMSMPs")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Pmsmps, A::Error> {
                let mut entries: Vec<Entry> = Vec::new();
                while let Some(entry) = list.next_element::<Entry>()? {
                    // Said here, where the reader still knows its line.
                    if entries.iter().any(|known| known.id == entry.id) {
                        return Err(reason(&format!(
                            "deux PMSMP portent le nom « {} »",
                            entry.id
                        )));
                    }
                    if entries.len() >= MOST {
                        return Err(reason(&format!("plus de {MOST} PMSMP pour une personne")));
                    }
                    entries.push(entry);
                }
                Ok(Pmsmps(entries))
            }
        }
        deserializer.deserialize_seq(List)
    }
}

impl Input {
    /// The history and the names of its cases, in the same order.
    pub(super) fn into_history(self, today: NaiveDate) -> (History, Vec<String>) {
        let entries = self.pmsmps.0;
        let ids: Vec<String> = entries.iter().map(|entry| entry.id.clone()).collect();
        let places: BTreeMap<&String, usize> = ids.iter().zip(0..).collect();
        let cases = entries.into_iter().map(|entry| entry.into_case(&places));
        let history = History {
            today: self.today.map_or(today, |day| day.0),
            cases: cases.collect(),
            person: self.person.unwrap_or_default().into_subject(),
            delegation_until: self.delegation_until.map(|day| day.0),
            assured_minutes: self.assured_weekly_minutes,
        };
        (history, ids)
    }
}

impl Person {
    fn into_subject(self) -> Subject {
        let names = self.first_name.zip(self.last_name);
        Subject {
            birth_date: self.birth_date.map(|day| day.0),
            names: names
                .map(|(first, last)| format!("{first} {last}"))
                .into_iter()
                .collect(),
            email: self.email,
        }
    }
}

impl Entry {
    fn into_case(self, places: &BTreeMap<&String, usize>) -> Case {
        let day = |day: Option<Day>| day.map(|day| day.0);
        let renews = self.renews.map(|renewed| {
            let place = places.get(&renewed).copied();
            place.map_or(Renews::Elsewhere, Renews::Case)
        });
        let exit = self.exit.map(|exit| exit.0);
        let skills = self.technical_skills.unwrap_or_default();
        Case {
            is_whole: false,
            siret: self
                .siret
                .map(|siret| siret.0)
                .filter(|siret| !siret.is_empty()),
            host: None,
            job: self.job,
            objects: self.objet.0,
            objectives: self.objectifs.unwrap_or_default(),
            starts_on: day(self.start),
            ends_on: day(self.end),
            stopped_on: day(self.stopped_on),
            is_out: exit.is_some_and(|exit| exit != PmsmpExit::Interrupted),
            renews: renews.unwrap_or_default(),
            reached: self.objective_reached.map(|reached| reached.0),
            schedule: self.schedule.unwrap_or_default().0,
            days_off: self
                .days_off
                .into_iter()
                .flatten()
                .map(|day| day.0)
                .collect(),
            weekly_minutes: self.weekly_hours.map(|hours| hours.0),
            presence_days: self.presence_days,
            travel_minutes: self.travel_minutes,
            tutor_name: self.tutor_name,
            tutor_role: self.tutor_role,
            tutor_email: self.tutor_email,
            no_replacement: self.no_replacement,
            protected_adult: self.protected_adult,
            guardian: self.guardian_name,
            on_working_time: self.on_working_time,
            employer: self.employer_name,
            aided_from: day(self.aided_from),
            aided_to: day(self.aided_to),
            has_technical_skills: skills.iter().any(|skill| !skill.trim().is_empty()),
            protective: self.protective,
            protective_detail: self.protective_detail,
            validated_on: day(self.validated_on),
            started_on: day(self.started_on),
            accident_at: self.accident_at.map(|at| at.0),
            accident_told_at: self.accident_told_at.map(|at| at.0),
            accident_declared_at: self.accident_declared_at.map(|at| at.0),
            accident_contact: self.accident_contact,
        }
    }
}
