//! What an immersion offer may hold. A sheet just begun is right: everything may be empty, nothing may be absurd.

use std::collections::BTreeSet;

use super::ImmersionOffer;
use crate::code::Coded;
use crate::company::check::{code, email, line, optional, phone, reach, short};
use crate::pmsmp::PmsmpObject;
use crate::pmsmp::schedule::SLOTS_LIMIT;
use crate::text::{self, LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

/// Tasks a sheet may list: all are kept and printed; beyond, it is no longer a sheet.
const TASKS_LIMIT: usize = 200;
/// Places, technical skills: lists one reads.
const LIST_LIMIT: usize = 50;
/// Longest « 8 h 30 » or duration in words.
const SHORT_LIMIT: usize = 80;
/// Most people one offer may welcome.
const POSITIONS_LIMIT: i64 = 99;
/// Longest walk from a stop, in minutes.
const WALK_LIMIT: i64 = 180;

impl ImmersionOffer {
    /// Cleans every text as typed; drops empty lines of lists, and choices made twice.
    pub fn clean(&mut self) {
        for field in self.lines_mut() {
            line(field);
        }
        code(&mut self.rome);
        code(&mut self.appellation);
        phone(&mut self.host_phone);
        email(&mut self.host_email);
        self.job = text::clean_line(&self.job);
        for note in self.notes_mut() {
            *note = text::clean_note(note);
        }
        for list in [
            &mut self.places,
            &mut self.tasks,
            &mut self.hardships,
            &mut self.objects,
            &mut self.soft_skills,
            &mut self.technical_skills,
        ] {
            clean_list(list);
        }
    }

    /// Checks every field; codes of the immersion pack are the application’s to check.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("job", text::check_text(&self.job, LINE_LIMIT));
        for (field, value, limit) in self.lines() {
            wrong.check(field, short(value, limit));
        }
        for (field, value) in self.notes() {
            wrong.check(field, text::check_text(value, NOTE_LIMIT));
        }
        for (field, list, limit) in [
            ("places", &self.places, LIST_LIMIT),
            ("tasks", &self.tasks, TASKS_LIMIT),
            ("hardships", &self.hardships, LIST_LIMIT),
            ("softSkills", &self.soft_skills, LIST_LIMIT),
            ("technicalSkills", &self.technical_skills, LIST_LIMIT),
        ] {
            wrong.check(field, check_list(list, limit));
        }
        let known = |object: &String| PmsmpObject::from_code(object).is_some();
        if !self.objects.iter().all(known) {
            wrong.add("objects", Violation::UnknownCode);
        }
        wrong.check(
            "positions",
            within(i64::from(self.positions), 1, POSITIONS_LIMIT),
        );
        if let Some(minutes) = self.walk_minutes {
            wrong.check("walkMinutes", within(i64::from(minutes), 0, WALK_LIMIT));
        }
        wrong.check(
            "rome",
            optional(self.rome.as_ref(), is_rome, Violation::NotARomeCode),
        );
        wrong.check(
            "appellation",
            optional(
                self.appellation.as_ref(),
                is_appellation,
                Violation::NotAnAppellation,
            ),
        );
        reach(
            &mut wrong,
            ("hostPhone", self.host_phone.as_ref()),
            ("hostEmail", self.host_email.as_ref()),
        );
        wrong.check(
            "schedule",
            check_count(self.schedule.slots().len(), SLOTS_LIMIT),
        );
        wrong.into_result()
    }

    fn lines_mut(&mut self) -> [&mut Option<String>; 19] {
        [
            &mut self.sector,
            &mut self.number,
            &mut self.territory,
            &mut self.prospector,
            &mut self.met,
            &mut self.transit_lines,
            &mut self.transit_stop,
            &mut self.host_name,
            &mut self.host_role,
            &mut self.qualification,
            &mut self.part_time_detail,
            &mut self.flexible_time_detail,
            &mut self.protective_detail,
            &mut self.duration,
            &mut self.hours,
            &mut self.first_day_place,
            &mut self.first_day_time,
            &mut self.first_day_person,
            &mut self.other_days_place,
        ]
    }

    fn lines(&self) -> [(&'static str, Option<&String>, usize); 19] {
        [
            ("sector", self.sector.as_ref(), LINE_LIMIT),
            ("number", self.number.as_ref(), SHORT_LIMIT),
            ("territory", self.territory.as_ref(), LINE_LIMIT),
            ("prospector", self.prospector.as_ref(), LINE_LIMIT),
            ("met", self.met.as_ref(), LINE_LIMIT),
            ("transitLines", self.transit_lines.as_ref(), LINE_LIMIT),
            ("transitStop", self.transit_stop.as_ref(), LINE_LIMIT),
            ("hostName", self.host_name.as_ref(), NAME_LIMIT),
            ("hostRole", self.host_role.as_ref(), LINE_LIMIT),
            ("qualification", self.qualification.as_ref(), LINE_LIMIT),
            ("partTimeDetail", self.part_time_detail.as_ref(), LINE_LIMIT),
            (
                "flexibleTimeDetail",
                self.flexible_time_detail.as_ref(),
                LINE_LIMIT,
            ),
            (
                "protectiveDetail",
                self.protective_detail.as_ref(),
                LINE_LIMIT,
            ),
            ("duration", self.duration.as_ref(), LINE_LIMIT),
            ("hours", self.hours.as_ref(), LINE_LIMIT),
            ("firstDayPlace", self.first_day_place.as_ref(), LINE_LIMIT),
            ("firstDayTime", self.first_day_time.as_ref(), SHORT_LIMIT),
            ("firstDayPerson", self.first_day_person.as_ref(), LINE_LIMIT),
            ("otherDaysPlace", self.other_days_place.as_ref(), LINE_LIMIT),
        ]
    }

    fn notes_mut(&mut self) -> [&mut String; 10] {
        [
            &mut self.mobility,
            &mut self.context,
            &mut self.hardship_detail,
            &mut self.prerequisites,
            &mut self.mobility_solution,
            &mut self.other_measures,
            &mut self.equipment,
            &mut self.clothing,
            &mut self.meals,
            &mut self.other_expectations,
        ]
    }

    fn notes(&self) -> [(&'static str, &str); 10] {
        [
            ("mobility", &self.mobility),
            ("context", &self.context),
            ("hardshipDetail", &self.hardship_detail),
            ("prerequisites", &self.prerequisites),
            ("mobilitySolution", &self.mobility_solution),
            ("otherMeasures", &self.other_measures),
            ("equipment", &self.equipment),
            ("clothing", &self.clothing),
            ("meals", &self.meals),
            ("otherExpectations", &self.other_expectations),
        ]
    }
}

fn clean_list(list: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    *list = list
        .iter()
        .map(|entry| text::clean_line(entry))
        .filter(|entry| !entry.is_empty() && seen.insert(text::fold(entry)))
        .collect();
}

fn check_list(list: &[String], limit: usize) -> Result<(), Violation> {
    check_count(list.len(), limit)?;
    list.iter()
        .try_for_each(|entry| text::check_text(entry, LINE_LIMIT))
}

fn check_count(found: usize, limit: usize) -> Result<(), Violation> {
    if found > limit {
        Err(Violation::TooMany { limit, found })
    } else {
        Ok(())
    }
}

fn within(value: i64, min: i64, max: i64) -> Result<(), Violation> {
    if (min..=max).contains(&value) {
        Ok(())
    } else {
        Err(Violation::OutOfRange { min, max })
    }
}

/// A letter of one of the fourteen families, then four digits.
fn is_rome(text: &str) -> bool {
    text.len() == 5
        && text.chars().enumerate().all(|(at, c)| {
            if at == 0 {
                ('A'..='N').contains(&c)
            } else {
                c.is_ascii_digit()
            }
        })
}

fn is_appellation(text: &str) -> bool {
    matches!(text.len(), 5 | 6) && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests;
