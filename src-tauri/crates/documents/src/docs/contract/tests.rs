use super::*;
use crate::docs::inside::{has, no_heading_stays_behind, stays_inside, words};
use crate::docs::sample::ordinary as person;

#[path = "../../../examples/render_samples/contract.rs"]
mod sample;

#[test]
fn a_contract_says_all_that_the_checklist_asks_for() {
    let laid = lay_out(&sample::ordinary(&person())).unwrap();
    has(
        &laid,
        &[
            "Maison des solidarités du Val d’Exemple",
            "Contrat d’engagement",
            "Premier contrat",
            "Projet – non signé.",
            "article L. 5411-6",
            "04/03/1992 (34 ans)",
            "0000000 A",
            "Seule avec ses enfants",
            "Complémentaire santé solidaire",
            "Parcours socio-professionnel",
            "02/12/2026",
            "D. 5411-14-1",
            "Référent unique",
            "Camille Arnaud, référente de parcours",
            "6 mois",
            "31/05/2027",
            "01/03/2027",
            "Diagnostic n° 2, clos le 20/11/2026",
            "« Sans place en crèche, je ne peux rien accepter. »",
            "★ Code de la route obtenu",
            "ROME G1603",
            "Immersions en entreprise (PMSMP)",
            "1. Trouver une garde",
            "Accord le",
            "Preuve : livret d’apprentissage",
            "Total : 10 h 30 par semaine.",
            "Objectif abaissé à 10 h par semaine",
            "parent isolé",
            "La personne s’engage à :",
            "venir aux rendez-vous ou prévenir",
            "L’organisme référent s’engage à :",
            "Je veux bien essayer",
            "Voies de recours",
            "Date et signature :",
            "Document remis à la personne le",
            "non signé · 23/11/2026 · version 1",
        ],
    );
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
}

#[test]
fn a_signed_contract_has_its_dates_and_no_room_to_write() {
    let laid = lay_out(&sample::signed(&person())).unwrap();
    has(
        &laid,
        &[
            "Signé le 23/11/2026 · Signé, commence le 01/12/2026",
            "Document remis à la personne le 23/11/2026.",
        ],
    );
    let words = words(&laid);
    for absent in ["non signé", "Date et signature", "Observations du référent"] {
        assert!(!words.contains(absent), "{absent}");
    }
    assert_eq!(words.matches("Signé le 23/11/2026").count(), 3);
}

#[test]
fn a_renewal_has_its_bilan_and_an_amendment_what_it_changes() {
    let person = person();
    let laid = lay_out(&sample::renewal(&person)).unwrap();
    has(
        &laid,
        &[
            "Renouvellement n° 1",
            "Bilan du contrat précédent",
            "« La crèche n’a répondu qu’en mars. »",
            "Deux rendez-vous reportés",
        ],
    );
    let laid = lay_out(&sample::amendment(&person)).unwrap();
    has(
        &laid,
        &[
            "Avenant n° 1",
            "Ce que change cet avenant",
            "remonte à 15 h",
        ],
    );
    assert!(!words(&laid).contains("Bilan"));
}

#[test]
fn what_is_left_out_is_not_printed() {
    let mut contract = sample::ordinary(&person());
    contract.left_out = vec![
        Part::Priorities,
        Part::Wheel,
        Part::Categories,
        Part::Plan,
        Part::Observations,
        Part::Signatures,
    ];
    let words = words(&lay_out(&contract).unwrap());
    for hidden in [
        "Priorités",
        "Diagnostic n°",
        "Passer le permis",
        "10 h 30",
        "Observations",
        "Signatures",
        "remis à la personne",
    ] {
        assert!(!words.contains(hidden), "{hidden}");
    }
}

#[test]
fn a_draft_with_nothing_in_it_is_a_document_to_write_on() {
    let laid = lay_out(&sample::empty(&crate::docs::sample::empty())).unwrap();
    has(
        &laid,
        &[
            "Projet – non signé.",
            "Aucun objectif n’est encore choisi.",
            "s’engage à",
        ],
    );
    stays_inside(&laid);
}

#[test]
fn signatures_never_stand_alone() {
    for lines in 0..40 {
        let mut contract = sample::ordinary(&person());
        contract.person_observations = "ligne\n".repeat(lines) + "fin";
        let laid = lay_out(&contract).unwrap();
        let mut pages = laid.pages.iter().rev().map(crate::display::Page::words);
        let page = pages.find(|page| page.contains("Date et signature"));
        let page = page.unwrap();
        assert_eq!(page.matches("Date et signature").count(), 2);
        assert!(page.contains("s’engagent à mettre en œuvre"), "{lines}");
        assert!(page.contains("remis à la personne"), "{lines}");
    }
}

#[test]
fn what_is_too_long_is_printed_whole_and_inside() {
    let contract = sample::extreme(&person());
    let laid = lay_out(&contract).unwrap();
    stays_inside(&laid);
    no_heading_stays_behind(&laid);
    assert_eq!(
        render_contract(&contract).unwrap(),
        render_contract(&contract).unwrap()
    );
}

/// The words of a Word text, one space for any.
fn told(contract: &Contract) -> String {
    let bytes = render_contract_text(contract).unwrap().bytes;
    let document = crate::office::tests::part(&bytes, "word/document.xml");
    let parts = document.split('<').filter_map(|part| part.split_once('>'));
    parts.map(|(_, text)| text).collect()
}

#[test]
fn the_text_says_what_the_pages_say() {
    let person = person();
    let text = told(&sample::renewal(&person));
    for said in [
        "Contrat d’engagement",
        "Renouvellement n° 1",
        "Projet – non signé",
        "04/03/1992 (34 ans)",
        "D. 5411-14-1",
        "Camille Arnaud, référente de parcours",
        "Diagnostic n°\u{a0}2, clos le 20/11/2026",
        "«\u{202f}Sans place en crèche, je ne peux rien accepter.\u{202f}»",
        "La crèche n’a répondu qu’en mars.",
        "ROME G1603",
        "Passer le permis B (priorité 2)",
        "du 01/12/2026 au 28/02/2027",
        "livret d’apprentissage",
        "Objectif abaissé à 10\u{a0}h par semaine",
        "venir aux rendez-vous ou prévenir",
        "recevoir la personne toutes les trois semaines",
        "Je veux bien essayer",
        "président du conseil départemental",
        "Date et signature",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn what_is_left_out_of_the_text_is_not_in_it() {
    let mut contract = sample::signed(&person());
    contract.left_out = vec![Part::Categories, Part::Hours, Part::Signatures];
    contract.appeal = None;
    let text = told(&contract);
    assert!(text.contains("Signé le 23/11/2026"));
    for hidden in [
        "non signé",
        "Diagnostic n°",
        "Par semaine",
        "abaissé",
        "Signatures",
        "recours :",
    ] {
        assert!(!text.contains(hidden), "{hidden}");
    }
}

#[test]
fn the_longest_text_is_the_same_twice() {
    let contract = sample::extreme(&person());
    let twice = [0, 1].map(|_| render_contract_text(&contract).unwrap().bytes);
    assert_eq!(twice[0], twice[1]);
}
