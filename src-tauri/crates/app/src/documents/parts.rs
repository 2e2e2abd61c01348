//! The parts of each document, in French, and whether there is anything in them.

use trame_domain::category::CategoryState;
use trame_domain::document::DocumentKind;

use super::material::Material;
use crate::dto::document::{Block, Identifier};
use crate::session::Session;

/// Identifiers that a summary or a contract may print, in order.
const IDENTIFIERS: &[Identifier] = &[
    Identifier::BirthDate,
    Identifier::Address,
    Identifier::Phone,
    Identifier::Email,
    Identifier::Children,
    Identifier::CafNumber,
    Identifier::FtNumber,
    Identifier::Rqth,
];

/// Identifiers that a convention asks for.
const CONVENTION: &[Identifier] = &[
    Identifier::BirthDate,
    Identifier::Address,
    Identifier::Phone,
    Identifier::Email,
    Identifier::FtNumber,
    Identifier::Rqth,
];

/// Identifiers a kind may print, in order.
pub(super) fn identifiers(kind: DocumentKind) -> &'static [Identifier] {
    match kind {
        DocumentKind::Summary | DocumentKind::Contract | DocumentKind::ContractText => IDENTIFIERS,
        DocumentKind::FranceTravail => &[Identifier::FtNumber],
        DocumentKind::PmsmpPreparation => CONVENTION,
        DocumentKind::PersonSummary
        | DocumentKind::Plan
        | DocumentKind::Comparison
        | DocumentKind::Roadmap
        | DocumentKind::BlankDiagnostic
        | DocumentKind::CompanySheet
        | DocumentKind::Caseload
        | DocumentKind::PmsmpSheet
        | DocumentKind::PmsmpBilan
        | DocumentKind::PmsmpSkills
        | DocumentKind::BlankPotentialites
        | DocumentKind::ParentPotentialites
        | DocumentKind::Potentialites
        | DocumentKind::Trajectory => &[],
    }
}

/// Whether a kind prints what was said by category, so that one may be left out.
pub(super) fn prints_categories(kind: DocumentKind) -> bool {
    match kind {
        DocumentKind::Summary
        | DocumentKind::PersonSummary
        | DocumentKind::Comparison
        | DocumentKind::FranceTravail
        | DocumentKind::Contract
        | DocumentKind::ContractText => true,
        DocumentKind::Plan
        | DocumentKind::Roadmap
        | DocumentKind::BlankDiagnostic
        | DocumentKind::CompanySheet
        | DocumentKind::Caseload
        | DocumentKind::PmsmpSheet
        | DocumentKind::PmsmpPreparation
        | DocumentKind::PmsmpBilan
        | DocumentKind::PmsmpSkills
        | DocumentKind::BlankPotentialites
        | DocumentKind::ParentPotentialites
        | DocumentKind::Potentialites
        | DocumentKind::Trajectory => false,
    }
}

/// Whether a kind prints objectives, so that one may be left out.
pub(super) fn prints_objectives(kind: DocumentKind) -> bool {
    match kind {
        DocumentKind::Summary
        | DocumentKind::PersonSummary
        | DocumentKind::Plan
        | DocumentKind::Contract
        | DocumentKind::ContractText
        | DocumentKind::Roadmap
        | DocumentKind::Trajectory => true,
        DocumentKind::Comparison
        | DocumentKind::FranceTravail
        | DocumentKind::BlankDiagnostic
        | DocumentKind::CompanySheet
        | DocumentKind::Caseload
        | DocumentKind::PmsmpSheet
        | DocumentKind::PmsmpPreparation
        | DocumentKind::PmsmpBilan
        | DocumentKind::PmsmpSkills
        | DocumentKind::BlankPotentialites
        | DocumentKind::ParentPotentialites
        | DocumentKind::Potentialites => false,
    }
}

