//! Correspondence of a version of the diagnostic with the grids of France Travail: which code each answer leads to,
//! and what is missing. It transcribes what was said; it weighs nothing and decides nothing, and the référent checks it.
//!
//! The grids themselves (codes, labels, day they were read) are data. The rule is ours, dated 2026-11-23: a ticked
//! situation that implies a code prevails over the impact; « bloquant » reads as « fort », the grid having two levels.

#[cfg(test)]
mod tests;

use crate::category::{Category, CategoryState, Impact, Polarity};
use crate::code::coded;
use crate::comparison::Said;

coded! {
    /// What a code of an orientation criterion means.
    ValueMeaning {
        /// No constraint.
        Nothing = "none",
        /// High impact on the search for a job.
        High = "high",
        /// Low impact on the search for a job.
        Low = "low",
        /// A constraint that no other code names.
        Other = "other",
        /// A fact, which a ticked situation implies.
        Fact = "fact",
    }
}

coded! {
    /// Value of a constraint in the « diagnostic argumenté ». The codes are those of France Travail.
    ConstraintValue {
        /// Not talked about.
        NotDiscussed = "NON_ABORDEE",
        /// Present.
        Present = "OUI",
        /// Present once, lifted since.
        Closed = "CLOTUREE",
    }
}

coded! {
    /// Why a line of the table has no code.
    MissingReason {
        /// The category was not talked about.
        NotDiscussed = "non_abordee",
        /// The person prefers not to answer.
        Declined = "ne_souhaite_pas_repondre",
        /// The impact of the frein is still to be said.
        ImpactMissing = "impact_a_dire",
        /// The grid has no code for a frein without a situation that names it.
        SituationMissing = "situation_a_cocher",
        /// Nothing to report, yet a ticked difficulty says otherwise.
        Contradiction = "contradiction",
        /// The grid has no code for it.
        NoCode = "sans_code",
        /// The dossier does not hold it.
        NotFilled = "non_rempli",
    }
}

coded! {
    /// What a code was read from.
    ValueSource {
        /// A ticked situation.
        Situation = "situation",
        /// The impact of the frein.
        Impact = "impact",
        /// The state of the category.
        State = "etat",
        /// The dossier.
        Dossier = "dossier",
    }
}

/// A code of a criterion, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridValue {
    /// Code.
    pub code: String,
    /// What it means.
    pub meaning: ValueMeaning,
}

/// A ticked situation, and the code it implies if any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Label of its time.
    pub label: String,
    /// What it was when ticked.
    pub polarity: Polarity,
    /// Code it implies.
    pub code: Option<String>,
}

/// What a criterion leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// One code, or several when ticked situations imply more than one: the référent then chooses.
    Codes {
        /// The codes.
        codes: Vec<String>,
        /// What they were read from.
        source: ValueSource,
        /// Labels of the situations they come from.
        situations: Vec<String>,
    },
    /// No code, and why.
    Missing(MissingReason),
}

/// The code of a constraint, from what a version says of its category and the codes of the grid.
#[must_use]
pub fn constraint(said: &Said, facts: &[Fact], grid: &[GridValue]) -> Outcome {
    let standing = said.standing;
    match standing.state {
        CategoryState::NotDiscussed => Outcome::Missing(MissingReason::NotDiscussed),
        CategoryState::PrefersNotToAnswer => Outcome::Missing(MissingReason::Declined),
        CategoryState::Frein => {
            let implied = implied(facts, grid, |_| true);
            implied.unwrap_or_else(|| from_impact(standing.impact, grid))
        }
        CategoryState::FreinLifted => {
            // What was ticked as a difficulty is lifted with it; a neutral fact stays one.
            let implied = implied(facts, grid, |polarity| polarity != Polarity::Frein);
            implied.unwrap_or_else(|| nothing(grid))
        }
        CategoryState::NothingToReport => {
            let is_difficulty = |fact: &Fact| fact.polarity == Polarity::Frein;
            if facts
                .iter()
                .any(|fact| is_difficulty(fact) && fact.code.is_some())
            {
                return Outcome::Missing(MissingReason::Contradiction);
            }
            implied(facts, grid, |_| true).unwrap_or_else(|| nothing(grid))
        }
    }
}

