//! Contracts of the invented caseload, in every state one may meet.

use chrono::{Days, NaiveDate};
use trame_domain::clock::Now;
use trame_domain::contract::duration::last_day;
use trame_domain::contract::{ContractId, ContractKind};
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_store::{Op, Tx};

use super::desk::{Desk, Held};
use super::{pages, prefill};
use crate::env::Env;
use crate::error::AppError;
use crate::reference::Reference;
use crate::session::Session;

/// Where an invented contract stands; days count from today, before it when negative.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    /// First day.
    starts: i64,
    months: u32,
    /// Day it was signed; none for what is not.
    signed: Option<i64>,
    is_ready: bool,
    /// Day it was ended before its last one.
    ended: Option<i64>,
}

const fn signed(starts: i64, months: u32) -> Shape {
    Shape {
        starts,
        months,
        signed: Some(if starts < 0 { starts - 2 } else { -1 }),
        is_ready: true,
        ended: None,
    }
}

/// The first people get one of each, then they go round.
pub(crate) const SHAPES: &[Shape] = &[
    signed(-60, 6),
    // It ends in some three weeks.
    signed(-162, 6),
    // Three months to the next days: a point to make.
    signed(-85, 6),
    Shape {
        signed: None,
        ..signed(0, 6)
    },
    Shape {
        signed: None,
        is_ready: false,
        ..signed(3, 6)
    },
    signed(12, 6),
    signed(-30, 12),
    Shape {
        ended: Some(-10),
        ..signed(-100, 6)
    },
    signed(-10, 3),
    // Over, with nothing after it.
    signed(-100, 3),
    signed(-120, 12),
    signed(-45, 6),
];

/// What inventing takes.
pub(crate) struct Inventing<'a> {
    pub(crate) env: &'a Env,
    pub(crate) reference: &'a Reference,
    pub(crate) now: Now,
}

/// A contract drawn, not written yet.
pub(crate) struct Invented {
    held: Held,
    signed_on: Option<NaiveDate>,
    /// The day it was ended, and why: written after the signature.
    ended: (Option<NaiveDate>, Option<String>),
}

impl Inventing<'_> {
    /// Draws the contract of a person.
    pub(crate) fn draw(
        &self,
        session: &Session,
        person: PersonId,
        shape: Shape,
        ids: &mut dyn FnMut() -> (u64, [u8; 10]),
    ) -> Result<Invented, AppError> {
        let today = self.now.today();
        let (millis, random) = ids();
        let id: ContractId = Id::new(millis, random);
        let desk = Desk::read(session, person, today)?;
        let mut held = prefill::fill(session, &desk, id, ContractKind::First, None)?;
        for line in &mut held.lines {
            let (millis, random) = ids();
            line.id = Id::new(millis, random);
        }
        shape.dress(&mut held, today);
        let ended = shape.ended.map(|days| from(today, days));
        Ok(Invented {
            held,
            signed_on: shape.signed.map(|days| from(today, days)),
            ended: (ended, ended.map(|_| "Reprise d’emploi".to_owned())),
        })
    }

    /// Signs a contract that is in the base, its pages made and kept.
    pub(crate) fn sign(&self, session: &mut Session, invented: &Invented) -> Result<(), AppError> {
        let Some(day) = invented.signed_on else {
            return Ok(());
        };
        let pages = pages::read(session, &invented.held, day, self.reference, self.now)?;
        let bytes = pages.print()?;
        session.write(self.env, Op::LoadDemo, |tx| {
            let hash = tx.keep_signed(invented.held.contract.id, &bytes)?;
            invented.put_signed(tx, Some(hash))
        })
    }
}

impl Invented {
    /// Writes it as a draft.
    pub(crate) fn put(&self, tx: &mut Tx<'_>) -> Result<(), AppError> {
        tx.put(&self.held.contract, None)?;
        for line in &self.held.lines {
            tx.put(line, None)?;
        }
        Ok(())
    }

    /// Writes that it was signed; on paper only when there are no pages.
    pub(crate) fn put_signed(
        &self,
        tx: &mut Tx<'_>,
        sha256: Option<String>,
    ) -> Result<(), AppError> {
        let mut contract = self.held.contract.clone();
        contract.signed_on = self.signed_on;
        contract.handed_on = self.signed_on;
        contract.sha256 = sha256;
        (contract.ended_on, contract.end_reason) = self.ended.clone();
        tx.put(&contract, None)?;
        Ok(())
    }
}

impl Shape {
    /// Gives a contract its dates, and the consents a ready one needs.
    fn dress(self, held: &mut Held, today: NaiveDate) {
        let contract = &mut held.contract;
        let starts_on = from(today, self.starts);
        let agreed_on = from(today, self.signed.unwrap_or(-1).min(0));
        contract.starts_on = Some(starts_on);
        contract.ends_on = last_day(starts_on, self.months);
        contract.review_on = starts_on.checked_add_months(chrono::Months::new(3));
        contract.project = "Retrouver un emploi stable près de chez moi.".to_owned();
        if self.is_ready {
            contract.ready_on = Some(agreed_on);
            for line in &mut held.lines {
                line.consented_on = Some(agreed_on);
            }
        }
    }
}

fn from(today: NaiveDate, days: i64) -> NaiveDate {
    let count = Days::new(days.unsigned_abs());
    let day = if days < 0 {
        today.checked_sub_days(count)
    } else {
        today.checked_add_days(count)
    };
    day.unwrap_or(today)
}
