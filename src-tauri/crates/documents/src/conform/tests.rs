use lopdf::{Dictionary, Object, dictionary};

use super::*;
use crate::flow::Flow;
use crate::{subset, tag, write};

fn bytes(flow: Flow, attachment: Option<&Attachment>) -> Vec<u8> {
    let laid = flow.finish("Pied").unwrap();
    let fonts = subset::of(&laid.pages).unwrap();
    let tagged = tag::tag(laid.pages, &laid.structure);
    let pages = write::write(&tagged.pages, &fonts).unwrap();
    let meta = Meta {
        title: "Synthèse – <version> & 3".to_owned(),
        author: "Structure & <fils>".to_owned(),
        date: "2026-11-23".parse().unwrap(),
    };
    finish(pages, &meta, &tagged, &laid.structure, attachment).unwrap()
}

fn titled() -> Flow {
    let mut flow = Flow::new();
    flow.title("Été").unwrap();
    flow
}

fn catalog(file: &Document) -> &Dictionary {
    file.catalog().unwrap()
}

#[test]
fn the_file_says_its_title_and_language_and_nothing_by_chance() {
    let file = Document::load_mem(&bytes(titled(), None)).unwrap();
    assert_eq!(file.version, "1.7");
    assert_eq!(catalog(&file).get(b"Lang").unwrap(), &object::text("fr-FR"));
    let info = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let info = file.get_dictionary(info).unwrap();
    let title = object::text("Synthèse – <version> & 3");
    assert_eq!(info.get(b"Title").unwrap(), &title);
    assert!(!info.has(b"GTS_PDFXVersion") && !info.has(b"Identifier"));
}

#[test]
fn the_standards_named_follow_what_is_attached() {
    let says = |attachment: Option<&Attachment>, part: &str| {
        let bytes = bytes(titled(), attachment);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.contains(&format!("<pdfaid:part>{part}<")), "{part}");
        assert!(text.contains("<pdfuaid:part>1<") && text.contains("&lt;version&gt; &amp; 3"));
        bytes
    };
    says(None, "2");
    let attachment = Attachment {
        name: "donnees.json".to_owned(),
        media_type: "application/json",
        description: "Données".to_owned(),
        bytes: br#"{"a":"b"}"#.repeat(40),
    };
    let file = says(Some(&attachment), "3");
    let read = read_attachment(&file).unwrap().unwrap();
    assert_eq!(read.bytes, attachment.bytes);
    assert!(read.name.ends_with("donnees.json"));
}

#[test]
fn what_is_no_document_is_refused_and_what_has_no_data_gives_none() {
    assert_eq!(read_attachment(&bytes(titled(), None)).unwrap(), None);
    let whole = bytes(titled(), None);
    let cut = whole.get(..whole.len() / 2).unwrap();
    for bad in [b"".as_slice(), b"%PDF-", b"PK\x03\x04", cut] {
        assert!(matches!(
            read_attachment(bad),
            Err(DocumentError::Unreadable(_))
        ));
    }
    let large = vec![b'%'; LARGEST_FILE + 1];
    assert!(read_attachment(&large).is_err());
}

#[test]
fn a_small_file_that_unpacks_without_end_is_refused() {
    let mut file = Document::load_mem(&bytes(titled(), None)).unwrap();
    file.add_object(Object::string_literal("a".repeat(12 * 1024 * 1024)));
    let packed = pack::pack(file).unwrap();
    assert!(packed.len() < 200_000);
    assert!(matches!(
        read_attachment(&packed),
        Err(DocumentError::Unreadable(_))
    ));
}

#[test]
fn every_font_is_embedded_in_part() {
    let file = Document::load_mem(&bytes(titled(), None)).unwrap();
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

#[test]
fn sections_are_in_the_outline_and_their_parts_under_them() {
    let mut flow = titled();
    flow.heading("Un").unwrap();
    for part in ["a", "b"] {
        let node = flow.heading_node(crate::structure::Role::H3, part);
        let cell = crate::flow::Cell::whole(node, vec![crate::theme::strong(part)]);
        flow.row(vec![cell], &crate::flow::Look::default()).unwrap();
    }
    flow.heading("Deux").unwrap();
    let file = Document::load_mem(&bytes(flow, None)).unwrap();
    let follow = |from: &Dictionary, key: &[u8]| {
        let id = from.get(key).unwrap().as_reference().unwrap();
        file.get_dictionary(id).unwrap().clone()
    };
    let outline = follow(catalog(&file), b"Outlines");
    assert_eq!(outline.get(b"Count").unwrap(), &Object::Integer(2));
    let first = follow(&outline, b"First");
    assert_eq!(first.get(b"Count").unwrap(), &Object::Integer(-2));
    assert_eq!(
        follow(&first, b"Last").get(b"Title").unwrap(),
        &object::text("b")
    );
    let second = follow(&first, b"Next");
    assert_eq!(second.get(b"Title").unwrap(), &object::text("Deux"));
}

#[test]
fn the_name_of_a_field_is_read_whole_or_not_at_all() {
    let mut file = Document::load_mem(&bytes(titled(), None)).unwrap();
    let wide = [0xfe, 0xff]
        .into_iter()
        .chain(b"b".repeat(100).into_iter().flat_map(|b| [0, b]));
    let names: [Vec<u8>; 3] = [b"job".to_vec(), wide.collect(), b"a".repeat(600)];
    let fields = names.map(|name| {
        let value = Object::string_literal("x");
        let name = Object::string_literal(name);
        file.add_object(dictionary! { "FT" => "Tx", "T" => name, "V" => value })
    });
    let fields = fields.map(Object::Reference).to_vec();
    let form = dictionary! { "Fields" => fields };
    file.catalog_mut().unwrap().set("AcroForm", form);
    let mut saved = vec![];
    file.save_to(&mut saved).unwrap();
    let form = read_form(&saved).unwrap().unwrap();
    let read: Vec<String> = form.fields.into_keys().collect();
    assert_eq!(read, ["b".repeat(100), "job".to_owned()]);
}
