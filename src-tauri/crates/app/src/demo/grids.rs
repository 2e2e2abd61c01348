//! Invented grids of potentialités: one at each stage, and two of one person to compare.

mod plan;
mod said;

use chrono::{Months, NaiveDate};
use trame_domain::plan::{Action, Objective};
use trame_domain::potentialites::hint::Hint;
use trame_domain::potentialites::life::GridStage;
use trame_domain::potentialites::review::review;
use trame_domain::potentialites::{GridForm, GridSupport, PotentialitesAnswer, PotentialitesGrid};
use trame_store::Tx;

use self::said::{FIRST_MARKS, MARKS};
use super::case::{Case, Draw};
use crate::error::AppError;

/// What is invented: for which parent, how many months ago, how far it went.
const SHAPES: &[(usize, u32, GridForm, GridStage)] = &[
    (0, 4, GridForm::Full, GridStage::Closed),
    (0, 0, GridForm::Full, GridStage::Referent),
    (1, 3, GridForm::Full, GridStage::Closed),
    (2, 1, GridForm::Short, GridStage::Closed),
    (3, 0, GridForm::Full, GridStage::Parent),
];

/// A grid with what hangs on it.
pub(super) struct InventedGrid {
    grid: PotentialitesGrid,
    answers: Vec<PotentialitesAnswer>,
    objective: Option<Objective>,
    actions: Vec<Action>,
}

impl Draw<'_> {
    /// Grids of parents the dossier hints at, else of other open dossiers with children.
    pub(super) fn grids(&mut self, cases: &[Case]) -> Vec<InventedGrid> {
        let today = self.today;
        let open = || cases.iter().filter(|case| case.dossier.is_open());
        let is_hinted = |case: &&Case| {
            let months = months(case);
            Hint::read(
                case.person.household,
                case.person.expected_birth,
                &months,
                today,
            )
            .is_for_them()
        };
        let others = open().filter(|case| !is_hinted(case) && !case.children.is_empty());
        let parents: Vec<&Case> = open().filter(is_hinted).chain(others).collect();
        let shapes = SHAPES.iter().filter_map(|(parent, ago, form, stage)| {
            let opened_on = today.checked_sub_months(Months::new(*ago))?;
            Some((*parents.get(*parent)?, opened_on, *form, *stage))
        });
        shapes
            .map(|(case, opened_on, form, stage)| self.grid(case, opened_on, form, stage))
            .collect()
    }

    fn grid(
        &mut self,
        case: &Case,
        opened_on: NaiveDate,
        form: GridForm,
        stage: GridStage,
    ) -> InventedGrid {
        let pack = &self.reference.potentialites;
        let mut grid = PotentialitesGrid::blank(
            self.id(),
            case.person.id,
            form,
            false,
            GridSupport::Screen,
            pack.version.clone(),
            opened_on,
        );
        let mut answers: Vec<_> = (0i64..)
            .zip(pack.items(form))
            .map(|(position, (_, item))| {
                let label = item.label.clone();
                let id = self.id();
                PotentialitesAnswer::blank(id, grid.id, item.code.clone(), label, position)
            })
            .collect();
        let said = match stage {
            // Left half way: it is there to be resumed.
            GridStage::Parent => 10,
            GridStage::Referent | GridStage::Closed => answers.len(),
        };
        for answer in answers.iter_mut().take(said) {
            answer.parent = self.chance.pick(MARKS).copied();
        }
        for (answer, mark) in answers.iter_mut().zip(FIRST_MARKS) {
            answer.parent = Some(*mark);
        }
        let mut invented = InventedGrid {
            objective: None,
            actions: Vec::new(),
            grid: grid.clone(),
            answers: Vec::new(),
        };
        if stage != GridStage::Parent {
            grid.parent_done_on = Some(opened_on);
            self.week(&mut grid);
            self.second_voice(&mut answers);
            self.choices(&mut answers);
        }
        if stage == GridStage::Closed {
            self.plan_of_grid(case, &answers, opened_on, &mut invented);
            let again = review(opened_on, &months(case), None);
            grid.closed_on = Some(opened_on);
            grid.review_on = Some(again.on);
            grid.review_motive = Some(again.motive);
        }
        InventedGrid {
            grid,
            answers,
            ..invented
        }
    }
}

fn months(case: &Case) -> Vec<NaiveDate> {
    case.children
        .iter()
        .map(|child| child.birth_month)
        .collect()
}

impl InventedGrid {
    /// Writes it as it is lived: the parent, then the référent, then the closing.
    pub(super) fn save(&self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        let first = PotentialitesGrid {
            parent_done_on: None,
            closed_on: None,
            ..self.grid.clone()
        };
        tx.put(&first, None)?;
        for answer in &self.answers {
            let of_parent = PotentialitesAnswer {
                referent: None,
                fact: String::new(),
                ..answer.clone()
            };
            tx.put(&of_parent, None)?;
        }
        let second = PotentialitesGrid {
            closed_on: None,
            ..self.grid.clone()
        };
        tx.put(&second, None)?;
        for answer in &self.answers {
            tx.put(answer, None)?;
        }
        if let Some(objective) = &self.objective {
            tx.put(objective, None)?;
        }
        for action in &self.actions {
            tx.put(action, None)?;
        }
        tx.put(&self.grid, None)?;
        Ok(())
    }
}
