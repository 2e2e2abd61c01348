//! French labels of closed lists: one wording for the window, the documents and the messages.

mod bilan;
mod pmsmp;
mod potentialites;
mod sheet;
mod time_budget;
mod week;

use trame_domain::agenda::Attendance;
use trame_domain::category::{CategoryState, Impact, Polarity};
use trame_domain::code::Coded;
use trame_domain::company::CompanyEventKind;
use trame_domain::comparison::{ChangeGroup, ChangeKind};
use trame_domain::contract::{ContractKind, ContractState};
use trame_domain::correspondence::{MissingReason, ValueSource};
use trame_domain::document::{DocumentKind, DocumentUse};
use trame_domain::hours::HoursMotive;
use trame_domain::offer::sheet::SheetField;
use trame_domain::pack::{FoundBy, PackChange, PackList};
use trame_domain::person::{Household, PersonSet};
use trame_domain::plan::{ActionStatus, Actor, ObjectiveStatus};
use trame_domain::pmsmp::bilan::due::DueStage;
use trame_domain::pmsmp::bilan::sections::BilanSection;
use trame_domain::pmsmp::bilan::{
    Agreement, BilanLineKind, BilanMode, Completion, FollowUpKind, Mark, Reached, TaskMark, Wish,
};
use trame_domain::pmsmp::life::PmsmpStep;
use trame_domain::pmsmp::{Initiative, PmsmpExit, PmsmpObject, PmsmpState, SharedLine};
use trame_domain::potentialites::budget::{Availability, Fit, Moment};
use trame_domain::potentialites::life::GridStage;
use trame_domain::potentialites::talk::TalkReason;
use trame_domain::potentialites::{GridForm, GridSupport, PotentialitesMark, ReviewMotive};
use trame_domain::writing_aid::FindingKind;

pub(crate) use self::week::{WEEKDAYS, clock};
use crate::dto::settings::Theme;

/// A closed list whose members have a French label.
pub trait Labelled: Coded {
    /// Label, in the case it has inside a sentence or a list.
    fn label(self) -> &'static str;
}

impl Labelled for CategoryState {
    fn label(self) -> &'static str {
        match self {
            Self::NotDiscussed => "Non abordée",
            Self::NothingToReport => "Rien à signaler",
            Self::Frein => "Frein",
            Self::FreinLifted => "Frein levé",
            Self::PrefersNotToAnswer => "Ne souhaite pas répondre",
        }
    }
}

impl Labelled for Impact {
    fn label(self) -> &'static str {
        match self {
            Self::Low => "Faible",
            Self::High => "Fort",
            Self::Blocking => "Bloquant",
        }
    }
}

impl Labelled for Polarity {
    fn label(self) -> &'static str {
        match self {
            Self::Asset => "Atout",
            Self::Neutral => "Neutre",
            Self::Frein => "Frein",
        }
    }
}

impl Labelled for ChangeKind {
    fn label(self) -> &'static str {
        match self {
            Self::Appeared => "Frein apparu",
            Self::Returned => "Frein revenu",
            Self::FirstSaid => "Frein dit pour la première fois",
            Self::ImpactUp => "Impact plus fort",
            Self::ImpactDown => "Impact moins fort",
            Self::Persists => "Frein qui persiste",
            Self::Lifted => "Frein levé",
            Self::NoLongerReported => "N’est plus signalé",
            Self::Discussed => "Abordée depuis, sans frein actif",
            Self::Declined => "Ne souhaite pas répondre cette fois",
            Self::NoLongerDiscussed => "N’a pas été abordée cette fois",
            Self::Unchanged => "Sans changement",
        }
    }
}

impl Labelled for ChangeGroup {
    fn label(self) -> &'static str {
        match self {
            Self::Appeared => "Ce qui est apparu",
            Self::Impact => "Ce qui pèse plus ou moins",
            Self::Persists => "Ce qui persiste",
            Self::Lifted => "Ce qui est levé ou n’est plus signalé",
            Self::Told => "Ce qui a été abordé ou ne l’est plus",
            Self::Unchanged => "Ce qui ne change pas",
        }
    }
}

