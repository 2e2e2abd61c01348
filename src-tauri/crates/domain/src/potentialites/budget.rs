//! The week of a parent: when the child is looked after for sure, may be, or is not.

mod fit;
mod week;

use std::fmt;
use std::str::FromStr;

use crate::code::{Coded, coded};

pub use self::fit::{Lack, Need, Way};
pub use self::week::{Counting, MomentLengths, Stretch};

coded! {
    /// Whether a moment of the week is free.
    Availability {
        /// Assuré.
        Assured = "assure",
        /// Possible if planned.
        Possible = "possible",
        /// Non.
        No = "non",
    }
}

coded! {
    /// The moments of a week one is asked about: ten half-days, the evenings, the weekend.
    Moment {
        /// Monday morning.
        MondayMorning = "lundi_matin",
        /// Monday afternoon.
        MondayAfternoon = "lundi_apres_midi",
        /// Tuesday morning.
        TuesdayMorning = "mardi_matin",
        /// Tuesday afternoon.
        TuesdayAfternoon = "mardi_apres_midi",
        /// Wednesday morning.
        WednesdayMorning = "mercredi_matin",
        /// Wednesday afternoon.
        WednesdayAfternoon = "mercredi_apres_midi",
        /// Thursday morning.
        ThursdayMorning = "jeudi_matin",
        /// Thursday afternoon.
        ThursdayAfternoon = "jeudi_apres_midi",
        /// Friday morning.
        FridayMorning = "vendredi_matin",
        /// Friday afternoon.
        FridayAfternoon = "vendredi_apres_midi",
        /// The evenings of the week.
        Evenings = "soirs",
        /// The weekend.
        Weekend = "week_end",
    }
}

/// Most minutes of a trip, or of taking the child somewhere.
pub const WAY_LIMIT: u32 = 240;

coded! {
    /// Whether an activity fits in the week of a parent.
    Fit {
        /// Tient.
        Holds = "tient",
        /// Tient avec l’accueil possible.
        HoldsIfPossible = "tient_avec_possible",
        /// Ne tient pas.
        DoesNot = "ne_tient_pas",
    }
}

/// What was said of the twelve moments, in the order of [`Moment`]; as text, `lundi_matin:assure;…`, only what was said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TimeBudget {
    said: [Option<Availability>; 12],
}

/// A text that is no budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time budget")]
pub struct NotABudget;

impl TimeBudget {
    /// What was said of a moment.
    #[must_use]
    pub fn at(&self, moment: Moment) -> Option<Availability> {
        self.iter().find(|(at, _)| *at == moment)?.1
    }

    /// The same week, a moment being said otherwise.
    #[must_use]
    pub fn with(mut self, moment: Moment, said: Option<Availability>) -> Self {
        for (place, at) in self.said.iter_mut().zip(Moment::ALL) {
            if *at == moment {
                *place = said;
            }
        }
        self
    }

    /// Every moment and what was said of it.
    pub fn iter(&self) -> impl Iterator<Item = (Moment, Option<Availability>)> + '_ {
        Moment::ALL.iter().copied().zip(self.said)
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.said.iter().all(Option::is_none)
    }
}

impl fmt::Display for TimeBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut comma = "";
        for (moment, said) in self.iter() {
            if let Some(said) = said {
                write!(f, "{comma}{}:{}", moment.code(), said.code())?;
                comma = ";";
            }
        }
        Ok(())
    }
}

impl FromStr for TimeBudget {
    type Err = NotABudget;

    fn from_str(text: &str) -> Result<Self, NotABudget> {
        let parts = text.split(';').filter(|part| !part.is_empty());
        parts
            .map(|part| {
                let (moment, said) = part.split_once(':').ok_or(NotABudget)?;
                let moment = Moment::from_code(moment).ok_or(NotABudget)?;
                let said = Availability::from_code(said).ok_or(NotABudget)?;
                Ok((moment, said))
            })
            .try_fold(Self::default(), |week, part| {
                part.map(|(moment, said)| week.with(moment, Some(said)))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::{Availability, Moment, NotABudget, TimeBudget};

    #[test]
    fn a_week_goes_to_text_and_back() {
        let week = TimeBudget::default()
            .with(Moment::Weekend, Some(Availability::No))
            .with(Moment::MondayMorning, Some(Availability::Assured));
        assert_eq!(week.to_string(), "lundi_matin:assure;week_end:non");
        assert_eq!(week.to_string().parse(), Ok(week));
        assert_eq!("".parse(), Ok(TimeBudget::default()));
        assert!(TimeBudget::default().is_empty());
        assert_eq!(week.at(Moment::MondayMorning), Some(Availability::Assured));
        assert_eq!(week.at(Moment::Evenings), None);
        for bad in ["lundi", "lundi_matin:oui", "x:assure"] {
            assert_eq!(bad.parse::<TimeBudget>(), Err(NotABudget));
        }
    }
}
