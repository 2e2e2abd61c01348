//! A fiche navette filled by a tool that is not ours comes back into the offer; one made to harm does not.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};
use serde_json::{Value, json};
use trame_domain::code::Coded;
use trame_domain::offer::sheet::SheetField;
use trame_domain::sheet_reading::SheetSlot;
use trame_tests::{Bench, base64_bytes, text};

/// The fields of annexe 5 as the editor follows them, and where each is printed.
const ANNEXE: [(&str, &str); 35] = [
    ("sector", "sector"),
    ("companyName", "company_name"),
    ("met", "person_met"),
    ("companyAddress", "company_address"),
    ("places", "immersion_places"),
    ("transit", "public_transport"),
    ("mobility", "mobility_information"),
    ("activity", "activity"),
    ("workforce", "workforce"),
    ("statedValues", "company_values"),
    ("job", "job"),
    ("positions", "positions"),
    ("host", "host"),
    ("context", "job_context"),
    ("tasks", "main_tasks"),
    ("hardships", "hardships"),
    ("qualification", "qualification_required"),
    ("trainingPossible", "training_possible"),
    ("prerequisites", "prerequisites"),
    ("softSkills", "behavioural_skills"),
    ("technicalSkills", "technical_skills"),
    ("mobilitySolution", "mobility_solution"),
    ("partTime", "part_time"),
    ("flexibleTime", "flexible_time"),
    ("otherMeasures", "other_measures"),
    ("equipment", "equipment"),
    ("duration", "duration"),
    ("hours", "hours"),
    ("firstDayPlace", "first_day_place"),
    ("otherDaysPlace", "other_days_place"),
    ("clothing", "clothing"),
    ("meals", "meals"),
    ("reviewOn", "review_on"),
    ("futureCommitments", "future_commitments"),
    ("otherExpectations", "other_expectations"),
];

/// The fields of a file, in the order they stand on its pages.
fn in_order(bytes: &[u8]) -> Vec<String> {
    let file = Document::load_mem(bytes).unwrap();
    let mut names = vec![];
    for page in file.get_pages().values() {
        for annotation in file.get_page_annotations(*page).unwrap() {
            let name = annotation.get(b"T").and_then(Object::as_str);
            names.extend(name.map(|name| String::from_utf8_lossy(name).into_owned()));
        }
    }
    names
}

#[test]
fn the_editor_the_blank_sheet_and_the_filled_one_have_every_field_of_annexe_5_in_its_order() {
    let edited: Vec<&str> = SheetField::ALL.iter().map(|field| field.code()).collect();
    assert_eq!(edited, ANNEXE.map(|(field, _)| field));
    let places: Vec<&str> = ANNEXE.iter().map(|(_, place)| *place).collect();
    let read: Vec<&str> = SheetSlot::ALL.iter().map(|slot| slot.code()).collect();
    let kept = read.iter().copied().filter(|slot| places.contains(slot));
    assert_eq!(kept.collect::<Vec<_>>(), places);
    // The blank one: its fields as they stand on the pages.
    let bench = Bench::open();
    let mut fields: Vec<&str> = vec![];
    let names = in_order(&blank(&bench, 1));
    for name in &names {
        let own = places.iter().filter(|place| name.starts_with(**place));
        let longest = own.max_by_key(|place| place.len());
        fields.extend(longest.filter(|place| fields.last() != Some(place)));
    }
    assert_eq!(fields, places);
    // The filled one: the same labels, in the same order.
    let offer = offer(&bench);
    let asked = json!({ "kind": "companySheet", "offerId": offer, "hideBlocks": ["fields"] });
    let page = crate::documents::read(&bench.answer("render_document", asked));
    // Two short fields share a line: read cell by cell, the label of each is found after the one before it.
    let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = words.as_str();
    for slot in SheetSlot::ALL
        .iter()
        .filter(|slot| **slot != SheetSlot::TechnicalSkills)
    {
        let label = trame_documents::docs::company_sheet::label(*slot);
        let (_, after) = rest
            .split_once(label)
            .unwrap_or_else(|| panic!("{label} in\n{words}"));
        rest = after;
    }
}

