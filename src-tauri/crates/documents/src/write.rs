//! Display list to PDF pages: the only file that names printpdf.

use std::collections::BTreeMap;
use std::rc::Rc;

use printpdf::{
    Codepoint, Color as Ink, DictItem, FontId, FontMetrics, Line, LineCapStyle, LineJoinStyle,
    LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point as PdfPoint, Polygon, PolygonRing, Pt, RawImage, RawImageData,
    RawImageFormat, Rgb, TextItem, WindingOrder, XObject, XObjectId, XObjectTransform,
};

use crate::color::Color;
use crate::display::{Draw, Picture};
use crate::error::DocumentError;
use crate::font::FaceId;
use crate::path::{Path, Point, Step};
use crate::shape::Glyph;
use crate::subset::Subset;
use crate::tag::{Owner, Run, TaggedPage};
use crate::theme::PAGE_HEIGHT;

/// Writes pages; the result still lacks structure, title, language and identifiers.
pub(crate) fn write(
    pages: &[TaggedPage],
    fonts: &BTreeMap<FaceId, Subset>,
) -> Result<lopdf::Document, DocumentError> {
    let mut document = PdfDocument::new("");
    for (id, subset) in fonts {
        let font = font(*id, subset)?;
        document.resources.fonts.map.insert(font_id(*id), font);
    }
    let mut pictures = vec![];
    for page in pages {
        let mut ops = Ops::new(fonts);
        for run in &page.runs {
            ops.run(run, &mut pictures)?;
        }
        document
            .pages
            .push(PdfPage::new(Mm(210.0), Mm(297.0), ops.done));
    }
    for (at, picture) in pictures.iter().enumerate() {
        let image = XObject::Image(raw(picture));
        document
            .resources
            .xobjects
            .map
            .insert(picture_id(at), image);
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
            FaceId::Other => "O",
            FaceId::OtherBold => "P",
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

/// The operators of a page; colours and widths are only said when they change.
struct Ops<'a> {
    fonts: &'a BTreeMap<FaceId, Subset>,
    done: Vec<Op>,
    fill: Option<Color>,
    stroke: Option<Color>,
    width: f32,
}

impl<'a> Ops<'a> {
    fn new(fonts: &'a BTreeMap<FaceId, Subset>) -> Self {
        let cap = LineCapStyle::Round;
        let join = LineJoinStyle::Round;
        Self {
            fonts,
            done: vec![Op::SetLineCapStyle { cap }, Op::SetLineJoinStyle { join }],
            fill: None,
            stroke: None,
            width: -1.0,
        }
    }

    fn run(&mut self, run: &Run, pictures: &mut Vec<Rc<Picture>>) -> Result<(), DocumentError> {
        self.done.push(begin(run));
        for draw in &run.draws {
            self.draw(draw, pictures)?;
        }
        self.done.push(Op::EndMarkedContent);
        Ok(())
    }

    fn draw(&mut self, draw: &Draw, pictures: &mut Vec<Rc<Picture>>) -> Result<(), DocumentError> {
        match draw {
            Draw::Text {
                at,
                face,
                size,
                color,
                glyphs,
            } => {
                let Some(subset) = self.fonts.get(face) else {
                    return Ok(());
                };
                self.fill(*color);
                let shown = codepoints(*face, subset, glyphs)?;
                self.done.extend([
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
            Draw::Fill { path, color } => {
                self.fill(*color);
                let points = points(path);
                self.done.push(Op::DrawPolygon {
                    polygon: Polygon {
                        rings: vec![PolygonRing { points }],
                        mode: PaintMode::Fill,
                        winding_order: WindingOrder::NonZero,
                    },
                });
            }
            Draw::Stroke { path, color, width } => {
                self.stroke(*color, round(*width));
                self.done.push(Op::DrawLine {
                    line: Line {
                        points: points(path),
                        is_closed: path.closed,
                    },
                });
            }
            Draw::Picture {
                at,
                width,
                height,
                picture,
            } => {
                let known = pictures.iter().position(|known| known == picture);
                let number = known.unwrap_or(pictures.len());
                if known.is_none() {
                    pictures.push(Rc::clone(picture));
                }
                let corner = point(Point::new(at.x, at.y + height));
                self.done.push(Op::UseXobject {
                    id: picture_id(number),
                    transform: XObjectTransform {
                        translate_x: Some(corner.x),
                        translate_y: Some(corner.y),
                        // A picture is a dot wide at 72 to the inch.
                        dpi: Some(72.0),
                        scale_x: Some(round(width / picture.width.max(1) as f64)),
                        scale_y: Some(round(height / picture.height.max(1) as f64)),
                        ..XObjectTransform::default()
                    },
                });
            }
            Draw::Area(_) => {}
        }
        Ok(())
    }

    fn fill(&mut self, color: Color) {
        if self.fill.replace(color) != Some(color) {
            self.done.push(Op::SetFillColor { col: ink(color) });
        }
    }

    fn stroke(&mut self, color: Color, width: f32) {
        if self.stroke.replace(color) != Some(color) {
            self.done.push(Op::SetOutlineColor { col: ink(color) });
        }
        if (self.width - width).abs() > f32::EPSILON {
            self.width = width;
            self.done.push(Op::SetOutlineThickness { pt: Pt(width) });
        }
    }
}

/// Opens the marked content of a run: its element and number, or what kind of decoration it is.
fn begin(run: &Run) -> Op {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let (tag, entries) = match run.owner {
        Owner::Element(role, number) => (
            role.name(),
            vec![("MCID", DictItem::Int(i64::try_from(number).unwrap_or(0)))],
        ),
        Owner::Decoration => ("Artifact", vec![("Type", name("Layout"))]),
        Owner::Foot => (
            "Artifact",
            vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
        ),
    };
    let entries = entries
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value));
    Op::BeginMarkedContentWithProperties {
        tag: tag.to_owned(),
        properties: DictItem::Dict {
            map: entries.collect(),
        },
    }
}

fn picture_id(number: usize) -> XObjectId {
    XObjectId(format!("P{number}"))
}

fn raw(picture: &Picture) -> RawImage {
    RawImage {
        pixels: RawImageData::U8(picture.rgb.clone()),
        width: picture.width,
        height: picture.height,
        data_format: RawImageFormat::RGB8,
        tag: vec![],
    }
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
            cid: Some(glyph.text.to_string()),
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
