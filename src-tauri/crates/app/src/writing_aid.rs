//! The writing aid: what a note had better not hold, pointed at while it is written. Nothing is kept, sent or logged.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use trame_domain::text::NOTE_LIMIT;
use trame_domain::writing_aid::{BadTerm, FindingKind, WordList, inspect};

use crate::app::App;
use crate::dto::writing_aid::{FindingView, NoteText};
use crate::error::AppError;
use crate::reference::read;
use crate::wire::Wire;

/// File name looked for in the data folder before the pack compiled in.
const FILE: &str = "aide-ecriture.json";
const BUILT_IN: &str = include_str!("../../../../assets/reference/aide-ecriture-2026.1.json");

/// What a kind of finding is, and how to say it otherwise.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Advice {
    kind: Wire<FindingKind>,
    what: String,
    instead: String,
}

/// The pack as written.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pack {
    kinds: Vec<Advice>,
    terms: BTreeMap<String, Vec<String>>,
    exceptions: BTreeMap<String, Vec<String>>,
}

/// The words looked for and what to say of each kind.
#[derive(Debug)]
pub(crate) struct WritingAid {
    words: WordList,
    kinds: Vec<Advice>,
}

impl WritingAid {
    /// Reads the pack: that of the data folder if somebody put one there, else the one compiled in.
    ///
    /// # Errors
    /// [`AppError::Reference`] with the line or the phrase and the reason.
    pub(crate) fn load(folder: &Path) -> Result<Self, AppError> {
        let pack: Pack = read(&folder.join(FILE), BUILT_IN)?;
        let bad = |e: BadTerm| AppError::Reference(e.to_string());
        let mut words = WordList::default();
        for (kind, phrases) in &pack.terms {
            let kind = read_kind(kind)?;
            for phrase in phrases {
                words.look_for(kind, phrase).map_err(bad)?;
            }
        }
        for (kind, phrases) in &pack.exceptions {
            let kind = read_kind(kind)?;
            for phrase in phrases {
                words.leave(kind, phrase).map_err(bad)?;
            }
        }
        Ok(Self {
            words,
            kinds: pack.kinds,
        })
    }

    /// What is found in a note, with its advice; ranges in UTF-16 units, as the window counts.
    fn check(&self, text: &str) -> Vec<FindingView> {
        // A text beyond what a note may hold is refused by its field; here only its beginning is read.
        let text: String = text.chars().take(NOTE_LIMIT).collect();
        let mut units: Vec<u32> = Vec::new();
        let mut reached = 0_u32;
        for c in text.chars().chain(['\0']) {
            units.push(reached);
            reached = reached.saturating_add(u32::try_from(c.len_utf16()).unwrap_or(1));
        }
        let unit = |at: usize| units.get(at).copied().unwrap_or(reached);
        let found = inspect(&text, &self.words).into_iter();
        found
            .filter_map(|finding| {
                let advice = self.kinds.iter().find(|a| a.kind.0 == finding.kind)?;
                Some(FindingView {
                    kind: Wire(finding.kind),
                    start: unit(finding.range.start),
                    end: unit(finding.range.end),
                    what: advice.what.clone(),
                    instead: advice.instead.clone(),
                })
            })
            .collect()
    }
}

/// Points at what a note had better not hold.
pub(crate) fn check_note(app: &App, note: NoteText) -> Result<Vec<FindingView>, AppError> {
    let aid = app.writing_aid()?;
    // A note is only written in an open base; the text is read outside the lock.
    app.with(|_, _| Ok(()))?;
    Ok(aid.check(&note.text))
}

fn read_kind(code: &str) -> Result<FindingKind, AppError> {
    use trame_domain::code::Coded as _;
    FindingKind::from_code(code)
        .ok_or_else(|| AppError::Reference(format!("unknown kind of finding {code}")))
}
