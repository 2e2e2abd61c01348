//! Two pages at most in large letters: what does not fit is counted and told, never made smaller.

/// How much is printed at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// Things that go well.
    pub(super) well: usize,
    /// Things in the way.
    pub(super) in_the_way: usize,
    /// Things decided.
    pub(super) decided: usize,
    /// Things said.
    pub(super) words: usize,
    /// Letters of each text.
    pub(super) letters: usize,
}

impl Room {
    /// From all there is to the least that still says something.
    pub(super) const EACH: [Self; 7] = [
        Self::of(14, 10, 20, 10, 600),
        Self::of(10, 10, 14, 6, 320),
        Self::of(8, 8, 10, 4, 220),
        Self::of(6, 6, 8, 3, 160),
        Self::of(5, 5, 6, 2, 130),
        Self::of(4, 4, 4, 2, 90),
        Self::of(3, 3, 3, 1, 60),
    ];

    const fn of(
        well: usize,
        in_the_way: usize,
        decided: usize,
        words: usize,
        letters: usize,
    ) -> Self {
        Self {
            well,
            in_the_way,
            decided,
            words,
            letters,
        }
    }

    /// The beginning of a text, cut between two words.
    pub(super) fn cut(self, text: &str) -> String {
        let text = text.trim();
        if text.chars().count() <= self.letters {
            return text.to_owned();
        }
        let start: String = text.chars().take(self.letters).collect();
        let whole = start.rfind(char::is_whitespace);
        let whole = whole.and_then(|end| start.get(..end)).unwrap_or(&start);
        let end = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':');
        format!("{}…", whole.trim_end_matches(end))
    }
}

/// « et 3 autres, à voir avec mon référent »; none when nothing is left out.
pub(super) fn left_out(all: usize, room: usize) -> Option<String> {
    match all.saturating_sub(room) {
        0 => None,
        1 => Some("et 1 autre, à voir avec mon référent".to_owned()),
        many => Some(format!("et {many} autres, à voir avec mon référent")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_words_and_says_so() {
        let room = Room::of(1, 1, 1, 1, 12);
        assert_eq!(room.cut(" Court. "), "Court.");
        assert_eq!(room.cut("Une phrase trop longue"), "Une phrase…");
        assert_eq!(room.cut("éééééééééééééééé"), "éééééééééééé…");
    }

    #[test]
    fn what_is_left_out_is_counted() {
        assert_eq!(left_out(3, 3), None);
        assert_eq!(
            left_out(4, 3).unwrap(),
            "et 1 autre, à voir avec mon référent"
        );
        assert_eq!(
            left_out(9, 3).unwrap(),
            "et 6 autres, à voir avec mon référent"
        );
    }
}
