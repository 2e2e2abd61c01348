//! What every document must hold to, checked on its display list.

use crate::display::{Draw, Page};
use crate::flow::Laid;
use crate::structure::Role;
use crate::theme::{BOTTOM, MARGIN, PAGE_WIDTH};

/// All the words printed.
pub(super) fn words(laid: &Laid) -> String {
    laid.pages.iter().map(Page::words).collect()
}

/// Each text is printed.
#[track_caller]
pub(super) fn has(laid: &Laid, texts: &[&str]) {
    let words = words(laid);
    for text in texts {
        assert!(words.contains(text), "{text:?} is not printed");
    }
}

/// Nothing is drawn outside the margins or over the footer.
#[track_caller]
pub(super) fn stays_inside(laid: &Laid) {
    let right = PAGE_WIDTH - MARGIN + 0.5;
    for item in laid.pages.iter().flat_map(|page| &page.items) {
        match &item.draw {
            Draw::Text {
                at, glyphs, size, ..
            } => {
                let end = at.x + glyphs.iter().map(|glyph| glyph.advance).sum::<f64>() * size;
                let blank = glyphs.iter().rev().take_while(|glyph| &*glyph.text == " ");
                let blank = blank.map(|glyph| glyph.advance).sum::<f64>() * size;
                assert!(at.x >= MARGIN - 0.5 && end - blank <= right, "{item:?}");
                assert!(at.y <= BOTTOM + 1.0, "{item:?}");
            }
            Draw::Fill { path, .. } | Draw::Stroke { path, .. } => {
                for point in path.points() {
                    assert!(
                        point.x >= MARGIN - 1.0 && point.x <= right + 0.5,
                        "{item:?}"
                    );
                    assert!(point.y <= BOTTOM + 8.0, "{item:?}");
                }
            }
            Draw::Area(area) => {
                assert!(area.at.x + area.width <= right && area.at.y + area.height <= BOTTOM + 1.0);
            }
            Draw::Picture { at, width, .. } => assert!(at.x + width <= right),
        }
    }
}

/// No page ends on a heading.
#[track_caller]
pub(super) fn no_heading_stays_behind(laid: &Laid) {
    for page in &laid.pages {
        let last = page.items.iter().rev().find_map(|item| item.node);
        let role = last
            .and_then(|node| laid.structure.get(node))
            .map(|node| node.role);
        assert!(!matches!(role, Some(Role::H1 | Role::H2 | Role::H3)));
    }
}
