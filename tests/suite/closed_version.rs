//! A closed version never changes, whatever is asked afterwards: random sequences of commands, drawn from a fixed seed.

use serde_json::{Value, json};
use trame_domain::category::Category;
use trame_domain::code::Coded;
use trame_tests::{Bench, text};

const STEPS: u32 = 400;

/// A small generator: the same seed draws the same sequence on every machine (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides).unwrap()).unwrap()
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

fn fields(dice: &mut Dice, situations: &[String]) -> Value {
    let states = [
        "non_abordee",
        "rien_a_signaler",
        "frein",
        "frein_leve",
        "ne_souhaite_pas_repondre",
    ];
    let state = *dice.one_of(&states);
    let impact = (state == "frein").then(|| *dice.one_of(&["faible", "fort", "bloquant"]));
    let ticked: Vec<&String> = situations.iter().filter(|_| dice.below(4) == 0).collect();
    json!({ "state": state, "impact": impact, "words": format!("Mots {}", dice.below(50)),
        "note": format!("Note {}", dice.below(50)), "noteShared": dice.below(2) == 0,
        "situations": ticked, "strengths": [format!("Atout {}", dice.below(9))] })
}

#[test]
fn a_closed_version_never_changes_whatever_comes_after() {
    let bench = Bench::open();
    let reference = bench.answer("get_reference", json!({}));
    let of = |category: Category| -> Vec<String> {
        let all = reference["referentiel"]["situations"]
            .as_array()
            .unwrap()
            .iter();
        all.filter(|s| s["category"] == category.code())
            .map(|s| text(s, "/code"))
            .collect()
    };
    let person = bench.person("Diallo", "Fatou");
    let mut dice = Dice(20_261_123);
    let opened = bench.answer("open_diagnostic", json!({ "personId": person }));
    let first = text(&opened, "/version/id");
    for category in Category::ALL {
        let said = fields(&mut dice, &of(*category));
        bench.call(
            "update_category",
            json!({ "diagnosticId": first, "category": category.code(), "fields": said }),
        );
    }
    bench.call("close_diagnostic", json!({ "diagnosticId": first }));
    let read = |id: &str| {
        let query = json!({ "personId": person, "diagnosticId": id });
        let mut version = bench.answer("get_diagnostic", query)["version"].clone();
        // Growing old is no change.
        version["isStale"] = Value::Null;
        for entry in version["categories"].as_array_mut().unwrap() {
            entry["isStale"] = Value::Null;
        }
        version
    };
    let mut closed: Vec<(String, Value)> = vec![(first.clone(), read(&first))];
    let mut ids = vec![first];
    let (mut done, mut refused) = (0_u32, 0_u32);
    for step in 0..STEPS {
        // Time goes on between two gestures: versions of one day follow each other by their instants.
        bench.clock.pass_seconds(1);
        let id = dice.one_of(&ids).clone();
        let category = *dice.one_of(Category::ALL);
        let (command, input) = match dice.below(9) {
            0..=2 => (
                "update_category",
                json!({ "diagnosticId": id, "category": category.code(), "fields": fields(&mut dice, &of(category)) }),
            ),
            3 => ("confirm_unchanged", json!({ "diagnosticId": id })),
            4 => (
                "confirm_unchanged",
                json!({ "diagnosticId": id, "category": category.code() }),
            ),
            5 => ("close_diagnostic", json!({ "diagnosticId": id })),
            6 => ("open_diagnostic", json!({ "personId": person })),
            7 => ("undo", json!({})),
            _ => {
                bench.clock.pass_days(1);
                (
                    "get_diagnostic",
                    json!({ "personId": person, "diagnosticId": id }),
                )
            }
        };
        let was_closed = closed.iter().any(|(known, _)| *known == id);
        match bench.try_call(command, input) {
            Ok(answer) => {
                done += 1;
                assert!(
                    !was_closed || matches!(command, "get_diagnostic" | "open_diagnostic" | "undo"),
                    "step {step}: {command} went through on a closed version"
                );
                match command {
                    "open_diagnostic" => ids.push(text(&answer, "/version/id")),
                    "close_diagnostic" => closed.push((id.clone(), read(&id))),
                    _ => {}
                }
            }
            Err(_) => refused += 1,
        }
        for (id, before) in &closed {
            assert_eq!(
                read(id),
                *before,
                "step {step}: {command} changed a closed version"
            );
        }
    }
    // The sequence is worth something: commands went through, were refused, and several versions were closed.
    assert!(
        done > 100 && refused > 50 && closed.len() > 3,
        "{done} {refused} {}",
        closed.len()
    );
    assert_eq!(bench.answer("check_base", json!({}))["ok"], true);
}
