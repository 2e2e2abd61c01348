//! French for everything that can go wrong: what happened, then what to do. Matches have no wildcard, so that a new
//! case cannot compile without its sentence.

mod contract;
mod files;
mod offers;
mod packs;
mod pmsmp;
mod pmsmp_bilan;
mod pmsmp_life;
mod potentialites;
mod sheets;

use trame_domain::contract::life::Refusal;
use trame_domain::violation::Violation;
use trame_store::check::Report;
use trame_store::{StoreError, WordsProblem};

pub(crate) use self::offers::{word_frozen, word_siret};
pub(crate) use self::packs::word_pack;
pub(crate) use self::pmsmp::{word_delegation, word_finding};
pub(crate) use self::pmsmp_life::word_pmsmp;
use crate::error::{AppError, ErrorCode};

/// What the interface shows of an error.
pub(crate) struct Wording {
    pub(crate) code: ErrorCode,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
}

fn wording(code: ErrorCode, message: &str, hint: &str) -> Wording {
    let hint = (!hint.is_empty()).then(|| hint.to_owned());
    Wording {
        code,
        message: message.to_owned(),
        hint,
    }
}

/// Words an error.
pub(crate) fn word(error: &AppError) -> Wording {
    match error {
        AppError::Invalid(_) => wording(
            ErrorCode::Invalid,
            "Certaines réponses sont à corriger.",
            "Ce que vous avez saisi est gardé : corrigez les champs signalés.",
        ),
        AppError::Store(store) => word_store(store),
        AppError::Locked => wording(
            ErrorCode::Locked,
            "Trame est verrouillé.",
            "Saisissez votre phrase de passe pour reprendre où vous en étiez.",
        ),
        AppError::BaseExists => wording(
            ErrorCode::Refused,
            "Une base existe déjà sur ce poste.",
            "Déverrouillez-la ; pour en créer une autre, choisissez un autre dossier de données.",
        ),
        AppError::BadRequest(reason) => wording(
            ErrorCode::BadRequest,
            "La demande n’a pas été comprise.",
            &format!("Vérifiez le nom de la commande et ses valeurs. Détail : {reason}."),
        ),
        AppError::WeakPassphrase => wording(
            ErrorCode::Refused,
            "Cette phrase de passe est trop facile à deviner.",
            "Prenez sept mots sans rapport entre eux, ou laissez Trame en proposer.",
        ),
        AppError::RecoveryMismatch => wording(
            ErrorCode::Refused,
            "Ces mots ne sont pas ceux de la fiche.",
            "Relisez la fiche de secours et saisissez les deux mots demandés.",
        ),
        AppError::RecoveryGone => wording(
            ErrorCode::Refused,
            "La fiche de secours n’est plus affichable : elle n’est montrée qu’une fois.",
            "Si vous ne l’avez pas, créez-en une nouvelle dans Réglages, Sécurité.",
        ),
        AppError::NotADemo => wording(
            ErrorCode::Refused,
            "Cette base contient de vrais dossiers : Trame ne l’efface pas.",
            "Seule une base d’essai s’efface ainsi.",
        ),
        AppError::DiagnosticClosed => wording(
            ErrorCode::Refused,
            "Cette version du diagnostic est close et ne change plus.",
            "Ouvrez une nouvelle version : elle reprend celle-ci.",
        ),
        AppError::DiagnosticOpen => wording(
            ErrorCode::Refused,
            "Une version du diagnostic est déjà ouverte.",
            "Continuez-la, ou clôturez-la avant d’en ouvrir une autre.",
        ),
        AppError::Contract(refusal) => contract::word_refusal(*refusal),
        AppError::Offer(refusal) => offers::word_refusal(*refusal),
        AppError::ContractIncomplete(missing) => contract::word_incomplete(missing),
        AppError::PmsmpBilan(refusal) => pmsmp_bilan::word_refusal(*refusal),
        AppError::BilanIncomplete(missing) => pmsmp_bilan::word_incomplete(missing),
        AppError::Potentialites(refusal) => potentialites::word_refusal(*refusal),
        AppError::GridIncomplete(missing) => potentialites::word_incomplete(missing),
        AppError::NoSignedPdf => contract::word_no_pages(),
        AppError::SignedPdfDamaged => contract::word_damaged(),
        AppError::Pmsmp(refusal) => pmsmp_life::word_refusal(*refusal),
        AppError::PmsmpBlocked(found) => pmsmp_life::word_blocked(&crate::pmsmp::quote(found)),
        AppError::NothingToUndo => wording(
            ErrorCode::Refused,
            "Il n’y a rien à annuler.",
            "Seules vos dernières actions s’annulent, tant que rien ne les a suivies.",
        ),
        AppError::Document(_) => wording(
            ErrorCode::Internal,
            "Le document n’a pas pu être mis en page.",
            "Vos données sont intactes. Réessayez ; si cela revient, signalez le numéro d’incident.",
        ),
        AppError::OneVersion => wording(
            ErrorCode::Refused,
            "Il n’y a qu’une version du diagnostic : rien à quoi la comparer.",
            "Commencez une nouvelle version, puis revenez comparer les deux.",
        ),
        AppError::NoTimeBudget => wording(
            ErrorCode::Refused,
            "Rien n’est encore dit des moments de la semaine.",
            "Remplissez d’abord le budget temps avec la personne, moment par moment.",
        ),
        AppError::NoContract => wording(
            ErrorCode::Refused,
            "Cette personne n’a pas encore de contrat.",
            "Commencez-en un dans l’onglet Contrat, puis imprimez-le.",
        ),
        AppError::NoPmsmpBilan => wording(
            ErrorCode::Refused,
            "Cette immersion n’a pas encore de bilan.",
            "Commencez-le depuis l’onglet PMSMP du dossier, puis imprimez-le.",
        ),
        AppError::DocumentGone => wording(
            ErrorCode::Refused,
            "Ce document n’est plus en mémoire : son départ n’est pas noté.",
            "Refaites-le si vous voulez qu’il figure dans la liste du dossier.",
        ),
        AppError::Import(problem) => files::word_import(problem),
        AppError::Sheet(problem) => sheets::word_sheet(*problem),
        AppError::Logo(problem) => files::word_logo(*problem),
        AppError::Pack(refusal) => packs::word_refusal(refusal),
        AppError::Reference(reason) => {
            let message = format!("Le référentiel ne peut pas être lu : {reason}.");
            wording(
                ErrorCode::Refused,
                &message,
                "Corrigez ou retirez le fichier déposé dans le dossier de données.",
            )
        }
        AppError::Internal(_) => wording(
            ErrorCode::Internal,
            "Une erreur inattendue s’est produite.",
            "Ce qui était enregistré l’est toujours. Réessayez ; si cela revient, signalez le numéro d’incident.",
        ),
    }
}

