use super::*;
use crate::display::Draw;
use crate::theme::{body, cell, strong_cell};

fn texts(page: &Page) -> Vec<String> {
    let texts = page.texts().into_iter();
    texts.map(|text| text.trim_end().to_owned()).collect()
}

#[test]
fn an_empty_flow_is_one_page_with_its_footer() {
    let laid = Flow::new().finish("Pied").unwrap();
    assert_eq!(laid.pages.len(), 1);
    assert_eq!(texts(&laid.pages[0]), ["Pied", "page 1/1"]);
}

#[test]
fn a_footer_too_long_is_shortened() {
    let laid = Flow::new().finish(&"très long ".repeat(60)).unwrap();
    let footer = &texts(&laid.pages[0])[0];
    assert!(footer.starts_with("très long") && footer.ends_with('…'));
}

#[test]
fn a_heading_goes_with_what_it_heads() {
    for lines in 30..60 {
        let mut flow = Flow::new();
        flow.paragraph(vec![body(&"l\n".repeat(lines))], 0.0)
            .unwrap();
        flow.heading("Titre").unwrap();
        flow.paragraph(vec![body("un\ndeux\ntrois")], 4.0).unwrap();
        let laid = flow.finish("").unwrap();
        let page = laid
            .pages
            .iter()
            .map(texts)
            .find(|page| page.contains(&"Titre".to_owned()));
        assert!(page.unwrap().contains(&"deux".to_owned()), "{lines} lines");
    }
}

#[test]
fn what_no_page_can_hold_is_cut_all_the_same() {
    let mut flow = Flow::new();
    for _ in 0..100 {
        flow.paragraph(vec![body("attaché")], 0.0).unwrap();
        flow.keep_with_next();
    }
    let laid = flow.finish("").unwrap();
    let count: usize = laid.pages.iter().map(|page| texts(page).len()).sum();
    assert_eq!(laid.pages.len(), 3);
    assert_eq!(count, 100 + laid.pages.len());
}

#[test]
fn a_head_is_said_once_and_drawn_again() {
    let columns = [Column {
        head: "Tête",
        part: 1.0,
    }];
    let mut rows = vec![TableRow::Group(None, vec![strong_cell("groupe")])];
    rows.extend((0..80).map(|_| TableRow::Cells(vec![vec![cell("case")]])));
    let mut flow = Flow::new();
    flow.table(&columns, rows).unwrap();
    let laid = flow.finish("").unwrap();
    assert!(laid.pages.len() > 1);
    for (at, page) in laid.pages.iter().enumerate() {
        assert_eq!(texts(page)[0], "Tête");
        let first = page
            .items
            .iter()
            .find(|item| matches!(item.draw, Draw::Text { .. }));
        assert_eq!(first.unwrap().node.is_some(), at == 0, "page {at}");
    }
}
