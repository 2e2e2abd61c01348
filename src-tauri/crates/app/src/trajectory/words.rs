//! The path in French, in the words of the person.

use chrono::NaiveDate;
use trame_documents::typo::{date, hour, typo};
use trame_domain::plan::Actor;
use trame_domain::trajectory::{
    Milestone, MilestoneKind, MilestonePlace, Resource, ResourceKind, StrengthSource,
};

use crate::reference::Reference;

/// A step, whole.
pub(crate) fn title(step: &Milestone) -> String {
    let label = step.label.trim();
    let with = |what: &str| {
        if label.is_empty() {
            what.to_owned()
        } else {
            format!("{what} : {label}")
        }
    };
    let words = match step.kind {
        MilestoneKind::Start => "Début de mon accompagnement".to_owned(),
        MilestoneKind::Orientation => with("Orientation"),
        MilestoneKind::Diagnostic => "Diagnostic de ma situation".to_owned(),
        MilestoneKind::Contract if step.place == MilestonePlace::Done => "Contrat signé".to_owned(),
        MilestoneKind::Contract => "Contrat en cours".to_owned(),
        MilestoneKind::Review => "Faire le point sur mon contrat".to_owned(),
        MilestoneKind::Objective => with("Objectif atteint"),
        MilestoneKind::Action => match (step.by, &step.by_name) {
            (None | Some(Actor::Person), _) => label.to_owned(),
            (Some(Actor::Referent), _) => with("Mon référent"),
            (Some(Actor::Partner), Some(name)) => with(name),
            (Some(Actor::Partner), None) => with("Un partenaire"),
        },
        MilestoneKind::Immersion => with("Immersion"),
        MilestoneKind::Appointment => with("Rendez-vous"),
        MilestoneKind::Potentialites => "Grille de mes potentialités".to_owned(),
    };
    typo(&words)
}

/// Its day in a sentence. What should have been done by now is told as it was planned, nobody is late.
pub(super) fn when(step: &Milestone, today: NaiveDate) -> String {
    let Some(on) = step.on else {
        return "sans date".to_owned();
    };
    let day = date(on);
    match (step.place, step.kind) {
        (MilestonePlace::Done, _) => day,
        (MilestonePlace::Today, _) => until(step),
        (MilestonePlace::Ahead, MilestoneKind::Appointment) => {
            let day = if on == today {
                "aujourd’hui".to_owned()
            } else {
                format!("le {day}")
            };
            match step.at {
                Some(at) => format!("{day} à {}", hour(at)),
                None => day,
            }
        }
        (MilestonePlace::Ahead, MilestoneKind::Immersion) => format!("à partir du {day}"),
        (MilestonePlace::Ahead, MilestoneKind::Review) => format!("le {day}"),
        (MilestonePlace::Ahead, _) if on < today => format!("prévu pour le {day}"),
        (MilestonePlace::Ahead, _) if on == today => "pour aujourd’hui".to_owned(),
        (MilestonePlace::Ahead, _) => format!("pour le {day}"),
    }
}

/// Its day for a narrow column.
pub(crate) fn short_day(step: &Milestone, today: NaiveDate) -> String {
    let Some(on) = step.on else {
        return "sans date".to_owned();
    };
    match (step.place, step.at) {
        (MilestonePlace::Today, _) => until(step),
        (MilestonePlace::Ahead, Some(at)) => format!("{}\n{}", date(on), hour(at)),
        (MilestonePlace::Ahead, None) if on < today => format!("prévu le {}", date(on)),
        (MilestonePlace::Ahead | MilestonePlace::Done, _) => date(on),
    }
}

fn until(step: &Milestone) -> String {
    let until = step.until.map(|day| format!("jusqu’au {}", date(day)));
    until.unwrap_or_else(|| "en ce moment".to_owned())
}

/// Where a strength was said.
pub(super) fn told_in(source: StrengthSource) -> &'static str {
    match source {
        StrengthSource::Diagnostic => "dans mon diagnostic",
        StrengthSource::Grid => "dans ma grille de potentialités",
        StrengthSource::Immersion => "pendant mon immersion",
    }
}

