//! What the « feuille de préparation » prints: the fields of the convention, in its order (D. 5135-2, read on
//! 2026-11-23), and those that are missing.

use trame_documents::docs::pmsmp_preparation::PmsmpPreparation;
use trame_documents::typo;
use trame_domain::clock::Now;
use trame_domain::company::siret;
use trame_domain::person::PersonSet;
use trame_domain::pmsmp::PmsmpObject;

use super::super::choice::Choice;
use super::super::material::Material;
use super::super::{letterhead, words};
use super::Immersion;
use super::sections::{dates, tutor, week, weekly};
use super::writer::Writer;
use crate::dto::document::Identifier;
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::Reference;
use crate::session::{Session, show_name};

/// Age under which somebody else signs too.
const ADULT: u32 = 18;

/// Reads what it prints.
pub(in crate::documents) fn view(
    session: &Session,
    material: &Material,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> Result<PmsmpPreparation, AppError> {
    let immersion = material.immersion()?;
    let person = &material.person;
    let age = person.age(immersion.pmsmp.starts_on.unwrap_or(now.today()));
    let is_minor = age.is_some_and(|age| age < ADULT);
    let needs_guardian = is_minor || immersion.pmsmp.protected_adult;
    let written = [
        support(session),
        beneficiary(material, immersion, choice, reference),
        guardian(immersion, age, needs_guardian),
        employer(immersion),
        host(immersion, reference),
        content(immersion, reference),
        hours(immersion),
        signatories(session, material, immersion, needs_guardian),
    ];
    let mut sheet = PmsmpPreparation {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        name: show_name(&person.first_name, person.last_name()),
        ..PmsmpPreparation::default()
    };
    for writer in written {
        sheet.missing.extend(writer.missing);
        sheet.sections.push(writer.section);
    }
    Ok(sheet)
}

fn support(session: &Session) -> Writer {
    let structure = session.structure.as_ref();
    let referent = session.referent.as_ref();
    let number = referent
        .and_then(|it| it.phone.as_deref())
        .map(words::phone);
    Writer::new("Structure d’accompagnement")
        .needs("Nom", structure.map(|it| it.name.as_str()))
        .may("Service", structure.and_then(|it| it.service.as_deref()))
        .needs("Adresse", structure.and_then(|it| it.address.as_deref()))
        .needs("Référent ou référente", referent.map(|it| it.name.as_str()))
        .needs(
            "Courriel de contact",
            referent.and_then(|it| it.email.as_deref()),
        )
        .may("Téléphone", number.as_deref())
        .may("Type, SIRET et prescripteur de rattachement", None)
}

fn beneficiary(
    material: &Material,
    immersion: &Immersion,
    choice: &Choice,
    reference: &Reference,
) -> Writer {
    let person = &material.person;
    let of = |which: Identifier, value: Option<String>| choice.identifier(which).then_some(value);
    let right = material.items.iter();
    let rsa = right.filter(|item| item.set == PersonSet::Right && item.code.starts_with("rsa"));
    let rsa: Vec<&str> = rsa
        .map(|item| reference.label("right", &item.code))
        .collect();
    let rsa = (!rsa.is_empty()).then(|| rsa.join(", "));
    let situation = person.work_situation.as_deref();
    let situation = situation.map(|code| reference.label("work_situation", code));
    let mut writer = Writer::new("Bénéficiaire").needs(
        "Prénom et nom",
        Some(&show_name(&person.first_name, person.last_name())),
    );
    let asked = [
        (
            "Date de naissance",
            of(Identifier::BirthDate, person.birth_date.map(typo::date)),
        ),
        ("Adresse", of(Identifier::Address, words::address(person))),
        ("Courriel", of(Identifier::Email, person.email.clone())),
        (
            "Téléphone",
            of(Identifier::Phone, person.phone.as_deref().map(words::phone)),
        ),
    ];
    for (label, value) in asked {
        // What is left out on purpose is not said to be missing.
        if let Some(value) = value {
            writer = writer.needs(label, value.as_deref());
        }
    }
    writer = writer
        .needs("Situation", situation)
        .needs("Financement du RSA par le Département", rsa.as_deref());
    if let Some(Some(number)) = of(Identifier::FtNumber, person.ft_number.clone()) {
        writer = writer.may("Identifiant France Travail", Some(&number));
    }
    if choice.identifier(Identifier::Rqth) && person.rqth.is_some() {
        let rqth = person.rqth.map(|yes| if yes { "Oui" } else { "Non" });
        writer = writer.may("RQTH (facultatif)", rqth);
    }
    let emergency = immersion.pmsmp.emergency_contact.as_str();
    writer.may("Contact d’urgence", Some(emergency))
}

fn guardian(immersion: &Immersion, age: Option<u32>, is_needed: bool) -> Writer {
    let pmsmp = &immersion.pmsmp;
    let writer = Writer::new("Représentant légal");
    if !is_needed {
        let why = match age {
            Some(_) => "Sans objet : personne majeure",
            None => "À vérifier : la date de naissance manque",
        };
        return writer.may("Représentant légal", Some(why));
    }
    let number = pmsmp.guardian_phone.as_deref().map(words::phone);
    writer
        .needs("Prénom et nom", pmsmp.guardian_name.as_deref())
        .needs("Courriel", pmsmp.guardian_email.as_deref())
        .needs("Téléphone", number.as_deref())
}

fn employer(immersion: &Immersion) -> Writer {
    let pmsmp = &immersion.pmsmp;
    let writer = Writer::new("Employeur actuel");
    if !pmsmp.on_working_time {
        let none = "Sans objet : hors temps de travail";
        return writer.may("Employeur actuel", Some(none));
    }
    let number = pmsmp.employer_siret.as_deref().map(siret::grouped);
    writer
        .needs("Raison sociale", pmsmp.employer_name.as_deref())
        .needs("SIRET", number.as_deref())
        .needs("Signataire et contact", pmsmp.employer_contact.as_deref())
}

fn host(immersion: &Immersion, reference: &Reference) -> Writer {
    let company = &immersion.company;
    let number = company.siret.as_deref().map(siret::grouped);
    let size = company.workforce.as_deref();
    let size = size.map(|code| reference.immersion.label("workforce", code));
    let met = immersion.offer.as_ref().and_then(|it| it.met.as_deref());
    Writer::new("Structure d’accueil")
        .needs("SIRET", number.as_deref())
        .needs("Raison sociale", Some(&company.name))
        .may("Domaine d’activité", company.activity.as_deref())
        .may(
            "Convention collective",
            company.collective_agreement.as_deref(),
        )
        .needs("Effectif", size)
        .needs("Représentant signataire (personne rencontrée)", met)
        .needs("Tuteur ou tutrice", tutor(&immersion.pmsmp).as_deref())
        .needs(
            "Fonction du tuteur ou de la tutrice",
            immersion.pmsmp.tutor_role.as_deref(),
        )
}

fn content(immersion: &Immersion, reference: &Reference) -> Writer {
    let pmsmp = &immersion.pmsmp;
    let offer = immersion.offer.as_ref();
    let list = |texts: &[String]| {
        let texts: Vec<String> = texts.iter().map(|text| format!("• {text}")).collect();
        (!texts.is_empty()).then(|| texts.join("\n"))
    };
    let places = offer.and_then(|offer| list(&offer.places));
    let places = places.or_else(|| words::company_address(&immersion.company));
    let job = immersion.job().map(|job| {
        let codes = [
            offer
                .and_then(|it| it.rome.as_deref())
                .map(|code| format!("ROME {code}")),
            offer
                .and_then(|it| it.appellation.as_deref())
                .map(|code| format!("appellation {code}")),
        ];
        let codes: Vec<String> = codes.into_iter().flatten().collect();
        if codes.is_empty() {
            job.to_owned()
        } else {
            format!("{job} ({})", codes.join(", "))
        }
    });
    let pack = &reference.immersion;
    let skills = offer
        .map(|offer| offer.soft_skills.as_slice())
        .unwrap_or_default();
    let skills = skills.iter().map(|code| {
        let skill = pack.soft_skill(code);
        skill.map_or(code.clone(), |skill| skill.label.clone())
    });
    let technical = pmsmp.technical_skills.iter().cloned();
    let technical = technical.filter(|_| pmsmp.object == Some(PmsmpObject::Recruit));
    let skills: Vec<String> = skills.chain(technical).collect();
    let protective = offer.and_then(|offer| offer.protective);
    let detail = offer.and_then(|it| it.protective_detail.as_deref());
    let protective = protective.map(|yes| match (yes, detail) {
        (true, Some(detail)) => format!("Oui : {detail}"),
        (true, None) => "Oui, à préciser".to_owned(),
        (false, _) => "Non".to_owned(),
    });
    let conditions = offer.map(|offer| offer.other_measures.clone());
    Writer::new("Contenu")
        .needs("Adresse du lieu", places.as_deref())
        .needs("Objet", pmsmp.object.map(PmsmpObject::label))
        .needs("Objectif précis", Some(&pmsmp.objectives))
        .needs("Comment il sera évalué", Some(&pmsmp.judged_by))
        .needs("Métier", job.as_deref())
        .needs(
            "Activités",
            offer.and_then(|offer| list(&offer.tasks)).as_deref(),
        )
        .may("Compétences observées", list(&skills).as_deref())
        .may("Conditions particulières", conditions.as_deref())
        .needs("Équipements de protection (EPI)", protective.as_deref())
}

fn hours(immersion: &Immersion) -> Writer {
    let pmsmp = &immersion.pmsmp;
    let total = Some(pmsmp.schedule.weekly_minutes()).filter(|_| !pmsmp.schedule.is_empty());
    let total = total.map(|minutes| format!("{} par semaine", typo::duration(minutes)));
    let days = pmsmp.presence(None).len();
    let days = (days > 0).then(|| days.to_string());
    let mut writer = Writer::new("Horaires")
        .needs("Dates", dates(pmsmp).as_deref())
        .needs("Heures", total.or_else(|| weekly(pmsmp)).as_deref())
        .may("Jours de présence", days.as_deref());
    writer.section.week = week(pmsmp);
    writer
}

fn signatories(
    session: &Session,
    material: &Material,
    immersion: &Immersion,
    needs_guardian: bool,
) -> Writer {
    let pmsmp = &immersion.pmsmp;
    let person = &material.person;
    let met = immersion.offer.as_ref().and_then(|it| it.met.as_deref());
    let structure = session.structure.as_ref().map(|it| it.name.as_str());
    let mut writer = Writer::new("Signataires")
        .may(
            "Bénéficiaire",
            Some(&show_name(&person.first_name, person.last_name())),
        )
        .may("Entreprise", met)
        .may("Prescripteur", structure);
    if needs_guardian {
        writer = writer.may("Représentant légal", pmsmp.guardian_name.as_deref());
    }
    if pmsmp.on_working_time {
        writer = writer.may("Employeur actuel", pmsmp.employer_name.as_deref());
    }
    writer
}
