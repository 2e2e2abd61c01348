//! What is missing before the person is asked whether they agree.

use super::sections::BilanSection;
use super::{Completion, FollowUpKind, PmsmpBilan, PmsmpBilanLine, PmsmpFollowUp};

/// Fewest lines observed by the tutor.
pub const OBSERVED_LINES: usize = 3;

/// Something missing, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BilanGap {
    /// Whether it was done.
    Completion,
    /// The last day, when it was partly done.
    LastDay,
    /// At whose initiative it stopped.
    Initiative,
    /// Why it stopped.
    Reason,
    /// Whether the objective was reached.
    Reached,
    /// What shows it.
    Evidence,
    /// Lines observed by the tutor.
    Lines,
    /// When a hire starts.
    HireDate,
    /// Name of the tutor.
    Tutor,
    /// Name of the référent.
    Referent,
}

impl BilanGap {
    /// Where it is filled in.
    #[must_use]
    pub fn section(self) -> BilanSection {
        match self {
            Self::Completion | Self::LastDay | Self::Initiative | Self::Reason => {
                BilanSection::Done
            }
            Self::Reached | Self::Evidence => BilanSection::Objective,
            Self::Lines => BilanSection::Skills,
            Self::HireDate => BilanSection::FollowUps,
            Self::Tutor | Self::Referent => BilanSection::Agreement,
        }
    }
}

/// What is missing, in order (BI-01: when nobody came, neither objective nor grid).
#[must_use]
pub fn gaps(
    bilan: &PmsmpBilan,
    lines: &[PmsmpBilanLine],
    follow_ups: &[PmsmpFollowUp],
) -> Vec<BilanGap> {
    let came = bilan.completion != Some(Completion::NoShow);
    let stopped = bilan
        .completion
        .is_some_and(|done| done != Completion::Complete);
    let observed = lines.iter().filter(|line| line.is_observed()).count();
    let is_partial = bilan.completion == Some(Completion::Partial);
    let undated =
        |next: &PmsmpFollowUp| next.kind == FollowUpKind::Hire && next.happens_on.is_none();
    let found = [
        (bilan.completion.is_none(), BilanGap::Completion),
        (is_partial && bilan.last_day.is_none(), BilanGap::LastDay),
        (stopped && bilan.initiative.is_none(), BilanGap::Initiative),
        (stopped && bilan.reason.is_none(), BilanGap::Reason),
        (came && bilan.reached.is_none(), BilanGap::Reached),
        (came && bilan.evidence.is_empty(), BilanGap::Evidence),
        (came && observed < OBSERVED_LINES, BilanGap::Lines),
        (follow_ups.iter().any(undated), BilanGap::HireDate),
        (came && bilan.tutor_name.is_none(), BilanGap::Tutor),
        (bilan.referent_name.is_none(), BilanGap::Referent),
    ];
    let found = found.into_iter().filter(|(is_missing, _)| *is_missing);
    found.map(|(_, gap)| gap).collect()
}