/// Resources by kind, each kind with its words and what it holds.
pub(crate) fn resources(
    all: &[Resource],
    reference: &Reference,
) -> Vec<(ResourceKind, &'static str, Vec<String>)> {
    let mut groups: Vec<(ResourceKind, &'static str, Vec<String>)> = Vec::new();
    for resource in all {
        let text = typo(&words(resource, reference));
        match groups
            .last_mut()
            .filter(|(kind, ..)| *kind == resource.kind)
        {
            Some((.., texts)) => texts.push(text),
            None => groups.push((resource.kind, heading(resource.kind), vec![text])),
        }
    }
    groups
}

fn heading(kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::Relay => "Relais et entourage",
        ResourceKind::Settled => "Ce qui est réglé",
        ResourceKind::Licence => "Permis",
        ResourceKind::Language => "Langues",
        ResourceKind::Equipment => "Ce dont je dispose",
        ResourceKind::Right => "Mes droits",
    }
}

fn words(resource: &Resource, reference: &Reference) -> String {
    let text = resource.text.as_str();
    let list = match resource.kind {
        ResourceKind::Licence => "licence",
        ResourceKind::Language => "language",
        ResourceKind::Right => "right",
        ResourceKind::Relay | ResourceKind::Settled | ResourceKind::Equipment => "",
    };
    match resource.category {
        Some(category) => reference.category_label(category).to_owned(),
        // What is no code of the list stays as it was said.
        None => reference.label(list, text).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(kind: MilestoneKind, place: MilestonePlace, on: Option<&str>) -> Milestone {
        Milestone {
            kind,
            place,
            label: "Refaire mon CV".into(),
            by: None,
            by_name: None,
            on: on.map(|on| on.parse().unwrap()),
            at: None,
            until: None,
            weight: 0,
        }
    }

    #[test]
    fn a_day_is_said_without_calling_anybody_late() {
        let today = "2026-11-23".parse().unwrap();
        for (kind, on, sentence, short) in [
            (
                MilestoneKind::Action,
                "2026-12-04",
                "pour le 04/12/2026",
                "04/12/2026",
            ),
            (
                MilestoneKind::Action,
                "2026-11-23",
                "pour aujourd’hui",
                "23/11/2026",
            ),
            (
                MilestoneKind::Action,
                "2026-11-02",
                "prévu pour le 02/11/2026",
                "prévu le 02/11/2026",
            ),
            (
                MilestoneKind::Immersion,
                "2027-01-11",
                "à partir du 11/01/2027",
                "11/01/2027",
            ),
        ] {
            let step = step(kind, MilestonePlace::Ahead, Some(on));
            assert_eq!(when(&step, today), sentence);
            assert_eq!(short_day(&step, today), short);
        }
        let mut meeting = step(
            MilestoneKind::Appointment,
            MilestonePlace::Ahead,
            Some("2026-11-23"),
        );
        meeting.at = chrono::NaiveTime::from_hms_opt(9, 0, 0);
        assert_eq!(when(&meeting, today), "aujourd’hui à 9\u{a0}h");
        let undated = step(MilestoneKind::Action, MilestonePlace::Ahead, None);
        assert_eq!(when(&undated, today), "sans date");
    }

    #[test]
    fn who_does_it_is_said_as_the_person_says_it() {
        let mut action = step(MilestoneKind::Action, MilestonePlace::Done, None);
        for (by, name, said) in [
            (Actor::Person, None, "Refaire mon CV"),
            (
                Actor::Referent,
                None,
                "Mon référent\u{202f}: Refaire mon CV",
            ),
            (Actor::Partner, Some("GEIQ"), "GEIQ\u{202f}: Refaire mon CV"),
            (
                Actor::Partner,
                None,
                "Un partenaire\u{202f}: Refaire mon CV",
            ),
        ] {
            action.by = Some(by);
            action.by_name = name.map(str::to_owned);
            assert_eq!(title(&action), said);
        }
    }
}
