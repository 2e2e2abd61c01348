//! The history of a dossier, told in French from the journal.

mod ops;
mod pmsmp;
mod potentialites;

use chrono::{DateTime, Local, TimeZone};
use serde_json::Value;
use trame_documents::typo::duration;
use trame_domain::agenda::Attendance;
use trame_domain::category::{Category, CategoryState, Impact};
use trame_domain::code::Coded;
use trame_domain::contract::ContractKind;
use trame_domain::hours::HoursMotive;
use trame_domain::plan::{ActionStatus, Actor, ObjectiveStatus};
use trame_domain::pmsmp::{Initiative, PmsmpExit, PmsmpObject};
use trame_store::{HistoryLine, Op};

pub(crate) use self::ops::op_label;
use crate::app::App;
use crate::dto::people::{HistoryQuery, HistoryRow};
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::Reference;

/// Lines of the journal read for one page of history.
const PAGE: u32 = 400;
/// Characters of a free text shown in history; the text itself is in its place.
const EXCERPT: usize = 80;

/// The history of a dossier, newest first, one row an operation.
pub(crate) fn list_history(app: &App, query: HistoryQuery) -> Result<Vec<HistoryRow>, AppError> {
    let reference = app.reference()?;
    app.with(|_, session| {
        let reader = session.store.reader();
        let lines = reader.history(query.person_id.id, PAGE, query.before)?;
        let grids = potentialites::Grids::read(&reader, query.person_id.id)?;
        let mut rows: Vec<(String, HistoryRow)> = Vec::new();
        for line in &lines {
            let op_id = line.op_id.to_string();
            let detail = match line.entity.as_str() {
                "potentialites_grid" | "potentialites_answer" => grids.detail(line, &reference),
                _ => detail(line, &reference),
            };
            match rows.last_mut().filter(|(id, _)| *id == op_id) {
                Some((_, row)) => {
                    row.seq = line.seq;
                    row.details.extend(detail);
                }
                None => {
                    let title = Op::from_code(&line.op).map_or("Changement", op_label);
                    let row = HistoryRow {
                        seq: line.seq,
                        at: local(line.at),
                        author: line.author.clone(),
                        title: title.to_owned(),
                        details: detail.into_iter().collect(),
                    };
                    rows.push((op_id, row));
                }
            }
        }
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    })
}

fn local(millis: i64) -> String {
    let at: Option<DateTime<Local>> = Local.timestamp_millis_opt(millis).single();
    at.map(|at| at.format("%Y-%m-%dT%H:%M").to_string())
        .unwrap_or_default()
}

/// One field and its new value; nothing for what only serves the machine.
fn detail(line: &HistoryLine, reference: &Reference) -> Option<String> {
    let label = match line.entity.as_str() {
        "pmsmp" => pmsmp::field_label(&line.field)?,
        _ => field_label(&line.field)?,
    };
    let value = match &line.value {
        Value::Null => "—".to_owned(),
        Value::Bool(true) => "oui".to_owned(),
        Value::Bool(false) => "non".to_owned(),
        Value::Number(number) => number_of(&line.field, number),
        Value::String(text) => word(&line.field, text, reference),
        Value::Object(parts) => {
            let parts: Vec<String> = parts
                .iter()
                .filter_map(|(name, part)| part_of(&line.field, name, part, reference))
                .filter(|text| !text.is_empty())
                .collect();
            parts.join(", ")
        }
        Value::Array(_) => String::new(),
    };
    Some(if value.is_empty() {
        format!("{label} : vidé")
    } else {
        format!("{label} : {value}")
    })
}

/// A number in words: minutes are hours to people.
fn number_of(field: &str, number: &serde_json::Number) -> String {
    let minutes = number.as_u64().and_then(|it| u32::try_from(it).ok());
    match (field, minutes) {
        ("weekly_minutes" | "travel_minutes", Some(minutes)) => duration(minutes),
        _ => number.to_string(),
    }
}

/// One value of a group of fields.
fn part_of(group: &str, name: &str, part: &Value, reference: &Reference) -> Option<String> {
    match (group, part) {
        // Why an action ended is in free words: it is no code of the list of dossiers.
        ("closing", Value::String(text)) => Some(word("", text, reference)),
        ("decision", Value::Number(minutes)) => {
            let minutes = u32::try_from(minutes.as_u64()?).ok()?;
            Some(format!("{} par semaine", duration(minutes)))
        }
        (_, Value::String(text)) => Some(word(name, text, reference)),
        _ => None,
    }
}

