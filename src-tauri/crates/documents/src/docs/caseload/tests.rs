use super::*;
use crate::display::Page;
use crate::docs::inside::{has, stays_inside, words};

#[path = "../../../examples/render_samples/caseload.rs"]
mod sample;

#[test]
fn a_row_says_everything_that_was_asked() {
    let laid = lay_out(&sample::ordinary()).unwrap();
    has(
        &laid,
        &[
            "Liste de la file active",
            "45 personnes · liste du 23/11/2026",
            "Filtre : frein mobilité",
            "Inès Exemple",
            "20",
            "Bourg-sur-Exemple",
            "Mobilité, fort",
            "09/11/2026",
            "dépassé",
            "10 h 30",
            "page 1/",
        ],
    );
    stays_inside(&laid);
}

#[test]
fn a_column_left_out_is_nowhere() {
    let mut list = sample::ordinary();
    let phone = list.rows[0].phone.clone().unwrap();
    let has_phone = |list: &CaseloadList| {
        let words = words(&lay_out(list).unwrap());
        words.contains("Téléphone") || words.contains(&phone)
    };
    assert!(!has_phone(&list));
    list.columns.push(CaseloadColumn::Phone);
    assert!(has_phone(&list));
    list.columns.clear();
    let words = words(&lay_out(&list).unwrap());
    assert!(words.contains("Inès Exemple") && !words.contains("Mobilité, fort"));
    assert!(!words.contains("Âge") && !words.contains("dépassé"));
}

#[test]
fn columns_keep_their_order_whatever_the_order_asked() {
    let mut list = sample::ordinary();
    let asked = words(&lay_out(&list).unwrap());
    list.columns.reverse();
    assert_eq!(words(&lay_out(&list).unwrap()), asked);
}

/// With every column, dates and numbers still stand on one line.
#[test]
fn dates_are_not_cut() {
    let mut list = sample::of(12);
    list.columns = CaseloadColumn::ALL.to_vec();
    let laid = lay_out(&list).unwrap();
    let lines: Vec<String> = laid.pages.iter().flat_map(Page::texts).collect();
    for row in &list.rows {
        let day = row.contract_end.map(typo::date);
        let phone = row.phone.as_ref().map(|phone| phone.replace('\u{a0}', " "));
        for text in day.into_iter().chain(phone) {
            assert!(lines.iter().any(|line| line.trim() == text), "{text}");
        }
    }
}

#[test]
fn counts_read_as_french() {
    for (count, said) in [
        (0, "Aucune personne"),
        (1, "1 personne ·"),
        (1_200, "1 200 personnes"),
    ] {
        has(&lay_out(&sample::of(count)).unwrap(), &[said]);
    }
}

#[test]
fn two_thousand_rows_have_their_head_on_every_page() {
    let list = sample::extreme();
    let laid = lay_out(&list).unwrap();
    stays_inside(&laid);
    let count = laid.pages.len();
    for (number, page) in (1..).zip(&laid.pages) {
        let words = page.words();
        assert_eq!(words.matches("Territoire").count(), 1, "page {number}");
        assert!(words.contains(&format!("page {number}/{count}")));
    }
    let all = words(&laid);
    for row in &list.rows {
        assert!(
            all.contains(
                row.phone
                    .as_deref()
                    .unwrap()
                    .replace('\u{a0}', " ")
                    .as_str()
            )
        );
    }
}

#[test]
fn the_longest_list_is_a_file() {
    let rendered = render_caseload(&sample::extreme()).unwrap();
    assert!(rendered.bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(rendered.missing.len(), 1);
}