/// Label of an identifier.
pub(super) fn identifier_label(which: Identifier) -> &'static str {
    match which {
        Identifier::BirthDate => "Date de naissance",
        Identifier::Address => "Adresse",
        Identifier::Phone => "Téléphone",
        Identifier::Email => "Adresse électronique",
        Identifier::Children => "Enfants du foyer",
        Identifier::CafNumber => "Numéro d’allocataire",
        Identifier::FtNumber => "Identifiant France Travail",
        Identifier::Rqth => "RQTH (information sensible)",
    }
}

/// Whether the dossier has an identifier.
pub(super) fn has_identifier(which: Identifier, material: &Material) -> bool {
    let person = &material.person;
    match which {
        Identifier::BirthDate => person.birth_date.is_some(),
        Identifier::Address => super::words::address(person).is_some(),
        Identifier::Phone => person.phone.is_some(),
        Identifier::Email => person.email.is_some(),
        Identifier::Children => !material.children.is_empty() || person.expected_birth.is_some(),
        Identifier::CafNumber => person.caf_number.is_some(),
        Identifier::FtNumber => person.ft_number.is_some(),
        Identifier::Rqth => person.rqth == Some(true),
    }
}

/// Parts of a kind that can be left out, in the order they are printed.
pub(super) fn blocks(kind: DocumentKind) -> impl Iterator<Item = Block> {
    let all: &[Block] = match kind {
        DocumentKind::Summary => &[
            Block::Household,
            Block::Orientation,
            Block::Priorities,
            Block::Wheel,
            Block::Categories,
            Block::Words,
            Block::Strengths,
            Block::SharedNotes,
            Block::Plan,
            Block::Hours,
            Block::Observations,
            Block::Signatures,
            Block::Legal,
        ],
        DocumentKind::Contract | DocumentKind::ContractText => &[
            Block::Household,
            Block::Orientation,
            Block::Bilan,
            Block::Wheel,
            Block::Categories,
            Block::Words,
            Block::Strengths,
            Block::SharedNotes,
            Block::Priorities,
            Block::Plan,
            Block::Hours,
            Block::HoursMotive,
            Block::Observations,
            Block::Signatures,
            Block::Legal,
        ],
        DocumentKind::PersonSummary => &[
            Block::Strengths,
            Block::Freins,
            Block::Priorities,
            Block::Plan,
            Block::Words,
            Block::Appointments,
            Block::Contact,
            Block::Legal,
        ],
        DocumentKind::Plan => &[
            Block::Priorities,
            Block::Hours,
            Block::HoursMotive,
            Block::Bilan,
            Block::Legal,
        ],
        DocumentKind::Comparison => &[
            Block::Wheel,
            Block::Categories,
            Block::Words,
            Block::Strengths,
            Block::Legal,
        ],
        DocumentKind::FranceTravail => &[Block::Legal],
        DocumentKind::Roadmap => &[
            Block::Priorities,
            Block::Plan,
            Block::Appointments,
            Block::Strengths,
            Block::Hours,
            Block::Contact,
            Block::Observations,
            Block::Legal,
        ],
        DocumentKind::BlankDiagnostic => &[],
        DocumentKind::CompanySheet => &[Block::Fields],
        DocumentKind::PmsmpSheet => &[Block::Contact, Block::Signatures, Block::Legal],
        DocumentKind::PmsmpPreparation => &[Block::Legal],
        DocumentKind::PmsmpBilan => &[
            Block::Welcome,
            Block::Takeaways,
            Block::CvSentences,
            Block::Signatures,
            Block::Legal,
        ],
        DocumentKind::PmsmpSkills => &[Block::Contact, Block::Legal],
        DocumentKind::BlankPotentialites => &[],
        DocumentKind::ParentPotentialites => &[
            Block::KeptStrengths,
            Block::KeptPriorities,
            Block::Rights,
            Block::Contact,
            Block::Legal,
        ],
        DocumentKind::Potentialites => &[
            Block::KeptStrengths,
            Block::KeptPriorities,
            Block::ReferentVoice,
            Block::Facts,
            Block::Health,
            Block::TimeBudget,
            Block::Legal,
        ],
        DocumentKind::Trajectory => &[
            Block::Appointments,
            Block::Priorities,
            Block::OwnStrengths,
            Block::Resources,
            Block::Contact,
            Block::Legal,
        ],
        DocumentKind::Caseload => &[
            Block::Age,
            Block::Territory,
            Block::Freins,
            Block::ContractEnd,
            Block::NextAppointment,
            Block::Phone,
        ],
    };
    // A text to be pasted elsewhere has no picture.
    let is_text = kind == DocumentKind::ContractText;
    let each = all.iter().copied();
    each.filter(move |block| !(is_text && *block == Block::Wheel))
}

