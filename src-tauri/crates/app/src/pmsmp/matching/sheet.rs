//! What the sheet of an offer says on the same matters.

use trame_documents::typo::duration;
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::schedule::Schedule;

/// Minutes: nobody is expected before, or kept after, without it being said.
const EARLY: u16 = 7 * 60;
const LATE: u16 = 20 * 60;

pub(super) fn mobility(offer: &ImmersionOffer) -> Vec<String> {
    let mut said = Vec::new();
    match offer.transit {
        Some(true) => {
            let lines = join(&[
                offer.transit_lines.as_deref(),
                offer.transit_stop.as_deref(),
            ]);
            said.push(after("Transports en commun possibles", &lines));
        }
        Some(false) => said.push("Pas de transports en commun".to_owned()),
        None => {}
    }
    if let Some(minutes) = offer.walk_minutes {
        said.push(format!("{minutes} min à pied depuis l’arrêt"));
    }
    push(
        &mut said,
        "Solution de l’entreprise",
        &offer.mobility_solution,
    );
    push(&mut said, "Mobilité", &offer.mobility);
    said
}

pub(super) fn hours(offer: &ImmersionOffer) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(hours) = offer.hours.as_deref() {
        push(&mut said, "Horaires", hours);
    }
    said.extend(unusual(&offer.schedule));
    possible(
        &mut said,
        "Temps partiel",
        offer.part_time,
        offer.part_time_detail.as_deref(),
    );
    let detail = offer.flexible_time_detail.as_deref();
    possible(&mut said, "Temps modulable", offer.flexible_time, detail);
    said
}

pub(super) fn childcare(offer: &ImmersionOffer) -> Vec<String> {
    let mut said = unusual(&offer.schedule);
    push(&mut said, "Autres mesures", &offer.other_measures);
    said
}

pub(super) fn week(offer: &ImmersionOffer) -> Vec<String> {
    match offer.schedule.weekly_minutes() {
        0 => Vec::new(),
        minutes => vec![format!("{} par semaine sur la fiche", duration(minutes))],
    }
}

/// Early mornings, evenings, nights and week-ends of the usual week.
fn unusual(schedule: &Schedule) -> Vec<String> {
    let slots = schedule.slots();
    let any = |found: bool, text: &str| found.then(|| text.to_owned());
    let night = slots.iter().any(|slot| slot.end < slot.start);
    let told = [
        any(
            slots.iter().any(|slot| slot.start < EARLY),
            "Commence avant 7 h",
        ),
        any(
            slots
                .iter()
                .any(|slot| slot.end > LATE || slot.end < slot.start),
            "Finit après 20 h",
        ),
        any(night, "Passe minuit"),
        any(
            slots.iter().any(|slot| slot.weekday == 6),
            "Travail le samedi",
        ),
        any(
            slots.iter().any(|slot| slot.weekday == 7),
            "Travail le dimanche",
        ),
    ];
    told.into_iter().flatten().collect()
}

fn possible(said: &mut Vec<String>, what: &str, is_possible: Option<bool>, detail: Option<&str>) {
    match is_possible {
        Some(true) => said.push(after(
            &format!("{what} possible"),
            detail.unwrap_or_default(),
        )),
        Some(false) => said.push(format!("{what} : non")),
        None => {}
    }
}

fn push(said: &mut Vec<String>, label: &str, text: &str) {
    if !text.is_empty() {
        said.push(after(label, text));
    }
}

fn after(label: &str, text: &str) -> String {
    if text.is_empty() {
        label.to_owned()
    } else {
        format!("{label} : {text}")
    }
}

fn join(parts: &[Option<&str>]) -> String {
    let parts: Vec<&str> = parts.iter().flatten().copied().collect();
    parts.join(", ")
}
