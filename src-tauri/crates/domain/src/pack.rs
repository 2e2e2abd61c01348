//! Content packs a structure adopts: what one is, and how the entries of another are recognised in it.

mod recognise;

use chrono::{NaiveDate, NaiveDateTime};

pub use self::recognise::{Entry, Recognised, recognise};
use crate::code::coded;
use crate::id::Id;

coded! {
    /// The three lists of a référentiel.
    PackList {
        /// Situations one ticks.
        Situations = "situations",
        /// Objectives one chooses.
        Objectives = "objectives",
        /// Actions one plans.
        Actions = "actions",
    }
}

coded! {
    /// What adopting a pack does to the one in force.
    PackMode {
        /// The pack takes its place: what it does not have goes, but for what the structure added itself.
        Replace = "replace",
        /// The pack completes it: nothing goes.
        Complete = "complete",
    }
}

coded! {
    /// What becomes of one entry.
    PackChange {
        /// It is new.
        Added = "added",
        /// The same, in other words.
        Reworded = "reworded",
        /// The same words; its links, polarity or usual values differ.
        Adjusted = "adjusted",
        /// Several become one.
        Merged = "merged",
        /// It is offered no more.
        Removed = "removed",
        /// Nothing changes.
        Unchanged = "unchanged",
    }
}

coded! {
    /// How an entry was recognised.
    FoundBy {
        /// The same code.
        Code = "code",
        /// The same label, accents, capitals and punctuation aside.
        Label = "label",
        /// One names the other among its earlier labels and codes.
        Alias = "alias",
        /// Nearly the same words.
        Near = "near",
    }
}

coded! {
    /// Where an entry comes from, when that is not the pack Trame comes with.
    EntryOrigin {
        /// Another référentiel, imported.
        Imported = "imported",
        /// The structure, which typed it in a plan first.
        Local = "local",
    }
}

/// A pack that was adopted. Kept whole: a version closed years ago names the pack it was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Identifier.
    pub id: Id<Self>,
    /// Version, distinct from that of every other content.
    pub version: String,
    /// Title of what was imported.
    pub title: String,
    /// Where it comes from.
    pub source: String,
    /// Under which licence.
    pub licence: String,
    /// Day it was published, when the file says it.
    pub published_on: Option<NaiveDate>,
    /// Local date and time it was adopted, to the minute.
    pub adopted_at: NaiveDateTime,
    /// Name of the référent who adopted it.
    pub author: String,
    /// Whether it took the place of the former one or completed it.
    pub mode: PackMode,
    /// The référentiel in force since then, whole, as JSON.
    pub content: String,
}
