use super::*;
use crate::path::Step;
use serde_json::{Value, json};
use trame_domain::code::Coded;

const FIXTURE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/fixtures/wheel.json"
);

fn round(value: f64) -> f64 {
    let rounded = (value * 10_000.0).round() / 10_000.0;
    if rounded == 0.0 { 0.0 } else { rounded }
}

fn point(p: Point) -> Value {
    json!([round(p.x), round(p.y)])
}

/// The path as SVG writes it, four decimals at most.
fn svg(path: &Path) -> String {
    let pair = |p: &Point| format!("{} {}", round(p.x), round(p.y));
    let mut words: Vec<String> = path
        .steps
        .iter()
        .map(|step| match step {
            Step::Move(p) => format!("M{}", pair(p)),
            Step::Line(p) => format!("L{}", pair(p)),
            Step::Cubic(a, b, p) => format!("C{} {} {}", pair(a), pair(b), pair(p)),
        })
        .collect();
    if path.closed {
        words.push("Z".to_owned());
    }
    words.concat()
}

fn case(index: u8, state: CategoryState, impact: Option<Impact>, strength: bool) -> Value {
    let segment = segment(index, state, impact, strength);
    json!({
        "index": index,
        "state": state.code(),
        "impact": impact.map(Coded::code),
        "hasStrength": strength,
        "outline": svg(&segment.outline),
        "depth": segment.depth,
        "fill": segment.fill.as_ref().map(svg),
        "mark": segment.mark.map(|(mark, at)| json!({ "name": mark.name(), "at": point(at) })),
        "star": segment.star.map(point),
        "starOnFill": segment.star_on_fill,
        "label": point(segment.label),
    })
}

fn computed() -> Value {
    use CategoryState::{Frein, FreinLifted, NotDiscussed, NothingToReport, PrefersNotToAnswer};
    let marks: serde_json::Map<String, Value> = [
        Mark::Ring,
        Mark::Flat,
        Mark::Quarter,
        Mark::Half,
        Mark::Full,
        Mark::Check,
        Mark::Dash,
        Mark::Star,
    ]
    .into_iter()
    .map(|mark| {
        let shape = mark.shape();
        let paths = |paths: &[Path]| paths.iter().map(svg).collect::<Vec<_>>();
        let shapes = json!({ "fills": paths(&shape.fills), "strokes": paths(&shape.strokes) });
        (mark.name().to_owned(), shapes)
    })
    .collect();
    json!({
        "about": "Geometry of the 360° wheel: radius 1, origin at the centre, y downwards, first segment from the top, clockwise. Marks: box from -1 to 1. The Rust and the TypeScript drawings are both checked against this file.",
        "hub": HUB,
        "depths": { "faible": LOW, "fort": HIGH, "bloquant": BLOCKING },
        "markRadius": MARK_RADIUS,
        "starRadius": STAR_RADIUS,
        "labelRadius": LABEL_RADIUS,
        "markStroke": crate::mark::STROKE,
        "segments": [
            case(0, NotDiscussed, None, false),
            case(1, NothingToReport, None, true),
            case(2, Frein, Some(Impact::Low), false),
            case(3, Frein, Some(Impact::High), true),
            case(4, Frein, Some(Impact::Blocking), false),
            case(5, Frein, Some(Impact::Blocking), true),
            case(6, FreinLifted, None, false),
            case(7, PrefersNotToAnswer, None, false),
            case(8, NotDiscussed, None, true),
            case(9, Frein, Some(Impact::Low), true),
        ],
        "marks": marks,
    })
}

/// The fixture is what both drawings answer to: `UPDATE=1 cargo test` writes it anew.
#[test]
fn geometry_is_that_of_the_fixture() {
    if std::env::var_os("UPDATE").is_some() {
        let text = serde_json::to_string_pretty(&computed()).unwrap();
        std::fs::write(FIXTURE, text + "\n").unwrap();
    }
    let expected: Value = serde_json::from_str(&std::fs::read_to_string(FIXTURE).unwrap()).unwrap();
    assert_eq!(computed(), expected);
}

#[test]
fn first_segment_goes_from_the_top_to_the_right() {
    let first = segment(0, CategoryState::Frein, Some(Impact::Blocking), false);
    let Some(Step::Move(start)) = first.outline.steps.first() else {
        panic!("an outline starts with a move");
    };
    assert!(start.x.abs() < 1e-9 && (start.y + HUB).abs() < 1e-9);
    assert!(first.label.x > 0.0 && first.label.y < 0.0);
    assert_eq!(first.fill, Some(first.outline));
}

#[test]
fn segments_join_and_go_round_once() {
    for index in 0..SEGMENTS {
        let this = segment(index, CategoryState::NotDiscussed, None, false);
        assert!((this.to - this.from - 0.1).abs() < 1e-9);
        assert!((this.from - f64::from(index) / 10.0).abs() < 1e-9);
    }
}

#[test]
fn only_a_frein_is_filled_and_silence_differs_from_nothing_to_report() {
    let marks: Vec<_> = CategoryState::ALL
        .iter()
        .map(|state| segment(0, *state, None, false))
        .filter(|segment| segment.fill.is_none())
        .filter_map(|segment| segment.mark.map(|(mark, _)| mark))
        .collect();
    assert_eq!(marks, [Mark::Ring, Mark::Flat, Mark::Check, Mark::Dash]);
}

#[test]
fn a_former_frein_is_dashed_inside_its_segment_and_nothing_else_is() {
    use CategoryState::{Frein, FreinLifted, NothingToReport};
    for state in [FreinLifted, NothingToReport] {
        assert!(former(3, state, None).is_empty());
    }
    for (impact, depth) in [
        (Impact::Low, LOW),
        (Impact::High, HIGH),
        (Impact::Blocking, BLOCKING),
    ] {
        for index in 0..SEGMENTS {
            let dashes = former(index, Frein, Some(impact));
            let points: Vec<Point> = dashes.iter().flat_map(Path::points).collect();
            let radius = |p: &Point| p.x.hypot(p.y);
            let turn = |p: &Point| (p.x.atan2(-p.y) / std::f64::consts::TAU).rem_euclid(1.0);
            let (from, to) = (f64::from(index) / 10.0, f64::from(index + 1) / 10.0);
            for point in &points {
                assert!((HUB - 1e-9..=depth + 1e-9).contains(&radius(point)));
                assert!(turn(point) > from && turn(point) < to, "{point:?}");
            }
            let far = points.iter().map(radius).fold(0.0, f64::max);
            assert!((far - depth).abs() < 1e-9);
        }
    }
}
