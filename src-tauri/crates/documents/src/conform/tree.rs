//! The structure tree, and the way back from what is drawn to it.

use std::rc::Rc;

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::File;
use super::fields::Areas;
use super::object::{count, name, rectangle, text};
use crate::display::Draw;
use crate::path::Point;
use crate::structure::{ByHand, Node, NodeId, Role, Scope, Structure};
use crate::tag::{Kid, Owner, Tagged, TaggedPage};

/// Writes the tree; returns its root.
pub(super) fn write(
    file: &mut File,
    tagged: &Tagged,
    structure: &Structure,
    areas: &Areas,
) -> Result<ObjectId, lopdf::Error> {
    let root = file.document.new_object_id();
    // Elements nobody holds were left out by tagging: they get no object.
    let mut ids: Vec<Option<ObjectId>> = vec![None; structure.len()];
    let kept = tagged.kids.iter().flatten().filter_map(|kid| match kid {
        Kid::Node(id) => Some(*id),
        Kid::Run { .. } | Kid::Area { .. } => None,
    });
    for id in std::iter::once(NodeId::ROOT).chain(kept) {
        if let Some(slot) = ids.get_mut(id.index()) {
            *slot = Some(file.document.new_object_id());
        }
    }
    let at = |id: NodeId| ids.get(id.index()).copied().flatten();
    for (id, node) in structure.iter() {
        let Some(own) = at(id) else { continue };
        let kids = tagged.kids.get(id.index()).map_or(&[][..], Vec::as_slice);
        let mut element = dictionary! { "S" => name(node.role.name()) };
        element.set("P", node.parent.and_then(at).unwrap_or(root));
        hold(&mut element, kids, &at, file, areas);
        describe(&mut element, node);
        // What holds other elements would silence them.
        let alone = kids.iter().all(|kid| matches!(kid, Kid::Run { .. }));
        if let Some(words) = node.actual.as_ref().filter(|_| alone) {
            element.set("ActualText", text(words));
        }
        let bounds = matches!(node.role, Role::Figure).then(|| bounds(tagged, kids));
        let attributes = attributes(node, bounds.flatten());
        if !attributes.is_empty() {
            element.set("A", Object::Array(attributes));
        }
        file.document
            .objects
            .insert(own, Object::Dictionary(element));
    }
    let parents = parents(file, tagged, areas, &at)?;
    let next = file.pages.len() + areas.pages.iter().map(Vec::len).sum::<usize>();
    let mut tree = dictionary! {
        "Type" => "StructTreeRoot",
        "ParentTree" => parents,
        "ParentTreeNextKey" => count(next),
    };
    if let Some(document) = at(NodeId::ROOT) {
        tree.set("K", document);
    }
    file.document.objects.insert(root, Object::Dictionary(tree));
    Ok(root)
}

/// Says what an element is made of; what is not on its first page says on which.
fn hold(
    element: &mut Dictionary,
    kids: &[Kid],
    at: &impl Fn(NodeId) -> Option<ObjectId>,
    file: &File,
    areas: &Areas,
) {
    let home = kids.iter().find_map(|kid| match kid {
        Kid::Run { page, .. } => Some(*page),
        Kid::Node(_) | Kid::Area { .. } => None,
    });
    let place = |page: usize| file.pages.get(page).copied().unwrap_or_default();
    let mut held: Vec<Object> = vec![];
    for kid in kids {
        match *kid {
            Kid::Node(id) => held.extend(at(id).map(Object::Reference)),
            Kid::Run { page, number } if home == Some(page) => held.push(count(number)),
            Kid::Run { page, number } => held.push(Object::Dictionary(dictionary! {
                "Type" => "MCR", "Pg" => place(page), "MCID" => count(number),
            })),
            Kid::Area { page, index } => {
                let placed = areas.pages.get(page).and_then(|list| list.get(index));
                held.extend(placed.map(|placed| {
                    Object::Dictionary(dictionary! {
                        "Type" => "OBJR", "Pg" => place(page), "Obj" => placed.id,
                    })
                }));
            }
        }
    }
    if let Some(page) = home {
        element.set("Pg", place(page));
    }
    match held.len() {
        0 => {}
        1 => element.set("K", held.remove(0)),
        _ => element.set("K", held),
    }
}

fn describe(element: &mut Dictionary, node: &Node) {
    if let Some(alt) = &node.alt {
        element.set("Alt", text(alt));
    }
    if let Some(title) = &node.title {
        element.set("T", text(title));
    }
}

