//! The grid as the window shows it, domain by domain.

use chrono::NaiveDate;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::Action;
use trame_domain::potentialites::review::{Review, review};
use trame_domain::potentialites::{PotentialitesAnswer, PotentialitesGrid};

use super::file::GridFile;
use super::{hint, referent};
use crate::dto::potentialites::*;
use crate::error::AppError;
use crate::reference::{PotentialitesPack, Reference};
use crate::session::Session;
use crate::time_budget;
use crate::wire::Wire;

/// Domain of the items that the pack in force no longer has.
const GONE: &str = "autres";
const GONE_LABEL: &str = "Autres items de cette grille";

/// The grids of a person, and the one named or the latest.
pub(super) fn desk(
    session: &Session,
    person: PersonId,
    named: Option<Id<PotentialitesGrid>>,
    reference: &Reference,
    today: NaiveDate,
) -> Result<PotentialitesDesk, AppError> {
    let hint = hint::hint(session, person, today)?;
    let grids = session.store.reader().grids_of(person)?;
    let rows: Vec<GridRow> = grids.iter().map(|grid| row(&grid.value)).collect();
    let shown = match named {
        // A grid of somebody else is not found in this dossier.
        Some(id) => Some(
            grids
                .iter()
                .find(|grid| grid.value.id == id)
                .ok_or(trame_store::StoreError::NotFound)?
                .value
                .id,
        ),
        None => grids.first().map(|grid| grid.value.id),
    };
    let grid = shown.map(|id| grid_view(session, id, reference, today));
    Ok(PotentialitesDesk {
        person_id: person.into(),
        hint,
        grids: rows,
        grid: grid.transpose()?,
    })
}

/// A grid in a list.
pub(super) fn row(grid: &PotentialitesGrid) -> GridRow {
    GridRow {
        id: grid.id.into(),
        opened_on: grid.opened_on.to_string(),
        closed_on: grid.closed_on.map(|day| day.to_string()),
        form: Wire(grid.form),
        pregnancy: grid.pregnancy,
        stage: Wire(grid.stage()),
    }
}

/// A grid, whole.
pub(crate) fn grid_view(
    session: &Session,
    id: Id<PotentialitesGrid>,
    reference: &Reference,
    today: NaiveDate,
) -> Result<GridView, AppError> {
    let pack = &reference.potentialites;
    let held = GridFile::read(session, id)?;
    let grid = &held.grid;
    let again = looked_at_again(&held, today);
    let domains = by_domain(held.answers.iter().collect(), pack, |answer| &answer.item);
    let domains = domains.into_iter().map(|(code, label, answers)| {
        let def = pack.domains.iter().find(|domain| domain.code == code);
        let items = answers.into_iter().map(|answer| item(&held, answer, pack));
        GridDomain {
            sensitive: def.is_none_or(|domain| domain.sensitive),
            items: items.collect(),
            code,
            label,
        }
    });
    Ok(GridView {
        id: grid.id.into(),
        person_id: grid.person.into(),
        form: Wire(grid.form),
        pregnancy: grid.pregnancy,
        support: Wire(grid.support),
        pack: grid.pack.clone(),
        opened_on: grid.opened_on.to_string(),
        parent_done_on: grid.parent_done_on.map(|day| day.to_string()),
        closed_on: grid.closed_on.map(|day| day.to_string()),
        due_month: grid.due_month.map(|day| day.format("%Y-%m").to_string()),
        stage: Wire(grid.stage()),
        domains: domains.collect(),
        budget: time_budget::view(grid, pack),
        referent: referent::part(&held, pack),
        review_on: again.0.to_string(),
        review_motive: again.1.map(Wire),
    })
}

/// The day somebody chose or closing set, else the one closing today would set.
fn looked_at_again(
    held: &GridFile,
    today: NaiveDate,
) -> (NaiveDate, Option<trame_domain::potentialites::ReviewMotive>) {
    let grid = &held.grid;
    let Review { on, motive } = review(today, &held.children, grid.due_month);
    match grid.review_on {
        Some(chosen) => (chosen, grid.review_motive),
        None => (on, Some(motive)),
    }
}

fn item(held: &GridFile, answer: &PotentialitesAnswer, pack: &PotentialitesPack) -> GridItem {
    let strength = answer.strength.map(|rank| KeptStrength {
        rank,
        example: answer.example.clone(),
        cv: answer.cv.clone(),
    });
    let priority = answer.priority.map(|rank| KeptPriority {
        rank,
        actions: held.actions_for(answer).into_iter().map(step).collect(),
    });
    GridItem {
        item: answer.item.clone(),
        label: answer.label.clone(),
        sensitive: is_sensitive(answer, held.grid.pregnancy, pack),
        shared: answer.shared,
        parent: answer.parent.map(Wire),
        strength,
        priority,
    }
}

fn step(action: &Action) -> PlannedStep {
    PlannedStep {
        action_id: action.id.into(),
        label: action.label.clone(),
        actor: Wire(action.actor),
        actor_name: action.actor_name.clone(),
        due_on: action.due_on.map(|day| day.to_string()),
        status: Wire(action.status),
    }
}

/// Whether a line is about health or pregnancy; one the pack no longer has may be.
pub(crate) fn is_sensitive(
    answer: &PotentialitesAnswer,
    pregnancy: bool,
    pack: &PotentialitesPack,
) -> bool {
    pack.item(&answer.item)
        .is_none_or(|(domain, item)| domain.sensitive || (pregnancy && item.pregnant.is_some()))
}

/// Puts what answers to items under the domains of the pack in force, those it no longer has last.
pub(super) fn by_domain<T>(
    items: Vec<T>,
    pack: &PotentialitesPack,
    code: impl Fn(&T) -> &str,
) -> Vec<(String, String, Vec<T>)> {
    let heads = pack.domains.iter().map(|it| (&*it.code, &*it.label));
    let mut found: Vec<(String, String, Vec<T>)> = heads
        .chain([(GONE, GONE_LABEL)])
        .map(|(code, label)| (code.to_owned(), label.to_owned(), Vec::new()))
        .collect();
    for item in items {
        let domain = pack
            .item(code(&item))
            .map_or(GONE, |(domain, _)| &domain.code);
        if let Some((_, _, items)) = found.iter_mut().find(|(code, _, _)| code == domain) {
            items.push(item);
        }
    }
    found.retain(|(_, _, items)| !items.is_empty());
    found
}
