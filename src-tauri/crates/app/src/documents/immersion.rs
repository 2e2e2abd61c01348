//! What the documents of an immersion are made from: the PMSMP, its company, its offer and one version of its bilan.

mod bilan;
mod preparation;
mod sections;
mod sheet;
mod skills;
mod writer;

use trame_domain::code::Coded;
use trame_domain::company::Company;
use trame_domain::document::DocumentKind;
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::{Pmsmp, SharedLine};
use trame_store::StoreError;

pub(super) use self::bilan::view as bilan_view;
pub(super) use self::preparation::view as preparation_view;
pub(super) use self::sheet::view as sheet_view;
pub(super) use self::skills::view as skills_view;
use crate::dto::document::{Block, DocumentRequest};
use crate::error::AppError;
use crate::labels::Labelled;
use crate::pmsmp::agreed;
use crate::pmsmp_bilan::{Held, welcome_answers};
use crate::session::Session;

/// An immersion, whole, as documents read it.
pub(super) struct Immersion {
    pub(super) pmsmp: Pmsmp,
    pub(super) company: Company,
    pub(super) offer: Option<ImmersionOffer>,
    /// The version asked for or the newest, in documents about the bilan.
    pub(super) told: Option<Held>,
}

impl Immersion {
    /// Reads the immersion a request is about.
    pub(super) fn read(session: &Session, request: &DocumentRequest) -> Result<Self, AppError> {
        let id = request.pmsmp_id;
        let id = id.ok_or(AppError::BadRequest("pmsmpId is needed".to_owned()))?;
        let reader = session.store.reader();
        let pmsmp = reader.find(id.id)?;
        // Never printed under somebody else’s name.
        let asked = request.person_id.map(|person| person.id);
        if pmsmp.archived || asked.is_some_and(|person| person != pmsmp.value.person) {
            return Err(StoreError::NotFound.into());
        }
        let pmsmp = pmsmp.value;
        let offer = pmsmp.offer.map(|offer| reader.find(offer)).transpose()?;
        let needs_bilan = matches!(
            request.kind.0,
            DocumentKind::PmsmpBilan | DocumentKind::PmsmpSkills
        );
        let told = if needs_bilan {
            Some(told(session, &pmsmp, request)?)
        } else {
            None
        };
        Ok(Self {
            company: reader.find(pmsmp.company)?.value,
            offer: offer.map(|offer| offer.value),
            told,
            pmsmp,
        })
    }

    /// The lines about the person that may be shown.
    pub(super) fn agreed(&self) -> impl Iterator<Item = SharedLine> {
        agreed(&self.pmsmp)
    }

    /// Whether the bilan says something in a part of its document.
    pub(super) fn tells(&self, block: Block) -> bool {
        let Some(told) = &self.told else {
            return false;
        };
        let bilan = &told.bilan;
        match block {
            Block::Welcome => {
                welcome_answers(bilan).next().is_some() || !bilan.welcome_note.is_empty()
            }
            Block::Takeaways => {
                let words = [&bilan.liked, &bilan.surprised, &bilan.unwanted];
                bilan.wish.is_some() || words.iter().any(|text| !text.is_empty())
            }
            _ => told.kept_for_cv().next().is_some(),
        }
    }

    /// The lines the person did not agree to.
    fn withheld(&self) -> Vec<&'static str> {
        let agreed: Vec<SharedLine> = self.agreed().collect();
        let lines = SharedLine::ALL.iter().copied();
        let lines = lines.filter(|line| !agreed.contains(line));
        lines.map(SharedLine::label).collect()
    }

    /// What the fiche navette of this immersion holds besides, said exactly.
    pub(super) fn always(&self) -> Vec<String> {
        let lines: Vec<&str> = self.agreed().map(SharedLine::label).collect();
        if lines.is_empty() {
            return vec!["aucune ligne sur la personne : elle n’en a accepté aucune".to_owned()];
        }
        let day = self.pmsmp.shared_on.map(trame_documents::typo::date);
        let day = day.unwrap_or_default();
        vec![format!(
            "ce que la personne a accepté de montrer le {day} : {}",
            lines.join(", ")
        )]
    }

    /// What is left out of it for want of an agreement.
    pub(super) fn never(&self) -> Vec<String> {
        match self.withheld() {
            lines if lines.is_empty() => vec![],
            lines => vec![format!(
                "ce que la personne n’a pas accepté de montrer : {}",
                lines.join(", ")
            )],
        }
    }
}

/// The version of the bilan a request is about.
fn told(session: &Session, pmsmp: &Pmsmp, request: &DocumentRequest) -> Result<Held, AppError> {
    let mut versions = session
        .store
        .reader()
        .bilans_of_pmsmp(pmsmp.id)?
        .into_iter();
    let found = match request.bilan_id {
        Some(wanted) => {
            let found = versions.find(|row| row.value.id == wanted.id);
            found.ok_or(StoreError::NotFound)?
        }
        None => versions.next().ok_or(AppError::NoPmsmpBilan)?,
    };
    Held::around(session, found.value)
}
