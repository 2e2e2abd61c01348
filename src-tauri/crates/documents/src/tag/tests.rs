use super::*;
use crate::color::INK;
use crate::display::{Item, rule};

fn item(node: Option<NodeId>) -> Item {
    Item {
        node,
        draw: rule(0.0, 0.0, 1.0, INK, 1.0),
    }
}

fn page(nodes: &[Option<NodeId>]) -> Page {
    Page {
        items: nodes.iter().map(|node| item(*node)).collect(),
        foot: vec![rule(0.0, 0.0, 1.0, INK, 1.0)],
    }
}

#[test]
fn what_follows_itself_is_one_run_and_pages_count_apart() {
    let mut structure = Structure::new();
    let (a, b) = (structure.add(Role::P), structure.add(Role::P));
    let pages = vec![
        page(&[Some(a), Some(a), None, Some(b), Some(a)]),
        page(&[Some(b)]),
    ];
    let tagged = tag(pages, &structure);
    assert_eq!(tagged.pages[0].owners, [a, b, a]);
    let owners: Vec<Owner> = tagged.pages[0].runs.iter().map(|run| run.owner).collect();
    assert_eq!(
        owners,
        [
            Owner::Element(Role::P, 0),
            Owner::Decoration,
            Owner::Element(Role::P, 1),
            Owner::Element(Role::P, 2),
            Owner::Foot,
        ]
    );
    let run = |page, number| Kid::Run { page, number };
    assert_eq!(tagged.kids[a.index()], [run(0, 0), run(0, 2)]);
    assert_eq!(tagged.kids[b.index()], [run(0, 1), run(1, 0)]);
    assert_eq!(tagged.kids[0], [Kid::Node(a), Kid::Node(b)]);
}

#[test]
fn what_is_not_drawn_is_left_out_but_for_cells() {
    let mut structure = Structure::new();
    structure.add(Role::P);
    let row = structure.add(Role::Tr);
    let full = structure.add_in(row, Role::Td);
    let empty = structure.add_in(row, Role::Td);
    let tagged = tag(vec![page(&[Some(full)])], &structure);
    assert_eq!(tagged.kids[0], [Kid::Node(row)]);
    assert_eq!(
        tagged.kids[row.index()],
        [Kid::Node(full), Kid::Node(empty)]
    );
}

#[test]
fn words_and_what_stands_among_them_go_in_the_order_drawn() {
    let mut structure = Structure::new();
    let line = structure.add(Role::P);
    let link = structure.add_in(line, Role::Link);
    let tick = structure.add_in(line, Role::Form);
    let order = [Some(tick), Some(line), Some(link), Some(line)];
    let tagged = tag(vec![page(&order)], &structure);
    let run = |number| Kid::Run { page: 0, number };
    assert_eq!(
        tagged.kids[line.index()],
        [Kid::Node(tick), run(1), Kid::Node(link), run(3)]
    );
}