/// A company and a blank offer of it.
fn offer(bench: &Bench) -> String {
    let company = bench.answer(
        "create_company",
        json!({ "company": { "name": "Les Tilleuls" } }),
    );
    let company = text(&company, "/id");
    let offer = bench.answer("create_offer", json!({ "companyId": company }));
    text(&offer, "/row/id")
}

fn blank(bench: &Bench, copies: u32) -> Vec<u8> {
    // A territory known already would be printed: it is a field like the others here.
    let mut profile = bench.answer("get_profile", json!({}));
    profile["territory"] = Value::Null;
    bench.call("update_profile", profile);
    let asked = json!({ "kind": "companySheet", "copies": copies });
    base64_bytes(&text(&bench.answer("render_document", asked), "/base64"))
}

/// Runs pypdf on a file; returns what it prints.
fn pypdf(folder: &Path, bytes: &[u8], values: &Value) -> (Vec<u8>, String) {
    let tools = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let tools = tools.join("tools/pypdf");
    assert!(
        tools.join("pypdf").is_dir(),
        "pypdf is missing: run `make setup`"
    );
    let (from, to) = (folder.join("in.pdf"), folder.join("out.pdf"));
    std::fs::write(&from, bytes).unwrap();
    let mut tool = Command::new("python3")
        .env("PYTHONPATH", tools)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/fill_form.py"))
        .args([&from, &to])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = tool.stdin.take().unwrap();
    input.write_all(values.to_string().as_bytes()).unwrap();
    drop(input);
    let output = tool.wait_with_output().unwrap();
    assert!(output.status.success());
    let filled = std::fs::read(&to).unwrap_or_default();
    (filled, String::from_utf8(output.stdout).unwrap())
}

fn fill(bytes: &[u8], values: &Value) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    pypdf(folder.path(), bytes, values).0
}

/// A value for every place of the sheet, as it reads afterwards.
const TYPED: [(&str, &str); 36] = [
    ("sector", "Aide à la personne"),
    ("sheet_number", "2026-014"),
    ("territory", "Lauragais"),
    ("prospector", "Camille Exemple"),
    ("visited_on", "18/11/2026"),
    ("company_name", "Œuvre des Tilleuls & Cie"),
    ("siret", "732 829 320 00074"),
    ("person_met", "Dominique Modèle, responsable"),
    ("company_address", "4, place du Marché\n31250 Revel"),
    ("immersion_places", "Résidence\nDomicile, à moins de 5 km"),
    ("public_transport", "Ligne 3, arrêt Marché, 4 min à pied"),
    ("mobility_information", "Vélo prêté — l’été"),
    ("activity", "Services à domicile"),
    ("workforce", "20 à 49 salariés"),
    ("company_values", "Prendre le temps."),
    ("job", "Aide à domicile"),
    ("positions", "2"),
    (
        "host",
        "Sacha Témoin, coordonnateur, 01 99 00 55 66, sacha@example.org",
    ),
    ("job_context", "Équipe de six.\nÉcrire un mot simple."),
    ("main_tasks", "Préparer un repas\nEntretenir le logement"),
    ("prerequisites", "Aucun"),
    ("technical_skills", "Règles d’hygiène"),
    ("mobility_solution", "Premier trajet accompagné"),
    ("part_time", "Oui, dès 15 h"),
    ("flexible_time", "Non"),
    ("other_measures", "Tutorat renforcé"),
    ("equipment", "Blouse"),
    ("duration", "2 semaines"),
    ("hours", "9 h 30 – 17 h"),
    ("first_day_place", "Accueil, 9 h 30"),
    ("other_days_place", "Cuisine"),
    ("clothing", "Chaussures fermées"),
    ("meals", "Sur place : 5 €"),
    ("review_on", "15/12/2026"),
    ("future_commitments", "Deux accueils par an"),
    ("other_expectations", "Être prévenus tôt"),
];
const TICKED: [(&str, &str); 6] = [
    ("qualification_required_no", "Non"),
    ("training_possible_yes", "Oui"),
    (
        "accepted_objects_recrutement",
        "Initier une démarche de recrutement",
    ),
    ("behavioural_skills_se06", "Travailler en équipe"),
    ("behavioural_skills_se15", "Respecter ses engagements"),
    ("hardships_charges", "Port de charges"),
];

