//! French of what a PMSMP does not allow.

use trame_domain::pmsmp::life::Refusal;

use super::{Wording, wording};
use crate::error::ErrorCode;

/// Words why something cannot be done with a PMSMP, in one sentence.
pub(crate) fn word_pmsmp(refusal: Refusal) -> String {
    parts(refusal).0.to_owned()
}

/// Words why something cannot be done with a PMSMP.
pub(super) fn word_refusal(refusal: Refusal) -> Wording {
    let (message, hint) = parts(refusal);
    wording(ErrorCode::Refused, message, hint)
}

/// Words what the law forbids, as the rules found it.
pub(super) fn word_blocked(lines: &[String]) -> Wording {
    wording(
        ErrorCode::Refused,
        &format!("Ce n’est pas possible en l’état : {}.", lines.join(" ; ")),
        "Corrigez ce qui est signalé à côté des champs, puis recommencez.",
    )
}

fn parts(refusal: Refusal) -> (&'static str, &'static str) {
    match refusal {
        Refusal::OutOfCourse => (
            "Cette PMSMP est sortie de son cours : elle ne change plus.",
            "Si c’est une erreur, reprenez-la depuis sa sortie.",
        ),
        Refusal::Closed => (
            "Cette PMSMP est clôturée : elle ne change plus.",
            "Si c’est une erreur, revenez à l’étape précédente.",
        ),
        Refusal::StepNoted => (
            "Cette étape est déjà notée, ou une étape plus loin.",
            "Revenez d’abord à l’étape précédente.",
        ),
        Refusal::StepMissing => (
            "Une étape avant celle-ci n’est pas notée.",
            "Notez les étapes dans l’ordre, avec leur date.",
        ),
        Refusal::NotTheLastStep => (
            "Seule la dernière étape notée peut être reprise.",
            "Reprenez les étapes une par une, de la dernière à la première.",
        ),
        Refusal::TooEarly => (
            "Cette étape se note une fois le jour venu.",
            "Si l’immersion s’arrête avant sa fin, notez une interruption.",
        ),
        Refusal::DatesMissing => (
            "Le premier et le dernier jour ne sont pas encore fixés.",
            "Donnez les deux dates, puis demandez la convention.",
        ),
        Refusal::BilanMissing => (
            "Le bilan n’est ni fait ni mis de côté.",
            "Faites le bilan avec la personne et l’entreprise, ou mettez-le de côté avec une raison.",
        ),
        Refusal::Requested => (
            "La convention est demandée : objet, objectifs et dates sont les siens.",
            "Pour les changer, revenez à l’étape précédente ; une PMSMP validée s’annule, avec sa raison.",
        ),
        Refusal::WrongExit => (
            "Cette sortie ne va pas avec l’étape où en est la PMSMP.",
            "Avant le début, elle est refusée ou annulée ; ensuite, non venue ou interrompue.",
        ),
        Refusal::InCourse => ("Cette PMSMP suit son cours.", "Il n’y a rien à reprendre."),
        Refusal::RenewalOfRenewal => (
            "Une PMSMP ne se renouvelle qu’une fois (D. 5135-3) : celle-ci est déjà un renouvellement.",
            "Préparez une autre PMSMP, avec un autre objet ou d’autres objectifs.",
        ),
        Refusal::RenewedAlready => (
            "Une PMSMP ne se renouvelle qu’une fois (D. 5135-3) : elle a déjà son renouvellement.",
            "Ouvrez-le dans la liste des PMSMP du dossier.",
        ),
        Refusal::ObjectiveReached => (
            "L’objectif est atteint : le renouvellement n’est pas permis (D. 5135-3).",
            "Préparez une autre PMSMP, avec un autre objet ou d’autres objectifs.",
        ),
        Refusal::NoBilan => (
            "Le renouvellement demande un bilan qui dit que l’objectif n’est pas atteint (D. 5135-3).",
            "Faites d’abord le bilan.",
        ),
        Refusal::DidNotTakePlace => (
            "Cette PMSMP n’a pas eu lieu : il n’y a rien à renouveler.",
            "Préparez-en une autre.",
        ),
    }
}
