//! Labels of the week of a parent.

use trame_domain::potentialites::budget::{Availability, Fit, Moment};

use super::Labelled;

impl Labelled for Availability {
    fn label(self) -> &'static str {
        match self {
            Self::Assured => "Assuré",
            Self::Possible => "Possible si prévu",
            Self::No => "Non",
        }
    }
}

impl Labelled for Moment {
    fn label(self) -> &'static str {
        match self {
            Self::MondayMorning => "Lundi matin",
            Self::MondayAfternoon => "Lundi après-midi",
            Self::TuesdayMorning => "Mardi matin",
            Self::TuesdayAfternoon => "Mardi après-midi",
            Self::WednesdayMorning => "Mercredi matin",
            Self::WednesdayAfternoon => "Mercredi après-midi",
            Self::ThursdayMorning => "Jeudi matin",
            Self::ThursdayAfternoon => "Jeudi après-midi",
            Self::FridayMorning => "Vendredi matin",
            Self::FridayAfternoon => "Vendredi après-midi",
            Self::Evenings => "Soirs de la semaine",
            Self::Weekend => "Week-end",
        }
    }
}

impl Labelled for Fit {
    fn label(self) -> &'static str {
        match self {
            Self::Holds => "Tient",
            Self::HoldsIfPossible => "Tient avec l’accueil possible",
            Self::DoesNot => "Ne tient pas\u{202f}: demander un temps partiel ou modulable",
        }
    }
}
