//! Search as you type: accents, ligatures, order of names and one slip forgiven.

use crate::text::fold;

/// What is searched of one person: folded words of names, and digits of dates and phones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchKey {
    words: Vec<String>,
    digits: Vec<String>,
}

/// A query, folded once and matched against many keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    words: Vec<Word>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    text: String,
    chars: Vec<char>,
    is_number: bool,
}

impl SearchKey {
    /// Builds a key from names and from numbers (dates as `dd/mm/yyyy`, phones), as shown to people.
    #[must_use]
    pub fn new<'a>(
        names: impl IntoIterator<Item = &'a str>,
        numbers: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut words: Vec<String> = Vec::new();
        for name in names {
            let folded = fold(name);
            words.extend(
                folded
                    .split(' ')
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned),
            );
            // « Ben Haïm » and « Benhaïm », « O’Brien » and « Obrien »: one family to a tired typist.
            if folded.contains(' ') {
                words.push(folded.replace(' ', ""));
            }
        }
        let digits = numbers
            .into_iter()
            .map(|number| {
                number
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>()
            })
            .filter(|digits| !digits.is_empty())
            .collect();
        Self { words, digits }
    }
}

impl Query {
    /// Folds what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let folded = fold(typed);
        // 12/04/1992 and 06 39 98 arrive as several numbers that belong together.
        let mut words: Vec<Word> = Vec::new();
        for text in folded.split(' ').filter(|word| !word.is_empty()) {
            let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
            match words.last_mut() {
                Some(last) if last.is_number && is_number => last.text.push_str(text),
                _ => words.push(Word {
                    text: text.to_owned(),
                    chars: text.chars().collect(),
                    is_number,
                }),
            }
        }
        Self { words }
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Returns how well a key answers: `None` when it does not, else 0 for an exact answer and more for each liberty taken.
    #[must_use]
    pub fn rank(&self, key: &SearchKey) -> Option<u32> {
        self.words.iter().map(|word| word.rank(key)).sum()
    }
}

impl Word {
    fn rank(&self, key: &SearchKey) -> Option<u32> {
        if self.is_number {
            return key
                .digits
                .iter()
                .filter_map(|digits| digits.find(&self.text))
                .map(|at| u32::from(at > 0))
                .min();
        }
        let exact =
            key.words
                .iter()
                .filter_map(|word| match word.strip_prefix(self.text.as_str()) {
                    Some("") => Some(0),
                    Some(_) => Some(1),
                    None => None,
                });
        let best = exact.min();
        // A slip is forgiven from four letters on: below, everything would answer.
        if best.is_some() || self.chars.len() < 4 {
            return best;
        }
        key.words
            .iter()
            .any(|word| is_prefix_within_one_slip(&self.chars, word))
            .then_some(4)
    }
}

/// Whether `typed` is the beginning of `word` with one letter wrong, missing, too many, or two swapped.
fn is_prefix_within_one_slip(typed: &[char], word: &str) -> bool {
    let mut rest = typed;
    let mut letters = word.chars();
    let mut ahead = letters.clone();
    while let (Some((first, tail)), Some(letter)) = (rest.split_first(), ahead.next()) {
        if *first != letter {
            break;
        }
        rest = tail;
        letters = ahead.clone();
    }
    let Some((first, tail)) = rest.split_first() else {
        return true;
    };
    let starts = |word: &str, typed: &[char]| {
        let mut letters = word.chars();
        typed.iter().all(|c| letters.next() == Some(*c))
    };
    let from_here = letters.as_str();
    let mut after = from_here.chars();
    let next = after.next();
    let wrong_letter = next.is_some() && starts(after.as_str(), tail);
    let one_too_many = starts(from_here, tail);
    let one_missing = next.is_some() && starts(after.as_str(), rest);
    let swapped = match (tail.split_first(), next, after.clone().next()) {
        (Some((second, tail)), Some(next), Some(following)) => {
            let mut beyond = after.clone();
            beyond.next();
            *second == next && *first == following && starts(beyond.as_str(), tail)
        }
        _ => false,
    };
    wrong_letter || one_too_many || one_missing || swapped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, found: bool) {
        let key = SearchKey::new(
            ["Benhaïm", "Inès", "Lecœur", "O’Brien"],
            ["18/07/2001", "0639981234"],
        );
        assert_eq!(Query::new(typed).rank(&key).is_some(), found, "{typed}");
    }

    #[test]
    fn forgives_accents_order_ligatures_and_one_slip() {
        for typed in [
            "benhaim",
            "ines ben",
            "INÈS",
            "lecoeur",
            "lecœur",
            "obrien",
            "o brien",
            "bnehaim",
            "benaim",
            "benhaam",
            "benhhaim",
            "18/07/2001",
            "18/07",
            "2001",
            "06 39 98",
            "1234",
            "",
        ] {
            check(typed, true);
        }
    }

    #[test]
    fn does_not_answer_anything() {
        for typed in [
            "dupont",
            "benhaimm ines martin",
            "xyz",
            "19/07/2001",
            "bexxaim",
            "inz",
        ] {
            check(typed, false);
        }
    }

    #[test]
    fn ranks_the_exact_first() {
        let exact = SearchKey::new(["Martin"], []);
        let longer = SearchKey::new(["Martineau"], []);
        let slip = SearchKey::new(["Morton", "Mertin"], []);
        let query = Query::new("martin");
        assert!(query.rank(&exact) < query.rank(&longer));
        assert!(query.rank(&longer) < query.rank(&slip));
        assert!(query.rank(&slip).is_some());
    }
}
