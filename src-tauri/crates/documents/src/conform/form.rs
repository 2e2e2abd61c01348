//! Reading back what was typed in the fields of a sheet, from a file nobody vouches for. Nothing in it is ever run.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::attached::{followed, open};
use super::words;
use crate::error::DocumentError;

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// A text, as typed.
    Text(String),
    /// A box, ticked or not.
    Tick(bool),
    /// More text than anybody types.
    TooLong,
    /// Something that is no text, or a text that cannot be read.
    Unreadable,
}

/// The fields of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// By name.
    pub fields: BTreeMap<String, FieldValue>,
    /// Whether the file holds scripts. They are not run.
    pub has_scripts: bool,
    /// Whether the file keeps its values elsewhere (XFA): what is read here may not be what was typed.
    pub is_xfa: bool,
}

/// Bytes of a text read at most: a note of 40,000 letters fits.
const LONGEST: usize = 200_000;
/// Fields and groups of fields looked at: fifty copies of the sheet have some four thousand.
const MOST: usize = 20_000;
/// Groups within groups.
const DEEPEST: usize = 8;
/// Letters of a name.
const NAME: usize = 120;
/// Bytes of one, in the widest encoding; a name cut there would be that of another field.
const NAME_BYTES: usize = 4 * NAME;
/// Flag of a button that does something instead of holding a value.
const PUSH: i64 = 1 << 16;

/// Returns the fields of a PDF; none when it has no form.
///
/// # Errors
/// [`DocumentError::Unreadable`] when the bytes are not a PDF that can be read or are too large,
/// [`DocumentError::Encrypted`] when a passphrase keeps them.
pub fn read_form(bytes: &[u8]) -> Result<Option<Form>, DocumentError> {
    let file = open(bytes)?;
    let unreadable = || DocumentError::Unreadable("no catalog".to_owned());
    let catalog = file.catalog().map_err(|_| unreadable())?;
    let form = entry(&file, catalog, b"AcroForm").and_then(|form| form.as_dict().ok());
    let Some(form) = form else {
        return Ok(None);
    };
    let mut reader = Reader {
        file: &file,
        found: Form {
            is_xfa: form.has(b"XFA"),
            has_scripts: has_scripts(&file),
            ..Form::default()
        },
        seen: BTreeSet::new(),
        looked_at: 0,
    };
    if let Some(Object::Array(fields)) = entry(&file, form, b"Fields") {
        for field in fields {
            reader.field(field, &Inherited::default(), 0);
        }
    }
    Ok(Some(reader.found))
}

struct Reader<'f> {
    file: &'f Document,
    found: Form,
    seen: BTreeSet<ObjectId>,
    looked_at: usize,
}

/// What a field has from the groups it is in.
#[derive(Clone, Default)]
struct Inherited<'f> {
    name: String,
    kind: Option<&'f [u8]>,
    flags: i64,
    value: Option<&'f Object>,
}

impl<'f> Reader<'f> {
    fn field(&mut self, object: &'f Object, above: &Inherited<'f>, depth: usize) {
        self.looked_at += 1;
        if depth > DEEPEST || self.looked_at > MOST {
            return;
        }
        // A group that holds itself would be gone round for ever.
        if let Ok(id) = object.as_reference()
            && !self.seen.insert(id)
        {
            return;
        }
        let file = self.file;
        let Some(field) = followed(file, object).and_then(|field| field.as_dict().ok()) else {
            return;
        };
        let mut own = above.clone();
        if let Some(part) = entry(file, field, b"T").and_then(|name| name.as_str().ok()) {
            let part = Some(part).filter(|part| part.len() <= NAME_BYTES);
            let Some(part) = part.and_then(words::read) else {
                return;
            };
            if own.name.is_empty() {
                own.name = part;
            } else {
                own.name = format!("{}.{part}", own.name);
            }
        }
        let kind = entry(file, field, b"FT").and_then(|kind| kind.as_name().ok());
        own.kind = kind.or(own.kind);
        let flags = entry(file, field, b"Ff").and_then(|flags| flags.as_i64().ok());
        own.flags = flags.unwrap_or(own.flags);
        own.value = entry(file, field, b"V").or(own.value);
        let kids = entry(file, field, b"Kids").and_then(|kids| kids.as_array().ok());
        let named = |kid: &&Object| {
            let kid = followed(file, kid).and_then(|kid| kid.as_dict().ok());
            kid.is_some_and(|kid| kid.has(b"T") || kid.has(b"Kids"))
        };
        let kids: Vec<&Object> = kids.into_iter().flatten().filter(named).collect();
        if kids.is_empty() {
            self.keep(field, &own);
        }
        for kid in kids {
            self.field(kid, &own, depth + 1);
        }
    }

