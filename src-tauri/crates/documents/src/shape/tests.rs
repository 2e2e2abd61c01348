use super::*;

fn shape(text: &str, rtl: bool) -> Rc<Shaped> {
    let mut shaper = Shaper::default();
    shaper.shape(FaceId::Regular, rtl, text).unwrap()
}

fn lost(shaped: &Shaped) -> Vec<char> {
    let glyphs = shaped.runs.iter().flat_map(|run| &run.glyphs);
    glyphs.filter_map(|glyph| glyph.lost).collect()
}

fn text_of(shaped: &Shaped) -> String {
    shaped
        .runs
        .iter()
        .flat_map(|run| &run.glyphs)
        .map(|glyph| &*glyph.text)
        .collect()
}

#[test]
fn french_is_whole_in_the_main_face() {
    let text = "àâäéèêëîïôöùûüÿçœæÀÉÈÊÇŒÆ«»’“”…–—·•€°²×−0123";
    let shaped = shape(text, false);
    assert_eq!(shaped.runs.len(), 1);
    assert_eq!(text_of(&shaped), text);
    assert!(lost(&shaped).is_empty());
    assert!(shaped.runs[0].glyphs.iter().all(|glyph| glyph.id != 0));
}

#[test]
fn a_foreign_letter_takes_its_word_along_and_a_symbol_does_not() {
    let name = shape("Đỗng", false);
    assert_eq!(name.runs.len(), 1);
    assert_eq!(name.runs[0].face, FaceId::Other);
    let symbol = shape("a☐b", false);
    let faces: Vec<_> = symbol.runs.iter().map(|run| run.face).collect();
    assert_eq!(faces, [FaceId::Regular, FaceId::Wide, FaceId::Regular]);
}

#[test]
fn what_no_face_has_is_replaced_and_told() {
    let shaped = shape("ok🦄漢", false);
    assert_eq!(text_of(&shaped), "ok\u{fffd}\u{fffd}");
    assert_eq!(lost(&shaped), ['🦄', '漢']);
    assert!(
        shaped
            .runs
            .iter()
            .flat_map(|run| &run.glyphs)
            .all(|glyph| glyph.id != 0)
    );
}

#[test]
fn arabic_is_joined_and_drawn_from_the_right() {
    let word = shape("محمد", true);
    assert!(lost(&word).is_empty());
    let drawn = &word.runs[0].glyphs;
    assert_eq!(&*drawn.first().unwrap().text, "د");
    assert_eq!(&*drawn.last().unwrap().text, "م");
    // Joined letters are other glyphs than letters alone.
    let alone = shape("م", true);
    assert_ne!(drawn.last().unwrap().id, alone.runs[0].glyphs[0].id);
}

#[test]
fn french_spaces_are_narrow_and_read_as_spaces() {
    let narrow = shape("\u{202f}", false);
    let plain = shape(" ", false);
    assert!(narrow.width < plain.width);
    assert_eq!(text_of(&narrow), " ");
}

#[test]
fn a_mark_sits_on_its_letter() {
    let shaped = shape("x\u{301}", false);
    assert!(lost(&shaped).is_empty());
    let glyphs = &shaped.runs[0].glyphs;
    assert_eq!(glyphs.len(), 2);
    assert_eq!(&*glyphs[0].text, "x");
    assert!(glyphs[1].advance.abs() < 1e-9);
}

#[test]
fn a_mark_that_is_not_drawn_does_not_change_what_a_letter_means() {
    assert_eq!(text_of(&shape("g\u{fe0f}", false)), "g");
    assert_eq!(text_of(&shape("a\u{200d}b\u{2060}c", false)), "abc");
}
