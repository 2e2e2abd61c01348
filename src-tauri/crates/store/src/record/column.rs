//! Columns, the fields they make up, and the JSON the journal keeps of them.

use rusqlite::types::Value;
use serde_json::Value as Json;

/// A column of an entity's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Name in the table.
    pub name: &'static str,
    /// Name of the field it belongs to. Columns that only make sense together share one, so that no merge ever
    /// makes a frein without its impact, or a closing with another's reason.
    pub field: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Never null; empty text when nothing was ever written.
    Text,
    /// Null when nothing was ever written.
    Optional,
    /// Never null; 0 when nothing was ever written.
    Number,
    /// 0 or 1; `false` and `true` in the journal.
    Flag,
    /// Null, 0 or 1.
    OptionalFlag,
}

/// A text that is never null.
#[must_use]
pub const fn text(name: &'static str) -> Column {
    Column {
        name,
        field: name,
        kind: Kind::Text,
    }
}

/// A value that may be null.
#[must_use]
pub const fn optional(name: &'static str) -> Column {
    Column {
        name,
        field: name,
        kind: Kind::Optional,
    }
}

/// A yes or no.
#[must_use]
pub const fn flag(name: &'static str) -> Column {
    Column {
        name,
        field: name,
        kind: Kind::Flag,
    }
}

impl Column {
    /// The same column, as part of a field made of several.
    #[must_use]
    pub const fn of(self, field: &'static str) -> Self {
        Self { field, ..self }
    }

    /// The same column, holding something else.
    #[must_use]
    pub const fn holding(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// What it holds before anything is written: such values are not journalled at creation.
    pub(crate) fn blank(self) -> Value {
        match self.kind {
            Kind::Text => Value::Text(String::new()),
            Kind::Number | Kind::Flag => Value::Integer(0),
            Kind::Optional | Kind::OptionalFlag => Value::Null,
        }
    }

    fn json(self, value: &Value) -> Json {
        match (self.kind, value) {
            (Kind::Flag | Kind::OptionalFlag, Value::Integer(number)) => Json::Bool(*number != 0),
            (_, Value::Integer(number)) => Json::from(*number),
            (_, Value::Text(text)) => Json::from(text.as_str()),
            // No table has such a column: STRICT refuses them.
            (_, Value::Null | Value::Real(_) | Value::Blob(_)) => Json::Null,
        }
    }
}

/// Columns grouped by field, each with its place among all columns.
pub(crate) fn fields(
    columns: &'static [Column],
) -> impl Iterator<Item = (usize, &'static [Column])> {
    let mut start = 0;
    columns
        .chunk_by(|a, b| a.field == b.field)
        .map(move |group| {
            let at = start;
            start += group.len();
            (at, group)
        })
}

/// JSON of a field: the bare value of a column, or an object by column name.
pub(crate) fn to_json(columns: &[Column], values: &[Value]) -> Json {
    if let ([column], [value]) = (columns, values) {
        return column.json(value);
    }
    columns
        .iter()
        .zip(values)
        .map(|(column, value)| (column.name.to_owned(), column.json(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// Values of a field from its JSON; blanks where nothing is said.
pub(crate) fn from_json(columns: &[Column], json: Option<&Json>) -> Vec<Value> {
    let single = columns.len() == 1;
    columns
        .iter()
        .map(|column| {
            let part = if single {
                json
            } else {
                json.and_then(|fields| fields.get(column.name))
            };
            match part {
                Some(Json::Bool(yes)) => Value::Integer(i64::from(*yes)),
                Some(Json::Number(number)) => number
                    .as_i64()
                    .map_or_else(|| column.blank(), Value::Integer),
                Some(Json::String(text)) => Value::Text(text.clone()),
                Some(Json::Null | Json::Array(_) | Json::Object(_)) | None => column.blank(),
            }
        })
        .collect()
}