fn attributes(node: &Node, bounds: Option<(Point, Point)>) -> Vec<Object> {
    let mut all = vec![];
    if let Some((start, end)) = bounds {
        all.push(dictionary! {
            "O" => "Layout", "Placement" => "Block", "BBox" => rectangle(start, end),
        });
    }
    if let Role::Th(scope) = node.role {
        let scope = match scope {
            Scope::Column => "Column",
            Scope::Row => "Row",
        };
        all.push(dictionary! { "O" => "Table", "Scope" => scope });
    }
    if node.span > 1 {
        all.push(dictionary! { "O" => "Table", "ColSpan" => count(node.span) });
    }
    if let Some(kind) = node.by_hand {
        let words = node.alt.as_ref().map_or_else(|| Rc::from(""), Rc::clone);
        let mut field = dictionary! { "O" => "PrintField", "Desc" => text(&words) };
        match kind {
            ByHand::Text => field.set("Role", name("tv")),
            ByHand::Tick(on) => {
                field.set("Role", name("cb"));
                field.set("checked", name(if on { "on" } else { "off" }));
            }
        }
        all.push(field);
    }
    all.into_iter().map(Object::Dictionary).collect()
}

/// The rectangle around everything drawn of an element.
fn bounds(tagged: &Tagged, kids: &[Kid]) -> Option<(Point, Point)> {
    let draws = kids.iter().flat_map(|kid| match *kid {
        Kid::Run { page, number } => run(tagged.pages.get(page), number),
        Kid::Node(_) | Kid::Area { .. } => &[],
    });
    let points = draws.flat_map(|draw| match draw {
        Draw::Text {
            at, size, glyphs, ..
        } => {
            let width = glyphs.iter().map(|glyph| glyph.advance).sum::<f64>() * size;
            vec![
                Point::new(at.x, at.y - size),
                Point::new(at.x + width, at.y + size * 0.3),
            ]
        }
        Draw::Fill { path, .. } | Draw::Stroke { path, .. } => path.points().collect(),
        Draw::Picture {
            at, width, height, ..
        } => vec![*at, Point::new(at.x + width, at.y + height)],
        Draw::Area(_) => vec![],
    });
    points.fold(None, |around, p| match around {
        None => Some((p, p)),
        Some((a, b)) => Some((
            Point::new(a.x.min(p.x), a.y.min(p.y)),
            Point::new(b.x.max(p.x), b.y.max(p.y)),
        )),
    })
}

fn run(page: Option<&TaggedPage>, number: usize) -> &[Draw] {
    let runs = page.map_or(&[][..], |page| page.runs.as_slice());
    runs.iter()
        .find(|run| matches!(run.owner, Owner::Element(_, own) if own == number))
        .map_or(&[], |run| run.draws.as_slice())
}

/// From each run of a page, and each annotation, to its element.
fn parents(
    file: &mut File,
    tagged: &Tagged,
    areas: &Areas,
    at: &impl Fn(NodeId) -> Option<ObjectId>,
) -> Result<ObjectId, lopdf::Error> {
    let mut numbers = vec![];
    let pages = file.pages.clone();
    for (key, (id, page)) in pages.into_iter().zip(&tagged.pages).enumerate() {
        let owners = page.owners.iter().filter_map(|owner| at(*owner));
        let owners: Vec<Object> = owners.map(Object::Reference).collect();
        let list = file.document.add_object(Object::Array(owners));
        numbers.extend([count(key), Object::Reference(list)]);
        let dictionary = file.document.get_dictionary_mut(id)?;
        dictionary.set("StructParents", count(key));
        dictionary.set("Tabs", name("S"));
        dictionary.remove(b"TrimBox");
        dictionary.remove(b"CropBox");
        match areas.pages.get(key).filter(|placed| !placed.is_empty()) {
            Some(placed) => {
                let ids = placed.iter().map(|placed| Object::Reference(placed.id));
                dictionary.set("Annots", ids.collect::<Vec<_>>());
            }
            None => {
                dictionary.remove(b"Annots");
            }
        }
    }
    for placed in areas.pages.iter().flatten() {
        let element = at(placed.node).map_or(Object::Null, Object::Reference);
        numbers.extend([count(placed.key), element]);
    }
    Ok(file.document.add_object(dictionary! { "Nums" => numbers }))
}
