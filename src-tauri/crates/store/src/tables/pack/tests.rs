use trame_domain::pack::PackMode;
use trame_domain::plan::{Action, Objective};

use super::*;
use crate::op::Op;
use crate::testing::{action, at, bench, id, objective, person};

fn pack(number: u8, version: &str) -> Pack {
    Pack {
        id: id(number),
        version: version.into(),
        title: "Référentiel d’essai".into(),
        source: "Inventé".into(),
        licence: "Licence Ouverte 2.0".into(),
        published_on: Some("2026-11-02".parse().unwrap()),
        adopted_at: "2026-11-23T14:30:00".parse().unwrap(),
        author: "Zoé Martin".into(),
        mode: PackMode::Complete,
        content: "{\"schema\": \"essai\"}".into(),
    }
}

#[test]
fn the_newest_pack_is_in_force_until_it_is_undone() {
    let mut b = bench();
    assert_eq!(b.store.reader().pack_in_force().unwrap(), None);
    b.put(&pack(1, "2026.1"));
    let newest = pack(2, "2026.2");
    let change = b.done(Op::AdoptPack, 3, |tx| tx.put(&newest, None));
    let reader = b.store.reader();
    assert_eq!(reader.pack_in_force().unwrap().unwrap().value, newest);
    let versions: Vec<String> = reader
        .packs()
        .unwrap()
        .into_iter()
        .map(|p| p.value.version)
        .collect();
    assert_eq!(versions, ["2026.2", "2026.1"]);
    assert_eq!(
        reader.last_undoable("Zoé").unwrap().unwrap().op,
        Op::AdoptPack
    );
    b.store
        .undo(change.op_id, &at(&b.chance, 4, "Zoé"))
        .unwrap();
    let back = b.store.reader().pack_in_force().unwrap().unwrap();
    assert_eq!(back.value, pack(1, "2026.1"));
    b.agrees();
}

#[test]
fn what_was_typed_is_listed_and_what_was_chosen_or_put_away_is_not() {
    let mut b = bench();
    b.put(&person(1));
    let free = Objective {
        code: None,
        label: "Réparer le toit".into(),
        ..objective(2, 1)
    };
    b.put(&free);
    b.put(&Objective {
        code: Some("logement.x".into()),
        ..objective(3, 1)
    });
    b.put(&Action {
        code: None,
        label: "Appeler le couvreur".into(),
        ..action(4, 2, "2026-12-01")
    });
    b.put(&Action {
        code: Some("logement.y".into()),
        ..action(5, 2, "2026-12-01")
    });
    let typed = |b: &crate::testing::Bench| -> Vec<(PackList, String)> {
        let lines = b.store.reader().free_lines().unwrap();
        lines
            .into_iter()
            .map(|line| (line.list, line.label))
            .collect()
    };
    let action_line = (PackList::Actions, "Appeler le couvreur".to_owned());
    let objective_line = (PackList::Objectives, "Réparer le toit".to_owned());
    assert_eq!(typed(&b), [action_line, objective_line]);
    b.done(Op::ArchiveObjective, 9, |tx| tx.archive::<Objective>(id(2)));
    assert_eq!(typed(&b), []);
}
