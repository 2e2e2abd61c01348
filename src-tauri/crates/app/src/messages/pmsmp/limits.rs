//! Sentences that need figures: durations, windows of twelve months, hours, SIRET, accidents.

use chrono::NaiveDate;
use trame_documents::typo::duration;
use trame_domain::company::siret::SiretFault;
use trame_domain::letterhead::DelegationStage;
use trame_domain::pmsmp::rules::{Finding, Level, Scope};

use super::time::day;
use super::{Words, say};

pub(super) fn too_long(limit: NaiveDate) -> Words {
    let limit = day(limit);
    say(
        format!(
            "Une PMSMP dure un mois au plus, de date à date : elle finit au plus tard le {limit}."
        ),
        format!(
            "Finissez-la le {limit} ou avant ; un renouvellement reste possible si l’objectif n’est pas atteint."
        ),
    )
}

pub(super) fn too_many_conventions(finding: &Finding, count: u32, scope: Scope) -> Words {
    let window = window(finding);
    match scope {
        Scope::Host => say(
            format!(
                "{count} conventions dans cette entreprise {window} : deux au plus en douze mois, hors renouvellement."
            ),
            "Choisissez une autre entreprise, ou attendez.",
        ),
        Scope::Company => say(
            format!("{count} conventions dans des établissements de cette entreprise {window}."),
            "La limite de deux se compte par établissement : vérifiez seulement que chacune a son objet ou son objectif.",
        ),
    }
}

pub(super) fn same_aim(since: NaiveDate, scope: Scope) -> Words {
    let place = match scope {
        Scope::Host => "dans cette entreprise",
        Scope::Company => "dans un autre établissement de cette entreprise",
    };
    say(
        format!(
            "Même objet et mêmes objectifs que la PMSMP commencée le {} {place}, en moins de douze mois.",
            day(since)
        ),
        "Donnez-lui un autre objectif, ou renouvelez la première si son objectif n’est pas atteint.",
    )
}

pub(super) fn too_many_days(
    finding: &Finding,
    days: u32,
    scope: Scope,
    fits_until: Option<NaiveDate>,
) -> Words {
    let window = window(finding);
    if scope == Scope::Company {
        return say(
            format!("{days} jours dans des établissements de cette entreprise {window}."),
            "La limite de 60 jours se compte par établissement : vérifiez que la personne n’y occupe pas un poste.",
        );
    }
    let todo = match fits_until {
        Some(last) => format!(
            "Finissez le {} ou avant, ou choisissez une autre entreprise.",
            day(last)
        ),
        None => {
            "Il ne reste aucun jour à ces dates : attendez, ou choisissez une autre entreprise."
                .to_owned()
        }
    };
    say(
        format!(
            "{days} jours dans cette entreprise {window} : 60 au plus en douze mois, renouvellements compris."
        ),
        todo,
    )
}

/// « du 01/09/2026 au 31/08/2027 ».
fn window(finding: &Finding) -> String {
    match (finding.from, finding.to) {
        (Some(from), Some(to)) => format!("du {} au {}", day(from), day(to)),
        _ => "en douze mois".to_owned(),
    }
}

pub(super) fn long_week(level: Level, minutes: u32, is_minor: bool) -> Words {
    let minutes = duration(minutes);
    match (level, is_minor) {
        (Level::Blocking, true) => say(
            format!("{minutes} par semaine : 35 h au plus pour une personne mineure."),
            "Réduisez les horaires.",
        ),
        (Level::Blocking, false) => say(
            format!("{minutes} par semaine : 48 h au plus."),
            "Réduisez les horaires.",
        ),
        (Level::Warning | Level::Timer, _) => say(
            format!("{minutes} par semaine, plus que les 35 h habituelles."),
            "Vérifiez que ce sont bien les horaires de l’entreprise, et que la personne peut les tenir.",
        ),
    }
}

pub(super) fn long_day(minutes: u32, is_minor: bool) -> Words {
    let minutes = duration(minutes);
    if is_minor {
        return say(
            format!("{minutes} dans une journée : 8 h au plus pour une personne mineure."),
            "Réduisez les horaires de ce jour.",
        );
    }
    say(
        format!("{minutes} dans une journée, plus que les 10 h habituelles."),
        "Vérifiez les horaires de ce jour avec l’entreprise.",
    )
}

pub(super) fn wrong_siret(fault: SiretFault) -> Words {
    let todo = "Relisez-le avec l’entreprise. Hors ligne, Trame vérifie sa clé, pas son existence.";
    match fault {
        SiretFault::NotFourteenDigits { digits } => {
            let plural = if digits > 1 { "s" } else { "" };
            say(
                format!(
                    "Un SIRET a 14 chiffres, et rien d’autre : celui-ci a {digits} chiffre{plural}."
                ),
                todo,
            )
        }
        SiretFault::WrongKey => say(
            "La clé du SIRET est fausse : un chiffre est de travers, ou deux sont inversés.",
            todo,
        ),
    }
}

pub(super) fn accident(contact: Option<&str>, is_to_tell: bool) -> Words {
    let call = match contact.map(str::trim).filter(|contact| !contact.is_empty()) {
        Some(contact) => format!("Appelez {contact}, puis notez l’heure."),
        None => "Appelez l’entreprise et le prescripteur, puis notez l’heure.".to_owned(),
    };
    let message = if is_to_tell {
        "Accident : l’entreprise doit prévenir la structure dans les 24 heures."
    } else {
        "Accident : il doit être déclaré dans les 48 heures."
    };
    say(message, call)
}

/// Words a delegation to prescribe that ends soon, or has ended.
pub(crate) fn word_delegation(stage: DelegationStage, until: NaiveDate) -> String {
    let until = day(until);
    match stage {
        DelegationStage::Soon => format!(
            "La délégation pour prescrire des PMSMP finit le {until} : demandez son renouvellement."
        ),
        DelegationStage::VerySoon => format!(
            "La délégation pour prescrire des PMSMP finit le {until}, dans moins d’un mois : relancez son renouvellement."
        ),
        DelegationStage::Over => format!(
            "La délégation pour prescrire des PMSMP a pris fin le {until} : aucune PMSMP ne peut plus être prescrite sans une nouvelle délégation."
        ),
    }
}
