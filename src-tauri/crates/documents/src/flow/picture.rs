//! Pictures: a logo above the words of a letterhead.

use std::rc::Rc;

use super::{Flow, Slice};
use crate::display::{Draw, Item, Picture};
use crate::path::Point;
use crate::structure::Role;

/// Space under a picture.
const UNDER: f64 = 8.0;

impl Flow {
    /// Prints a picture as large as `room` lets it be; `what` says it to who cannot see it.
    pub(crate) fn picture(&mut self, picture: Rc<Picture>, room: (f64, f64), what: &str) {
        let (across, down) = (picture.width as f64, picture.height as f64);
        if across < 1.0 || down < 1.0 {
            return;
        }
        let scale = (room.0 / across).min(room.1 / down);
        let (width, height) = (across * scale, down * scale);
        let figure = self.node(Role::Figure);
        self.describe(figure, what);
        let draw = Draw::Picture {
            at: Point::new(0.0, 0.0),
            width,
            height,
            picture,
        };
        self.slices.push(Slice {
            height: height + UNDER,
            keep: true,
            items: vec![Item {
                node: Some(figure),
                draw,
            }],
            ..Slice::default()
        });
    }
}
