use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facts(notified: &str) -> Facts {
    Facts {
        notified_on: notified.parse().ok(),
        followed_from: Some(day("2026-02-01")),
        ..Facts::default()
    }
}

fn told(deadline: Option<Deadline>) -> Option<(String, &'static str)> {
    deadline.map(|found| (found.due.to_string(), found.rule.article))
}

#[test]
fn a_month_to_sign_counts_to_the_same_day_or_the_last_of_the_month() {
    for (notified, due) in [
        ("2025-01-01", "2025-02-01"),
        ("2026-10-27", "2026-11-27"),
        ("2026-11-30", "2026-12-30"),
        ("2026-12-31", "2027-01-31"),
        ("2027-01-28", "2027-02-28"),
        ("2027-01-29", "2027-02-28"),
        ("2027-01-31", "2027-02-28"),
        ("2028-01-31", "2028-02-29"),
        ("2026-08-31", "2026-09-30"),
    ] {
        assert_eq!(
            told(signature(&facts(notified))),
            Some((due.to_owned(), "Code du travail, D. 5411-14-1")),
            "{notified}"
        );
    }
}

#[test]
fn before_the_reform_each_path_had_its_own_delay() {
    // Oriented before, followed after: not of those the two years were given to.
    let mut before = facts("2024-12-31");
    assert_eq!(
        told(signature(&before)),
        Some((
            "2025-01-31".into(),
            "Code de l’action sociale et des familles, L. 262-35"
        ))
    );
    before.is_social = true;
    assert_eq!(
        told(signature(&before)),
        Some((
            "2025-02-28".into(),
            "Code de l’action sociale et des familles, L. 262-36"
        ))
    );
    before.notified_on = Some(day("2009-05-31"));
    assert_eq!(signature(&before), None, "no rule before the RSA");
}

#[test]
fn people_already_followed_sign_before_a_day_of_the_calendar() {
    for (followed, notified, overseas, due) in [
        ("2024-03-01", None, false, Some("2026-12-31")),
        ("2025-01-01", None, false, Some("2026-12-31")),
        ("2025-01-02", None, false, None),
        ("2024-03-01", Some("2024-03-10"), false, Some("2026-12-31")),
        ("2024-03-01", None, true, Some("2027-12-31")),
        // A new orientation since: the month of everybody.
        ("2024-03-01", Some("2026-10-27"), true, Some("2026-11-27")),
    ] {
        let facts = Facts {
            followed_from: Some(day(followed)),
            notified_on: notified.map(day),
            is_overseas: overseas,
            ..Facts::default()
        };
        let found = signature(&facts);
        assert_eq!(
            found.map(|found| found.due),
            due.map(day),
            "{followed} {notified:?}"
        );
    }
}

#[test]
fn a_signature_answers_the_orientation_before_it_and_a_new_orientation_asks_again() {
    let mut facts = facts("2026-06-10");
    assert_eq!(signature(&facts).unwrap().done_on, None);
    facts.amended_on = vec![day("2026-06-20")];
    assert_eq!(signature(&facts).unwrap().done_on, None, "amended only");
    facts.signed_on = vec![day("2027-01-04"), day("2026-07-01")];
    assert_eq!(signature(&facts).unwrap().done_on, Some(day("2026-07-01")));
    facts.notified_on = Some(day("2027-03-01"));
    let asked_again = signature(&facts).unwrap();
    assert_eq!(
        (asked_again.due, asked_again.done_on),
        (day("2027-04-01"), None)
    );
}

#[test]
fn six_weeks_to_be_oriented() {
    for (from, due) in [
        ("2026-01-01", "2026-02-12"),
        ("2026-11-23", "2027-01-04"),
        ("2028-02-01", "2028-03-14"),
    ] {
        let facts = Facts {
            rsa_from: Some(day(from)),
            ..Facts::default()
        };
        assert_eq!(orientation(&facts).unwrap().due, day(due), "{from}");
    }
    let mut facts = facts("2026-02-01");
    assert_eq!(orientation(&facts), None, "the day of the RSA is not known");
    facts.rsa_from = Some(day("2024-11-01"));
    assert_eq!(
        orientation(&facts),
        None,
        "no source for a delay before 2025"
    );
    facts.rsa_from = Some(day("2026-01-02"));
    assert_eq!(
        orientation(&facts).unwrap().done_on,
        Some(day("2026-02-01"))
    );
}

#[test]
fn the_social_path_is_looked_at_again_six_months_after_the_last_signature() {
    let mut facts = facts("2026-06-10");
    facts.signed_on = vec![day("2026-07-01")];
    facts.amended_on = vec![day("2026-08-31")];
    assert_eq!(joint_review(&facts), None);
    facts.is_social = true;
    let review = joint_review(&facts).unwrap();
    assert_eq!(
        (review.due, review.from),
        (day("2027-02-28"), Some(day("2026-08-31")))
    );
    facts.amended_on.clear();
    assert_eq!(joint_review(&facts).unwrap().due, day("2027-01-01"));
    facts.signed_on.clear();
    assert_eq!(joint_review(&facts), None);
}

#[test]
fn every_rule_says_where_it_comes_from_and_no_two_versions_overlap() {
    for (at, rule) in RULES.iter().enumerate() {
        assert!(!rule.article.is_empty());
        assert!(
            rule.valid_until
                .is_none_or(|until| until >= rule.valid_from)
        );
        for other in RULES
            .iter()
            .skip(at + 1)
            .filter(|other| other.code == rule.code)
        {
            let ends = |rule: &Rule| rule.valid_until.unwrap_or(NaiveDate::MAX);
            assert!(
                ends(other) < rule.valid_from || ends(rule) < other.valid_from,
                "two versions of {:?} on one day",
                rule.code
            );
        }
    }
}

#[test]
fn the_list_follows_the_order_of_events() {
    let facts = Facts {
        rsa_from: Some(day("2026-05-01")),
        signed_on: vec![day("2026-07-01")],
        is_social: true,
        ..facts("2026-06-10")
    };
    let kinds: Vec<_> = deadlines(&facts)
        .iter()
        .map(|found| found.rule.kind)
        .collect();
    assert_eq!(
        kinds,
        [
            DeadlineKind::Orientation,
            DeadlineKind::Signature,
            DeadlineKind::JointReview
        ]
    );
    assert_eq!(deadlines(&Facts::default()), []);
}
