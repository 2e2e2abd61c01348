//! Which glyphs a document uses, and font programs with those alone.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use crate::display::{Draw, Page};
use crate::error::DocumentError;
use crate::font::FaceId;

/// A face reduced to the glyphs in use.
pub(crate) struct Subset {
    /// New number of each glyph.
    pub(crate) glyphs: GlyphRemapper,
    /// The reduced font program.
    pub(crate) program: Vec<u8>,
    /// Name in the file: a tag made from the glyphs, so that the same text gives the same name.
    pub(crate) name: String,
}

/// Reduces every face the pages use.
pub(crate) fn of(pages: &[Page]) -> Result<BTreeMap<FaceId, Subset>, DocumentError> {
    let mut used: BTreeMap<FaceId, GlyphRemapper> = BTreeMap::new();
    for draw in pages.iter().flat_map(Page::draws) {
        if let Draw::Text { face, glyphs, .. } = draw {
            let remapper = used.entry(*face).or_default();
            for glyph in glyphs {
                remapper.remap(glyph.id);
            }
        }
    }
    used.into_iter()
        .map(|(id, glyphs)| {
            let face = id.face()?;
            let program = subsetter::subset(face.bytes, 0, &glyphs).map_err(|cause| {
                DocumentError::Subset {
                    name: face.name,
                    cause: cause.to_string(),
                }
            })?;
            let name = format!("{}+{}", tag(&glyphs), face.name);
            let subset = Subset {
                glyphs,
                program,
                name,
            };
            Ok((id, subset))
        })
        .collect()
}

/// Six letters that stand for a set of glyphs (FNV-1a).
fn tag(glyphs: &GlyphRemapper) -> String {
    let mut hash = glyphs.remapped_gids().fold(0x811c_9dc5_u32, |hash, glyph| {
        (hash ^ u32::from(glyph)).wrapping_mul(0x0100_0193)
    });
    (0..6)
        .map(|_| {
            let letter = u8::try_from(hash % 26).unwrap_or(0);
            hash /= 26;
            char::from(b'A' + letter)
        })
        .collect()
}
