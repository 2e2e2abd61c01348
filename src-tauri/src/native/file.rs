//! Names suggested to the user and files written whole.

use std::io::{Error, ErrorKind, Result, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Longest name every usual file system takes, in bytes, with room for a number added by hand.
const NAME_BYTES: usize = 200;
/// Documents of one name in one folder, after which something else is wrong.
const MOST_NAMESAKES: u32 = 10_000;

/// Returns `name` as something every system accepts: no folder, no reserved sign, never empty.
pub(crate) fn suggestion(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|c| if is_plain(c) { c } else { '-' })
        .collect();
    let clean = clean.trim_matches(|c: char| c == '.' || c == '-' || c.is_whitespace());
    if clean.is_empty() {
        return "document".to_owned();
    }
    let (stem, end) = match clean.rsplit_once('.') {
        Some((stem, end)) if end.len() <= 5 => (stem, format!(".{end}")),
        _ => (clean, String::new()),
    };
    let stem = stem
        .get(..stem.floor_char_boundary(NAME_BYTES))
        .unwrap_or(stem);
    format!("{stem}{end}")
}

/// Returns the extension of `name`, lower case, without the dot.
pub(crate) fn extension(name: &str) -> Option<String> {
    Path::new(name)
        .extension()
        .map(|end| end.to_string_lossy().to_lowercase())
}

/// Returns what the dialog calls documents with this extension.
pub(crate) fn kind(extension: &str) -> &'static str {
    match extension {
        "pdf" => "Document PDF",
        "docx" => "Texte pour traitement de texte",
        "csv" => "Tableau CSV",
        "ics" => "Rendez-vous",
        "json" => "Données JSON",
        _ => "Document",
    }
}

/// Writes `bytes` at `path`: whoever reads sees the old file or the whole new one.
///
/// # Errors
/// The one of the system; the old file is then untouched.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .ok_or_else(|| Error::from(ErrorKind::InvalidInput))?;
    let draft = draft_in(folder, bytes)?;
    draft
        .persist(path)
        .map_err(|refused| held_or(refused.error, path))?;
    sync_folder(folder);
    Ok(())
}

/// Writes `bytes` in `folder` under `name`, numbered when it is taken; returns the name it got.
///
/// # Errors
/// The one of the system; nothing is then left behind.
pub(crate) fn write_beside(folder: &Path, name: &str, bytes: &[u8]) -> Result<String> {
    let mut draft = draft_in(folder, bytes)?;
    for number in 1..=MOST_NAMESAKES {
        let wanted = numbered(name, number);
        match draft.persist_noclobber(folder.join(&wanted)) {
            Ok(_) => {
                sync_folder(folder);
                return Ok(wanted);
            }
            Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => {
                draft = refused.file;
            }
            Err(refused) => return Err(refused.error),
        }
    }
    Err(Error::from(ErrorKind::AlreadyExists))
}

/// Windows also answers « access denied » for a file that is open; the folder took the draft, so it is not the folder.
fn held_or(error: Error, path: &Path) -> Error {
    if cfg!(windows) && error.kind() == ErrorKind::PermissionDenied && path.exists() {
        return Error::from(ErrorKind::ResourceBusy);
    }
    error
}

fn draft_in(folder: &Path, bytes: &[u8]) -> Result<NamedTempFile> {
    let mut draft = tempfile::Builder::new()
        .prefix(".trame-")
        .suffix(".tmp")
        .tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    Ok(draft)
}

fn numbered(name: &str, number: u32) -> String {
    match (number, name.rsplit_once('.')) {
        (1, _) => name.to_owned(),
        (_, Some((stem, end))) => format!("{stem}-{number}.{end}"),
        (_, None) => format!("{name}-{number}"),
    }
}

/// The document is whole either way; a folder that cannot be synced only delays its name.
fn sync_folder(folder: &Path) {
    if let Ok(handle) = std::fs::File::open(folder) {
        handle.sync_all().ok();
    }
}

fn is_plain(c: char) -> bool {
    let is_reserved = matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    // Signs that turn the direction of the text can hide the true extension.
    let turns =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !is_reserved && !turns && !c.is_control()
}

#[cfg(test)]
mod tests;
