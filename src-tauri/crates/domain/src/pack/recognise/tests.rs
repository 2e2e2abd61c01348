use super::*;

fn entry(code: &str, label: &str, aliases: &[&str]) -> Entry {
    Entry {
        code: (!code.is_empty()).then(|| code.to_owned()),
        category: Category::Logement,
        label: label.to_owned(),
        aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        is_retired: false,
        is_apart: false,
    }
}

fn ours() -> Vec<Entry> {
    vec![
        entry("logement.hotel", "Vit à l’hôtel", &["meublé"]),
        entry("logement.foyer", "Vit en foyer", &["meublé", "résidence"]),
        entry("logement.bail", "Chercher un bail de longue durée", &[]),
    ]
}

fn check(theirs: Entry, found: Option<(usize, FoundBy)>, merges: &[usize]) {
    let recognised = recognise(&ours(), std::slice::from_ref(&theirs));
    let expected = Recognised {
        ours: found,
        merges: merges.to_vec(),
    };
    assert_eq!(recognised, [expected], "{theirs:?}");
}

#[test]
fn an_entry_is_found_by_the_surest_sign() {
    check(
        entry("logement.foyer", "Tout autre chose", &[]),
        Some((1, FoundBy::Code)),
        &[],
    );
    check(
        entry("", "VIT A L'HOTEL", &[]),
        Some((0, FoundBy::Label)),
        &[],
    );
    check(
        entry("", "Loge en résidence", &["Vit en foyer"]),
        Some((1, FoundBy::Alias)),
        &[],
    );
    check(entry("", "Résidence", &[]), Some((1, FoundBy::Alias)), &[]);
    check(entry("", "Rechercher un bail longue durée", &[]), None, &[]);
    check(
        entry("", "Cherche un bail de longue durée", &[]),
        Some((2, FoundBy::Near)),
        &[],
    );
    check(entry("", "Acheter", &[]), None, &[]);
}

#[test]
fn a_word_two_of_ours_share_recognises_neither() {
    check(entry("", "Meublé", &[]), None, &[]);
}

#[test]
fn one_that_names_two_of_ours_merges_them() {
    let both = ["Vit à l’hôtel", "Vit en foyer"];
    check(
        entry("", "Vit en hébergement", &both),
        Some((0, FoundBy::Alias)),
        &[1],
    );
    let code = ["logement.hotel"];
    check(
        entry("logement.foyer", "Vit en foyer", &code),
        Some((1, FoundBy::Code)),
        &[0],
    );
}

#[test]
fn another_category_apart_or_retired_is_not_the_same() {
    let mut elsewhere = entry("", "Vit en foyer", &[]);
    elsewhere.category = Category::Sante;
    check(elsewhere, None, &[]);
    let mut apart = entry("", "Vit en foyer", &["Vit à l’hôtel"]);
    apart.is_apart = true;
    check(apart, None, &[]);
    let mut retired = ours();
    for entry in &mut retired {
        entry.is_retired = true;
    }
    let theirs = [
        entry("", "Vit en foyer", &[]),
        entry("logement.foyer", "Vit en foyer", &[]),
    ];
    let found: Vec<_> = recognise(&retired, &theirs)
        .into_iter()
        .map(|r| r.ours)
        .collect();
    assert_eq!(found, [None, Some((1, FoundBy::Code))]);
}

#[test]
fn each_of_ours_is_taken_once_and_by_the_nearest() {
    let theirs = [
        entry("", "Chercher un bail de longue durée proche", &[]),
        entry("", "Chercher des bails de longue durée", &[]),
    ];
    let found: Vec<_> = recognise(&ours(), &theirs)
        .into_iter()
        .map(|r| r.ours)
        .collect();
    assert_eq!(found, [None, Some((2, FoundBy::Near))]);
}
