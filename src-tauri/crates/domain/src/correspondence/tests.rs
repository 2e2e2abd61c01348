use super::*;
use crate::comparison::Standing;

/// The grids as France Travail has them, read on 2026-11-23.
const LOGEMENT: &[(&str, ValueMeaning)] = &[
    ("AUCUNE", ValueMeaning::Nothing),
    ("SANS_LOGEMENT", ValueMeaning::Fact),
    ("PROCEDURE_EXPULSION", ValueMeaning::Fact),
    ("IMPACT_FORT_RECHERCHE_EMPLOI", ValueMeaning::High),
    ("IMPACT_FAIBLE_RECHERCHE_EMPLOI", ValueMeaning::Low),
];
const MOBILITE: &[(&str, ValueMeaning)] = &[
    ("AUCUNE", ValueMeaning::Nothing),
    ("AUCUN_MOYEN_DE_TRANSPORT", ValueMeaning::Fact),
    ("DEPENDANT_TRANSPORT", ValueMeaning::Fact),
    ("AUTRE", ValueMeaning::Other),
];
const NUMERIQUE: &[(&str, ValueMeaning)] = &[
    ("AUCUNE", ValueMeaning::Nothing),
    ("NON_ACCES_INTERNET", ValueMeaning::Fact),
    ("NON_MAITRISE", ValueMeaning::Fact),
    ("REFUS", ValueMeaning::Fact),
];

fn grid(values: &[(&str, ValueMeaning)]) -> Vec<GridValue> {
    let value = |(code, meaning): &(&str, ValueMeaning)| GridValue {
        code: (*code).to_owned(),
        meaning: *meaning,
    };
    values.iter().map(value).collect()
}

fn said(state: CategoryState, impact: Option<Impact>) -> Said {
    Said {
        standing: Standing { state, impact },
        ..Said::default()
    }
}

fn fact(polarity: Polarity, code: &str) -> Fact {
    Fact {
        label: format!("dit {code}"),
        polarity,
        code: Some(code.to_owned()).filter(|code| !code.is_empty()),
    }
}

/// The codes, joined, or the code of the reason.
fn read(outcome: Outcome) -> String {
    use crate::code::Coded as _;
    match outcome {
        Outcome::Codes { codes, .. } => codes.join("+"),
        Outcome::Missing(reason) => reason.code().to_owned(),
    }
}

#[test]
fn every_answer_has_its_code_or_its_reason() {
    use CategoryState::*;
    use Impact::*;
    use Polarity::{Asset, Frein as Difficulty, Neutral};
    type Case<'a> = (
        &'a [(&'a str, ValueMeaning)],
        CategoryState,
        Option<Impact>,
        &'a [(Polarity, &'a str)],
        &'a str,
    );
    let cases: &[Case<'_>] = &[
        (LOGEMENT, NotDiscussed, None, &[], "non_abordee"),
        (
            LOGEMENT,
            PrefersNotToAnswer,
            None,
            &[],
            "ne_souhaite_pas_repondre",
        ),
        (LOGEMENT, NothingToReport, None, &[], "AUCUNE"),
        (LOGEMENT, FreinLifted, None, &[], "AUCUNE"),
        (
            LOGEMENT,
            Frein,
            Some(Low),
            &[],
            "IMPACT_FAIBLE_RECHERCHE_EMPLOI",
        ),
        (
            LOGEMENT,
            Frein,
            Some(High),
            &[],
            "IMPACT_FORT_RECHERCHE_EMPLOI",
        ),
        (
            LOGEMENT,
            Frein,
            Some(Blocking),
            &[],
            "IMPACT_FORT_RECHERCHE_EMPLOI",
        ),
        (LOGEMENT, Frein, None, &[], "impact_a_dire"),
        // A fact says more than an impact, and does not wait for one.
        (
            LOGEMENT,
            Frein,
            Some(Low),
            &[(Difficulty, "SANS_LOGEMENT")],
            "SANS_LOGEMENT",
        ),
        (
            LOGEMENT,
            Frein,
            None,
            &[(Difficulty, "SANS_LOGEMENT")],
            "SANS_LOGEMENT",
        ),
        (
            LOGEMENT,
            Frein,
            Some(High),
            &[
                (Difficulty, "PROCEDURE_EXPULSION"),
                (Difficulty, "SANS_LOGEMENT"),
                (Difficulty, "SANS_LOGEMENT"),
            ],
            "SANS_LOGEMENT+PROCEDURE_EXPULSION",
        ),
        // A situation without a code, or with one the grid does not know, changes nothing.
        (
            LOGEMENT,
            Frein,
            Some(High),
            &[(Difficulty, "")],
            "IMPACT_FORT_RECHERCHE_EMPLOI",
        ),
        (
            LOGEMENT,
            Frein,
            Some(High),
            &[(Difficulty, "REFUS")],
            "IMPACT_FORT_RECHERCHE_EMPLOI",
        ),
        (
            LOGEMENT,
            FreinLifted,
            None,
            &[(Difficulty, "SANS_LOGEMENT")],
            "AUCUNE",
        ),
        (
            LOGEMENT,
            NothingToReport,
            None,
            &[(Difficulty, "SANS_LOGEMENT")],
            "contradiction",
        ),
        (LOGEMENT, NothingToReport, None, &[(Asset, "")], "AUCUNE"),
        (
            LOGEMENT,
            NotDiscussed,
            None,
            &[(Difficulty, "SANS_LOGEMENT")],
            "non_abordee",
        ),
        // Mobility has no impact level: « AUTRE » is its code for a frein no situation names.
        (MOBILITE, Frein, Some(Blocking), &[], "AUTRE"),
        (MOBILITE, Frein, None, &[], "AUTRE"),
        (
            MOBILITE,
            Frein,
            Some(Low),
            &[(Difficulty, "DEPENDANT_TRANSPORT")],
            "DEPENDANT_TRANSPORT",
        ),
        // Digital has neither: only a ticked situation gives a code.
        (NUMERIQUE, Frein, Some(High), &[], "situation_a_cocher"),
        (
            NUMERIQUE,
            Frein,
            Some(High),
            &[(Difficulty, "NON_MAITRISE")],
            "NON_MAITRISE",
        ),
        (
            NUMERIQUE,
            NothingToReport,
            None,
            &[(Neutral, "REFUS")],
            "REFUS",
        ),
        (
            NUMERIQUE,
            FreinLifted,
            None,
            &[(Neutral, "REFUS"), (Difficulty, "NON_MAITRISE")],
            "REFUS",
        ),
        (NUMERIQUE, NothingToReport, None, &[], "AUCUNE"),
    ];
    for (values, state, impact, ticked, expected) in cases {
        let facts: Vec<Fact> = ticked.iter().map(|(p, code)| fact(*p, code)).collect();
        let outcome = constraint(&said(*state, *impact), &facts, &grid(values));
        assert_eq!(read(outcome), *expected, "{state:?} {impact:?} {ticked:?}");
    }
}

