//! What printpdf leaves out or draws by lot, set on its object model: structure, metadata, fields, attached data,
//! identifiers, compression. With its folder, the only place that names lopdf.
//!
//! The file is PDF/UA-1 and, in the same bytes, PDF/A-2a; PDF/A-3a when data are attached (a PDF/A-2 may only hold
//! other PDF/A files, ISO 19005-2 6.8).

mod attached;
mod catalog;
mod fields;
mod form;
mod object;
mod outline;
mod pack;
mod srgb;
mod tree;
mod words;
mod xmp;

use chrono::NaiveDate;
use lopdf::{Document, ObjectId};

pub use attached::{Attached, LARGEST_FILE, count_pages, read_attachment};
pub use form::{FieldValue, Form, read_form};

use crate::error::{Attachment, DocumentError};
use crate::structure::Structure;
use crate::tag::Tagged;

/// What the file says of itself. No name of a person: readers show it in lists and title bars.
pub(crate) struct Meta {
    /// Title, shown by readers instead of the file name.
    pub(crate) title: String,
    /// Structure that made it.
    pub(crate) author: String,
    /// Day it was made.
    pub(crate) date: NaiveDate,
}

/// The file under way.
struct File {
    document: Document,
    /// Its pages, in order.
    pages: Vec<ObjectId>,
}

/// Finishes the file: the same pages and words give the same bytes.
pub(crate) fn finish(
    document: Document,
    meta: &Meta,
    tagged: &Tagged,
    structure: &Structure,
    attachment: Option<&Attachment>,
) -> Result<Vec<u8>, DocumentError> {
    let meta = &Meta {
        title: plain(&meta.title),
        author: plain(&meta.author),
        date: meta.date,
    };
    let pages = document.get_pages().into_values().collect();
    let mut file = File { document, pages };
    let failed = |cause: lopdf::Error| DocumentError::File(cause.to_string());
    let areas = fields::write(&mut file, tagged)?;
    let root = tree::write(&mut file, tagged, structure, &areas).map_err(failed)?;
    let outline = outline::write(&mut file, &tagged.outline);
    let parts = catalog::Parts {
        root,
        outline,
        areas: &areas,
        attachment,
    };
    catalog::write(&mut file, meta, &parts).map_err(failed)?;
    pack::pack(file.document)
}

/// What readers show on one line: no controls.
fn plain(text: &str) -> String {
    let kept = text.chars();
    kept.map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests;