impl Labelled for MissingReason {
    fn label(self) -> &'static str {
        match self {
            Self::NotDiscussed => "Non abordée",
            Self::Declined => "Ne souhaite pas répondre",
            Self::ImpactMissing => "Impact à dire",
            Self::SituationMissing => "Situation à cocher",
            Self::Contradiction => "À préciser",
            Self::NoCode => "Pas de valeur dans la grille",
            Self::NotFilled => "Non rempli",
        }
    }
}

impl Labelled for ValueSource {
    fn label(self) -> &'static str {
        match self {
            Self::Situation => "Situation cochée",
            Self::Impact => "Impact",
            Self::State => "État",
            Self::Dossier => "Dossier",
        }
    }
}

impl Labelled for FindingKind {
    fn label(self) -> &'static str {
        match self {
            Self::Nir => "Numéro de sécurité sociale",
            Self::Health => "Santé",
            Self::Penal => "Justice",
            Self::Judging => "Jugement",
        }
    }
}

impl Labelled for Household {
    fn label(self) -> &'static str {
        match self {
            Self::Alone => "Vit seul·e",
            Self::Couple => "Vit en couple",
            Self::Hosted => "Est hébergé·e",
        }
    }
}

impl Labelled for PersonSet {
    fn label(self) -> &'static str {
        match self {
            Self::Right => "Droit",
            Self::Language => "Langue",
            Self::Licence => "Permis",
            Self::Tag => "Étiquette",
        }
    }
}

impl Labelled for ObjectiveStatus {
    fn label(self) -> &'static str {
        match self {
            Self::InProgress => "En cours",
            Self::Reached => "Atteint",
            Self::Abandoned => "Abandonné",
        }
    }
}

impl Labelled for ActionStatus {
    fn label(self) -> &'static str {
        match self {
            Self::Planned => "En projet",
            Self::InProgress => "En cours",
            Self::OnHold => "En attente",
            Self::Done => "Réalisée",
            Self::Abandoned => "Abandonnée par la personne",
            Self::Cancelled => "Annulée par la structure",
        }
    }
}

impl Labelled for Actor {
    fn label(self) -> &'static str {
        match self {
            Self::Person => "La personne",
            Self::Referent => "Le référent",
            Self::Partner => "Un partenaire",
        }
    }
}

impl Labelled for HoursMotive {
    fn label(self) -> &'static str {
        match self {
            Self::Health => "Santé, handicap ou invalidité",
            Self::Carer => "Proche aidant",
            Self::LoneParent => "Parent isolé sans mode de garde pour un enfant de moins de 12 ans",
            Self::Other => "Autre motif",
        }
    }
}

impl Labelled for Attendance {
    fn label(self) -> &'static str {
        match self {
            Self::Planned => "Prévu",
            Self::Present => "Présent·e",
            Self::AbsentExcused => "Absence excusée",
            Self::AbsentUnexcused => "Absence non excusée",
            Self::Cancelled => "Annulé",
            Self::Postponed => "Reporté",
        }
    }
}

impl Labelled for ContractKind {
    fn label(self) -> &'static str {
        match self {
            Self::First => "Premier contrat",
            Self::Renewal => "Renouvellement",
            Self::Amendment => "Avenant",
        }
    }
}

impl Labelled for ContractState {
    fn label(self) -> &'static str {
        match self {
            Self::Draft => "Brouillon",
            Self::Ready => "Prêt à signer",
            Self::Signed => "Signé",
            Self::Running => "En cours",
            Self::Over => "Terminé",
            Self::Terminated => "Résilié",
        }
    }
}

impl Labelled for Theme {
    fn label(self) -> &'static str {
        match self {
            Self::System => "Comme le système",
            Self::Light => "Clair",
            Self::Dark => "Sombre",
            Self::Contrast => "Contraste élevé",
        }
    }
}

