//! Names suggested to the user and files written whole.

use std::io::Write;
use std::path::Path;

/// Longest name every usual file system takes, in bytes, with room for a number added by hand.
const NAME_BYTES: usize = 200;

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
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path
        .parent()
        .ok_or_else(|| std::io::Error::from(std::io::ErrorKind::InvalidInput))?;
    let mut draft = tempfile::Builder::new()
        .prefix(".trame-")
        .suffix(".tmp")
        .tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|refused| refused.error)?;
    sync_folder(folder);
    Ok(())
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
