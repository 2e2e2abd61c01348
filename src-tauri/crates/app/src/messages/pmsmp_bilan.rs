//! French of what the bilan of a PMSMP does not allow.

use trame_domain::pmsmp::bilan::version::Refusal;

use super::{Wording, wording};
use crate::error::ErrorCode;

/// Words why a bilan cannot be begun, set aside or answered.
pub(super) fn word_refusal(refusal: Refusal) -> Wording {
    let (message, hint) = match refusal {
        Refusal::DidNotTakePlace => (
            "Cette immersion n’a pas eu lieu : il n’y a pas de bilan à faire.",
            "Notez d’abord que la convention est validée ou que l’immersion a commencé.",
        ),
        Refusal::NotOver => (
            "Cette immersion n’est pas terminée.",
            "Faites le bilan à partir du dernier jour. Si elle s’est arrêtée avant, notez l’arrêt dans la PMSMP.",
        ),
        Refusal::Draft => (
            "Un bilan est déjà en cours pour cette immersion.",
            "Continuez-le : une nouvelle version ne se fait qu’après l’avis de la personne.",
        ),
        Refusal::TooEarly => (
            "Un bilan ne se met de côté que trois mois après la fin de l’immersion.",
            "D’ici là, appelez le tuteur : huit minutes suffisent.",
        ),
        Refusal::NothingDue => ("Ce bilan est déjà fait.", "Il n’y a rien à mettre de côté."),
        Refusal::NobodyCame => (
            "La personne n’est pas venue : son avis n’est pas demandé sur ce bilan.",
            "Notez la sortie « non venue » dans la PMSMP : elle la clôt.",
        ),
    };
    wording(ErrorCode::Refused, message, hint)
}

/// Words what is missing before the person is asked whether they agree.
pub(super) fn word_incomplete(missing: &[String]) -> Wording {
    let list = missing.join(" ; ");
    wording(
        ErrorCode::Refused,
        &format!("Ce bilan n’est pas complet. Il manque : {list}."),
        "Complétez ce qui est listé, puis recueillez l’avis de la personne.",
    )
}
