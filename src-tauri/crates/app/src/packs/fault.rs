//! What is wrong with a file that should be a référentiel, and where.

/// What is wrong. French is made of it elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackFault {
    /// More than the limit, in bytes; `None` when it was not even counted.
    TooLarge(Option<u64>),
    /// Not text.
    NotUtf8,
    /// Not JSON.
    NotJson,
    /// Brackets inside brackets, without end.
    TooDeep,
    /// JSON, but no référentiel known.
    NotAPack,
    /// A référentiel of a Trame that knows more.
    Newer,
    /// No entry at all.
    Empty,
    /// A list with too many entries.
    TooMany {
        /// Its name.
        list: &'static str,
        /// How many it has.
        found: usize,
    },
    /// A field that must be there is not.
    Missing(&'static str),
    /// A field that holds something else than it should.
    WrongType {
        /// Its name.
        field: String,
        /// What it should hold.
        wanted: Wanted,
    },
    /// A field that the format does not know.
    UnknownField(String),
    /// A choice that is not in the list.
    UnknownChoice {
        /// Its field.
        field: &'static str,
        /// What was found.
        found: String,
    },
    /// A theme that leads to none of the ten categories.
    UnknownTheme(String),
    /// A label with no word.
    EmptyLabel,
    /// A label longer than a line.
    LongLabel(usize),
    /// A code that does not read `category.short_name`.
    BadCode(String),
    /// A code that two entries have.
    DoubledCode(String),
    /// A link to a code that is not there.
    LinkToNothing(String),
    /// A category that is not said, or twice.
    Categories(String),
}

/// What a field should hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// A whole number in a range.
    Number,
    /// An ISO date.
    Date,
    /// A version.
    Version,
}

/// One thing wrong, with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackProblem {
    /// What is wrong.
    pub fault: PackFault,
    /// Line, from 1; 0 when the file was not read.
    pub line: usize,
    /// Byte, from 0.
    pub byte: usize,
}

/// Why a file gives no référentiel: the first reasons, and how many more there are.
#[derive(Debug, Clone, Default, PartialEq, Eq, thiserror::Error)]
#[error("no référentiel: {} problems, first {:?}", .found.len() + .more, .found.first())]
pub struct PackRefusal {
    /// The first reasons.
    pub found: Vec<PackProblem>,
    /// How many more.
    pub more: usize,
}

/// How many reasons are kept: beyond, the file is another file.
const KEPT: usize = 20;

impl PackRefusal {
    /// Notes what is wrong at a byte of the text.
    pub(super) fn note(&mut self, text: &str, byte: usize, fault: PackFault) {
        if self.found.len() == KEPT {
            self.more += 1;
            return;
        }
        let before = text.as_bytes().get(..byte).unwrap_or_default();
        let line = before.iter().filter(|b| **b == b'\n').count() + 1;
        self.found.push(PackProblem { fault, line, byte });
    }

    /// A refusal for one reason.
    pub(super) fn one(text: &str, byte: usize, fault: PackFault) -> Self {
        let mut refusal = Self::default();
        refusal.note(text, byte, fault);
        refusal
    }

    /// A refusal of a file that was not read.
    pub(crate) fn unread(fault: PackFault) -> Self {
        let problem = PackProblem {
            fault,
            line: 0,
            byte: 0,
        };
        Self {
            found: vec![problem],
            more: 0,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }
}
