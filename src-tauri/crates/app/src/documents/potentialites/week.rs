//! The week of a parent, in words and hours.

use trame_documents::docs::immersion::Line;
use trame_documents::docs::potentialites::WeekView;
use trame_documents::typo;
use trame_domain::potentialites::PotentialitesGrid;
use trame_domain::potentialites::budget::{Availability, Counting, Moment, MomentLengths};

use crate::reference::MomentLengths as Lengths;

/// What was said of the week, and the hours one can count on.
pub(super) fn view(grid: &PotentialitesGrid, lengths: &Lengths) -> WeekView {
    let lengths = MomentLengths {
        half_day: lengths.half_day_minutes,
        evening: lengths.evening_minutes,
        evenings: lengths.evenings,
        weekend_day: lengths.weekend_day_minutes,
        weekend_days: lengths.weekend_days,
    };
    let hours = |said| typo::duration(grid.budget.minutes(said, &lengths));
    let said = |moment| grid.budget.at(moment).map(word).map(str::to_owned);
    use Moment::*;
    let days = [
        [MondayMorning, MondayAfternoon],
        [TuesdayMorning, TuesdayAfternoon],
        [WednesdayMorning, WednesdayAfternoon],
        [ThursdayMorning, ThursdayAfternoon],
        [FridayMorning, FridayAfternoon],
    ];
    let longest = grid.budget.longest(Counting::Assured, &lengths);
    let longest = longest.map(|stretch| typo::duration(stretch.minutes));
    WeekView {
        days: days.map(|day| day.map(said)),
        lines: vec![
            Line::words("Soirs de semaine", said(Evenings).as_deref()),
            Line::words("Week-end", said(Weekend).as_deref()),
            Line::words("Heures assurées", Some(&hours(Availability::Assured))),
            Line::words(
                "Heures possibles si prévues",
                Some(&hours(Availability::Possible)),
            ),
            Line::words("Plus long moment assuré", longest.as_deref()),
            Line::words(
                "Un trajet jusqu’à l’activité",
                grid.travel_minutes.map(typo::duration).as_deref(),
            ),
            Line::words(
                "Conduire l’enfant, à chaque trajet",
                Some(&typo::duration(grid.drop_off_minutes)),
            ),
        ],
    }
}

fn word(said: Availability) -> &'static str {
    match said {
        Availability::Assured => "assuré",
        Availability::Possible => "possible si prévu",
        Availability::No => "non",
    }
}
