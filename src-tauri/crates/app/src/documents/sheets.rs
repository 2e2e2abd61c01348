//! The sheets to fill in: nothing of a dossier is in them, but for a name where one is asked for.

use trame_documents::docs::blank_diagnostic::{BlankCategory, BlankDiagnostic};
use trame_documents::docs::company_sheet as doc;
use trame_documents::docs::summary::SituationView;
use trame_domain::clock::Now;
use trame_domain::code::Coded;
use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::PmsmpObject;
use trame_domain::sheet_reading::{MOST_COPIES, SheetSlot};
use trame_domain::violation::{Violation, Violations};

use super::choice::Choice;
use super::letterhead;
use super::material::Material;
use crate::dto::document::{Block, DocumentRequest};
use crate::error::AppError;
use crate::labels::Labelled;
use crate::reference::Reference;
use crate::session::{Session, show_name};
use crate::sheet_reading::shown;

/// The diagnostic to fill in by hand.
pub(super) fn blank_diagnostic(
    session: &Session,
    material: Option<&Material>,
    choice: &Choice,
    reference: &Reference,
    now: Now,
) -> BlankDiagnostic {
    let pack = &reference.referentiel;
    let person = material.map(|material| &material.person);
    let categories = pack.categories.iter().map(|category| BlankCategory {
        label: category.label.clone(),
        prompt: Some(category.prompt.clone()).filter(|prompt| !prompt.is_empty()),
        situations: pack
            .situations
            .iter()
            // A situation that another took the place of is not offered any more.
            .filter(|def| def.category == category.code && def.replaced_by.is_none())
            .map(|def| SituationView {
                label: def.label.clone(),
                polarity: def.polarity.0,
            })
            .collect(),
    });
    BlankDiagnostic {
        letterhead: letterhead::read(session, choice),
        title: None,
        printed_on: now.today(),
        pack: Some(pack.version.clone()),
        person: person.map(|person| show_name(&person.first_name, person.last_name())),
        categories: categories.collect(),
    }
}

/// What is known of a company and of its offer.
pub(super) struct Known<'k> {
    pub(super) company: Option<&'k Company>,
    pub(super) offer: Option<&'k ImmersionOffer>,
    /// Technical skills to print instead of those of the offer.
    pub(super) technical_skills: Option<Vec<String>>,
}

/// The company's part of the fiche navette: an offer, or a sheet to fill in, with what is known of the company.
pub(super) fn company_sheet(
    session: &Session,
    choice: &Choice,
    request: &DocumentRequest,
    reference: &Reference,
    now: Now,
) -> Result<doc::CompanySheet, AppError> {
    let copies = request.copies.unwrap_or(1);
    if !(1..=MOST_COPIES).contains(&copies) {
        let mut wrong = Violations::new();
        let max = i64::from(MOST_COPIES);
        wrong.add("copies", Violation::OutOfRange { min: 1, max });
        wrong.into_result()?;
    }
    let reader = session.store.reader();
    let offer = request.offer_id.map(|id| reader.find(id.id)).transpose()?;
    let offer = offer.map(|row| row.value);
    let company = offer.as_ref().map(|offer| offer.company);
    let company = company.or(request.company_id.map(|id| id.id));
    let company = company.map(|id| reader.find(id)).transpose()?;
    let company = company.map(|row| row.value);
    let known = Known {
        company: company.as_ref(),
        offer: offer.as_ref(),
        technical_skills: None,
    };
    let mut sheet = sheet_of(session, choice, &known, reference, now);
    sheet.copies = copies;
    // Nothing known and nothing to fill would be a page of nothing.
    sheet.fillable = offer.is_none() || choice.block(Block::Fields);
    Ok(sheet)
}

