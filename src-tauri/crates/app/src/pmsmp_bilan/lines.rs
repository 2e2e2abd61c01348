//! The grid: lines of the offer, marks one by one, lines added on the way.

use trame_domain::id::Id;
use trame_domain::pmsmp::bilan::{
    BilanLineKind, PmsmpBilan, PmsmpBilanLine, PmsmpFollowUp, first_lines,
};
use trame_domain::violation::{Violation, Violations};
use trame_store::{Op, StoreError, Tx};

use super::desk::{Desk, Held};
use super::view;
use crate::app::App;
use crate::dto::pmsmp_bilan::*;
use crate::error::AppError;
use crate::reference::Immersion;

/// Lines a grid can hold: the longest sheets list two hundred tasks.
const LINES: usize = 260;

/// Writes the lines a version starts with: those of the version before with all that was said, else those of the offer.
pub(super) fn begin(
    tx: &mut Tx<'_>,
    desk: &Desk,
    before: Option<&Held>,
    bilan: Id<PmsmpBilan>,
    immersion: &Immersion,
) -> Result<(), AppError> {
    let Some(before) = before else {
        return from_offer(tx, desk, bilan, immersion);
    };
    for line in &before.lines {
        let id = tx.new_id()?;
        tx.put(
            &PmsmpBilanLine {
                id,
                bilan,
                ..line.clone()
            },
            None,
        )?;
    }
    for next in &before.follow_ups {
        let id = tx.new_id()?;
        tx.put(
            &PmsmpFollowUp {
                id,
                bilan,
                ..next.clone()
            },
            None,
        )?;
    }
    Ok(())
}

fn from_offer(
    tx: &mut Tx<'_>,
    desk: &Desk,
    bilan: Id<PmsmpBilan>,
    immersion: &Immersion,
) -> Result<(), AppError> {
    let usual = immersion
        .soft_skills
        .iter()
        .filter(|skill| skill.by_default);
    let usual: Vec<String> = usual.map(|skill| skill.code.clone()).collect();
    let first = first_lines(&desk.pmsmp, desk.offer.as_ref(), &usual);
    for (position, line) in (0i64..).zip(first.into_iter().take(LINES)) {
        // A savoir-être an older pack had and this one no longer has keeps its code as its words.
        let of_pack = line.code.as_deref().map(|code| {
            let skill = immersion.soft_skill(code);
            skill.map_or(code, |skill| skill.label.as_str()).to_owned()
        });
        let blank = PmsmpBilanLine::blank(
            tx.new_id()?,
            bilan,
            line.kind,
            of_pack.unwrap_or(line.label),
        );
        let mut line = PmsmpBilanLine {
            code: line.code,
            position,
            ..blank
        };
        line.clean();
        tx.put(&line, None)?;
    }
    Ok(())
}

/// Saves a line of the grid, or adds one.
pub(crate) fn update_bilan_line(
    app: &App,
    update: BilanLineUpdate,
) -> Result<PmsmpBilanView, AppError> {
    let reference = app.reference()?;
    let immersion = &reference.immersion;
    let today = app.now().today();
    app.with(|env, session| {
        let (desk, held) = Held::read(session, update.bilan_id.id)?;
        held.refuse_agreed()?;
        session.write(env, Op::UpdatePmsmpBilan, |tx| {
            let present = match (update.line_id, &update.new_line) {
                (Some(known), _) => {
                    let found = held.lines.iter().find(|line| line.id == known.id);
                    found.cloned().ok_or(StoreError::NotFound)?
                }
                (None, Some(new)) => added(tx.new_id()?, &held, new, immersion)?,
                (None, None) => return Err(missing("newLine")),
            };
            let mut line = PmsmpBilanLine {
                task_mark: update.line.task_mark.map(|wire| wire.0),
                person_mark: update.line.person_mark.map(|wire| wire.0),
                tutor_mark: update.line.tutor_mark.map(|wire| wire.0),
                fact: update.line.fact.clone(),
                cv: update.line.cv.clone(),
                cv_kept: update.line.cv_kept,
                ..present
            };
            line.clean();
            line.check(&desk.pmsmp)?;
            Ok(tx.put(&line, None)?)
        })?;
        let (desk, held) = Held::read(session, held.bilan.id)?;
        view::bilan(session, &desk, &held, immersion, today)
    })
}

/// A line added on the way, after those of its kind; a savoir-être is one of the pack, and once.
fn added(
    id: Id<PmsmpBilanLine>,
    held: &Held,
    new: &NewBilanLine,
    immersion: &Immersion,
) -> Result<PmsmpBilanLine, AppError> {
    if held.lines.len() >= LINES {
        let mut wrong = Violations::new();
        let found = held.lines.len().saturating_add(1);
        wrong.add(
            "newLine",
            Violation::TooMany {
                limit: LINES,
                found,
            },
        );
        return Err(wrong.into());
    }
    let kind = new.kind.0;
    let code = new
        .code
        .clone()
        .filter(|_| kind == BilanLineKind::SoftSkill);
    let label = match (kind, &code) {
        (BilanLineKind::SoftSkill, Some(code)) => {
            let is_there = held
                .lines
                .iter()
                .any(|line| line.code.as_ref() == Some(code));
            let skill = immersion.soft_skill(code).filter(|_| !is_there);
            skill.ok_or_else(|| unknown("code"))?.label.clone()
        }
        (BilanLineKind::SoftSkill, None) => return Err(missing("code")),
        (BilanLineKind::Task | BilanLineKind::Technical, _) => {
            new.label.clone().unwrap_or_default()
        }
    };
    let last = held.lines.iter().map(|line| line.position).max();
    Ok(PmsmpBilanLine {
        code,
        position: last.map_or(0, |last| last.saturating_add(1)),
        ..PmsmpBilanLine::blank(id, held.bilan.id, kind, label)
    })
}

fn missing(field: &str) -> AppError {
    let mut wrong = Violations::new();
    wrong.add(field, Violation::Missing);
    wrong.into()
}

fn unknown(field: &str) -> AppError {
    let mut wrong = Violations::new();
    wrong.add(field, Violation::UnknownCode);
    wrong.into()
}
