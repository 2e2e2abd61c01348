//! What keeps the tree in order: layers, sizes, declared tests, frozen migrations, fixtures without real people.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use trame_app::COMMANDS;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Files git would take, below the root, as relative paths.
fn tree() -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_made = [
                "target",
                "node_modules",
                "dist",
                "dist-host",
                "out",
                "artifacts",
                "gen",
                ".git",
            ]
            .contains(&name.as_str());
            if is_made {
                continue;
            }
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let root = root();
    let mut found = Vec::new();
    walk(&root, &mut found);
    found
        .iter()
        .map(|path| path.strip_prefix(&root).unwrap().to_owned())
        .collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

fn with_ending(ending: &str) -> Vec<PathBuf> {
    tree()
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect()
}

#[test]
fn layers_import_downwards_only() {
    let allowed: [(&str, &[&str]); 7] = [
        ("domain", &[]),
        ("store", &["trame-domain"]),
        ("documents", &["trame-domain"]),
        ("sync", &["trame-domain", "trame-store"]),
        (
            "app",
            &[
                "trame-domain",
                "trame-store",
                "trame-documents",
                "trame-sync",
            ],
        ),
        ("cli", &["trame-app"]),
        ("", &["trame-app"]),
    ];
    for (layer, below) in allowed {
        let folder = if layer.is_empty() {
            PathBuf::from("src-tauri")
        } else {
            Path::new("src-tauri/crates").join(layer)
        };
        let manifest = read(&folder.join("Cargo.toml"));
        let runtime = manifest.split("[dev-dependencies]").next().unwrap();
        let dependencies = runtime.split("[dependencies]").nth(1).unwrap_or_default();
        for line in dependencies
            .lines()
            .filter(|line| line.starts_with("trame-"))
        {
            let name = line.split(['.', ' ', '=']).next().unwrap();
            assert!(
                below.contains(&name),
                "{} must not know {name}",
                folder.display()
            );
        }
        let forbidden: &[(&str, &str)] = match layer {
            "domain" => &[
                ("serde", "entities are not a contract"),
                ("rusqlite", "no I/O"),
            ],
            "documents" => &[("rusqlite", "no base"), ("tauri", "no window")],
            "store" => &[("printpdf", "no pages"), ("tauri", "no window")],
            "sync" => &[
                ("rusqlite", "SQL only in the store"),
                ("printpdf", "no pages"),
                ("tauri", "no window"),
            ],
            "app" => &[
                ("rusqlite", "SQL only in the store"),
                ("tauri", "no window"),
                ("printpdf", "pages are the documents’"),
            ],
            "cli" => &[("tauri", "no window")],
            _ => &[
                ("rusqlite", "SQL only in the store"),
                ("printpdf", "pages are the documents’"),
            ],
        };
        for (name, why) in forbidden {
            let found = dependencies.lines().any(|line| {
                line.starts_with(&format!("{name} ")) || line.starts_with(&format!("{name}."))
            });
            assert!(!found, "{}: {name} ({why})", folder.display());
        }
    }
}

#[test]
fn sql_stays_in_the_store_and_tauri_in_the_shell() {
    for path in with_ending("rs") {
        let name = path.to_string_lossy().into_owned();
        let text = read(&path);
        // The floor of the benchmark is an exchange without a store.
        let store = name.starts_with("src-tauri/crates/store")
            || name == "src-tauri/crates/sync/examples/bench_sync/floor.rs";
        assert!(
            store || !text.contains("SELECT ") || name.ends_with("tidy.rs"),
            "SQL in {name}"
        );
        let shell = name.starts_with("src-tauri/src")
            || name.starts_with("src-tauri/examples")
            || name == "src-tauri/build.rs";
        assert!(
            shell || !text.contains("tauri::") || name.ends_with("tidy.rs"),
            "Tauri in {name}"
        );
        let writer = [
            "src-tauri/crates/documents/src/write.rs",
            "src-tauri/crates/documents/src/error.rs",
        ];
        assert!(
            writer.contains(&name.as_str())
                || !text.contains("printpdf::")
                || name.ends_with("tidy.rs"),
            "printpdf in {name}"
        );
        let office = name.starts_with("src-tauri/crates/documents/src/office");
        assert!(
            office || !text.contains("docx_rs::") || name.ends_with("tidy.rs"),
            "docx-rs in {name}"
        );
    }
    for path in with_ending("ts").into_iter().chain(with_ending("svelte")) {
        let name = path.to_string_lossy().into_owned();
        let text = read(&path);
        assert!(
            name.starts_with("ui/src/api") || !text.contains("@tauri-apps/"),
            "Tauri in {name}"
        );
        assert!(
            !text.contains("localStorage") && !text.contains("sessionStorage"),
            "storage of the WebView in {name}"
        );
        assert!(!text.contains("{@html"), "raw HTML in {name}");
    }
}

