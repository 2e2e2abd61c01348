//! Does what was asked.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use trame_app::{ApiError, App, COMMANDS, DemoPlan, Env, dispatch};
use zeroize::Zeroizing;

use crate::options::{HELP, Options, Task};
use crate::{bench, import, pmsmp};

/// Commands that make or open a base themselves.
const BEFORE_UNLOCK: &[&str] = &[
    "get_status",
    "create_base",
    "unlock",
    "unlock_with_recovery",
    "restore_backup",
    "list_backups",
    "check_passphrase",
    "suggest_passphrase",
];

/// Why it was not done.
pub(crate) struct Failure {
    pub(crate) exit: u8,
    pub(crate) error: Value,
}

impl Failure {
    /// The command line was not understood.
    pub(crate) fn usage(reason: &str) -> Self {
        let error = json!({ "code": "bad_request", "message": reason, "hint": "Essayez « trame-cli --help ».", "fields": {}, "incident": null });
        Self { exit: 2, error }
    }

    pub(crate) fn refused(message: &str, hint: &str) -> Self {
        let error = json!({ "code": "refused", "message": message, "hint": hint, "fields": {}, "incident": null });
        Self { exit: 1, error }
    }

    /// One line of JSON.
    pub(crate) fn json(&self) -> String {
        self.error.to_string()
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self {
            exit: 1,
            error: serde_json::to_value(error).unwrap_or(Value::Null),
        }
    }
}

/// Does the task; returns what goes to standard output.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    match &options.task {
        Task::Help => Ok(HELP.to_owned()),
        Task::Version => Ok(format!("trame-cli {}\n", env!("CARGO_PKG_VERSION"))),
        Task::Commands => Ok(COMMANDS
            .iter()
            .map(|(name, line)| format!("{name:<24} {line}\n"))
            .collect()),
        Task::Init {
            name,
            structure,
            territory,
            sheet,
        } => {
            let app = open(options)?;
            let passphrase = passphrase(options)?;
            let input = json!({ "name": name, "structure": structure, "territory": territory, "passphrase": passphrase.as_str() });
            let created = dispatch(&app, "create_base", input)?;
            if let Some(out) = sheet {
                let document = dispatch(&app, "render_recovery_sheet", json!({}))?;
                write_document(&document, out)?;
            }
            Ok(pretty(&created))
        }
        Task::Demo { people, seed } => {
            let app = open(options)?;
            let status = dispatch(&app, "get_status", json!({}))?;
            if status.get("state") == Some(&json!("first_start")) {
                let passphrase = passphrase(options)?;
                let input = json!({ "name": "Camille Exemple", "structure": "Maison de l’insertion (exemple)", "territory": "Toulouse Nord", "passphrase": passphrase.as_str() });
                dispatch(&app, "create_base", input)?;
            } else {
                unlock(&app, options)?;
            }
            app.fill_demo(DemoPlan {
                people: *people,
                seed: *seed,
            })?;
            let count = dispatch(&app, "count_people", json!({ "status": "tous" }))?;
            Ok(pretty(&count))
        }
        Task::Call { command, input } => {
            let input = read_input(input.as_deref())?;
            let app = open(options)?;
            if !BEFORE_UNLOCK.contains(&command.as_str()) {
                unlock(&app, options)?;
            }
            Ok(pretty(&dispatch(&app, command, input)?))
        }
        Task::Export { kind, person, out } => {
            let app = open(options)?;
            unlock(&app, options)?;
            let document = dispatch(
                &app,
                "render_document",
                json!({ "personId": person, "kind": kind }),
            )?;
            write_document(&document, out)?;
            let pages = document.get("pages").cloned().unwrap_or_default();
            Ok(pretty(
                &json!({ "file": out.display().to_string(), "pages": pages, "missing": document.get("missing") }),
            ))
        }
        Task::Import { file, adopt, json } => import::run(options, file, *adopt, *json),
        Task::Check => {
            let app = open(options)?;
            unlock(&app, options)?;
            Ok(pretty(&dispatch(&app, "check_base", json!({}))?))
        }
        Task::CheckPmsmp { file } => pmsmp::run(file),
        Task::Bench { people } => bench::run(*people),
    }
}

pub(crate) fn open(options: &Options) -> Result<Arc<App>, Failure> {
    let base = options
        .base
        .as_deref()
        .ok_or_else(|| Failure::usage("Il manque --base DOSSIER."))?;
    Ok(App::open(base.to_owned(), Env::system()))
}

pub(crate) fn unlock(app: &App, options: &Options) -> Result<(), Failure> {
    let passphrase = passphrase(options)?;
    dispatch(app, "unlock", json!({ "passphrase": passphrase.as_str() }))?;
    Ok(())
}

fn passphrase(options: &Options) -> Result<Zeroizing<String>, Failure> {
    let text = match &options.passphrase_file {
        Some(file) => std::fs::read_to_string(file).map_err(|_| {
            Failure::refused(
                "Le fichier de la phrase de passe ne peut pas être lu.",
                "Vérifiez le chemin et les droits.",
            )
        })?,
        None => std::env::var("TRAME_PASSPHRASE").map_err(|_| {
            Failure::refused(
                "Il manque la phrase de passe.",
                "Donnez --passphrase-file ou la variable TRAME_PASSPHRASE.",
            )
        })?,
    };
    let text = Zeroizing::new(text);
    Ok(Zeroizing::new(
        text.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

fn read_input(input: Option<&str>) -> Result<Value, Failure> {
    let text = match input {
        None => "{}".to_owned(),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|_| Failure::usage("L’entrée standard ne peut pas être lue."))?;
            text
        }
        Some(text) => text.to_owned(),
    };
    serde_json::from_str(&text).map_err(|e| {
        Failure::usage(&format!(
            "Ce n’est pas du JSON (ligne {}, colonne {}).",
            e.line(),
            e.column()
        ))
    })
}

fn write_document(document: &Value, out: &Path) -> Result<(), Failure> {
    let text = document
        .get("base64")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let unwritten = || {
        Failure::refused(
            "Le document n’a pas pu être écrit.",
            "Vérifiez le dossier, la place et les droits.",
        )
    };
    let bytes = STANDARD.decode(text).map_err(|_| unwritten())?;
    let mut file = std::fs::File::create(out).map_err(|_| unwritten())?;
    file.write_all(&bytes)
        .and_then(|()| file.sync_all())
        .map_err(|_| unwritten())
}

pub(crate) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
