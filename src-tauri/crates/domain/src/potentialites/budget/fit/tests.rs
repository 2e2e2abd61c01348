use proptest::prelude::*;

use super::{Lack, Need, Way};
use crate::pmsmp::schedule::Schedule;
use crate::potentialites::budget::week::tests::{LENGTHS, any_week, week};
use crate::potentialites::budget::{Availability, Fit, Moment};

const HOME: Way = Way {
    travel: 0,
    drop_off: 0,
};
/// Half an hour to take the child, a quarter to go on.
const USUAL: Way = Way {
    travel: 15,
    drop_off: 30,
};
const DAYS: &str = "lundi_* mardi_* mercredi_* jeudi_* vendredi_*";
const SOME_EVENINGS: &str = "lundi_* mardi_* mercredi_* jeudi_* vendredi_* soirs?";

#[test]
fn hours_days_and_the_way_there_against_a_week() {
    use Fit::*;
    for (said, hours, days, way, fit, lack) in [
        ("lundi_*", 7, 1, HOME, Holds, None),
        (
            "lundi_*",
            7,
            2,
            HOME,
            DoesNot,
            Some(Lack::Days { needed: 2, free: 1 }),
        ),
        ("lundi_matin mardi_matin", 7, 2, HOME, Holds, None),
        (
            "lundi_matin mardi_matin",
            7,
            1,
            HOME,
            DoesNot,
            Some(Lack::Stretch {
                needed: 420,
                longest: 210,
            }),
        ),
        (
            "lundi_matin mardi_matin",
            7,
            2,
            USUAL,
            DoesNot,
            Some(Lack::Hours),
        ),
        ("lundi_*", 8, 1, HOME, DoesNot, Some(Lack::Hours)),
        // 35 h and the way there are more than ten half-days.
        (DAYS, 35, 5, HOME, Holds, None),
        (DAYS, 35, 5, USUAL, DoesNot, Some(Lack::Hours)),
        (SOME_EVENINGS, 35, 5, USUAL, HoldsIfPossible, None),
        // 5 h 30 and 1 h 30 of way are 7 h, to the minute.
        (
            "lundi_* mardi_* jeudi_* vendredi_*",
            22,
            4,
            USUAL,
            Holds,
            None,
        ),
        (
            "lundi_* mardi_* jeudi_* vendredi_*?",
            22,
            4,
            USUAL,
            HoldsIfPossible,
            None,
        ),
        (
            "lundi_* mardi_* jeudi_*",
            22,
            4,
            USUAL,
            DoesNot,
            Some(Lack::Hours),
        ),
        (
            "lundi_* mardi_* jeudi_* vendredi_matin mercredi_matin",
            22,
            4,
            USUAL,
            DoesNot,
            Some(Lack::Days { needed: 4, free: 3 }),
        ),
        // The half-days of one day are joined; those of two days never are.
        (
            "lundi_matin lundi_apres_midi?",
            5,
            1,
            HOME,
            HoldsIfPossible,
            None,
        ),
        (
            "lundi_matin mardi_apres_midi?",
            5,
            1,
            HOME,
            DoesNot,
            Some(Lack::Stretch {
                needed: 300,
                longest: 210,
            }),
        ),
        // A morning and an evening leave a hole.
        (
            "lundi_matin soirs",
            5,
            1,
            HOME,
            DoesNot,
            Some(Lack::Stretch {
                needed: 300,
                longest: 210,
            }),
        ),
        ("lundi_apres_midi soirs", 5, 1, HOME, Holds, None),
        ("week_end", 12, 2, USUAL, DoesNot, Some(Lack::Hours)),
        ("week_end", 11, 2, USUAL, Holds, None),
        ("lundi_matin!", 1, 1, HOME, DoesNot, Some(Lack::Hours)),
        // Eight days are more than a week has.
        (
            DAYS,
            8,
            8,
            HOME,
            DoesNot,
            Some(Lack::Days { needed: 8, free: 5 }),
        ),
    ] {
        let need = Need::even(hours * 60, days, way);
        let found = week(said).fit(&need, &LENGTHS);
        assert_eq!(found, (fit, lack), "{said} {hours} h {days} d {way:?}");
    }
}

