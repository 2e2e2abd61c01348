//! Reading a row cell after cell, and the value of each type: dates as ISO text, codes, ids.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Row;
use rusqlite::types::{FromSqlError, FromSqlResult, Type, Value, ValueRef};
use trame_domain::code::Coded;
use trame_domain::id::Id;
use trame_domain::pmsmp::schedule::Schedule;
use trame_domain::potentialites::budget::TimeBudget;

const MINUTE: &str = "%Y-%m-%dT%H:%M";

/// A stored value that its type refuses. The value itself stays out of logs.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("unreadable {0}")]
struct Unreadable(&'static str);

fn unreadable(what: &'static str) -> FromSqlError {
    FromSqlError::Other(Box::new(Unreadable(what)))
}

/// A type that fits one cell.
pub trait Cell: Sized {
    /// To the base.
    fn to_cell(&self) -> Value;
    /// From the base.
    ///
    /// # Errors
    /// When the cell holds something else.
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self>;
}

impl Cell for String {
    fn to_cell(&self) -> Value {
        Value::Text(self.clone())
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        cell.as_str().map(str::to_owned)
    }
}

impl Cell for i64 {
    fn to_cell(&self) -> Value {
        Value::Integer(*self)
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        cell.as_i64()
    }
}

impl Cell for u32 {
    fn to_cell(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::try_from(cell.as_i64()?).map_err(|_| unreadable("number"))
    }
}

impl Cell for u8 {
    fn to_cell(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::try_from(cell.as_i64()?).map_err(|_| unreadable("number"))
    }
}

impl Cell for bool {
    fn to_cell(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        cell.as_i64().map(|number| number != 0)
    }
}

impl Cell for NaiveDate {
    fn to_cell(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        cell.as_str()?.parse().map_err(|_| unreadable("date"))
    }
}

impl Cell for NaiveDateTime {
    fn to_cell(&self) -> Value {
        Value::Text(self.format(MINUTE).to_string())
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::parse_from_str(cell.as_str()?, MINUTE).map_err(|_| unreadable("time"))
    }
}

/// Texts shown whole, as a JSON array.
impl Cell for Vec<String> {
    fn to_cell(&self) -> Value {
        Value::Text(serde_json::Value::from(self.clone()).to_string())
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(cell.as_str()?).map_err(|_| unreadable("list"))
    }
}

impl Cell for Schedule {
    fn to_cell(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        cell.as_str()?.parse().map_err(|_| unreadable("schedule"))
    }
}

impl Cell for TimeBudget {
    fn to_cell(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        cell.as_str()?
            .parse()
            .map_err(|_| unreadable("time budget"))
    }
}

impl<K> Cell for Id<K> {
    fn to_cell(&self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        cell.as_str()?.parse().map_err(|_| unreadable("id"))
    }
}

impl<T: Cell> Cell for Option<T> {
    fn to_cell(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_cell)
    }
    fn from_cell(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        match cell {
            ValueRef::Null => Ok(None),
            other => T::from_cell(other).map(Some),
        }
    }
}

/// Value of a member of a closed list.
pub(crate) fn code<C: Coded>(member: C) -> Value {
    Value::Text(member.code().to_owned())
}

/// Value of a member of a closed list, or null.
pub(crate) fn opt_code<C: Coded>(member: Option<C>) -> Value {
    member.map_or(Value::Null, code)
}

/// The cells of a row, read in order.
#[derive(Debug)]
pub struct Cells<'r, 's> {
    row: &'r Row<'s>,
    at: usize,
}

impl<'r, 's> Cells<'r, 's> {
    pub(crate) fn new(row: &'r Row<'s>) -> Self {
        Self { row, at: 0 }
    }

    fn read<T>(
        &mut self,
        read: impl FnOnce(ValueRef<'_>) -> FromSqlResult<T>,
    ) -> rusqlite::Result<T> {
        let at = self.at;
        self.at += 1;
        read(self.row.get_ref(at)?).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error))
        })
    }

    pub(crate) fn skip(&mut self) {
        self.at += 1;
    }

    /// Reads the next cell.
    ///
    /// # Errors
    /// When it holds something else.
    #[expect(
        clippy::should_implement_trait,
        reason = "its type changes from cell to cell"
    )]
    pub fn next<T: Cell>(&mut self) -> rusqlite::Result<T> {
        self.read(T::from_cell)
    }

    /// Reads a member of a closed list.
    ///
    /// # Errors
    /// When the code is not in the list.
    pub fn code<C: Coded>(&mut self) -> rusqlite::Result<C> {
        self.read(|cell| C::from_code(cell.as_str()?).ok_or_else(|| unreadable(C::NAME)))
    }

    /// Reads a member of a closed list, if any.
    ///
    /// # Errors
    /// When the code is not in the list.
    pub fn opt_code<C: Coded>(&mut self) -> rusqlite::Result<Option<C>> {
        self.read(|cell| match cell {
            ValueRef::Null => Ok(None),
            other => C::from_code(other.as_str()?)
                .map(Some)
                .ok_or_else(|| unreadable(C::NAME)),
        })
    }
}
