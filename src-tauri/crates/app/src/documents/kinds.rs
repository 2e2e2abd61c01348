//! What each kind of document is called, whom it is for, what it always and never holds.

use trame_documents::docs::{
    blank_diagnostic, blank_potentialites, caseload, company_sheet, comparison, correspondence,
    parent_potentialites, person_summary, plan, pmsmp_bilan, pmsmp_preparation, pmsmp_sheet,
    pmsmp_skills, potentialites, roadmap, trajectory,
};
use trame_domain::document::DocumentKind;

use super::material::Material;
use super::summary;
use crate::session::Session;

/// Title as printed.
pub(super) fn title(session: &Session, kind: DocumentKind, material: Option<&Material>) -> String {
    let agreed = material.and_then(|material| material.agreed.as_ref());
    match kind {
        DocumentKind::Summary => summary::title(session, kind),
        DocumentKind::Contract | DocumentKind::ContractText => agreed
            .map(|agreed| agreed.contract.title.clone())
            .filter(|title| !title.is_empty())
            .unwrap_or_else(|| summary::title(session, kind)),
        DocumentKind::PersonSummary => person_summary::DEFAULT_TITLE.to_owned(),
        DocumentKind::Plan => plan::DEFAULT_TITLE.to_owned(),
        DocumentKind::Comparison => comparison::DEFAULT_TITLE.to_owned(),
        DocumentKind::FranceTravail => correspondence::DEFAULT_TITLE.to_owned(),
        DocumentKind::Roadmap => roadmap::DEFAULT_TITLE.to_owned(),
        DocumentKind::BlankDiagnostic => blank_diagnostic::DEFAULT_TITLE.to_owned(),
        DocumentKind::CompanySheet => company_sheet::TITLE.to_owned(),
        DocumentKind::Caseload => caseload::DEFAULT_TITLE.to_owned(),
        DocumentKind::PmsmpSheet => pmsmp_sheet::TITLE.to_owned(),
        DocumentKind::PmsmpPreparation => pmsmp_preparation::TITLE.to_owned(),
        DocumentKind::PmsmpBilan => pmsmp_bilan::TITLE.to_owned(),
        DocumentKind::PmsmpSkills => pmsmp_skills::TITLE.to_owned(),
        DocumentKind::BlankPotentialites => blank_potentialites::TITLE.to_owned(),
        DocumentKind::ParentPotentialites => parent_potentialites::TITLE.to_owned(),
        DocumentKind::Potentialites => potentialites::TITLE.to_owned(),
        DocumentKind::Trajectory => trajectory::TITLE.to_owned(),
    }
}

/// Whom it is for.
pub(super) fn for_whom(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Summary => "Pour le dossier et pour la personne.",
        DocumentKind::PersonSummary => {
            "Pour la personne : où elle en est, en mots simples, sur deux pages au plus."
        }
        DocumentKind::Plan => "Pour la personne et ceux qui agissent avec elle.",
        DocumentKind::Comparison => "Pour faire le point avec la personne, et pour le dossier.",
        DocumentKind::FranceTravail => {
            "Pour reporter le diagnostic dans les outils de France Travail, après l’avoir vérifié."
        }
        DocumentKind::Contract => {
            "Pour la personne et pour l’organisme référent, qui le signent tous les deux."
        }
        DocumentKind::ContractText => {
            "Pour coller le texte du contrat dans un autre outil : ce fichier se modifie, il ne se signe pas."
        }
        DocumentKind::Roadmap => {
            "Pour la personne, qui l’emporte : d’autres peuvent le lire chez elle."
        }
        DocumentKind::BlankDiagnostic => {
            "Pour un entretien sans ordinateur : à remplir à la main, puis à saisir."
        }
        DocumentKind::CompanySheet => {
            "Pour l’entreprise : rien du diagnostic ni du dossier n’y figure."
        }
        DocumentKind::Caseload => "Pour vous et votre équipe : à ne pas laisser à la vue de tous.",
        DocumentKind::PmsmpSheet => {
            "Pour l’entreprise, la personne et vous : l’entreprise n’y lit que ce que la personne a accepté, ligne par ligne."
        }
        DocumentKind::PmsmpPreparation => {
            "Pour vous : ce que la convention demande, dans son ordre, à reporter là où elle se signe. Elle n’a pas valeur de convention."
        }
        DocumentKind::PmsmpBilan => {
            "Pour les trois voix. Tel quel, il peut aller à l’entreprise ; pour l’exemplaire de la personne, cochez aussi ce qu’elle en retient et son retour sur l’accueil."
        }
        DocumentKind::PmsmpSkills => {
            "Pour la personne, qui s’en sert pour son CV et ses entretiens."
        }
        DocumentKind::BlankPotentialites => {
            "Pour le parent qui préfère le papier : il répond seul, puis vous recopiez ses réponses."
        }
        DocumentKind::ParentPotentialites => {
            "Pour le parent, qui l’emporte : ses forces, ses priorités, sur une page."
        }
        DocumentKind::Potentialites => {
            "Pour le dossier. Tel quel, la colonne du référent, les faits et la santé n’y sont pas."
        }
        DocumentKind::Trajectory => {
            "Pour la personne, sur une page : son chemin en image. D’autres peuvent la lire chez elle."
        }
    }
}

