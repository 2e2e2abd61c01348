//! Documents that left Trame: what was printed or saved, for whom, and what was left out of it.

use chrono::NaiveDateTime;

use crate::code::coded;
use crate::id::Id;
use crate::person::PersonId;

coded! {
    /// The documents one can ask for.
    DocumentKind {
        /// « Synthèse de diagnostic et plan d’action ».
        Summary = "summary",
        /// « Ma synthèse », for the person, in plain words.
        PersonSummary = "personSummary",
        /// The plan alone.
        Plan = "plan",
        /// Two versions of the diagnostic side by side.
        Comparison = "comparison",
        /// The diagnostic in the codes of the grids of France Travail.
        FranceTravail = "franceTravail",
        /// A contract.
        Contract = "contract",
        /// The text of a contract, to paste elsewhere.
        ContractText = "contractText",
        /// « Ma feuille de route », for the person.
        Roadmap = "roadmap",
        /// Diagnostic to fill in by hand.
        BlankDiagnostic = "blankDiagnostic",
        /// Fiche navette, the company's part, to fill in.
        CompanySheet = "companySheet",
        /// List of the caseload.
        Caseload = "caseload",
        /// Fiche navette of one PMSMP, for the company.
        PmsmpSheet = "pmsmpSheet",
        /// What the convention will ask, in its order.
        PmsmpPreparation = "pmsmpPreparation",
        /// Bilan « à trois voix ».
        PmsmpBilan = "pmsmpBilan",
        /// « Ce que j’ai montré », for the person.
        PmsmpSkills = "pmsmpSkills",
        /// Grid of potentialités to fill in by hand.
        BlankPotentialites = "blankPotentialites",
        /// « Mes forces, mes priorités », for the parent.
        ParentPotentialites = "parentPotentialites",
        /// The whole grid of potentialités, for the file.
        Potentialites = "potentialites",
        /// « Ma trajectoire », for the person.
        Trajectory = "trajectory",
    }
}

coded! {
    /// How a document left Trame.
    DocumentUse {
        /// Saved as a file.
        Saved = "saved",
        /// Printed.
        Printed = "printed",
    }
}

/// A document that left Trame. The bytes are not kept: the hash tells whether a file is that one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Identifier.
    pub id: Id<Self>,
    /// About whom; none for lists and blank sheets.
    pub person: Option<PersonId>,
    /// Which document.
    pub kind: DocumentKind,
    /// Title as printed.
    pub title: String,
    /// Local date and time it was made, to the minute.
    pub made_at: NaiveDateTime,
    /// Name of the référent who made it.
    pub author: String,
    /// Number of pages.
    pub pages: u32,
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub sha256: String,
    /// How it left.
    pub left_as: DocumentUse,
    /// Whether the data were attached.
    pub with_data: bool,
    /// What was left out, in the words of the time.
    pub hidden: Vec<String>,
}

impl DocumentKind {
    /// Whether the data of a dossier may travel attached to it: never in what goes to a company, to the person’s pocket
    /// or in a list of several people.
    #[must_use]
    pub fn may_carry_data(self) -> bool {
        match self {
            Self::Summary | Self::Contract => true,
            Self::PersonSummary
            | Self::Plan
            | Self::Comparison
            | Self::FranceTravail
            | Self::ContractText
            | Self::Roadmap
            | Self::BlankDiagnostic
            | Self::CompanySheet
            | Self::Caseload
            | Self::PmsmpSheet
            | Self::PmsmpPreparation
            | Self::PmsmpBilan
            | Self::PmsmpSkills
            | Self::BlankPotentialites
            | Self::ParentPotentialites
            | Self::Potentialites
            | Self::Trajectory => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Coded;

    #[test]
    fn data_travel_with_the_summary_and_the_contract_only() {
        let carrying: Vec<&str> = DocumentKind::ALL
            .iter()
            .filter(|kind| kind.may_carry_data())
            .map(|kind| kind.code())
            .collect();
        assert_eq!(carrying, ["summary", "contract"]);
    }
}
