use trame_domain::agenda::Attendance;

use super::*;
use crate::op::Op;
use crate::testing::{Bench, action, appointment, bench, day, dossier, id, objective, person};

fn time(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

/// Person 1 is followed, 2 has a closed dossier, 3 is archived; each has the same week.
fn filled() -> Bench {
    let mut b = bench();
    for number in 1..=3 {
        b.put(&person(number));
        b.put(&dossier(number));
        let first = number * 10;
        b.put(&appointment(
            first,
            number,
            "2026-11-23T09:00:00",
            Attendance::Planned,
        ));
        b.put(&appointment(
            first + 1,
            number,
            "2026-11-23T08:00:00",
            Attendance::Present,
        ));
        b.put(&appointment(
            first + 2,
            number,
            "2026-11-24T00:00:00",
            Attendance::Planned,
        ));
        b.put(&objective(first + 3, number));
        b.put(&action(first + 4, first + 3, "2026-11-22"));
        b.put(&action(first + 5, first + 3, "2026-11-23"));
    }
    let mut closed = dossier(2);
    closed.closed_on = Some(day("2026-11-20"));
    closed.close_reason = Some("emploi".into());
    b.done(Op::CloseDossier, 1, |tx| tx.put(&closed, None));
    b.done(Op::ArchivePerson, 1, |tx| tx.archive(person(3).id));
    b
}

#[test]
fn a_day_is_in_order_and_stops_before_the_next() {
    let b = filled();
    let day = b
        .store
        .reader()
        .appointments_between(time("2026-11-23T00:00:00"), time("2026-11-24T00:00:00"))
        .unwrap();
    let found: Vec<_> = day.iter().map(|line| line.record.value.id).collect();
    assert_eq!(found, [id(11), id(21), id(10), id(20)]);
    assert_eq!(day[0].person.birth_name, "Diallo");
}

#[test]
fn only_people_followed_need_attention() {
    let b = filled();
    let reader = b.store.reader();
    let waiting = reader
        .appointments_without_attendance(time("2026-11-23T09:01:00"))
        .unwrap();
    let waiting: Vec<_> = waiting.iter().map(|line| line.record.value.id).collect();
    assert_eq!(waiting, [id(10)]);
    let overdue = reader.overdue_actions(day("2026-11-23")).unwrap();
    let overdue: Vec<_> = overdue
        .iter()
        .map(|line| (line.record.value.id, line.person.id))
        .collect();
    assert_eq!(overdue, [(id(14), id(1))]);
}
