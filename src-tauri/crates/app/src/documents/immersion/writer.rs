//! A section of the « feuille de préparation » being written.

use trame_documents::docs::immersion::{Line, Section};

use super::super::words::lower_first;

/// A section being written, and what a convention cannot do without.
pub(super) struct Writer {
    pub(super) section: Section,
    pub(super) missing: Vec<String>,
}

impl Writer {
    pub(super) fn new(title: &str) -> Self {
        let title = title.to_owned();
        Self {
            section: Section {
                title,
                ..Section::default()
            },
            missing: vec![],
        }
    }

    /// A line the convention needs.
    pub(super) fn needs(mut self, label: &str, value: Option<&str>) -> Self {
        let line = Line::exact(label, value);
        if line.value.is_none() {
            let of = &self.section.title;
            self.missing.push(format!("{label} ({})", lower_first(of)));
        }
        self.section.lines.push(line);
        self
    }

    /// A line that may stay empty.
    pub(super) fn may(mut self, label: &str, value: Option<&str>) -> Self {
        self.section.lines.push(Line::exact(label, value));
        self
    }
}
