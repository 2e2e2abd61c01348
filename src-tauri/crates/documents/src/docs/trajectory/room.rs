//! One page, always: the most telling steps are shown, what is left out is counted and said.

/// How much is printed at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// Steps done.
    pub(super) done: usize,
    /// Steps ahead.
    pub(super) ahead: usize,
    /// Strengths.
    pub(super) strengths: usize,
    /// Resources of a kind.
    pub(super) resources: usize,
    /// Letters of each text.
    pub(super) letters: usize,
    /// Whether examples are printed.
    pub(super) examples: bool,
}

impl Room {
    /// From all there may be to the least that still draws a path.
    pub(super) const EACH: [Self; 12] = [
        Self::of((14, 12), (10, 8), 240, true),
        Self::of((12, 10), (8, 6), 160, true),
        Self::of((11, 9), (6, 5), 110, true),
        Self::of((10, 8), (5, 4), 90, true),
        Self::of((9, 7), (5, 4), 80, true),
        Self::of((8, 6), (5, 3), 70, false),
        Self::of((7, 5), (4, 3), 64, false),
        Self::of((6, 5), (4, 2), 56, false),
        Self::of((5, 4), (3, 2), 48, false),
        Self::of((4, 3), (3, 1), 40, false),
        Self::of((3, 2), (2, 1), 36, false),
        Self::of((2, 1), (1, 1), 30, false),
    ];

    const fn of(
        (done, ahead): (usize, usize),
        (strengths, resources): (usize, usize),
        letters: usize,
        examples: bool,
    ) -> Self {
        Self {
            done,
            ahead,
            strengths,
            resources,
            letters,
            examples,
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

/// « et 3 autres forces »; none when nothing is left out.
pub(super) fn more(all: usize, room: usize, one: &str, many: &str) -> Option<String> {
    match all.saturating_sub(room) {
        0 => None,
        1 => Some(format!("et 1 {one}")),
        more => Some(format!("et {more} {many}")),
    }
}