/// A sheet with what is known in each of its places.
pub(super) fn sheet_of(
    session: &Session,
    choice: &Choice,
    known: &Known<'_>,
    reference: &Reference,
    now: Now,
) -> doc::CompanySheet {
    let pack = &reference.immersion;
    let blank_company = Company::blank(Id::new(0, [0; 10]), String::new());
    let blank_offer = ImmersionOffer::blank(Id::new(0, [0; 10]), blank_company.id);
    let (company, offer) = (
        known.company.unwrap_or(&blank_company),
        known.offer.unwrap_or(&blank_offer),
    );
    let of = |slot: SheetSlot| -> Option<String> {
        let is_known = slot.is_of_the_company() || known.offer.is_some();
        let text = shown(slot, company, offer, pack);
        Some(text).filter(|text| is_known && !text.is_empty())
    };
    let list = |slot: SheetSlot| -> Vec<String> {
        let text = of(slot).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    };
    // Of a company, its own; only a sheet for nobody yet takes that of the référent.
    let usual_territory = match known.company {
        Some(company) => company.territory.clone(),
        None => session.referent.as_ref().and_then(|r| r.territory.clone()),
    };
    let accepted = known.offer.filter(|offer| !offer.objects.is_empty());
    let accepted = accepted.map(|offer| offer.accepts(PmsmpObject::Recruit));
    let technical = known.technical_skills.as_ref();
    doc::CompanySheet {
        letterhead: letterhead::read(session, choice),
        printed_on: now.today(),
        fillable: true,
        header: doc::SheetHeader {
            sector: of(SheetSlot::Sector),
            number: of(SheetSlot::Number),
            territory: of(SheetSlot::Territory).or(usual_territory),
            prospector: of(SheetSlot::Prospector),
            visited_on: known.offer.and_then(|offer| offer.visited_on),
        },
        company: doc::Company {
            name: of(SheetSlot::CompanyName),
            siret: of(SheetSlot::Siret),
            met: of(SheetSlot::Met),
            address: of(SheetSlot::CompanyAddress),
            places: list(SheetSlot::Places),
            transport: of(SheetSlot::Transit),
            mobility: of(SheetSlot::Mobility),
            activity: of(SheetSlot::Activity),
            workforce: of(SheetSlot::Workforce),
            values: of(SheetSlot::StatedValues),
        },
        job: doc::Job {
            name: of(SheetSlot::Job),
            positions: known.offer.map(|offer| offer.positions),
            host: of(SheetSlot::Host),
            context: of(SheetSlot::Context),
            tasks: list(SheetSlot::Tasks),
            hardships: list(SheetSlot::Hardships),
            qualification_required: offer.qualification_required,
            qualification: offer.qualification.clone(),
            training_possible: offer.training_possible,
            prerequisites: of(SheetSlot::Prerequisites),
        },
        expectations: doc::Expectations {
            objects: list(SheetSlot::Objects),
            behavioural_skills: list(SheetSlot::SoftSkills),
            recruitment: match technical {
                Some(skills) => Some(!skills.is_empty()),
                None => accepted,
            },
            technical_skills: match technical {
                Some(skills) => skills.clone(),
                None => list(SheetSlot::TechnicalSkills),
            },
            mobility_solution: of(SheetSlot::MobilitySolution),
            part_time: of(SheetSlot::PartTime),
            flexible_time: of(SheetSlot::FlexibleTime),
            other_measures: of(SheetSlot::OtherMeasures),
        },
        organisation: doc::Organisation {
            equipment: equipment(offer),
            duration: of(SheetSlot::Duration),
            hours: of(SheetSlot::Hours),
            first_day: of(SheetSlot::FirstDayPlace),
            other_days: of(SheetSlot::OtherDaysPlace),
            clothing: of(SheetSlot::Clothing),
            meals: of(SheetSlot::Meals),
            review_on: offer.review_on,
        },
        future_commitments: of(SheetSlot::FutureCommitments),
        other_expectations: of(SheetSlot::OtherExpectations),
        choices: choices(reference),
        copies: 1,
    }
}

/// Equipment lent, then what protects.
fn equipment(offer: &ImmersionOffer) -> Option<String> {
    let detail = offer.protective_detail.as_deref();
    let protective = match (offer.protective, detail) {
        (Some(true), Some(detail)) => Some(format!("Équipements de protection : {detail}")),
        (Some(true), None) => Some("Équipements de protection nécessaires".to_owned()),
        _ => None,
    };
    let lines = [Some(offer.equipment.clone()), protective];
    let lines: Vec<String> = lines
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn choices(reference: &Reference) -> doc::Choices {
    let pack = &reference.immersion;
    let hardships = pack.lists.get("hardships").into_iter().flatten();
    let skills = pack.soft_skills.iter();
    let objects = PmsmpObject::ALL.iter();
    doc::Choices {
        hardships: hardships
            .map(|it| (it.code.clone(), it.label.clone()))
            .collect(),
        objects: objects
            .map(|it| (it.code().to_owned(), it.label().to_owned()))
            .collect(),
        behavioural_skills: skills
            .map(|it| (it.code.clone(), it.label.clone()))
            .collect(),
    }
}