/// A stored value in words: codes become labels, dates French ones, long texts an excerpt.
fn word(field: &str, text: &str, reference: &Reference) -> String {
    fn of<E: Labelled>(text: &str) -> Option<String> {
        E::from_code(text).map(|e| e.label().to_owned())
    }
    let known = match field {
        "state" => of::<CategoryState>(text),
        "impact" => of::<Impact>(text),
        "status" => of::<ActionStatus>(text).or_else(|| of::<ObjectiveStatus>(text)),
        "actor" => of::<Actor>(text),
        "motive" => of::<HoursMotive>(text),
        "attendance" => of::<Attendance>(text),
        "kind" => of::<ContractKind>(text),
        "object" => of::<PmsmpObject>(text),
        "exit" => of::<PmsmpExit>(text),
        "exit_by" => of::<Initiative>(text),
        "category" => Category::from_code(text).map(|c| reference.category_label(c).to_owned()),
        "work_situation" | "education_level" | "orientation_path" | "close_reason" => {
            Some(reference.label(field, text).to_owned())
        }
        _ => None,
    };
    if let Some(known) = known {
        return known;
    }
    if let Ok(day) = text.parse::<chrono::NaiveDate>() {
        return day.format("%d/%m/%Y").to_string();
    }
    let mut letters = text.chars();
    let excerpt: String = letters.by_ref().take(EXCERPT).collect();
    if letters.next().is_some() {
        format!("{excerpt}…")
    } else {
        excerpt
    }
}

/// Label of a column in history; none for keys and marks that mean nothing to people.
fn field_label(field: &str) -> Option<&'static str> {
    Some(match field {
        "birth_name" => "Nom de naissance",
        "usage_name" => "Nom d’usage",
        "first_name" => "Prénom",
        "birth_date" => "Naissance",
        "phone" => "Téléphone",
        "email" => "Courriel",
        "address" => "Adresse",
        "postcode" => "Code postal",
        "commune_name" => "Commune",
        "household" => "Foyer",
        "work_situation" => "Situation professionnelle",
        "education_level" => "Niveau de formation",
        "caf_number" => "N° allocataire",
        "ft_number" => "Identifiant France Travail",
        "referent" => "Référent",
        "opened_on" => "Ouvert le",
        "closed_on" | "closed" => "Clos le",
        "close_reason" => "Motif de clôture",
        "orientation_path" => "Parcours",
        "orientation_notified_on" => "Orientation notifiée le",
        "rsa_from" => "RSA depuis le",
        "territory" => "Territoire",
        "category" => "Catégorie",
        "state" => "État",
        "impact" => "Impact",
        "words" => "Ses mots",
        "note_shared" => "Note partagée",
        "unchanged_on" => "Inchangé le",
        "label" => "Libellé",
        "status" => "Statut",
        "priority" => "Priorité",
        "who" | "actor" => "Qui",
        "actor_name" => "Partenaire",
        "starts_on" => "Début",
        "due_on" => "Pour le",
        "closing" => "Fin",
        "decision" => "Heures demandées",
        "made_on" => "Date du bilan",
        "proof" => "Justificatif",
        "weekly_minutes" => "Heures par semaine",
        "starts_at" => "Rendez-vous",
        "place" => "Lieu",
        "subject" => "Objet",
        "attendance" => "Présence",
        "written_on" => "Date de la note",
        "title" => "Document",
        "pages" => "Pages",
        "nature" => "Nature du contrat",
        "term" => "Dates du contrat",
        "review_on" => "Point prévu le",
        "ready_on" => "Prêt le",
        "signature" => "Signé le",
        "handed_on" => "Remis le",
        "ending" => "Fin anticipée",
        "action_label" => "Ligne du contrat",
        "consented_on" => "Accord de la personne le",
        "birth_month" => "Mois de naissance de l’enfant",
        // Private or sensitive texts are named where they are, not in history; keys and marks mean nothing to people.
        _ => return None,
    })
}
