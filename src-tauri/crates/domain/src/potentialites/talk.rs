//! « À se dire »: where the two voices are far apart, and what is said in private.

use super::{PotentialitesAnswer, PotentialitesMark};
use crate::code::coded;

coded! {
    /// Why an item is talked about.
    TalkReason {
        /// The two answers are far apart.
        Gap = "ecart",
        /// Aside, with numbers to give and nothing to write down.
        Private = "en_prive",
    }
}

impl PotentialitesMark {
    /// Whether the parent would like it to move.
    #[must_use]
    pub fn is_to_move(self) -> bool {
        matches!(self, Self::Forward | Self::Blocked)
    }

    /// Whether two answers are two steps apart at least; « passe » is on no step.
    #[must_use]
    pub fn is_far_from(self, other: Self) -> bool {
        match (self.step(), other.step()) {
            (Some(one), Some(two)) => one.abs_diff(two) >= 2,
            _ => false,
        }
    }

    /// Place among the four answers that follow one another; never shown, never added up.
    fn step(self) -> Option<u8> {
        match self {
            Self::Blocked => Some(0),
            Self::Forward => Some(1),
            Self::Fine => Some(2),
            Self::Strong => Some(3),
            Self::Pass => None,
        }
    }
}

impl PotentialitesAnswer {
    /// Why the item is talked about, if it is. What blocks the parent in an item that `is_private` is talked about
    /// aside, whatever the référent answered.
    #[must_use]
    pub fn to_say(&self, is_private: bool) -> Option<TalkReason> {
        if is_private && self.parent == Some(PotentialitesMark::Blocked) {
            return Some(TalkReason::Private);
        }
        let is_far = self.parent?.is_far_from(self.referent?);
        is_far.then_some(TalkReason::Gap)
    }
}

#[cfg(test)]
mod tests {
    use super::PotentialitesMark::{Blocked, Fine, Forward, Pass, Strong};
    use super::TalkReason::{Gap, Private};
    use crate::potentialites::testing::answer;

    #[test]
    fn two_steps_apart_are_talked_about_and_passe_never_is() {
        for (parent, referent, is_private, said) in [
            (Some(Strong), Some(Forward), false, Some(Gap)),
            (Some(Strong), Some(Blocked), false, Some(Gap)),
            (Some(Blocked), Some(Fine), false, Some(Gap)),
            (Some(Forward), Some(Strong), false, Some(Gap)),
            (Some(Strong), Some(Fine), false, None),
            (Some(Fine), Some(Forward), false, None),
            (Some(Blocked), Some(Blocked), false, None),
            (Some(Blocked), Some(Pass), false, None),
            (Some(Pass), Some(Blocked), false, None),
            (Some(Strong), None, false, None),
            (None, Some(Strong), true, None),
            (Some(Blocked), None, true, Some(Private)),
            (Some(Blocked), Some(Strong), true, Some(Private)),
            (Some(Blocked), Some(Pass), true, Some(Private)),
            (Some(Forward), None, true, None),
            (Some(Strong), Some(Blocked), true, Some(Gap)),
            (Some(Pass), Some(Strong), true, None),
        ] {
            let mut answer = answer("P15", parent);
            answer.referent = referent;
            assert_eq!(answer.to_say(is_private), said, "{parent:?} {referent:?}");
        }
    }
}
