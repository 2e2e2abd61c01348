use super::*;
use crate::color::INK;

fn span(text: &str) -> Span {
    Span {
        text: text.to_owned(),
        style: Style {
            face: FaceId::Regular,
            size: 10.0,
            color: INK,
        },
    }
}

fn lines(text: &str, width: f64) -> Vec<Line> {
    layout(&mut Shaper::default(), &[span(text)], width).unwrap()
}

fn read(line: &Line) -> String {
    line.draws
        .iter()
        .filter_map(|draw| match draw {
            Draw::Text { glyphs, .. } => Some(glyphs),
            _ => None,
        })
        .flatten()
        .map(|glyph| &*glyph.text)
        .collect()
}

#[test]
fn lines_fit_and_nothing_is_lost() {
    let text =
        "La personne souhaite reprendre une formation dès que la garde est trouvée. ".repeat(20);
    let lines = lines(&text, 180.0);
    assert!(lines.len() > 10);
    assert!(lines.iter().all(|line| line.width <= 180.01));
    assert_eq!(lines.iter().map(read).collect::<String>(), text);
}

#[test]
fn a_word_wider_than_the_line_is_cut() {
    for text in ["W".repeat(500), "é\u{323}".repeat(300), "محمد".repeat(100)] {
        let lines = lines(&text, 90.0);
        assert!(lines.len() > 5);
        assert!(lines.iter().all(|line| line.width <= 95.0), "{text}");
    }
}

#[test]
fn line_feeds_are_kept_and_nothing_is_a_line() {
    assert_eq!(lines("a\n\nb", 100.0).len(), 3);
    assert!(lines("", 100.0).len() <= 1);
}

#[test]
fn arabic_reads_from_the_right_inside_french() {
    let line = &lines("Nom : محمد علي, née", 300.0)[0];
    assert_eq!(read(line).trim_end(), "Nom : يلع دمحم, née");
    let arabic = &lines("محمد علي", 300.0)[0];
    assert_eq!(read(arabic), "يلع دمحم");
    let Some(Draw::Text { at, .. }) = arabic.draws.first() else {
        panic!("a line of text draws text");
    };
    assert!(
        at.x > 200.0,
        "a right-to-left paragraph starts on the right"
    );
}

#[test]
fn no_break_spaces_do_not_break() {
    let lines = lines("aaa\u{202f}! bbb\u{a0}bbb", 30.0);
    let read: Vec<_> = lines.iter().map(read).collect();
    assert_eq!(read[0].trim_end(), "aaa !");
}

#[test]
fn nothing_fits_in_nothing_and_no_panic() {
    for width in [0.0, 0.1, -5.0] {
        assert!(!lines("Été ! 🦄", width).is_empty());
    }
}
