use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn standing(state: CategoryState, impact: Option<Impact>) -> Standing {
    Standing { state, impact }
}

fn version(category: Category, said: Said) -> Version {
    Version {
        said: BTreeMap::from([(category, said)]),
    }
}

#[test]
fn every_pair_of_states_has_its_word() {
    use CategoryState::*;
    use ChangeKind::*;
    for (from, to, kind) in [
        (NotDiscussed, NotDiscussed, Unchanged),
        (NotDiscussed, NothingToReport, Discussed),
        (NotDiscussed, Frein, FirstSaid),
        (NotDiscussed, FreinLifted, Discussed),
        (NotDiscussed, PrefersNotToAnswer, Declined),
        (NothingToReport, NotDiscussed, NoLongerDiscussed),
        (NothingToReport, NothingToReport, Unchanged),
        (NothingToReport, Frein, Appeared),
        (NothingToReport, FreinLifted, Lifted),
        (NothingToReport, PrefersNotToAnswer, Declined),
        (Frein, NotDiscussed, NoLongerDiscussed),
        (Frein, NothingToReport, NoLongerReported),
        (Frein, Frein, Persists),
        (Frein, FreinLifted, Lifted),
        (Frein, PrefersNotToAnswer, Declined),
        (FreinLifted, NotDiscussed, NoLongerDiscussed),
        (FreinLifted, NothingToReport, NoLongerReported),
        (FreinLifted, Frein, Returned),
        (FreinLifted, FreinLifted, Unchanged),
        (FreinLifted, PrefersNotToAnswer, Declined),
        (PrefersNotToAnswer, NotDiscussed, NoLongerDiscussed),
        (PrefersNotToAnswer, NothingToReport, Discussed),
        (PrefersNotToAnswer, Frein, FirstSaid),
        (PrefersNotToAnswer, FreinLifted, Discussed),
        (PrefersNotToAnswer, PrefersNotToAnswer, Unchanged),
    ] {
        let found = ChangeKind::between(standing(from, None), standing(to, None));
        assert_eq!(found, kind, "{from:?} → {to:?}");
    }
}

#[test]
fn an_impact_goes_up_or_down() {
    use Impact::*;
    for (from, to, kind) in [
        (Some(Low), Some(High), ChangeKind::ImpactUp),
        (Some(Low), Some(Blocking), ChangeKind::ImpactUp),
        (Some(Blocking), Some(High), ChangeKind::ImpactDown),
        (Some(High), Some(High), ChangeKind::Persists),
        // Still to be said in the version being written: that is not a change of impact.
        (Some(High), None, ChangeKind::Persists),
        (None, Some(Low), ChangeKind::Persists),
    ] {
        let at = |impact| standing(CategoryState::Frein, impact);
        let found = ChangeKind::between(at(from), at(to));
        assert_eq!(found, kind, "{from:?} → {to:?}");
    }
}

#[test]
fn tells_what_appeared_what_went_and_what_stays() {
    let situation = |code: &str, label: &str| Situation {
        code: code.to_owned(),
        label: label.to_owned(),
        polarity: Polarity::Frein,
    };
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    let before = Said {
        situations: vec![situation("a", "Sans permis"), situation("b", "Isolé")],
        strengths: texts(&["Ponctuelle", "Connaît le quartier"]),
        words: "C’est loin.".to_owned(),
        ..Said::default()
    };
    let after = Said {
        situations: vec![situation("b", "Zone isolée"), situation("c", "Vélo")],
        strengths: texts(&["ponctuelle", "Sait conduire"]),
        words: "Je roule.".to_owned(),
        ..Said::default()
    };
    let category = Category::Mobilite;
    let lines = compare(&version(category, before), &version(category, after));
    assert_eq!(lines.len(), 10);
    let line = lines.iter().find(|line| line.category == category).unwrap();
    let codes = |list: &[Situation]| list.iter().map(|s| s.code.clone()).collect::<Vec<_>>();
    assert_eq!(codes(&line.situations_appeared), ["c"]);
    assert_eq!(codes(&line.situations_gone), ["a"]);
    assert_eq!(line.situations_kept.len(), 1);
    assert_eq!(line.situations_kept[0].earlier_label, "Isolé");
    assert_eq!(line.situations_kept[0].situation.label, "Zone isolée");
    assert_eq!(line.strengths_kept, ["ponctuelle"]);
    assert_eq!(line.strengths_appeared, ["Sait conduire"]);
    assert_eq!(line.strengths_gone, ["Connaît le quartier"]);
    assert!(line.is_change());
    assert_eq!(lines.iter().filter(|line| line.is_change()).count(), 1);
}

prop_compose! {
    fn any_situation()(
        code in "[a-e]{1,2}",
        label in "[a-zé ]{0,8}",
        polarity in select(Polarity::ALL),
    ) -> Situation {
        Situation { code, label, polarity }
    }
}

prop_compose! {
    fn any_said()(
        state in select(CategoryState::ALL),
        impact in option::of(select(Impact::ALL)),
        situations in vec(any_situation(), 0..5),
        strengths in vec("[a-cA-C é🙂]{0,3}", 0..4),
        words in "[a-z ]{0,6}",
    ) -> Said {
        Said { standing: standing(state, impact), situations, strengths, words }
    }
}

prop_compose! {
    fn any_version()(said in vec((select(Category::ALL), any_said()), 0..12)) -> Version {
        Version { said: said.into_iter().collect() }
    }
}

proptest! {
    #[test]
    fn a_version_compared_with_itself_is_empty(version in any_version()) {
        let lines = compare(&version, &version);
        prop_assert_eq!(lines.len(), 10);
        prop_assert!(lines.iter().all(|line| !line.is_change()));
    }

    #[test]
    fn read_backwards_what_appeared_is_what_went(one in any_version(), two in any_version()) {
        for (there, back) in compare(&one, &two).into_iter().zip(compare(&two, &one)) {
            prop_assert_eq!(there.situations_appeared, back.situations_gone);
            prop_assert_eq!(there.strengths_gone, back.strengths_appeared);
            prop_assert_eq!(there.kind == ChangeKind::ImpactUp, back.kind == ChangeKind::ImpactDown);
            prop_assert_eq!(there.kind == ChangeKind::Persists, back.kind == ChangeKind::Persists);
        }
    }

    #[test]
    fn nothing_said_is_lost(one in any_version(), two in any_version()) {
        for line in compare(&one, &two) {
            let (then, now) = (one.said(line.category), two.said(line.category));
            prop_assert_eq!(line.situations_appeared.len() + line.situations_kept.len(), now.situations.len());
            prop_assert_eq!(line.strengths_appeared.len() + line.strengths_kept.len(), now.strengths.len());
            prop_assert!(line.situations_gone.iter().all(|gone| then.situations.contains(gone)));
            prop_assert_eq!((line.words_before, line.words_after), (then.words, now.words));
        }
    }
}
