//! One page in large letters: what does not fit is cut between words or left to the next talk, never made smaller.

/// How close lines are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Air {
    /// Days in full, space between steps.
    Wide,
    /// Days in figures.
    Close,
    /// No heading but those of strengths and priorities.
    Closest,
}

/// How much is printed at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// Letters of an example.
    example: usize,
    /// Letters of what is to be done, of words for a CV.
    text: usize,
    /// Letters of a sentence of the grid, of a name.
    label: usize,
    /// Actions of each priority.
    pub(super) steps: usize,
    /// Rights and addresses.
    pub(super) reperes: usize,
    /// Whether they are told in a sentence, not by their title only.
    pub(super) told: bool,
    /// How close lines are.
    pub(super) air: Air,
}

impl Room {
    /// From all there is to what always fits.
    pub(super) const EACH: [Self; 11] = [
        Self::of((600, 600, 600), (20, 20), true, Air::Wide),
        Self::of((600, 600, 600), (20, 20), true, Air::Close),
        Self::of((600, 300, 600), (20, 4), true, Air::Close),
        Self::of((300, 200, 200), (8, 2), true, Air::Close),
        Self::of((200, 160, 160), (6, 4), false, Air::Close),
        Self::of((140, 130, 130), (4, 3), false, Air::Close),
        Self::of((100, 110, 120), (3, 2), false, Air::Closest),
        Self::of((80, 80, 120), (2, 1), false, Air::Closest),
        Self::of((66, 60, 120), (1, 0), false, Air::Closest),
        Self::of((66, 40, 60), (1, 0), false, Air::Closest),
        Self::of((66, 28, 50), (1, 0), false, Air::Closest),
    ];

    const fn of(
        (example, text, label): (usize, usize, usize),
        (steps, reperes): (usize, usize),
        told: bool,
        air: Air,
    ) -> Self {
        Self {
            example,
            text,
            label,
            steps,
            reperes,
            told,
            air,
        }
    }

    /// What is to be done, words for a CV: cut between two words.
    pub(super) fn cut(self, text: &str) -> String {
        cut(text, self.text)
    }

    /// An example.
    pub(super) fn example(self, text: &str) -> String {
        cut(text, self.example)
    }

    /// A sentence of the grid.
    pub(super) fn label(self, text: &str) -> String {
        cut(text, self.label)
    }

    /// Who does something.
    pub(super) fn who(self, text: &str) -> String {
        cut(text, self.label * 2 / 5)
    }
}

fn cut(text: &str, letters: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let start: String = text.chars().take(letters).collect();
    let whole = start.rfind(char::is_whitespace);
    let whole = whole.and_then(|end| start.get(..end)).unwrap_or(&start);
    let end = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':');
    format!("{}…", whole.trim_end_matches(end))
}
