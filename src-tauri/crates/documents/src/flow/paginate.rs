//! Slices on pages: what is bound together stays together, unless no page could hold it.

use std::rc::Rc;

use super::Slice;
use crate::display::{Item, Page};
use crate::path::Point;
use crate::theme::{BOTTOM, MARGIN, TOP};

struct Pages {
    done: Vec<Page>,
    page: Page,
    y: f64,
}

/// Cuts slices into pages; an empty document has one page.
pub(super) fn paginate(slices: Vec<Slice>) -> Vec<Page> {
    let mut pages = Pages {
        done: vec![],
        page: Page::default(),
        y: TOP,
    };
    let mut group: Vec<Slice> = vec![];
    for slice in slices {
        let open = slice.keep;
        group.push(slice);
        if !open {
            pages.group(std::mem::take(&mut group));
        }
    }
    pages.group(group);
    pages.done.push(pages.page);
    pages.done
}

impl Pages {
    fn group(&mut self, group: Vec<Slice>) {
        let header = group.first().and_then(|slice| slice.header.as_ref());
        let repeated = header.map_or(0.0, |header| header.height);
        let total: f64 = group.iter().map(|slice| slice.before + slice.height).sum();
        let first = group.first().map_or(0.0, |slice| slice.before);
        let whole_page = total - first + repeated <= BOTTOM - TOP;
        if whole_page && self.started() && self.y + total > BOTTOM {
            self.turn();
        }
        for slice in group {
            if slice.turns && self.started() {
                self.turn();
            }
            if self.started() && self.y + slice.before + slice.height > BOTTOM {
                self.turn();
            }
            self.put(slice);
        }
    }

    fn started(&self) -> bool {
        !self.page.items.is_empty()
    }

    fn turn(&mut self) {
        self.done.push(std::mem::take(&mut self.page));
        self.y = TOP;
    }

    fn put(&mut self, slice: Slice) {
        if self.started() {
            self.y += slice.before;
        } else if let Some(header) = &slice.header {
            self.repeat(header);
        }
        let by = Point::new(MARGIN, self.y);
        let items = slice.items.into_iter().map(|item| item.moved(by));
        self.page.items.extend(items);
        self.y += slice.height;
    }

    /// Draws a header again; it is decoration, since the document says it only once.
    fn repeat(&mut self, header: &Rc<Slice>) {
        let by = Point::new(MARGIN, self.y);
        let items = header
            .items
            .iter()
            .map(|item| Item::decoration(item.draw.clone()).moved(by));
        self.page.items.extend(items);
        self.y += header.height;
    }
}
