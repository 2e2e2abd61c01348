//! Hours a week: those of the plan, those asked, and the decisions that lower them.

use chrono::NaiveDate;
use trame_domain::hours::{self, Assumed, HoursTarget, Week, minutes_by_week};
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::plan::Action;
use trame_domain::violation::Violations;
use trame_store::{Op, Stored};

use super::view::plan_view;
use crate::agenda::clean_optional;
use crate::app::App;
use crate::dto::hours::*;
use crate::dto::plan::PlanView;
use crate::error::AppError;
use crate::wire::{DateText, Wire, read_date};

/// Weeks shown, this one included: a quarter of a year.
const WEEKS: usize = 13;
/// Where the hours come from.
const ARTICLE: &str = "Code du travail, article L. 5411-6";
/// Day the rule was read.
const READ_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 23);

/// Lowers the hours asked of a person, or changes a decision that did.
pub(crate) fn update_hours_target(
    app: &App,
    update: HoursTargetUpdate,
) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let person = update.person_id.id;
        session.store.reader().find(person)?;
        session.write(env, Op::UpdateHoursTarget, |tx| {
            let id = match update.target_id {
                Some(known) => tx.reader().find(known.id)?.value.id,
                None => tx.new_id()?,
            };
            tx.put(&read_target(id, person, &update.target, today)?, None)?;
            Ok(())
        })?;
        plan_view(session, person, today)
    })
}

/// Takes a decision away; it can be undone.
pub(crate) fn archive_hours_target(app: &App, key: HoursTargetKey) -> Result<PlanView, AppError> {
    let today = app.now().today();
    app.with(|env, session| {
        let target = session.store.reader().find(key.target_id.id)?.value;
        session.write(env, Op::ArchiveHoursTarget, |tx| Ok(tx.archive(target.id)?))?;
        plan_view(session, target.person, today)
    })
}

/// This week and the next ones.
pub(super) fn weeks(actions: &[&Action], today: NaiveDate) -> Vec<WeekView> {
    let series = Week::of(today).series(WEEKS);
    minutes_by_week(actions, series, Assumed::today(today))
        .into_iter()
        .map(|(week, minutes)| WeekView {
            monday: DateText::from(week.monday()),
            minutes,
        })
        .collect()
}

/// What is asked today.
pub(super) fn asked(targets: &[Stored<HoursTarget>], today: NaiveDate) -> Option<AskedHours> {
    let decisions = targets.iter().map(|row| &row.value);
    let asked = hours::AskedHours::on(today, decisions)?;
    Some(AskedHours {
        minutes: asked.minutes(),
        law_minutes: asked.rule.min_minutes(),
        usual_max: asked.rule.max.saturating_mul(60),
        article: ARTICLE.to_owned(),
        valid_from: DateText::from(asked.rule.valid_from),
        read_on: DateText::from(READ_ON.unwrap_or(asked.rule.valid_from)),
        lowered_by: asked.lowered.map(|target| target.id.into()),
    })
}

pub(super) fn target_view(target: &HoursTarget) -> HoursTargetView {
    HoursTargetView {
        id: target.id.into(),
        target: HoursTargetFields {
            decided_on: Some(DateText::from(target.decided_on)),
            weekly_minutes: target.weekly_minutes,
            motive: Wire(target.motive),
            detail: target.detail.clone(),
            until: target.until.map(DateText::from),
        },
    }
}

fn read_target(
    id: Id<HoursTarget>,
    person: PersonId,
    fields: &HoursTargetFields,
    today: NaiveDate,
) -> Result<HoursTarget, AppError> {
    let mut wrong = Violations::new();
    let target = HoursTarget {
        id,
        person,
        decided_on: read_date(fields.decided_on.as_ref(), "decidedOn", &mut wrong).unwrap_or(today),
        weekly_minutes: fields.weekly_minutes,
        motive: fields.motive.0,
        detail: clean_optional(fields.detail.as_deref()),
        until: read_date(fields.until.as_ref(), "until", &mut wrong),
    };
    wrong.extend(target.check(today));
    wrong.into_result()?;
    Ok(target)
}
