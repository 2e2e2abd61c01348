use trame_domain::company::{Company, CompanyContact, CompanyEvent, CompanyEventKind};
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::bilan::{
    Agreement, BilanLineKind, Completion, FollowUpKind, Mark, PmsmpBilan, PmsmpBilanLine,
    PmsmpFollowUp, Reached, Wish,
};
use trame_domain::pmsmp::{Initiative, Pmsmp, PmsmpExit, PmsmpObject};

use super::round_trip;
use crate::error::StoreError;
use crate::op::Op;
use crate::record::Record;
use crate::testing::{Bench, at, bench, day, id, person};

#[test]
fn companies_offers_pmsmp_and_their_bilans_come_back_whole() {
    let mut b = bench();
    b.put(&person(1));
    let company = Company {
        siret: Some("73282932000074".into()),
        ape: Some("43.21A".into()),
        ape_version: Some("naf2".into()),
        trained_on: Some(day("2026-06-29")),
        training: Some("Accueillir autrement".into()),
        ..Company::blank(id(2), "Menuiserie Œuvrard".into())
    };
    round_trip(&mut b, &company);
    let contact = CompanyContact::blank(id(3), id(2), "Inès Caradec".into());
    round_trip(&mut b, &contact);
    let event = CompanyEvent {
        id: id(4),
        company: id(2),
        happened_on: day("2026-11-20"),
        kind: CompanyEventKind::Visit,
        contact: Some("Inès Caradec".into()),
        author: "Zoé Martin".into(),
        text: "Atelier vu, deux postes possibles.".into(),
    };
    round_trip(&mut b, &event);
    let offer = ImmersionOffer {
        job: "Menuisier".into(),
        tasks: vec!["Débiter".into(), "Poncer".into()],
        transit: Some(true),
        walk_minutes: Some(8),
        schedule: "1 08:00-12:00;1 13:00-17:00".parse().unwrap(),
        objects: vec!["decouvrir".into()],
        ..ImmersionOffer::blank(id(5), id(2))
    };
    round_trip(&mut b, &offer);
    let pmsmp = Pmsmp {
        offer: Some(id(5)),
        object: Some(PmsmpObject::Confirm),
        starts_on: Some(day("2026-12-01")),
        ends_on: Some(day("2026-12-12")),
        days_off: vec!["2026-12-03".into()],
        accident_at: chrono::NaiveDate::from_ymd_opt(2026, 12, 4)
            .unwrap()
            .and_hms_opt(10, 15, 0),
        exit: Some(PmsmpExit::Interrupted),
        exit_by: Some(Initiative::Agreed),
        shared: vec!["points_appui".into()],
        ..Pmsmp::blank(id(6), id(1), id(2))
    };
    round_trip(&mut b, &pmsmp);
    let bilan = PmsmpBilan {
        completion: Some(Completion::Partial),
        reached: Some(Reached::Partly),
        wish: Some(Wish::NotForMe),
        ..PmsmpBilan::blank(id(7), id(6), 1, day("2026-12-15"))
    };
    round_trip(&mut b, &bilan);
    let line = PmsmpBilanLine {
        tutor_mark: Some(Mark::AtEase),
        ..PmsmpBilanLine::blank(
            id(8),
            id(7),
            BilanLineKind::SoftSkill,
            "Être à l’écoute".into(),
        )
    };
    round_trip(&mut b, &line);
    let next = PmsmpFollowUp::blank(id(9), id(7), FollowUpKind::SameJob);
    round_trip(&mut b, &next);
    assert_eq!(b.store.reader().pmsmps_of(id(1)).unwrap().len(), 1);
    assert_eq!(b.store.reader().pmsmps_on(id(5)).unwrap().len(), 1);
}

#[test]
fn an_agreed_bilan_never_changes() {
    let mut b = bench();
    b.put(&person(1));
    b.put(&Company::blank(id(2), "Menuiserie Œuvrard".into()));
    b.put(&Pmsmp::blank(id(6), id(1), id(2)));
    let mut bilan = PmsmpBilan::blank(id(7), id(6), 1, day("2026-12-15"));
    let line = PmsmpBilanLine::blank(id(8), id(7), BilanLineKind::Task, "Poncer".into());
    let mut next = PmsmpFollowUp::blank(id(9), id(7), FollowUpKind::Pause);
    b.put(&bilan);
    b.put(&line);
    b.put(&next);
    bilan.agreement = Some(Agreement::Agrees);
    bilan.agreed_on = Some(day("2026-12-16"));
    b.put(&bilan);
    bilan.evidence = "Autre chose".into();
    let more = PmsmpBilanLine {
        fact: "Autre chose".into(),
        ..line
    };
    next.detail = "Autre chose".into();
    refused(&mut b, &bilan);
    refused(&mut b, &more);
    refused(&mut b, &next);
    // Nothing comes into it, goes out of it or out of sight, by whatever way.
    b.put(&PmsmpBilan::blank(id(10), id(6), 2, day("2026-12-17")));
    b.put(&PmsmpFollowUp::blank(id(11), id(10), FollowUpKind::Hire));
    let context = at(&b.chance, 9, "Zoé");
    let gone = b
        .store
        .write(Op::ArchivePmsmpBilan, &context, |tx| tx.archive(bilan.id));
    assert!(matches!(gone, Err(StoreError::Agreed)));
    let raw = b.store.connection();
    let agreed = bilan.id;
    for sql in [
        format!("UPDATE pmsmp_follow_up SET bilan = '{agreed}'"),
        format!("DELETE FROM pmsmp_follow_up WHERE bilan = '{agreed}'"),
        "DELETE FROM pmsmp_bilan_line".to_owned(),
        "DELETE FROM pmsmp_bilan".to_owned(),
    ] {
        assert!(raw.execute(&sql, []).is_err(), "{sql}");
    }
    raw.execute("DELETE FROM person", []).unwrap();
    let left: i64 = raw
        .query_row(
            "SELECT (SELECT count(*) FROM pmsmp_bilan) + (SELECT count(*) FROM pmsmp_follow_up)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 0, "with the person all goes");
}

fn refused<R: Record>(b: &mut Bench, record: &R) {
    let context = at(&b.chance, 9, "Zoé");
    let outcome = b
        .store
        .write(Op::UpdatePmsmpBilan, &context, |tx| tx.put(record, None));
    assert!(matches!(outcome, Err(StoreError::Agreed)));
}
