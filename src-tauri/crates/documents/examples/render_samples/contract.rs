//! Invented contracts: a draft, a first one signed, a renewal, an amendment, and one too long.

use chrono::NaiveDate;
use trame_documents::Attachment;
use trame_documents::docs::contract::{Contract, DiagnosticView, ReferentView};
use trame_documents::docs::summary::{
    ActionView, BilanView, HoursView, Letterhead, ObjectiveView, Summary, TargetView,
};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn next_year(month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2027, month, day)
}

/// An invented logo.
const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90"><rect x="4" y="4" width="82" height="82" rx="14" fill="#0b5c5e"/><path d="M24 60 L45 28 L66 60 Z" fill="#fff"/><rect x="104" y="26" width="180" height="12" fill="#1d2433"/><rect x="104" y="50" width="120" height="12" fill="#5a6272"/></svg>"##;

/// A draft with a name and nothing else.
pub(crate) fn empty(person: &Summary) -> Contract {
    Contract {
        letterhead: person.letterhead.clone(),
        kind: "Premier contrat".to_owned(),
        state: "Brouillon".to_owned(),
        version: "brouillon".to_owned(),
        printed_on: day(11, 23),
        identity: person.identity.clone(),
        ..Contract::default()
    }
}

/// A first contract, ready to be signed.
pub(crate) fn ordinary(person: &Summary) -> Contract {
    Contract {
        letterhead: Letterhead {
            logo: trame_documents::logo::normalise(LOGO.as_bytes())
                .ok()
                .map(|logo| logo.png),
            ..person.letterhead.clone()
        },
        title: "Contrat d’engagement".to_owned(),
        legal_mention: "Contrat conclu en application de l’article L. 5411-6 du code du travail."
            .to_owned(),
        state: "Prêt à signer".to_owned(),
        version: "1".to_owned(),
        person: person.person.clone(),
        orientation: person.orientation.clone(),
        deadline_rule: Some(
            "À signer dans le mois qui suit la notification de l’orientation (code du travail, D. 5411-14-1, lu le 23/11/2026)."
                .to_owned(),
        ),
        referent: ReferentView {
            name: "Camille Arnaud".to_owned(),
            role: Some("référente de parcours".to_owned()),
            structure: "Maison des solidarités du Val d’Exemple, antenne Nord".to_owned(),
            phone: Some("01 99 00 12 35".to_owned()),
            email: Some("camille.arnaud@structure.example".to_owned()),
        },
        starts_on: Some(day(12, 1)),
        ends_on: next_year(5, 31),
        duration: Some("6 mois".to_owned()),
        review_on: next_year(3, 1),
        diagnostic: Some(DiagnosticView {
            number: 2,
            closed_on: Some(day(11, 20)),
            categories: person.categories.clone(),
        }),
        project: "Reprendre un emploi en restauration collective, en journée (ROME G1603)."
            .to_owned(),
        immersions: vec!["Cuisine centrale, du 11/01/2027 au 22/01/2027 : prévue".to_owned()],
        priorities: person.priorities.clone(),
        objectives: objectives(),
        hours: HoursView {
            minutes: 630,
            week_of: None,
            target: Some(TargetView {
                minutes: 600,
                motive: Some(
                    "parent isolé sans mode de garde pour un enfant de moins de 12 ans".to_owned(),
                ),
                decided_on: Some(day(11, 20)),
                until: next_year(2, 28),
            }),
        },
        person_engagements: "venir aux rendez-vous ou prévenir\nsuivre les leçons de conduite\nchercher activement une place en crèche".to_owned(),
        referent_engagements: "- recevoir la personne toutes les trois semaines\n- demander l’aide au permis".to_owned(),
        person_observations: "Je veux bien essayer, si la crèche répond.".to_owned(),
        appeal: Some(
            "Une réclamation contre une décision relative au RSA est d’abord adressée au président du conseil départemental, dans les deux mois."
                .to_owned(),
        ),
        ..empty(person)
    }
}