impl Labelled for DocumentKind {
    fn label(self) -> &'static str {
        match self {
            Self::Summary => "Synthèse de diagnostic",
            Self::PersonSummary => "Ma synthèse",
            Self::Plan => "Plan d’action",
            Self::Comparison => "Évolution du diagnostic",
            Self::FranceTravail => "Correspondance France Travail",
            Self::Contract => "Contrat",
            Self::ContractText => "Texte du contrat",
            Self::Roadmap => "Feuille de route",
            Self::BlankDiagnostic => "Diagnostic à remplir",
            Self::CompanySheet => "Fiche navette, volet entreprise",
            Self::Caseload => "Liste de la file active",
            Self::PmsmpSheet => "Fiche navette de l’immersion",
            Self::PmsmpPreparation => "Préparation de la convention",
            Self::PmsmpBilan => "Bilan de l’immersion",
            Self::PmsmpSkills => "Ce que j’ai montré",
            Self::BlankPotentialites => "Grille de potentialités à remplir",
            Self::ParentPotentialites => "Mes forces, mes priorités",
            Self::Potentialites => "Grille de potentialités",
            Self::Trajectory => "Ma trajectoire",
        }
    }
}

impl Labelled for DocumentUse {
    fn label(self) -> &'static str {
        match self {
            Self::Saved => "Enregistré",
            Self::Printed => "Imprimé",
        }
    }
}

impl Labelled for PackList {
    fn label(self) -> &'static str {
        match self {
            Self::Situations => "Situations",
            Self::Objectives => "Objectifs",
            Self::Actions => "Actions",
        }
    }
}

impl Labelled for PackChange {
    fn label(self) -> &'static str {
        match self {
            Self::Added => "Ajoutée",
            Self::Reworded => "Reformulée",
            Self::Adjusted => "Ajustée",
            Self::Merged => "Fusionnée",
            Self::Removed => "Retirée",
            Self::Unchanged => "Inchangée",
        }
    }
}

impl Labelled for FoundBy {
    fn label(self) -> &'static str {
        match self {
            Self::Code => "même code",
            Self::Label => "même libellé",
            Self::Alias => "autre nom connu",
            Self::Near => "libellé proche",
        }
    }
}

/// A list as the generator of types reads it: its name, then each code with its label, in order.
pub(crate) type LabelList = (&'static str, Vec<(&'static str, &'static str)>);

/// Every labelled list, for the generated TypeScript.
pub(crate) fn all() -> Vec<LabelList> {
    fn of<E: Labelled>() -> LabelList {
        (
            E::NAME,
            E::ALL.iter().map(|e| (e.code(), e.label())).collect(),
        )
    }
    vec![
        of::<CategoryState>(),
        of::<Impact>(),
        of::<Polarity>(),
        of::<ChangeKind>(),
        of::<ChangeGroup>(),
        of::<MissingReason>(),
        of::<ValueSource>(),
        of::<FindingKind>(),
        of::<Household>(),
        of::<ObjectiveStatus>(),
        of::<ActionStatus>(),
        of::<Actor>(),
        of::<HoursMotive>(),
        of::<Attendance>(),
        of::<ContractKind>(),
        of::<ContractState>(),
        of::<Theme>(),
        of::<DocumentKind>(),
        of::<DocumentUse>(),
        of::<PackList>(),
        of::<PackChange>(),
        of::<FoundBy>(),
        of::<CompanyEventKind>(),
        of::<SheetField>(),
        of::<BilanMode>(),
        of::<Completion>(),
        of::<Reached>(),
        of::<Wish>(),
        of::<Agreement>(),
        of::<BilanLineKind>(),
        of::<Mark>(),
        of::<TaskMark>(),
        of::<FollowUpKind>(),
        of::<DueStage>(),
        of::<BilanSection>(),
        of::<PmsmpObject>(),
        of::<PmsmpStep>(),
        of::<PmsmpState>(),
        of::<PmsmpExit>(),
        of::<Initiative>(),
        of::<SharedLine>(),
        of::<GridForm>(),
        of::<GridSupport>(),
        of::<GridStage>(),
        of::<PotentialitesMark>(),
        of::<TalkReason>(),
        of::<ReviewMotive>(),
        of::<Availability>(),
        of::<Moment>(),
        of::<Fit>(),
    ]
}
