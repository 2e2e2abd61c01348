use trame_domain::category::{Category, CategoryState, Impact};
use trame_domain::diagnostic::CategoryEntry;
use trame_domain::dossier::Dossier;
use trame_domain::person::Person;

use super::*;
use crate::testing::{
    Bench, at, bench, contract, contract_line, day, diagnostic, document, dossier, entry, id,
    objective, person,
};

fn undo(b: &mut Bench, op_id: OpId) -> Result<Change, StoreError> {
    b.store.undo(op_id, &at(&b.chance, 90, "Zoé"))
}

fn phone(b: &mut Bench, second: u64, phone: Option<&str>) -> OpId {
    let mut changed = person(1);
    changed.phone = phone.map(str::to_owned);
    b.done(Op::UpdatePerson, second, |tx| tx.put(&changed, None))
        .op_id
}

fn phone_now(b: &Bench) -> Option<String> {
    b.agrees();
    b.store.reader().find::<Person>(id(1)).unwrap().value.phone
}

#[test]
fn an_update_goes_back_to_what_it_replaced() {
    let mut b = bench();
    b.done(Op::CreatePerson, 0, |tx| tx.put(&person(1), None));
    let first = phone(&mut b, 1, Some("0639980001"));
    let second = phone(&mut b, 2, Some("0639980002"));

    // Overwritten since: refused, nothing written.
    assert!(matches!(undo(&mut b, first), Err(StoreError::NotUndoable)));
    assert_eq!(phone_now(&b).as_deref(), Some("0639980002"));

    undo(&mut b, second).unwrap();
    assert_eq!(phone_now(&b).as_deref(), Some("0639980001"));
    assert!(matches!(undo(&mut b, second), Err(StoreError::NotUndoable)));

    // The undo between is transparent; the blank before the first value comes back.
    let change = undo(&mut b, first).unwrap();
    assert_eq!(phone_now(&b), None);

    // An undo is an operation like another.
    undo(&mut b, change.op_id).unwrap();
    assert_eq!(phone_now(&b).as_deref(), Some("0639980001"));
}

#[test]
fn a_creation_is_archived_unless_more_was_said() {
    let mut b = bench();
    let created = b.done(Op::CreatePerson, 0, |tx| tx.put(&person(1), None));
    let updated = phone(&mut b, 1, Some("0639980001"));
    assert!(matches!(
        undo(&mut b, created.op_id),
        Err(StoreError::NotUndoable)
    ));
    undo(&mut b, updated).unwrap();
    let change = undo(&mut b, created.op_id).unwrap();
    assert!(b.store.reader().find::<Person>(id(1)).unwrap().archived);
    assert!(matches!(
        undo(&mut b, created.op_id),
        Err(StoreError::NotUndoable)
    ));
    undo(&mut b, change.op_id).unwrap();
    assert!(!b.store.reader().find::<Person>(id(1)).unwrap().archived);
    b.agrees();
}

#[test]
fn archiving_goes_back() {
    let mut b = bench();
    b.done(Op::CreatePerson, 0, |tx| tx.put(&person(1), None));
    let archived = b.done(Op::ArchivePerson, 1, |tx| tx.archive::<Person>(id(1)));
    undo(&mut b, archived.op_id).unwrap();
    assert!(!b.store.reader().find::<Person>(id(1)).unwrap().archived);
    b.agrees();
}

#[test]
fn a_frein_and_its_impact_go_back_together() {
    let mut b = bench();
    b.put(&person(1));
    b.put(&diagnostic(2, 1, "2026-11-01"));
    let mut said = entry(3, 2, Category::Sante);
    b.put(&said);
    said.state = CategoryState::Frein;
    said.impact = Some(Impact::High);
    b.done(Op::UpdateCategory, 1, |tx| tx.put(&said, None));
    said.impact = Some(Impact::Blocking);
    let last = b.done(Op::UpdateCategory, 2, |tx| tx.put(&said, None));
    undo(&mut b, last.op_id).unwrap();
    let found = b.store.reader().find::<CategoryEntry>(id(3)).unwrap().value;
    assert_eq!(
        (found.state, found.impact),
        (CategoryState::Frein, Some(Impact::High))
    );
    b.agrees();
}

#[test]
fn a_field_written_twice_in_one_operation_goes_back_before_the_first() {
    let mut b = bench();
    b.done(Op::CreatePerson, 0, |tx| tx.put(&person(1), None));
    let change = b.done(Op::UpdatePerson, 1, |tx| {
        let mut changed = person(1);
        changed.phone = Some("0639980001".into());
        tx.put(&changed, None)?;
        changed.phone = Some("0639980002".into());
        tx.put(&changed, None)
    });
    undo(&mut b, change.op_id).unwrap();
    assert_eq!(phone_now(&b), None);
}