    fn keep(&mut self, field: &'f Dictionary, own: &Inherited<'f>) {
        let is_ours = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if own.name.is_empty() || own.name.chars().count() > NAME || !own.name.chars().all(is_ours)
        {
            return;
        }
        let value = match own.kind {
            Some(b"Tx") => self.text(own.value),
            Some(b"Ch") => self.choice(field, own.value),
            Some(b"Btn") if own.flags & PUSH == 0 => self.tick(field, own.value),
            _ => FieldValue::Unreadable,
        };
        let name = own.name.clone();
        // The same name twice with two values: nobody knows which was meant.
        let kept = self.found.fields.get(&name);
        let value = match kept {
            Some(kept) if *kept != value => FieldValue::Unreadable,
            _ => value,
        };
        self.found.fields.insert(name, value);
    }

    fn text(&self, value: Option<&Object>) -> FieldValue {
        match value.and_then(|value| followed(self.file, value)) {
            None | Some(Object::Null) => FieldValue::Text(String::new()),
            Some(Object::String(bytes, _)) if bytes.len() > LONGEST => FieldValue::TooLong,
            Some(Object::String(bytes, _)) => {
                words::read(bytes).map_or(FieldValue::Unreadable, FieldValue::Text)
            }
            Some(_) => FieldValue::Unreadable,
        }
    }

    /// A choice is kept when it is one of those the field offers.
    fn choice(&self, field: &Dictionary, value: Option<&Object>) -> FieldValue {
        let chosen = self.text(value);
        let FieldValue::Text(text) = &chosen else {
            return chosen;
        };
        let offered = entry(self.file, field, b"Opt").and_then(|list| list.as_array().ok());
        let says = |option: &Object| {
            let option = followed(self.file, option).and_then(|option| option.as_str().ok());
            option.and_then(words::read).as_ref() == Some(text)
        };
        let is_offered = offered.is_some_and(|list| list.iter().take(MOST).any(says));
        if text.is_empty() || is_offered {
            chosen
        } else {
            FieldValue::Unreadable
        }
    }

    fn tick(&self, field: &Dictionary, value: Option<&Object>) -> FieldValue {
        let state = value.or_else(|| entry(self.file, field, b"AS"));
        match state.and_then(|state| followed(self.file, state)) {
            None | Some(Object::Null) => FieldValue::Tick(false),
            Some(Object::Name(state)) => FieldValue::Tick(state != b"Off"),
            Some(_) => FieldValue::Unreadable,
        }
    }
}

fn entry<'f>(file: &'f Document, of: &'f Dictionary, key: &[u8]) -> Option<&'f Object> {
    followed(file, of.get(key).ok()?)
}

/// Whether anything in the file is a script.
fn has_scripts(file: &Document) -> bool {
    file.objects.values().any(|object| is_script(object, 0))
}

fn is_script(object: &Object, depth: usize) -> bool {
    if depth > DEEPEST {
        return false;
    }
    let found = match object {
        Object::Dictionary(found) => found,
        Object::Stream(stream) => &stream.dict,
        Object::Array(list) => return list.iter().any(|one| is_script(one, depth + 1)),
        _ => return false,
    };
    let is_action = found.get(b"S").and_then(Object::as_name).ok() == Some(b"JavaScript");
    let mut inside = found.iter().map(|(_, object)| object);
    is_action
        || found.has(b"JS")
        || found.has(b"JavaScript")
        || inside.any(|object| is_script(object, depth + 1))
}
