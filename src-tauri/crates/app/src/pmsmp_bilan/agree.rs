//! What the person says of the bilan: from then on it never changes, and what they agreed to share goes in the log of
//! the company.

use trame_domain::pmsmp::bilan::Completion;
use trame_domain::pmsmp::bilan::gaps::BilanGap;
use trame_domain::pmsmp::bilan::version::Refusal;
use trame_domain::violation::{Violation, Violations};
use trame_store::Op;

use super::desk::{Desk, Held};
use super::{view, welcome, words};
use crate::app::App;
use crate::dto::pmsmp_bilan::{BilanAgreement, PmsmpBilanDesk};
use crate::error::AppError;

/// Notes what the person says of a bilan that is complete.
pub(crate) fn agree_pmsmp_bilan(
    app: &App,
    said: BilanAgreement,
) -> Result<PmsmpBilanDesk, AppError> {
    let reference = app.reference()?;
    let immersion = &reference.immersion;
    let today = app.now().today();
    app.with(|env, session| {
        let (desk, held) = Held::read(session, said.bilan_id.id)?;
        held.refuse_agreed()?;
        refuse_incomplete(&held)?;
        let mut wrong = Violations::new();
        let on = said.agreed_on.read("agreedOn", &mut wrong);
        let mut bilan = held.bilan.clone();
        if let Some(on) = on {
            let comment = said.comment.as_deref().unwrap_or_default();
            wrong.extend(bilan.agree(said.agreement.0, on, comment, today));
        } else {
            wrong.add("agreedOn", Violation::Missing);
        }
        wrong.into_result()?;
        let log = welcome::event(session, &desk, &held, immersion)?;
        session.write(env, Op::AgreePmsmpBilan, |tx| {
            tx.put(&bilan, None)?;
            if let Some(event) = log {
                let id = tx.new_id()?;
                tx.put(&trame_domain::company::CompanyEvent { id, ..event }, None)?;
            }
            Ok(())
        })?;
        let desk = Desk::read(session, desk.pmsmp.id)?;
        view::desk(session, &desk, None, immersion, today)
    })
}

/// Refuses what is not complete; when nobody came there is nothing to agree to (BI-01).
fn refuse_incomplete(held: &Held) -> Result<(), AppError> {
    if held.bilan.completion == Some(Completion::NoShow) {
        return Err(Refusal::NobodyCame.into());
    }
    let gaps = held.gaps();
    if gaps.is_empty() {
        return Ok(());
    }
    let missing = gaps
        .into_iter()
        .map(|gap: BilanGap| words::gap(gap).to_owned());
    Err(AppError::BilanIncomplete(missing.collect()))
}
