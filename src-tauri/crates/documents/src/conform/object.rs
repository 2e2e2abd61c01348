//! Small objects of the file format.

use lopdf::{Object, StringFormat};

use crate::path::Point;
use crate::theme::PAGE_HEIGHT;

/// A text: UTF-16 as soon as it is not plain ASCII.
pub(super) fn text(value: &str) -> Object {
    if value.is_ascii() {
        return Object::string_literal(value);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A name.
pub(super) fn name(value: &str) -> Object {
    Object::Name(value.as_bytes().to_vec())
}

/// A length, to two decimals.
pub(super) fn real(value: f64) -> Object {
    Object::Real(((value * 100.0).round() / 100.0) as f32)
}

/// A whole number.
pub(super) fn count(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

/// A rectangle of a page, from its top left and bottom right corners measured from the top.
pub(super) fn rectangle(start: Point, end: Point) -> Object {
    Object::Array(vec![
        real(start.x),
        real(PAGE_HEIGHT - end.y),
        real(end.x),
        real(PAGE_HEIGHT - start.y),
    ])
}
