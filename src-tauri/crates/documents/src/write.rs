//! Display list to PDF pages: the only file that names printpdf.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color as Ink, FontId, FontMetrics, Line, LineCapStyle, LineJoinStyle, LinePoint, Mm,
    Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Point as PdfPoint, Polygon, PolygonRing, Pt, Rgb, TextItem, WindingOrder,
};

use crate::color::Color;
use crate::display::{Draw, Page};
use crate::error::DocumentError;
use crate::font::FaceId;
use crate::path::{Path, Point, Step};
use crate::shape::Glyph;
use crate::subset::Subset;
use crate::theme::PAGE_HEIGHT;

/// Writes pages; the result still lacks title, language and identifiers.
pub(crate) fn write(
    pages: &[Page],
    fonts: &BTreeMap<FaceId, Subset>,
) -> Result<lopdf::Document, DocumentError> {
    let mut document = PdfDocument::new("");
    for (id, subset) in fonts {
        let font = font(*id, subset)?;
        document.resources.fonts.map.insert(font_id(*id), font);
    }
    for page in pages {
        let ops = page_ops(page, fonts)?;
        document.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
    }
    let options = PdfSaveOptions {
        optimize: true,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = vec![];
    let file = document.to_lopdf_document(&options, &mut warnings);
    let fatal = printpdf::PdfParseErrorSeverity::Error;
    match warnings.iter().find(|warning| warning.severity == fatal) {
        Some(warning) => Err(DocumentError::Pages(warning.msg.clone())),
        None => Ok(file),
    }
}

/// A name of our own: printpdf's are random.
fn font_id(id: FaceId) -> FontId {
    FontId(
        match id {
            FaceId::Regular => "R",
            FaceId::SemiBold => "B",
            FaceId::Italic => "I",
            FaceId::Wide => "W",
            FaceId::WideBold => "X",
        }
        .to_owned(),
    )
}

fn font(id: FaceId, subset: &Subset) -> Result<PdfFont, DocumentError> {
    let face = id.face()?;
    let widths = (0..).zip(subset.glyphs.remapped_gids());
    let widths = widths.map(|(new, old)| (new, face.advance(old)));
    let bounds = face.tables.global_bounding_box();
    let units = u16::try_from(face.tables.units_per_em()).unwrap_or(1000);
    let mut font = ParsedFont::with_glyph_data(
        subset.program.clone(),
        0,
        Some(subset.name.clone()),
        BTreeMap::new(),
        widths.collect(),
        units,
        FontMetrics {
            ascent: face.tables.ascender(),
            descent: face.tables.descender(),
        },
    );
    font.pdf_font_metrics = printpdf::font::PdfFontMetricsStub {
        units_per_em: units,
        x_min: bounds.x_min,
        y_min: bounds.y_min,
        x_max: bounds.x_max,
        y_max: bounds.y_max,
        caret_slope_rise: 1,
        caret_slope_run: 0,
        us_weight_class: face.tables.weight().to_number(),
    };
    Ok(PdfFont::new(font))
}

fn page_ops(page: &Page, fonts: &BTreeMap<FaceId, Subset>) -> Result<Vec<Op>, DocumentError> {
    let mut ops = vec![
        Op::SetLineCapStyle {
            cap: LineCapStyle::Round,
        },
        Op::SetLineJoinStyle {
            join: LineJoinStyle::Round,
        },
    ];
    for item in &page.items {
        match &item.draw {
            Draw::Text {
                at,
                face,
                size,
                color,
                glyphs,
            } => {
                let shown = match fonts.get(face) {
                    Some(subset) => codepoints(*face, subset, glyphs)?,
                    None => continue,
                };
                ops.extend([
                    Op::SetFillColor { col: ink(*color) },
                    Op::StartTextSection,
                    Op::SetTextCursor { pos: point(*at) },
                    Op::SetFont {
                        font: PdfFontHandle::External(font_id(*face)),
                        size: Pt(round(*size)),
                    },
                    Op::ShowText {
                        items: vec![TextItem::GlyphIds(shown)],
                    },
                    Op::EndTextSection,
                ]);
            }
            Draw::Fill { path, color } => ops.extend([
                Op::SetFillColor { col: ink(*color) },
                Op::DrawPolygon {
                    polygon: Polygon {
                        rings: vec![PolygonRing {
                            points: points(path),
                        }],
                        mode: PaintMode::Fill,
                        winding_order: WindingOrder::NonZero,
                    },
                },
            ]),
            Draw::Stroke { path, color, width } => ops.extend([
                Op::SetOutlineColor { col: ink(*color) },
                Op::SetOutlineThickness {
                    pt: Pt(round(*width)),
                },
                Op::DrawLine {
                    line: Line {
                        points: points(path),
                        is_closed: path.closed,
                    },
                },
            ]),
        }
    }
    Ok(ops)
}

/// Glyphs with the correction that brings the pen where layout wants it, in thousandths, to the left.
fn codepoints(
    id: FaceId,
    subset: &Subset,
    glyphs: &[Glyph],
) -> Result<Vec<Codepoint>, DocumentError> {
    let face = id.face()?;
    let natural = |glyph: u16| f64::from(face.advance(glyph)) / face.units();
    Ok(glyphs
        .iter()
        .map(|glyph| Codepoint {
            gid: subset.glyphs.get(glyph.id).unwrap_or(0),
            offset: ((natural(glyph.id) - glyph.advance) * 1000.0).round() as f32,
            cid: Some(glyph.text.clone()),
        })
        .collect())
}

fn ink(Color(r, g, b): Color) -> Ink {
    let part = |channel: u8| ((f64::from(channel) / 255.0 * 1000.0).round() / 1000.0) as f32;
    Ink::Rgb(Rgb {
        r: part(r),
        g: part(g),
        b: part(b),
        icc_profile: None,
    })
}

/// Two decimals are a fiftieth of a hair; more would be printed in full.
fn round(value: f64) -> f32 {
    ((value * 100.0).round() / 100.0) as f32
}

fn point(p: Point) -> PdfPoint {
    PdfPoint {
        x: Pt(round(p.x)),
        y: Pt(round(PAGE_HEIGHT - p.y)),
    }
}

fn points(path: &Path) -> Vec<LinePoint> {
    let place = |p: Point, bezier: bool| LinePoint {
        p: point(p),
        bezier,
    };
    path.steps
        .iter()
        .flat_map(|step| match *step {
            Step::Move(p) | Step::Line(p) => vec![place(p, false)],
            Step::Cubic(a, b, p) => vec![place(a, true), place(b, true), place(p, false)],
        })
        .collect()
}
