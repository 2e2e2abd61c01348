//! « Ma trajectoire »: the path of a person, their strengths and their resources, as a picture on one page.

mod room;
mod view;
mod words;

pub use view::{PathStep, Resources, Strength, Trajectory};
pub use words::others;

use trame_domain::trajectory::{MilestonePlace, Room as Steps, left_out, telling};

use super::{head, print, roadmap};
use crate::conform::Meta;
use crate::error::{DocumentError, Rendered};
use crate::flow::{Beside, Flow, Laid, Stop, Trail};
use crate::theme::{body, field, label, strong};
use crate::typo;
use room::{ROADS, Road, SIDES, Side, cut, more, roomiest};

/// The title.
pub const TITLE: &str = "Ma trajectoire";

/// Prints the page.
///
/// # Errors
/// [`DocumentError`] when a font or the page writer fails.
pub fn render_trajectory(trajectory: &Trajectory) -> Result<Rendered, DocumentError> {
    let meta = Meta {
        title: TITLE.to_owned(),
        author: trajectory.letterhead.structure.clone(),
        date: trajectory.printed_on,
    };
    print(lay_out(trajectory)?, &meta, None)
}

/// The most that fits on one page.
fn lay_out(trajectory: &Trajectory) -> Result<Laid, DocumentError> {
    let fits = |road: Road, side: Side| -> Result<bool, DocumentError> {
        Ok(in_room(trajectory, road, side)?.pages.len() <= 1)
    };
    // What stands beside the road first, with the shortest road; then the longest road that goes with it.
    let [.., shortest] = ROADS;
    let [all, ..] = SIDES;
    let side = roomiest(SIDES.len(), |at| {
        fits(shortest, SIDES.get(at).copied().unwrap_or(all))
    })?;
    let side = SIDES.get(side).copied().unwrap_or(all);
    let road = roomiest(ROADS.len(), |at| {
        fits(ROADS.get(at).copied().unwrap_or(shortest), side)
    })?;
    in_room(
        trajectory,
        ROADS.get(road).copied().unwrap_or(shortest),
        side,
    )
}

fn in_room(trajectory: &Trajectory, road: Road, side: Side) -> Result<Laid, DocumentError> {
    let mut flow = Flow::new();
    let letterhead = roadmap::letterhead(&trajectory.letterhead, trajectory.contact.is_some());
    head::print(&mut flow, &letterhead)?;
    flow.plain_title(TITLE)?;
    let name = trajectory.first_name.trim();
    roadmap::print_who(&mut flow, name, trajectory.printed_on)?;
    flow.trail(&trail(trajectory, road, side))?;
    if let Some(contact) = &trajectory.contact {
        flow.callout(&[reach(contact)])?;
    }
    if let Some(mentions) = &trajectory.letterhead.legal_mentions {
        flow.paragraph(vec![label(mentions)], 8.0)?;
    }
    let footer = head::foot(&[TITLE, name, &typo::date(trajectory.printed_on)]);
    flow.finish(&footer)
}

/// Whom to call, on one line where it fits.
fn reach(contact: &roadmap::Contact) -> Vec<crate::text::Span> {
    let mut words = vec![
        field("Mon contact : "),
        head::exact(strong(""), &contact.name),
    ];
    for value in [&contact.phone, &contact.email].into_iter().flatten() {
        words.push(field(" · "));
        words.push(head::exact(body(""), value));
    }
    words
}

/// The picture, with what there is room for.
fn trail(trajectory: &Trajectory, road: Road, side: Side) -> Trail {
    let path = &trajectory.path;
    let weights: Vec<_> = path.iter().map(|it| (it.place, it.weight)).collect();
    let kinds: Vec<_> = path.iter().map(|it| (it.place, it.kind)).collect();
    let steps = Steps {
        done: road.done,
        ahead: road.ahead,
    };
    let shown = telling(&weights, steps);
    let stops = |place: MilestonePlace| -> Vec<Stop> {
        let kept = path.iter().zip(&shown);
        let kept = kept.filter(|(step, shown)| **shown && step.place == place);
        kept.map(|(step, _)| Stop {
            when: step.when.clone(),
            title: cut(&step.title, road.letters),
        })
        .collect()
    };
    let others = |place| others(place, &left_out(&kinds, &shown, place));
    let aims = trajectory.aims.iter();
    Trail {
        done: stops(MilestonePlace::Done),
        others_done: others(MilestonePlace::Done),
        today: format!("Aujourd’hui, {}", typo::long_date(trajectory.printed_on)),
        going_on: stops(MilestonePlace::Today),
        ahead: stops(MilestonePlace::Ahead),
        others_ahead: others(MilestonePlace::Ahead),
        aims: aims.map(|aim| cut(aim, road.letters)).collect(),
        beside: [strengths(trajectory, side), resources(trajectory, side)]
            .into_iter()
            .flatten()
            .collect(),
    }
}

fn strengths(trajectory: &Trajectory, room: Side) -> Option<Beside> {
    let all = trajectory.strengths.as_ref()?;
    let entries = all.iter().take(room.strengths).map(|it| {
        let mut words = vec![body(&cut(&it.text, room.letters))];
        let example = it.example.as_deref().filter(|_| room.examples);
        words.extend(
            example.map(|text| field(&format!("\nUn exemple : {}", cut(text, room.letters)))),
        );
        ("★".to_owned(), words)
    });
    Some(Beside {
        heading: "Mes forces".to_owned(),
        entries: entries.collect(),
        none: "Nous les écrirons ensemble.".to_owned(),
        rest: more(all.len(), room.strengths, "autre force", "autres forces"),
    })
}

fn resources(trajectory: &Trajectory, room: Side) -> Option<Beside> {
    let all = trajectory.resources.as_ref()?;
    let entries = all.iter().map(|it| {
        let shown = it.texts.iter().take(room.resources);
        let shown: Vec<String> = shown.map(|text| cut(text, room.letters)).collect();
        let mut words = vec![
            strong(&format!("{} : ", it.label)),
            body(&shown.join(" · ")),
        ];
        let rest = more(it.texts.len(), room.resources, "autre", "autres");
        words.extend(rest.map(|rest| field(&format!(" {rest}"))));
        ("•".to_owned(), words)
    });
    Some(Beside {
        heading: "Mes ressources".to_owned(),
        entries: entries.collect(),
        none: "Nous les chercherons ensemble.".to_owned(),
        rest: None,
    })
}

#[cfg(test)]
mod tests;