fn word_store(error: &StoreError) -> Wording {
    match error {
        StoreError::NotFound => wording(
            ErrorCode::NotFound,
            "Cet élément n’existe plus.",
            "Revenez à la liste : il a peut-être été retiré.",
        ),
        StoreError::WrongPassphrase => wording(
            ErrorCode::WrongPassphrase,
            "Le déverrouillage a échoué.",
            "Vérifiez la saisie et la touche Majuscule. En cas d’oubli, utilisez la fiche de secours.",
        ),
        StoreError::Delayed { seconds } => {
            let plural = if *seconds > 1 { "s" } else { "" };
            wording(
                ErrorCode::WrongPassphrase,
                &format!("Trop d’essais : patientez {seconds} seconde{plural}."),
                "En cas d’oubli, utilisez la fiche de secours.",
            )
        }
        StoreError::WeakPassphrase => word(&AppError::WeakPassphrase),
        StoreError::FileTooNew { found, supported } => wording(
            ErrorCode::Refused,
            &format!(
                "Cette base vient d’une version plus récente de Trame (format {found}, ce poste lit jusqu’au format {supported})."
            ),
            "Elle n’a pas été touchée. Mettez Trame à jour sur ce poste, puis rouvrez-la.",
        ),
        StoreError::Corrupt => wording(
            ErrorCode::Corrupt,
            "La base est abîmée et ne peut pas être lue en entier.",
            "Revenez à la dernière sauvegarde : le fichier abîmé sera gardé de côté.",
        ),
        StoreError::DiskFull => wording(
            ErrorCode::Storage,
            "Le disque est plein : la dernière saisie n’est pas enregistrée.",
            "Libérez de la place. Votre saisie reste à l’écran et sera enregistrée dès que possible.",
        ),
        StoreError::ReadOnly => wording(
            ErrorCode::Storage,
            "Le dossier de données est en lecture seule.",
            "Demandez le droit d’y écrire, ou vérifiez que le disque est bien monté.",
        ),
        StoreError::InUse => wording(
            ErrorCode::InUse,
            "Cette base est déjà ouverte dans une autre fenêtre.",
            "Revenez à l’autre fenêtre, ou fermez-la puis réessayez.",
        ),
        StoreError::Busy => wording(
            ErrorCode::Storage,
            "La base est occupée.",
            "Réessayez dans un instant ; votre saisie reste à l’écran.",
        ),
        StoreError::Conflict { .. } => wording(
            ErrorCode::Conflict,
            "Cette fiche a changé depuis que vous l’avez ouverte.",
            "Rechargez-la pour voir la version actuelle, puis refaites votre changement.",
        ),
        StoreError::Closed => word(&AppError::DiagnosticClosed),
        StoreError::Agreed => wording(
            ErrorCode::Refused,
            "La personne a donné son avis sur ce bilan : il ne change plus.",
            "Pour le corriger, faites-en une nouvelle version.",
        ),
        StoreError::GridClosed => wording(
            ErrorCode::Refused,
            "Cette grille est close : elle ne change plus.",
            "Pour y revenir, ouvrez-en une nouvelle : l’écran les comparera item par item.",
        ),
        StoreError::ParentAnswered => wording(
            ErrorCode::Refused,
            "Le parent a terminé : personne ne répond à sa place.",
            "Pour changer une réponse, rendez-lui la main.",
        ),
        StoreError::ParentFirst => wording(
            ErrorCode::Refused,
            "Le parent n’a pas terminé : votre colonne n’existe pas encore.",
            "Laissez-lui l’écran, puis prenez la main quand il a fini.",
        ),
        StoreError::Signed => contract::word_refusal(Refusal::Signed),
        StoreError::NotUndoable => word(&AppError::NothingToUndo),
        StoreError::NoBase => wording(
            ErrorCode::Refused,
            "Il n’y a pas encore de base dans ce dossier.",
            "Créez-la au premier démarrage, ou revenez à une sauvegarde.",
        ),
        StoreError::BaseExists => word(&AppError::BaseExists),
        StoreError::BadSlots => wording(
            ErrorCode::Corrupt,
            "Le coffre qui garde la clé de la base est illisible.",
            "Revenez à une sauvegarde : chacune porte sa copie du coffre.",
        ),
        StoreError::BadRecoveryWords(problem) => word_words(problem),
        StoreError::Entropy(_) => wording(
            ErrorCode::Internal,
            "Le système n’a pas fourni de nombres aléatoires.",
            "Redémarrez l’ordinateur, puis réessayez.",
        ),
        StoreError::Io(_) | StoreError::Sqlite(_) => wording(
            ErrorCode::Storage,
            "L’enregistrement n’a pas pu se faire.",
            "Vérifiez le disque. Votre saisie reste à l’écran ; réessayez.",
        ),
    }
}

