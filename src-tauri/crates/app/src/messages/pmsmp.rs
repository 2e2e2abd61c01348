//! French of what the rules of PMSMP find: what, then what to do.

use chrono::NaiveDate;
use trame_domain::pmsmp::rules::{Fault, Finding};

/// Words a finding: what was found, what to do.
pub(crate) fn word_finding(finding: &Finding) -> (String, String) {
    match &finding.fault {
        Fault::NoObject => say(
            "Il manque l’objet de la PMSMP : la loi en veut un, et un seul.",
            "Choisissez avec la personne : découvrir un métier, confirmer un projet, ou initier un recrutement.",
        ),
        Fault::SeveralObjects { count } => say(
            &format!("{count} objets sont choisis : une PMSMP n’en a qu’un."),
            "Gardez celui qui compte le plus ; l’autre fera une autre PMSMP.",
        ),
        Fault::NoDates => say(
            "Il manque le premier ou le dernier jour.",
            "Donnez les deux dates : la durée et les limites en dépendent.",
        ),
        Fault::EndBeforeStart => say("La fin vient avant le début.", "Vérifiez les deux dates."),
        Fault::StoppedBeforeStart => say(
            "L’arrêt est noté avant le premier jour : aucun jour n’est compté.",
            "Si la PMSMP n’a pas commencé, notez-la annulée ; sinon corrigez la date.",
        ),
        Fault::TooLong { limit } => say(
            &format!(
                "Une PMSMP dure un mois au plus, de date à date : celle-ci finirait au plus tard le {}.",
                day(*limit)
            ),
            &format!(
                "Finissez-la le {} au plus tard. Un renouvellement reste possible si l’objectif n’est pas atteint.",
                day(*limit)
            ),
        ),
    }
}

fn say(message: &str, todo: &str) -> (String, String) {
    (message.to_owned(), todo.to_owned())
}

fn day(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}
