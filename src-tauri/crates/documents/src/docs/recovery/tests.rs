use super::*;
use crate::display::Page;
use crate::docs::sample::recovery;

#[test]
fn every_word_follows_its_number_on_one_page() {
    let sheet = recovery();
    let laid = lay_out(&sheet).unwrap();
    assert_eq!(laid.pages.len(), 1);
    let texts = laid.pages.iter().flat_map(Page::texts);
    let texts: Vec<String> = texts.map(|text| text.trim_end().to_owned()).collect();
    for (number, word) in (1..).zip(&sheet.words) {
        let at = texts.iter().position(|text| text == word).unwrap();
        assert_eq!(texts[at - 1], number.to_string());
    }
    assert_eq!(
        render_recovery_sheet(&sheet).unwrap(),
        render_recovery_sheet(&sheet).unwrap()
    );
}