fn word_words(problem: &WordsProblem) -> Wording {
    let hint = "Relisez la fiche de secours ligne à ligne ; les accents et les majuscules ne comptent pas.";
    let message = match problem {
        WordsProblem::Count { found } => format!("Il faut 24 mots ; vous en avez saisi {found}."),
        WordsProblem::Unknown { positions } => {
            let positions: Vec<String> = positions.iter().map(ToString::to_string).collect();
            format!(
                "Ces mots ne sont pas dans la liste : n° {}.",
                positions.join(", ")
            )
        }
        WordsProblem::Checksum => {
            "Les 24 mots sont connus, mais l’un d’eux n’est pas le bon ou n’est pas à sa place."
                .to_owned()
        }
    };
    wording(ErrorCode::Refused, &message, hint)
}

/// Words what a check of the base found; empty when all is well.
pub(crate) fn word_check(report: &Report) -> Vec<String> {
    let counts = [
        (report.pages.len(), "page abîmée", "pages abîmées"),
        (
            report.structure.len(),
            "défaut de structure",
            "défauts de structure",
        ),
        (
            report.orphans.len(),
            "ligne sans dossier",
            "lignes sans dossier",
        ),
        (
            report.differences.len(),
            "valeur différente de l’historique",
            "valeurs différentes de l’historique",
        ),
    ];
    let found = counts.into_iter().filter(|(count, ..)| *count > 0);
    let mut lines: Vec<String> = found
        .map(|(count, one, many)| format!("{count} {}", if count > 1 { many } else { one }))
        .collect();
    if !lines.is_empty() {
        lines.push("Revenez à la dernière sauvegarde saine, dans Réglages.".to_owned());
    }
    lines
}

