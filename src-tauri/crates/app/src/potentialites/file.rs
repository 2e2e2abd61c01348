//! A grid with its answers and what surrounds it, read once under the lock.

use chrono::NaiveDate;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::Action;
use trame_domain::potentialites::life::{GridStage, Refusal};
use trame_domain::potentialites::{PotentialitesAnswer, PotentialitesGrid};
use trame_domain::violation::{Violation, Violations};
use trame_store::StoreError;

use crate::error::AppError;
use crate::session::Session;

/// A grid, whole.
#[derive(Clone)]
pub(crate) struct GridFile {
    pub(crate) grid: PotentialitesGrid,
    /// In the order of the grid.
    pub(crate) answers: Vec<PotentialitesAnswer>,
    /// Actions of the plan that answer to its priorities.
    pub(crate) actions: Vec<Action>,
    /// Months of birth of the children.
    pub(crate) children: Vec<NaiveDate>,
}

impl GridFile {
    /// Reads a grid; one put away is no longer there.
    pub(crate) fn read(session: &Session, id: Id<PotentialitesGrid>) -> Result<Self, AppError> {
        let reader = session.store.reader();
        let row = reader.find(id)?;
        if row.archived {
            return Err(StoreError::NotFound.into());
        }
        let grid = row.value;
        let answers = reader.answers_of(id)?.into_iter().map(|row| row.value);
        let answers: Vec<_> = answers.collect();
        let actions = reader.actions_of(grid.person)?.into_iter();
        let answers_to = |action: &Action| {
            let answered = action.potentialites_answer;
            answers.iter().any(|answer| answered == Some(answer.id))
        };
        Ok(Self {
            actions: actions.map(|row| row.value).filter(answers_to).collect(),
            children: months(session, grid.person)?,
            answers,
            grid,
        })
    }

    /// Refuses to change a closed grid, or that of somebody who is no longer followed.
    pub(crate) fn refuse_over(&self, session: &Session) -> Result<(), AppError> {
        refuse_unfollowed(session, self.grid.person)?;
        if self.grid.closed_on.is_some() {
            return Err(StoreError::GridClosed.into());
        }
        Ok(())
    }

    /// Refuses what is not for now.
    pub(crate) fn expect_stage(&self, stage: GridStage) -> Result<(), AppError> {
        let found = self.grid.stage();
        if found == stage {
            return Ok(());
        }
        Err(match found {
            GridStage::Parent => StoreError::ParentFirst.into(),
            GridStage::Referent => StoreError::ParentAnswered.into(),
            GridStage::Closed => StoreError::GridClosed.into(),
        })
    }

    /// The answer to an item.
    pub(crate) fn answer_mut(&mut self, item: &str) -> Result<&mut PotentialitesAnswer, AppError> {
        let found = self.answers.iter_mut().find(|answer| answer.item == item);
        found.ok_or_else(|| {
            let mut wrong = Violations::new();
            wrong.add("item", Violation::UnknownCode);
            wrong.into()
        })
    }

    /// Actions of the plan that answer to a priority.
    pub(crate) fn actions_for(&self, answer: &PotentialitesAnswer) -> Vec<&Action> {
        let id = Some(answer.id);
        let actions = self.actions.iter();
        actions
            .filter(|action| action.potentialites_answer == id)
            .collect()
    }
}

/// Refuses to write for somebody who is no longer followed: a closed dossier, or one put away.
pub(crate) fn refuse_unfollowed(session: &Session, person: PersonId) -> Result<(), AppError> {
    let reader = session.store.reader();
    let is_away = reader.find(person)?.archived;
    let dossier = reader.dossier_of(person)?;
    if is_away || dossier.is_some_and(|row| !row.value.is_open()) {
        return Err(Refusal::DossierClosed.into());
    }
    Ok(())
}

/// Months of birth of the children of a person.
pub(super) fn months(session: &Session, person: PersonId) -> Result<Vec<NaiveDate>, AppError> {
    let children = session.store.reader().children_of(person)?.into_iter();
    Ok(children.map(|row| row.value.birth_month).collect())
}
