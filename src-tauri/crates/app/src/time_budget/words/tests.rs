use trame_domain::potentialites::budget::{Fit, Lack, Moment, Stretch};

use super::{message, stretch, todo};
use crate::dto::time_budget::BudgetView;

fn said(weekdays: &[u8], moments: &[Moment]) -> String {
    stretch(&Stretch {
        weekdays: weekdays.to_vec(),
        moments: moments.to_vec(),
        minutes: 210,
    })
}

#[test]
fn a_stretch_is_said_as_people_say_it() {
    use Moment::*;
    assert_eq!(said(&[1], &[MondayMorning]), "lundi matin");
    assert_eq!(
        said(&[1, 4], &[MondayMorning, MondayAfternoon]),
        "lundi et jeudi, matin et après-midi"
    );
    assert_eq!(
        said(&[1, 2, 3, 4, 5], &[MondayAfternoon, Evenings]),
        "du lundi au vendredi, après-midi et soir"
    );
    assert_eq!(
        said(&[1, 2, 4], &[MondayMorning, MondayAfternoon, Evenings]),
        "lundi, mardi et jeudi, matin, après-midi et soir"
    );
    assert_eq!(said(&[1, 2], &[MondayMorning]), "lundi et mardi, matin");
    assert_eq!(said(&[6, 7], &[Weekend]), "samedi et dimanche");
}

#[test]
fn a_verdict_comes_with_the_hours_and_what_is_missing() {
    let week = |assured_minutes, possible_minutes| BudgetView {
        moments: Vec::new(),
        travel_minutes: None,
        drop_off_minutes: 30,
        assured_minutes,
        possible_minutes,
        longest_minutes: 210,
        longest_label: String::new(),
    };
    let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(
        plain(message(20 * 60, &week(28 * 60, 0), None)),
        "Il faut 20 h par semaine, trajets et accueil compris ; 28 h sont assurées."
    );
    assert_eq!(
        plain(message(
            20 * 60,
            &week(0, 14 * 60),
            Some(Lack::Days { needed: 4, free: 1 })
        )),
        "Il faut 20 h par semaine, trajets et accueil compris ; \
         rien n’est assuré, 14 h sont possibles. Il faut 4 jours ; un seul a un créneau assez long."
    );
    assert_eq!(todo(Fit::Holds, None), None);
    assert!(todo(Fit::DoesNot, None).is_some_and(|todo| todo.contains("annexe 5")));
}
