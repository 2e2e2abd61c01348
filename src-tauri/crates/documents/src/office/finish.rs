//! What docx-rs cannot say: the language of the text, its title and author, the rows that are heads of their table.

use docx_rs::XMLDocx;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

use super::Office;
use crate::error::DocumentError;

/// The language of everything said.
const LANGUAGE: &str = "fr-FR";

/// Finishes the parts of a text.
pub(super) fn finish(parts: &mut XMLDocx, office: &Office) -> Result<(), DocumentError> {
    parts.styles = rewrite(&parts.styles, language())?;
    parts.document = rewrite(&parts.document, head_rows())?;
    parts.doc_props.core = rewrite(&parts.doc_props.core, properties(office))?;
    Ok(())
}

/// Copies a part event by event; `change` says what is written for each.
fn rewrite(
    part: &[u8],
    mut change: impl FnMut(Event<'static>) -> Vec<Event<'static>>,
) -> Result<Vec<u8>, DocumentError> {
    let wrong = |error: &dyn std::error::Error| DocumentError::File(error.to_string());
    let mut reader = Reader::from_reader(part);
    // What is empty is opened and closed, so that something can be put in it.
    reader.config_mut().expand_empty_elements = true;
    let mut writer = Writer::new(Vec::new());
    loop {
        let event = reader.read_event().map_err(|error| wrong(&error))?;
        if matches!(event, Event::Eof) {
            return Ok(writer.into_inner());
        }
        for event in change(event.into_owned()) {
            let written = writer.write_event(event);
            written.map_err(|error| wrong(&error))?;
        }
    }
}

fn opens(event: &Event<'_>, name: &str) -> bool {
    matches!(event, Event::Start(start) if start.name().as_ref() == name.as_bytes())
}

fn closes(event: &Event<'_>, name: &str) -> bool {
    matches!(event, Event::End(end) if end.name().as_ref() == name.as_bytes())
}

/// French, in the properties that every run starts from.
fn language() -> impl FnMut(Event<'static>) -> Vec<Event<'static>> {
    let mut is_default = false;
    move |event| {
        is_default |= opens(&event, "w:rPrDefault");
        if is_default && closes(&event, "w:rPr") {
            is_default = false;
            let mut french = BytesStart::new("w:lang");
            french.push_attribute(("w:val", LANGUAGE));
            return vec![Event::Empty(french), event];
        }
        vec![event]
    }
}

/// The first row of each table is its head.
fn head_rows() -> impl FnMut(Event<'static>) -> Vec<Event<'static>> {
    let mut is_first = false;
    move |event| {
        if opens(&event, "w:tbl") {
            is_first = true;
        }
        if is_first && closes(&event, "w:trPr") {
            is_first = false;
            return vec![Event::Empty(BytesStart::new("w:tblHeader")), event];
        }
        vec![event]
    }
}

/// Title, author and language among the properties of the file.
fn properties(office: &Office) -> impl FnMut(Event<'static>) -> Vec<Event<'static>> {
    let (title, author) = (office.title.clone(), office.author.clone());
    let mut names_author = false;
    move |event| {
        for name in ["dc:creator", "cp:lastModifiedBy"] {
            names_author |= opens(&event, name);
            names_author &= !closes(&event, name);
        }
        if names_author && matches!(event, Event::Text(_)) {
            return vec![Event::Text(BytesText::new(&author).into_owned())];
        }
        if !closes(&event, "cp:coreProperties") {
            return vec![event];
        }
        let mut all = vec![];
        for (name, text) in [("dc:title", title.as_str()), ("dc:language", LANGUAGE)] {
            all.push(Event::Start(BytesStart::new(name)));
            all.push(Event::Text(BytesText::new(text).into_owned()));
            all.push(Event::End(BytesEnd::new(name)));
        }
        all.push(event);
        all
    }
}
