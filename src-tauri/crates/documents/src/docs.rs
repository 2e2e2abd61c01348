//! The documents: typed view models in, a flow of blocks out. No detail of the file format here.

pub mod blank_diagnostic;
pub mod blank_potentialites;
pub mod caseload;
pub mod company_sheet;
pub mod comparison;
pub mod contract;
pub mod correspondence;
pub mod immersion;
pub mod parent_potentialites;
pub mod person_summary;
pub mod plan;
pub mod pmsmp_bilan;
pub mod pmsmp_preparation;
pub mod pmsmp_sheet;
pub mod pmsmp_skills;
pub mod potentialites;
pub mod recovery;
pub mod roadmap;
pub mod summary;
pub mod trajectory;

mod bilan;
mod head;
#[cfg(test)]
mod inside;
mod plan_table;
mod plan_view;
mod week;

#[cfg(test)]
#[path = "../examples/render_samples/sample.rs"]
mod sample;

#[cfg(test)]
#[path = "../examples/render_samples/company_sheet.rs"]
mod company_sheet_samples;

#[cfg(test)]
mod immersions;

#[cfg(test)]
mod potentialites_pages;

use std::collections::BTreeMap;

use crate::conform::{self, Meta};
use crate::display::{Draw, Page};
use crate::error::{Attachment, DocumentError, Missing, Rendered};
use crate::flow::Laid;
use crate::{subset, tag, write};

/// Prints a document laid out.
fn print(
    laid: Laid,
    meta: &Meta,
    attachment: Option<&Attachment>,
) -> Result<Rendered, DocumentError> {
    let fonts = subset::of(&laid.pages)?;
    let missing = missing(&laid.pages);
    let tagged = tag::tag(laid.pages, &laid.structure);
    let file = write::write(&tagged.pages, &fonts)?;
    Ok(Rendered {
        bytes: conform::finish(file, meta, &tagged, &laid.structure, attachment)?,
        pages: tagged.pages.len(),
        missing,
        #[cfg(feature = "audit")]
        outline: tag::words(&tagged, &laid.structure, laid.words),
    })
}

/// What was replaced, and where.
fn missing(pages: &[Page]) -> Vec<Missing> {
    let mut found: BTreeMap<char, Vec<usize>> = BTreeMap::new();
    for (number, page) in (1..).zip(pages) {
        for draw in page.draws() {
            let Draw::Text { glyphs, .. } = draw else {
                continue;
            };
            for character in glyphs.iter().filter_map(|glyph| glyph.lost) {
                let pages = found.entry(character).or_default();
                if pages.last() != Some(&number) {
                    pages.push(number);
                }
            }
        }
    }
    let each = found.into_iter();
    each.map(|(character, pages)| Missing { character, pages })
        .collect()
}