/// What it holds whatever is chosen.
pub(super) fn always(kind: DocumentKind) -> &'static [&'static str] {
    match kind {
        DocumentKind::Summary => &[
            "le prénom et le nom de la personne",
            "l’en-tête de votre structure et votre nom",
            "la date d’impression et le numéro de la version du diagnostic",
        ],
        DocumentKind::Contract | DocumentKind::ContractText => &[
            "le prénom et le nom de la personne, le référent unique et votre structure",
            "le titre, la mention légale, les dates et les engagements",
            "« Projet – non signé » tant que le contrat ne l’est pas",
        ],
        DocumentKind::PersonSummary => &["le prénom de la personne", "la date d’impression"],
        DocumentKind::Plan => &[
            "le prénom et le nom de la personne",
            "les objectifs, leurs actions et ce qui est en retard",
        ],
        DocumentKind::Comparison => &[
            "le prénom et le nom de la personne",
            "les deux versions, leurs dates et ce que devient chaque catégorie",
        ],
        DocumentKind::FranceTravail => &[
            "le prénom et le nom de la personne",
            "les codes, ce dont ils viennent et ce qui manque",
            "la date de lecture des nomenclatures",
        ],
        DocumentKind::Roadmap => &["le prénom de la personne", "la date d’impression"],
        DocumentKind::BlankDiagnostic => &[
            "les dix catégories et leurs situations, à cocher",
            "l’en-tête de votre structure et votre nom",
        ],
        DocumentKind::CompanySheet => &[
            "l’en-tête de votre structure et votre nom",
            "des lignes et des champs à remplir par l’entreprise",
        ],
        DocumentKind::Caseload => &[
            "le nom et le prénom de chaque personne",
            "la date d’impression et le nombre de dossiers",
        ],
        DocumentKind::PmsmpSheet => &[
            "le prénom et le nom de la personne",
            "l’offre d’immersion, telle que l’entreprise l’a décrite",
            "l’objet, l’objectif précis et comment on saura qu’il est atteint",
            "les dates, les horaires, le tuteur ou la tutrice et votre nom",
        ],
        DocumentKind::PmsmpPreparation => &[
            "le prénom et le nom de la personne",
            "la structure d’accompagnement, l’entreprise d’accueil et les signataires",
            "l’objet, les objectifs, les tâches et les horaires, jour par jour",
            "ce qui manque encore, en tête",
        ],
        DocumentKind::PmsmpBilan => &[
            "le prénom et le nom de la personne, l’entreprise et les dates",
            "la réalisation, l’objectif, les activités et les savoir-être, à deux voix",
            "les suites et l’accord de la personne",
            "« Provisoire » tant que la personne n’a pas donné sa réponse",
        ],
        DocumentKind::PmsmpSkills => &[
            "le prénom et le nom de la personne, le métier, l’entreprise et les dates",
            "les phrases qu’elle a gardées, chacune avec son exemple",
        ],
        DocumentKind::BlankPotentialites => &[
            "les phrases de la grille et les cinq réponses à cocher",
            "le nom de votre structure et le vôtre",
        ],
        DocumentKind::ParentPotentialites => &["le prénom de la personne", "la date d’impression"],
        DocumentKind::Potentialites => &[
            "le prénom et le nom de la personne",
            "les réponses du parent, en mots, domaine par domaine",
            "les dates de la grille",
        ],
        DocumentKind::Trajectory => &[
            "le prénom de la personne",
            "les étapes faites, aujourd’hui et les étapes à venir ; les autres, comptées en une ligne",
        ],
    }
}

