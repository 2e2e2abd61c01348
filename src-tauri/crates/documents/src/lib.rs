//! Documents: typed view models in, PDF bytes out. No clock, no base, no window here.
//!
//! Content (`docs`) says what is printed, the flow lays it out as a display list, `write` turns the list into
//! pages and `conform` finishes the file. Each layer only knows the one under it; the same input gives the same bytes.

pub mod docs;
pub mod logo;
pub mod mark;
pub mod path;
pub mod typo;
pub mod wheel;

// The samples name this crate as its users do; its own tests read them too.
#[cfg(test)]
extern crate self as trame_documents;

mod color;
mod conform;
mod display;
mod error;
mod flow;
mod font;
mod office;
mod shape;
mod structure;
mod subset;
mod tag;
mod text;
mod theme;
mod write;

pub use conform::{
    Attached, FieldValue, Form, LARGEST_FILE, count_pages, read_attachment, read_form,
};
pub use error::{Attachment, DocumentError, Missing, Rendered};
