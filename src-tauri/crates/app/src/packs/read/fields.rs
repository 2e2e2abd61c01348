//! The fields of one object, read one by one; everything wrong is noted and reading goes on.

use std::collections::BTreeMap;

use trame_domain::code::Coded;
use trame_domain::text::clean_line;

use super::piece::Piece;
use crate::packs::fault::{PackFault, PackRefusal, Wanted};

/// The fields of an object, and where what is wrong goes.
pub(super) struct Fields<'a, 'r> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) refusal: &'r mut PackRefusal,
    fields: BTreeMap<String, Piece<'a>>,
}

impl<'a, 'r> Fields<'a, 'r> {
    /// Reads an object; something else is noted and has no field.
    pub(super) fn of(text: &'a str, piece: Piece<'a>, refusal: &'r mut PackRefusal) -> Self {
        let at = piece.at();
        let fields = piece.fields().unwrap_or_else(|| {
            let field = String::new();
            refusal.note(
                text,
                at,
                PackFault::WrongType {
                    field,
                    wanted: Wanted::Object,
                },
            );
            BTreeMap::new()
        });
        Self {
            text,
            at,
            refusal,
            fields,
        }
    }

    pub(super) fn note(&mut self, at: usize, fault: PackFault) {
        self.refusal.note(self.text, at, fault);
    }

    /// Takes a field that may be absent.
    pub(super) fn take(&mut self, name: &str) -> Option<Piece<'a>> {
        self.fields.remove(name)
    }

    /// Takes a field that must be there.
    pub(super) fn need(&mut self, name: &'static str) -> Option<Piece<'a>> {
        let found = self.take(name);
        if found.is_none() {
            self.note(self.at, PackFault::Missing(name));
        }
        found
    }

    fn wrong(&mut self, name: &str, at: usize, wanted: Wanted) {
        let field = name.to_owned();
        self.note(at, PackFault::WrongType { field, wanted });
    }

    /// A text that must be there, with its place.
    pub(super) fn text(&mut self, name: &'static str) -> (String, usize) {
        let Some(piece) = self.need(name) else {
            return (String::new(), self.at);
        };
        let at = piece.at();
        let read = piece.read();
        if read.is_none() {
            self.wrong(name, at, Wanted::Text);
        }
        (read.unwrap_or_default(), at)
    }

    /// A text or null.
    pub(super) fn optional(&mut self, name: &'static str) -> Option<(String, usize)> {
        let piece = self.take(name).filter(|piece| !piece.is_null())?;
        let read = piece.read();
        if read.is_none() {
            self.wrong(name, piece.at(), Wanted::Text);
        }
        Some((read?, piece.at()))
    }

    /// A line as the file has it, no-break spaces included; cleaned only when it is not one line.
    pub(super) fn line(&mut self, name: &'static str) -> (String, usize) {
        let (text, at) = self.text(name);
        (exact(&text), at)
    }

    /// A list of texts, each with its place.
    pub(super) fn texts(&mut self, name: &'static str) -> Vec<(String, usize)> {
        let Some(piece) = self.need(name) else {
            return Vec::new();
        };
        let items = piece.items();
        let read = |item: Piece<'a>| item.read().map(|text: String| (text, item.at()));
        let texts = items.and_then(|items| items.into_iter().map(read).collect());
        if texts.is_none() {
            self.wrong(name, piece.at(), Wanted::List);
        }
        texts.unwrap_or_default()
    }

    /// A whole number or null, up to `most`.
    pub(super) fn number(&mut self, name: &'static str, most: u32) -> Option<u32> {
        let piece = self.take(name).filter(|piece| !piece.is_null())?;
        let read = piece.read().filter(|number| *number <= most);
        if read.is_none() {
            self.wrong(name, piece.at(), Wanted::Number);
        }
        read
    }

    /// A member of a closed list that must be there.
    pub(super) fn choice<E: Coded>(&mut self, name: &'static str) -> Option<E> {
        let piece = self.need(name)?;
        let found: String = piece.read().unwrap_or_default();
        let member = E::from_code(&found);
        if member.is_none() {
            self.note(piece.at(), PackFault::UnknownChoice { field: name, found });
        }
        member
    }

    /// The objects of a list that must be there, if they are not too many.
    pub(super) fn list(&mut self, name: &'static str, most: usize) -> Vec<Piece<'a>> {
        let Some(piece) = self.need(name) else {
            return Vec::new();
        };
        let Some(items) = piece.items() else {
            self.wrong(name, piece.at(), Wanted::List);
            return Vec::new();
        };
        if items.len() > most {
            let found = items.len();
            self.note(piece.at(), PackFault::TooMany { list: name, found });
            return Vec::new();
        }
        items
    }

    /// Notes the fields that nobody asked for.
    pub(super) fn end(mut self) {
        for (name, piece) in std::mem::take(&mut self.fields) {
            self.note(piece.at(), PackFault::UnknownField(name));
        }
    }
}

/// A line as it was; cleaned only when it is not one line.
pub(super) fn exact(text: &str) -> String {
    if text.chars().any(char::is_control) || text.trim() != text {
        clean_line(text)
    } else {
        text.to_owned()
    }
}
