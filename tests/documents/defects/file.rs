//! Defects of what the file says of itself.

use lopdf::{Document, Object, dictionary};

use super::Break;
use super::edit::{catalog_object, dict, drop_entry, rewrite_stream, root, with_entry};

pub(super) const ALL: &[(&str, Break)] = &[
    ("no language", |file| drop_entry(root(file)?, "Lang")),
    ("not said to be tagged", |file| {
        drop_entry(root(file)?, "MarkInfo")
    }),
    ("title not shown", |file| {
        drop_entry(root(file)?, "ViewerPreferences")
    }),
    ("no colours told", |file| {
        drop_entry(root(file)?, "OutputIntents")
    }),
    ("no page labels", |file| {
        drop_entry(root(file)?, "PageLabels")
    }),
    ("no structure tree", |file| {
        drop_entry(root(file)?, "StructTreeRoot")
    }),
    ("no title in the metadata", no_xmp_title),
    ("PDF/UA not claimed", no_ua_claim),
    ("script at opening", script),
    ("outline that leads nowhere", outline_nowhere),
    ("person in the information", personal_data),
    ("data without their relation", no_relation),
    ("data not told as such", data_not_told),
];

fn metadata(file: &mut Document, from: &str, to: &str, with: &str) -> Option<()> {
    let id = catalog_object(file, "Metadata")?;
    rewrite_stream(file, id, |text| {
        let start = text.find(from)?;
        let end = start + text.get(start..)?.find(to)? + to.len();
        Some(format!("{}{with}{}", text.get(..start)?, text.get(end..)?))
    })
}

fn no_xmp_title(file: &mut Document) -> Option<()> {
    metadata(file, "<dc:title>", "</dc:title>", "")
}

fn no_ua_claim(file: &mut Document) -> Option<()> {
    metadata(file, "<pdfuaid:part>", "</pdfuaid:part>", "")
}

fn script(file: &mut Document) -> Option<()> {
    let action =
        dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
    root(file)?.set("OpenAction", action);
    Some(())
}

fn outline_nowhere(file: &mut Document) -> Option<()> {
    let id = *with_entry(file, "Dest").first()?;
    dict(file, id)?.set(
        "Dest",
        vec![Object::Reference((9_999, 0)), Object::Name("Fit".into())],
    );
    Some(())
}

fn personal_data(file: &mut Document) -> Option<()> {
    let id = file.trailer.get(b"Info").ok()?.as_reference().ok()?;
    dict(file, id)?.set("Subject", Object::string_literal("Fatou Exemple-Diallo"));
    Some(())
}

fn no_relation(file: &mut Document) -> Option<()> {
    let id = *with_entry(file, "AFRelationship").first()?;
    drop_entry(dict(file, id)?, "AFRelationship")
}

fn data_not_told(file: &mut Document) -> Option<()> {
    drop_entry(root(file)?, "AF")
}
