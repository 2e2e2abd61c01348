//! The week of a parent, in words and hours.

use trame_documents::docs::immersion::Line;
use trame_documents::docs::potentialites::WeekView;
use trame_documents::typo;
use trame_domain::potentialites::PotentialitesGrid;
use trame_domain::potentialites::budget::{Availability, Moment};

use crate::reference::PotentialitesPack;
use crate::time_budget;

/// What was said of the week, and the hours one can count on.
pub(super) fn view(grid: &PotentialitesGrid, pack: &PotentialitesPack) -> WeekView {
    use Moment::*;
    let said = |moment| grid.budget.at(moment).map(word).map(str::to_owned);
    let days = [
        [MondayMorning, MondayAfternoon],
        [TuesdayMorning, TuesdayAfternoon],
        [WednesdayMorning, WednesdayAfternoon],
        [ThursdayMorning, ThursdayAfternoon],
        [FridayMorning, FridayAfternoon],
    ];
    let hours = time_budget::view(grid, pack);
    let longest = (!hours.longest_label.is_empty()).then(|| {
        let lasts = typo::duration(hours.longest_minutes);
        format!("{lasts}, {}", hours.longest_label)
    });
    let lasts = |minutes| Some(typo::duration(minutes));
    let lines = [
        ("Soirs de semaine", said(Evenings)),
        ("Week-end", said(Weekend)),
        ("Heures assurées", lasts(hours.assured_minutes)),
        ("Heures possibles si prévues", lasts(hours.possible_minutes)),
        ("Plus long moment assuré", longest),
        (
            "Un trajet jusqu’à l’activité",
            hours.travel_minutes.map(typo::duration),
        ),
        (
            "Conduire l’enfant, à chaque trajet",
            lasts(hours.drop_off_minutes),
        ),
    ];
    let lines = lines.iter();
    WeekView {
        days: days.map(|day| day.map(said)),
        lines: lines
            .map(|(label, value)| Line::words(label, value.as_deref()))
            .collect(),
    }
}

fn word(said: Availability) -> &'static str {
    match said {
        Availability::Assured => "assuré",
        Availability::Possible => "possible si prévu",
        Availability::No => "non",
    }
}
