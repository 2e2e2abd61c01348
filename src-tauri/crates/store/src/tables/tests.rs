use std::fmt::Debug;

use rusqlite::types::Value;
use trame_domain::agenda::Attendance;
use trame_domain::category::{Category, CategoryState, Impact, Polarity};
use trame_domain::code::Coded;
use trame_domain::contract::{Contract, ContractKind, ContractLine};
use trame_domain::diagnostic::{Diagnostic, Strength, TickedSituation};
use trame_domain::hours::HoursMotive;
use trame_domain::letterhead::{Referent, Structure};
use trame_domain::person::{Child, Household, Person, PersonItem, PersonSet};
use trame_domain::plan::{Action, ActionStatus};

use crate::entity::Entity;
use crate::error::StoreError;
use crate::op::Op;
use crate::record::Record;
use crate::testing::{
    Bench, action, appointment, at, bench, bilan, contract, contract_line, day, diagnostic,
    document, dossier, entry, hours_target, id, note, objective, person,
};
use crate::write::Tx;

mod pmsmp;
mod potentialites;

fn round_trip<R: Record + PartialEq + Debug>(b: &mut Bench, record: &R) {
    b.put(record);
    let found = b.store.reader().find(record.id()).unwrap();
    assert_eq!(&found.value, record);
    assert_eq!((found.version, found.archived), (1, false));
}

fn full_person() -> Person {
    Person {
        usage_name: Some("d’Alençon-Œuf".into()),
        birth_date: Some(day("1992-04-12")),
        phone: Some("0639980001".into()),
        email: Some("awa@exemple.fr".into()),
        address: Some("3 bis, rue de l’Écluse".into()),
        postcode: Some("59000".into()),
        commune_code: Some("2A004".into()),
        commune_name: Some("Ajaccio".into()),
        household: Some(Household::Alone),
        expected_birth: Some(day("2027-02-01")),
        work_situation: Some("sans_emploi".into()),
        work_situation_since: Some(day("2024-09-01")),
        education_level: Some("NV5".into()),
        rqth: Some(false),
        caf_number: Some("1234567".into()),
        ft_number: Some("7654321A".into()),
        ..person(1)
    }
}

#[test]
fn every_record_comes_back_whole() {
    let mut b = bench();
    round_trip(&mut b, &full_person());
    round_trip(&mut b, &person(2));
    round_trip(&mut b, &dossier(1));
    round_trip(
        &mut b,
        &Child {
            id: id(3),
            person: id(1),
            birth_month: day("2024-02-01"),
        },
    );
    for (number, set) in (10..).zip(PersonSet::ALL) {
        round_trip(
            &mut b,
            &PersonItem {
                id: id(number),
                person: id(1),
                set: *set,
                code: "rsa".into(),
            },
        );
    }
    round_trip(&mut b, &diagnostic(4, 1, "2026-11-23"));
    for (number, category) in (20..).zip(Category::ALL) {
        let mut said = entry(number, 4, *category);
        said.state = CategoryState::Frein;
        said.impact = Some(Impact::Blocking);
        said.confirmed_on = Some(day("2026-11-23"));
        said.unchanged_on = Some(day("2026-11-23"));
        said.note_shared = true;
        round_trip(&mut b, &said);
    }
    round_trip(
        &mut b,
        &TickedSituation {
            id: id(5),
            diagnostic: id(4),
            category: Category::Sante,
            code: "sante.suivi".into(),
            label: "Suivi médical en cours".into(),
            polarity: Polarity::Asset,
        },
    );
    round_trip(
        &mut b,
        &Strength {
            id: id(6),
            diagnostic: id(4),
            category: Category::Emploi,
            text: "Ponctuelle".into(),
        },
    );
    round_trip(&mut b, &objective(7, 1));
    round_trip(&mut b, &action(8, 7, "2026-12-01"));
    for (number, attendance) in (40..).zip(Attendance::ALL) {
        round_trip(
            &mut b,
            &appointment(number, 1, "2026-11-23T14:30:00", *attendance),
        );
    }
    round_trip(
        &mut b,
        &Referent {
            id: id(9),
            name: "Zoé Martin".into(),
            role: None,
            territory: Some("Flandre".into()),
            phone: None,
            email: None,
        },
    );
    round_trip(
        &mut b,
        &Structure {
            id: id(30),
            name: "Département du Nord".into(),
            service: None,
            address: Some("Ligne 1\nLigne 2".into()),
            phone: None,
            contract_title: None,
            delegation_until: Some(day("2027-06-30")),
            contract_mention: Some("Code du travail, L. 5411-6".into()),
            legal_mentions: None,
            logo: Some("iVBORw0KGgo=".into()),
        },
    );
    round_trip(&mut b, &document(31, Some(1)));
    let kept = Action {
        closed_on: Some(day("2026-11-20")),
        close_reason: Some("Inscription refusée faute de place".into()),
        appointment: Some(id(40)),
        status: ActionStatus::Cancelled,
        ..action(60, 7, "2026-11-10")
    };
    round_trip(&mut b, &kept);
    for (number, motive) in (61..).zip(HoursMotive::ALL) {
        round_trip(&mut b, &hours_target(number, 1, *motive));
    }
    round_trip(&mut b, &contract(70, 1));
    let mut line = contract_line(71, 70, 7);
    line.action = Some(id(8));
    round_trip(&mut b, &line);
    let mut signed = contract(72, 1);
    signed.kind = ContractKind::Amendment;
    signed.follows = Some(id(70));
    signed.diagnostic = Some(id(4));
    signed.signed_on = Some(day("2026-11-23"));
    signed.sha256 = Some("ab".repeat(32));
    round_trip(&mut b, &signed);
    round_trip(&mut b, &bilan(73, 1, Some(70)));
    round_trip(&mut b, &bilan(74, 1, None));
    round_trip(&mut b, &document(32, None));
    b.agrees();
}

