//! Sizes, margins and the looks of text, in one place.

use crate::color::{ACCENT, Color, INK, MUTED};
use crate::font::FaceId;
use crate::text::{Span, Style};
use crate::typo::typo;

/// Width of A4 in points.
pub(crate) const PAGE_WIDTH: f64 = 595.28;
/// Height of A4.
pub(crate) const PAGE_HEIGHT: f64 = 841.89;
/// Left and right margin.
pub(crate) const MARGIN: f64 = 56.0;
/// Top margin.
pub(crate) const TOP: f64 = 50.0;
/// Where content ends, above the footer.
pub(crate) const BOTTOM: f64 = PAGE_HEIGHT - 66.0;
/// Width of content.
pub(crate) const WIDTH: f64 = PAGE_WIDTH - 2.0 * MARGIN;

/// Size of running text.
const BODY: f64 = 11.0;
/// Size of labels, table heads and footers.
const SMALL: f64 = 9.0;

fn styled(text: &str, face: FaceId, size: f64, color: Color) -> Span {
    Span {
        text: typo(text),
        style: Style { face, size, color },
    }
}

/// The title of the document.
pub(crate) fn title(text: &str) -> Span {
    styled(text, FaceId::SemiBold, 20.0, ACCENT)
}

/// The heading of a section.
pub(crate) fn heading(text: &str) -> Span {
    styled(text, FaceId::SemiBold, 14.0, ACCENT)
}

/// Running text.
pub(crate) fn body(text: &str) -> Span {
    styled(text, FaceId::Regular, BODY, INK)
}

/// Running text that stands out.
pub(crate) fn strong(text: &str) -> Span {
    styled(text, FaceId::SemiBold, BODY, INK)
}

/// The person's words.
pub(crate) fn quote(text: &str) -> Span {
    styled(text, FaceId::Italic, BODY, INK)
}

/// Text of table cells.
pub(crate) fn cell(text: &str) -> Span {
    styled(text, FaceId::Regular, 10.0, INK)
}

/// Text of table cells that stands out.
pub(crate) fn strong_cell(text: &str) -> Span {
    styled(text, FaceId::SemiBold, 10.0, INK)
}

/// Labels, hints, heads of tables.
pub(crate) fn label(text: &str) -> Span {
    styled(text, FaceId::Regular, SMALL, MUTED)
}

/// The name of a fact, on the line of its value.
pub(crate) fn field(text: &str) -> Span {
    styled(text, FaceId::Regular, BODY, MUTED)
}

/// Heads of tables.
pub(crate) fn strong_label(text: &str) -> Span {
    styled(text, FaceId::SemiBold, SMALL, MUTED)
}

/// Names, numbers and addresses: printed as they are, no typography.
pub(crate) fn verbatim(text: &str) -> Span {
    Span {
        text: text.to_owned(),
        style: body("").style,
    }
}

/// Text of long lists.
pub(crate) fn fine(text: &str) -> Span {
    styled(text, FaceId::Regular, 9.5, INK)
}

/// Text of long lists that stands out.
pub(crate) fn strong_fine(text: &str) -> Span {
    styled(text, FaceId::SemiBold, 9.5, INK)
}

/// Running text of a size of its own, on pages to fill by hand.
pub(crate) fn sized(text: &str, size: f64) -> Span {
    styled(text, FaceId::Regular, size, INK)
}

/// The same, standing out.
pub(crate) fn strong_sized(text: &str, size: f64) -> Span {
    styled(text, FaceId::SemiBold, size, INK)
}

/// The looks of the person's own pages: larger, for who reads little or sees badly.
pub(crate) mod plain {
    use super::{ACCENT, FaceId, INK, MUTED, Span, styled};

    /// Size of running text.
    const BODY: f64 = 13.0;
    /// Size of what goes with it.
    const SMALL: f64 = 11.0;

    /// The title of the document.
    pub(crate) fn title(text: &str) -> Span {
        styled(text, FaceId::SemiBold, 26.0, ACCENT)
    }

    /// The heading of a section.
    pub(crate) fn heading(text: &str) -> Span {
        styled(text, FaceId::SemiBold, 16.0, ACCENT)
    }

    /// Running text.
    pub(crate) fn body(text: &str) -> Span {
        styled(text, FaceId::Regular, BODY, INK)
    }

    /// Running text that stands out.
    pub(crate) fn strong(text: &str) -> Span {
        styled(text, FaceId::SemiBold, BODY, INK)
    }

    /// The person's words.
    pub(crate) fn quote(text: &str) -> Span {
        styled(text, FaceId::Italic, BODY, INK)
    }

    /// When, where, with what proof.
    pub(crate) fn detail(text: &str) -> Span {
        styled(text, FaceId::Regular, SMALL, MUTED)
    }
}