fn all_values(prefix: &str) -> Value {
    let mut values: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in TYPED {
        values.insert(format!("{prefix}{name}"), value.to_owned());
    }
    for (name, _) in TICKED {
        values.insert(format!("{prefix}{name}"), "/Oui".to_owned());
    }
    values.insert(format!("{prefix}hardships_other"), "Odeurs".to_owned());
    json!(values)
}

/// What each place should read as: what was typed, or the labels ticked.
fn expected() -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = TYPED
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    for (name, label) in TICKED {
        let mut places = SheetSlot::ALL.iter().map(|slot| slot.code());
        let place = places.rfind(|place| name.starts_with(&format!("{place}_")));
        let said = all.entry(place.unwrap().to_owned()).or_default();
        if !said.is_empty() {
            said.push('\n');
        }
        said.push_str(label);
    }
    all.entry("hardships".to_owned())
        .or_default()
        .push_str("\nOdeurs");
    all
}

fn read(bench: &Bench, offer: &str, bytes: &[u8]) -> Value {
    let asked = json!({ "offerId": offer, "base64": STANDARD.encode(bytes) });
    bench.answer("read_offer_sheet", asked)
}

fn by_slot(reading: &Value, what: &str) -> BTreeMap<String, String> {
    let fields = reading["fields"].as_array().unwrap();
    // Phones and numbers read in groups that no line cuts.
    let said = |field: &Value| text(field, &format!("/{what}")).replace('\u{a0}', " ");
    let pair = |field: &Value| (text(field, "/slot"), said(field));
    fields.iter().map(pair).collect()
}

fn apply(offer: &str, bytes: &[u8], reading: &Value, slots: &[&str]) -> Value {
    json!({
        "offerId": offer, "base64": STANDARD.encode(bytes), "fields": slots,
        "version": reading["version"], "companyVersion": reading["companyVersion"],
        "copy": reading["copy"],
    })
}

