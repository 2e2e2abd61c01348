//! Word texts (.docx): headings, paragraphs, lists and tables under their real styles, to be pasted and rewritten.
//!
//! The only file that names docx-rs. Nothing of the clock or of chance enters: the same text gives the same bytes.

mod finish;

use std::io::Cursor;

use chrono::NaiveDate;
use docx_rs::{
    AbstractNumbering, BreakType, Docx, Footer, IndentLevel, Level, LevelJc, LevelText,
    LineSpacing, NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph,
    Run, RunFonts, Shading, SpecialIndentType, Start, Style, StyleType, Table, TableCell,
    TableLayoutType, TableRow, WidthType,
};

use crate::error::DocumentError;

/// A text to write.
pub(crate) struct Office {
    /// Title, a property of the file too.
    pub(crate) title: String,
    /// Who makes it.
    pub(crate) author: String,
    /// Day it is made.
    pub(crate) date: NaiveDate,
    /// Said at the foot of every page, before its number.
    pub(crate) footer: String,
    /// What it says.
    pub(crate) blocks: Vec<Block>,
}

/// A piece of a text.
pub(crate) enum Block {
    /// The heading of a section.
    Heading(String),
    /// The heading of a part of a section.
    Part(String),
    /// A paragraph; each of its pieces may stand out.
    Paragraph(Vec<(String, bool)>),
    /// One thing of a list.
    Item(String),
    /// Somebody's words.
    Quote(String),
    /// A table, its head repeated on every page.
    Table {
        /// Heads of its columns.
        head: Vec<String>,
        /// Their widths, in parts of a hundred.
        widths: Vec<usize>,
        /// Its rows.
        rows: Vec<Row>,
    },
}

/// A row of a table.
pub(crate) enum Row {
    /// One text over all columns.
    Group(String),
    /// One text a column.
    Cells(Vec<String>),
}

/// A4 and its margins, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_134;
const WIDTH: usize = 9_638;
/// The one list of the text.
const LIST: usize = 2;

