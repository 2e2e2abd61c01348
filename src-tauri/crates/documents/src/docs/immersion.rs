//! What the documents of an immersion share: named values in sections, and the week.

use std::borrow::Cow;

use crate::error::DocumentError;
use crate::flow::{Column, Flow, Input, Room, TableRow};
use crate::text::Span;
use crate::theme::{body, cell, field, strong, strong_cell, verbatim};

/// A value and what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// What it is called.
    pub label: String,
    /// The value; none when it is not known.
    pub value: Option<String>,
    /// Whether it is printed as it is: a name, a number, an address.
    pub exact: bool,
}

/// Values under a heading, and the week when they tell of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// In order.
    pub lines: Vec<Line>,
    /// The usual week, under them; nothing of it when no day is said.
    pub week: Week,
}

/// A usual week.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week {
    /// Days with presence, in order.
    pub days: Vec<Day>,
    /// Hours of the week.
    pub total: String,
}

/// A day of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Its name.
    pub name: String,
    /// From when to when.
    pub times: String,
    /// Hours.
    pub total: String,
}

impl Line {
    /// A value in running words.
    #[must_use]
    pub fn words(label: &str, value: Option<&str>) -> Self {
        let value = value.map(str::trim).filter(|value| !value.is_empty());
        Self {
            label: label.to_owned(),
            value: value.map(str::to_owned),
            exact: false,
        }
    }

    /// A value printed as it is.
    #[must_use]
    pub fn exact(label: &str, value: Option<&str>) -> Self {
        Self {
            exact: true,
            ..Self::words(label, value)
        }
    }
}

/// Prints a section; `absent` is said of what is not known.
pub(super) fn print(flow: &mut Flow, section: &Section, absent: &str) -> Result<(), DocumentError> {
    flow.heading(&section.title)?;
    print_lines(flow, &section.lines, absent)?;
    print_week(flow, &section.week)
}

/// Prints values, two to a row when they are short.
pub(super) fn print_lines(
    flow: &mut Flow,
    lines: &[Line],
    absent: &str,
) -> Result<(), DocumentError> {
    if lines.is_empty() {
        return Ok(());
    }
    let input = |line: &Line| Input {
        name: Cow::Borrowed(""),
        label: Cow::Owned(line.label.clone()),
        room: Room::Lines(1),
        hint: None,
        known: Some(match &line.value {
            Some(value) if line.exact => verbatim(value),
            Some(value) => body(value),
            None => field(absent),
        }),
        // Two labels side by side are as long as half a page.
        half: line.label.chars().count() <= 44,
    };
    let inputs: Vec<Input> = lines.iter().map(input).collect();
    flow.inputs(&inputs, false)
}

/// Prints the week as a table; nothing when no day is said.
fn print_week(flow: &mut Flow, week: &Week) -> Result<(), DocumentError> {
    if week.days.is_empty() {
        return Ok(());
    }
    let columns = [
        Column {
            head: "Jour",
            part: 0.22,
        },
        Column {
            head: "Horaires",
            part: 0.56,
        },
        Column {
            head: "Heures",
            part: 0.22,
        },
    ];
    let rows = week.days.iter().map(|day| {
        let cells = [strong_cell(&day.name), cell(&day.times), cell(&day.total)];
        TableRow::Cells(cells.map(|span| vec![span]).to_vec())
    });
    flow.table(&columns, rows.collect())?;
    let total: Vec<Span> = vec![strong("Total de la semaine : "), body(&week.total)];
    flow.paragraph(total, 6.0)
}
