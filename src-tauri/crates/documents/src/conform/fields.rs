//! Places that do something on screen: links, fields to type in, boxes to tick.
//!
//! Every one is tied to its element both ways, says what it is, is printed, and has an appearance for each of its
//! states (ISO 14289-1 7.18, ISO 19005-2 6.4.1). Fields are empty: what is known is printed as text.

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use rustybuzz::ttf_parser;

use super::File;
use super::object::{count, name, rectangle, text};
use crate::color::{Color, FRAME, INK};
use crate::display::{Area, AreaKind};
use crate::error::DocumentError;
use crate::font::FIELD;
use crate::path::Point;
use crate::structure::NodeId;
use crate::tag::Tagged;

/// A place written.
pub(super) struct Placed {
    /// The annotation.
    pub(super) id: ObjectId,
    /// Its element.
    pub(super) node: NodeId,
    /// Its key in the tree of parents.
    pub(super) key: usize,
}

/// The places of a document.
#[derive(Default)]
pub(super) struct Areas {
    /// By page.
    pub(super) pages: Vec<Vec<Placed>>,
    /// Those that take something.
    pub(super) fields: Vec<ObjectId>,
    /// The face fields are typed in.
    pub(super) font: Option<ObjectId>,
}

/// Name of the field face in the file.
pub(super) const FONT: &str = "FF";
/// Value of a ticked box.
const TICKED: &str = "Oui";
/// Size of typed text.
const SIZE: f64 = 11.0;

/// Writes the annotations of every page.
pub(super) fn write(file: &mut File, tagged: &Tagged) -> Result<Areas, DocumentError> {
    let mut areas = Areas::default();
    // Keys of the pages themselves come first.
    let mut key = file.pages.len();
    for (at, page) in tagged.pages.iter().enumerate() {
        let mut placed = vec![];
        for (node, area) in &page.areas {
            let mut annotation = dictionary! {
                "Type" => "Annot",
                "Rect" => rectangle(area.at, Point::new(area.at.x + area.width, area.at.y + area.height)),
                // Printed.
                "F" => 4,
                "StructParent" => count(key),
            };
            if let Some(page) = file.pages.get(at) {
                annotation.set("P", *page);
            }
            describe(file, &mut annotation, area, &mut areas)?;
            let id = file.document.add_object(annotation);
            if !matches!(area.kind, AreaKind::Link(_)) {
                areas.fields.push(id);
            }
            let node = *node;
            placed.push(Placed { id, node, key });
            key += 1;
        }
        areas.pages.push(placed);
    }
    Ok(areas)
}

fn describe(
    file: &mut File,
    annotation: &mut Dictionary,
    area: &Area,
    areas: &mut Areas,
) -> Result<(), DocumentError> {
    match &area.kind {
        AreaKind::Link(address) => {
            annotation.set("Subtype", name("Link"));
            annotation.set("Border", vec![0.into(), 0.into(), 0.into()]);
            annotation.set("Contents", text(&area.label));
            annotation.set("A", dictionary! { "S" => "URI", "URI" => text(address) });
        }
        AreaKind::Text { name: key, lines } => {
            if areas.font.is_none() {
                areas.font = Some(face(file)?);
            }
            let blank = appearance(file, area, String::from("/Tx BMC EMC"));
            field(annotation, key, area, "Tx");
            annotation.set("V", text(""));
            annotation.set("DA", text(&default_look()));
            annotation.set("AP", dictionary! { "N" => blank });
            if *lines {
                annotation.set("Ff", 1 << 12);
            }
        }
        AreaKind::Tick { name: key } => {
            let (frame, tick) = boxes(area);
            let off = appearance(file, area, frame);
            let on = appearance(file, area, tick);
            field(annotation, key, area, "Btn");
            annotation.set("V", name("Off"));
            annotation.set("AS", name("Off"));
            annotation.set(
                "AP",
                dictionary! { "N" => dictionary! { TICKED => on, "Off" => off } },
            );
        }
    }
    Ok(())
}

