use super::*;

fn shape(text: &str, rtl: bool) -> (Shaper, Rc<Shaped>) {
    let mut shaper = Shaper::default();
    let shaped = shaper.shape(FaceId::Regular, rtl, text).unwrap();
    (shaper, shaped)
}

fn text_of(shaped: &Shaped) -> String {
    shaped
        .runs
        .iter()
        .flat_map(|run| &run.glyphs)
        .map(|glyph| glyph.text.as_str())
        .collect()
}

#[test]
fn french_is_whole_in_the_main_face() {
    let text = "àâäéèêëîïôöùûüÿçœæÀÉÈÊÇŒÆ«»’“”…–—·•€°²×−0123";
    let (shaper, shaped) = shape(text, false);
    assert_eq!(shaped.runs.len(), 1);
    assert_eq!(text_of(&shaped), text);
    assert!(shaper.missing.is_empty());
    assert!(shaped.runs[0].glyphs.iter().all(|glyph| glyph.id != 0));
}

#[test]
fn a_foreign_letter_takes_its_word_along_and_a_symbol_does_not() {
    let (_, name) = shape("Đỗng", false);
    assert_eq!(name.runs.len(), 1);
    assert_eq!(name.runs[0].face, FaceId::Wide);
    let (_, arrow) = shape("a→b", false);
    let faces: Vec<_> = arrow.runs.iter().map(|run| run.face).collect();
    assert_eq!(faces, [FaceId::Regular, FaceId::Wide, FaceId::Regular]);
}

#[test]
fn what_no_face_has_is_replaced_and_told() {
    let (shaper, shaped) = shape("ok🦄漢", false);
    assert_eq!(text_of(&shaped), "ok\u{fffd}\u{fffd}");
    assert_eq!(
        shaper.missing.iter().copied().collect::<Vec<_>>(),
        ['漢', '🦄']
    );
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
    let (shaper, word) = shape("محمد", true);
    assert!(shaper.missing.is_empty());
    let drawn = &word.runs[0].glyphs;
    assert_eq!(drawn.first().unwrap().text, "د");
    assert_eq!(drawn.last().unwrap().text, "م");
    // Joined letters are other glyphs than letters alone.
    let (_, alone) = shape("م", true);
    assert_ne!(drawn.last().unwrap().id, alone.runs[0].glyphs[0].id);
}

#[test]
fn french_spaces_are_narrow_and_read_as_spaces() {
    let (_, narrow) = shape("\u{202f}", false);
    let (_, plain) = shape(" ", false);
    assert!(narrow.width < plain.width);
    assert_eq!(text_of(&narrow), " ");
}

#[test]
fn a_mark_sits_on_its_letter() {
    let (shaper, shaped) = shape("x\u{301}", false);
    assert!(shaper.missing.is_empty());
    let glyphs = &shaped.runs[0].glyphs;
    assert_eq!(glyphs.len(), 2);
    assert_eq!(glyphs[0].text, "x");
    assert!(glyphs[1].advance.abs() < 1e-9);
}
