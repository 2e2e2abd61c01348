//! The grids of France Travail filled from a version of the diagnostic: transcribed, never decided.

mod grid;

use trame_documents::typo::typo;
use trame_domain::category::{CategoryState, Impact};
use trame_domain::comparison::{Said, Version};
use trame_domain::correspondence::{
    self, ConstraintValue, Fact, Filling, GridValue, MissingReason, Outcome, ValueSource,
};
use trame_domain::diagnostic::DiagnosticId;
use trame_domain::person::PersonId;
use trame_store::StoreError;

use self::grid::Criterion;
pub(crate) use self::grid::Grids;
use crate::app::App;
use crate::diagnostic::{Talk, read_talk, summaries};
use crate::dto::correspondence::*;
use crate::dto::diagnostic::DiagnosticQuery;
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::{CodeLabel, Reference};
use crate::session::Session;
use crate::wire::Wire;

/// The table of a version, the newest when none is named.
pub(crate) fn get_correspondence(
    app: &App,
    query: DiagnosticQuery,
) -> Result<CorrespondenceView, AppError> {
    let reference = app.reference()?;
    let grids = app.grids()?;
    let wanted = query.diagnostic_id.map(|d| d.id);
    app.with(|_, session| correspondence(session, &reference, &grids, query.person_id.id, wanted))
}

/// The table of a version, for the window and for its document.
pub(crate) fn correspondence(
    session: &Session,
    reference: &Reference,
    grids: &Grids,
    person: PersonId,
    wanted: Option<DiagnosticId>,
) -> Result<CorrespondenceView, AppError> {
    let reader = session.store.reader();
    let level = reader.find(person)?.value.education_level;
    let versions = reader.diagnostics_of(person)?;
    let chosen = match wanted {
        Some(id) => {
            let found = versions.iter().position(|row| row.value.id == id);
            Some(found.ok_or(StoreError::NotFound)?)
        }
        None => (!versions.is_empty()).then_some(0),
    };
    let talk = chosen
        .and_then(|at| versions.get(at))
        .map(|row| read_talk(session, &row.value))
        .transpose()?;
    let lines = talk.as_ref().map_or_else(Vec::new, |talk| {
        let version = Version::new(&talk.entries, &talk.situations, &talk.strengths);
        let line = |criterion: &Criterion| {
            let said = version.said(criterion.category.0);
            line(
                criterion,
                &said,
                &facts(talk, criterion, reference),
                level.as_deref(),
                grids,
            )
        };
        grids.criteria.iter().map(line).collect()
    });
    Ok(CorrespondenceView {
        version: chosen.and_then(|at| summaries(&versions).into_iter().nth(at)),
        read_on: grids.read_on.clone(),
        source: grids.source.clone(),
        lines,
        not_covered: grids.not_covered.clone(),
    })
}

/// What was ticked in the category of a criterion, with the code the pack of today gives each.
fn facts(talk: &Talk, criterion: &Criterion, reference: &Reference) -> Vec<Fact> {
    let ticked = talk.situations.iter();
    let ticked = ticked.filter(|s| s.category == criterion.category.0);
    let fact = |s: &trame_domain::diagnostic::TickedSituation| Fact {
        label: s.label.clone(),
        polarity: s.polarity,
        code: reference
            .situation(&s.code)
            .and_then(|def| def.france_travail.clone()),
    };
    ticked.map(fact).collect()
}

fn line(
    criterion: &Criterion,
    said: &Said,
    facts: &[Fact],
    level: Option<&str>,
    grids: &Grids,
) -> CorrespondenceLine {
    let values: Vec<GridValue> = criterion.values.iter().map(GridValue::from).collect();
    let outcome = match correspondence::filling(criterion.category.0) {
        Filling::Constraint => correspondence::constraint(said, facts, &values),
        Filling::Facts => correspondence::from_facts(said, facts, &values),
        Filling::Dossier => correspondence::from_dossier(level, &values),
    };
    let mut line = CorrespondenceLine {
        category: criterion.category,
        criterion: criterion.criterion.clone(),
        label: criterion.label.clone(),
        values: Vec::new(),
        source: None,
        from: None,
        missing: None,
        advice: None,
        constraint: criterion
            .contrainte
            .as_ref()
            .map(|constraint| constraint_line(constraint, said.standing.state, grids)),
    };
    match outcome {
        Outcome::Codes {
            codes,
            source,
            situations,
        } => {
            line.from = Some(from(source, said, &situations));
            line.source = Some(Wire(source));
            if codes.len() > 1 {
                line.advice = Some(typo("Plusieurs valeurs conviennent : choisissez-en une."));
            }
            let label = |code: String| CodeLabel {
                label: criterion.value_label(&code).to_owned(),
                code,
            };
            line.values = codes.into_iter().map(label).collect();
        }
        Outcome::Missing(reason) => {
            line.missing = Some(Wire(reason));
            line.advice = Some(typo(advice(reason)));
        }
    }
    line
}

fn constraint_line(constraint: &CodeLabel, state: CategoryState, grids: &Grids) -> ConstraintLine {
    let value = correspondence::constraint_value(state);
    ConstraintLine {
        constraint: constraint.clone(),
        missing: value.err().map(Wire),
        value: value
            .ok()
            .map(|value: ConstraintValue| grids.constraint_value(value)),
    }
}

/// What a value was read from, in words.
fn from(source: ValueSource, said: &Said, situations: &[String]) -> String {
    match source {
        ValueSource::Situation => typo(&situations.join(" ; ")),
        ValueSource::Impact => match said.standing.impact {
            Some(Impact::Low) => "frein d’impact faible".to_owned(),
            Some(Impact::High) => "frein d’impact fort".to_owned(),
            Some(Impact::Blocking) => "frein bloquant".to_owned(),
            None => "frein".to_owned(),
        },
        ValueSource::State => said.standing.state.label().to_lowercase(),
        ValueSource::Dossier => "dossier, page Identité".to_owned(),
    }
}

/// What to do where a value is missing.
fn advice(reason: MissingReason) -> &'static str {
    match reason {
        MissingReason::NotDiscussed => {
            "La catégorie n’a pas été abordée : parlez-en, ou laissez vide."
        }
        MissingReason::Declined => {
            "La personne ne souhaite pas répondre, c’est son droit : laissez vide."
        }
        MissingReason::ImpactMissing => "Dites l’impact du frein : faible, fort ou bloquant.",
        MissingReason::SituationMissing => {
            "La grille n’a pas de valeur pour ce qui est dit : cochez la situation qui convient, s’il y en a une."
        }
        MissingReason::Contradiction => {
            "« Rien à signaler » est choisi, mais une difficulté est cochée : précisez l’un ou l’autre."
        }
        MissingReason::NoCode => "La grille n’a pas de valeur pour cette réponse : laissez vide.",
        MissingReason::NotFilled => "Le niveau d’études n’est pas rempli.",
    }
}
