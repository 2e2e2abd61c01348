//! The security checklist, line by line, on the files the build reads.

use serde_json::Value;

use crate::commands;

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn config() -> Value {
    parse(include_str!("../tauri.conf.json"))
}

fn capability() -> Value {
    parse(include_str!("../capabilities/main.json"))
}

fn check(pointer: &str, expected: &Value) {
    assert_eq!(config().pointer(pointer), Some(expected), "{pointer}");
}

#[test]
fn the_content_policy_is_the_strict_one() {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
                  font-src 'self'; worker-src 'self'; connect-src ipc: http://ipc.localhost; \
                  frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";
    check("/app/security/csp", &policy.into());
    let security = config()["app"]["security"].clone();
    assert!(security.get("devCsp").is_none());
    assert!(
        security
            .get("dangerousDisableAssetCspModification")
            .is_none()
    );
    assert!(
        security.get("assetProtocol").is_none(),
        "off unless written"
    );
}

#[test]
fn the_interface_is_built_in_and_closed() {
    check("/build/frontendDist", &"../ui/dist".into());
    assert!(config()["build"].get("devUrl").is_none());
    check("/build/removeUnusedCommands", &true.into());
    check("/app/withGlobalTauri", &false.into());
    check("/app/security/freezePrototype", &true.into());
}

#[test]
fn the_one_window_keeps_nothing() {
    assert_eq!(config()["app"]["windows"].as_array().map(Vec::len), Some(1));
    check("/app/windows/0/label", &crate::window::LABEL.into());
    check("/app/windows/0/title", &"Trame".into());
    check("/app/windows/0/incognito", &true.into());
    check("/app/windows/0/generalAutofillEnabled", &false.into());
    check("/app/windows/0/dragDropEnabled", &false.into());
    check("/app/windows/0/devtools", &false.into());
    check("/app/windows/0/zoomHotkeysEnabled", &true.into());
    // Made in code, with its refusals of navigation and new windows.
    check("/app/windows/0/create", &false.into());
}

#[test]
fn one_capability_gives_the_window_our_commands_and_one_event() {
    check("/app/security/capabilities", &serde_json::json!(["main"]));
    let capability = capability();
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none());
    assert!(capability.get("webviews").is_none());
    let ours = commands::NAMES
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")));
    let core = ["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned);
    let expected: Vec<Value> = ours.chain(core).map(Value::from).collect();
    assert_eq!(capability["permissions"], Value::from(expected));
}

#[test]
fn declared_commands_are_the_registered_ones() {
    let source = include_str!("lib.rs");
    let (_, rest) = source.split_once("generate_handler![").unwrap();
    let (list, _) = rest.split_once(']').unwrap();
    let registered: Vec<&str> = list
        .split(',')
        .filter_map(|path| path.trim().rsplit("::").next())
        .filter(|name| !name.is_empty())
        .collect();
    assert_eq!(registered, commands::NAMES);
}

#[test]
fn no_plugin_reaches_files_shells_or_the_network() {
    let manifest = include_str!("../Cargo.toml");
    for forbidden in [
        "plugin-fs",
        "plugin-shell",
        "plugin-http",
        "plugin-sql",
        "plugin-store",
        "devtools",
        "isolation",
    ] {
        assert!(!manifest.contains(forbidden), "{forbidden}");
    }
    let default_features = manifest.lines().any(|line| line.starts_with("default = "));
    assert!(!default_features, "automation must be asked for");
}

#[test]
fn the_locked_tauri_is_past_the_known_advisories() {
    let lock = include_str!("../../Cargo.lock");
    let (_, rest) = lock.split_once("name = \"tauri\"\nversion = \"").unwrap();
    let (version, _) = rest.split_once('"').unwrap();
    let parts: Vec<u32> = version
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect();
    assert!(parts >= vec![2, 11, 1], "{version}: GHSA-7gmj-67g7-phm9");
}