#[test]
fn a_blank_sheet_filled_elsewhere_comes_back_whole() {
    let bench = Bench::open();
    let offer = offer(&bench);
    let blank = blank(&bench, 1);
    let filled = fill(&blank, &all_values(""));
    let reading = read(&bench, &offer, &filled);
    assert_eq!(reading["notes"], json!([]));
    assert_eq!(by_slot(&reading, "found"), expected());
    let states = by_slot(&reading, "state");
    // Every place of the sheet, in its order.
    let slots: Vec<String> = reading["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| text(it, "/slot"))
        .collect();
    let all: Vec<&str> = SheetSlot::ALL.iter().map(|slot| slot.code()).collect();
    assert_eq!(slots, all);
    for (slot, state) in &states {
        let expected = match slot.as_str() {
            "prospector" => "same",
            "territory" | "positions" | "company_name" => "changed",
            _ => "new",
        };
        assert_eq!(state, expected, "{slot}");
    }
    bench.clock.pass_seconds(5);
    bench.call("apply_offer_sheet", apply(&offer, &filled, &reading, &all));
    // Read again, there is nothing left to take.
    let again = read(&bench, &offer, &filled);
    assert!(
        by_slot(&again, "state")
            .values()
            .all(|state| state == "same"),
        "{again:#}"
    );
    assert_eq!(by_slot(&again, "current"), expected());
    // Printed, the sheet says the same words.
    let printed = bench.answer(
        "render_document",
        json!({ "kind": "companySheet", "offerId": offer }),
    );
    let page = crate::documents::read(&printed);
    for said in [
        "Œuvre des Tilleuls",
        "732 829 320 00074",
        "31250 Revel",
        "Odeurs",
        "Deux accueils par an",
    ] {
        assert!(page.contains(said), "{said} in\n{page}");
    }
    // One gesture back, and nothing of it is left.
    bench.clock.pass_seconds(5);
    bench.call("undo", json!({}));
    let back = read(&bench, &offer, &filled);
    assert_eq!(by_slot(&back, "current"), by_slot(&reading, "current"));
}

#[test]
fn only_what_is_chosen_changes_and_never_over_somebody_else() {
    let bench = Bench::open();
    let offer = offer(&bench);
    let filled = fill(&blank(&bench, 1), &all_values(""));
    let reading = read(&bench, &offer, &filled);
    bench.clock.pass_seconds(5);
    let took = apply(&offer, &filled, &reading, &["job", "siret"]);
    let view = bench.answer("apply_offer_sheet", took.clone());
    assert_eq!(view["offer"]["job"], json!("Aide à domicile"));
    assert_eq!(view["offer"]["tasks"], json!([]));
    let after = read(&bench, &offer, &filled);
    assert_eq!(by_slot(&after, "current")["siret"], "732 829 320 00074");
    assert_eq!(by_slot(&after, "current")["company_name"], "Les Tilleuls");
    // The offer compared with is no longer the one that is there.
    bench.clock.pass_seconds(5);
    let stale = apply(&offer, &filled, &reading, &["duration"]);
    let refused = bench.refusal("apply_offer_sheet", stale);
    assert_eq!(refused.code, trame_app::ErrorCode::Conflict);
    // What the sheet does not say cannot be taken of it.
    let only = fill(&blank(&bench, 1), &json!({ "job": "Couvreur" }));
    let reading = read(&bench, &offer, &only);
    let refused = bench.refusal(
        "apply_offer_sheet",
        apply(&offer, &only, &reading, &["meals"]),
    );
    assert_eq!(refused.code, trame_app::ErrorCode::Invalid);
}

#[test]
fn each_copy_of_a_file_is_read_on_its_own() {
    let bench = Bench::open();
    let offer = offer(&bench);
    let filled = fill(
        &blank(&bench, 3),
        &json!({ "c02_job": "Couvreur", "c03_job": "Peintre" }),
    );
    let reading = read(&bench, &offer, &filled);
    assert_eq!(reading["copies"], json!([2, 3]));
    assert_eq!(by_slot(&reading, "found")["job"], "Couvreur");
    let third = json!({ "offerId": offer, "base64": STANDARD.encode(&filled), "copy": 3 });
    let third = bench.answer("read_offer_sheet", third);
    assert_eq!(by_slot(&third, "found")["job"], "Peintre");
    let first = json!({ "offerId": offer, "base64": STANDARD.encode(&filled), "copy": 1 });
    assert!(
        bench
            .refusal("read_offer_sheet", first)
            .message
            .contains("exemplaire")
    );
}

#[test]
fn what_is_no_value_stays_out_with_its_reason() {
    let bench = Bench::open();
    let offer = offer(&bench);
    let values = json!({
        "visited_on": "hier", "positions": "deux", "workforce": "beaucoup", "siret": "73282932000079",
        "duration": "x".repeat(500), "host": "Sacha, chef, 01 99 00 55 66, pas@une@adresse",
        "qualification_required_yes": "/Oui", "qualification_required_no": "/Oui",
        "meals": "à voir\u{7}", "review_on": "à définir ultérieurement", "job": "  ",
    });
    let filled = fill(&blank(&bench, 1), &values);
    let reading = read(&bench, &offer, &filled);
    let states = by_slot(&reading, "state");
    for slot in [
        "visited_on",
        "positions",
        "workforce",
        "host",
        "qualification_required",
        "meals",
    ] {
        assert_eq!(states[slot], "unreadable", "{slot}");
        assert!(!by_slot(&reading, "note")[slot].is_empty(), "{slot}");
    }
    assert_eq!(states["duration"], "tooLong");
    assert_eq!(states["review_on"], "same");
    assert_eq!(states["siret"], "new");
    assert!(by_slot(&reading, "note")["siret"].contains("clé"));
    assert!(!states.contains_key("job"), "an empty field erases nothing");
}

/// Changes the form of a blank sheet.
fn spoilt(blank: &[u8], spoil: impl FnOnce(&mut Document, &[lopdf::ObjectId])) -> Vec<u8> {
    let mut file = Document::load_mem(blank).unwrap();
    let form = file.catalog().unwrap().get(b"AcroForm").unwrap().clone();
    let (_, form) = file.dereference(&form).unwrap();
    let fields = form.as_dict().unwrap().get(b"Fields").unwrap().clone();
    let (_, fields) = file.dereference(&fields).unwrap();
    let fields: Vec<_> = fields
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_reference().unwrap())
        .collect();
    spoil(&mut file, &fields);
    let mut bytes = vec![];
    file.save_to(&mut bytes).unwrap();
    bytes
}

