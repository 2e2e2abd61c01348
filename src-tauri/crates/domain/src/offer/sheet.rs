//! The fields of the fiche navette, volet entreprise, in the order of annexe 5. The editor, the filled sheet and the blank
//! one follow this list; a test compares them with it.

use super::ImmersionOffer;
use crate::code::coded;
use crate::company::Company;

coded! {
    /// A field of annexe 5.
    SheetField {
        /// « Fiche navette PMSMP secteur ».
        Sector = "sector",
        /// Nom de l’entreprise.
        CompanyName = "companyName",
        /// Nom et fonction de la personne rencontrée.
        Met = "met",
        /// Adresse de l’entreprise.
        CompanyAddress = "companyAddress",
        /// Lieu(x) concerné(s) par l’immersion.
        Places = "places",
        /// Transports en commun possibles.
        Transit = "transit",
        /// Autres informations, mobilité.
        Mobility = "mobility",
        /// Domaine d’activité.
        Activity = "activity",
        /// Effectifs salariés.
        Workforce = "workforce",
        /// Valeurs de l’entreprise.
        StatedValues = "statedValues",
        /// Métier concerné par l’immersion.
        Job = "job",
        /// Nombre de postes concernés.
        Positions = "positions",
        /// Fonction et coordonnées de la personne qui accueillera.
        Host = "host",
        /// Contexte du poste et ses prérequis.
        Context = "context",
        /// Tâches principales du métier.
        Tasks = "tasks",
        /// Éléments de pénibilité.
        Hardships = "hardships",
        /// Qualification exigée.
        Qualification = "qualification",
        /// Formation possible en intra.
        TrainingPossible = "trainingPossible",
        /// Prérequis.
        Prerequisites = "prerequisites",
        /// Compétences comportementales.
        SoftSkills = "softSkills",
        /// Compétences techniques, pour initier une démarche de recrutement.
        TechnicalSkills = "technicalSkills",
        /// Levée de la contrainte liée à la mobilité.
        MobilitySolution = "mobilitySolution",
        /// Temps partiel possible.
        PartTime = "partTime",
        /// Temps modulable possible.
        FlexibleTime = "flexibleTime",
        /// Autres mesures.
        OtherMeasures = "otherMeasures",
        /// Équipements spécifiques remis.
        Equipment = "equipment",
        /// Durée.
        Duration = "duration",
        /// Horaires.
        Hours = "hours",
        /// Lieu de rendez-vous du premier jour.
        FirstDayPlace = "firstDayPlace",
        /// Lieu de rendez-vous des autres jours, si différent.
        OtherDaysPlace = "otherDaysPlace",
        /// Tenue spécifique à avoir.
        Clothing = "clothing",
        /// Repas.
        Meals = "meals",
        /// Date du bilan collectif.
        ReviewOn = "reviewOn",
        /// Engagements futurs de l’entreprise.
        FutureCommitments = "futureCommitments",
        /// Autres attentes de l’entreprise.
        OtherExpectations = "otherExpectations",
    }
}

impl SheetField {
    /// Whether the sheet says nothing there yet. Technical skills are asked only to start a hiring; the date of the bilan
    /// may be « à définir ultérieurement », and other days have their own place only if it differs.
    #[must_use]
    pub fn is_empty(self, company: &Company, offer: &ImmersionOffer) -> bool {
        let blank = |text: &Option<String>| text.is_none();
        match self {
            Self::Sector => blank(&offer.sector),
            Self::CompanyName => company.name.is_empty(),
            Self::Met => blank(&offer.met),
            Self::CompanyAddress => blank(&company.address) && blank(&company.commune_name),
            Self::Places => offer.places.is_empty(),
            Self::Transit => offer.transit.is_none(),
            Self::Mobility => offer.mobility.is_empty(),
            Self::Activity => blank(&company.activity),
            Self::Workforce => blank(&company.workforce),
            Self::StatedValues => company.stated_values.is_empty(),
            Self::Job => offer.job.is_empty(),
            Self::Positions => offer.positions == 0,
            Self::Host => blank(&offer.host_name) && blank(&offer.host_role),
            Self::Context => offer.context.is_empty(),
            Self::Tasks => offer.tasks.is_empty(),
            Self::Hardships => offer.hardships.is_empty() && offer.hardship_detail.is_empty(),
            Self::Qualification => offer.qualification_required.is_none(),
            Self::TrainingPossible => offer.training_possible.is_none(),
            Self::Prerequisites => offer.prerequisites.is_empty(),
            Self::SoftSkills => offer.soft_skills.is_empty(),
            Self::TechnicalSkills => {
                offer.accepts(crate::pmsmp::PmsmpObject::Recruit)
                    && offer.technical_skills.is_empty()
            }
            Self::MobilitySolution => offer.mobility_solution.is_empty(),
            Self::PartTime => offer.part_time.is_none(),
            Self::FlexibleTime => offer.flexible_time.is_none(),
            Self::OtherMeasures => offer.other_measures.is_empty(),
            Self::Equipment => offer.equipment.is_empty() && offer.protective.is_none(),
            Self::Duration => blank(&offer.duration),
            Self::Hours => blank(&offer.hours) && offer.schedule.is_empty(),
            Self::FirstDayPlace => blank(&offer.first_day_place),
            Self::OtherDaysPlace | Self::ReviewOn => false,
            Self::Clothing => offer.clothing.is_empty(),
            Self::Meals => offer.meals.is_empty(),
            Self::FutureCommitments => company.future_commitments.is_empty(),
            Self::OtherExpectations => offer.other_expectations.is_empty(),
        }
    }

    /// Whether a PMSMP cannot be prepared without it.
    #[must_use]
    pub fn is_needed(self) -> bool {
        matches!(
            self,
            Self::CompanyName
                | Self::Met
                | Self::CompanyAddress
                | Self::Activity
                | Self::Job
                | Self::Positions
                | Self::Host
                | Self::Tasks
                | Self::Duration
                | Self::Hours
                | Self::FirstDayPlace
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Coded;
    use crate::id::Id;

    #[test]
    fn a_blank_sheet_lacks_all_but_its_name_its_place_and_what_may_wait() {
        let company = Company::blank(Id::new(1, [0; 10]), "Menuiserie Exemple".into());
        let offer = ImmersionOffer::blank(Id::new(2, [0; 10]), company.id);
        let filled: Vec<&str> = SheetField::ALL
            .iter()
            .filter(|field| !field.is_empty(&company, &offer))
            .map(|field| field.code())
            .collect();
        assert_eq!(
            filled,
            [
                "companyName",
                "positions",
                "technicalSkills",
                "otherDaysPlace",
                "reviewOn"
            ]
        );
        let needed = SheetField::ALL.iter().filter(|field| field.is_needed());
        assert_eq!(needed.count(), 11);
    }

    #[test]
    fn technical_skills_are_missed_only_when_a_hiring_may_follow() {
        let company = Company::blank(Id::new(1, [0; 10]), "Menuiserie Exemple".into());
        let mut offer = ImmersionOffer::blank(Id::new(2, [0; 10]), company.id);
        offer.objects = vec!["recrutement".into()];
        assert!(SheetField::TechnicalSkills.is_empty(&company, &offer));
        offer.technical_skills = vec!["Lire un plan".into()];
        assert!(!SheetField::TechnicalSkills.is_empty(&company, &offer));
    }
}