#[test]
fn a_signed_contract_never_changes_but_may_be_handed_over_and_ended() {
    let mut b = bench();
    b.put(&person(1));
    b.put(&objective(2, 1));
    let mut contract = contract(3, 1);
    b.put(&contract);
    b.put(&contract_line(4, 3, 2));
    contract.signed_on = Some(day("2026-11-23"));
    b.put(&contract);
    let mut refused = |change: &dyn Fn(&mut Tx<'_>) -> Result<i64, StoreError>| {
        let context = at(&b.chance, 9, "Zoé");
        let outcome = b.store.write(Op::UpdateContract, &context, |tx| change(tx));
        assert!(matches!(outcome, Err(StoreError::Signed)), "{outcome:?}");
    };
    let changed = Contract {
        ends_on: Some(day("2028-01-01")),
        ..contract.clone()
    };
    refused(&|tx| tx.put(&changed, None));
    let line = ContractLine {
        consented_on: None,
        ..contract_line(4, 3, 2)
    };
    refused(&|tx| tx.put(&line, None));
    refused(&|tx| tx.put(&contract_line(5, 3, 2), None));
    refused(&|tx| tx.archive::<ContractLine>(id(4)));
    contract.handed_on = Some(day("2026-11-24"));
    contract.ended_on = Some(day("2027-01-15"));
    contract.end_reason = Some("Déménagement".into());
    b.put(&contract);
    b.agrees();
}

#[test]
fn any_text_comes_back_whole() {
    let mut b = bench();
    b.put(&person(1));
    let texts = [
        "é".repeat(40_000),
        "تتابع مساعدة اجتماعية".to_owned(),
        "👩‍👧 à l’« école »\u{202f}; \"guillemets\" \\ '); DROP TABLE note; --\n\tfin".to_owned(),
    ];
    for (number, text) in (50..).zip(&texts) {
        round_trip(&mut b, &note(number, 1, "2026-11-20", text));
    }
    b.agrees();
}

#[test]
fn columns_are_those_of_the_schema() {
    let b = bench();
    for entity in Entity::ALL {
        let names: Vec<String> = b
            .store
            .connection()
            .prepare("SELECT name FROM pragma_table_info(?1)")
            .unwrap()
            .query_map([entity.code()], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let kept = ["id", "version", "created_at", "updated_at", "archived_at"];
        let mut expected: Vec<&str> = kept.into_iter().collect();
        expected.extend(entity.columns().iter().map(|column| column.name));
        expected.sort_unstable();
        let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, expected, "{entity:?}");
        assert_eq!(Entity::from_code(entity.code()), Some(*entity));
    }
}

