//! « Aujourd’hui »: whom I see, what is late, what needs me.

mod immersions;
mod potentialites;

use chrono::{Days, NaiveDate, NaiveTime};
use trame_domain::contract::ContractState;
use trame_domain::contract::deadlines::joint_review;
use trame_domain::pmsmp::bilan::due::DueStage;
use trame_domain::potentialites::review::third_birthday_ahead;
use trame_store::{Named, PersonName};

use self::immersions::Immersions;
use crate::agenda::appointment_view;
use crate::app::App;
use crate::caseload::{Case, ENDING_NOTICE};
use crate::contract::{facts_of, signature_of};
use crate::dto::Nothing;
use crate::dto::agenda::AppointmentView;
use crate::dto::pmsmp_bilan::DueBilan;
use crate::dto::today::{TodayLine, TodayView};
use crate::error::AppError;
use crate::profile::delegation_notice;
use crate::session::{Session, show_name};

/// A deadline shows this many days ahead.
const DEADLINE_NOTICE: i64 = 14;
/// A day to look at a contract together shows this many days ahead.
const REVIEW_NOTICE: i64 = 14;

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
        let due = crate::pmsmp_bilan::due_bilans(session, now.local)?;
        let waiting = due
            .into_iter()
            .filter(|due| due.stage.0 != DueStage::SetAside);
        let due_bilans = waiting.map(|due| due_line(due, today)).collect();
        let delegation = session.structure.as_ref().and_then(|s| s.delegation_until);
        let immersions = Immersions::read(session, now.local)?;
        let latest = session.store.reader().latest_grids()?;
        let months = session.settings.stale_months;
        let silent = session.settings.silent_days;
        let open: Vec<&Case> = session
            .caseload(now.local)?
            .cases()
            .filter(|c| !c.is_closed())
            .collect();
        let mut view = TodayView {
            today: today.to_string(),
            delegation_notice: delegation_notice(delegation, today),
            appointments,
            without_attendance,
            deadlines: open
                .iter()
                .filter_map(|case| deadline(case, today))
                .collect(),
            ending_contracts: open.iter().filter_map(|case| ending(case, today)).collect(),
            contract_reviews: open.iter().filter_map(|case| review(case, today)).collect(),
            overdue_actions,
            starting_immersions: immersions.starting,
            immersions_to_confirm: immersions.to_confirm,
            accidents: immersions.accidents,
            due_bilans,
            stale_diagnostics: open
                .iter()
                .filter_map(|case| stale(case, today, months))
                .collect(),
            silent_dossiers: open
                .iter()
                .filter_map(|case| silence(case, today, silent))
                .collect(),
            grid_reviews: potentialites::reviews(&latest, &open, today),
            third_birthdays: open
                .iter()
                .filter_map(|case| third_birthday(case, today))
                .collect(),
        };
        for list in [
            &mut view.deadlines,
            &mut view.ending_contracts,
            &mut view.contract_reviews,
            &mut view.stale_diagnostics,
            &mut view.silent_dossiers,
            &mut view.grid_reviews,
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
        pmsmp_id: None,
        detail,
        on: on.map(|day| day.to_string()),
        days: on.map(|day| today.signed_duration_since(day).num_days()),
    }
}

fn about(case: &Case, detail: &str, on: Option<NaiveDate>, today: NaiveDate) -> TodayLine {
    TodayLine {
        person_id: case.row.person.value.id.into(),
        person_name: case.shown(),
        pmsmp_id: None,
        detail: detail.to_owned(),
        on: on.map(|day| day.to_string()),
        days: on.map(|day| today.signed_duration_since(day).num_days()),
    }
}

/// A bilan of a PMSMP that waits: where, and since when.
fn due_line(due: DueBilan, today: NaiveDate) -> TodayLine {
    let day: Option<NaiveDate> = due.due_on.parse().ok();
    TodayLine {
        person_id: due.person_id,
        person_name: due.person_name,
        pmsmp_id: Some(due.pmsmp_id),
        detail: due.company_name,
        days: day.map(|day| today.signed_duration_since(day).num_days()),
        on: Some(due.due_on),
    }
}

/// No contract signed since the orientation, and the day for it is near or past; or a contract waits for nothing but
/// signatures.
fn deadline(case: &Case, today: NaiveDate) -> Option<TodayLine> {
    let dossier = case.row.dossier.as_ref().map(|row| &row.value);
    let due = signature_of(&case.row.person.value, dossier, &case.row.contracts);
    let due = due.map(|deadline| deadline.due);
    let mut open = case.row.contracts.iter();
    let is_ready = open.any(|term| term.state(today) == ContractState::Ready);
    let is_near =
        due.is_some_and(|due| today.signed_duration_since(due).num_days() >= -DEADLINE_NOTICE);
    let detail = if is_ready { "Prêt à signer" } else { "" };
    (is_ready || is_near).then(|| about(case, detail, due, today))
}

/// A contract that ends soon, or ended and was followed by nothing while the dossier is open.
fn ending(case: &Case, today: NaiveDate) -> Option<TodayLine> {
    if let Some(term) = case.ending(today, ENDING_NOTICE) {
        let drafted = case
            .row
            .contracts
            .iter()
            .any(|other| other.is_main() && other.follows == Some(term.id));
        let detail = if drafted {
            "Renouvellement en préparation"
        } else {
            ""
        };
        return Some(about(case, detail, term.binds_until(), today));
    }
    let term = case.contract(today)?;
    let is_over = matches!(
        term.state(today),
        ContractState::Over | ContractState::Terminated
    );
    is_over.then(|| {
        about(
            case,
            "Contrat terminé, sans suite",
            term.binds_until(),
            today,
        )
    })
}

/// A day to look at the contract together, near or past, and no bilan made since; on the social path, the diagnostic
/// made with France Travail.
fn review(case: &Case, today: NaiveDate) -> Option<TodayLine> {
    let is_near = |day: &NaiveDate| today.signed_duration_since(*day).num_days() >= -REVIEW_NOTICE;
    let running = case
        .contract(today)
        .filter(|term| term.state(today) == ContractState::Running)?;
    let talked = case.row.last_bilan;
    let planned = running.review_on.filter(is_near).filter(|day| {
        let early = day.checked_sub_days(Days::new(REVIEW_NOTICE.unsigned_abs()));
        talked < early
    });
    let dossier = case.row.dossier.as_ref().map(|row| &row.value);
    let facts = facts_of(&case.row.person.value, dossier, &case.row.contracts);
    let joint = joint_review(&facts)
        .map(|deadline| deadline.due)
        .filter(is_near);
    match (planned, joint) {
        (Some(day), _) => Some(about(case, "", Some(day), today)),
        (None, Some(day)) => Some(about(case, "Avec France Travail", Some(day), today)),
        (None, None) => None,
    }
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
    let youngest = case.row.youngest_child?;
    let third = third_birthday_ahead(&[youngest], today)?;
    Some(about(case, "", Some(third), today))
}
