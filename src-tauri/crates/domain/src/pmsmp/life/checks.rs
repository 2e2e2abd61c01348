//! Texts and numbers of a PMSMP as typed: cleaned, then checked. What the law says of it is told by its rules.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use crate::code::Coded;
use crate::person::{clean_phone, is_email, is_phone};
use crate::pmsmp::rules::calendar::days;
use crate::pmsmp::schedule::SLOTS_LIMIT;
use crate::pmsmp::{Pmsmp, SharedLine};
use crate::text::{self, LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

/// Most technical skills looked at, and most days off.
const LIST_LIMIT: usize = 200;
/// Minutes of a week.
const WEEK: u32 = 7 * 24 * 60;
/// Most days of presence that can be said; more than a month is told by the rules.
const DAYS: u32 = 366;

impl Pmsmp {
    /// Cleans every text as typed.
    pub fn clean(&mut self) {
        for note in [
            &mut self.objectives,
            &mut self.judged_by,
            &mut self.support,
            &mut self.accommodations,
            &mut self.to_check,
            &mut self.constraints,
            &mut self.emergency_contact,
        ] {
            *note = text::clean_note(note);
        }
        for line in [
            &mut self.tutor_name,
            &mut self.tutor_role,
            &mut self.tutor_phone,
            &mut self.tutor_email,
            &mut self.guardian_name,
            &mut self.guardian_phone,
            &mut self.guardian_email,
            &mut self.employer_name,
            &mut self.employer_siret,
            &mut self.employer_contact,
            &mut self.external_number,
            &mut self.exit_reason,
            &mut self.accident_contact,
            &mut self.set_aside_reason,
        ] {
            let cleaned = line.as_deref().map(text::clean_line);
            *line = cleaned.filter(|line| !line.is_empty());
        }
        for phone in [&mut self.tutor_phone, &mut self.guardian_phone] {
            *phone = phone.as_deref().map(clean_phone);
        }
        let note = self.accident_note.as_deref().map(text::clean_note);
        self.accident_note = note.filter(|note| !note.is_empty());
        for item in &mut self.technical_skills {
            *item = text::clean_line(item);
        }
        self.technical_skills.retain(|item| !item.is_empty());
        // In the order of the list, each once.
        let agreed = SharedLine::ALL.iter().map(|line| line.code().to_owned());
        let known: Vec<String> = agreed.filter(|code| self.shared.contains(code)).collect();
        self.shared = known;
        if self.shared.is_empty() {
            self.shared_on = None;
        }
        self.days_off.sort();
        self.days_off.dedup();
    }

    /// Checks what no PMSMP may hold, those in preparation included.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        for (field, note) in [
            ("objectives", &self.objectives),
            ("judgedBy", &self.judged_by),
            ("support", &self.support),
            ("accommodations", &self.accommodations),
            ("toCheck", &self.to_check),
            ("constraints", &self.constraints),
            ("emergencyContact", &self.emergency_contact),
        ] {
            wrong.check(field, text::check_text(note, NOTE_LIMIT));
        }
        for (field, line, limit) in [
            ("tutorName", &self.tutor_name, NAME_LIMIT),
            ("tutorRole", &self.tutor_role, NAME_LIMIT),
            ("guardianName", &self.guardian_name, NAME_LIMIT),
            ("employerName", &self.employer_name, NAME_LIMIT),
            ("employerSiret", &self.employer_siret, NAME_LIMIT),
            ("employerContact", &self.employer_contact, LINE_LIMIT),
            ("externalNumber", &self.external_number, NAME_LIMIT),
            ("contact", &self.accident_contact, LINE_LIMIT),
        ] {
            let line = line.as_deref().unwrap_or_default();
            wrong.check(field, text::check_text(line, limit));
        }
        let note = self.accident_note.as_deref().unwrap_or_default();
        wrong.check("note", text::check_text(note, NOTE_LIMIT));
        for (field, phone) in [
            ("tutorPhone", &self.tutor_phone),
            ("guardianPhone", &self.guardian_phone),
        ] {
            if phone.as_deref().is_some_and(|phone| !is_phone(phone)) {
                wrong.add(field, Violation::NotAPhone);
            }
        }
        for (field, email) in [
            ("tutorEmail", &self.tutor_email),
            ("guardianEmail", &self.guardian_email),
        ] {
            if email.as_deref().is_some_and(|email| !is_email(email)) {
                wrong.add(field, Violation::NotAnEmail);
            }
        }
        self.check_numbers(&mut wrong);
        wrong.into_result()
    }

    fn check_numbers(&self, wrong: &mut Violations) {
        for (field, count, max) in [
            ("weeklyMinutes", self.weekly_minutes, WEEK),
            ("presenceDays", self.presence_days, DAYS),
            ("travelMinutes", self.travel_minutes, 24 * 60),
        ] {
            if count.is_some_and(|count| count > max) {
                let max = i64::from(max);
                wrong.add(field, Violation::OutOfRange { min: 0, max });
            }
        }
        for (field, found, limit) in [
            ("technicalSkills", self.technical_skills.len(), LIST_LIMIT),
            ("daysOff", self.days_off.len(), LIST_LIMIT),
            ("schedule", self.schedule.slots().len(), SLOTS_LIMIT),
        ] {
            if found > limit {
                wrong.add(field, Violation::TooMany { limit, found });
            }
        }
        for skill in &self.technical_skills {
            wrong.check("technicalSkills", text::check_text(skill, LINE_LIMIT));
        }
        if self
            .days_off
            .iter()
            .any(|day| day.parse::<NaiveDate>().is_err())
        {
            wrong.add("daysOff", Violation::NotADate);
        }
        if matches!((self.aided_from, self.aided_to), (Some(from), Some(to)) if to < from) {
            wrong.add("aidedTo", Violation::EndBeforeStart);
        }
    }

    /// Checks what is said of an accident.
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check_accident(&self, now: NaiveDateTime) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        let at = self.accident_at;
        if at.is_none() {
            wrong.add("at", Violation::Missing);
        }
        if matches!((at, self.starts_on), (Some(at), Some(start)) if at.date() < start) {
            wrong.add("at", Violation::BeforeStart);
        }
        if matches!((at, self.last_day()), (Some(at), Some(end)) if at.date() > end) {
            wrong.add("at", Violation::AfterEnd);
        }
        for (field, moment) in [
            ("at", at),
            ("toldAt", self.accident_told_at),
            ("declaredAt", self.accident_declared_at),
        ] {
            if moment.is_some_and(|moment| moment > now) {
                wrong.add(field, Violation::InTheFuture);
            }
            if matches!((moment, at), (Some(moment), Some(at)) if moment < at) {
                wrong.add(field, Violation::BeforeAccident);
            }
        }
        wrong.into_result()
    }

    /// Days of presence from the first day to `until` at most: those the week names, days off left out.
    #[must_use]
    pub fn presence(&self, until: Option<NaiveDate>) -> Vec<NaiveDate> {
        let (Some(first), Some(last)) = (self.starts_on, self.last_day()) else {
            return Vec::new();
        };
        let last = until.map_or(last, |until| last.min(until));
        days(first, last)
            // A slip in a year must not make a list of centuries.
            .take(usize::try_from(DAYS).unwrap_or(0))
            .filter(|day| !self.days_off.contains(&day.to_string()))
            .filter(|day| self.schedule.minutes_on(weekday(*day)) > 0)
            .collect()
    }

    /// Minutes planned from the first day to `until` at most; 0 while no week is said.
    #[must_use]
    pub fn planned_minutes(&self, until: Option<NaiveDate>) -> u32 {
        let days = self.presence(until).into_iter();
        days.map(|day| self.schedule.minutes_on(weekday(day))).sum()
    }
}

fn weekday(day: NaiveDate) -> u8 {
    u8::try_from(day.weekday().number_from_monday()).unwrap_or(7)
}
