//! French for files that come from outside: a PDF to import, a logo.

use trame_documents::logo::LogoError;

use super::{Wording, wording};
use crate::error::ErrorCode;
use crate::exchange::ImportProblem;

/// Words why a PDF gives no dossier.
pub(super) fn word_import(problem: &ImportProblem) -> Wording {
    let (message, hint) = match problem {
        ImportProblem::TooLarge => (
            "Ce fichier est trop lourd : 20 Mo au plus.",
            "Choisissez un PDF fait par Trame.",
        ),
        ImportProblem::NotAPdf => (
            "Ce fichier n’est pas un PDF.",
            "Choisissez une synthèse ou un contrat faits par Trame.",
        ),
        ImportProblem::NoData => (
            "Ce PDF ne porte pas de données de Trame.",
            "Demandez une synthèse faite par Trame avec les données jointes.",
        ),
        ImportProblem::Newer => (
            "Ce PDF a été fait par une version plus récente de Trame.",
            "Mettez Trame à jour sur ce poste, puis recommencez.",
        ),
        ImportProblem::Damaged(_) => (
            "Ce fichier est abîmé : rien n’a été repris.",
            "Demandez-en une autre copie à qui vous l’a remis.",
        ),
        ImportProblem::AlreadyHere => (
            "Ce dossier est déjà dans votre base, peut-être mis de côté.",
            "Rien n’a été repris. Ouvrez le dossier qui est là ; il n’est pas remplacé.",
        ),
    };
    wording(ErrorCode::Refused, message, hint)
}

/// Words why a file is no logo.
pub(super) fn word_logo(problem: LogoError) -> Wording {
    let (message, hint) = match problem {
        LogoError::TooLarge => (
            "Ce logo est trop lourd : 5 Mo au plus.",
            "Enregistrez-le en plus petit ; 1 200 pixels de large suffisent.",
        ),
        LogoError::NotAnImage => (
            "Ce fichier n’est ni un PNG ni un SVG.",
            "Enregistrez votre logo en PNG, puis recommencez.",
        ),
        LogoError::Damaged => (
            "Ce logo est abîmé et ne peut pas être lu.",
            "Demandez-en une autre copie, ou enregistrez-le de nouveau en PNG.",
        ),
        LogoError::Dimensions => (
            "Ce logo est trop grand, ou trop étroit pour se voir.",
            "Choisissez une image d’au plus 16 millions de pixels, sans côté minuscule.",
        ),
        LogoError::Forbidden => (
            "Ce SVG contient du texte, une image, un script ou un effet que Trame ne dessine pas.",
            "Enregistrez votre logo en PNG, ou transformez ses textes en tracés.",
        ),
        LogoError::Blank => (
            "Ce logo est blanc : il ne se verrait pas sur le papier.",
            "Choisissez sa version en couleurs ou en noir.",
        ),
    };
    wording(ErrorCode::Refused, message, hint)
}
