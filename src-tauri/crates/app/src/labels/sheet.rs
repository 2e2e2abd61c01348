//! Labels of companies, offers and the fiche navette.

use trame_domain::company::CompanyEventKind;
use trame_domain::offer::sheet::SheetField;

use super::Labelled;

impl Labelled for CompanyEventKind {
    fn label(self) -> &'static str {
        match self {
            Self::Visit => "Visite",
            Self::Call => "Appel",
            Self::Mail => "Courriel",
            Self::Meeting => "Rencontre",
            Self::Welcome => "Retour d’accueil",
            Self::Other => "Autre",
        }
    }
}

impl Labelled for SheetField {
    fn label(self) -> &'static str {
        match self {
            Self::Sector => "Secteur",
            Self::CompanyName => "Nom de l’entreprise",
            Self::Met => "Nom et fonction de la personne rencontrée",
            Self::CompanyAddress => "Adresse de l’entreprise",
            Self::Places => "Lieu(x) concerné(s) par l’immersion",
            Self::Transit => "Transports en commun possibles",
            Self::Mobility => "Autres informations, mobilité",
            Self::Activity => "Domaine d’activité",
            Self::Workforce => "Effectifs salariés",
            Self::StatedValues => "Valeurs de l’entreprise",
            Self::Job => "Métier concerné par l’immersion",
            Self::Positions => "Nombre de postes concernés",
            Self::Host => "Fonction et coordonnées de la personne qui accueillera",
            Self::Context => "Contexte du poste et ses prérequis",
            Self::Tasks => "Tâches principales du métier",
            Self::Hardships => "Éléments de pénibilité",
            Self::Qualification => "Qualification exigée",
            Self::TrainingPossible => "Formation possible en intra",
            Self::Prerequisites => "Prérequis",
            Self::SoftSkills => "Compétences comportementales",
            Self::TechnicalSkills => "Compétences techniques",
            Self::MobilitySolution => "Levée de la contrainte liée à la mobilité",
            Self::PartTime => "Temps partiel possible",
            Self::FlexibleTime => "Temps modulable possible",
            Self::OtherMeasures => "Autres mesures",
            Self::Equipment => "Équipements spécifiques remis",
            Self::Duration => "Durée",
            Self::Hours => "Horaires",
            Self::FirstDayPlace => "Lieu de rendez-vous du premier jour",
            Self::OtherDaysPlace => "Lieu de rendez-vous des autres jours, si différent",
            Self::Clothing => "Tenue spécifique à avoir",
            Self::Meals => "Repas",
            Self::ReviewOn => "Date du bilan collectif",
            Self::FutureCommitments => "Engagements futurs pour des PMSMP",
            Self::OtherExpectations => "Autres attentes de l’entreprise",
        }
    }
}
