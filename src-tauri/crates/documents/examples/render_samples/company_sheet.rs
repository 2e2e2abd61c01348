//! Invented companies.

use chrono::NaiveDate;
use trame_documents::docs::company_sheet::{
    Choices, Company, CompanySheet, Expectations, Job, Organisation, SheetHeader,
};
use trame_documents::docs::summary::Letterhead;

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn list(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// The sheet to take to a company.
pub(crate) fn blank() -> CompanySheet {
    CompanySheet {
        letterhead: Letterhead {
            structure: "Maison des solidarités du Val d’Exemple".to_owned(),
            service: some("Service insertion, antenne Nord"),
            phone: some("01 99 00 12 34"),
            referent: "Camille Arnaud".to_owned(),
            referent_role: some("Référente de parcours"),
            referent_email: some("camille.arnaud@structure.example"),
            ..Letterhead::default()
        },
        printed_on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default(),
        fillable: true,
        header: SheetHeader::default(),
        company: Company::default(),
        job: Job::default(),
        expectations: Expectations::default(),
        organisation: Organisation::default(),
        future_commitments: None,
        other_expectations: None,
        choices: choices(),
        copies: 1,
    }
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(code, label): &(&str, &str)| ((*code).to_owned(), (*label).to_owned());
    pairs.iter().map(owned).collect()
}

/// What is offered to be ticked: as much as our own lists offer.
pub(crate) fn choices() -> Choices {
    Choices {
        hardships: pairs(&[
            ("charges", "Port de charges"),
            ("posture", "Postures pénibles"),
            ("bruit", "Bruit"),
            ("temperature", "Froid ou chaleur"),
            ("poussieres", "Poussières ou produits"),
            ("hauteur", "Travail en hauteur"),
            ("ecran", "Travail sur écran"),
            ("horaires", "Horaires atypiques"),
            ("isole", "Travail isolé"),
            ("autre", "Autre"),
        ]),
        objects: pairs(&[
            ("decouvrir", "Découvrir un métier ou un secteur"),
            ("confirmer", "Confirmer un projet professionnel"),
            ("recrutement", "Initier une démarche de recrutement"),
        ]),
        behavioural_skills: pairs(&[
            ("SE01", "Être à l’écoute"),
            ("SE02", "Faire preuve de curiosité"),
            ("SE03", "Faire preuve de leadership"),
            ("SE04", "Faire preuve de réactivité"),
            ("SE05", "Organiser son travail"),
            ("SE06", "Travailler en équipe"),
            ("SE07", "Faire preuve d’autonomie"),
            ("SE08", "S’adapter aux changements"),
            ("SE09", "Prendre des initiatives"),
            ("SE10", "Gérer son stress"),
            ("SE11", "Faire preuve de persévérance"),
            ("SE12", "Rigueur et précision"),
            ("SE13", "Inspirer, donner du sens"),
            ("SE14", "Sens du service"),
            ("SE15", "Respecter ses engagements"),
            ("SE16", "Créativité, inventivité"),
        ]),
    }
}

/// Blank ones for one company, with its own lines known.
pub(crate) fn copies() -> CompanySheet {
    let known = filled();
    CompanySheet {
        company: Company {
            met: None,
            places: vec![],
            transport: None,
            mobility: None,
            ..known.company
        },
        copies: 3,
        ..blank()
    }
}

/// A sheet filled in.
pub(crate) fn filled() -> CompanySheet {
    CompanySheet {
        fillable: false,
        header: SheetHeader {
            sector: some("Aide à la personne"),
            number: some("2026-014"),
            territory: some("Val d’Exemple"),
            prospector: some("Camille Arnaud"),
            visited_on: NaiveDate::from_ymd_opt(2026, 11, 18),
        },
        company: Company {
            name: some("Les Tilleuls, résidence autonomie"),
            siret: some("732 829 320 00074"),
            met: some("Dominique Modèle, responsable des équipes"),
            address: some("4, place du Marché\n00000 Ville-Exemple"),
            places: list(&[
                "Résidence des Tilleuls",
                "Domicile des personnes aidées, à moins de 5 km",
            ]),
            transport: some("Ligne 3, arrêt Marché, 4 minutes à pied"),
            mobility: some("Vélo électrique prêté pour les trajets entre deux domiciles."),
            activity: some("Services à domicile"),
            workforce: some("20 à 49 salariés"),
            values: some("Prendre le temps, travailler en binôme."),
        },
        job: Job {
            name: some("Aide à domicile"),
            positions: Some(2),
            host: some("Sacha Témoin, coordonnateur, 01 99 00 55 66"),
            context: some(
                "Équipe de six personnes. Il faut aimer parler avec les gens et savoir écrire un mot simple dans le cahier de liaison.",
            ),
            tasks: list(&[
                "Préparer un repas",
                "Entretenir le logement",
                "Accompagner une sortie",
            ]),
            hardships: list(&["station debout", "horaires morcelés"]),
            qualification_required: Some(false),
            qualification: None,
            training_possible: Some(true),
            prerequisites: some("Aucun"),
        },
        expectations: Expectations {
            objects: list(&[
                "Découvrir un métier ou un secteur",
                "Initier une démarche de recrutement",
            ]),
            behavioural_skills: list(&["Être à l’heure", "Écouter", "Demander de l’aide"]),
            recruitment: Some(true),
            technical_skills: list(&["Règles d’hygiène en cuisine"]),
            mobility_solution: some("Premier trajet fait avec un collègue."),
            part_time: some("Oui, à partir de 15 h par semaine"),
            flexible_time: some("Oui, pas avant 9 h 30"),
            other_measures: None,
        },
        organisation: Organisation {
            equipment: some("Blouse, gants, badge"),
            duration: some("2 semaines"),
            hours: some("9 h 30 – 12 h et 14 h – 17 h"),
            first_day: some("Accueil de la résidence, 9 h 30, demander Sacha"),
            other_days: None,
            clothing: some("Chaussures fermées"),
            meals: some("Sur place, offert"),
            review_on: None,
        },
        future_commitments: some("Deux accueils par an."),
        other_expectations: None,
        ..blank()
    }
}

/// Long answers everywhere.
pub(crate) fn extreme() -> CompanySheet {
    let mut sheet = filled();
    let long = "une réponse qui n’en finit pas, ".repeat(60);
    sheet.company.name = Some("Établissements Modèle 🦄 ".repeat(13));
    sheet.company.places = vec![long.clone(); 12];
    sheet.job.context = Some(long.repeat(4));
    sheet.job.tasks = vec![long.clone(); 20];
    sheet.job.name = Some("x".repeat(300));
    sheet.expectations.part_time = Some(long.clone());
    sheet.organisation.meals = Some("ligne\n".repeat(90));
    sheet.other_expectations = Some(long);
    sheet.fillable = true;
    sheet
}
