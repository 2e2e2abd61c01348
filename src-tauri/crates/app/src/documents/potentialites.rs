//! What the documents of a grid of potentialités are made from: the grid, its answers and what the pack says of them.
//! A line about health or a pregnancy leaves only when the parent agreed to it; what was said in private, never before.

mod blank;
mod parent;
mod week;
mod whole;

use std::collections::BTreeSet;

use trame_documents::docs::parent_potentialites::{KeptPriority, KeptStep, KeptStrength};
use trame_domain::plan::{Action, ActionStatus, Actor};
use trame_domain::potentialites::{PotentialitesAnswer, PotentialitesGrid, PotentialitesMark};
use trame_store::StoreError;

pub(super) use self::blank::view as blank_view;
pub(super) use self::parent::view as parent_view;
pub(super) use self::whole::view as whole_view;
use super::material::Material;
use crate::dto::document::{Block, DocumentRequest};
use crate::error::AppError;
use crate::potentialites::is_sensitive;
use crate::reference::{PotentialitesPack, Reference, Repere};
use crate::session::Session;

/// A grid, whole, as documents read it.
pub(super) struct ToldGrid {
    pub(super) grid: PotentialitesGrid,
    /// In the order of the grid.
    answers: Vec<PotentialitesAnswer>,
    /// Items about health or a pregnancy.
    sensitive: BTreeSet<String>,
    /// Items that block and are talked about in private.
    private: BTreeSet<String>,
    /// Rights of the domain of each item.
    reperes: Vec<(String, Vec<Repere>)>,
}

impl ToldGrid {
    /// Reads the grid a request is about.
    pub(super) fn read(
        session: &Session,
        request: &DocumentRequest,
        reference: &Reference,
    ) -> Result<Self, AppError> {
        let id = request.grid_id;
        let id = id.ok_or(AppError::BadRequest("gridId is needed".to_owned()))?;
        let reader = session.store.reader();
        let found = reader.find(id.id)?;
        // Never printed under somebody else’s name.
        let asked = request.person_id.map(|person| person.id);
        if found.archived || asked.is_some_and(|person| person != found.value.person) {
            return Err(StoreError::NotFound.into());
        }
        let rows = reader.answers_of(id.id)?;
        let answers: Vec<_> = rows.into_iter().map(|row| row.value).collect();
        Ok(Self::of(found.value, answers, &reference.potentialites))
    }

    fn of(
        grid: PotentialitesGrid,
        answers: Vec<PotentialitesAnswer>,
        pack: &PotentialitesPack,
    ) -> Self {
        let codes = |which: &dyn Fn(&PotentialitesAnswer) -> bool| {
            let found = answers.iter().filter(|answer| which(answer));
            found.map(|answer| answer.item.clone()).collect()
        };
        let is_private = |answer: &PotentialitesAnswer| {
            let item = pack.item(&answer.item);
            let is_blocked = answer.parent == Some(PotentialitesMark::Blocked);
            is_blocked && item.is_some_and(|(_, item)| item.private)
        };
        let reperes = |answer: &PotentialitesAnswer| {
            let domain = pack.item(&answer.item).map(|(domain, _)| &domain.code);
            let own = pack.reperes.iter();
            let own = own.filter(|it| domain.is_some_and(|code| it.domains.contains(code)));
            (answer.item.clone(), own.cloned().collect())
        };
        Self {
            sensitive: codes(&|answer| is_sensitive(answer, grid.pregnancy, pack)),
            private: codes(&is_private),
            reperes: answers.iter().map(reperes).collect(),
            grid,
            answers,
        }
    }

    /// Whether the référent’s column exists: not before the parent has finished.
    fn has_referent(&self) -> bool {
        self.grid.parent_done_on.is_some()
    }

    fn is_sensitive(&self, answer: &PotentialitesAnswer) -> bool {
        self.sensitive.contains(&answer.item)
    }

    /// Whether a line may go where others read it: what is sensitive or private only when the parent agreed.
    fn may_be_taken_home(&self, answer: &PotentialitesAnswer) -> bool {
        let is_kept = self.is_sensitive(answer) || self.private.contains(&answer.item);
        answer.shared || !is_kept
    }

    /// What the parent keeps among the lines that may be printed, in their order.
    fn kept(
        &self,
        rank: fn(&PotentialitesAnswer) -> Option<u8>,
        may: impl Fn(&PotentialitesAnswer) -> bool,
    ) -> Vec<&PotentialitesAnswer> {
        let kept = self.answers.iter();
        let mut kept: Vec<_> = kept.filter(|it| rank(it).is_some() && may(it)).collect();
        kept.sort_by_key(|answer| rank(answer));
        kept
    }

    /// Whether the grid says something in a part of its documents.
    pub(super) fn tells(&self, block: Block) -> bool {
        let mut answers = self.answers.iter();
        match block {
            Block::KeptStrengths => answers.any(|it| it.strength.is_some()),
            Block::KeptPriorities => answers.any(|it| it.priority.is_some()),
            Block::Rights => answers.any(|it| {
                let is_kept = it.priority.is_some() && self.may_be_taken_home(it);
                is_kept && self.reperes_of(it).next().is_some()
            }),
            Block::ReferentVoice => self.has_referent() && answers.any(|it| it.referent.is_some()),
            Block::Facts => self.has_referent() && answers.any(|it| !it.fact.trim().is_empty()),
            Block::Health => answers.any(|it| self.is_sensitive(it) && it.shared),
            Block::TimeBudget => !self.grid.budget.is_empty(),
            _ => false,
        }
    }

    fn reperes_of(&self, answer: &PotentialitesAnswer) -> impl Iterator<Item = &Repere> {
        let own = self.reperes.iter();
        let own = own.filter(|(code, _)| *code == answer.item);
        own.flat_map(|(_, reperes)| reperes)
    }
}

fn strength(answer: &PotentialitesAnswer) -> KeptStrength {
    KeptStrength {
        label: answer.label.clone(),
        example: answer.example.clone(),
        cv: answer.cv.clone(),
    }
}

/// A priority and what was decided for it: what is still to be done first, the nearest before.
fn priority(
    answer: &PotentialitesAnswer,
    material: &Material,
    who: fn(&Action) -> String,
    may: impl Fn(&Action) -> bool,
) -> KeptPriority {
    let actions = material.actions.iter();
    let own = actions.filter(|it| it.potentialites_answer == Some(answer.id) && may(it));
    let mut own: Vec<&Action> = own.filter(|it| is_shown(it)).collect();
    let is_done = |action: &Action| action.status == ActionStatus::Done;
    own.sort_by_key(|it| (is_done(it), it.due_on.is_none(), it.due_on));
    let steps = own.into_iter().map(|action| KeptStep {
        who: who(action),
        what: action.label.clone(),
        due_on: action.due_on,
        done: is_done(action),
    });
    KeptPriority {
        label: answer.label.clone(),
        steps: steps.collect(),
    }
}

fn is_shown(action: &Action) -> bool {
    match action.status {
        ActionStatus::Planned
        | ActionStatus::InProgress
        | ActionStatus::OnHold
        | ActionStatus::Done => true,
        ActionStatus::Abandoned | ActionStatus::Cancelled => false,
    }
}

/// Who does it, seen by the parent or by the file.
fn named(action: &Action, person: &str, referent: &str) -> String {
    match (action.actor, &action.actor_name) {
        (Actor::Person, _) => person.to_owned(),
        (Actor::Referent, _) => referent.to_owned(),
        (Actor::Partner, Some(name)) => name.clone(),
        (Actor::Partner, None) => "Un partenaire".to_owned(),
    }
}
