//! The logo of the structure: kept small, refused with a reason, taken away, never lost by another form.

use serde_json::json;
use trame_app::ErrorCode;
use trame_tests::{Bench, base64_bytes, text};

const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100'><rect width='90' height='90' fill='#a00'/></svg>";

fn base64_of(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[test]
fn a_logo_is_kept_small_and_only_its_own_command_changes_it() {
    let bench = Bench::open();
    let profile = bench.answer("set_logo", json!({ "base64": base64_of(SVG.as_bytes()) }));
    let logo = text(&profile, "/logo");
    assert!(base64_bytes(&logo).starts_with(b"\x89PNG"));
    let mut form = profile.clone();
    form["logo"] = json!(null);
    form["service"] = json!("Antenne nord");
    let saved = bench.answer("update_profile", form);
    assert_eq!(text(&saved, "/logo"), logo);
    assert_eq!(text(&saved, "/service"), "Antenne nord");
    assert_eq!(
        text(&bench.answer("undo", json!({})), "/label"),
        "Profil changé"
    );
    assert_eq!(
        text(&bench.answer("undo", json!({})), "/label"),
        "En-tête changé"
    );
    assert_eq!(bench.answer("get_profile", json!({}))["logo"], json!(null));
    let id = bench.person("Diallo", "Fatou");
    let print = || {
        let asked = json!({ "kind": "summary", "personId": id });
        text(&bench.answer("render_document", asked), "/sha256")
    };
    let bare = print();
    bench.call("set_logo", json!({ "base64": base64_of(SVG.as_bytes()) }));
    assert_eq!(print(), print());
    bench.call("set_logo", json!({ "base64": null }));
    assert_eq!(print(), bare, "taken away, it leaves nothing");
    assert_eq!(bench.answer("check_base", json!({}))["ok"], true);
}

#[test]
fn what_is_no_logo_is_refused_in_french_and_the_present_one_stays() {
    let bench = Bench::open();
    let profile = bench.answer("set_logo", json!({ "base64": base64_of(SVG.as_bytes()) }));
    let texts = SVG.replace("<rect", "<text>Nom</text><rect");
    let cases = [
        (base64_of(&vec![0; 40 * 1024 * 1024]), "trop lourd"),
        (base64_of(b"%PDF-1.7"), "ni un PNG ni un SVG"),
        ("***".to_owned(), "abîmé"),
        (base64_of(b"\x89PNG\r\n\x1a\n coupe"), "abîmé"),
        (base64_of(texts.as_bytes()), "texte"),
        (base64_of(SVG.replace("#a00", "#fff").as_bytes()), "blanc"),
        (
            base64_of(SVG.replace("300", "300000").as_bytes()),
            "trop étroit",
        ),
    ];
    for (file, said) in cases {
        let refused = bench.refusal("set_logo", json!({ "base64": file }));
        assert_eq!(refused.code, ErrorCode::Refused);
        assert!(refused.message.contains(said), "{}", refused.message);
        assert!(refused.hint.is_some());
    }
    assert_eq!(
        bench.answer("get_profile", json!({}))["logo"],
        profile["logo"]
    );
    bench.call("lock", json!({}));
    let locked = bench.refusal("set_logo", json!({ "base64": null }));
    assert_eq!(locked.code, ErrorCode::Locked);
}
