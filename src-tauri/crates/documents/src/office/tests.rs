use std::io::Read;

use super::*;

fn written() -> Vec<u8> {
    let text = |text: &str| text.to_owned();
    write(&Office {
        title: text("Contrat & « suite » <1>"),
        author: text("Maison d’exemple"),
        date: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        footer: text("Premier contrat"),
        blocks: vec![
            Block::Heading(text("Engagements")),
            Block::Part(text("La personne")),
            Block::Item(text("venir\u{7}\u{fffe}")),
            Block::Quote(text("« Je veux bien. »")),
            Block::Paragraph(vec![
                (text("Nom\u{202f}: "), true),
                (text("Ł & Đ\nligne"), false),
            ]),
            Block::Table {
                head: vec![text("Action"), text("Qui")],
                widths: vec![60, 40],
                rows: vec![
                    Row::Group(text("Mobilité")),
                    Row::Cells(vec![text("Conduire"), text("La personne")]),
                ],
            },
        ],
    })
    .unwrap()
}

/// A part of a text, as a word processor opens it.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = String::new();
    let mut file = archive.by_name(name).unwrap();
    file.read_to_string(&mut part).unwrap();
    part
}

#[test]
fn every_part_is_well_formed_and_dated_by_nobody() {
    let bytes = written();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    assert!(names.contains(&"[Content_Types].xml".to_owned()));
    for name in names {
        let file = archive.by_name(&name).unwrap();
        assert_eq!(file.last_modified().unwrap().year(), 1980, "{name}");
        drop(file);
        if name.ends_with('/') {
            continue;
        }
        let part = part(&bytes, &name);
        let mut reader = quick_xml::Reader::from_str(&part);
        let mut depth = 0_i32;
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Start(_) => depth += 1,
                quick_xml::events::Event::End(_) => depth -= 1,
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(depth, 0, "{name}");
    }
}

#[test]
fn it_is_french_and_has_its_title() {
    let bytes = written();
    assert!(
        part(&bytes, "word/styles.xml")
            .contains("<w:lang w:val=\"fr-FR\"/></w:rPr></w:rPrDefault>")
    );
    let core = part(&bytes, "docProps/core.xml");
    for said in [
        "<dc:title>Contrat &amp; « suite » &lt;1&gt;</dc:title>",
        "<dc:language>fr-FR</dc:language>",
        "<dc:creator>Maison d’exemple</dc:creator>",
        "2026-11-23T00:00:00Z",
    ] {
        assert!(core.contains(said), "{said} in {core}");
    }
}

#[test]
fn headings_lists_quotes_and_heads_of_tables_are_what_they_are_called() {
    let document = part(&written(), "word/document.xml");
    for style in [
        "Title",
        "Heading1",
        "Heading2",
        "ListBullet",
        "Quote",
        "TableGrid",
    ] {
        assert!(document.contains(&format!("w:val=\"{style}\"")), "{style}");
    }
    assert_eq!(document.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(document.matches("<w:numId ").count(), 1);
    let styles = part(&written(), "word/styles.xml");
    for name in [
        "heading 1",
        "heading 2",
        "List Bullet",
        "Quote",
        "Table Grid",
    ] {
        assert!(styles.contains(&format!("w:val=\"{name}\"")), "{name}");
    }
}

#[test]
fn words_are_whole_and_controls_are_gone() {
    let document = part(&written(), "word/document.xml");
    for said in ["Ł &amp; Đ", "ligne", ">venir<", "« Je veux bien. »"] {
        assert!(document.contains(said), "{said}");
    }
}

#[test]
fn the_same_text_gives_the_same_bytes() {
    assert_eq!(written(), written());
}
