//! The trajectory of a person: where they come from, where they stand, what is ahead, and what they can count on.

mod read;
mod words;

use chrono::NaiveDate;
use trame_documents::docs::trajectory::others;
use trame_domain::trajectory::{Milestone, MilestonePlace, Room, Strong, left_out, telling};

pub(crate) use self::read::{Told, told};
pub(crate) use self::words::{resources, short_day, title};
use crate::app::App;
use crate::documents::is_protected;
use crate::dto::people::PersonKey;
use crate::dto::trajectory::*;
use crate::error::AppError;
use crate::reference::Reference;
use crate::wire::Wire;

/// Steps a screen shows before all of them are asked for.
const SCREEN: Room = Room { done: 10, ahead: 8 };

/// The trajectory of a dossier.
pub(crate) fn get_trajectory(app: &App, key: PersonKey) -> Result<Trajectory, AppError> {
    let reference = app.reference()?;
    let now = app.now();
    app.with(|_, session| {
        // The person sees it, and perhaps who is with them: what tells of violence stays in the plan.
        let told = told(
            session,
            &reference,
            key.person_id.id,
            now.local,
            |it, all| !is_protected(it, all),
        )?;
        Ok(view(&told, &reference, now.today()))
    })
}

fn view(told: &Told, reference: &Reference, today: NaiveDate) -> Trajectory {
    let path = &told.path;
    let weights: Vec<_> = path.iter().map(|it| (it.place, it.weight)).collect();
    let kinds: Vec<_> = path.iter().map(|it| (it.place, it.kind)).collect();
    let shown = telling(&weights, SCREEN);
    let others = |place| others(place, &left_out(&kinds, &shown, place));
    let steps = path.iter().zip(&shown);
    Trajectory {
        today: today.to_string(),
        steps: steps
            .map(|(step, is_telling)| step_view(step, *is_telling, today))
            .collect(),
        others_done: others(MilestonePlace::Done),
        others_ahead: others(MilestonePlace::Ahead),
        aims: told.aims.clone(),
        strengths: told.supports.strengths.iter().map(strength).collect(),
        resources: resources(&told.supports.resources, reference)
            .into_iter()
            .map(|(kind, label, texts)| TrajectoryResources {
                kind: Wire(kind),
                label: label.to_owned(),
                texts,
            })
            .collect(),
    }
}

fn step_view(step: &Milestone, is_telling: bool, today: NaiveDate) -> TrajectoryStep {
    TrajectoryStep {
        kind: Wire(step.kind),
        place: Wire(step.place),
        title: title(step),
        on: step.on.map(|day| day.to_string()),
        when: words::when(step, today),
        is_telling,
    }
}

fn strength(strong: &Strong) -> TrajectoryStrength {
    TrajectoryStrength {
        text: strong.text.clone(),
        example: Some(strong.example.clone()).filter(|text| !text.is_empty()),
        told_in: words::told_in(strong.source).to_owned(),
    }
}
