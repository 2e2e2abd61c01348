//! French of the contract: its names, what is missing, why a day counts.

use trame_domain::contract::ContractKind;
use trame_domain::contract::checklist::{Gap, GapCode};
use trame_domain::contract::deadlines::{Deadline, RuleCode, Span};
use trame_domain::contract::life::{Term, rank};

use crate::dto::contract::GapPlace;

/// Legal mention where the structure did not write one.
pub(super) const MENTION: &str =
    "Contrat d’engagement prévu à l’article L. 5411-6 du code du travail.";
/// What the person undertakes, to be adapted with them.
pub(super) const PERSON_ENGAGEMENTS: &str = "Je viens aux rendez-vous convenus, et je préviens si j’ai un empêchement.\nJe mène les actions du plan que j’ai choisies.\nJe signale ce qui change dans ma situation.";
/// What the organisation undertakes, to be adapted.
pub(super) const REFERENT_ENGAGEMENTS: &str = "Je vous reçois régulièrement et je réponds à vos questions.\nJe vous aide dans les démarches du plan et je cherche avec vous les solutions qui manquent.\nJe revois ce contrat avec vous si votre situation change.";

/// Name of a contract among those of its dossier.
pub(crate) fn label(term: &Term, all: &[Term]) -> String {
    let rank = rank(term, all);
    match term.kind {
        ContractKind::First => "Premier contrat".to_owned(),
        ContractKind::Renewal => format!("Renouvellement n° {rank}"),
        ContractKind::Amendment => format!("Avenant n° {rank}"),
    }
}

/// What is missing, in words.
pub(super) fn gap(gap: &Gap) -> String {
    let count = gap.count;
    let many = |one: &str, several: &str| {
        let words = if count > 1 { several } else { one };
        format!("{count} {words}")
    };
    match gap.code {
        GapCode::NoDiagnostic => "Une version close du diagnostic".to_owned(),
        GapCode::StaleDiagnostic => "Le diagnostic date : confirmez ce qui n’a pas changé".to_owned(),
        GapCode::NoLine => "Au moins une ligne du plan".to_owned(),
        GapCode::NoConsent => many(
            "ligne sans l’accord daté de la personne",
            "lignes sans l’accord daté de la personne",
        ),
        GapCode::ChangedLines => many(
            "ligne a changé dans le plan depuis",
            "lignes ont changé dans le plan depuis",
        ),
        GapCode::NoReferent => "Le nom du référent unique".to_owned(),
        GapCode::NoTitle => "Le titre du contrat".to_owned(),
        GapCode::NoDates => "Les dates du contrat".to_owned(),
        GapCode::Overlap => "Un autre contrat signé court déjà à ces dates".to_owned(),
        GapCode::NoPersonEngagement => "Les engagements de la personne".to_owned(),
        GapCode::NoReferentEngagement => "Les engagements de l’organisme".to_owned(),
        GapCode::FewHours => {
            "Moins d’heures par semaine que demandé : ajoutez des actions, ou notez pourquoi moins est demandé".to_owned()
        }
        GapCode::NoReview => "Pas de date pour faire le point".to_owned(),
        GapCode::LateReview => "Le point est prévu après la fin du contrat".to_owned(),
        GapCode::NoBilan => "Le bilan du contrat précédent".to_owned(),
        GapCode::HalfBilan => "Le bilan n’a qu’une voix : il y faut celle de la personne et la vôtre".to_owned(),
        GapCode::NoAmends => "Ce que l’avenant change".to_owned(),
        GapCode::OutsideContract => "L’avenant prend effet hors des dates du contrat".to_owned(),
    }
}

/// Where it is put right.
pub(super) fn place(code: GapCode) -> GapPlace {
    match code {
        GapCode::NoDiagnostic | GapCode::StaleDiagnostic => GapPlace::Diagnostic,
        GapCode::NoLine | GapCode::NoConsent | GapCode::ChangedLines => GapPlace::Lines,
        GapCode::NoReferent | GapCode::NoTitle => GapPlace::Parties,
        GapCode::NoDates
        | GapCode::Overlap
        | GapCode::NoReview
        | GapCode::LateReview
        | GapCode::OutsideContract => GapPlace::Dates,
        GapCode::NoPersonEngagement | GapCode::NoReferentEngagement => GapPlace::Engagements,
        GapCode::FewHours => GapPlace::Plan,
        GapCode::NoBilan | GapCode::HalfBilan => GapPlace::Bilan,
        GapCode::NoAmends => GapPlace::Amends,
    }
}

/// Name of what a deadline asks for.
pub(super) fn deadline_title(deadline: &Deadline) -> &'static str {
    match deadline.rule.code {
        RuleCode::Orientation => "Orientation",
        RuleCode::Signature
        | RuleCode::SignatureSocial
        | RuleCode::Stock
        | RuleCode::StockOverseas => "Signature du contrat",
        RuleCode::JointReview => "Diagnostic conjoint avec France Travail",
    }
}

/// Why that day.
pub(super) fn explanation(deadline: &Deadline) -> String {
    let from = deadline
        .from
        .map(|day| day.format("%d/%m/%Y").to_string())
        .unwrap_or_default();
    let span = match deadline.rule.span {
        Span::Weeks(weeks) => format!("{weeks} semaines"),
        Span::Months(months) => format!("{months} mois"),
        Span::Before(day) => format!("avant le {}", day.format("%d/%m/%Y")),
    };
    match deadline.rule.code {
        RuleCode::Orientation => format!(
            "{span} après la demande ou l’ouverture du RSA, le {from}, pour décider de l’orientation."
        ),
        RuleCode::Signature => format!(
            "{span} après la notification de l’orientation, le {from}. Une nouvelle orientation ouvre un nouveau délai : changez alors la date dans la fiche."
        ),
        RuleCode::SignatureSocial => format!(
            "{span} après la notification de l’orientation sociale, le {from}, selon la règle d’avant 2025."
        ),
        RuleCode::Stock => {
            format!("Personne déjà accompagnée le 01/01/2025 : contrat à signer {span}.")
        }
        RuleCode::StockOverseas => {
            format!("Personne déjà accompagnée le 01/01/2025, outre-mer : contrat à signer {span}.")
        }
        RuleCode::JointReview => format!(
            "Parcours social : {span} après la dernière signature, le {from}. Le délai peut aller jusqu’à 12 mois."
        ),
    }
}

/// How surely the rule is known.
pub(super) fn source(deadline: &Deadline) -> &'static str {
    if deadline.rule.is_first_hand {
        "lu dans le texte"
    } else {
        "d’après des résumés publics, à vérifier dans le texte"
    }
}
