//! Labels of the bilan of a PMSMP.

use trame_domain::pmsmp::bilan::due::DueStage;
use trame_domain::pmsmp::bilan::sections::BilanSection;
use trame_domain::pmsmp::bilan::{
    Agreement, BilanLineKind, BilanMode, Completion, FollowUpKind, Mark, Reached, TaskMark, Wish,
};

use super::Labelled;

impl Labelled for BilanMode {
    fn label(self) -> &'static str {
        match self {
            Self::Together => "Tous les trois ensemble",
            Self::Phone => "Par téléphone avec le tuteur",
            Self::Apart => "Avec chacun séparément",
        }
    }
}

impl Labelled for Completion {
    fn label(self) -> &'static str {
        match self {
            Self::Complete => "Complète",
            Self::Partial => "En partie",
            Self::NoShow => "Non venue",
        }
    }
}

impl Labelled for Reached {
    fn label(self) -> &'static str {
        match self {
            Self::Yes => "Oui",
            Self::Partly => "En partie",
            Self::No => "Non",
        }
    }
}

impl Labelled for Wish {
    fn label(self) -> &'static str {
        match self {
            Self::Stronger => "Plus forte",
            Self::Same => "Pareille",
            Self::Weaker => "Moins forte",
            Self::NotForMe => "Ce n’est pas pour moi",
        }
    }
}

impl Labelled for Agreement {
    fn label(self) -> &'static str {
        match self {
            Self::Agrees => "D’accord",
            Self::Disagrees => "Pas d’accord",
        }
    }
}

impl Labelled for BilanLineKind {
    fn label(self) -> &'static str {
        match self {
            Self::Task => "Activité",
            Self::SoftSkill => "Savoir-être",
            Self::Technical => "Compétence technique",
        }
    }
}

impl Labelled for Mark {
    fn label(self) -> &'static str {
        match self {
            Self::NotYet => "Pas encore",
            Self::WithHelp => "Avec de l’aide",
            Self::Alone => "Seul·e",
            Self::AtEase => "À l’aise, peut montrer à d’autres",
            Self::NoOccasion => "Pas eu l’occasion",
        }
    }
}

impl Labelled for TaskMark {
    fn label(self) -> &'static str {
        match self {
            Self::Seen => "Vue",
            Self::WithHelp => "Faite avec aide",
            Self::Alone => "Faite seul·e",
            Self::NotDone => "Pas abordée",
        }
    }
}

impl Labelled for FollowUpKind {
    fn label(self) -> &'static str {
        match self {
            Self::Hire => "Embauche",
            Self::Interview => "Promesse d’embauche ou entretien",
            Self::Poei => "Préparation opérationnelle à l’emploi (POEI)",
            Self::Training => "Autre formation",
            Self::Iae => "Insertion par l’activité économique",
            Self::Apprenticeship => "Alternance",
            Self::Renewal => "Renouvellement de l’immersion",
            Self::SameJob => "Autre immersion, même métier",
            Self::OtherJob => "Autre immersion, autre métier",
            Self::Pause => "Pause",
            Self::NewProject => "Changement de projet",
            Self::Other => "Autre",
        }
    }
}

impl Labelled for DueStage {
    fn label(self) -> &'static str {
        match self {
            Self::ToFill => "À compléter",
            Self::ToSign => "À faire signer",
            Self::SetAside => "Mis de côté",
        }
    }
}

impl Labelled for BilanSection {
    fn label(self) -> &'static str {
        match self {
            Self::Done => "Réalisation",
            Self::Objective => "Objectif",
            Self::Activities => "Activités",
            Self::Skills => "Savoir-être",
            Self::Welcome => "Retour sur l’accueil",
            Self::Words => "Ce que j’en retiens",
            Self::FollowUps => "Suites",
            Self::Cv => "Phrases pour le CV",
            Self::Agreement => "Accord",
        }
    }
}
