//! The simple grid: which lines it has, where two voices differ, what was observed. Marks are never added up.

use super::{BilanLineKind, Mark, PmsmpBilanLine, TaskMark};
use crate::offer::ImmersionOffer;
use crate::pmsmp::{Pmsmp, PmsmpObject};

/// Steps between two voices from which they are to talk about it.
const TO_TALK: u8 = 2;

/// A line the grid starts with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstLine {
    /// What it is about.
    pub kind: BilanLineKind,
    /// Code of a savoir-être.
    pub code: Option<String>,
    /// Words of an activity or of a technical skill; those of a savoir-être are the pack's.
    pub label: String,
}

/// The lines a grid starts with: activities and savoir-être of the offer, technical skills for a recruitment only
/// (PM-15). Without an offer or without savoir-être, `usual` ones.
#[must_use]
pub fn first_lines(
    pmsmp: &Pmsmp,
    offer: Option<&ImmersionOffer>,
    usual: &[String],
) -> Vec<FirstLine> {
    let tasks = offer
        .map(|offer| offer.tasks.as_slice())
        .unwrap_or_default();
    let skills = offer.map(|offer| offer.soft_skills.as_slice());
    let skills = skills.filter(|codes| !codes.is_empty()).unwrap_or(usual);
    let technical = match (pmsmp.object, pmsmp.technical_skills.as_slice()) {
        (Some(PmsmpObject::Recruit), []) => offer
            .map(|offer| offer.technical_skills.as_slice())
            .unwrap_or_default(),
        (Some(PmsmpObject::Recruit), own) => own,
        (Some(PmsmpObject::Discover | PmsmpObject::Confirm) | None, _) => &[],
    };
    let worded = |kind: BilanLineKind| {
        move |label: &String| FirstLine {
            kind,
            code: None,
            label: label.clone(),
        }
    };
    let skills = skills.iter().map(|code| FirstLine {
        kind: BilanLineKind::SoftSkill,
        code: Some(code.clone()),
        label: String::new(),
    });
    let lines = tasks.iter().map(worded(BilanLineKind::Task));
    let lines = lines.chain(skills);
    let mut found: Vec<FirstLine> = Vec::new();
    for line in lines.chain(technical.iter().map(worded(BilanLineKind::Technical))) {
        let is_said = line.code.is_some() || !line.label.trim().is_empty();
        if is_said && !found.contains(&line) {
            found.push(line);
        }
    }
    found
}

impl Mark {
    /// Place on the scale; « pas eu l’occasion » has none.
    fn step(self) -> Option<u8> {
        match self {
            Self::NotYet => Some(1),
            Self::WithHelp => Some(2),
            Self::Alone => Some(3),
            Self::AtEase => Some(4),
            Self::NoOccasion => None,
        }
    }

    /// Whether it was done without help.
    #[must_use]
    pub fn is_alone(self) -> bool {
        matches!(self, Self::Alone | Self::AtEase)
    }
}

impl PmsmpBilanLine {
    /// Whether the person and the tutor differ by two steps or more: « à se dire pendant le bilan ». « N » never counts.
    #[must_use]
    pub fn is_to_talk(&self) -> bool {
        let step = |mark: Option<Mark>| mark.and_then(Mark::step);
        match (step(self.person_mark), step(self.tutor_mark)) {
            (Some(person), Some(tutor)) => person.abs_diff(tutor) >= TO_TALK,
            _ => false,
        }
    }

    /// Whether the tutor saw it: a mark on the scale, or an activity that was come to.
    #[must_use]
    pub fn is_observed(&self) -> bool {
        let seen = self.tutor_mark.is_some_and(|mark| mark.step().is_some());
        seen || self.task_mark.is_some_and(|mark| mark != TaskMark::NotDone)
    }

    /// Whether the tutor saw it done without help: it can be said in a CV.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.tutor_mark.is_some_and(Mark::is_alone) || self.task_mark == Some(TaskMark::Alone)
    }
}