/// Words what is wrong with one field.
pub(crate) fn word_violation(violation: Violation) -> String {
    match violation {
        Violation::Missing => "À remplir.".to_owned(),
        Violation::TooLong { limit, found } => {
            format!("Trop long : {found} caractères pour {limit} au plus.")
        }
        Violation::NotADate => "Cette date n’existe pas. Écrivez jj/mm/aaaa.".to_owned(),
        Violation::InTheFuture => "Cette date est dans le futur.".to_owned(),
        Violation::InThePast => "Cette date est passée.".to_owned(),
        Violation::TooFarAhead => "Cette date est trop lointaine.".to_owned(),
        Violation::TooLongAgo => "Cette date remonte à plus de 110 ans.".to_owned(),
        Violation::EndBeforeStart => "La fin vient avant le début.".to_owned(),
        Violation::AfterEnd => "Cette date vient après le dernier jour.".to_owned(),
        Violation::BeforeStart => "Cette date vient avant le premier jour.".to_owned(),
        Violation::BeforeLastDay => "Cette date vient avant le dernier jour.".to_owned(),
        Violation::BeforeBilan => "Cette date vient avant celle du bilan.".to_owned(),
        Violation::BeforeAccident => "Cette date vient avant celle de l’accident.".to_owned(),
        Violation::MoreThanPlanned { most } => {
            format!(
                "Plus que prévu : {} au plus.",
                trame_documents::typo::duration(most)
            )
        }
        Violation::OnlyForRecruitment => {
            "Seulement quand l’objet est d’initier un recrutement.".to_owned()
        }
        Violation::NotClosed => "Cela ne va qu’avec ce qui est clos.".to_owned(),
        Violation::NotAnEmail => "Cette adresse n’est pas complète (nom@domaine.fr).".to_owned(),
        Violation::NotAPhone => "Dix chiffres, ou + et l’indicatif du pays.".to_owned(),
        Violation::NotAPostcode => "Cinq chiffres.".to_owned(),
        Violation::NotACommuneCode => "Code INSEE : cinq caractères.".to_owned(),
        Violation::UnknownCode => "Ce choix n’est pas dans la liste.".to_owned(),
        Violation::OutOfRange { min, max } => format!("Un nombre de {min} à {max}."),
        Violation::ImpactMissing => "Précisez l’impact de ce frein.".to_owned(),
        Violation::ImpactWithoutFrein => "L’impact ne va qu’avec un frein.".to_owned(),
        Violation::NotText => {
            "Des caractères invisibles se sont glissés ici : retapez ce texte.".to_owned()
        }
        Violation::TooMany { limit, found } => {
            format!("Trop de lignes : {found} pour {limit} au plus.")
        }
        Violation::NotAnApe => "Un code APE a quatre chiffres et une lettre (43.32A).".to_owned(),
        Violation::NotARomeCode => {
            "Un code ROME a une lettre, de A à N, et quatre chiffres (N4105).".to_owned()
        }
        Violation::NotAnAppellation => "Cinq ou six chiffres.".to_owned(),
        Violation::NotAWeek => {
            "Une de ces plages n’est pas dans la semaine : vérifiez les heures.".to_owned()
        }
        Violation::LooksLikeNir => {
            "Ce numéro ressemble à un numéro de sécurité sociale : Trame ne le garde pas."
                .to_owned()
        }
    }
}
