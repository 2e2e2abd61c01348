//! From the bytes of a PDF to the data in it.

use std::panic::catch_unwind;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use trame_documents::{LARGEST_FILE, read_attachment};

use super::ImportProblem;
use super::format::{FORMAT, Synthese, VERSION};

/// Largest data read: twenty full categories of 40,000 characters fit.
const DATA_LIMIT: usize = 4 * 1024 * 1024;

/// What any version of the format says of itself.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// The data in a PDF given as base64.
pub(super) fn data(base64: &str) -> Result<Synthese, ImportProblem> {
    if base64.len() / 4 > LARGEST_FILE / 3 {
        return Err(ImportProblem::TooLarge);
    }
    let bytes = STANDARD.decode(base64);
    let bytes = bytes.map_err(|_| ImportProblem::Damaged("base64"))?;
    if !bytes.starts_with(b"%PDF-") {
        return Err(ImportProblem::NotAPdf);
    }
    // The reader of PDF files is not ours: a file that makes it panic must not lock the base.
    let found = catch_unwind(|| read_attachment(&bytes));
    let found = found.map_err(|_| ImportProblem::Damaged("reader panicked"))?;
    let found = found.map_err(|_| ImportProblem::Damaged("pdf"))?;
    json(&found.ok_or(ImportProblem::NoData)?.bytes)
}

/// The data in a JSON file.
pub(super) fn json(bytes: &[u8]) -> Result<Synthese, ImportProblem> {
    if bytes.len() > DATA_LIMIT {
        return Err(ImportProblem::TooLarge);
    }
    let head: Head = serde_json::from_slice(bytes).map_err(|_| ImportProblem::NoData)?;
    if head.format != FORMAT {
        return Err(ImportProblem::NoData);
    }
    if head.version > VERSION {
        return Err(ImportProblem::Newer);
    }
    serde_json::from_slice(bytes).map_err(|_| ImportProblem::Damaged("json"))
}
