//! The catalog: language, title, metadata, colours, page labels, outline, fields, attached data.

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

use super::fields::{self, Areas};
use super::object::{count, name, text};
use super::xmp::{self, PRODUCER};
use super::{File, Meta, srgb};
use crate::error::Attachment;

/// What the catalog points at.
pub(super) struct Parts<'a> {
    /// Root of the structure tree.
    pub(super) root: ObjectId,
    /// The outline.
    pub(super) outline: Option<ObjectId>,
    /// Fields and links.
    pub(super) areas: &'a Areas,
    /// Data to attach.
    pub(super) attachment: Option<&'a Attachment>,
}

/// Writes the catalog and the file's information.
pub(super) fn write(file: &mut File, meta: &Meta, parts: &Parts<'_>) -> Result<(), lopdf::Error> {
    "1.7".clone_into(&mut file.document.version);
    information(file, meta)?;
    let part = if parts.attachment.is_some() { 3 } else { 2 };
    let packet = xmp::packet(meta, part).into_bytes();
    let about = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // Left uncompressed, so that archives can read it without opening the file.
    let metadata = Stream::new(about, packet).with_compression(false);
    let metadata = file.document.add_object(metadata);
    let colors = Stream::new(dictionary! { "N" => 3 }, srgb::profile());
    let colors = file.document.add_object(colors);
    let attached = parts
        .attachment
        .map(|attachment| (text(&attachment.name), attach(file, meta, attachment)));
    let root = file.document.trailer.get(b"Root")?.as_reference()?;
    let catalog = file.document.get_dictionary_mut(root)?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("Lang", text("fr-FR"));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", parts.root);
    catalog.set("Metadata", metadata);
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    let numbers = vec![0.into(), Object::Dictionary(dictionary! { "S" => "D" })];
    catalog.set("PageLabels", dictionary! { "Nums" => numbers });
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => text("sRGB"),
        "Info" => text("sRGB IEC61966-2.1"),
        "DestOutputProfile" => colors,
    };
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    if let Some(outline) = parts.outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", name("UseOutlines"));
    }
    if !parts.areas.fields.is_empty() {
        catalog.set("AcroForm", form(parts.areas));
    }
    if let Some((title, content)) = attached {
        let names = dictionary! { "Names" => vec![title, content.into()] };
        catalog.set("AF", vec![Object::Reference(content)]);
        catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
    }
    Ok(())
}

fn date(meta: &Meta) -> Object {
    text(&meta.date.format("D:%Y%m%d000000Z").to_string())
}

fn information(file: &mut File, meta: &Meta) -> Result<(), lopdf::Error> {
    let id = file.document.trailer.get(b"Info")?.as_reference()?;
    let about = dictionary! {
        "Title" => text(&meta.title),
        "Author" => text(&meta.author),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
        "CreationDate" => date(meta),
        "ModDate" => date(meta),
    };
    file.document.objects.insert(id, Object::Dictionary(about));
    Ok(())
}

/// The form: its fields, and the face and look of what is typed.
fn form(areas: &Areas) -> Dictionary {
    let fields = areas.fields.iter().map(|id| Object::Reference(*id));
    let mut form = dictionary! { "Fields" => fields.collect::<Vec<_>>() };
    if let Some(font) = areas.font {
        let fonts = dictionary! { fields::FONT => font };
        form.set("DR", dictionary! { "Font" => fonts });
        form.set("DA", text(&fields::default_look()));
    }
    form
}

/// Embeds data and says they are the source of the document (ISO 19005-3 6.8).
fn attach(file: &mut File, meta: &Meta, attachment: &Attachment) -> ObjectId {
    let about = dictionary! {
        "Type" => "EmbeddedFile",
        "Subtype" => name(attachment.media_type),
        "Params" => dictionary! { "ModDate" => date(meta), "Size" => count(attachment.bytes.len()) },
    };
    let content = Stream::new(about, attachment.bytes.clone());
    let content = file.document.add_object(content);
    file.document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => text(&attachment.name),
        "UF" => text(&attachment.name),
        "Desc" => text(&attachment.description),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => content, "UF" => content },
    })
}
