//! Labels of immersions and of their bilans.

use trame_domain::pmsmp::bilan::{
    Agreement, BilanMode, Completion, FollowUpKind, Mark, Reached, TaskMark, Wish,
};
use trame_domain::pmsmp::{Initiative, PmsmpExit, PmsmpObject, PmsmpState, SharedLine};

use super::Labelled;

impl Labelled for PmsmpObject {
    fn label(self) -> &'static str {
        match self {
            Self::Discover => "Découvrir un métier ou un secteur",
            Self::Confirm => "Confirmer un projet professionnel",
            Self::Recruit => "Initier une démarche de recrutement",
        }
    }
}

impl Labelled for PmsmpExit {
    fn label(self) -> &'static str {
        match self {
            Self::Refused => "Refusée",
            Self::Cancelled => "Annulée",
            Self::Interrupted => "Interrompue",
            Self::NoShow => "Non venue",
        }
    }
}

impl Labelled for Initiative {
    fn label(self) -> &'static str {
        match self {
            Self::Person => "La personne",
            Self::Company => "L’entreprise",
            Self::Prescriber => "Le prescripteur",
            Self::Agreed => "D’un commun accord",
            Self::Accident => "Force majeure",
        }
    }
}

impl Labelled for PmsmpState {
    fn label(self) -> &'static str {
        match self {
            Self::Draft => "En préparation",
            Self::Proposed => "Proposée à l’entreprise",
            Self::Met => "Rencontre faite",
            Self::Requested => "Convention demandée",
            Self::Validated => "Convention validée",
            Self::Running => "En cours",
            Self::Finished => "Terminée",
            Self::Reviewed => "Bilan fait",
            Self::Closed => "Clôturée",
            Self::Refused => "Refusée",
            Self::Cancelled => "Annulée",
            Self::Interrupted => "Interrompue",
            Self::NoShow => "Non venue",
        }
    }
}

impl Labelled for SharedLine {
    fn label(self) -> &'static str {
        match self {
            Self::Support => "Points d’appui",
            Self::Accommodations => "Aménagements demandés",
            Self::ToCheck => "Ce que je veux vérifier",
            Self::Constraints => "Mes contraintes d’horaires",
            Self::EmergencyContact => "Qui prévenir",
            Self::Phone => "Téléphone",
        }
    }
}

impl Labelled for BilanMode {
    fn label(self) -> &'static str {
        match self {
            Self::Together => "Les trois ensemble",
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
