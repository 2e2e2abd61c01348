//! Contracts of the invented caseload, in every state one may meet.

use chrono::{Days, NaiveDate};
use trame_domain::clock::Now;
use trame_domain::contract::duration::last_day;
use trame_domain::contract::{ContractId, ContractKind, ContractLine};
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_store::Op;

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

impl Inventing<'_> {
    /// Writes the contract of a person; its pages are made for the first ones only, the others were signed on paper.
    pub(crate) fn write(
        &self,
        session: &mut Session,
        person: PersonId,
        shape: Shape,
        with_pages: bool,
        ids: &mut dyn FnMut() -> (u64, [u8; 10]),
    ) -> Result<(), AppError> {
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
        let signed_on = shape.signed.map(|days| from(today, days));
        let mut open = held.contract.clone();
        open.ended_on = None;
        open.end_reason = None;
        let bytes = match signed_on.filter(|_| with_pages) {
            Some(day) => {
                let held = Held {
                    contract: open.clone(),
                    lines: held.lines.clone(),
                };
                let pages = pages::read(session, &held, day, self.reference, self.now)?;
                Some(pages.print()?)
            }
            None => None,
        };
        session.write(self.env, Op::LoadDemo, |tx| {
            tx.put(&open, None)?;
            for line in &held.lines {
                tx.put::<ContractLine>(line, None)?;
            }
            let mut contract = held.contract.clone();
            contract.signed_on = signed_on;
            contract.handed_on = signed_on;
            if let Some(bytes) = &bytes {
                contract.sha256 = Some(tx.keep_signed(id, bytes)?);
            }
            tx.put(&contract, None)?;
            Ok(())
        })
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
        contract.ended_on = self.ended.map(|days| from(today, days));
        contract.end_reason = self.ended.map(|_| "Reprise d’emploi".to_owned());
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