fn field(annotation: &mut Dictionary, key: &str, area: &Area, kind: &str) {
    annotation.set("Subtype", name("Widget"));
    annotation.set("FT", name(kind));
    annotation.set("T", text(key));
    annotation.set("TU", text(&area.label));
}

/// How typed text looks.
pub(super) fn default_look() -> String {
    format!("/{FONT} {SIZE} Tf {} rg", operands(INK))
}

fn operands(Color(r, g, b): Color) -> String {
    let part = |channel: u8| format!("{:.3}", f64::from(channel) / 255.0);
    [part(r), part(g), part(b)].join(" ")
}

/// A box, and the same ticked.
fn boxes(area: &Area) -> (String, String) {
    let (w, h) = (area.width, area.height);
    let frame = format!(
        "1 g 0 0 {w:.2} {h:.2} re f {} RG 1 w 0.5 0.5 {:.2} {:.2} re S",
        operands(FRAME),
        w - 1.0,
        h - 1.0
    );
    let tick = format!(
        "{frame} {} RG 1.6 w {:.2} {:.2} m {:.2} {:.2} l {:.2} {:.2} l S",
        operands(INK),
        w * 0.2,
        h * 0.52,
        w * 0.42,
        h * 0.24,
        w * 0.82,
        h * 0.8
    );
    (frame, tick)
}

fn appearance(file: &mut File, area: &Area, content: String) -> ObjectId {
    let edge = |value: f64| Object::Real(((value * 100.0).round() / 100.0) as f32);
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), edge(area.width), edge(area.height)],
        "Resources" => Dictionary::new(),
    };
    file.document
        .add_object(Stream::new(form, content.into_bytes()))
}

/// A single-byte embedded face, the only kind every reader can type into.
fn face(file: &mut File) -> Result<ObjectId, DocumentError> {
    let (title, bytes) = FIELD;
    let face = ttf_parser::Face::parse(bytes, 0).map_err(|_| DocumentError::Font("field face"))?;
    let scale = 1000.0 / f64::from(face.units_per_em());
    let scaled = |value: f64| Object::Integer((value * scale).round() as i64);
    let widths = (32..=255_u8).map(|byte| {
        let letter = windows_1252(byte);
        let glyph = face.glyph_index(letter);
        let advance = glyph.and_then(|glyph| face.glyph_hor_advance(glyph));
        scaled(f64::from(advance.unwrap_or(0)))
    });
    let widths: Vec<Object> = widths.collect();
    let bounds = face.global_bounding_box();
    let corners = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
    let length = dictionary! { "Length1" => count(bytes.len()) };
    let program = file
        .document
        .add_object(Stream::new(length, bytes.to_vec()));
    let about = file.document.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name(title),
        "Flags" => 32,
        "ItalicAngle" => 0,
        "StemV" => 80,
        "Ascent" => scaled(f64::from(face.ascender())),
        "Descent" => scaled(f64::from(face.descender())),
        "CapHeight" => scaled(f64::from(face.capital_height().unwrap_or(0))),
        "FontBBox" => corners.map(|corner| scaled(f64::from(corner))).to_vec(),
        "FontFile2" => program,
    });
    Ok(file.document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "TrueType",
        "BaseFont" => name(title),
        "Encoding" => "WinAnsiEncoding",
        "FirstChar" => 32,
        "LastChar" => 255,
        "Widths" => widths,
        "FontDescriptor" => about,
    }))
}

/// The letter a byte stands for in a Windows-1252 face.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '•', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '•', 'Ž', '•', '•', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '•', 'ž', 'Ÿ',
    ];
    let high = byte.checked_sub(0x80).map(usize::from);
    high.and_then(|at| HIGH.get(at).copied())
        .unwrap_or(char::from(byte))
}
