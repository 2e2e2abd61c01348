//! The documents: typed view models in, a flow of blocks out. No detail of the file format here.

pub mod blank_diagnostic;
pub mod caseload;
pub mod company_sheet;
pub mod recovery;
pub mod roadmap;
pub mod summary;

mod head;

#[cfg(test)]
#[path = "../examples/render_samples/sample.rs"]
mod sample;

use crate::conform::{self, Meta};
use crate::error::{DocumentError, Rendered};
use crate::flow::Laid;
use crate::{subset, write};

/// Prints a document laid out.
fn print(laid: Laid, meta: &Meta) -> Result<Rendered, DocumentError> {
    let fonts = subset::of(&laid.pages)?;
    let file = write::write(&laid.pages, &fonts)?;
    Ok(Rendered {
        bytes: conform::finish(file, meta)?,
        pages: laid.pages.len(),
        missing: laid.missing,
    })
}