/// A criterion that only facts can fill (a job project): silence is missing, never « none ».
#[must_use]
pub fn from_facts(said: &Said, facts: &[Fact], grid: &[GridValue]) -> Outcome {
    let missing = match said.standing.state {
        CategoryState::NotDiscussed => MissingReason::NotDiscussed,
        CategoryState::PrefersNotToAnswer => MissingReason::Declined,
        CategoryState::Frein | CategoryState::FreinLifted | CategoryState::NothingToReport => {
            MissingReason::SituationMissing
        }
    };
    implied(facts, grid, |_| true).unwrap_or(Outcome::Missing(missing))
}

/// A criterion that the dossier fills (a level of education).
#[must_use]
pub fn from_dossier(code: Option<&str>, grid: &[GridValue]) -> Outcome {
    match code {
        None => Outcome::Missing(MissingReason::NotFilled),
        Some(code) if grid.iter().any(|value| value.code == code) => Outcome::Codes {
            codes: vec![code.to_owned()],
            source: ValueSource::Dossier,
            situations: Vec::new(),
        },
        Some(_) => Outcome::Missing(MissingReason::NoCode),
    }
}

/// Value of the constraint in the « diagnostic argumenté », which has none for « nothing to report » nor for a silence
/// that the person chose.
///
/// # Errors
/// Why there is no value.
pub fn constraint_value(state: CategoryState) -> Result<ConstraintValue, MissingReason> {
    match state {
        CategoryState::NotDiscussed => Ok(ConstraintValue::NotDiscussed),
        CategoryState::Frein => Ok(ConstraintValue::Present),
        CategoryState::FreinLifted => Ok(ConstraintValue::Closed),
        CategoryState::NothingToReport => Err(MissingReason::NoCode),
        CategoryState::PrefersNotToAnswer => Err(MissingReason::Declined),
    }
}

/// The codes that ticked situations imply, each once, in the order of the grid.
fn implied(
    facts: &[Fact],
    grid: &[GridValue],
    counts: impl Fn(Polarity) -> bool,
) -> Option<Outcome> {
    let mut codes: Vec<String> = Vec::new();
    let mut situations = Vec::new();
    for fact in facts.iter().filter(|fact| counts(fact.polarity)) {
        let Some(code) = &fact.code else { continue };
        if grid.iter().any(|value| value.code == *code) {
            situations.push(fact.label.clone());
            if !codes.contains(code) {
                codes.push(code.clone());
            }
        }
    }
    codes.sort_by_key(|code| grid.iter().position(|value| value.code == *code));
    (!codes.is_empty()).then_some(Outcome::Codes {
        codes,
        source: ValueSource::Situation,
        situations,
    })
}

fn from_impact(impact: Option<Impact>, grid: &[GridValue]) -> Outcome {
    let has_levels = code_of(grid, ValueMeaning::High).is_some();
    let wanted = match impact {
        _ if !has_levels => ValueMeaning::Other,
        Some(Impact::Blocking | Impact::High) => ValueMeaning::High,
        Some(Impact::Low) => ValueMeaning::Low,
        None => return Outcome::Missing(MissingReason::ImpactMissing),
    };
    let source = if has_levels {
        ValueSource::Impact
    } else {
        ValueSource::State
    };
    code_of(grid, wanted).map_or(Outcome::Missing(MissingReason::SituationMissing), |code| {
        one(code, source)
    })
}

fn nothing(grid: &[GridValue]) -> Outcome {
    code_of(grid, ValueMeaning::Nothing).map_or(Outcome::Missing(MissingReason::NoCode), |code| {
        one(code, ValueSource::State)
    })
}

fn one(code: &str, source: ValueSource) -> Outcome {
    Outcome::Codes {
        codes: vec![code.to_owned()],
        source,
        situations: Vec::new(),
    }
}

fn code_of(grid: &[GridValue], meaning: ValueMeaning) -> Option<&str> {
    let found = grid.iter().find(|value| value.meaning == meaning);
    found.map(|value| value.code.as_str())
}

/// How the criterion of a category is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filling {
    /// A constraint, from state, impact and situations.
    Constraint,
    /// Ticked situations only.
    Facts,
    /// The dossier.
    Dossier,
}

/// How the criterion of a category is filled: eight are constraints, emploi is a project, formation a level.
#[must_use]
pub const fn filling(category: Category) -> Filling {
    match category {
        Category::Emploi => Filling::Facts,
        Category::Formation => Filling::Dossier,
        Category::Logement
        | Category::DifficulteAdministrative
        | Category::DifficulteFinanciere
        | Category::Mobilite
        | Category::Sante
        | Category::ContraintesFamiliales
        | Category::MaitriseLangue
        | Category::Numerique => Filling::Constraint,
    }
}
