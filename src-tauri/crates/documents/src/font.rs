//! The faces documents are set in, parsed once.

use std::sync::OnceLock;

use crate::error::DocumentError;

/// One of our faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FaceId {
    /// Running text.
    Regular,
    /// Headings and labels.
    SemiBold,
    /// The person's words.
    Italic,
    /// Letters of other Latin alphabets, Greek and Cyrillic.
    Other,
    /// The same, bold.
    OtherBold,
    /// Other scripts and symbols.
    Wide,
    /// The same, bold.
    WideBold,
}

/// A parsed face.
pub(crate) struct Face {
    /// Name in the file.
    pub(crate) name: &'static str,
    /// The whole font file.
    pub(crate) bytes: &'static [u8],
    /// Its tables.
    pub(crate) tables: rustybuzz::Face<'static>,
}

struct Fonts {
    regular: Face,
    semi_bold: Face,
    italic: Face,
    other: Face,
    other_bold: Face,
    wide: Face,
    wide_bold: Face,
}

static FONTS: OnceLock<Result<Fonts, DocumentError>> = OnceLock::new();

macro_rules! face {
    ($name:literal) => {
        face!($name, "ttf")
    };
    ($name:literal, $kind:literal) => {
        parse(
            $name,
            include_bytes!(concat!("../../../../assets/fonts/", $name, ".", $kind)),
        )
    };
}

/// The face of fields filled on screen: single-byte, the only kind every reader can type into.
pub(crate) const FIELD: (&str, &[u8]) = (
    "AtkinsonHyperlegibleNext-Field",
    include_bytes!("../../../../assets/fonts/AtkinsonHyperlegibleNext-Field.ttf"),
);

impl FaceId {
    /// The face itself.
    pub(crate) fn face(self) -> Result<&'static Face, DocumentError> {
        let fonts = FONTS.get_or_init(load).as_ref().map_err(Clone::clone)?;
        Ok(match self {
            Self::Regular => &fonts.regular,
            Self::SemiBold => &fonts.semi_bold,
            Self::Italic => &fonts.italic,
            Self::Other => &fonts.other,
            Self::OtherBold => &fonts.other_bold,
            Self::Wide => &fonts.wide,
            Self::WideBold => &fonts.wide_bold,
        })
    }

    /// The faces that stand in for characters this one lacks, the nearest in look first.
    pub(crate) fn stand_ins(self) -> [Self; 2] {
        match self {
            Self::SemiBold | Self::OtherBold | Self::WideBold => [Self::OtherBold, Self::WideBold],
            Self::Regular | Self::Italic | Self::Other | Self::Wide => [Self::Other, Self::Wide],
        }
    }
}

impl Face {
    /// Whether the face has a glyph for that character.
    pub(crate) fn has(&self, c: char) -> bool {
        self.tables.glyph_index(c).is_some_and(|glyph| glyph.0 != 0)
    }

    /// Units in an em.
    pub(crate) fn units(&self) -> f64 {
        f64::from(self.tables.units_per_em())
    }

    /// Advance of a glyph in font units.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        self.tables
            .glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph))
            .unwrap_or(0)
    }
}

fn load() -> Result<Fonts, DocumentError> {
    Ok(Fonts {
        regular: face!("AtkinsonHyperlegibleNext-Regular")?,
        semi_bold: face!("AtkinsonHyperlegibleNext-SemiBold")?,
        italic: face!("AtkinsonHyperlegibleNext-Italic")?,
        other: face!("Inter-Regular", "otf")?,
        other_bold: face!("Inter-SemiBold", "otf")?,
        wide: face!("DejaVuSans")?,
        wide_bold: face!("DejaVuSans-Bold")?,
    })
}

fn parse(name: &'static str, bytes: &'static [u8]) -> Result<Face, DocumentError> {
    let tables = rustybuzz::Face::from_slice(bytes, 0).ok_or(DocumentError::Font(name))?;
    Ok(Face {
        name,
        bytes,
        tables,
    })
}