/// Label of a part, and what it holds.
pub(super) fn block_words(block: Block) -> (&'static str, &'static str) {
    match block {
        Block::Household => (
            "Foyer, droits et parcours",
            "Foyer, enfants, droits, situation, formation, langues, permis",
        ),
        Block::Orientation => (
            "Orientation",
            "Parcours, date de notification, date limite du contrat",
        ),
        Block::Priorities => ("Priorités", "Jusqu’à trois objectifs, dans l’ordre choisi"),
        Block::Wheel => (
            "Roue du diagnostic",
            "Les dix catégories en un dessin, et les mêmes valeurs en tableau",
        ),
        Block::Categories => (
            "Catégorie par catégorie",
            "État, impact et situations de chaque catégorie",
        ),
        Block::Words => (
            "Les mots de la personne",
            "Ce qu’elle a dit, entre guillemets",
        ),
        Block::Strengths => ("Atouts", "Les points d’appui notés pendant l’entretien"),
        Block::SharedNotes => ("Notes partagées", "Celles que vous avez marquées partagées"),
        Block::Plan => (
            "Plan d’action",
            "Objectifs et actions : qui, pour quand, avec quelle preuve",
        ),
        Block::Hours => (
            "Heures par semaine",
            "Le total des actions, avec le repère légal",
        ),
        Block::HoursMotive => (
            "Motif de l’objectif d’heures",
            "Pourquoi moins d’heures sont demandées : santé, proche aidé, garde d’enfant…",
        ),
        Block::Bilan => (
            "Bilan",
            "Ce qui a été fait et ce qui a freiné, dit par chacun",
        ),
        Block::Appointments => ("Prochains rendez-vous", "Date, heure, lieu et objet"),
        Block::Observations => ("Observations", "Des lignes à remplir à la main"),
        Block::Signatures => ("Signatures", "Les deux signatures et la date de remise"),
        Block::Legal => ("Mentions légales", "Celles de vos réglages"),
        Block::Contact => (
            "Mon référent",
            "Votre nom, votre téléphone et votre courriel",
        ),
        Block::Fields => (
            "Champs à remplir",
            "Ce qui n’est pas encore connu se remplit à l’écran ou à la main",
        ),
        Block::Welcome => (
            "Retour sur l’accueil",
            "Ce que la personne dit de l’accueil : à l’entreprise seulement si elle l’accepte",
        ),
        Block::Takeaways => (
            "Ce que j’en retiens",
            "Les mots de la personne : pas pour l’entreprise",
        ),
        Block::CvSentences => ("Phrases pour le CV", "Celles que la personne a gardées"),
        Block::KeptStrengths => (
            "Mes forces",
            "Celles que le parent garde, avec son exemple et les mots pour le CV",
        ),
        Block::KeptPriorities => (
            "Mes priorités",
            "Celles que le parent garde, avec qui fait quoi et pour quand",
        ),
        Block::Rights => (
            "Bon à savoir",
            "Droits et adresses qui vont avec ses priorités, chacun avec sa source",
        ),
        Block::ReferentVoice => (
            "La colonne du référent",
            "Vos réponses, à côté de celles du parent : laissées de côté si vous ne les demandez pas",
        ),
        Block::Facts => (
            "Les faits entendus ou vus",
            "Ce que vous avez noté, ligne par ligne : laissé de côté si vous ne le demandez pas",
        ),
        Block::Health => (
            "Santé et grossesse",
            "Seulement les lignes que le parent accepte de partager, et si vous le demandez",
        ),
        Block::TimeBudget => (
            "Temps disponible",
            "La semaine du parent : moments assurés, possibles, trajets",
        ),
        Block::OwnStrengths => (
            "Mes forces",
            "Celles du diagnostic, de la grille de potentialités et des immersions",
        ),
        Block::Resources => (
            "Mes ressources",
            "Relais, ce qui est réglé, permis, langues, équipement et droits",
        ),
        Block::Age => ("Âge", "En années"),
        Block::Territory => ("Territoire", "Celui du dossier"),
        Block::Freins => ("Freins", "Les freins actifs, avec leur impact"),
        Block::ContractEnd => ("Fin du contrat", "Quand elle est connue"),
        Block::NextAppointment => ("Prochain rendez-vous", "Date et heure"),
        Block::Phone => ("Téléphone", "Laissé de côté si vous ne le demandez pas"),
    }
}

