//! The course of a PMSMP: steps noted or taken back, ways out.

use chrono::NaiveDate;
use trame_domain::pmsmp::Pmsmp;
use trame_domain::pmsmp::life::{Ending, PmsmpStep};
use trame_domain::pmsmp::rules::Level;
use trame_domain::text::clean_line;
use trame_domain::violation::{Violation, Violations};
use trame_store::Op;

use super::check::law_findings;
use super::desk::{Desk, counting};
use super::view;
use crate::agenda::clean_optional;
use crate::app::App;
use crate::dto::pmsmp::{PmsmpEnding, PmsmpMove, PmsmpView};
use crate::dto::pmsmp_rules::RuleFinding;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::read_date;

/// Notes a step of the course, or takes the last one back.
pub(crate) fn move_pmsmp(app: &App, asked: PmsmpMove) -> Result<PmsmpView, AppError> {
    let now = app.now();
    let reference = app.reference()?;
    let today = now.today();
    app.with(|env, session| {
        let held = Desk::held(session, asked.pmsmp_id.id)?.value;
        let step = asked.step.0;
        let mut moved = held.clone();
        if asked.back {
            held.allow_back(step)?;
            moved.note_step(step, None);
        } else {
            let bilan = counting(session, held.id)?;
            held.allow_step(step, bilan.as_ref(), today)?;
            let mut wrong = Violations::new();
            let on = read_date(asked.on.as_ref(), "on", &mut wrong).unwrap_or(today);
            if on > today {
                wrong.add("on", Violation::InTheFuture);
            }
            wrong.into_result()?;
            moved.note_step(step, Some(on));
            hold(session, now.today(), &moved, step)?;
        }
        if let Some(number) = &asked.external_number {
            moved.external_number = clean_optional(Some(number));
            moved.check()?;
        }
        session.write(env, Op::MovePmsmp, |tx| Ok(tx.put(&moved, None)?))?;
        view::view(
            session,
            &reference.potentialites,
            held.id,
            held.person,
            now.local,
        )
    })
}

/// Refuses the steps towards a convention while the law forbids it.
fn hold(
    session: &Session,
    today: NaiveDate,
    moved: &Pmsmp,
    step: PmsmpStep,
) -> Result<(), AppError> {
    if !step.is_held_by_rules() {
        return Ok(());
    }
    let mut found = law_findings(session, today, moved)?;
    found.retain(|finding| finding.level.0 == Level::Blocking);
    if found.is_empty() {
        Ok(())
    } else {
        Err(AppError::PmsmpBlocked(found))
    }
}

/// Takes a PMSMP out of its course, or puts it back.
pub(crate) fn end_pmsmp(app: &App, asked: PmsmpEnding) -> Result<PmsmpView, AppError> {
    let now = app.now();
    let reference = app.reference()?;
    app.with(|env, session| {
        let mut pmsmp = Desk::held(session, asked.pmsmp_id.id)?.value;
        match asked.exit {
            None => pmsmp.resume()?,
            Some(exit) => {
                pmsmp.allow_exit(exit.0)?;
                let mut wrong = Violations::new();
                let ending = Ending {
                    exit: exit.0,
                    on: read_date(asked.on.as_ref(), "on", &mut wrong),
                    by: asked.by.map(|by| by.0),
                    reason: clean_line(&asked.reason),
                    done_minutes: asked.done_minutes,
                };
                wrong.extend(pmsmp.check_ending(&ending, now.today()));
                wrong.into_result()?;
                pmsmp.end(&ending);
            }
        }
        session.write(env, Op::EndPmsmp, |tx| Ok(tx.put(&pmsmp, None)?))?;
        view::view(
            session,
            &reference.potentialites,
            pmsmp.id,
            pmsmp.person,
            now.local,
        )
    })
}

/// The lines of a refusal, as its message quotes them: what, then the article.
pub(crate) fn quote(found: &[RuleFinding]) -> Vec<String> {
    let lines = found.iter().map(|finding| match &finding.article {
        Some(article) => format!("{} ({article})", finding.message.trim_end_matches('.')),
        None => finding.message.trim_end_matches('.').to_owned(),
    });
    lines.collect()
}
