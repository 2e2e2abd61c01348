//! A PMSMP with what surrounds its bilan, read once under the lock.

use trame_domain::company::Company;
use trame_domain::id::Id;
use trame_domain::offer::ImmersionOffer;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::bilan::gaps::{BilanGap, gaps};
use trame_domain::pmsmp::bilan::{PmsmpBilan, PmsmpBilanLine, PmsmpFollowUp};
use trame_store::{StoreError, Stored};

use crate::error::AppError;
use crate::session::Session;

/// A PMSMP, where it took place, and the versions of its bilan.
pub(super) struct Desk {
    pub(super) pmsmp: Pmsmp,
    pub(super) company: Company,
    pub(super) offer: Option<ImmersionOffer>,
    /// Latest first.
    pub(super) versions: Vec<PmsmpBilan>,
}

/// A version of the bilan, whole.
pub(crate) struct Held {
    pub(crate) bilan: PmsmpBilan,
    pub(crate) lines: Vec<PmsmpBilanLine>,
    pub(crate) follow_ups: Vec<PmsmpFollowUp>,
}

impl Desk {
    /// Reads a PMSMP; one put away is no longer there.
    pub(super) fn read(session: &Session, id: Id<Pmsmp>) -> Result<Self, AppError> {
        let reader = session.store.reader();
        let row = reader.find(id)?;
        if row.archived {
            return Err(StoreError::NotFound.into());
        }
        let pmsmp = row.value;
        let offer = match pmsmp.offer {
            Some(offer) => reader.get(offer)?.map(|row| row.value),
            None => None,
        };
        Ok(Self {
            company: reader.find(pmsmp.company)?.value,
            offer,
            versions: values(reader.bilans_of_pmsmp(id)?),
            pmsmp,
        })
    }

    /// The latest version, whole.
    pub(super) fn latest(&self, session: &Session) -> Result<Option<Held>, AppError> {
        match self.versions.first() {
            Some(bilan) => Held::around(session, bilan.clone()).map(Some),
            None => Ok(None),
        }
    }

    /// Name of the job looked at.
    pub(super) fn job(&self) -> Option<String> {
        let offer = self.offer.as_ref()?;
        Some(offer.job.clone()).filter(|job| !job.is_empty())
    }
}

impl Held {
    /// Reads a version and its PMSMP; one put away is no longer there.
    pub(super) fn read(session: &Session, id: Id<PmsmpBilan>) -> Result<(Desk, Self), AppError> {
        let row = session.store.reader().find(id)?;
        if row.archived {
            return Err(StoreError::NotFound.into());
        }
        let desk = Desk::read(session, row.value.pmsmp)?;
        Ok((desk, Self::around(session, row.value)?))
    }

    /// Reads what hangs on a version.
    pub(crate) fn around(session: &Session, bilan: PmsmpBilan) -> Result<Self, AppError> {
        let reader = session.store.reader();
        Ok(Self {
            lines: values(reader.bilan_lines_of(bilan.id)?),
            follow_ups: values(reader.follow_ups_of(bilan.id)?),
            bilan,
        })
    }

    /// What is missing before the person is asked whether they agree.
    pub(super) fn gaps(&self) -> Vec<BilanGap> {
        gaps(&self.bilan, &self.lines, &self.follow_ups)
    }

    /// The lines whose sentence the person keeps for their CV.
    pub(crate) fn kept_for_cv(&self) -> impl Iterator<Item = &PmsmpBilanLine> {
        let lines = self.lines.iter();
        lines.filter(|line| line.cv_kept && !line.cv.trim().is_empty())
    }

    /// Refuses to change what the person gave their opinion on.
    pub(super) fn refuse_agreed(&self) -> Result<(), AppError> {
        if self.bilan.agreed_on.is_some() {
            return Err(StoreError::Agreed.into());
        }
        Ok(())
    }
}

fn values<T>(rows: Vec<Stored<T>>) -> Vec<T> {
    rows.into_iter().map(|row| row.value).collect()
}