/// What it never holds.
pub(super) fn never(kind: DocumentKind) -> &'static [&'static str] {
    match kind {
        DocumentKind::Summary | DocumentKind::Contract | DocumentKind::ContractText => &[
            "vos notes privées",
            "les notes datées du dossier",
            "les rendez-vous et les absences",
        ],
        DocumentKind::PersonSummary => &[
            "vos notes, privées ou partagées",
            "les codes et les mots du métier",
            "le nom, l’adresse et les numéros de la personne",
            "ce qui parle de violences : d’autres peuvent lire la feuille chez elle",
        ],
        DocumentKind::Plan => &[
            "le diagnostic : freins, impacts, mots de la personne",
            "vos notes",
            "l’adresse et les numéros de la personne",
        ],
        DocumentKind::Comparison => &["vos notes, privées ou partagées", "le plan d’action"],
        DocumentKind::FranceTravail => {
            &["vos notes et les mots de la personne", "le plan d’action"]
        }
        DocumentKind::Roadmap => &[
            "vos notes, privées ou partagées",
            "le diagnostic : catégories, freins, impacts",
            "le nom, l’adresse et les numéros de la personne",
            "les absences",
        ],
        DocumentKind::BlankDiagnostic => &[
            "vos notes privées",
            "ce que le dossier dit déjà de la personne",
        ],
        DocumentKind::CompanySheet => &[
            "le diagnostic, les freins, la santé, les droits",
            "vos notes privées",
            "les données jointes",
        ],
        DocumentKind::Caseload => &[
            "vos notes privées",
            "les mots des personnes",
            "les adresses et les numéros d’allocataire",
        ],
        DocumentKind::PmsmpSheet => &[
            "le diagnostic : catégories, freins, impacts, mots de la personne",
            "la santé, la RQTH, les droits",
            "la famille et la garde des enfants",
            "l’adresse, la date de naissance et les numéros de la personne",
            "vos notes et les notes sur l’entreprise",
        ],
        DocumentKind::PmsmpPreparation => &[
            "le diagnostic : catégories, freins, impacts, mots de la personne",
            "la famille et la garde des enfants",
            "vos notes et les notes sur l’entreprise",
        ],
        DocumentKind::PmsmpBilan => &[
            "un total ou une moyenne",
            "le diagnostic, la santé, la famille, les droits",
            "l’adresse et les numéros de la personne",
            "vos notes et les notes sur l’entreprise",
        ],
        DocumentKind::PmsmpSkills => &[
            "les notes de la grille, celles de la personne comme celles du tuteur",
            "le diagnostic, la santé, la famille, les droits",
            "l’adresse et les numéros de la personne",
            "vos notes",
        ],
        DocumentKind::BlankPotentialites => &[
            "la colonne du référent",
            "ce que le dossier dit déjà de la personne",
        ],
        DocumentKind::ParentPotentialites => &[
            "la colonne du référent et les faits que vous avez notés",
            "la santé et la grossesse, sauf les lignes que le parent accepte de partager",
            "ce qui s’est dit en privé, et ce qui parle de violences",
            "un total ou un classement",
            "le nom, l’adresse et les numéros de la personne",
        ],
        DocumentKind::Potentialites => &[
            "un total, une moyenne ou un classement",
            "les lignes de santé ou de grossesse que le parent n’a pas accepté de partager",
            "l’adresse et les numéros de la personne",
            "vos notes et le diagnostic",
        ],
        DocumentKind::Trajectory => &[
            "la santé, les freins et leurs impacts",
            "vos notes et ce que vous avez répondu dans une grille",
            "les absences, les retards et ce qui a été abandonné",
            "le nom, l’adresse et les numéros de la personne",
        ],
    }
}

/// What the data attached to it are.
pub(super) fn data_summary(kind: DocumentKind) -> &'static str {
    if kind.may_carry_data() {
        "Un fichier JSON joint au PDF dit exactement ce qui est imprimé, pour qu’un autre Trame puisse le reprendre."
    } else {
        "Ce document ne porte jamais de données jointes."
    }
}
