//! What the pages draw: nothing outside marked content, and which text stands under which number.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object};

use super::fonts::{Font, Fonts};
use super::pdf::decoded;
use super::{Findings, Pdf};

/// A stretch of marked content.
pub(crate) struct Run {
    /// Page, from 0.
    pub(crate) page: usize,
    /// What it is tagged as.
    pub(crate) tag: String,
    /// Its number; none for decoration.
    pub(crate) mcid: Option<i64>,
    /// The text it draws.
    pub(crate) text: String,
}

const DRAWING: [&str; 19] = [
    "Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "BI", "ID",
    "EI", "d1",
];

/// Reads all pages.
pub(crate) fn read(file: &Document, fonts: &[Fonts], findings: &mut Findings) -> Vec<Run> {
    let mut all = vec![];
    for (page, id) in file.page_iter().enumerate() {
        let bytes = file.get_page_content(id);
        let Ok(content) = Content::decode(&bytes) else {
            findings.push(format!("page {}: content not read", page + 1));
            continue;
        };
        let properties = file
            .get_dictionary(id)
            .ok()
            .and_then(|dict| file.dict(file.dict(dict, "Resources")?, "Properties"));
        let mut reader = Reader {
            page,
            file,
            fonts: fonts.get(page),
            properties,
            font: None,
            open: vec![],
            done: vec![],
            findings,
        };
        for operation in &content.operations {
            reader.take(operation);
        }
        if !reader.open.is_empty() {
            reader.find("marked content is not closed");
        }
        all.append(&mut reader.done);
    }
    all
}

/// Marked content not closed yet.
struct Open {
    run: Run,
    /// Text said instead of the one drawn.
    instead: Option<String>,
}

struct Reader<'a> {
    page: usize,
    file: &'a Document,
    fonts: Option<&'a Fonts>,
    properties: Option<&'a Dictionary>,
    font: Option<&'a Font>,
    open: Vec<Open>,
    done: Vec<Run>,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn find(&mut self, what: &str) {
        self.findings
            .push(format!("page {}: {what}", self.page + 1));
    }

    fn take(&mut self, operation: &Operation) {
        let operator = operation.operator.as_str();
        if DRAWING.contains(&operator) && self.open.is_empty() {
            self.find(&format!("{operator} outside marked content"));
        }
        match operator {
            "BDC" | "BMC" => self.begin(&operation.operands),
            "EMC" => self.end(),
            "Tf" => {
                let name = operation.operands.first().and_then(|it| it.as_name().ok());
                self.font = name.and_then(|name| self.fonts?.get(name));
            }
            "Tj" | "TJ" | "'" | "\"" => self.show(&operation.operands),
            _ => {}
        }
    }

    fn begin(&mut self, operands: &[Object]) {
        let tag = operands.first().and_then(|tag| tag.as_name().ok());
        let tag = String::from_utf8_lossy(tag.unwrap_or_default()).into_owned();
        let said = match operands.get(1) {
            Some(Object::Dictionary(said)) => Some(said),
            Some(Object::Name(name)) => self
                .properties
                .and_then(|all| self.file.dict_of(all.get(name).ok()?)),
            _ => None,
        };
        let mcid = said.and_then(|said| self.file.number(said, "MCID"));
        let inside = |tag: &str| self.open.iter().any(|open| open.run.tag == tag);
        if inside("Artifact") {
            self.find("marked content inside decoration");
        }
        if mcid.is_none() && tag != "Artifact" && tag != "Span" {
            self.find(&format!("{tag} has no number"));
        }
        if (mcid.is_some() || tag == "Artifact")
            && self.open.iter().any(|open| open.run.mcid.is_some())
        {
            self.find(&format!("{tag} inside content that has a number already"));
        }
        self.open.push(Open {
            instead: said
                .and_then(|said| said.get(b"ActualText").ok()?.as_str().ok())
                .map(decoded),
            run: Run {
                page: self.page,
                tag,
                mcid,
                text: String::new(),
            },
        });
    }

    /// Closes the innermost marked content; a span gives its text to what is around it.
    fn end(&mut self) {
        let Some(mut closed) = self.open.pop() else {
            self.find("EMC without BDC");
            return;
        };
        if let Some(instead) = closed.instead {
            closed.run.text = instead;
        }
        match self.open.last_mut() {
            Some(around) if closed.run.mcid.is_none() => around.run.text += &closed.run.text,
            _ => self.done.push(closed.run),
        }
    }

    fn show(&mut self, operands: &[Object]) {
        let strings = operands.iter().flat_map(|operand| match operand {
            Object::Array(items) => items.as_slice(),
            single => std::slice::from_ref(single),
        });
        let strings: Vec<&[u8]> = strings.filter_map(|string| string.as_str().ok()).collect();
        let Some(font) = self.font else {
            return self.find("text in no font of the page");
        };
        for string in strings {
            let (text, mut wrong) = font.read(string);
            wrong.dedup();
            for wrong in wrong {
                self.find(&wrong);
            }
            if let Some(open) = self.open.last_mut() {
                open.run.text += &text;
            }
        }
    }
}
