//! How near two labels are: the same words, but for little words, order, endings and one slip of a letter.

use crate::text::fold;

/// Below it, two labels say two things. Half of four words in common is far; five words out of six is near.
const NEAR: f64 = 0.8;

/// Words looked at: more than any label of a list needs, few enough for a hostile one to cost nothing.
const LONGEST: usize = 24;
/// Words that carry no meaning of their own in a label.
const LITTLE: &[&str] = &[
    "a", "au", "aux", "avec", "ce", "cette", "d", "dans", "de", "des", "du", "elle", "en", "est",
    "et", "il", "l", "la", "le", "les", "lui", "ou", "par", "pour", "qu", "que", "qui", "s", "sa",
    "se", "ses", "son", "sur", "un", "une", "vers", "y",
];
/// Words that turn a sentence round: both labels have them or neither.
const TURNING: &[&str] = &[
    "aucun", "aucune", "hors", "jamais", "moins", "n", "ne", "ni", "non", "pas", "plus", "sans",
];

/// A label ready to be compared with many others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Words that carry meaning, as letters.
    full: Vec<Vec<char>>,
    /// Turning words and numbers, sorted: never approximated.
    exact: Vec<String>,
}

impl Words {
    /// Reads a label.
    #[must_use]
    pub fn of(label: &str) -> Self {
        let folded = fold(label);
        let mut full: Vec<Vec<char>> = Vec::new();
        let mut exact: Vec<String> = Vec::new();
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            let is_number = word.chars().any(|c| c.is_ascii_digit());
            if is_number || TURNING.contains(&word) {
                // « ne … pas » and « n’… pas » are one negation.
                exact.push(if word == "n" { "ne" } else { word }.to_owned());
            } else if !LITTLE.contains(&word) && full.len() < LONGEST {
                full.push(word.chars().collect());
            }
        }
        exact.sort_unstable();
        Self { full, exact }
    }

    /// Returns the share of words in common, 0 to 1; 0 as soon as a negation or a number differs.
    #[must_use]
    pub fn nearness(&self, other: &Self) -> f64 {
        let total = self.full.len() + other.full.len();
        if self.exact != other.exact || self.full.is_empty() || other.full.is_empty() {
            return 0.0;
        }
        let mut free: Vec<&Vec<char>> = other.full.iter().collect();
        let mut common = 0_u32;
        for word in &self.full {
            if let Some(at) = free
                .iter()
                .position(|candidate| is_same_word(word, candidate))
            {
                free.swap_remove(at);
                common += 2;
            }
        }
        let total = u32::try_from(total).unwrap_or(u32::MAX);
        f64::from(common) / f64::from(total)
    }

    /// Returns how near two labels are when they may say the same thing.
    #[must_use]
    pub fn near(&self, other: &Self) -> Option<f64> {
        // Too many more words on one side: no need to look at them.
        let (least, most) = (
            self.full.len().min(other.full.len()),
            self.full.len().max(other.full.len()),
        );
        if least * 3 < most * 2 {
            return None;
        }
        Some(self.nearness(other)).filter(|nearness| *nearness >= NEAR)
    }
}

/// Returns how near two labels are, 0 to 1.
#[must_use]
pub fn nearness(a: &str, b: &str) -> f64 {
    Words::of(a).nearness(&Words::of(b))
}

/// The same word, its ending aside (« constituer », « constitution »; « aide », « aides »), or one letter apart.
fn is_same_word(a: &[char], b: &[char]) -> bool {
    if a == b {
        return true;
    }
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let longest = a.len().max(b.len());
    let shortest = a.len().min(b.len());
    let plural = start == shortest && longest == start + 1 && ends_as_plural(a, b);
    plural
        || (start >= 5 && start * 5 >= longest * 3)
        || (shortest >= 7 && a.first() == b.first() && is_one_slip(a, b))
}

fn ends_as_plural(a: &[char], b: &[char]) -> bool {
    let longest = if a.len() > b.len() { a } else { b };
    matches!(longest.last(), Some('s' | 'x' | 'e'))
}

/// One letter wrong, missing, too many, or two neighbours swapped.
fn is_one_slip(a: &[char], b: &[char]) -> bool {
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let end = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    // Letters may be counted from both ends: what is left is what differs.
    let left = |word: &[char]| word.len().saturating_sub(start + end);
    match (left(a), left(b)) {
        (0, 0) => a.len().abs_diff(b.len()) == 1,
        (0 | 1, 1) | (1, 0) => true,
        (2, 2) => a.get(start) == b.get(start + 1) && a.get(start + 1) == b.get(start),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
