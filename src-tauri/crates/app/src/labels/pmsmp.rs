//! Labels of the lists of a PMSMP.

use trame_domain::pmsmp::life::PmsmpStep;
use trame_domain::pmsmp::{Initiative, PmsmpExit, PmsmpObject, PmsmpState, SharedLine};

use super::Labelled;

impl Labelled for PmsmpObject {
    fn label(self) -> &'static str {
        match self {
            Self::Discover => "Découvrir un métier ou un secteur d’activité",
            Self::Confirm => "Confirmer un projet professionnel",
            Self::Recruit => "Initier une démarche de recrutement",
        }
    }
}

impl Labelled for PmsmpStep {
    fn label(self) -> &'static str {
        self.state().label()
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

impl Labelled for SharedLine {
    fn label(self) -> &'static str {
        match self {
            Self::Support => "Points d’appui",
            Self::Accommodations => "Aménagements demandés",
            Self::ToCheck => "Ce que je veux vérifier",
            Self::Constraints => "Mes contraintes d’horaires",
            Self::EmergencyContact => "Qui prévenir",
            Self::Phone => "Téléphone de la personne",
        }
    }
}
