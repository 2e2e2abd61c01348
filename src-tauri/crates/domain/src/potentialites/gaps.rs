//! What is missing before a grid is closed: what the parent chose, made useful. Nobody has to choose anything.

use super::PotentialitesAnswer;

/// One thing to do before closing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GridGap<'a> {
    /// An example of a strength.
    Example(&'a PotentialitesAnswer),
    /// An action of the plan for a priority.
    Action(&'a PotentialitesAnswer),
}

/// What is missing, in the order of the items; `is_planned` says whether a priority has an action in the plan.
#[must_use]
pub fn gaps(
    answers: &[PotentialitesAnswer],
    is_planned: impl Fn(&PotentialitesAnswer) -> bool,
) -> Vec<GridGap<'_>> {
    let without_example = answers
        .iter()
        .filter(|answer| answer.strength.is_some() && answer.example.is_empty())
        .map(GridGap::Example);
    let without_action = answers
        .iter()
        .filter(|answer| answer.priority.is_some() && !is_planned(answer))
        .map(GridGap::Action);
    without_example.chain(without_action).collect()
}

#[cfg(test)]
mod tests {
    use super::{GridGap, gaps};
    use crate::potentialites::PotentialitesMark::{Forward, Pass, Strong};
    use crate::potentialites::testing::answers;

    #[test]
    fn what_was_chosen_needs_an_example_or_an_action_and_nothing_has_to_be_chosen() {
        let mut found = answers(&[
            ("P01", Some(Strong)),
            ("P02", Some(Forward)),
            ("P03", Some(Pass)),
        ]);
        assert_eq!(gaps(&found, |_| false), []);
        found[0].strength = Some(1);
        found[1].priority = Some(1);
        assert_eq!(
            gaps(&found, |_| false),
            [GridGap::Example(&found[0]), GridGap::Action(&found[1])]
        );
        found[0].example = "Trois enfants.".into();
        assert_eq!(gaps(&found, |answer| answer.item == "P02"), []);
    }
}
