//! Reading back the data attached to a document, from a file nobody vouches for.

use lopdf::{Dictionary, Document, LoadOptions, Object};

use crate::error::DocumentError;

/// Data found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Its name in the file.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Largest file read, in bytes.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;
/// Largest stream, unpacked.
const LARGEST_DATA: usize = 8 * 1024 * 1024;

/// Returns the first JSON data attached to a PDF; none when there are none.
///
/// # Errors
/// [`DocumentError::Unreadable`] when the bytes are not a PDF that can be read or are too large,
/// [`DocumentError::Encrypted`] when a passphrase keeps them.
pub fn read_attachment(bytes: &[u8]) -> Result<Option<Attached>, DocumentError> {
    let unreadable = |cause: &str| DocumentError::Unreadable(cause.to_owned());
    let file = open(bytes)?;
    let Ok(catalog) = file.catalog() else {
        return Err(unreadable("no catalog"));
    };
    let listed = catalog
        .get(b"AF")
        .ok()
        .and_then(|list| followed(&file, list));
    let Some(Object::Array(listed)) = listed else {
        return Ok(None);
    };
    for entry in listed.iter().take(16) {
        let found = followed(&file, entry).and_then(|entry| entry.as_dict().ok());
        if let Some(found) = found.and_then(|entry| content(&file, entry)) {
            return Ok(Some(found?));
        }
    }
    Ok(None)
}

/// Opens a file within limits; nothing in it is trusted.
pub(super) fn open(bytes: &[u8]) -> Result<Document, DocumentError> {
    let unreadable = |cause: &str| DocumentError::Unreadable(cause.to_owned());
    if bytes.len() > LARGEST_FILE {
        return Err(unreadable("too large"));
    }
    if !bytes.starts_with(b"%PDF-") {
        return Err(unreadable("not a PDF"));
    }
    // A small file may hold streams that unpack without end.
    let options = LoadOptions {
        max_decompressed_size: Some(LARGEST_DATA),
        ..LoadOptions::default()
    };
    let file = Document::load_mem_with_options(bytes, options);
    // What is locked in a way that is not known does not even load.
    let is_locked = || bytes.windows(8).any(|word| word == b"/Encrypt");
    let file = file.map_err(|cause| {
        if is_locked() {
            DocumentError::Encrypted
        } else {
            unreadable(&cause.to_string())
        }
    })?;
    if file.trailer.has(b"Encrypt")
        || file.was_encrypted()
        || file.catalog().is_err() && is_locked()
    {
        return Err(DocumentError::Encrypted);
    }
    Ok(file)
}

/// How many pages a file has; none that can be read counts as none.
#[must_use]
pub fn count_pages(file: &[u8]) -> usize {
    Document::load_mem(file).map_or(0, |file| file.get_pages().len())
}

pub(super) fn followed<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Object> {
    file.dereference(object).ok().map(|(_, object)| object)
}

/// The content of a file specification when it is JSON.
fn content(file: &Document, entry: &Dictionary) -> Option<Result<Attached, DocumentError>> {
    let files = followed(file, entry.get(b"EF").ok()?)?.as_dict().ok()?;
    let stream = followed(file, files.get(b"F").ok()?)?.as_stream().ok()?;
    let kind = stream.dict.get(b"Subtype").ok()?.as_name().ok()?;
    if kind != b"application/json" {
        return None;
    }
    let name = entry.get(b"UF").ok().and_then(|name| name.as_str().ok());
    let name = name.map(|name| String::from_utf8_lossy(name).into_owned());
    let bytes = if stream.dict.has(b"Filter") {
        inflate(&stream.content)
    } else {
        Ok(stream.content.clone())
    };
    Some(bytes.map(|bytes| Attached {
        name: name.unwrap_or_default(),
        bytes,
    }))
}

/// Unpacks, and stops before a small file turns into a huge one.
fn inflate(packed: &[u8]) -> Result<Vec<u8>, DocumentError> {
    use std::io::Read;
    let mut bytes = vec![];
    let limit = u64::try_from(LARGEST_DATA).unwrap_or(u64::MAX);
    flate2::read::ZlibDecoder::new(packed)
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|cause| DocumentError::Unreadable(cause.to_string()))?;
    if bytes.len() > LARGEST_DATA {
        return Err(DocumentError::Unreadable("data too large".to_owned()));
    }
    Ok(bytes)
}