/// Whether a part would print anything. What is filled in by hand, and the columns of a list, always do.
pub(super) fn has_block(block: Block, session: &Session, material: Option<&Material>) -> bool {
    let legal = || {
        let structure = session.structure.as_ref();
        structure.is_some_and(|structure| structure.legal_mentions.is_some())
    };
    let Some(material) = material else {
        return match block {
            Block::Legal => legal(),
            // Nothing in the base says it before contracts are kept.
            Block::ContractEnd => false,
            _ => true,
        };
    };
    let talk = material.talk.as_ref();
    let person = &material.person;
    match block {
        Block::Legal => legal(),
        Block::Household => {
            person.household.is_some()
                || person.work_situation.is_some()
                || person.education_level.is_some()
                || !material.items.is_empty()
                || !material.children.is_empty()
        }
        Block::Orientation => material.dossier.as_ref().is_some_and(|dossier| {
            dossier.orientation_path.is_some() || dossier.orientation_notified_on.is_some()
        }),
        Block::Priorities => material.objectives.iter().any(|o| o.priority.is_some()),
        Block::Wheel | Block::Categories => talk.is_some(),
        Block::Words => talk.is_some_and(|t| t.entries.iter().any(|e| !e.words.is_empty())),
        Block::Strengths => talk.is_some_and(|t| !t.strengths.is_empty()),
        Block::SharedNotes => talk.is_some_and(|t| {
            let mut entries = t.entries.iter();
            entries.any(|entry| entry.note_shared && !entry.note.is_empty())
        }),
        Block::Plan => !material.objectives.is_empty(),
        Block::Hours => material.actions.iter().any(|a| a.weekly_minutes.is_some()),
        Block::HoursMotive => !material.targets.is_empty(),
        Block::Bilan => !material.bilans.is_empty(),
        Block::Welcome | Block::Takeaways | Block::CvSentences => {
            let immersion = material.immersion.as_ref();
            immersion.is_some_and(|immersion| immersion.tells(block))
        }
        Block::KeptStrengths
        | Block::KeptPriorities
        | Block::Rights
        | Block::ReferentVoice
        | Block::Facts
        | Block::Health
        | Block::TimeBudget => {
            let grid = material.grid.as_ref();
            grid.is_some_and(|grid| grid.tells(block))
        }
        Block::Appointments => !material.appointments.is_empty(),
        Block::Observations
        | Block::Signatures
        | Block::Contact
        | Block::OwnStrengths
        | Block::Resources
        | Block::Fields
        | Block::Age
        | Block::Territory
        | Block::Freins
        | Block::ContractEnd
        | Block::NextAppointment
        | Block::Phone => true,
    }
}

/// Whether something was said of a category.
pub(super) fn has_category(
    category: trame_domain::category::Category,
    material: &Material,
) -> bool {
    let talk = material.talk.as_ref();
    talk.is_some_and(|talk| talk.entry(category).state != CategoryState::NotDiscussed)
}
