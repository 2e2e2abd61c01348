//! The delegation to prescribe PMSMP (L. 5135-2, 5°): when to think of renewing it.

use chrono::{Months, NaiveDate};

use crate::code::coded;

coded! {
    /// How near its end a delegation is.
    DelegationStage {
        /// Three months or less.
        Soon = "trois_mois",
        /// A month or less.
        VerySoon = "un_mois",
        /// Its last day is behind.
        Over = "finie",
    }
}

impl DelegationStage {
    /// Where a delegation stands on a day; none while its end is far.
    #[must_use]
    pub fn on(today: NaiveDate, until: NaiveDate) -> Option<Self> {
        let from = |months: u32| until.checked_sub_months(Months::new(months));
        if today > until {
            Some(Self::Over)
        } else if from(1).is_some_and(|day| day <= today) {
            Some(Self::VerySoon)
        } else if from(3).is_some_and(|day| day <= today) {
            Some(Self::Soon)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_months_before_one_month_before_and_after() {
        for (today, stage) in [
            ("2026-11-27", None),
            ("2026-11-28", Some(DelegationStage::Soon)),
            ("2027-01-27", Some(DelegationStage::Soon)),
            ("2027-01-28", Some(DelegationStage::VerySoon)),
            ("2027-02-28", Some(DelegationStage::VerySoon)),
            ("2027-03-01", Some(DelegationStage::Over)),
        ] {
            let until = "2027-02-28".parse().unwrap();
            assert_eq!(
                DelegationStage::on(today.parse().unwrap(), until),
                stage,
                "{today}"
            );
        }
    }
}
