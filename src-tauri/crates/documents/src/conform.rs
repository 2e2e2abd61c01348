//! What printpdf leaves out or draws by lot, set on its object model: title, language, identifiers, compression.

use std::io::Write;

use chrono::NaiveDate;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, SaveOptions, StringFormat, dictionary};

use crate::error::DocumentError;

/// What the file says of itself.
pub(crate) struct Meta {
    /// Title, shown by readers instead of the file name.
    pub(crate) title: String,
    /// Structure that made it.
    pub(crate) author: String,
    /// Day it was made.
    pub(crate) date: NaiveDate,
}

/// Two levels under the slowest one: 0.4 % larger, a sixth quicker.
const LEVEL: u32 = 6;

/// Finishes the file: the same pages and words give the same bytes.
pub(crate) fn finish(mut document: Document, meta: &Meta) -> Result<Vec<u8>, DocumentError> {
    "1.7".clone_into(&mut document.version);
    describe(&mut document, meta).map_err(|cause| DocumentError::File(cause.to_string()))?;
    let digest = compress(&mut document)?;
    let id = Object::String(digest.to_be_bytes().to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(LEVEL)
        .max_objects_per_stream(200)
        .build();
    let mut bytes = Vec::with_capacity(64 * 1024);
    document
        .save_with_options(&mut bytes, options)
        .map_err(|cause| DocumentError::File(cause.to_string()))?;
    Ok(bytes)
}

fn describe(document: &mut Document, meta: &Meta) -> Result<(), lopdf::Error> {
    let date = text(&meta.date.format("D:%Y%m%d000000Z").to_string());
    let info = document.trailer.get(b"Info")?.as_reference()?;
    let about = dictionary! {
        "Title" => text(&meta.title),
        "Author" => text(&meta.author),
        "Creator" => text("Trame"),
        "Producer" => text("Trame"),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    document.objects.insert(info, Object::Dictionary(about));
    let root = document.trailer.get(b"Root")?.as_reference()?;
    let catalog = document.get_dictionary_mut(root)?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.remove(b"OutputIntents");
    catalog.set("Lang", text("fr-FR"));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    let pages: Vec<_> = document.get_pages().into_values().collect();
    for page in pages {
        document.get_dictionary_mut(page)?.remove(b"Annots");
    }
    Ok(())
}

/// Compresses every stream and returns a digest of all of them (FNV-1a, 128 bits).
fn compress(document: &mut Document) -> Result<u128, DocumentError> {
    let mut digest: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let failed = |cause: std::io::Error| DocumentError::File(cause.to_string());
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        for byte in &stream.content {
            digest = (digest ^ u128::from(*byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut encoder = ZlibEncoder::new(vec![], Compression::new(LEVEL));
        encoder.write_all(&stream.content).map_err(failed)?;
        let packed = encoder.finish().map_err(failed)?;
        if packed.len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(digest)
}

/// A text of the file: UTF-16 as soon as it is not plain ASCII.
fn text(value: &str) -> Object {
    if value.is_ascii() {
        return Object::string_literal(value);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::Flow;
    use crate::{subset, write};

    fn file() -> Document {
        let mut flow = Flow::new();
        flow.title("Été").unwrap();
        let pages = flow.finish("Pied").unwrap().pages;
        let pages = write::write(&pages, &subset::of(&pages).unwrap()).unwrap();
        let meta = Meta {
            title: "Synthèse – Zoé".to_owned(),
            author: "Structure & <fils>".to_owned(),
            date: "2026-11-23".parse().unwrap(),
        };
        Document::load_mem(&finish(pages, &meta).unwrap()).unwrap()
    }

    #[test]
    fn the_file_says_its_title_and_language_and_nothing_by_chance() {
        let file = file();
        assert_eq!(file.version, "1.7");
        let catalog = file.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap(), &text("fr-FR"));
        let info = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let info = file.get_dictionary(info).unwrap();
        assert_eq!(info.get(b"Title").unwrap().as_str().unwrap(), {
            let mut bytes = vec![0xfe, 0xff];
            bytes.extend("Synthèse – Zoé".encode_utf16().flat_map(u16::to_be_bytes));
            bytes
        });
        assert!(!info.has(b"GTS_PDFXVersion") && !info.has(b"Identifier"));
    }

    #[test]
    fn every_font_is_embedded_in_part() {
        let file = file();
        let names: Vec<String> = file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok()?.get(b"FontName").ok())
            .map(|name| String::from_utf8_lossy(name.as_name().unwrap()).into_owned())
            .collect();
        assert_eq!(names.len(), 2);
        assert!(names.iter().all(|name| name.contains("+Atkinson")));
        let programs = file
            .objects
            .values()
            .filter_map(|object| object.as_stream().ok());
        assert!(programs.map(|stream| stream.content.len()).max().unwrap() < 8_000);
    }
}