#[test]
fn files_stay_small() {
    let mut lengths = Vec::new();
    for path in with_ending("rs") {
        let lines = read(&path).lines().count();
        let is_test =
            path.to_string_lossy().contains("tests") || path.to_string_lossy().starts_with("tests");
        assert!(
            is_test || lines <= 500,
            "{} has {lines} lines",
            path.display()
        );
        lengths.push(lines);
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < 150, "the median Rust file has {median} lines");
    for path in with_ending("svelte") {
        let lines = read(&path).lines().count();
        assert!(lines <= 250, "{} has {lines} lines", path.display());
    }
}

#[test]
fn every_test_file_is_declared() {
    let main = read(Path::new("tests/suite/main.rs"));
    for entry in fs::read_dir(root().join("tests/suite")).unwrap() {
        let name = entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .replace(".rs", "");
        assert!(
            name == "main" || main.contains(&format!("mod {name};")),
            "tests/suite/{name}.rs never runs"
        );
    }
}

#[test]
fn nothing_is_left_for_later_nor_switched_off() {
    let marks = [
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["#[ig", "nore"].concat(),
        ["eslint-", "disable"].concat(),
        ["svelte-", "ignore"].concat(),
        ["@ts-", "ignore"].concat(),
    ];
    for ending in ["rs", "ts", "svelte", "mjs", "sh", "css"] {
        for path in with_ending(ending) {
            let text = read(&path);
            for mark in &marks {
                assert!(
                    !text.contains(mark.as_str()),
                    "{mark} in {}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_top_level_keeps_to_its_names() {
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "src-tauri",
        "ui",
        "assets",
        "tests",
        "README.md",
        "Makefile",
        "LICENSE",
        "ARCHITECTURE.md",
        "target",
        "out",
    ];
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(
            name.starts_with('.') || allowed.contains(&name.as_str()),
            "{name}"
        );
    }
}

#[test]
fn the_glossary_knows_every_entity_and_the_readme_its_commands() {
    let glossary = read(Path::new("assets/reference/glossary.csv"));
    let terms: BTreeSet<&str> = glossary
        .lines()
        .skip(1)
        .filter_map(|line| line.split(';').next())
        .collect();
    use trame_domain::code::Coded as _;
    for entity in trame_store::entity::Entity::ALL {
        assert!(
            terms.contains(entity.code()),
            "{} is not in the glossary",
            entity.code()
        );
    }
    for (name, line) in COMMANDS {
        assert!(!line.is_empty() && !line.ends_with('.'), "{name}");
        let noun_known = name.split('_').count() >= 2 || ["lock", "unlock", "undo"].contains(name);
        assert!(noun_known, "{name} is not verb_noun");
    }
    let readme = read(Path::new("README.md"));
    assert!(readme.contains("make run") && readme.contains("make test"));
}

#[test]
fn released_floors_hold() {
    // Advisories that cargo-audit does not know (GHSA-7gmj-67g7-phm9, CVE-2025-31477), read on 2026-11-23.
    let lock = read(Path::new("Cargo.lock"));
    let floors = [
        ("tauri", (2, 11, 1)),
        ("tauri-plugin-shell", (2, 2, 1)),
        ("quick-xml", (0, 41, 0)),
        ("zip", (2, 3, 0)),
    ];
    for (name, floor) in floors {
        let mark = format!("name = \"{name}\"\nversion = \"");
        for found in lock.split(&mark).skip(1) {
            let version: Vec<u64> = found
                .split('"')
                .next()
                .unwrap()
                .split(['.', '-', '+'])
                .filter_map(|part| part.parse().ok())
                .collect();
            assert!(
                (version[0], version[1], version[2]) >= floor,
                "{name} {version:?} is under its floor"
            );
        }
    }
}

#[test]
fn fixtures_hold_invented_people_only() {
    for path in tree()
        .into_iter()
        .filter(|path| path.starts_with("tests") || path.to_string_lossy().contains("demo"))
    {
        let text = read(&path);
        for word in text.split(|c: char| c.is_whitespace() || "\"'`,;()<>".contains(c)) {
            let is_mail = word.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty() && host.contains('.') && !name.contains('/')
            });
            let is_package =
                word.starts_with("https") || path.extension().is_some_and(|e| e == "json");
            assert!(
                !is_mail || is_package || word.contains("example.org"),
                "{word} in {}",
                path.display()
            );
        }
    }
}