#[test]
fn a_code_says_what_it_was_read_from() {
    let facts = [fact(Polarity::Frein, "SANS_LOGEMENT")];
    let frein = said(CategoryState::Frein, Some(Impact::High));
    assert_eq!(
        constraint(&frein, &facts, &grid(LOGEMENT)),
        Outcome::Codes {
            codes: vec!["SANS_LOGEMENT".to_owned()],
            source: ValueSource::Situation,
            situations: vec!["dit SANS_LOGEMENT".to_owned()],
        }
    );
    let source = |outcome| match outcome {
        Outcome::Codes { source, .. } => Some(source),
        Outcome::Missing(_) => None,
    };
    let from = |said: &Said, values| source(constraint(said, &[], &grid(values)));
    assert_eq!(from(&frein, LOGEMENT), Some(ValueSource::Impact));
    assert_eq!(from(&frein, MOBILITE), Some(ValueSource::State));
    let nothing = said(CategoryState::NothingToReport, None);
    assert_eq!(from(&nothing, LOGEMENT), Some(ValueSource::State));
}

#[test]
fn a_project_is_only_what_was_ticked_and_a_level_what_the_dossier_holds() {
    let project = grid(&[
        ("SALARIAT", ValueMeaning::Fact),
        ("AUCUN", ValueMeaning::Fact),
    ]);
    let nothing = said(CategoryState::NothingToReport, None);
    assert_eq!(
        read(from_facts(&nothing, &[], &project)),
        "situation_a_cocher"
    );
    assert_eq!(
        read(from_facts(&Said::default(), &[], &project)),
        "non_abordee"
    );
    let wage = [fact(Polarity::Neutral, "SALARIAT")];
    assert_eq!(read(from_facts(&nothing, &wage, &project)), "SALARIAT");
    let levels = grid(&[("NV3", ValueMeaning::Fact)]);
    assert_eq!(read(from_dossier(None, &levels)), "non_rempli");
    assert_eq!(read(from_dossier(Some("NV3"), &levels)), "NV3");
    assert_eq!(read(from_dossier(Some("BAC"), &levels)), "sans_code");
}

#[test]
fn the_reasoned_diagnostic_has_no_value_for_nothing_to_report() {
    use CategoryState::*;
    for (state, value) in [
        (NotDiscussed, Ok(ConstraintValue::NotDiscussed)),
        (Frein, Ok(ConstraintValue::Present)),
        (FreinLifted, Ok(ConstraintValue::Closed)),
        (NothingToReport, Err(MissingReason::NoCode)),
        (PrefersNotToAnswer, Err(MissingReason::Declined)),
    ] {
        assert_eq!(constraint_value(state), value, "{state:?}");
    }
}