/// The lines of the contract, agreed one by one.
fn objectives() -> Vec<ObjectiveView> {
    let action = |label: &str, who: &str, due, minutes: Option<u32>, consent: bool| ActionView {
        label: label.to_owned(),
        who: who.to_owned(),
        due_on: due,
        weekly_minutes: minutes,
        consent_on: consent.then(|| day(11, 20)),
        ..ActionView::default()
    };
    let objective = |category: &str, label: &str, priority, actions| ObjectiveView {
        label: label.to_owned(),
        category: category.to_owned(),
        priority,
        actions,
        ..ObjectiveView::default()
    };
    vec![
        objective(
            "Mobilité",
            "Passer le permis B",
            Some(2),
            vec![
                ActionView {
                    starts_on: Some(day(12, 1)),
                    proof: Some("livret d’apprentissage".to_owned()),
                    ..action(
                        "Suivre les leçons de conduite",
                        "La personne",
                        next_year(2, 28),
                        Some(180),
                        true,
                    )
                },
                action(
                    "Demander l’aide au permis",
                    "Camille Arnaud",
                    Some(day(12, 15)),
                    None,
                    true,
                ),
            ],
        ),
        objective(
            "Contraintes familiales",
            "Obtenir un mode de garde stable",
            Some(1),
            vec![action(
                "Déposer une demande de place en crèche",
                "La personne",
                Some(day(12, 5)),
                Some(450),
                false,
            )],
        ),
    ]
}

/// The first contract, signed and handed over, with its data.
pub(crate) fn signed(person: &Summary) -> Contract {
    Contract {
        state: "Signé, commence le 01/12/2026".to_owned(),
        signed_on: Some(day(11, 23)),
        handed_on: Some(day(11, 23)),
        attachment: Some(Attachment {
            name: "donnees-trame.json".to_owned(),
            media_type: "application/json",
            description: "Données du contrat, pour une autre installation de Trame".to_owned(),
            bytes: br#"{"schema":"trame/contract/1"}"#.to_vec(),
        }),
        ..ordinary(person)
    }
}

/// A renewal with the bilan of what came before.
pub(crate) fn renewal(person: &Summary) -> Contract {
    Contract {
        kind: "Renouvellement n° 1".to_owned(),
        version: "2".to_owned(),
        bilan: Some(BilanView {
            made_on: next_year(5, 25),
            person_done: "J’ai eu le permis.".to_owned(),
            person_hindered: "La crèche n’a répondu qu’en mars.".to_owned(),
            referent_done: "Aide au permis obtenue, immersion faite.".to_owned(),
            referent_hindered: "Deux rendez-vous reportés par le service.".to_owned(),
        }),
        ..ordinary(person)
    }
}

/// An amendment to the signed contract.
pub(crate) fn amendment(person: &Summary) -> Contract {
    Contract {
        kind: "Avenant n° 1 au contrat signé le 23/11/2026".to_owned(),
        amends: "La place en crèche commence en mars : l’objectif d’heures remonte à 15 h par semaine à partir du 01/03/2027.".to_owned(),
        ..ordinary(person)
    }
}

/// Everything too long.
pub(crate) fn extreme(person: &Summary) -> Contract {
    let mut contract = renewal(person);
    contract.identity.name = "Marie-Antoinette-Élisabeth ".repeat(12);
    contract.title = "Contrat d’engagement réciproque ".repeat(6);
    contract.legal_mention = "Mention légale du territoire. ".repeat(40);
    contract.project = "Un projet décrit sans fin 🦄. ".repeat(300);
    contract.person_engagements =
        "un engagement qui tient sur plusieurs lignes parce qu’il est long à dire\n".repeat(30);
    contract.referent_observations = "محمد אני Nguyễn. Observation. ".repeat(200);
    contract.objectives = contract
        .objectives
        .iter()
        .cycle()
        .take(24)
        .cloned()
        .collect();
    contract.ended = Some((day(11, 30), "motif ".repeat(60)));
    contract
}
