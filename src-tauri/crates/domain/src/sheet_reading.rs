//! The places of the printed fiche navette, volet entreprise: where each value of an offer is written and read back.
//! Annexe 5 in its order, and what Trame asks besides (number, territory, SIRET, objects).

use crate::code::coded;

coded! {
    /// A place of the sheet. Its code is the name of its field in the PDF: sheets handed out long ago come back.
    SheetSlot {
        /// Secteur.
        Sector = "sector",
        /// N° de fiche.
        Number = "sheet_number",
        /// Territoire de Comité Local.
        Territory = "territory",
        /// Référent prospecteur.
        Prospector = "prospector",
        /// Date de visite.
        VisitedOn = "visited_on",
        /// Nom de l’entreprise.
        CompanyName = "company_name",
        /// SIRET.
        Siret = "siret",
        /// Nom et fonction de la personne rencontrée.
        Met = "person_met",
        /// Adresse de l’entreprise.
        CompanyAddress = "company_address",
        /// Lieu(x) concerné(s) par l’immersion.
        Places = "immersion_places",
        /// Transports en commun possibles.
        Transit = "public_transport",
        /// Autres informations sur la mobilité.
        Mobility = "mobility_information",
        /// Domaine d’activité.
        Activity = "activity",
        /// Effectifs salariés.
        Workforce = "workforce",
        /// Valeurs de l’entreprise.
        StatedValues = "company_values",
        /// Métier concerné par l’immersion.
        Job = "job",
        /// Nombre de postes concernés.
        Positions = "positions",
        /// Fonction et coordonnées de la personne qui accueillera.
        Host = "host",
        /// Contexte du poste et prérequis.
        Context = "job_context",
        /// Tâches principales.
        Tasks = "main_tasks",
        /// Éléments de pénibilité.
        Hardships = "hardships",
        /// Qualification exigée.
        Qualification = "qualification_required",
        /// Formation possible en intra.
        TrainingPossible = "training_possible",
        /// Prérequis.
        Prerequisites = "prerequisites",
        /// Objects the company accepts.
        Objects = "accepted_objects",
        /// Compétences comportementales.
        SoftSkills = "behavioural_skills",
        /// Compétences techniques.
        TechnicalSkills = "technical_skills",
        /// Levée de la contrainte liée à la mobilité.
        MobilitySolution = "mobility_solution",
        /// Temps partiel possible.
        PartTime = "part_time",
        /// Temps modulable possible.
        FlexibleTime = "flexible_time",
        /// Autres mesures.
        OtherMeasures = "other_measures",
        /// Équipements spécifiques remis.
        Equipment = "equipment",
        /// Durée.
        Duration = "duration",
        /// Horaires.
        Hours = "hours",
        /// Lieu de rendez-vous du premier jour.
        FirstDayPlace = "first_day_place",
        /// Lieu de rendez-vous des autres jours.
        OtherDaysPlace = "other_days_place",
        /// Tenue spécifique à avoir.
        Clothing = "clothing",
        /// Repas.
        Meals = "meals",
        /// Date du bilan collectif.
        ReviewOn = "review_on",
        /// Engagements futurs de l’entreprise.
        FutureCommitments = "future_commitments",
        /// Autres attentes de l’entreprise.
        OtherExpectations = "other_expectations",
    }
}

impl SheetSlot {
    /// Whether the value belongs to the company rather than to the offer.
    #[must_use]
    pub fn is_of_the_company(self) -> bool {
        matches!(
            self,
            Self::CompanyName
                | Self::Siret
                | Self::CompanyAddress
                | Self::Activity
                | Self::Workforce
                | Self::StatedValues
                | Self::FutureCommitments
        )
    }
}

/// Most blank copies in one file.
pub const MOST_COPIES: u32 = 50;

/// What the names of the fields of a copy begin with; the first has nothing before.
#[must_use]
pub fn copy_prefix(copy: u32) -> String {
    if copy <= 1 {
        String::new()
    } else {
        format!("c{copy:02}_")
    }
}

/// The copy a field is of, from 1, and its name in it.
#[must_use]
pub fn split_copy(name: &str) -> (u32, &str) {
    let number = |name: &str| -> Option<u32> {
        let digits = name.strip_prefix('c')?.get(..2)?;
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        let copy = digits.parse().ok().filter(|_| is_number)?;
        (2..=MOST_COPIES).contains(&copy).then_some(copy)
    };
    match (number(name), name.get(4..)) {
        (Some(copy), Some(rest)) if name.get(3..4) == Some("_") => (copy, rest),
        _ => (1, name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Coded;

    #[test]
    fn the_name_of_a_field_says_its_copy_and_its_place() {
        for copy in 1..=MOST_COPIES {
            for slot in SheetSlot::ALL {
                let name = format!("{}{}", copy_prefix(copy), slot.code());
                assert_eq!(split_copy(&name), (copy, slot.code()));
            }
        }
        for odd in [
            "c1_job", "c99_job", "c00_job", "clothing", "cé_job", "c02job", "", "c+2_job",
        ] {
            assert_eq!(split_copy(odd), (1, odd));
        }
    }
}
