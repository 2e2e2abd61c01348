use super::super::tests::contract;
use super::*;
use crate::category::Category;
use crate::code::Coded;
use crate::contract::ContractId;
use crate::id::Id;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn line(consented: bool, minutes: u32) -> ContractLine {
    ContractLine {
        id: Id::new(1, [0; 10]),
        contract: Id::new(1, [0; 10]),
        objective: Id::new(1, [0; 10]),
        action: None,
        category: Category::Emploi,
        objective_label: "Trouver un emploi".into(),
        action_label: None,
        who: None,
        starts_on: None,
        due_on: None,
        proof: None,
        weekly_minutes: Some(minutes),
        consented_on: consented.then(|| day("2026-11-23")),
        position: 0,
    }
}

fn bilan(said: &str) -> Bilan {
    Bilan {
        id: Id::new(1, [0; 10]),
        person: Id::new(1, [0; 10]),
        contract: None,
        made_on: day("2026-11-20"),
        person_done: "Trois ateliers.".into(),
        person_hindered: String::new(),
        referent_done: said.into(),
        referent_hindered: String::new(),
    }
}

fn complete() -> Contract {
    Contract {
        diagnostic: Some(Id::new(5, [0; 10])),
        review_on: Some(day("2027-03-01")),
        person_engagements: "Venir aux rendez-vous.".into(),
        referent_engagements: "Répondre sous deux jours.".into(),
        ..contract()
    }
}

fn evidence<'a>(contract: &'a Contract, lines: &'a [ContractLine]) -> Evidence<'a> {
    Evidence {
        contract,
        lines,
        changed_lines: 0,
        confirmed_on: Some(day("2026-11-20")),
        stale_months: 6,
        all: &[],
        bilan: None,
        asked_minutes: Some(15 * 60),
        today: day("2026-11-23"),
    }
}

fn told(evidence: &Evidence<'_>) -> Vec<(&'static str, bool, usize)> {
    let found = gaps(evidence).into_iter();
    found
        .map(|gap| (gap.code.code(), gap.is_blocking, gap.count))
        .collect()
}

#[test]
fn a_complete_contract_misses_nothing() {
    let (contract, lines) = (complete(), [line(true, 900)]);
    assert_eq!(told(&evidence(&contract, &lines)), []);
    assert!(is_complete(&gaps(&evidence(&contract, &lines))));
}

#[test]
fn an_empty_draft_is_told_everything() {
    let mut empty = contract();
    empty.referent = " ".into();
    empty.title.clear();
    empty.ends_on = None;
    let evidence = Evidence {
        confirmed_on: None,
        ..evidence(&empty, &[])
    };
    assert_eq!(
        told(&evidence),
        [
            ("diagnostic_absent", true, 1),
            ("lignes_absentes", true, 1),
            ("referent_absent", true, 1),
            ("titre_absent", true, 1),
            ("dates_absentes", true, 1),
            ("engagements_personne", true, 1),
            ("engagements_referent", true, 1),
            ("heures_insuffisantes", false, 1),
            ("point_etape_absent", false, 1),
        ]
    );
    assert!(!is_complete(&gaps(&evidence)));
}

#[test]
fn each_line_needs_the_consent_of_the_person() {
    let contract = complete();
    let lines = [line(true, 900), line(false, 60), line(false, 0)];
    assert_eq!(
        told(&evidence(&contract, &lines)),
        [("accord_manquant", true, 2)]
    );
}

#[test]
fn what_is_only_worth_a_look_does_not_keep_from_signing() {
    let mut contract = complete();
    contract.review_on = Some(day("2027-06-01"));
    let lines = [line(true, 899)];
    let old = Evidence {
        confirmed_on: Some(day("2026-05-22")),
        changed_lines: 2,
        ..evidence(&contract, &lines)
    };
    assert_eq!(
        told(&old),
        [
            ("diagnostic_ancien", false, 1),
            ("lignes_changees", false, 2),
            ("heures_insuffisantes", false, 1),
            ("point_etape_tardif", false, 1),
        ]
    );
    assert!(is_complete(&gaps(&old)));
    // Less was asked, or no rule is in force: nothing is said of the hours.
    contract.review_on = None;
    for asked in [None, Some(0), Some(899)] {
        let found = told(&Evidence {
            asked_minutes: asked,
            ..evidence(&contract, &lines)
        });
        assert_eq!(found, [("point_etape_absent", false, 1)], "{asked:?}");
    }
}

#[test]
fn a_renewal_needs_a_bilan_in_both_voices() {
    let mut contract = complete();
    contract.kind = ContractKind::Renewal;
    let lines = [line(true, 900)];
    assert_eq!(
        told(&evidence(&contract, &lines)),
        [("bilan_absent", true, 1)]
    );
    for (said, gap) in [("", Some("bilan_incomplet")), ("Deux visites.", None)] {
        let bilan = bilan(said);
        let found = told(&Evidence {
            bilan: Some(&bilan),
            ..evidence(&contract, &lines)
        });
        assert_eq!(found.first().map(|gap| gap.0), gap);
    }
}

#[test]
fn an_amendment_says_what_it_changes_within_its_contract() {
    let base = Term {
        signed_on: Some(day("2026-11-23")),
        ..contract().term()
    };
    let mut change = contract();
    change.id = ContractId::new(2, [0; 10]);
    change.kind = ContractKind::Amendment;
    change.follows = Some(base.id);
    change.ends_on = None;
    let all = [base, change.term()];
    let found = |change: &Contract| {
        told(&Evidence {
            all: &all,
            confirmed_on: None,
            ..evidence(change, &[])
        })
    };
    assert_eq!(found(&change), [("objet_absent", true, 1)]);
    change.amends = "L’atelier du mardi passe au jeudi.".into();
    assert_eq!(found(&change), [], "no diagnostic, no line, no hours");
    for (starts, outside) in [
        ("2026-11-30", true),
        ("2026-12-01", false),
        ("2027-05-31", false),
        ("2027-06-01", true),
    ] {
        change.starts_on = Some(day(starts));
        let expected: &[_] = if outside {
            &[("hors_contrat", true, 1)]
        } else {
            &[]
        };
        assert_eq!(found(&change), expected, "{starts}");
    }
    change.starts_on = None;
    assert_eq!(found(&change), [("dates_absentes", true, 1)]);
}

#[test]
fn the_days_of_another_signed_contract_are_taken() {
    let other = Term {
        id: ContractId::new(7, [0; 10]),
        ends_on: Some(day("2026-12-15")),
        signed_on: Some(day("2026-06-10")),
        ..contract().term()
    };
    let contract = complete();
    let (all, lines) = ([other, contract.term()], [line(true, 900)]);
    let taken = Evidence {
        all: &all,
        ..evidence(&contract, &lines)
    };
    assert_eq!(told(&taken), [("periode_occupee", true, 1)]);
}
