//! What no bilan may hold, even while it is written: dates out of the PMSMP, more hours missed than planned, too long a
//! text. What is still missing is told by [`gaps`](super::gaps).

use chrono::NaiveDate;

use super::hours::planned_minutes;
use super::{BilanLineKind, Completion, FollowUpKind, PmsmpBilan, PmsmpBilanLine, PmsmpFollowUp};
use crate::person::past_date;
use crate::pmsmp::{Pmsmp, PmsmpObject};
use crate::text::{self, LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT};
use crate::violation::{Violation, Violations};

impl PmsmpBilan {
    /// Cleans the texts.
    pub fn clean(&mut self) {
        for note in [
            &mut self.evidence,
            &mut self.welcome_note,
            &mut self.liked,
            &mut self.surprised,
            &mut self.unwanted,
            &mut self.comment,
        ] {
            *note = text::clean_note(note);
        }
        for line in [
            &mut self.tutor_name,
            &mut self.referent_name,
            &mut self.reason,
        ] {
            let cleaned = line.as_deref().map(text::clean_line);
            *line = cleaned.filter(|line| !line.is_empty());
        }
        self.missed_minutes = self.missed_minutes.filter(|minutes| *minutes > 0);
    }

    /// Last day of presence as the bilan tells it: its own when the PMSMP was done partly.
    #[must_use]
    pub fn last_day_of(&self, pmsmp: &Pmsmp) -> Option<NaiveDate> {
        let own = self
            .last_day
            .filter(|_| self.completion == Some(Completion::Partial));
        own.or_else(|| pmsmp.last_day())
    }

    /// Checks dates, hours and texts against the PMSMP it is about (BI-02, BI-03).
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, pmsmp: &Pmsmp, today: NaiveDate) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        wrong.check("madeOn", past_date(self.made_on, today));
        if super::due::last_day(pmsmp).is_some_and(|last| self.made_on < last) {
            wrong.add("madeOn", Violation::BeforeLastDay);
        }
        if self.completion == Some(Completion::Partial) {
            self.check_last_day(pmsmp, &mut wrong);
        }
        let planned = planned_minutes(pmsmp, self.last_day_of(pmsmp));
        if let (Some(missed), Some(most)) = (self.missed_minutes, planned)
            && missed > most
        {
            wrong.add("missedMinutes", Violation::MoreThanPlanned { most });
        }
        for (field, line, limit) in [
            ("tutorName", &self.tutor_name, NAME_LIMIT),
            ("referentName", &self.referent_name, NAME_LIMIT),
            ("reason", &self.reason, LINE_LIMIT),
        ] {
            let line = line.as_deref().unwrap_or_default();
            wrong.check(field, text::check_text(line, limit));
        }
        for (field, note) in [
            ("evidence", &self.evidence),
            ("welcomeNote", &self.welcome_note),
            ("liked", &self.liked),
            ("surprised", &self.surprised),
            ("unwanted", &self.unwanted),
            ("comment", &self.comment),
        ] {
            wrong.check(field, text::check_text(note, NOTE_LIMIT));
        }
        wrong.into_result()
    }

    fn check_last_day(&self, pmsmp: &Pmsmp, wrong: &mut Violations) {
        let Some(last) = self.last_day else {
            return;
        };
        if pmsmp.starts_on.is_some_and(|start| last < start) {
            wrong.add("lastDay", Violation::BeforeStart);
        }
        if pmsmp.ends_on.is_some_and(|end| last > end) {
            wrong.add("lastDay", Violation::AfterEnd);
        }
    }
}

impl PmsmpBilanLine {
    /// Cleans the texts.
    pub fn clean(&mut self) {
        self.label = text::clean_line(&self.label);
        self.fact = text::clean_note(&self.fact);
        self.cv = text::clean_line(&self.cv);
        self.cv_kept &= !self.cv.is_empty();
    }

    /// Checks its texts, and that a technical skill is looked at for a recruitment only (PM-15).
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, pmsmp: &Pmsmp) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        if self.label.is_empty() {
            wrong.add("label", Violation::Missing);
        }
        wrong.check("label", text::check_text(&self.label, LINE_LIMIT));
        wrong.check("fact", text::check_text(&self.fact, NOTE_LIMIT));
        wrong.check("cv", text::check_text(&self.cv, LINE_LIMIT));
        let is_technical = self.kind == BilanLineKind::Technical;
        if is_technical && pmsmp.object != Some(PmsmpObject::Recruit) {
            wrong.add("kind", Violation::OnlyForRecruitment);
        }
        // An activity has its own scale, and no other line has it.
        let is_task = self.kind == BilanLineKind::Task;
        if !is_task && self.task_mark.is_some() {
            wrong.add("taskMark", Violation::UnknownCode);
        }
        if is_task && (self.person_mark.is_some() || self.tutor_mark.is_some()) {
            wrong.add("tutorMark", Violation::UnknownCode);
        }
        wrong.into_result()
    }
}

impl PmsmpFollowUp {
    /// Cleans the texts; only a hire has a kind of job contract.
    pub fn clean(&mut self) {
        let who = self.who.as_deref().map(text::clean_line);
        self.who = who.filter(|who| !who.is_empty());
        self.detail = text::clean_note(&self.detail);
        if self.kind != FollowUpKind::Hire {
            self.contract_type = None;
        }
    }

    /// Checks its texts, and that a hire starts with the PMSMP at the earliest (BI-04).
    ///
    /// # Errors
    /// Everything that is wrong, by field.
    pub fn check(&self, pmsmp: &Pmsmp) -> Result<(), Violations> {
        let mut wrong = Violations::new();
        let who = self.who.as_deref().unwrap_or_default();
        wrong.check("who", text::check_text(who, NAME_LIMIT));
        wrong.check("detail", text::check_text(&self.detail, NOTE_LIMIT));
        let dates = (self.happens_on, pmsmp.starts_on);
        if self.kind == FollowUpKind::Hire
            && matches!(dates, (Some(hired), Some(start)) if hired < start)
        {
            wrong.add("happensOn", Violation::BeforeStart);
        }
        wrong.into_result()
    }
}
