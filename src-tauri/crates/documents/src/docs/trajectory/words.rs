//! Steps that are not shown, counted by kind and said in words.

use trame_domain::trajectory::{MilestoneKind, MilestonePlace};

/// « et 12 autres actions réalisées, 3 autres rendez-vous »; none when every step is shown.
#[must_use]
pub fn others(place: MilestonePlace, left: &[(MilestoneKind, usize)]) -> Option<String> {
    let each = left.iter().map(|(kind, count)| {
        let (one, many) = names(*kind, place);
        let name = if *count == 1 { one } else { many };
        format!("{count}\u{a0}{name}")
    });
    let each: Vec<String> = each.collect();
    (!each.is_empty()).then(|| format!("et {}", each.join(", ")))
}

/// One and many of a kind.
fn names(kind: MilestoneKind, place: MilestonePlace) -> (&'static str, &'static str) {
    let is_done = place == MilestonePlace::Done;
    match kind {
        MilestoneKind::Start => ("autre début", "autres débuts"),
        MilestoneKind::Orientation => ("autre orientation", "autres orientations"),
        MilestoneKind::Diagnostic => ("autre diagnostic", "autres diagnostics"),
        MilestoneKind::Contract if is_done => ("autre contrat signé", "autres contrats signés"),
        MilestoneKind::Contract => ("autre contrat", "autres contrats"),
        MilestoneKind::Review => ("autre point à faire", "autres points à faire"),
        MilestoneKind::Objective => ("autre objectif atteint", "autres objectifs atteints"),
        MilestoneKind::Action if is_done => ("autre action réalisée", "autres actions réalisées"),
        MilestoneKind::Action => ("autre action à faire", "autres actions à faire"),
        MilestoneKind::Immersion => ("autre immersion", "autres immersions"),
        MilestoneKind::Appointment => ("autre rendez-vous", "autres rendez-vous"),
        MilestoneKind::Potentialites => (
            "autre grille de potentialités",
            "autres grilles de potentialités",
        ),
    }
}
