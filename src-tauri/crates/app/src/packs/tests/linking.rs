//! Entries that take the place of others, and links that follow.

use trame_domain::category::Polarity;
use trame_domain::pack::{EntryOrigin, FoundBy, PackChange};

use super::super::outcome::Decisions;
use super::*;
use crate::wire::Wire;

#[test]
fn two_of_ours_become_one_and_both_codes_still_lead_to_it() {
    let mut one = situation("logement.mobile", "Vit dans un logement mobile");
    one.aliases = vec!["logement.tente".into(), "Vit dans un camion aménagé".into()];
    let next = pack(
        "2026.2",
        vec![one, situation("logement.hotel", "Vit à l’hôtel")],
    );
    let found = compared(&ours(), &Incoming::of(next.clone()), &Decisions::default());
    assert_eq!(changes(&found)[0].0, PackChange::Merged);
    assert_eq!(found.lines[0].merged, ["Vit dans un camion aménagé"]);
    let reference = Reference {
        referentiel: found.pack,
        ..Reference::built_in().unwrap()
    };
    for code in ["logement.mobile", "logement.tente", "logement.van"] {
        assert_eq!(
            reference.situation(code).map(|def| def.code.as_str()),
            Some("logement.mobile"),
            "{code}"
        );
    }
    let mut retired = next;
    retired.situations[0].aliases.clear();
    let mut van = situation("logement.van", "Vit dans un camion aménagé");
    van.replaced_by = Some("logement.mobile".into());
    retired.situations.push(van);
    let found = compared(&ours(), &Incoming::of(retired), &Decisions::default());
    assert!(
        changes(&found).contains(&(
            PackChange::Merged,
            Some(FoundBy::Code),
            "Vit dans un logement mobile",
            Some("Vit dans un camion aménagé")
        )),
        "{:?}",
        changes(&found)
    );
}

#[test]
fn links_to_what_goes_go_and_other_values_show_as_adjusted() {
    let mut next = ours();
    next.version = "2026.2".into();
    next.situations[0].polarity = Wire(Polarity::Neutral);
    let found = compared(&ours(), &Incoming::of(next.clone()), &Decisions::default());
    assert_eq!(
        changes(&found)[0],
        (
            PackChange::Adjusted,
            Some(FoundBy::Code),
            "Vit sous une tente",
            None
        )
    );
    let mut local = ours();
    local.situations[0].origin = Some(Wire(EntryOrigin::Local));
    next.situations.remove(0);
    next.situations
        .iter_mut()
        .for_each(|def| def.objectives.clear());
    next.objectives.clear();
    let found = compared(&local, &Incoming::of(next), &Decisions::default());
    let kept = found
        .pack
        .situations
        .iter()
        .find(|def| def.code == "logement.tente")
        .unwrap();
    assert_eq!(kept.objectives, Vec::<String>::new());
}

#[test]
fn the_pack_itself_adopted_again_is_the_same() {
    let found = compared(&ours(), &Incoming::of(ours()), &Decisions::default());
    assert!(
        found.is_same
            && found
                .lines
                .iter()
                .all(|line| line.change == PackChange::Unchanged)
    );
    assert_eq!(found.pack.version, "2026.1");
}
