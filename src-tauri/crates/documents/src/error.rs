//! What can go wrong when a document is made, and what comes out when nothing does.

/// A document made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages; 0 where only a word processor knows.
    pub pages: usize,
    /// Characters no font of ours can draw, each replaced by « � »: to be told to whoever prints.
    pub missing: Vec<Missing>,
    /// Every element with words, in reading order: its role in the file and its words as they were laid out.
    #[cfg(feature = "audit")]
    pub outline: Vec<(&'static str, String)>,
}

/// A character no font has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The character.
    pub character: char,
    /// Pages it should stand on, from 1.
    pub pages: Vec<usize>,
}

/// Data that travel inside a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Name of the file inside the document.
    pub name: String,
    /// Media type.
    pub media_type: &'static str,
    /// What it is, for who opens the document.
    pub description: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// Why a document was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// A font built into the program does not parse.
    #[error("the built-in font {0} does not parse")]
    Font(&'static str),
    /// A font could not be reduced to the glyphs in use.
    #[error("the font {name} cannot be subset: {cause}")]
    Subset {
        /// PostScript name.
        name: &'static str,
        /// What the subsetter says.
        cause: String,
    },
    /// The page writer refused what it was given.
    #[error("the pages cannot be written: {0}")]
    Pages(String),
    /// The file could not be finished.
    #[error("the file cannot be finished: {0}")]
    File(String),
    /// A file to read is not a document.
    #[error("the document cannot be read: {0}")]
    Unreadable(String),
    /// A file to read is kept by a passphrase.
    #[error("the document is encrypted")]
    Encrypted,
}
