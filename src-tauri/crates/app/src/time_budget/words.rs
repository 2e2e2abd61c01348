//! French of the week of a parent.

use trame_documents::typo::duration;
use trame_domain::offer::ImmersionOffer;
use trame_domain::potentialites::budget::{Fit, Lack, Moment, Stretch};

use crate::dto::time_budget::BudgetView;
use crate::labels::WEEKDAYS;

/// When a stretch is: « lundi matin », « lundi et jeudi, matin et après-midi », « samedi et dimanche ».
pub(super) fn stretch(stretch: &Stretch) -> String {
    let days = days(&stretch.weekdays);
    let parts: Vec<&str> = stretch.moments.iter().filter_map(part).collect();
    match (stretch.weekdays.as_slice(), parts.as_slice()) {
        (_, []) => days,
        ([_], [part]) => format!("{days} {part}"),
        (_, parts) => format!("{days}, {}", list(parts)),
    }
}

/// The part of its day a moment is; a day of the weekend is whole.
fn part(moment: &Moment) -> Option<&'static str> {
    match moment {
        Moment::MondayMorning
        | Moment::TuesdayMorning
        | Moment::WednesdayMorning
        | Moment::ThursdayMorning
        | Moment::FridayMorning => Some("matin"),
        Moment::MondayAfternoon
        | Moment::TuesdayAfternoon
        | Moment::WednesdayAfternoon
        | Moment::ThursdayAfternoon
        | Moment::FridayAfternoon => Some("après-midi"),
        Moment::Evenings => Some("soir"),
        Moment::Weekend => None,
    }
}

/// « lundi », « lundi et jeudi », « du lundi au vendredi ».
fn days(weekdays: &[u8]) -> String {
    let named: Vec<&str> = weekdays.iter().map(|weekday| day(*weekday)).collect();
    let mut pairs = weekdays.iter().zip(weekdays.iter().skip(1));
    let follow = pairs.all(|(one, next)| one.checked_add(1) == Some(*next));
    match named.as_slice() {
        [first, _, .., last] if follow => format!("du {first} au {last}"),
        named => list(named),
    }
}

fn day(weekday: u8) -> &'static str {
    let place = usize::from(weekday.saturating_sub(1));
    WEEKDAYS.get(place).copied().unwrap_or_default()
}

fn list(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [others @ .., last] => format!("{} et {last}", others.join(", ")),
    }
}

/// The hours behind a verdict, and what is missing.
pub(super) fn message(needed: u32, week: &BudgetView, lack: Option<Lack>) -> String {
    let there_is = there_is(week.assured_minutes, week.possible_minutes);
    let needed = duration(needed);
    let why = lack.map(why).unwrap_or_default();
    format!("Il faut {needed} par semaine, trajets et accueil compris ; {there_is}.{why}")
}

/// What there is of childcare, as a clause.
pub(super) fn there_is(assured: u32, possible: u32) -> String {
    match (assured, possible) {
        (0, 0) => "rien n’est assuré ni possible".to_owned(),
        (0, possible) => format!("rien n’est assuré, {} sont possibles", duration(possible)),
        (assured, 0) => format!("{} sont assurées", duration(assured)),
        (assured, possible) => format!(
            "{} sont assurées et {} possibles",
            duration(assured),
            duration(possible)
        ),
    }
}

/// What the hours alone do not say.
fn why(lack: Lack) -> String {
    match lack {
        Lack::Hours => String::new(),
        Lack::Stretch { needed, longest } => format!(
            " Une journée prend {} ; le plus long créneau d’un jour, accueil possible compris, dure {}.",
            duration(needed),
            duration(longest)
        ),
        Lack::Days { needed, free } => {
            let found = match free {
                0 => "aucun n’a".to_owned(),
                1 => "un seul a".to_owned(),
                free => format!("{free} ont"),
            };
            format!(" Il faut {needed} jours ; {found} un créneau assez long.")
        }
        Lack::Moment { weekday } => format!(
            " Les horaires du {} tombent sur un moment qui n’est pas libre, ou plus court.",
            day(weekday)
        ),
    }
}

/// What to do about it; the offer tells what the company can do of annexe 5.
pub(super) fn todo(fit: Fit, offer: Option<&ImmersionOffer>) -> Option<String> {
    match fit {
        Fit::Holds => None,
        Fit::HoldsIfPossible => Some(
            "Avant de dire oui, faites confirmer l’accueil des moments possibles et notez qui garde.".to_owned(),
        ),
        Fit::DoesNot => {
            let said = offer.map(flexibility).unwrap_or_default();
            Some(format!("Demandez à l’entreprise un temps partiel ou modulable (annexe 5 de la fiche navette), ou cherchez un accueil pour le reste.{said}"))
        }
    }
}

fn flexibility(offer: &ImmersionOffer) -> String {
    let word = |said: Option<bool>| match said {
        Some(true) => "possible",
        Some(false) => "non",
        None => "à demander",
    };
    format!(
        " Sur l’offre : temps partiel, {} ; temps modulable, {}.",
        word(offer.part_time),
        word(offer.flexible_time)
    )
}

#[cfg(test)]
mod tests;