/// The form of a sheet of ours: written in the catalog itself.
fn form_of(file: &mut Document) -> &mut Dictionary {
    let form = file.catalog_mut().unwrap().get_mut(b"AcroForm");
    form.unwrap().as_dict_mut().unwrap()
}

fn set(file: &mut Document, field: lopdf::ObjectId, key: &str, value: impl Into<Object>) {
    let field = file.get_object_mut(field).unwrap().as_dict_mut().unwrap();
    field.set(key, value.into());
}

fn string(bytes: &[u8]) -> Object {
    Object::String(bytes.to_vec(), StringFormat::Literal)
}

#[test]
fn hostile_fields_are_kept_out() {
    let bench = Bench::open();
    let offer = offer(&bench);
    let blank = blank(&bench, 1);
    let bytes = spoilt(&blank, |file, fields| {
        let [
            sector,
            number,
            territory,
            prospector,
            visited,
            name,
            siret,
            met,
            ..,
        ] = fields
        else {
            panic!("fewer fields than places");
        };
        // Half a letter of UTF-16, ten megabytes, a stream, a number, a field of no type.
        set(file, *sector, "V", string(b"\xfe\xff\xd8\x3e\x00a"));
        set(file, *number, "V", string(&vec![b'x'; 10_000_000]));
        set(file, *territory, "V", 42);
        file.get_object_mut(*prospector)
            .unwrap()
            .as_dict_mut()
            .unwrap()
            .remove(b"FT");
        set(file, *prospector, "V", string(b"Camille"));
        // A choice that the list does not offer.
        set(file, *visited, "FT", Object::Name(b"Ch".to_vec()));
        set(file, *visited, "Opt", vec![string(b"18/11/2026")]);
        set(file, *visited, "V", string(b"19/11/2026"));
        // Twice the same name, with two values.
        set(file, *name, "T", string(b"job"));
        set(file, *name, "V", string(b"Couvreur"));
        set(file, *siret, "T", string(b"job"));
        set(file, *siret, "V", string(b"Peintre"));
        // A group that holds itself, a name that leads elsewhere.
        set(
            file,
            *met,
            "Kids",
            vec![Object::Reference(*met), Object::Reference(*sector)],
        );
        let odd = file.add_object(
            dictionary! { "FT" => "Tx", "T" => string(b"../etc/passwd"), "V" => string(b"x") },
        );
        let own = file.add_object(
            dictionary! { "FT" => "Tx", "T" => string(b"autre_chose"), "V" => string(b"x") },
        );
        let list = form_of(file).get_mut(b"Fields").unwrap();
        let list = list.as_array_mut().unwrap();
        list.extend([Object::Reference(odd), Object::Reference(own)]);
        let script = dictionary! { "S" => "JavaScript", "JS" => string(b"app.alert(1)") };
        file.catalog_mut().unwrap().set("OpenAction", script);
    });
    let reading = read(&bench, &offer, &bytes);
    let states = by_slot(&reading, "state");
    for slot in ["sector", "territory", "prospector", "visited_on", "job"] {
        assert_eq!(states[slot], "unreadable", "{slot}");
    }
    assert_eq!(states["sheet_number"], "tooLong");
    let notes = reading["notes"].to_string();
    assert!(notes.contains("script"), "{notes}");
    assert!(notes.contains("1 champ"), "{notes}");
    // None of it can be taken.
    let choice = apply(&offer, &bytes, &reading, &["sector", "job"]);
    assert_eq!(
        bench.refusal("apply_offer_sheet", choice).code,
        trame_app::ErrorCode::Invalid
    );
}

