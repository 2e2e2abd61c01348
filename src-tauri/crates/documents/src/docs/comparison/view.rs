//! View model of two versions of a diagnostic side by side; labels already in French.

use chrono::NaiveDate;
use trame_domain::category::{CategoryState, Impact};

use crate::docs::head::Letterhead;
use crate::docs::summary::SituationView;

/// Everything the comparison prints. What must not be printed is simply absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Who makes the document.
    pub letterhead: Letterhead,
    /// Title; none for [`super::DEFAULT_TITLE`].
    pub title: Option<String>,
    /// Day it is printed.
    pub printed_on: NaiveDate,
    /// First name and name of the person, as shown.
    pub name: String,
    /// The older version.
    pub before: VersionView,
    /// The newer version.
    pub after: VersionView,
    /// The categories, in their order.
    pub categories: Vec<ComparedView>,
    /// What changed, in the order it is looked for: a title, then what it holds.
    pub groups: Vec<GroupView>,
    /// Whether the wheel is printed.
    pub wheel: bool,
    /// Whether what changed is told category by category.
    pub details: bool,
}

/// A version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VersionView {
    /// Its number.
    pub number: u32,
    /// Its day.
    pub on: NaiveDate,
    /// Whether it is still being written.
    pub is_open: bool,
}

/// Categories to which the same happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupView {
    /// What happened.
    pub title: String,
    /// One line a category.
    pub lines: Vec<String>,
}

/// Where a category stands in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingView {
    /// State, for the mark.
    pub state: CategoryState,
    /// Impact, for the mark.
    pub impact: Option<Impact>,
    /// Both in words.
    pub words: String,
    /// Whether the person has a strength there.
    pub has_strength: bool,
}

/// One category in both versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedView {
    /// Its number among the ten.
    pub number: u8,
    /// Label.
    pub label: String,
    /// Where it stood.
    pub before: StandingView,
    /// Where it stands.
    pub after: StandingView,
    /// What became of it, in words.
    pub change: String,
    /// Whether anything differs.
    pub is_change: bool,
    /// Situations the newer version alone says.
    pub situations_appeared: Vec<SituationView>,
    /// Situations the older version alone says.
    pub situations_gone: Vec<SituationView>,
    /// Strengths the newer version alone says.
    pub strengths_appeared: Vec<String>,
    /// Strengths the older version alone says.
    pub strengths_gone: Vec<String>,
    /// The person's words then.
    pub words_before: String,
    /// The person's words since.
    pub words_after: String,
}

impl VersionView {
    /// « version 2 du 20/11/2026 ».
    #[must_use]
    pub(super) fn in_words(&self) -> String {
        let open = if self.is_open { ", en cours" } else { "" };
        let day = crate::typo::date(self.on);
        format!("version {} du {day}{open}", self.number)
    }
}
