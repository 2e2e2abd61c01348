//! Reading a PDF without caring whether an object is direct or referred to, nor whether it is there at all.

use lopdf::{Dictionary, Document, Object, ObjectId};

/// What is looked up in a document; everything absent or of another type is none.
pub(crate) trait Pdf {
    /// The object itself, references followed.
    fn follow<'a>(&'a self, object: &'a Object) -> Option<&'a Object>;

    /// The dictionary of an object or of a stream.
    fn dict_of<'a>(&'a self, object: &'a Object) -> Option<&'a Dictionary> {
        match self.follow(object)? {
            Object::Dictionary(dict) => Some(dict),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    /// An entry of a dictionary.
    fn entry<'a>(&'a self, dict: &'a Dictionary, key: &str) -> Option<&'a Object> {
        self.follow(dict.get(key.as_bytes()).ok()?)
    }

    /// A dictionary in a dictionary.
    fn dict<'a>(&'a self, dict: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        self.dict_of(self.entry(dict, key)?)
    }

    /// An array in a dictionary; a single object counts as an array of one.
    fn list<'a>(&'a self, dict: &'a Dictionary, key: &str) -> Vec<&'a Object> {
        let Ok(entry) = dict.get(key.as_bytes()) else {
            return vec![];
        };
        match self.follow(entry) {
            Some(Object::Array(items)) => items.iter().collect(),
            Some(_) => vec![entry],
            None => vec![],
        }
    }

    /// A name in a dictionary.
    fn name(&self, dict: &Dictionary, key: &str) -> Option<String> {
        let name = self.entry(dict, key)?.as_name().ok()?;
        Some(String::from_utf8_lossy(name).into_owned())
    }

    /// A number in a dictionary.
    fn number(&self, dict: &Dictionary, key: &str) -> Option<i64> {
        self.entry(dict, key)?.as_i64().ok()
    }

    /// A text in a dictionary.
    fn text(&self, dict: &Dictionary, key: &str) -> Option<String> {
        Some(decoded(self.entry(dict, key)?.as_str().ok()?))
    }

    /// The bytes of a stream in a dictionary.
    fn stream(&self, dict: &Dictionary, key: &str) -> Option<Vec<u8>> {
        let stream = self.entry(dict, key)?.as_stream().ok()?;
        stream.get_plain_content().ok()
    }

    /// The values of a number tree, in order.
    fn numbers<'a>(&'a self, root: &'a Dictionary) -> Vec<(i64, &'a Object)> {
        let nums = self.list(root, "Nums");
        let here = nums.chunks_exact(2).filter_map(|pair| match pair {
            [key, value] => Some((key.as_i64().ok()?, *value)),
            _ => None,
        });
        let kids = self.list(root, "Kids").into_iter();
        let below = kids.filter_map(|kid| self.dict_of(kid));
        here.chain(below.flat_map(|kid| self.numbers(kid)))
            .collect()
    }
}

impl Pdf for Document {
    fn follow<'a>(&'a self, object: &'a Object) -> Option<&'a Object> {
        let (_, object) = self.dereference(object).ok()?;
        (!object.is_null()).then_some(object)
    }
}

/// A text of the file: UTF-16 behind a mark, else one byte a character.
pub(crate) fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().copied().map(char::from).collect(),
    }
}

/// Big-endian UTF-16.
pub(crate) fn utf16(bytes: &[u8]) -> String {
    let units = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// The identifier an object refers to.
pub(crate) fn id(object: &Object) -> Option<ObjectId> {
    object.as_reference().ok()
}
