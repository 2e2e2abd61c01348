//! What a category became, as the word people read.

use super::Standing;
use crate::category::CategoryState;
use crate::code::coded;

coded! {
    /// What became of a category between two versions. Silence never reads as an absence of difficulty: a frein told where
    /// nothing had been said is not one that appeared.
    ChangeKind {
        /// A frein where there was nothing to report.
        Appeared = "apparu",
        /// A frein that had been lifted.
        Returned = "revenu",
        /// A frein told for the first time: the category had not been talked about, or the person had not wished to.
        FirstSaid = "dit_pour_la_premiere_fois",
        /// An active frein with more impact.
        ImpactUp = "impact_en_hausse",
        /// An active frein with less impact.
        ImpactDown = "impact_en_baisse",
        /// An active frein, as before.
        Persists = "persiste",
        /// A frein said to be lifted.
        Lifted = "leve",
        /// A frein, active or lifted, where there is nothing to report any more.
        NoLongerReported = "plus_signale",
        /// Talked about since, with no active frein.
        Discussed = "abordee_depuis",
        /// The person prefers not to answer this time.
        Declined = "ne_souhaite_pas_repondre",
        /// Talked about then, not this time.
        NoLongerDiscussed = "plus_abordee",
        /// Nothing changed.
        Unchanged = "inchangee",
    }
}

coded! {
    /// What a reader looks for first.
    ChangeGroup {
        /// Freins that were not told before.
        Appeared = "apparus",
        /// Freins that weigh more or less.
        Impact = "impact",
        /// Freins as before.
        Persists = "persistent",
        /// Freins lifted or no longer reported.
        Lifted = "leves",
        /// What is said or no longer said, without any frein.
        Told = "parole",
        /// The rest.
        Unchanged = "inchanges",
    }
}

impl ChangeKind {
    pub(super) fn between(before: Standing, after: Standing) -> Self {
        use CategoryState::*;
        match (before.state, after.state) {
            (Frein, Frein) => match (before.impact, after.impact) {
                (Some(then), Some(now)) if now > then => Self::ImpactUp,
                (Some(then), Some(now)) if now < then => Self::ImpactDown,
                _ => Self::Persists,
            },
            (NothingToReport, Frein) => Self::Appeared,
            (FreinLifted, Frein) => Self::Returned,
            (NotDiscussed | PrefersNotToAnswer, Frein) => Self::FirstSaid,
            // Between the two versions a frein came and went.
            (Frein | NothingToReport, FreinLifted) => Self::Lifted,
            (Frein | FreinLifted, NothingToReport) => Self::NoLongerReported,
            (NotDiscussed | PrefersNotToAnswer, NothingToReport | FreinLifted) => Self::Discussed,
            (NotDiscussed, NotDiscussed)
            | (NothingToReport, NothingToReport)
            | (FreinLifted, FreinLifted)
            | (PrefersNotToAnswer, PrefersNotToAnswer) => Self::Unchanged,
            (_, PrefersNotToAnswer) => Self::Declined,
            (_, NotDiscussed) => Self::NoLongerDiscussed,
        }
    }

    /// Whether the category stands elsewhere than before.
    #[must_use]
    pub const fn is_change(self) -> bool {
        !matches!(self, Self::Persists | Self::Unchanged)
    }

    /// Where a reader looks for it.
    #[must_use]
    pub const fn group(self) -> ChangeGroup {
        match self {
            Self::Appeared | Self::Returned | Self::FirstSaid => ChangeGroup::Appeared,
            Self::ImpactUp | Self::ImpactDown => ChangeGroup::Impact,
            Self::Persists => ChangeGroup::Persists,
            Self::Lifted | Self::NoLongerReported => ChangeGroup::Lifted,
            Self::Discussed | Self::Declined | Self::NoLongerDiscussed => ChangeGroup::Told,
            Self::Unchanged => ChangeGroup::Unchanged,
        }
    }
}
