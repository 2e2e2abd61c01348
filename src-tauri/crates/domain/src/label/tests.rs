use super::*;

#[test]
fn traps_of_exports_are_cleaned_and_words_stay() {
    for (raw, clean) in [
        ("Demande d'une carte\"", "Demande d’une carte"),
        ("\"Coup de pouce\" vélo", "« Coup de pouce » vélo"),
        ("Prêt  à\u{a0}partir ", "Prêt à partir"),
        ("Aide ( foyer, hôtel… )", "Aide (foyer, hôtel…)"),
        ("Inscription( en ligne, ... )", "Inscription (en ligne, …)"),
        ("Accompagné(e) par un tiers", "Accompagné(e) par un tiers"),
        ("Réaliseration d‘un dossier", "Réaliseration d’un dossier"),
        ("Zone\u{200b} bleue\u{feff}", "Zone bleue"),
        (" \t\n", ""),
        ("\"", ""),
    ] {
        assert_eq!(clean_label(raw), clean, "{raw:?}");
    }
}

#[test]
fn cleaning_twice_is_cleaning_once() {
    for raw in [
        "a ( b ) c",
        "« d » e",
        "f\"g\"h",
        "( i",
        "j..k...l....",
        "m ) .",
    ] {
        let once = clean_label(raw);
        assert_eq!(clean_label(&once), once, "{raw:?}");
    }
}

#[test]
fn a_code_can_be_made_of_any_label() {
    for (label, code) in [
        ("École de la 2ème chance", "ecole_de_la_2eme_chance"),
        ("2e chance", "n2e_chance"),
        ("L’œuvre", "l_oeuvre"),
        ("محمد", "entree"),
        ("", "entree"),
    ] {
        assert_eq!(slug(label, 40), code, "{label}");
    }
    assert_eq!(slug("un deux trois quatre", 12), "un_deux");
    assert_eq!(slug("anticonstitutionnellement", 10), "anticonsti");
    assert_eq!(slug("2anticonstitutionnellement", 10), "n2anticons");
}