/// Writes a text.
pub(crate) fn write(office: &Office) -> Result<Vec<u8>, DocumentError> {
    let day = format!("{}T00:00:00Z", office.date);
    let mut docx = styled(Docx::new())
        .page_size(PAGE.0, PAGE.1)
        .page_margin(
            PageMargin::new()
                .top(MARGIN)
                .bottom(MARGIN)
                .left(MARGIN)
                .right(MARGIN),
        )
        .created_at(&day)
        .updated_at(&day)
        .footer(footer(&office.footer))
        .add_paragraph(paragraph("Title", &[(office.title.clone(), false)]));
    for block in &office.blocks {
        docx = match block {
            Block::Table { head, widths, rows } => docx
                .add_table(table(head, widths, rows))
                // A word processor joins two tables with nothing between them.
                .add_paragraph(Paragraph::new()),
            Block::Heading(text) => docx.add_paragraph(one("Heading1", text).keep_next(true)),
            Block::Part(text) => docx.add_paragraph(one("Heading2", text).keep_next(true)),
            Block::Paragraph(pieces) => docx.add_paragraph(paragraph("Normal", pieces)),
            Block::Quote(text) => docx.add_paragraph(one("Quote", text)),
            Block::Item(text) => docx.add_paragraph(
                one("ListBullet", text).numbering(NumberingId::new(LIST), IndentLevel::new(0)),
            ),
        };
    }
    let mut parts = docx.build();
    finish::finish(&mut parts, office)?;
    let mut bytes = Cursor::new(Vec::new());
    let packed = parts.pack(&mut bytes);
    packed.map_err(|error| DocumentError::File(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// The styles, under the names every word processor knows.
fn styled(docx: Docx) -> Docx {
    let named = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name);
    let spacing = |before, after| LineSpacing::new().before(before).after(after);
    let heading = |id: &str, name: &str, level| {
        named(id, name)
            .based_on("Normal")
            .next("Normal")
            .outline_lvl(level)
            .bold()
            .color("0B5C5E")
    };
    let bullet = Level::new(
        0,
        Start::new(1),
        NumberFormat::new("bullet"),
        LevelText::new("•"),
        LevelJc::new("left"),
    );
    let bullet = bullet.indent(Some(425), Some(SpecialIndentType::Hanging(283)), None, None);
    docx.default_fonts(RunFonts::new().ascii("Arial").hi_ansi("Arial").cs("Arial"))
        .default_size(22)
        .add_style(
            named("Title", "Title")
                .based_on("Normal")
                .next("Normal")
                .bold()
                .color("0B5C5E")
                .size(40)
                .line_spacing(spacing(0, 120)),
        )
        .add_style(
            heading("Heading1", "heading 1", 0)
                .size(28)
                .line_spacing(spacing(320, 100)),
        )
        .add_style(
            heading("Heading2", "heading 2", 1)
                .size(24)
                .line_spacing(spacing(200, 60)),
        )
        .add_style(named("Quote", "Quote").based_on("Normal").italic().indent(
            Some(283),
            None,
            None,
            None,
        ))
        .add_style(named("ListBullet", "List Bullet").based_on("Normal"))
        .add_style(named("Footer", "footer").based_on("Normal").size(16))
        .add_style(Style::new("TableGrid", StyleType::Table).name("Table Grid"))
        .add_abstract_numbering(AbstractNumbering::new(LIST).add_level(bullet))
        .add_numbering(Numbering::new(LIST, LIST))
}

fn footer(text: &str) -> Footer {
    let said = run(&format!("{text} · page "), false);
    Footer::new().add_paragraph(
        Paragraph::new()
            .style("Footer")
            .add_run(said)
            .add_page_num(PageNum::new())
            .add_run(run("/", false))
            .add_num_pages(NumPages::new()),
    )
}

fn one(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(run(text, false))
}

fn paragraph(style: &str, pieces: &[(String, bool)]) -> Paragraph {
    let each = pieces.iter().map(|(text, is_strong)| run(text, *is_strong));
    each.fold(Paragraph::new().style(style), Paragraph::add_run)
}

/// A piece of text; line feeds end a line, other controls have no place in a file.
fn run(text: &str, is_strong: bool) -> Run {
    let mut run = Run::new();
    for (at, line) in text.replace("\r\n", "\n").split('\n').enumerate() {
        if at > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        let line: String = line.chars().filter(|c| is_written(*c)).collect();
        run = run.add_text(line);
    }
    if is_strong { run.bold() } else { run }
}

/// Whether XML 1.0 may hold a character.
fn is_written(c: char) -> bool {
    c == '\t' || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{feff}'))
}

fn table(head: &[String], widths: &[usize], rows: &[Row]) -> Table {
    let grid: Vec<usize> = widths.iter().map(|part| part * WIDTH / 100).collect();
    let cells = |texts: &[String], is_head: bool| {
        let each = texts.iter().zip(&grid).map(|(text, width)| {
            let cell = TableCell::new().width(*width, WidthType::Dxa);
            let words = Paragraph::new().add_run(run(text, is_head));
            cell.add_paragraph(words)
        });
        TableRow::new(each.collect()).cant_split()
    };
    let mut all = vec![cells(head, true)];
    for row in rows {
        all.push(match row {
            Row::Cells(texts) => cells(texts, false),
            Row::Group(text) => {
                let words = Paragraph::new().keep_next(true).add_run(run(text, true));
                let cell = TableCell::new()
                    .grid_span(grid.len())
                    .shading(Shading::new().fill("F3F5F4"))
                    .add_paragraph(words);
                TableRow::new(vec![cell]).cant_split()
            }
        });
    }
    Table::new(all)
        .style("TableGrid")
        .set_grid(grid)
        .layout(TableLayoutType::Fixed)
        .width(WIDTH, WidthType::Dxa)
}

#[cfg(test)]
pub(crate) mod tests;
