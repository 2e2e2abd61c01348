//! `import referentiel`: the same reading, preview and adoption as the window, in text or in JSON.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use trame_app::packs::{SIZE_LIMIT, too_large};
use trame_app::{App, Env, dispatch};

use crate::options::Options;
use crate::run::{Failure, open, pretty, unlock};

/// What each count is called, one and several, in the order people read them.
const COUNTS: &[(&str, &str, &str)] = &[
    (
        "folded",
        "repliée dans sa catégorie",
        "repliées dans leur catégorie",
    ),
    ("doubled", "dite deux fois", "dites deux fois"),
    ("unchanged", "inchangée", "inchangées"),
    ("added", "ajoutée", "ajoutées"),
    ("reworded", "reformulée", "reformulées"),
    ("adjusted", "ajustée", "ajustées"),
    ("merged", "fusionnée", "fusionnées"),
    ("removed", "retirée", "retirées"),
    ("toReview", "à relire", "à relire"),
    ("lost", "perdue", "perdues"),
];
/// How an entry was recognised.
const FOUND: &[(&str, &str)] = &[
    ("code", "même code"),
    ("label", "même libellé"),
    ("alias", "autre nom connu"),
    ("near", "libellé proche"),
];

/// Reads the file, says what it would change, and adopts it when asked. Without a base, the pack Trame comes with is
/// compared.
pub(crate) fn run(
    options: &Options,
    file: &Path,
    adopt: bool,
    json: bool,
) -> Result<String, Failure> {
    let app = match (&options.base, adopt) {
        (Some(_), _) => {
            let app = open(options)?;
            unlock(&app, options)?;
            app
        }
        (None, true) => return Err(Failure::usage("Pour --adopt, il faut --base DOSSIER.")),
        (None, false) => App::without_base(Env::system())?,
    };
    let choice = json!({ "base64": STANDARD.encode(bytes(file)?) });
    let reading = dispatch(&app, "read_pack", choice.clone())?;
    let preview = reading.get("preview").filter(|preview| !preview.is_null());
    let Some(preview) = preview else {
        return Err(refusal(&reading));
    };
    if adopt {
        dispatch(&app, "adopt_pack", choice)?;
    }
    if json {
        return Ok(pretty(
            &json!({ "adopted": adopt && !is(preview, "isSame"), "preview": preview }),
        ));
    }
    Ok(words(preview, adopt))
}

/// The bytes of a file that is not too large to be one; a larger one is not opened.
fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let unread = |_| {
        Failure::refused(
            "Ce fichier ne peut pas être lu.",
            "Vérifiez le chemin et les droits.",
        )
    };
    let large =
        |size: u64| Failure::refused(&too_large(size), "Un référentiel tient en moins de 1 Mo.");
    let most = u64::try_from(SIZE_LIMIT).unwrap_or(u64::MAX);
    let size = std::fs::metadata(file).map_err(unread)?.len();
    if size > most {
        return Err(large(size));
    }
    // What the system says of a pipe is 0: the limit holds while reading too.
    let mut bytes = Vec::new();
    let mut opened = File::open(file)
        .map_err(unread)?
        .take(most.saturating_add(1));
    opened.read_to_end(&mut bytes).map_err(unread)?;
    match u64::try_from(bytes.len()) {
        Ok(read) if read <= most => Ok(bytes),
        _ => Err(large(most.saturating_add(1))),
    }
}

/// Every reason, with its line and byte.
fn refusal(reading: &Value) -> Failure {
    let problems = reading.get("problems").cloned().unwrap_or_default();
    let more = number(reading, "moreProblems");
    let mut failure = Failure::refused(
        "Ce référentiel est refusé\u{202f}: rien n’a changé.",
        "Corrigez le fichier aux lignes dites, puis recommencez.",
    );
    if let Some(error) = failure.error.as_object_mut() {
        error.insert("problems".to_owned(), problems);
        error.insert("moreProblems".to_owned(), more.into());
    }
    failure
}

fn words(preview: &Value, adopted: bool) -> String {
    let counts = preview.get("counts").cloned().unwrap_or_default();
    let mut out = format!("{}\n", text(preview, "title"));
    let (source, licence) = (text(preview, "source"), text(preview, "licence"));
    out.push_str(&format!(
        "  source\u{202f}: {source}\u{202f}; licence\u{202f}: {licence}\n"
    ));
    let (against, mode) = (text(preview, "against"), text(preview, "mode"));
    let mode = if mode == "replace" {
        "le remplace"
    } else {
        "le complète"
    };
    out.push_str(&format!("  comparé au référentiel {against}, {mode}\n"));
    let found = ["situations", "objectives", "actions"].map(|name| number(&counts, name));
    let all: u64 = found.iter().sum();
    let [situations, objectives, actions] = found;
    out.push_str(&format!(
        "Trouvées\u{202f}: {all} entrées ({situations} situations, {objectives} objectifs, {actions} actions)\u{202f}; {} thèmes repliés en {} catégories\n",
        number(&counts, "themes"),
        number(&counts, "categories"),
    ));
    for (name, one, many) in COUNTS {
        let count = number(&counts, name);
        out.push_str(&format!(
            "  {count:>4} {}\n",
            if count > 1 { many } else { one }
        ));
    }
    out.push_str(&rewordings(preview));
    out.push_str(&match (is(preview, "isSame"), adopted) {
        (true, _) => format!("Rien ne change\u{202f}: {against} reste en vigueur.\n"),
        (false, true) => format!(
            "Adopté\u{202f}: version {} en vigueur.\n",
            text(preview, "version")
        ),
        (false, false) => format!(
            "Rien n’est écrit\u{202f}; ce serait la version {}.\n",
            text(preview, "version")
        ),
    });
    out
}

/// Old and new words of what is said otherwise, and the words of the file for what keeps ours.
fn rewordings(preview: &Value) -> String {
    let lines = preview.get("lines").and_then(Value::as_array);
    let mut out = String::new();
    for line in lines.into_iter().flatten() {
        let (was, label, said) = (text(line, "was"), text(line, "label"), text(line, "said"));
        let by = FOUND
            .iter()
            .find(|(code, _)| text(line, "foundBy") == *code);
        let place = (text(line, "category"), by.map_or("", |(_, words)| words));
        let (before, after) = match (was.is_empty(), said.is_empty()) {
            (false, _) => (format!("- {was}"), format!("+ {label}")),
            (true, false) => (
                format!("= {label}"),
                format!("  dans le fichier\u{202f}: {said}"),
            ),
            (true, true) => continue,
        };
        out.push_str(&format!(
            "  {} ({})\n    {before}\n    {after}\n",
            place.0, place.1
        ));
    }
    out
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn number(value: &Value, name: &str) -> u64 {
    value.get(name).and_then(Value::as_u64).unwrap_or_default()
}

fn is(value: &Value, name: &str) -> bool {
    value.get(name).and_then(Value::as_bool).unwrap_or_default()
}
