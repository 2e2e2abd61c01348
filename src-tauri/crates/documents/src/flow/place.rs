//! Lines at a place of a slice made by hand.

use crate::display::Item;
use crate::path::Point;
use crate::structure::NodeId;
use crate::text::Line;

/// Puts the lines of an element under each other; returns their height.
pub(super) fn put(node: NodeId, lines: Vec<Line>, x: f64, y: f64, items: &mut Vec<Item>) -> f64 {
    let mut tall = 0.0;
    for line in lines {
        let by = Point::new(x, y + tall);
        tall += line.height;
        let node = Some(node);
        let draws = line.draws.into_iter();
        items.extend(draws.map(|draw| Item { node, draw }.moved(by)));
    }
    tall
}
