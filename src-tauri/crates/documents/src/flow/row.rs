//! Rows: cells side by side, the shape of every block of text from paragraphs to tables.

use std::rc::Rc;

use super::{Flow, Slice};
use crate::color::{ACCENT, Color, INK};
use crate::display::{Area, AreaKind, Draw, Item, mark, rectangle, rule};
use crate::error::DocumentError;
use crate::mark::Mark;
use crate::path::Point;
use crate::structure::{NodeId, Role};
use crate::text::{Line, Span};
use crate::theme::WIDTH;

/// Text at a place in a row.
pub(crate) struct Cell {
    /// Left edge.
    pub(crate) x: f64,
    /// Width text may take.
    pub(crate) width: f64,
    /// Paragraphs, each with its element.
    pub(crate) paragraphs: Vec<(NodeId, Vec<Span>)>,
    /// Mark before the first line.
    pub(crate) mark: Option<Mark>,
    /// The paragraph that leads somewhere, and where: an address with its scheme.
    pub(crate) link: Option<(NodeId, Rc<str>)>,
}

/// How a row looks and behaves.
#[derive(Default)]
pub(crate) struct Look {
    /// Space above.
    pub(crate) before: f64,
    /// Space inside, above and under the text.
    pub(crate) pad: f64,
    /// Rule under the row.
    pub(crate) rule: Option<(Color, f64)>,
    /// Background.
    pub(crate) fill: Option<Color>,
    /// Whether an accent bar runs along the left edge.
    pub(crate) bar: bool,
    /// Whether the next row must follow on the same page.
    pub(crate) keep: bool,
    /// Repeated above the row at the top of a page.
    pub(crate) header: Option<Rc<Slice>>,
}

/// Room a mark takes before text.
const MARK_ROOM: f64 = 17.0;
/// A row of several cells taller than this may be cut between lines.
const TALL: f64 = 220.0;

impl Cell {
    /// One paragraph over the whole width.
    pub(crate) fn whole(node: NodeId, spans: Vec<Span>) -> Self {
        Self::at(0.0, WIDTH, node, spans)
    }

    /// One paragraph at a place.
    pub(crate) fn at(x: f64, width: f64, node: NodeId, spans: Vec<Span>) -> Self {
        Self {
            x,
            width,
            paragraphs: vec![(node, spans)],
            mark: None,
            link: None,
        }
    }
}

/// A line of a cell: where it starts, its element, the line, where it leads.
type Set = (f64, NodeId, Line, Option<Rc<str>>);

impl Flow {
    /// Lays a row out: in one slice when it is short, line by line when it is long or stands alone.
    pub(crate) fn row(&mut self, cells: Vec<Cell>, look: &Look) -> Result<(), DocumentError> {
        let alone = cells.len() == 1;
        let mut marks = vec![];
        let mut columns: Vec<Vec<Set>> = vec![];
        for cell in cells {
            let indent = if cell.mark.is_some() { MARK_ROOM } else { 0.0 };
            let mut lines = vec![];
            for (node, spans) in cell.paragraphs {
                let link = cell.link.as_ref().filter(|(of, _)| *of == node);
                let link = link.map(|(_, address)| Rc::clone(address));
                let node = match link {
                    Some(_) => self.node_in(node, Role::Link),
                    None => node,
                };
                for line in self.lay(node, &spans, cell.width - indent)? {
                    lines.push((cell.x + indent, node, line, link.clone()));
                }
            }
            let middle = lines.first().map_or(7.0, |set| set.2.height / 2.0);
            marks.extend(
                cell.mark
                    .map(|mark| (mark, Point::new(cell.x + 6.0, middle))),
            );
            columns.push(lines);
        }
        let tallest = columns
            .iter()
            .map(|lines| lines.iter().map(|set| set.2.height).sum())
            .fold(0.0, f64::max);
        let mut bands = if alone || tallest > TALL {
            by_line(columns)
        } else {
            vec![together(columns, tallest)]
        };
        if let Some(first) = bands.first_mut() {
            for (kind, at) in marks {
                let draws = mark(kind, at, 5.0, INK);
                first.items.extend(draws.into_iter().map(Item::decoration));
            }
        }
        self.push(bands, look);
        Ok(())
    }

    /// Dresses bands and adds them, the first two and the last two bound together.
    fn push(&mut self, bands: Vec<Slice>, look: &Look) {
        let count = bands.len();
        for (at, mut band) in bands.into_iter().enumerate() {
            let (first, last) = (at == 0, at + 1 == count);
            let top = if first { look.pad } else { 0.0 };
            let by = Point::new(0.0, top);
            let height = band.height + top + if last { look.pad } else { 0.0 };
            let mut items = vec![];
            if let Some(color) = look.fill {
                let path = rectangle(0.0, 0.5, WIDTH, height - 0.5);
                items.push(Item::decoration(Draw::Fill { path, color }));
            }
            if look.bar {
                let path = rectangle(0.0, 0.0, 2.5, height);
                let color = ACCENT;
                items.push(Item::decoration(Draw::Fill { path, color }));
            }
            items.extend(band.items.drain(..).map(|item| item.moved(by)));
            if let Some((color, thickness)) = look.rule.filter(|_| last) {
                items.push(Item::decoration(rule(0.0, height, WIDTH, color, thickness)));
            }
            self.slices.push(Slice {
                turns: false,
                before: if first { look.before } else { 0.0 },
                height,
                keep: if last {
                    look.keep
                } else {
                    first || at + 2 == count
                },
                items,
                header: look.header.clone(),
            });
        }
    }
}

fn put(items: &mut Vec<Item>, (x, node, line, link): Set, y: f64) {
    let at = Point::new(x, y);
    let node = Some(node);
    for draw in line.draws {
        items.push(Item { node, draw }.moved(at));
    }
    if let Some(address) = link {
        let draw = Draw::Area(Area {
            at,
            width: line.width,
            height: line.height,
            label: Rc::clone(&address),
            kind: AreaKind::Link(address),
        });
        items.push(Item { node, draw });
    }
}

fn together(columns: Vec<Vec<Set>>, height: f64) -> Slice {
    let mut items = vec![];
    for lines in columns {
        let mut y = 0.0;
        for set in lines {
            let tall = set.2.height;
            put(&mut items, set, y);
            y += tall;
        }
    }
    Slice {
        height,
        items,
        ..Slice::default()
    }
}

fn by_line(columns: Vec<Vec<Set>>) -> Vec<Slice> {
    let mut columns: Vec<_> = columns.into_iter().map(Vec::into_iter).collect();
    let mut bands = vec![];
    loop {
        let sets: Vec<Set> = columns.iter_mut().filter_map(Iterator::next).collect();
        if sets.is_empty() {
            return bands;
        }
        let mut band = Slice::default();
        for set in sets {
            band.height = band.height.max(set.2.height);
            put(&mut band.items, set, 0.0);
        }
        bands.push(band);
    }
}
