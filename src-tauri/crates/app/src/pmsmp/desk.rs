//! Everything around the PMSMP of a person, read once under the lock.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::person::PersonId;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::bilan::PmsmpBilan;
use trame_store::{StoreError, Stored};

use crate::error::AppError;
use crate::session::Session;

/// The PMSMP of a person and what is around them.
pub(crate) struct Desk {
    pub(super) person_name: String,
    /// Latest first.
    pub(super) pmsmps: Vec<Stored<Pmsmp>>,
    bilans: BTreeMap<Id<Pmsmp>, PmsmpBilan>,
    companies: BTreeMap<Id<Company>, Company>,
    offers: BTreeMap<Id<ImmersionOffer>, ImmersionOffer>,
    pub(super) now: NaiveDateTime,
}

impl Desk {
    /// Reads the PMSMP of a person and what they rest on.
    pub(super) fn read(
        session: &Session,
        person: PersonId,
        now: NaiveDateTime,
    ) -> Result<Self, AppError> {
        let reader = session.store.reader();
        let mut desk = Self {
            person_name: session.name_of(person)?,
            pmsmps: reader.pmsmps_of(person)?,
            bilans: BTreeMap::new(),
            companies: BTreeMap::new(),
            offers: BTreeMap::new(),
            now,
        };
        for row in &desk.pmsmps {
            let pmsmp = &row.value;
            if let Some(bilan) = counting(session, pmsmp.id)? {
                desk.bilans.insert(pmsmp.id, bilan);
            }
            // A company put away since still has its name.
            let company = reader.find(pmsmp.company)?.value;
            desk.companies.insert(company.id, company);
            if let Some(offer) = pmsmp.offer {
                desk.offers.insert(offer, reader.find(offer)?.value);
            }
        }
        Ok(desk)
    }

    /// Reads a PMSMP; one put away is no longer there.
    pub(super) fn held(session: &Session, id: Id<Pmsmp>) -> Result<Stored<Pmsmp>, AppError> {
        let row = session.store.reader().find(id)?;
        if row.archived {
            return Err(StoreError::NotFound.into());
        }
        Ok(row)
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// The bilan that counts of a PMSMP.
    pub(super) fn bilan(&self, id: Id<Pmsmp>) -> Option<&PmsmpBilan> {
        self.bilans.get(&id)
    }

    pub(super) fn company(&self, pmsmp: &Pmsmp) -> Option<&Company> {
        self.companies.get(&pmsmp.company)
    }

    pub(super) fn offer(&self, pmsmp: &Pmsmp) -> Option<&ImmersionOffer> {
        self.offers.get(&pmsmp.offer?)
    }

    /// Every PMSMP of the person.
    pub(super) fn all(&self) -> Vec<Pmsmp> {
        self.pmsmps.iter().map(|row| row.value.clone()).collect()
    }
}

/// The version of the bilan of a PMSMP that counts: the last one the person answered to, else the one being written.
pub(crate) fn counting(
    session: &Session,
    pmsmp: Id<Pmsmp>,
) -> Result<Option<PmsmpBilan>, StoreError> {
    let versions = session.store.reader().bilans_of_pmsmp(pmsmp)?;
    let mut versions: Vec<PmsmpBilan> = versions.into_iter().map(|row| row.value).collect();
    let answered = versions.iter().position(|bilan| bilan.agreed_on.is_some());
    let at = answered.unwrap_or(0);
    Ok((at < versions.len()).then(|| versions.swap_remove(at)))
}
