//! SVG drawn on white paper, when it holds shapes and nothing else.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{Options, Tree};

use super::raster::Picture;
use super::{LogoError, fitted};

/// Elements at most, and how deep they may lie.
const MOST_NODES: u32 = 20_000;
const DEEPEST: usize = 64;
/// Copies of a part at most; a part that is copied may not copy others, which would multiply without end.
const MOST_COPIES: usize = 100;
/// What is not drawn, or may take for ever: text (no font is shared), pictures, scripts, foreign content, movement,
/// patterns and filters.
const REFUSED: &[&str] = &[
    "text",
    "image",
    "script",
    "foreignObject",
    "animate",
    "animateMotion",
    "animateTransform",
    "set",
    "pattern",
    "filter",
];

/// Draws an SVG.
pub(super) fn draw(bytes: &[u8]) -> Result<Picture, LogoError> {
    let text = std::str::from_utf8(bytes).map_err(|_| LogoError::NotAnImage)?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if !text.starts_with('<') || !text.contains("<svg") {
        return Err(LogoError::NotAnImage);
    }
    // Entities could multiply one another; the rest of a DTD is harmless and frequent.
    if text.contains("<!ENTITY") || depth(text) > DEEPEST {
        return Err(LogoError::Forbidden);
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|_| LogoError::Damaged)?;
    check(&document)?;
    let tree = Tree::from_xmltree(&document, &Options::default());
    let tree = tree.map_err(|_| LogoError::Damaged)?;
    let (w, h) = (tree.size().width(), tree.size().height());
    let (width, height) = fitted(f64::from(w), f64::from(h), true)?;
    let mut pixmap = Pixmap::new(width, height).ok_or(LogoError::Dimensions)?;
    pixmap.fill(Color::WHITE);
    let scale = Transform::from_scale(width as f32 / w, height as f32 / h);
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    let opaque = pixmap
        .data()
        .chunks_exact(4)
        .filter_map(|pixel| pixel.first_chunk::<3>());
    Ok(Picture {
        width,
        height,
        pixels: opaque.flatten().copied().collect(),
    })
}

/// How deep elements may lie at most, counted before parsing: a parser that calls itself must not be led too deep.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for tag in text.split('<').skip(1) {
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if tag.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            let is_alone = tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
            if !is_alone {
                depth += 1;
                deepest = deepest.max(depth);
            }
        }
    }
    deepest
}

fn check(document: &Document<'_>) -> Result<(), LogoError> {
    let mut copies = 0usize;
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        let is_cut = node
            .ancestors()
            .any(|above| matches!(above.tag_name().name(), "clipPath" | "mask"));
        let refused = REFUSED.contains(&name)
            || (name == "style" && leads_out(node.text().unwrap_or_default()))
            || node.attributes().any(|attribute| {
                let (name, value) = (attribute.name(), attribute.value());
                let cuts = matches!(name, "clip-path" | "mask")
                    || (name == "style" && (value.contains("clip-path") || value.contains("mask")));
                name.starts_with("on")
                    || (name == "href" && !value.starts_with('#'))
                    || leads_out(value)
                    // A mask within a mask would be drawn again for each part of the other.
                    || (is_cut && cuts)
            });
        if refused {
            return Err(LogoError::Forbidden);
        }
        if name == "use" {
            copies += 1;
            let target = node
                .attributes()
                .find(|a| a.name() == "href")
                .map(|a| a.value());
            let target = target.and_then(|id| id.strip_prefix('#'));
            let copied = document
                .descendants()
                .find(|n| n.attribute("id") == target && target.is_some());
            let nests =
                copied.is_some_and(|n| n.descendants().any(|d| d.tag_name().name() == "use"));
            if nests || copies > MOST_COPIES {
                return Err(LogoError::Forbidden);
            }
        }
    }
    Ok(())
}

/// Whether a value takes something from elsewhere than the file.
fn leads_out(value: &str) -> bool {
    let outside = |rest: &str| {
        !rest
            .trim_start()
            .trim_start_matches(['"', '\''])
            .starts_with('#')
    };
    value.contains("@import") || value.split("url(").skip(1).any(outside)
}
