use trame_domain::agenda::Attendance;
use trame_domain::person::{Child, PersonItem, PersonSet};

use super::*;
use crate::op::Op;
use crate::testing::{
    Bench, action, appointment, bench, bilan, contract, day, diagnostic, dossier, entry, id, note,
    objective, person,
};

fn now() -> NaiveDateTime {
    "2026-11-23T09:00:00".parse().unwrap()
}

fn filled() -> Bench {
    let mut b = bench();
    for number in 1..=3 {
        b.put(&person(number));
    }
    b.put(&dossier(1));
    b.put(&diagnostic(10, 1, "2026-02-01"));
    let mut old = entry(11, 10, Category::Emploi);
    old.confirmed_on = Some(day("2026-02-01"));
    b.put(&old);
    b.put(&diagnostic(12, 1, "2026-08-01"));
    for (number, category, confirmed) in [
        (13, Category::Sante, "2026-08-03"),
        (14, Category::Logement, "2026-08-02"),
    ] {
        let mut said = entry(number, 12, category);
        said.state = CategoryState::Frein;
        said.impact = Some(Impact::High);
        said.confirmed_on = Some(day(confirmed));
        b.put(&said);
    }
    for (number, set, code) in [
        (20, PersonSet::Tag, "urgent"),
        (21, PersonSet::Right, "rsa"),
        (22, PersonSet::Language, "ar"),
    ] {
        b.put(&PersonItem {
            id: id(number),
            person: id(1),
            set,
            code: code.into(),
        });
    }
    for (number, month) in [(23, "2015-04-01"), (24, "2024-02-01")] {
        b.put(&Child {
            id: id(number),
            person: id(1),
            birth_month: day(month),
        });
    }
    for (number, time, attendance) in [
        (30, "2026-10-05T14:00:00", Attendance::Present),
        (31, "2026-11-20T14:00:00", Attendance::AbsentExcused),
        (32, "2026-11-22T14:00:00", Attendance::Planned),
        (33, "2026-12-03T14:30:00", Attendance::Planned),
        (34, "2026-11-30T10:00:00", Attendance::Planned),
        (35, "2026-11-24T10:00:00", Attendance::Cancelled),
    ] {
        b.put(&appointment(number, 1, time, attendance));
    }
    b.put(&note(40, 1, "2026-11-10", "appel"));
    let mut thought = note(41, 1, "2026-11-21", "réflexion");
    thought.is_contact = false;
    b.put(&thought);
    b.put(&objective(50, 1));
    b.put(&action(51, 50, "2026-11-22"));
    b.put(&action(52, 50, "2026-11-23"));
    // Under an objective put away, nothing is overdue.
    b.put(&objective(53, 1));
    b.put(&action(54, 53, "2026-11-01"));
    b.done(Op::ArchiveObjective, 1, |tx| {
        tx.archive(objective(53, 1).id)
    });
    for number in 60..=62 {
        b.put(&contract(number, 1));
    }
    b.done(Op::ArchiveContract, 1, |tx| tx.archive(contract(62, 1).id));
    b.put(&bilan(63, 1, Some(60)));
    b.done(Op::ArchivePerson, 1, |tx| tx.archive(person(3).id));
    b
}

#[test]
fn sums_up_each_person() {
    let b = filled();
    let rows = b.store.reader().caseload(now()).unwrap();
    let [row, other] = &rows[..] else {
        unreachable!("two people are not archived");
    };
    assert_eq!(other, &CaseloadRow::of(other.person.clone()));
    assert_eq!(
        row.dossier.as_ref().map(|found| &found.value),
        Some(&dossier(1))
    );
    let diagnostic = row.diagnostic.as_ref().unwrap();
    assert_eq!(diagnostic.id, id(12));
    assert_eq!(diagnostic.confirmed_on, Some(day("2026-08-03")));
    let said: Vec<_> = diagnostic
        .entries
        .iter()
        .map(|entry| (entry.category, entry.impact))
        .collect();
    assert_eq!(
        said,
        [
            (Category::Logement, Some(Impact::High)),
            (Category::Sante, Some(Impact::High))
        ]
    );
    assert_eq!(
        (row.rights.join(","), row.tags.join(",")),
        ("rsa".into(), "urgent".into())
    );
    assert_eq!(
        (row.children, row.youngest_child),
        (2, Some(day("2024-02-01")))
    );
    assert_eq!(row.last_contact, Some(day("2026-11-10")));
    assert_eq!(row.next_appointment, "2026-11-30T10:00:00".parse().ok());
    assert_eq!((row.overdue_actions, row.open_objectives), (1, 1));
    assert_eq!(
        row.contracts,
        [contract(60, 1).term(), contract(61, 1).term()]
    );
    assert_eq!(row.last_bilan, Some(day("2026-11-23")));
}

#[test]
fn one_person_reads_the_same_as_among_all() {
    let b = filled();
    let reader = b.store.reader();
    let rows = reader.caseload(now()).unwrap();
    for row in rows {
        let alone = reader.caseload_row(row.person.value.id, now()).unwrap();
        assert_eq!(alone, Some(row));
    }
    assert_eq!(reader.caseload_row(id(3), now()).unwrap(), None);
    assert_eq!(reader.caseload_row(id(9), now()).unwrap(), None);
}

#[test]
fn every_query_is_answered_by_indexes_alone() {
    let b = filled();
    for sql in [
        fill::VERSIONS,
        fill::ENTRIES,
        fill::ITEMS,
        fill::CHILDREN,
        fill::MET,
        fill::NOTED,
        fill::NEXT,
        fill::OBJECTIVES,
        fill::CONTRACTS,
        fill::BILANS,
    ] {
        let sql = sql.replace("{scope}", "TRUE");
        let steps: Vec<String> = b
            .store
            .connection()
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .unwrap()
            .query_map(
                rusqlite::params_from_iter(sql.contains("?1").then_some("2026")),
                |row| row.get(3),
            )
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let reads_a_table = steps.iter().any(|step| {
            (step.starts_with("SCAN") || step.starts_with("SEARCH")) && !step.contains("COVERING")
        });
        assert!(!reads_a_table, "{steps:#?}");
    }
}