#[test]
fn a_need_counts_the_way_there_and_back_each_day() {
    assert_eq!(Need::even(20 * 60, 4, USUAL).minutes(), 20 * 60 + 4 * 90);
    assert_eq!(Need::even(600, 0, USUAL).minutes(), 600);
    let huge = Need::even(u32::MAX, u32::MAX, USUAL);
    assert_eq!(huge.minutes(), u32::MAX);
    assert_eq!(week(DAYS).fit(&huge, &LENGTHS).0, Fit::DoesNot);
}

#[test]
fn a_week_told_day_by_day_falls_on_its_moments() {
    use Fit::*;
    let mornings = "1 09:00-12:00;4 09:00-12:00";
    for (said, told, fit, lack) in [
        ("lundi_matin jeudi_matin", mornings, Holds, None),
        ("lundi_matin jeudi_matin?", mornings, HoldsIfPossible, None),
        // Enough hours, on the wrong day or the wrong half of it.
        (
            "lundi_matin mardi_matin",
            mornings,
            DoesNot,
            Some(Lack::Moment { weekday: 4 }),
        ),
        (
            "lundi_apres_midi jeudi_matin",
            mornings,
            DoesNot,
            Some(Lack::Moment { weekday: 1 }),
        ),
        // An hour past noon stays a morning; more does not.
        ("lundi_matin", "1 11:00-14:00", Holds, None),
        (
            "lundi_matin mardi_matin",
            "1 10:30-14:01",
            DoesNot,
            Some(Lack::Stretch {
                needed: 211,
                longest: 210,
            }),
        ),
        (
            "lundi_matin",
            "1 11:30-14:30",
            DoesNot,
            Some(Lack::Moment { weekday: 1 }),
        ),
        ("lundi_apres_midi soirs", "1 15:00-20:00", Holds, None),
        (
            "lundi_*",
            "1 15:00-20:00",
            DoesNot,
            Some(Lack::Moment { weekday: 1 }),
        ),
        (
            "lundi_matin soirs",
            "1 09:00-12:00;1 18:30-20:30",
            DoesNot,
            Some(Lack::Stretch {
                needed: 300,
                longest: 210,
            }),
        ),
        ("week_end", "6 08:00-12:00;6 13:00-16:00", Holds, None),
        (
            DAYS,
            "5 21:00-05:00",
            DoesNot,
            Some(Lack::Stretch {
                needed: 480,
                longest: 420,
            }),
        ),
        (
            DAYS,
            "5 21:00-23:00",
            DoesNot,
            Some(Lack::Moment { weekday: 5 }),
        ),
    ] {
        let need = Need::of_week(&told.parse::<Schedule>().unwrap(), HOME);
        assert_eq!(
            week(said).fit(&need, &LENGTHS),
            (fit, lack),
            "{said} {told}"
        );
    }
    let need = Need::of_week(&mornings.parse().unwrap(), USUAL);
    assert_eq!(need.minutes(), 2 * (180 + 90));
}

proptest! {
    #[test]
    fn more_time_never_makes_it_worse(budget in any_week(), hours in 0_u32..40, days in 1_u32..8, at in 0_usize..12) {
        let need = Need::even(hours * 60, days, USUAL);
        let (before, _) = budget.fit(&need, &LENGTHS);
        let moment = budget.iter().nth(at).map(|(moment, _)| moment);
        let more = budget.with(moment.unwrap_or(Moment::Weekend), Some(Availability::Assured));
        prop_assert!(more.fit(&need, &LENGTHS).0 <= before);
        let longer = Need::even(hours * 60 + 60, days, USUAL);
        prop_assert!(budget.fit(&longer, &LENGTHS).0 >= before);
    }

    #[test]
    fn what_holds_takes_no_more_than_there_is(budget in any_week(), hours in 0_u32..40, days in 1_u32..8) {
        let need = Need::even(hours * 60, days, USUAL);
        let (fit, lack) = budget.fit(&need, &LENGTHS);
        prop_assert_eq!(fit == Fit::DoesNot, lack.is_some());
        if fit == Fit::Holds {
            prop_assert!(need.minutes() <= budget.minutes(Availability::Assured, &LENGTHS));
        }
    }
}
