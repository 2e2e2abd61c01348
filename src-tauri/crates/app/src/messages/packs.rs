//! French for what is wrong with a référentiel.

use super::{Wording, wording};
use crate::error::ErrorCode;
use crate::packs::{PackFault, PackRefusal, Wanted};

/// Words a refusal: the first reason, and where.
pub(super) fn word_refusal(refusal: &PackRefusal) -> Wording {
    let first = refusal.found.first();
    let reason = first.map(|problem| match problem.line {
        0 => word_pack(&problem.fault),
        line => format!("ligne {line}, {}", lower(&word_pack(&problem.fault))),
    });
    let others = refusal.found.len().saturating_sub(1) + refusal.more;
    let others = match others {
        0 => String::new(),
        1 => " Une autre raison suit.".to_owned(),
        many => format!(" {many} autres raisons suivent."),
    };
    let message = format!(
        "Ce référentiel est refusé : {}{others}",
        lower(&reason.unwrap_or_default())
    );
    wording(
        ErrorCode::Refused,
        &message,
        "Rien n’a changé. Corrigez le fichier, ou demandez-en une autre copie à qui vous l’a remis.",
    )
}

fn lower(sentence: &str) -> String {
    let mut chars = sentence.chars();
    let first = chars.next().map(|c| c.to_lowercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}

/// Words one thing wrong, as a sentence.
pub(crate) fn word_pack(fault: &PackFault) -> String {
    let said = match fault {
        PackFault::TooLarge(Some(size)) => {
            let tenths = size.saturating_mul(10) / (1024 * 1024);
            format!("Ce fichier pèse {},{} Mo : 4 Mo au plus.", tenths / 10, tenths % 10)
        }
        PackFault::TooLarge(None) => "Ce fichier est trop lourd : 4 Mo au plus.".to_owned(),
        PackFault::NotUtf8 => "Ce n’est pas du texte en UTF-8.".to_owned(),
        PackFault::NotJson => "Ce n’est pas du JSON à partir d’ici.".to_owned(),
        PackFault::TooDeep => "Trop de listes imbriquées.".to_owned(),
        PackFault::NotAPack => {
            "Ce n’est pas un référentiel que Trame connaît : ni « trame/referentiel/1 », ni situations, objectifs et actions par thème.".to_owned()
        }
        PackFault::Newer => "Ce référentiel est d’un format plus récent : mettez Trame à jour.".to_owned(),
        PackFault::Empty => "Ce référentiel n’a aucune entrée.".to_owned(),
        PackFault::TooMany { list, found } => match found {
            0 => format!("« {list} » doit être une liste."),
            found => format!("« {list} » a {found} entrées : c’est trop pour un référentiel."),
        },
        PackFault::Missing(field) => format!("« {field} » manque."),
        PackFault::WrongType { field, wanted } => word_type(field, *wanted),
        PackFault::UnknownField(field) => format!("« {} » n’est pas prévu ici.", cut(field)),
        PackFault::UnknownChoice { field, found } => {
            format!("« {} » n’est pas un choix de « {field} ».", cut(found))
        }
        PackFault::UnknownTheme(theme) => {
            format!("Le thème « {} » ne mène à aucune des dix catégories.", cut(theme))
        }
        PackFault::EmptyLabel => "Un libellé est vide.".to_owned(),
        PackFault::LongLabel(found) => format!("Un libellé a {found} caractères : 240 au plus."),
        PackFault::BadCode(code) => {
            format!("Le code « {} » ne se lit pas « catégorie.nom_court » de sa catégorie.", cut(code))
        }
        PackFault::DoubledCode(code) => format!("Le code « {} » est déjà pris plus haut.", cut(code)),
        PackFault::LinkToNothing(code) => format!("Le lien vers « {} » ne mène à rien.", cut(code)),
        PackFault::Categories(code) => {
            format!("La catégorie « {} » doit être décrite une fois, et une seule.", cut(code))
        }
    };
    trame_documents::typo::typo(&said)
}

fn word_type(field: &str, wanted: Wanted) -> String {
    let wanted = match wanted {
        Wanted::Text => "un texte",
        Wanted::List => "une liste",
        Wanted::Object => "un objet complet",
        Wanted::Number => "un nombre entier, au plus 3600",
        Wanted::Date => "une date AAAA-MM-JJ",
        Wanted::Version => "une version comme 2026.1",
    };
    match field {
        "" => format!("Il faut ici {wanted}."),
        field => format!("« {} » doit être {wanted}.", cut(field)),
    }
}

/// Enough of what the file says to find it.
fn cut(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    if short == text { short } else { short + "…" }
}
