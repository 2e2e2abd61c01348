use super::*;

#[test]
fn another_wording_is_near() {
    for (a, b) in [
        (
            "Constitution d’un dossier MDPH",
            "Constituer un dossier MDPH",
        ),
        ("Permis B", "A le permis B"),
        (
            "Demander les aides au logement",
            "Demander l’aide au logement",
        ),
        ("Ecrivain Public", "Écrivain public"),
        (
            "Rendez-vous avec le servcie social",
            "Rendez-vous avec le service social",
        ),
    ] {
        assert!(nearness(a, b) >= NEAR, "{a} / {b}: {}", nearness(a, b));
    }
}

#[test]
fn another_meaning_is_far() {
    for (a, b) in [
        ("Plus de 2 ans sans logement", "Plus de 5 ans sans logement"),
        ("A une solution de garde", "N’a pas de solution de garde"),
        ("Avec un véhicule", "Sans véhicule"),
        ("Formation qualifiante", "Formation certifiante"),
        (
            "Demander une place en crèche",
            "Demander une place en foyer",
        ),
        ("Disponible tout de suite", "Indisponible tout de suite"),
        ("", ""),
        ("de la", "du"),
    ] {
        assert!(nearness(a, b) < NEAR, "{a} / {b}: {}", nearness(a, b));
    }
}

#[test]
fn nearness_goes_both_ways_and_is_whole_with_oneself() {
    let labels = [
        "Constituer un dossier MDPH",
        "Dossier de constitution",
        "Permis B",
        "N’a pas le permis B",
    ];
    for a in labels {
        assert!((nearness(a, a) - 1.0).abs() < f64::EPSILON, "{a}");
        for b in labels {
            assert!(
                (nearness(a, b) - nearness(b, a)).abs() < f64::EPSILON,
                "{a} / {b}"
            );
        }
    }
}
