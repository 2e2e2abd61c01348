use proptest::prelude::*;

use super::{Counting, MomentLengths};
use crate::code::Coded;
use crate::potentialites::budget::{Availability, Moment, TimeBudget};

pub(crate) const LENGTHS: MomentLengths = MomentLengths {
    half_day: 210,
    evening: 120,
    evenings: 5,
    weekend_day: 420,
    weekend_days: 2,
};

/// `lundi_matin`, `mardi_*` (both half-days), each sure unless a mark says `?` (possible) or `!` (no).
pub(crate) fn week(text: &str) -> TimeBudget {
    let mut budget = TimeBudget::default();
    for word in text.split_whitespace() {
        let (name, said) = match word.chars().last() {
            Some('?') => (word.trim_end_matches('?'), Availability::Possible),
            Some('!') => (word.trim_end_matches('!'), Availability::No),
            _ => (word, Availability::Assured),
        };
        let prefix = name.trim_end_matches('*');
        for moment in Moment::ALL {
            if moment.code() == name || (prefix != name && moment.code().starts_with(prefix)) {
                budget = budget.with(*moment, Some(said));
            }
        }
    }
    budget
}

#[test]
fn hours_of_a_week_and_its_longest_stretch() {
    for (said, assured, possible, longest, weekdays) in [
        ("", 0, 0, 0, vec![]),
        ("lundi_matin!", 0, 0, 0, vec![]),
        ("lundi_matin", 210, 0, 210, vec![1]),
        ("lundi_*", 420, 0, 420, vec![1]),
        ("lundi_matin mardi_apres_midi", 420, 0, 210, vec![1]),
        ("lundi_* jeudi_* vendredi_matin", 1050, 0, 420, vec![1, 4]),
        ("lundi_matin lundi_apres_midi?", 210, 210, 210, vec![1]),
        // An evening prolongs an afternoon, never a morning.
        ("lundi_apres_midi soirs", 810, 0, 330, vec![1]),
        ("lundi_matin soirs", 810, 0, 210, vec![1]),
        ("lundi_* mardi_* soirs", 1440, 0, 540, vec![1, 2]),
        ("soirs", 600, 0, 120, vec![1, 2, 3, 4, 5]),
        ("week_end", 840, 0, 420, vec![6, 7]),
        // As long as a day of the weekend: the working day is told.
        ("mercredi_* week_end", 1260, 0, 420, vec![3]),
        ("lundi_* week_end?", 420, 840, 420, vec![1]),
        (
            "lundi_* mardi_* mercredi_* jeudi_* vendredi_* soirs week_end",
            3540,
            0,
            540,
            vec![1, 2, 3, 4, 5],
        ),
    ] {
        let budget = week(said);
        let minutes = |said| budget.minutes(said, &LENGTHS);
        assert_eq!(minutes(Availability::Assured), assured, "{said}");
        assert_eq!(minutes(Availability::Possible), possible, "{said}");
        let found = budget.longest(Counting::Assured, &LENGTHS);
        let shown = found
            .map(|one| (one.minutes, one.weekdays))
            .unwrap_or_default();
        assert_eq!(shown, (longest, weekdays), "{said}");
    }
}

#[test]
fn what_is_possible_makes_longer_stretches() {
    let budget = week("lundi_matin lundi_apres_midi? mardi_*!");
    let longest = |counting| budget.longest(counting, &LENGTHS).unwrap();
    assert_eq!(longest(Counting::Assured).minutes, 210);
    let both = longest(Counting::WithPossible);
    assert_eq!(both.minutes, 420);
    assert_eq!(
        both.moments,
        [Moment::MondayMorning, Moment::MondayAfternoon]
    );
}

pub(crate) fn any_week() -> impl Strategy<Value = TimeBudget> {
    let said = prop::option::of(prop::sample::select(Availability::ALL));
    prop::collection::vec(said, 12).prop_map(|said| {
        let moments = Moment::ALL.iter().zip(said);
        moments.fold(TimeBudget::default(), |week, (moment, said)| {
            week.with(*moment, said)
        })
    })
}

proptest! {
    #[test]
    fn a_stretch_lies_within_the_hours_counted(budget in any_week()) {
        let assured = budget.minutes(Availability::Assured, &LENGTHS);
        let possible = budget.minutes(Availability::Possible, &LENGTHS);
        let longest = |counting| budget.longest(counting, &LENGTHS).map_or(0, |one| one.minutes);
        let (sure, both) = (longest(Counting::Assured), longest(Counting::WithPossible));
        prop_assert!(sure <= assured && sure <= both && both <= assured + possible);
        prop_assert_eq!(sure == 0, assured == 0);
    }
}
