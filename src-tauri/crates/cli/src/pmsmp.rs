//! `pmsmp check`: the rules of the window on a history, without a base.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use trame_app::Env;
use trame_app::pmsmp_history::check_history;

use crate::run::{Failure, pretty};

/// A history takes some hundred lines; larger files are not read.
const LIMIT: u64 = 8 * 1024 * 1024;

/// Checks the history of a file, or of the standard input for « - ».
pub(crate) fn run(file: &Path) -> Result<String, Failure> {
    let text = read(file)?;
    let today = Env::system().clock.now().today();
    let report = check_history(&text, today)
        .map_err(|refusal| Failure::refused(&refusal.message, &refusal.hint))?;
    let report = serde_json::to_value(report).map_err(|_| {
        Failure::refused(
            "Le résultat n’a pas pu être écrit.",
            "Signalez-le : ce n’est pas votre fichier.",
        )
    })?;
    Ok(pretty(&report))
}

fn read(file: &Path) -> Result<String, Failure> {
    let unread = |_| {
        Failure::refused(
            "Ce fichier ne peut pas être lu.",
            "Vérifiez le chemin, les droits, et qu’il est en UTF-8.",
        )
    };
    let mut text = String::new();
    let most = LIMIT.saturating_add(1);
    if file == Path::new("-") {
        let stdin = std::io::stdin().lock();
        stdin.take(most).read_to_string(&mut text).map_err(unread)?;
    } else {
        let opened = File::open(file).map_err(unread)?;
        opened
            .take(most)
            .read_to_string(&mut text)
            .map_err(unread)?;
    }
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > LIMIT {
        return Err(Failure::refused(
            "Ce fichier dépasse 8 Mo.",
            "Les PMSMP d’une personne tiennent en bien moins.",
        ));
    }
    Ok(text)
}
