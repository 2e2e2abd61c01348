//! A sentence for a CV from what was done without help, to be put in the person’s own words.

use super::PmsmpBilanLine;

/// Ends of first words that are verbs, such as « répondre », « construire » or « remettre ».
const VERB_ENDS: &[&str] = &["er", "ir", "ndre", "udre", "ttre", "uire", "faire", "crire"];
/// Verbs those ends do not tell, or that end as nouns do.
const VERBS: &[&str] = &[
    "lire",
    "dire",
    "suivre",
    "connaître",
    "reconnaître",
    "plier",
    "trier",
    "scier",
    "copier",
    "manier",
    "relier",
    "replier",
    "expédier",
    "associer",
    "négocier",
    "remercier",
    "recevoir",
    "prévoir",
    "concevoir",
    "savoir",
    "voir",
];
/// Ends that look like verbs and hardly ever are: « chantier », « comptoir ».
const NOUN_ENDS: &[&str] = &["ier", "oir"];
/// Nouns that end as verbs do.
const NOUNS: &[&str] = &[
    "cuir",
    "fer",
    "plaisir",
    "boulanger",
    "hiver",
    "laser",
    "scanner",
];

/// Sentence proposed for what was done: the pack’s for a savoir-être, else made of the label. None unless the tutor saw
/// it done without help.
#[must_use]
pub fn proposal(line: &PmsmpBilanLine, of_pack: Option<&str>) -> Option<String> {
    if !line.is_shown() {
        return None;
    }
    let sentence = of_pack.map_or_else(|| from_label(&line.label), str::to_owned);
    Some(sentence).filter(|sentence| !sentence.is_empty())
}

/// « Poncer les pièces » gives « Je sais poncer les pièces. »; what is no verb is told as done.
fn from_label(label: &str) -> String {
    let label = label.trim().trim_end_matches('.');
    let Some(first) = label.chars().next() else {
        return String::new();
    };
    let rest = label.get(first.len_utf8()..).unwrap_or_default();
    let lowered: String = first.to_lowercase().chain(rest.chars()).collect();
    for (own, mine) in [("se ", "me "), ("s’", "m’"), ("s'", "m’")] {
        if let Some(act) = lowered.strip_prefix(own)
            && is_verb(act)
        {
            return format!("Je sais {mine}{act}.");
        }
    }
    if is_verb(&lowered) {
        format!("Je sais {lowered}.")
    } else {
        format!("J’ai fait sans aide\u{202f}: {label}.")
    }
}

fn is_verb(text: &str) -> bool {
    let word = text.split([' ', ',', '\u{a0}']).next().unwrap_or_default();
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    if VERBS.contains(&word) || word.ends_with("fier") {
        return true;
    }
    word.len() > 3 && ends(VERB_ENDS) && !ends(NOUN_ENDS) && !NOUNS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::pmsmp::bilan::{BilanLineKind, Mark, TaskMark};

    #[test]
    fn a_label_becomes_a_sentence_one_can_say() {
        for (label, sentence) in [
            ("Poncer les pièces", "Je sais poncer les pièces."),
            (
                "Écrire un bon de livraison.",
                "Je sais écrire un bon de livraison.",
            ),
            (
                "Se servir d’une ponceuse",
                "Je sais me servir d’une ponceuse.",
            ),
            ("S’adresser aux clients", "Je sais m’adresser aux clients."),
            ("Vérifier les stocks", "Je sais vérifier les stocks."),
            ("Trier", "Je sais trier."),
            (
                "Accueil des clients",
                "J’ai fait sans aide\u{202f}: Accueil des clients.",
            ),
            (
                "Chantier bois",
                "J’ai fait sans aide\u{202f}: Chantier bois.",
            ),
            ("TIG inox", "J’ai fait sans aide\u{202f}: TIG inox."),
            ("", ""),
        ] {
            assert_eq!(from_label(label), sentence, "{label}");
        }
    }

    #[test]
    fn only_what_was_seen_done_without_help_is_proposed() {
        let mut line = PmsmpBilanLine::blank(
            Id::new(1, [0; 10]),
            Id::new(2, [0; 10]),
            BilanLineKind::SoftSkill,
            "Être à l’écoute".into(),
        );
        let of_pack = Some("J’écoute.");
        line.person_mark = Some(Mark::AtEase);
        assert_eq!(proposal(&line, of_pack), None);
        for (mark, proposed) in [
            (Mark::NotYet, false),
            (Mark::WithHelp, false),
            (Mark::Alone, true),
            (Mark::AtEase, true),
            (Mark::NoOccasion, false),
        ] {
            line.tutor_mark = Some(mark);
            assert_eq!(proposal(&line, of_pack).is_some(), proposed, "{mark:?}");
        }
        line.tutor_mark = None;
        line.kind = BilanLineKind::Task;
        line.label = "Balayer".into();
        line.task_mark = Some(TaskMark::WithHelp);
        assert_eq!(proposal(&line, None), None);
        line.task_mark = Some(TaskMark::Alone);
        assert_eq!(proposal(&line, None).as_deref(), Some("Je sais balayer."));
    }
}
