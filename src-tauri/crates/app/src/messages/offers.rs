//! French of what a company or an offer does not allow, and of what is told beside a field.

use trame_documents::typo::typo;
use trame_domain::company::siret::SiretFault;
use trame_domain::offer::life::Refusal;

use super::{Wording, wording};
use crate::error::ErrorCode;

/// Words why something cannot be done with a company or an offer.
pub(super) fn word_refusal(refusal: Refusal) -> Wording {
    let (message, hint) = match refusal {
        Refusal::Frozen => (
            "Une convention a été demandée avec cette fiche : elle reste telle que l’entreprise l’a vue."
                .to_owned(),
            "Pour la changer, faites une nouvelle édition : elle reprend tout, et celle-ci reste lisible.",
        ),
        Refusal::Followed => (
            "Une nouvelle édition remplace cette fiche.".to_owned(),
            "Ouvrez la dernière édition pour la changer.",
        ),
        Refusal::OfferUsed(count) => (
            format!("{} sur cette offre : elle ne se met pas de côté.", rest(count)),
            "Cessez de la proposer : elle quittera la liste et restera lisible là où elle a servi.",
        ),
        Refusal::CompanyUsed(count) => (
            format!(
                "{} dans cette entreprise : elle ne se met pas de côté.",
                under_way(count)
            ),
            "Attendez la fin de ces immersions, ou notez leur annulation avec sa raison.",
        ),
        Refusal::CompanyAway => (
            "Cette entreprise est mise de côté.".to_owned(),
            "Reprenez-la pour y ajouter une offre ou une immersion.",
        ),
    };
    wording(ErrorCode::Refused, &message, hint)
}

fn rest(count: u32) -> String {
    if count < 2 {
        "Une immersion repose".to_owned()
    } else {
        format!("{count} immersions reposent")
    }
}

fn under_way(count: u32) -> String {
    if count < 2 {
        "Une immersion est en préparation ou en cours".to_owned()
    } else {
        format!("{count} immersions sont en préparation ou en cours")
    }
}

/// Why a sheet is no longer rewritten, on its page.
pub(crate) fn word_frozen(refusal: Refusal) -> String {
    let wording = word_refusal(refusal);
    let hint = wording.hint.unwrap_or_default();
    typo(&format!("{} {hint}", wording.message))
}

/// Words what is wrong with a SIRET that is kept as typed.
pub(crate) fn word_siret(fault: SiretFault) -> String {
    let sentence = match fault {
        SiretFault::NotFourteenDigits { digits } => {
            let plural = if digits > 1 { "s" } else { "" };
            format!(
                "Un SIRET a quatorze chiffres ; celui-ci a {digits} chiffre{plural}. Il est gardé tel quel, mais une immersion ne se fera pas avec lui."
            )
        }
        SiretFault::WrongKey => {
            "La clé de ce SIRET ne correspond pas : un chiffre est faux, ou deux sont inversés. Il est gardé tel quel, mais une immersion ne se fera pas avec lui."
                .to_owned()
        }
    };
    typo(&sentence)
}
