//! French of what the rules of PMSMP find: what, then what to do. Typography is put right by whoever shows it.

mod limits;
mod time;

use trame_documents::typo::duration;
use trame_domain::pmsmp::rules::{Fault, Finding};

pub(crate) use self::limits::word_delegation;
use self::time::{day, days, slot};

/// What was found, what to do.
pub(crate) type Words = (String, String);

/// Words a finding.
pub(crate) fn word_finding(finding: &Finding) -> Words {
    match &finding.fault {
        Fault::NoObject => say(
            "Il manque l’objet de la PMSMP : la loi en veut un, et un seul.",
            "Choisissez avec la personne : découvrir un métier, confirmer un projet ou initier un recrutement.",
        ),
        Fault::SeveralObjects { count } => say(
            format!("{count} objets sont choisis : une PMSMP n’en a qu’un."),
            "Gardez celui qui compte le plus ; un autre objet demande une autre PMSMP.",
        ),
        Fault::NoDates => say(
            "Il manque le premier ou le dernier jour.",
            "Donnez les deux dates : la durée et les limites en dépendent.",
        ),
        Fault::EndBeforeStart => say("La fin vient avant le début.", "Vérifiez les deux dates."),
        Fault::StoppedBeforeStart => say(
            "L’arrêt est noté avant le premier jour : aucun jour n’est compté.",
            "Si elle n’a pas commencé, notez-la annulée ; sinon, corrigez la date.",
        ),
        Fault::TooLong { limit } => limits::too_long(*limit),
        Fault::RenewedUnknown => say(
            "La PMSMP renouvelée ne figure pas ici : le renouvellement ne peut pas être vérifié.",
            "Retrouvez-la : il faut le même objet, les mêmes objectifs et un objectif qui n’est pas atteint.",
        ),
        Fault::RenewsRenewal => say(
            "Un renouvellement ne se renouvelle pas : il n’y en a qu’un.",
            "Si la personne a un autre objectif, préparez une nouvelle PMSMP.",
        ),
        Fault::RenewedTwice => say(
            "Cette PMSMP a déjà été renouvelée : la loi ne permet qu’un renouvellement.",
            "Si la personne a un autre objectif, préparez une nouvelle PMSMP.",
        ),
        Fault::ObjectiveReached => say(
            "Le bilan dit l’objectif atteint : il n’y a rien à renouveler.",
            "Préparez plutôt la suite, ou une nouvelle PMSMP avec un autre objectif.",
        ),
        Fault::NoWordOnObjective => say(
            "Aucun bilan ne dit que l’objectif n’est pas atteint : le renouvellement n’est pas encore permis.",
            "Faites d’abord le bilan de la première période.",
        ),
        Fault::RenewedElsewhere => say(
            "Le renouvellement se fait dans la même entreprise, au même SIRET.",
            "Ailleurs, préparez une nouvelle PMSMP.",
        ),
        Fault::OtherObject => say(
            "Le renouvellement garde le même objet.",
            "Reprenez l’objet de la première période, ou préparez une nouvelle PMSMP.",
        ),
        Fault::OtherObjectives => say(
            "Le renouvellement garde les mêmes objectifs.",
            "Reprenez les objectifs de la première période, ou préparez une nouvelle PMSMP.",
        ),
        Fault::RenewedTooSoon { after } => say(
            format!(
                "Le renouvellement commence avant la fin de la première période, le {}.",
                day(*after)
            ),
            "Choisissez un premier jour après cette date.",
        ),
        Fault::TooManyConventions { count, scope } => {
            limits::too_many_conventions(finding, *count, *scope)
        }
        Fault::SameAim { scope, since } => limits::same_aim(*since, *scope),
        Fault::TooManyDays {
            days,
            scope,
            fits_until,
        } => limits::too_many_days(finding, *days, *scope, *fits_until),
        Fault::TooManyPresenceDays { days } => say(
            format!("{days} jours de présence : 30 au plus."),
            "Retirez des jours, ou raccourcissez la période.",
        ),
        Fault::LongWeek { minutes, is_minor } => {
            limits::long_week(finding.level, *minutes, *is_minor)
        }
        Fault::LongDay { minutes, is_minor } => limits::long_day(*minutes, *is_minor),
        Fault::EmptySlot { slot: empty } => say(
            format!("Une plage finit quand elle commence ({}).", slot(*empty)),
            "Corrigez-la, ou retirez-la.",
        ),
        Fault::OverlappingSlots { one, other } => say(
            format!(
                "Deux plages se chevauchent : {} et {}.",
                slot(*one),
                slot(*other)
            ),
            "Corrigez l’une des deux : chaque heure compte une fois.",
        ),
        Fault::NoHours => say(
            "Aucune heure de présence aux dates choisies.",
            "Vérifiez les horaires, les dates et les jours sans présence.",
        ),
        Fault::PastLastDay { last } => say(
            format!(
                "La nuit du dernier jour, le {}, finit le lendemain : hors de la convention.",
                day(*last)
            ),
            "Finissez la PMSMP un jour plus tard, ou notez ce dernier jour sans présence.",
        ),
        Fault::HoursUnknown => say(
            "Les horaires manquent : la convention les demande.",
            "Écrivez la semaine, ou au moins le nombre d’heures.",
        ),
        Fault::Night { is_minor: true } => say(
            "Des heures tombent la nuit, entre 21 h et 6 h, et la personne est mineure.",
            "Le travail de nuit est interdit aux jeunes, sauf dérogation : choisissez d’autres horaires.",
        ),
        Fault::Night { is_minor: false } => say(
            "Des heures tombent la nuit, entre 21 h et 6 h.",
            "Vérifiez qu’elles sont utiles pour voir le métier, et que le trajet et la garde sont possibles.",
        ),
        Fault::Sundays { days: found } => say(
            format!("La personne est attendue le dimanche{}.", days(found)),
            "Vérifiez que l’entreprise ouvre bien ce jour-là et que le repos de la semaine est pris un autre jour.",
        ),
        Fault::Holidays { days: found } => say(
            format!("La personne est attendue un jour férié{}.", days(found)),
            "Notez-le sans présence, sauf si l’entreprise ouvre. En Alsace-Moselle et outre-mer, vérifiez aussi les jours propres au lieu.",
        ),
        Fault::AgeUnknown => say(
            "La date de naissance manque : l’âge n’a pas été vérifié.",
            "Notez-la dans la fiche de la personne ; il faut 16 ans au premier jour.",
        ),
        Fault::UnlikelyBirth => say(
            "La date de naissance et le premier jour ne vont pas ensemble.",
            "Vérifiez les deux dates.",
        ),
        Fault::TooYoung { age } => say(
            format!("{age} ans au premier jour : il en faut 16."),
            "Avant 16 ans, d’autres dispositifs existent, comme le mini-stage ou le stage d’observation.",
        ),
        Fault::NoGuardian { is_minor: true } => say(
            "La personne est mineure : il manque son représentant légal.",
            "Notez son nom et comment le joindre ; il signe la convention.",
        ),
        Fault::NoGuardian { is_minor: false } => say(
            "La personne est protégée : il manque son représentant légal.",
            "Notez son nom et comment le joindre ; il signe la convention.",
        ),
        Fault::NoTutor => say(
            "Il manque la personne qui accueille, guide et évalue.",
            "Demandez son nom et sa fonction à l’entreprise.",
        ),
        Fault::NoTutorRole => say(
            "Il manque la fonction du tuteur ou de la tutrice.",
            "Demandez-la à l’entreprise.",
        ),
        Fault::TutorIsPerson => say(
            "Le tuteur et la personne ont le même nom ou le même courriel.",
            "Notez les coordonnées de celui ou celle qui accueille.",
        ),
        Fault::NoEmployer => say(
            "La PMSMP se fait sur le temps de travail : il manque l’employeur actuel.",
            "Notez son nom et qui signe pour lui : la convention est signée aussi par l’employeur.",
        ),
        Fault::ValidatedLate => say(
            "La convention est validée après le premier jour.",
            "Déplacez le début après la validation : avant elle, un accident ne serait pas couvert.",
        ),
        Fault::NeverValidated => say(
            "Elle est notée en cours, sans convention validée.",
            "Notez la date de validation ; s’il n’y en a pas, arrêtez tout de suite : un accident ne serait pas couvert.",
        ),
        Fault::StartPast => say(
            "Le premier jour est passé et la convention n’est pas validée.",
            "Notez la validation, ou reportez le début.",
        ),
        Fault::StartNear => say(
            "Le premier jour est dans moins de trois jours ouvrés : la convention risque de ne pas être validée à temps.",
            "Appelez la personne qui valide, ou reportez le début.",
        ),
        Fault::WrongSiret(fault) => limits::wrong_siret(*fault),
        Fault::NoSiret => say(
            "Le SIRET de l’entreprise manque : les limites sont comptées sur son nom dans Trame.",
            "Demandez-le à l’entreprise ; il est sur ses factures. Hors ligne, Trame vérifie sa clé, pas son existence.",
        ),
        Fault::SkillsWithoutRecruitment => say(
            "Des compétences techniques sont notées, et l’objet n’est pas un recrutement.",
            "Retirez-les : elles ne s’évaluent que pour initier un recrutement.",
        ),
        Fault::NoEquipment => say(
            "Des équipements de protection sont nécessaires, sans dire lesquels.",
            "Demandez à l’entreprise lesquels, et qui les fournit.",
        ),
        Fault::MayReplace => say(
            "La case « ne remplace personne et ne couvre pas un surcroît d’activité » n’est pas cochée.",
            "Vérifiez-le avec l’entreprise, puis cochez. Sinon, la PMSMP n’est pas possible.",
        ),
        Fault::AidedContract { days, length } => say(
            format!("{days} jours de PMSMP sur un contrat aidé de {length} jours : plus du quart."),
            "Voyez avec l’employeur et le prescripteur du contrat ce qui reste possible.",
        ),
        Fault::MaybeTwice { since } => say(
            format!(
                "Une PMSMP semblable commence le {} dans cette entreprise.",
                day(*since)
            ),
            "Si c’est la même, gardez-en une seule.",
        ),
        Fault::Childcare { needed, assured } => say(
            format!(
                "Présence et trajets prennent {} par semaine ; la garde en couvre {}.",
                duration(*needed),
                duration(*assured)
            ),
            "Réduisez les horaires, ou cherchez avec la personne une garde pour le reste.",
        ),
        Fault::LongDiscovery { days } => say(
            format!("Découvrir un métier pendant {days} jours au même endroit, c’est long."),
            "Deux entreprises en apprennent souvent plus qu’une (circulaire DGEFP de janvier 2015).",
        ),
        Fault::AccidentToTell { contact } => limits::accident(contact.as_deref(), true),
        Fault::AccidentToDeclare { contact } => limits::accident(contact.as_deref(), false),
        Fault::DelegationEnds { until } => say(
            format!(
                "La délégation de prescription de la structure finit le {}, avant la PMSMP.",
                day(*until)
            ),
            "Faites-la renouveler, ou finissez avant cette date.",
        ),
    }
}

fn say(message: impl Into<String>, todo: impl Into<String>) -> Words {
    (message.into(), todo.into())
}