#[test]
fn groups_without_end_take_no_time() {
    let bench = Bench::open();
    let offer = offer(&bench);
    let bytes = spoilt(&blank(&bench, 1), |file, fields| {
        set(file, *fields.first().unwrap(), "V", string(b"BTP"));
        // Each group holds the next twice, a hundred levels deep.
        let mut group = file.add_object(dictionary! { "T" => string(b"z"), "FT" => "Tx" });
        for _ in 0..100 {
            let twice = vec![Object::Reference(group), Object::Reference(group)];
            group = file.add_object(dictionary! { "T" => string(b"z"), "Kids" => twice });
        }
        let list = form_of(file).get_mut(b"Fields").unwrap();
        let list = list.as_array_mut().unwrap();
        list.push(Object::Reference(group));
    });
    let start = std::time::Instant::now();
    let reading = read(&bench, &offer, &bytes);
    assert!(start.elapsed().as_secs() < 10);
    assert_eq!(by_slot(&reading, "found")["sector"], "BTP");
}

#[test]
fn files_that_are_no_filled_sheet_are_refused_in_french() {
    let bench = Bench::open();
    let offer = offer(&bench);
    let blank = blank(&bench, 1);
    let xfa = spoilt(&blank, |file, fields| {
        set(file, *fields.first().unwrap(), "V", string(b"BTP"));
        form_of(file).set("XFA", string(b"<xdp/>"));
    });
    let other = bench.answer("render_document", json!({ "kind": "blankDiagnostic" }));
    let locked = spoilt(&blank, |file, _| {
        file.trailer.set(
            "Encrypt",
            dictionary! { "Filter" => "Standard", "V" => 4, "R" => 4 },
        );
    });
    for (bytes, said) in [
        (blank.clone(), "vide"),
        (xfa, "XFA"),
        (base64_bytes(&text(&other, "/base64")), "aucun champ"),
        (b"PK\x03\x04".to_vec(), "pas un PDF"),
        (b"%PDF-1.7 et rien".to_vec(), "abîmé"),
        (locked, "mot de passe"),
        (vec![b'%'; 50 * 1024 * 1024], "20 Mo"),
    ] {
        let asked = json!({ "offerId": offer, "base64": STANDARD.encode(&bytes) });
        let refused = bench.refusal("read_offer_sheet", asked);
        let message = refused.message.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(message.contains(said), "{said}: {message}");
        assert_eq!(refused.code, trame_app::ErrorCode::Refused);
    }
    let asked = json!({ "offerId": offer, "base64": "pas du base64 !" });
    assert!(
        bench
            .refusal("read_offer_sheet", asked)
            .message
            .contains("abîmé")
    );
}

#[test]
fn every_field_of_the_blank_sheet_is_one_that_is_read_back() {
    let bench = Bench::open();
    let folder = tempfile::tempdir().unwrap();
    let (_, printed) = pypdf(folder.path(), &blank(&bench, 1), &Value::Null);
    let fields: BTreeMap<String, String> = serde_json::from_str(&printed).unwrap();
    let places: Vec<&str> = SheetSlot::ALL.iter().map(|slot| slot.code()).collect();
    for place in &places {
        let own = fields.keys().filter(|name| name.starts_with(place));
        assert!(own.count() > 0, "{place} has no field");
    }
    for name in fields.keys() {
        assert!(
            places.iter().any(|place| name.starts_with(place)),
            "{name} is read by nobody"
        );
    }
}