#[test]
fn lists_are_ordered_and_leave_out_what_is_archived() {
    let mut b = bench();
    b.put(&person(1));
    b.put(&diagnostic(2, 1, "2026-01-10"));
    b.put(&diagnostic(3, 1, "2026-06-10"));
    b.put(&diagnostic(4, 1, "2026-09-10"));
    b.put(&entry(5, 2, Category::Numerique));
    b.put(&entry(6, 2, Category::Logement));
    b.done(Op::ArchiveDiagnostic, 1, |tx| {
        tx.archive::<Diagnostic>(id(4))
    });
    let reader = b.store.reader();
    let versions: Vec<_> = reader
        .diagnostics_of(id(1))
        .unwrap()
        .iter()
        .map(|found| found.value.id)
        .collect();
    assert_eq!(versions, [id(3), id(2)]);
    let latest = reader.latest_diagnostic(id(1)).unwrap().unwrap();
    assert_eq!(latest.value.id, id(3));
    let categories: Vec<_> = reader
        .entries_of(id(2))
        .unwrap()
        .iter()
        .map(|found| found.value.category)
        .collect();
    assert_eq!(categories, [Category::Logement, Category::Numerique]);
}

#[test]
fn a_closed_diagnostic_never_changes_again() {
    let mut b = bench();
    b.put(&person(1));
    let mut version = diagnostic(2, 1, "2026-11-01");
    b.put(&version);
    let mut said = entry(3, 2, Category::Sante);
    b.put(&said);
    version.closed_on = Some(day("2026-11-23"));
    b.put(&version);
    said.words = "après coup".into();
    let late = Strength {
        id: id(4),
        diagnostic: id(2),
        category: Category::Sante,
        text: "après coup".into(),
    };
    version.closed_on = None;
    let context = at(&b.chance, 1, "Zoé");
    let refused = [
        b.store
            .write(Op::UpdateCategory, &context, |tx| tx.put(&said, None)),
        b.store
            .write(Op::UpdateCategory, &context, |tx| tx.put(&late, None)),
        b.store
            .write(Op::UpdateCategory, &context, |tx| tx.put(&version, None)),
        b.store
            .write(Op::ArchiveDiagnostic, &context, |tx| tx.archive(version.id)),
    ];
    for answer in refused {
        assert!(matches!(answer, Err(StoreError::Closed)));
    }
    let raw = b.store.connection();
    for sql in [
        "UPDATE category_entry SET words = 'x'",
        "DELETE FROM category_entry",
        "UPDATE diagnostic SET closed_on = NULL",
        "DELETE FROM diagnostic",
    ] {
        assert!(raw.execute(sql, []).is_err(), "{sql}");
    }
    b.agrees();
    // What was there already is not a change; and erasing the person takes everything away.
    said.words = String::new();
    assert!(b.put(&said).is_empty());
    let raw = b.store.connection();
    raw.execute("DELETE FROM person", []).unwrap();
    let left: i64 = raw
        .query_row(
            "SELECT (SELECT count(*) FROM diagnostic) + (SELECT count(*) FROM category_entry)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 0);
}

#[test]
fn a_row_of_nobody_is_refused() {
    let mut b = bench();
    let context = at(&b.chance, 1, "Zoé");
    let orphan = b.store.write(Op::CreateNote, &context, |tx| {
        tx.put(&note(1, 9, "2026-11-20", "x"), None)
    });
    assert!(matches!(orphan, Err(StoreError::Sqlite(_))));
}

#[test]
fn the_check_sees_a_row_changed_behind_the_journal() {
    let mut b = bench();
    b.put(&full_person());
    b.put(&person(2));
    b.agrees();
    let raw = b.store.connection();
    raw.execute("UPDATE person SET rqth = 1 WHERE rqth = 0", [])
        .unwrap();
    raw.execute(
        "DELETE FROM person WHERE id = ?1",
        [Value::Text(id::<Person>(2).to_string())],
    )
    .unwrap();
    let found = b
        .store
        .reader()
        .disagreements(crate::journal::agree::Sample::Whole)
        .unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.id.clone(), one.field.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (id::<Person>(1).to_string(), "rqth"),
            (id::<Person>(2).to_string(), "created"),
        ]
    );
}
