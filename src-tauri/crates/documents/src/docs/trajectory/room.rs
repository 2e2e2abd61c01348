//! One page, always: the most telling steps are shown, what is left out is counted and said.

/// How much of the road is printed at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Road {
    /// Steps done.
    pub(super) done: usize,
    /// Steps ahead.
    pub(super) ahead: usize,
    /// Letters of each text.
    pub(super) letters: usize,
}

/// How much is printed beside it at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Side {
    /// Strengths.
    pub(super) strengths: usize,
    /// Resources of a kind.
    pub(super) resources: usize,
    /// Letters of each text.
    pub(super) letters: usize,
    /// Whether examples are printed.
    pub(super) examples: bool,
}

/// From all there may be to the least that still draws a path.
pub(super) const ROADS: [Road; 14] = [
    road(16, 14, 240),
    road(14, 12, 160),
    road(13, 11, 120),
    road(12, 10, 110),
    road(11, 9, 100),
    road(10, 8, 90),
    road(9, 7, 80),
    road(8, 6, 76),
    road(7, 5, 70),
    road(6, 4, 64),
    road(5, 3, 56),
    road(4, 3, 48),
    road(3, 2, 40),
    road(2, 1, 30),
];

/// From all there may be to the least.
pub(super) const SIDES: [Side; 11] = [
    side(12, 10, 240, true),
    side(9, 8, 160, true),
    side(7, 6, 110, true),
    side(6, 5, 90, true),
    side(6, 4, 80, false),
    side(5, 3, 70, false),
    side(5, 2, 60, false),
    side(4, 2, 48, false),
    side(3, 1, 48, false),
    side(3, 1, 36, false),
    side(1, 1, 30, false),
];

const fn road(done: usize, ahead: usize, letters: usize) -> Road {
    Road {
        done,
        ahead,
        letters,
    }
}

const fn side(strengths: usize, resources: usize, letters: usize, examples: bool) -> Side {
    Side {
        strengths,
        resources,
        letters,
        examples,
    }
}

/// The first room of a list that fits, each holding less than the one before; the last when none does.
pub(super) fn roomiest<E>(
    count: usize,
    mut fits: impl FnMut(usize) -> Result<bool, E>,
) -> Result<usize, E> {
    let (mut low, mut high) = (0, count.saturating_sub(1));
    // Most paths have all the room they want.
    if fits(0)? {
        return Ok(0);
    }
    while low < high {
        let middle = usize::midpoint(low, high);
        if fits(middle)? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(high)
}

/// The beginning of a text, cut between two words.
pub(super) fn cut(text: &str, letters: usize) -> String {
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

/// « et 3 autres forces »; none when nothing is left out.
pub(super) fn more(all: usize, room: usize, one: &str, many: &str) -> Option<String> {
    match all.saturating_sub(room) {
        0 => None,
        1 => Some(format!("et 1 {one}")),
        more => Some(format!("et {more} {many}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_roomiest_that_fits_is_found() {
        let found = |first: usize| roomiest(5, |at| Ok::<_, ()>(at >= first));
        for first in 0..5 {
            assert_eq!(found(first), Ok(first));
        }
        assert_eq!(found(9), Ok(4), "the last when none fits");
    }

    #[test]
    fn a_text_is_cut_between_words_and_says_so() {
        assert_eq!(cut(" Court. ", 12), "Court.");
        assert_eq!(cut("Une phrase trop longue", 12), "Une phrase…");
    }
}
