//! French of a fiche navette that cannot be read back.

use super::{Wording, wording};
use crate::error::ErrorCode;
use crate::sheet_reading::SheetProblem;

/// Words why a file gives no sheet.
pub(super) fn word_sheet(problem: SheetProblem) -> Wording {
    let (message, hint) = match problem {
        SheetProblem::TooLarge => (
            "Ce fichier est trop lourd : 20 Mo au plus.",
            "Choisissez la fiche navette remplie à l’écran, pas une numérisation.",
        ),
        SheetProblem::NotAPdf => (
            "Ce fichier n’est pas un PDF.",
            "Choisissez la fiche navette que l’entreprise a remplie à l’écran.",
        ),
        SheetProblem::Encrypted => (
            "Ce PDF est protégé par un mot de passe : Trame ne l’ouvre pas.",
            "Demandez à l’entreprise la fiche sans protection.",
        ),
        SheetProblem::Damaged => (
            "Ce fichier est abîmé : rien n’a été repris.",
            "Demandez-en une autre copie à qui vous l’a remis.",
        ),
        SheetProblem::Xfa => (
            "Ce PDF a été transformé en un formulaire que Trame ne lit pas (XFA).",
            "Demandez la fiche telle que Trame l’a faite, ou saisissez-la dans l’offre.",
        ),
        SheetProblem::NoField => (
            "Ce PDF n’a aucun champ de la fiche navette.",
            "Une fiche imprimée, numérisée ou « aplatie » ne se relit pas : saisissez-la dans l’offre.",
        ),
        SheetProblem::Empty => (
            "Cette fiche navette est vide.",
            "Vérifiez que l’entreprise l’a enregistrée après l’avoir remplie.",
        ),
        SheetProblem::NoSuchCopy => (
            "Cet exemplaire n’est pas rempli.",
            "Choisissez un autre exemplaire de ce fichier.",
        ),
    };
    wording(ErrorCode::Refused, message, hint)
}
