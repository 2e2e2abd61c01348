//! French of what a grid of potentialités does not allow.

use trame_domain::potentialites::life::Refusal;

use super::{Wording, wording};
use crate::error::ErrorCode;

/// Words why a grid cannot be opened, handed over or compared.
pub(super) fn word_refusal(refusal: Refusal) -> Wording {
    let (message, hint) = match refusal {
        Refusal::DossierClosed => (
            "Ce dossier est clos ou mis de côté\u{202f}: ses grilles ne changent plus.",
            "Rouvrez le dossier pour reprendre la grille.",
        ),
        Refusal::AlreadyOpen => (
            "Une grille est déjà en cours pour cette personne.",
            "Continuez-la\u{202f}: clôturez-la ou retirez-la avant d’en ouvrir une autre.",
        ),
        Refusal::Unanswered => (
            "Il reste des items sans réponse.",
            "«\u{202f}Pas concerné·e / je préfère ne pas répondre\u{202f}» est une réponse, sans raison à donner.",
        ),
        Refusal::SameGrid => (
            "C’est deux fois la même grille.",
            "Choisissez une autre grille de la même personne.",
        ),
    };
    wording(ErrorCode::Refused, message, hint)
}

/// Words what is left to do before a grid is closed.
pub(super) fn word_incomplete(missing: &[String]) -> Wording {
    let list = missing.join("\u{202f}; ");
    wording(
        ErrorCode::Refused,
        &format!("La grille n’est pas prête à être close. Il manque\u{202f}: {list}."),
        "Complétez ce qui est listé, ou retirez la force ou la priorité.",
    )
}
