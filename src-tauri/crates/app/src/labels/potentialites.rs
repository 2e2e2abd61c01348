//! Labels of the grid of potentialités.

use trame_domain::potentialites::life::GridStage;
use trame_domain::potentialites::talk::TalkReason;
use trame_domain::potentialites::{GridForm, GridSupport, PotentialitesMark, ReviewMotive};

use super::Labelled;

impl Labelled for GridForm {
    fn label(self) -> &'static str {
        match self {
            Self::Full => "Version complète",
            Self::Short => "Version courte",
        }
    }
}

impl Labelled for GridSupport {
    fn label(self) -> &'static str {
        match self {
            Self::Screen => "À l’écran, tourné vers le parent",
            Self::Paper => "Sur papier",
        }
    }
}

impl Labelled for GridStage {
    fn label(self) -> &'static str {
        match self {
            Self::Parent => "Au parent",
            Self::Referent => "Avec le référent",
            Self::Closed => "Close",
        }
    }
}

impl Labelled for PotentialitesMark {
    fn label(self) -> &'static str {
        match self {
            Self::Strong => "C’est un point fort",
            Self::Fine => "Ça va",
            Self::Forward => "J’aimerais avancer",
            Self::Blocked => "Ça me bloque en ce moment",
            Self::Pass => "Pas concerné·e / je préfère ne pas répondre",
        }
    }
}

impl Labelled for TalkReason {
    fn label(self) -> &'static str {
        match self {
            Self::Gap => "Vos réponses sont éloignées",
            Self::Private => "À dire en privé",
        }
    }
}

impl Labelled for ReviewMotive {
    fn label(self) -> &'static str {
        match self {
            Self::ThreeMonths => "Trois mois après",
            Self::Birth => "Naissance attendue",
            Self::ThirdBirthday => "Quatre mois avant les 3 ans de l’enfant",
        }
    }
}
