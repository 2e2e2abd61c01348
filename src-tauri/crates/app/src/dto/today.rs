//! « Aujourd’hui »: whom I see, what is late, what needs me.

use serde::Serialize;
use trame_domain::person::Person;
use trame_domain::pmsmp::Pmsmp;
use ts_rs::TS;

use super::agenda::AppointmentView;
use crate::wire::Ref;

/// A line that opens the right place.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayLine {
    /// Whom it is about.
    pub person_id: Ref<Person>,
    /// Name to show: first name then last name.
    pub person_name: String,
    /// The immersion it is about, when it is one.
    pub pmsmp_id: Option<Ref<Pmsmp>>,
    /// What it is about, in French; empty when the heading says it all.
    pub detail: String,
    /// The day that counts, ISO.
    pub on: Option<String>,
    /// Days past that day (negative: days left).
    #[ts(type = "number")]
    pub days: Option<i64>,
}

/// Everything that needs the référent today.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// Today, ISO.
    pub today: String,
    /// The delegation to prescribe PMSMP ends soon, or has ended; in French.
    pub delegation_notice: Option<String>,
    /// Appointments of the day, in order.
    pub appointments: Vec<AppointmentView>,
    /// Past appointments nobody said who came to.
    pub without_attendance: Vec<AppointmentView>,
    /// Contracts to sign: due by law soon or already, or ready.
    pub deadlines: Vec<TodayLine>,
    /// Contracts that end within 45 days, or ended with nothing after them.
    pub ending_contracts: Vec<TodayLine>,
    /// Contracts to look at together.
    pub contract_reviews: Vec<TodayLine>,
    /// Actions that should have been done already.
    pub overdue_actions: Vec<TodayLine>,
    /// Immersions that start this week.
    pub starting_immersions: Vec<TodayLine>,
    /// Immersions that should have begun, or be over: to be confirmed.
    pub immersions_to_confirm: Vec<TodayLine>,
    /// Accidents noted and not declared yet.
    pub accidents: Vec<TodayLine>,
    /// Bilans of PMSMP that wait, oldest end first.
    pub due_bilans: Vec<TodayLine>,
    /// Diagnostics to look at again.
    pub stale_diagnostics: Vec<TodayLine>,
    /// Dossiers without a contact for a while.
    pub silent_dossiers: Vec<TodayLine>,
    /// Grids of potentialités to look at again.
    pub grid_reviews: Vec<TodayLine>,
    /// Third birthdays in the four months ahead.
    pub third_birthdays: Vec<TodayLine>,
}