#[test]
fn what_is_closed_stays_closed() {
    let mut b = bench();
    b.put(&person(1));
    let mut version = diagnostic(2, 1, "2026-11-01");
    b.put(&version);
    let said = b.done(Op::UpdateCategory, 1, |tx| {
        tx.put(&entry(3, 2, Category::Sante), None)
    });
    version.closed_on = Some(day("2026-11-23"));
    let closed = b.done(Op::CloseDiagnostic, 2, |tx| tx.put(&version, None));
    for op_id in [said.op_id, closed.op_id] {
        assert!(matches!(undo(&mut b, op_id), Err(StoreError::Closed)));
    }
    assert_eq!(b.store.reader().last_undoable("Zoé").unwrap(), None);
}

#[test]
fn the_last_undoable_is_the_authors_own_and_walks_back() {
    let mut b = bench();
    b.done(Op::CreatePerson, 0, |tx| tx.put(&person(1), None));
    let first = phone(&mut b, 1, Some("0639980001"));
    let second = phone(&mut b, 2, Some("0639980002"));
    let last = |b: &Bench, author| {
        b.store
            .reader()
            .last_undoable(author)
            .unwrap()
            .map(|found| found.op_id)
    };
    assert_eq!(last(&b, "Ali"), None);
    assert_eq!(last(&b, "Zoé"), Some(second));
    undo(&mut b, second).unwrap();
    assert_eq!(last(&b, "Zoé"), Some(first));
    undo(&mut b, first).unwrap();
    let created = b.store.reader().last_undoable("Zoé").unwrap().unwrap();
    assert_eq!(created.op, Op::CreatePerson);
}

#[test]
fn an_unknown_operation_is_not_found() {
    let mut b = bench();
    assert!(matches!(undo(&mut b, id(9)), Err(StoreError::NotFound)));
}

#[test]
fn a_printed_document_is_never_taken_back_and_hides_nothing_that_can_be() {
    let mut b = bench();
    b.done(Op::CreatePerson, 0, |tx| tx.put(&person(1), None));
    let change = phone(&mut b, 1, Some("0639980001"));
    let printed = b.done(Op::RecordDocument, 2, |tx| {
        tx.put(&document(7, Some(1)), None)?;
        tx.put(&document(8, None), None)
    });
    assert!(matches!(
        undo(&mut b, printed.op_id),
        Err(StoreError::NotUndoable)
    ));
    let last = b.store.reader().last_undoable("Zoé").unwrap();
    assert_eq!(last.map(|found| found.op_id), Some(change));
    let listed = b.store.reader().documents_of(id(1)).unwrap();
    assert_eq!(listed.len(), 1, "a list is in nobody’s dossier");
    b.agrees();
}

#[test]
fn a_dossier_brought_in_goes_away_whole_its_closed_version_with_it() {
    let mut b = bench();
    let mut version = diagnostic(2, 1, "2026-11-01");
    let mut bring = |b: &mut Bench, op: Op| {
        b.done(op, 1, |tx| {
            tx.put(&person(1), None)?;
            let dossier = Dossier {
                id: id(9),
                ..dossier(1)
            };
            tx.put(&dossier, None)?;
            version.closed_on = None;
            tx.put(&version, None)?;
            version.closed_on = Some(day("2026-11-02"));
            tx.put(&version, None)
        })
    };
    let imported = bring(&mut b, Op::ImportPerson);
    undo(&mut b, imported.op_id).unwrap();
    let reader = b.store.reader();
    assert!(reader.find::<Person>(id(1)).unwrap().archived);
    assert_eq!(reader.dossier_of(id(1)).unwrap(), None);
    b.agrees();
    let mut b = bench();
    let invented = bring(&mut b, Op::LoadDemo);
    let refused = undo(&mut b, invented.op_id);
    assert!(
        matches!(refused, Err(StoreError::NotUndoable)),
        "{refused:?}"
    );
}

#[test]
fn a_signature_stays_and_what_follows_it_may_be_taken_back() {
    let mut b = bench();
    b.done(Op::CreatePerson, 0, |tx| tx.put(&person(1), None));
    b.done(Op::CreateObjective, 1, |tx| tx.put(&objective(2, 1), None));
    let mut found = contract(3, 1);
    let created = b.done(Op::CreateContract, 2, |tx| {
        tx.put(&contract(3, 1), None)?;
        tx.put(&contract_line(4, 3, 2), None)
    });
    found.signed_on = Some(day("2026-11-23"));
    let signed = b.done(Op::SignContract, 3, |tx| tx.put(&found, None));
    for op_id in [created.op_id, signed.op_id] {
        assert!(matches!(undo(&mut b, op_id), Err(StoreError::Signed)));
    }
    assert_eq!(b.store.reader().last_undoable("Zoé").unwrap(), None);
    found.handed_on = Some(day("2026-11-24"));
    let handed = b.done(Op::HandContract, 4, |tx| tx.put(&found, None));
    found.ended_on = Some(day("2027-01-15"));
    found.end_reason = Some("Déménagement".into());
    let ended = b.done(Op::EndContract, 5, |tx| tx.put(&found, None));
    for op_id in [ended.op_id, handed.op_id] {
        undo(&mut b, op_id).unwrap();
    }
    let now = b.store.reader().find(found.id).unwrap().value;
    assert_eq!(
        (now.handed_on, now.ended_on, now.end_reason, now.signed_on),
        (None, None, None, found.signed_on)
    );
    b.agrees();
}
