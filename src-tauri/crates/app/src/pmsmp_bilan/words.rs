//! French of the bilan: what is missing, why a renewal may follow, what a follow-up becomes in the plan.

use trame_documents::typo::typo;
use trame_domain::plan::Actor;
use trame_domain::pmsmp::bilan::gaps::BilanGap;
use trame_domain::pmsmp::bilan::{Completion, FollowUpKind, PmsmpBilan, PmsmpFollowUp};
use trame_domain::pmsmp::{Pmsmp, PmsmpExit};

use crate::labels::Labelled;
use crate::reference::Immersion;

/// What is missing, in words that end a list.
pub(super) fn gap(gap: BilanGap) -> &'static str {
    match gap {
        BilanGap::Completion => "dire si l’immersion a été faite",
        BilanGap::LastDay => "le dernier jour de présence",
        BilanGap::Initiative => "à l’initiative de qui elle s’est arrêtée",
        BilanGap::Reason => "le motif de l’arrêt",
        BilanGap::Reached => "dire si l’objectif est atteint",
        BilanGap::Evidence => "ce qui le montre",
        BilanGap::Lines => "au moins trois lignes observées par le tuteur",
        BilanGap::HireDate => "la date de début de l’embauche",
        BilanGap::Tutor => "le nom du tuteur",
        BilanGap::Referent => "le nom du référent",
    }
}

/// Field the gap stands next to.
pub(super) fn field(gap: BilanGap) -> Option<&'static str> {
    match gap {
        BilanGap::Completion => Some("completion"),
        BilanGap::LastDay => Some("lastDay"),
        BilanGap::Initiative => Some("initiative"),
        BilanGap::Reason => Some("reason"),
        BilanGap::Reached => Some("reached"),
        BilanGap::Evidence => Some("evidence"),
        BilanGap::Lines | BilanGap::HireDate => None,
        BilanGap::Tutor => Some("tutorName"),
        BilanGap::Referent => Some("referentName"),
    }
}

/// Why a renewal may follow (D. 5135-3, read on 2026-11-23).
pub(super) fn renewal() -> String {
    typo("L’objectif n’est pas atteint : un renouvellement est possible, un mois au plus.")
}

/// Why the opinion of the person is not asked for, and what closes the PMSMP then; none when they came.
pub(super) fn without_opinion(pmsmp: &Pmsmp, bilan: &PmsmpBilan) -> Option<&'static str> {
    if bilan.completion != Some(Completion::NoShow) {
        return None;
    }
    Some(if pmsmp.exit == Some(PmsmpExit::NoShow) {
        "La personne n’est pas venue : ce bilan ne demande pas son avis. La PMSMP est déjà close par sa sortie, « non venue »."
    } else if pmsmp.exits().contains(&PmsmpExit::NoShow) {
        "La personne n’est pas venue : ce bilan ne demande pas son avis. Pour clore la PMSMP, notez sa sortie « non venue »."
    } else {
        "La personne n’est pas venue : ce bilan ne demande pas son avis. La PMSMP dit pourtant le contraire : revenez sur ses étapes jusqu’à la convention validée, puis notez sa sortie « non venue »."
    })
}

/// What a follow-up becomes in the plan: a verb, and who does it unless somebody was named.
pub(super) fn action(
    next: &PmsmpFollowUp,
    company: &str,
    immersion: &Immersion,
) -> (String, Actor) {
    let contract = next.contract_type.as_deref();
    let contract = contract.map(|code| immersion.label("contractTypes", code));
    let (verb, actor) = match next.kind {
        FollowUpKind::Hire => {
            let what = contract.map_or_else(String::new, |label| format!(" ({label})"));
            (
                format!("Préparer l’embauche chez {company}{what}"),
                Actor::Person,
            )
        }
        FollowUpKind::Interview => (format!("Passer l’entretien chez {company}"), Actor::Person),
        FollowUpKind::Poei => (
            "Demander une POEI à France Travail".to_owned(),
            Actor::Referent,
        ),
        FollowUpKind::Training => ("Chercher la formation".to_owned(), Actor::Person),
        FollowUpKind::Iae => (
            "Orienter vers une structure d’insertion par l’activité économique".to_owned(),
            Actor::Referent,
        ),
        FollowUpKind::Apprenticeship => (
            "Chercher un contrat en alternance".to_owned(),
            Actor::Person,
        ),
        FollowUpKind::Renewal => (
            format!("Renouveler l’immersion chez {company}"),
            Actor::Referent,
        ),
        FollowUpKind::SameJob => (
            "Chercher une autre immersion dans le même métier".to_owned(),
            Actor::Referent,
        ),
        FollowUpKind::OtherJob => (
            "Chercher une immersion dans un autre métier".to_owned(),
            Actor::Referent,
        ),
        FollowUpKind::Pause => (
            "Reprendre contact après la pause".to_owned(),
            Actor::Referent,
        ),
        FollowUpKind::NewProject => ("Revoir le projet professionnel".to_owned(), Actor::Person),
        FollowUpKind::Other => (String::new(), Actor::Person),
    };
    let detail = next.detail.lines().next().unwrap_or_default().trim();
    let label = match (verb.is_empty(), detail.is_empty()) {
        (true, true) => next.kind.label().to_owned(),
        (true, false) => detail.to_owned(),
        (false, true) => verb,
        (false, false) => format!("{verb} : {detail}"),
    };
    (label, actor)
}
