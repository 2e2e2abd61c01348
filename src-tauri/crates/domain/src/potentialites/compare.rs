//! Two grids of one person, item by item. What changed is for the parent to say: nothing is counted, nothing is judged.

use super::{PotentialitesAnswer, PotentialitesGrid};

/// One item in two grids; absent from one when it was not asked there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparedItem<'a> {
    /// In the earlier grid.
    pub before: Option<&'a PotentialitesAnswer>,
    /// In the later one.
    pub after: Option<&'a PotentialitesAnswer>,
}

/// The earlier of two grids first; opened on the same day, by their ids, which grow.
#[must_use]
pub fn in_order(one: PotentialitesGrid, other: PotentialitesGrid) -> [PotentialitesGrid; 2] {
    if (one.opened_on, one.id) <= (other.opened_on, other.id) {
        [one, other]
    } else {
        [other, one]
    }
}

/// Items of the later grid in its order, then those only the earlier one asked.
#[must_use]
pub fn compare<'a>(
    before: &'a [PotentialitesAnswer],
    after: &'a [PotentialitesAnswer],
) -> Vec<ComparedItem<'a>> {
    let find = |list: &'a [PotentialitesAnswer], item: &str| {
        let mut list = list.iter();
        list.find(|answer| answer.item == item)
    };
    let both = after.iter().map(|answer| ComparedItem {
        before: find(before, &answer.item),
        after: Some(answer),
    });
    let gone = before.iter().filter(|answer| {
        let there = find(after, &answer.item);
        there.is_none()
    });
    let gone = gone.map(|answer| ComparedItem {
        before: Some(answer),
        after: None,
    });
    both.chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::{compare, in_order};
    use crate::id::Id;
    use crate::potentialites::PotentialitesMark::{Blocked, Fine};
    use crate::potentialites::testing::{answers, day, grid};

    #[test]
    fn items_of_both_then_those_gone() {
        let before = answers(&[("P01", Some(Blocked)), ("P02", None)]);
        let after = answers(&[("P04", Some(Fine)), ("P01", Some(Fine))]);
        let found = compare(&before, &after);
        let codes: Vec<_> = found
            .iter()
            .map(|item| {
                let code = |answer: &crate::potentialites::PotentialitesAnswer| answer.item.clone();
                (item.before.map(code), item.after.map(code))
            })
            .collect();
        let some = |code: &str| Some(code.to_owned());
        assert_eq!(
            codes,
            [
                (None, some("P04")),
                (some("P01"), some("P01")),
                (some("P02"), None)
            ]
        );
    }

    #[test]
    fn two_grids_of_a_day_keep_their_order() {
        let first = grid();
        let mut second = grid();
        second.id = Id::new(9, [0; 10]);
        assert!(first.id < second.id);
        for [one, other] in [
            [first.clone(), second.clone()],
            [second.clone(), first.clone()],
        ] {
            assert_eq!(in_order(one, other), [first.clone(), second.clone()]);
        }
        second.opened_on = day("2026-08-01");
        assert_eq!(in_order(first.clone(), second.clone()), [second, first]);
    }
}
