//! « Mes forces », « Mes priorités »: the parent picks among their own answers; the application never does.

use super::{
    EXAMPLE_LIMIT, PRIORITY_LIMIT, PotentialitesAnswer, PotentialitesMark, STRENGTH_LIMIT,
};
use crate::text::{LINE_LIMIT, check_text, clean_line};
use crate::violation::{Violation, Violations};

/// Item offered as a priority when everything is fine: trying out a job for a few days.
pub const TRY_A_JOB: &str = "P18";

/// A strength the parent keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenStrength {
    /// Code of the item.
    pub item: String,
    /// The parent’s example.
    pub example: String,
    /// Words for a CV.
    pub cv: String,
}

impl PotentialitesAnswer {
    /// Whether the parent may keep it among « Mes forces ».
    #[must_use]
    pub fn may_be_strength(&self) -> bool {
        self.parent == Some(PotentialitesMark::Strong)
    }
}

/// Items the parent may keep among « Mes priorités »: those to move, or, when nothing is, trying out a job.
#[must_use]
pub fn priority_choices(answers: &[PotentialitesAnswer]) -> Vec<&PotentialitesAnswer> {
    let to_move = |answer: &&PotentialitesAnswer| {
        let mark = answer.parent;
        mark.is_some_and(PotentialitesMark::is_to_move)
    };
    let found: Vec<_> = answers.iter().filter(to_move).collect();
    if !found.is_empty() {
        return found;
    }
    // Somebody who passed over that item is offered nothing.
    let is_well = |mark| matches!(mark, PotentialitesMark::Strong | PotentialitesMark::Fine);
    let offered = answers.iter().filter(|answer| answer.item == TRY_A_JOB);
    offered
        .filter(|answer| answer.parent.is_some_and(is_well))
        .collect()
}

/// Keeps these strengths and no other, in that order.
///
/// # Errors
/// Too many, one that is no strength of the parent’s or comes twice, a text too long.
pub fn keep_strengths(
    answers: &mut [PotentialitesAnswer],
    chosen: &[ChosenStrength],
) -> Result<(), Violations> {
    let mut wrong = Violations::new();
    check_size("strengths", chosen.len(), STRENGTH_LIMIT, &mut wrong);
    for (at, one) in chosen.iter().enumerate() {
        let field = |name: &str| format!("strengths.{at}.{name}");
        let may = answers
            .iter()
            .any(|answer| answer.item == one.item && answer.may_be_strength());
        let before = chosen.iter().take(at);
        if !may || before.into_iter().any(|other| other.item == one.item) {
            wrong.add(field("item"), Violation::UnknownCode);
        }
        let example = clean_line(&one.example);
        wrong.check(&field("example"), check_text(&example, EXAMPLE_LIMIT));
        wrong.check(&field("cv"), check_text(&clean_line(&one.cv), LINE_LIMIT));
    }
    wrong.into_result()?;
    for answer in answers {
        let mut ranked = (1u8..).zip(chosen);
        match ranked.find(|(_, one)| one.item == answer.item) {
            Some((rank, one)) => {
                answer.strength = Some(rank);
                answer.example = clean_line(&one.example);
                answer.cv = clean_line(&one.cv);
            }
            None => drop_strength(answer),
        }
    }
    Ok(())
}

/// Keeps these priorities and no other, in that order.
///
/// # Errors
/// Too many, one the parent does not want to move, one that comes twice.
pub fn keep_priorities(
    answers: &mut [PotentialitesAnswer],
    chosen: &[String],
) -> Result<(), Violations> {
    let mut wrong = Violations::new();
    check_size("items", chosen.len(), PRIORITY_LIMIT, &mut wrong);
    let allowed = priority_choices(answers);
    for (at, item) in chosen.iter().enumerate() {
        let is_allowed = allowed.iter().any(|answer| answer.item == *item);
        if !is_allowed || chosen.iter().take(at).any(|other| other == item) {
            wrong.add(format!("items.{at}"), Violation::UnknownCode);
        }
    }
    wrong.into_result()?;
    for answer in answers {
        let mut ranked = (1u8..).zip(chosen);
        let found = ranked.find(|(_, item)| **item == answer.item);
        answer.priority = found.map(|(rank, _)| rank);
    }
    Ok(())
}

/// Lets go of choices that the parent’s answers no longer allow, and closes the ranks.
pub fn settle(answers: &mut [PotentialitesAnswer]) {
    let allowed: Vec<_> = priority_choices(answers)
        .into_iter()
        .map(|answer| answer.id)
        .collect();
    for answer in answers.iter_mut() {
        if !answer.may_be_strength() {
            drop_strength(answer);
        }
        if !allowed.contains(&answer.id) {
            answer.priority = None;
        }
    }
    close_ranks(answers, |answer| &mut answer.strength);
    close_ranks(answers, |answer| &mut answer.priority);
}

fn drop_strength(answer: &mut PotentialitesAnswer) {
    answer.strength = None;
    answer.example.clear();
    answer.cv.clear();
}

fn close_ranks(
    answers: &mut [PotentialitesAnswer],
    rank: impl Fn(&mut PotentialitesAnswer) -> &mut Option<u8>,
) {
    let mut ranked: Vec<&mut Option<u8>> = answers.iter_mut().map(rank).collect();
    ranked.retain(|rank| rank.is_some());
    ranked.sort();
    for (place, rank) in (1u8..).zip(ranked) {
        *rank = Some(place);
    }
}

fn check_size(field: &str, found: usize, limit: usize, wrong: &mut Violations) {
    if found > limit {
        wrong.add(field, Violation::TooMany { limit, found });
    }
}

#[cfg(test)]
mod tests;
