//! What importing would create, in French, before anything is.

use trame_documents::typo::{date, typo};
use trame_domain::category::CategoryState;
use trame_domain::clock::Now;
use trame_domain::person::Person;
use trame_domain::text::fold;

use super::format::Synthese;
use super::is_here;
use super::parcel::{Parcel, TalkParcel};
use crate::dto::exchange::{Namesake, PdfCounts, PdfPreview};
use crate::error::AppError;
use crate::session::{Session, show_name};

/// What the window shows before importing.
pub(super) fn preview(
    session: &mut Session,
    data: &Synthese,
    parcel: &Parcel,
    now: Now,
) -> Result<PdfPreview, AppError> {
    let person = &parcel.person;
    let counts = counts(parcel);
    Ok(PdfPreview {
        file_title: data.document.title.clone(),
        made_on: data.document.made_on.to_string(),
        structure: data.document.structure.clone(),
        referent: data.document.referent.clone(),
        name: show_name(&person.first_name, person.last_name()),
        birth_date: person.birth_date.map(|day| day.to_string()),
        counts,
        lines: lines(parcel, counts),
        namesakes: namesakes(session, person, now)?,
        already_here: is_here(session, person.id)?,
    })
}

fn counts(parcel: &Parcel) -> PdfCounts {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let talk = parcel.talk.as_ref();
    let discussed = |talk: &TalkParcel| {
        let said = |state| state != CategoryState::NotDiscussed;
        talk.entries.iter().filter(|e| said(e.state)).count()
    };
    PdfCounts {
        categories: count(talk.map(discussed).unwrap_or_default()),
        situations: count(talk.map(|t| t.situations.len()).unwrap_or_default()),
        objectives: count(parcel.plan.len()),
        actions: count(parcel.plan.iter().map(|(_, actions)| actions.len()).sum()),
    }
}

fn lines(parcel: &Parcel, counts: PdfCounts) -> Vec<String> {
    let person = &parcel.person;
    let name = show_name(&person.first_name, person.last_name());
    let mut lines = vec![format!(
        "Un dossier au nom de {name}, ouvert aujourd’hui, dont vous êtes le référent."
    )];
    let around = [
        many(parcel.children.len(), "enfant", "enfants"),
        many(
            parcel.items.len(),
            "droit, langue ou permis",
            "droits, langues ou permis",
        ),
    ];
    let around: Vec<String> = around.into_iter().flatten().collect();
    if !around.is_empty() {
        lines.push(format!("Avec {}.", around.join(" et ")));
    }
    if let Some(talk) = &parcel.talk {
        let diagnostic = &talk.diagnostic;
        let state = match diagnostic.closed_on {
            Some(day) => format!("close le {}, qui ne change plus", date(day)),
            None => "encore ouverte".to_owned(),
        };
        let said = [
            many(
                size(counts.categories),
                "catégorie abordée",
                "catégories abordées",
            ),
            many(
                size(counts.situations),
                "situation cochée",
                "situations cochées",
            ),
            many(talk.strengths.len(), "atout", "atouts"),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        let said = if said.is_empty() {
            "rien d’abordé".to_owned()
        } else {
            said.join(", ")
        };
        let opened = date(diagnostic.opened_on);
        lines.push(format!(
            "Une version du diagnostic ouverte le {opened}, {state} : {said}."
        ));
    }
    let plan = [
        many(size(counts.objectives), "objectif", "objectifs"),
        many(size(counts.actions), "action", "actions"),
    ];
    let plan: Vec<String> = plan.into_iter().flatten().collect();
    if !plan.is_empty() {
        lines.push(format!("Un plan de {}.", plan.join(" et ")));
    }
    if !parcel.unknown.is_empty() {
        let unknown = parcel.unknown.join(", ");
        lines.push(format!(
            "Ce que votre référentiel ne connaît pas est gardé en étiquette : {unknown}."
        ));
    }
    lines.push("Ce que le document n’imprimait pas n’y est pas.".to_owned());
    lines.iter().map(|line| typo(line)).collect()
}

fn many(count: usize, one: &str, more: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {more}")),
    }
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// People here with the same first name and one name in common.
fn namesakes(session: &mut Session, person: &Person, now: Now) -> Result<Vec<Namesake>, AppError> {
    let names = |person: &Person| {
        let names = [
            Some(person.birth_name.as_str()),
            person.usage_name.as_deref(),
        ];
        let names: Vec<String> = names.into_iter().flatten().map(fold).collect();
        (fold(&person.first_name), names)
    };
    let (first, last) = names(person);
    let caseload = session.caseload(now.local)?;
    let others = caseload.cases().map(|case| &case.row.person.value);
    let same = others.filter(|other| {
        let (other_first, other_last) = names(other);
        let shares = other_last
            .iter()
            .any(|name| !name.is_empty() && last.contains(name));
        other_first == first && shares
    });
    Ok(same
        .map(|other| Namesake {
            id: other.id.into(),
            name: show_name(&other.first_name, other.last_name()),
            birth_date: other.birth_date.map(|day| day.to_string()),
        })
        .collect())
}
