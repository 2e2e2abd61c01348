//! French of what a contract does not allow.

use trame_domain::contract::life::Refusal;

use super::{Wording, wording};
use crate::error::ErrorCode;

/// Words why something cannot be done with a contract.
pub(super) fn word_refusal(refusal: Refusal) -> Wording {
    let (message, hint) = match refusal {
        Refusal::DraftExists => (
            "Un contrat est déjà en préparation pour cette personne.",
            "Terminez-le, ou retirez ce brouillon avant d’en commencer un autre.",
        ),
        Refusal::RunningExists => (
            "Un contrat signé est en cours pour cette personne.",
            "Pour le modifier, faites un avenant ; pour le suivant, préparez son renouvellement.",
        ),
        Refusal::FollowsNothing => (
            "Un renouvellement ou un avenant part d’un contrat du même dossier, et celui-ci manque.",
            "Choisissez le contrat dans la liste du dossier, puis « Renouveler » ou « Faire un avenant ».",
        ),
        Refusal::FollowsUnsigned => (
            "Ce contrat n’est pas encore signé, ou n’a pas commencé.",
            "Tant qu’il n’est pas signé, changez-le directement ; il se renouvelle une fois commencé.",
        ),
        Refusal::FollowsOver => (
            "Ce contrat est terminé : il ne change plus par avenant.",
            "Préparez son renouvellement.",
        ),
        Refusal::RenewedAlready => (
            "Ce contrat a déjà son renouvellement.",
            "Ouvrez-le dans la liste des contrats du dossier.",
        ),
        Refusal::Signed => (
            "Ce contrat est signé : il ne change plus.",
            "Pour corriger ou compléter, faites un avenant.",
        ),
        Refusal::NotReady => (
            "Ce contrat est encore un brouillon : il ne se signe pas.",
            "Complétez ce qui manque, puis marquez-le « prêt à signer ».",
        ),
        Refusal::NotSigned => (
            "Ce contrat n’est pas signé.",
            "Signez-le d’abord ; un brouillon se retire simplement.",
        ),
        Refusal::EndedAlready => (
            "Ce contrat est déjà terminé.",
            "Préparez son renouvellement si l’accompagnement continue.",
        ),
        Refusal::IsAmendment => (
            "Un avenant suit le sort de son contrat.",
            "Faites-le depuis le contrat lui-même.",
        ),
    };
    wording(ErrorCode::Refused, message, hint)
}

/// Words what keeps a contract from being signed.
pub(super) fn word_incomplete(missing: &[String]) -> Wording {
    let list = missing.join(" ; ");
    wording(
        ErrorCode::Refused,
        &format!("Ce contrat n’est pas complet. Il manque : {list}."),
        "Complétez ce qui est listé, puis marquez-le de nouveau « prêt à signer ».",
    )
}

/// Words a contract signed on paper, without Trame.
pub(super) fn word_no_pages() -> Wording {
    wording(
        ErrorCode::Refused,
        "Trame ne garde pas de PDF de ce contrat : il a été signé sans elle.",
        "L’exemplaire papier fait foi.",
    )
}

/// Words signed pages that are no longer what was signed.
pub(super) fn word_damaged() -> Wording {
    wording(
        ErrorCode::Corrupt,
        "Le PDF signé n’est plus celui qui a été signé : son empreinte ne correspond pas.",
        "Ne l’utilisez pas. Revenez à une sauvegarde, ou reprenez l’exemplaire remis à la personne.",
    )
}
