//! Defects of the fonts.

use lopdf::{Document, Object, ObjectId};

use super::Break;
use super::edit::{content, dict, drop_entry, rewrite_stream, with_entry};

pub(super) const ALL: &[(&str, Break)] = &[
    ("font that does not read back", no_to_unicode),
    ("font that reads back all A", to_unicode_wrong),
    ("empty glyph drawn", empty_glyph),
    ("font not embedded", not_embedded),
    ("widths other than the glyphs'", widths_wrong),
];

fn composite(file: &Document) -> Option<ObjectId> {
    with_entry(file, "DescendantFonts").first().copied()
}

fn no_to_unicode(file: &mut Document) -> Option<()> {
    let id = composite(file)?;
    drop_entry(dict(file, id)?, "ToUnicode")
}

/// Every code of the map reads `A`.
fn to_unicode_wrong(file: &mut Document) -> Option<()> {
    let id = composite(file)?;
    let map = dict(file, id)?
        .get(b"ToUnicode")
        .ok()?
        .as_reference()
        .ok()?;
    rewrite_stream(file, map, |text| {
        let lines = text.lines().map(|line| match line.rsplit_once('<') {
            Some((start, _)) if line.matches('<').count() >= 2 && !line.contains("begin") => {
                format!("{start}<0041>")
            }
            _ => line.to_owned(),
        });
        Some(lines.collect::<Vec<_>>().join("\n"))
    })
}

fn empty_glyph(file: &mut Document) -> Option<()> {
    content(file, |text| {
        let at = text.find("[<")? + 2;
        Some(format!("{}0000{}", text.get(..at)?, text.get(at + 4..)?))
    })
}

fn not_embedded(file: &mut Document) -> Option<()> {
    let programs = ["FontFile2", "FontFile3"];
    programs.iter().find_map(|key| {
        let id = *with_entry(file, key).first()?;
        drop_entry(dict(file, id)?, key)
    })
}

/// The widths stand in the font under the composite one, which printpdf writes in place.
fn widths_wrong(file: &mut Document) -> Option<()> {
    let id = composite(file)?;
    let below = dict(file, id)?
        .get_mut(b"DescendantFonts")
        .and_then(Object::as_array_mut)
        .ok()?;
    let below = below.first_mut()?;
    if let Object::Reference(id) = *below {
        return widen(dict(file, id)?.get_mut(b"W").ok()?);
    }
    widen(below.as_dict_mut().ok()?.get_mut(b"W").ok()?)
}

fn widen(widths: &mut Object) -> Option<()> {
    for part in widths.as_array_mut().ok()? {
        for width in part.as_array_mut().into_iter().flatten() {
            let wide = width.as_float().ok()? + 40.0;
            *width = Object::Real(wide);
        }
    }
    Some(())
}
