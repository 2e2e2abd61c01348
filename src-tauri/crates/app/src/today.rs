//! « Aujourd’hui »: whom I see, what is late, what needs me.

use chrono::{Days, Months, NaiveDate, NaiveTime};
use trame_store::{Named, PersonName};

use crate::agenda::appointment_view;
use crate::app::App;
use crate::caseload::Case;
use crate::dto::Nothing;
use crate::dto::agenda::AppointmentView;
use crate::dto::today::{TodayLine, TodayView};
use crate::error::AppError;
use crate::people::still_waiting;
use crate::session::{Session, show_name};

/// A deadline shows this many days ahead.
const DEADLINE_NOTICE: i64 = 14;
/// A third birthday shows this many months ahead: time to prepare the end of the RSA majoré.
const BIRTHDAY_NOTICE: u32 = 4;

/// Everything that needs the référent today.
pub(crate) fn get_today(app: &App, _: Nothing) -> Result<TodayView, AppError> {
    let now = app.now();
    let today = now.today();
    app.with(|_, session| {
        let midnight = today.and_time(NaiveTime::MIN);
        let tomorrow = midnight.checked_add_days(Days::new(1)).unwrap_or(midnight);
        let reader = session.store.reader();
        let of_day = reader.appointments_between(midnight, tomorrow)?;
        let past = reader.appointments_without_attendance(midnight)?;
        let overdue = reader.overdue_actions(today)?;
        let appointments = views(session, of_day, now.local)?;
        let without_attendance = views(session, past, now.local)?;
        let overdue_actions = overdue.into_iter().map(|action| {
            let value = action.record.value;
            line(&action.person, value.label, value.due_on, today)
        });
        let overdue_actions = overdue_actions.collect();
        let months = session.settings.stale_months;
        let silent = session.settings.silent_days;
        let open: Vec<&Case> = session
            .caseload(now.local)?
            .cases()
            .filter(|c| !c.is_closed())
            .collect();
        let mut view = TodayView {
            today: today.to_string(),
            appointments,
            without_attendance,
            deadlines: open
                .iter()
                .filter_map(|case| deadline(case, today))
                .collect(),
            overdue_actions,
            stale_diagnostics: open
                .iter()
                .filter_map(|case| stale(case, today, months))
                .collect(),
            silent_dossiers: open
                .iter()
                .filter_map(|case| silence(case, today, silent))
                .collect(),
            third_birthdays: open
                .iter()
                .filter_map(|case| third_birthday(case, today))
                .collect(),
        };
        for list in [
            &mut view.deadlines,
            &mut view.stale_diagnostics,
            &mut view.silent_dossiers,
            &mut view.third_birthdays,
        ] {
            list.sort_by(|a, b| a.on.cmp(&b.on));
        }
        Ok(view)
    })
}

fn views(
    session: &Session,
    rows: Vec<Named<trame_domain::agenda::Appointment>>,
    now: chrono::NaiveDateTime,
) -> Result<Vec<AppointmentView>, AppError> {
    rows.into_iter()
        .map(|row| appointment_view(session, row.record.value, now))
        .collect()
}

fn line(person: &PersonName, detail: String, on: Option<NaiveDate>, today: NaiveDate) -> TodayLine {
    let last = person.usage_name.as_deref().unwrap_or(&person.birth_name);
    TodayLine {
        person_id: person.id.into(),
        person_name: show_name(&person.first_name, last),
        detail,
        on: on.map(|day| day.to_string()),
        days: on.map(|day| today.signed_duration_since(day).num_days()),
    }
}

fn about(case: &Case, detail: &str, on: Option<NaiveDate>, today: NaiveDate) -> TodayLine {
    TodayLine {
        person_id: case.row.person.value.id.into(),
        person_name: case.shown(),
        detail: detail.to_owned(),
        on: on.map(|day| day.to_string()),
        days: on.map(|day| today.signed_duration_since(day).num_days()),
    }
}

/// No version closed since the orientation was notified, and the month is nearly over or past.
fn deadline(case: &Case, today: NaiveDate) -> Option<TodayLine> {
    let dossier = &case.row.dossier.as_ref()?.value;
    let closed = case.row.diagnostic.as_ref().and_then(|d| d.closed_on);
    let due = still_waiting(dossier, closed)?;
    let late = today.signed_duration_since(due).num_days();
    (late >= -DEADLINE_NOTICE).then(|| about(case, "", Some(due), today))
}

fn stale(case: &Case, today: NaiveDate, months: u32) -> Option<TodayLine> {
    case.is_stale(today, months)
        .then(|| about(case, "", case.confirmed_on(), today))
}

/// Nobody met nor spoken to for `days`; a dossier just opened has that long to begin.
fn silence(case: &Case, today: NaiveDate, days: u32) -> Option<TodayLine> {
    let opened = case
        .row
        .dossier
        .as_ref()
        .map(|dossier| dossier.value.opened_on);
    let since = case.row.last_contact.max(opened)?;
    let silent = today.signed_duration_since(since).num_days() >= i64::from(days);
    silent.then(|| about(case, "", case.row.last_contact, today))
}

fn third_birthday(case: &Case, today: NaiveDate) -> Option<TodayLine> {
    let third = case
        .row
        .youngest_child?
        .checked_add_months(Months::new(36))?;
    let ahead = today.checked_add_months(Months::new(BIRTHDAY_NOTICE))?;
    (third >= today && third <= ahead).then(|| about(case, "", Some(third), today))
}
