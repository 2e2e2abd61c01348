//! Appointments and notes.

use serde::{Deserialize, Serialize};
use trame_domain::agenda::{Appointment, Attendance, Note};
use trame_domain::person::Person;
use ts_rs::TS;

use crate::wire::{DateText, Ref, Wire};

/// What one may say of an appointment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AppointmentFields {
    /// Day.
    pub day: DateText,
    /// Time, `14:30`.
    pub time: String,
    /// Length in minutes.
    pub minutes: u32,
    /// Place.
    #[serde(default)]
    pub place: Option<String>,
    /// What it is about.
    #[serde(default)]
    pub subject: Option<String>,
    /// Attendance.
    pub attendance: Wire<Attendance>,
}

/// Which appointments.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct AppointmentQuery {
    /// With whom; everybody when absent.
    pub person_id: Option<Ref<Person>>,
    /// First day.
    pub from: Option<DateText>,
    /// Last day.
    pub to: Option<DateText>,
}

/// A new appointment.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewAppointment {
    /// With whom.
    pub person_id: Ref<Person>,
    /// The appointment.
    pub appointment: AppointmentFields,
}

/// New values of an appointment.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AppointmentUpdate {
    /// Which.
    pub appointment_id: Ref<Appointment>,
    /// The values.
    pub appointment: AppointmentFields,
}

/// Who came, in one click.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttendanceUpdate {
    /// Which.
    pub appointment_id: Ref<Appointment>,
    /// Attendance.
    pub attendance: Wire<Attendance>,
}

/// Which appointment.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AppointmentKey {
    /// Which.
    pub appointment_id: Ref<Appointment>,
}

/// An appointment.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppointmentView {
    /// Identifier.
    pub id: Ref<Appointment>,
    /// With whom.
    pub person_id: Ref<Person>,
    /// Name to show: first name then last name.
    pub person_name: String,
    /// The appointment.
    pub appointment: AppointmentFields,
    /// Whether it is over and nobody said who came.
    pub needs_attendance: bool,
}

/// What one may say in a note.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteFields {
    /// Day it is about.
    pub written_on: DateText,
    /// Text.
    pub text: String,
    /// Whether it was a contact with the person.
    #[serde(default)]
    pub is_contact: bool,
    /// Whether it may be shown on a shared screen.
    #[serde(default)]
    pub shared: bool,
}

/// A new note.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewNote {
    /// About whom.
    pub person_id: Ref<Person>,
    /// The note.
    pub note: NoteFields,
}

/// New values of a note.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteUpdate {
    /// Which.
    pub note_id: Ref<Note>,
    /// The values.
    pub note: NoteFields,
}

/// Which note.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteKey {
    /// Which.
    pub note_id: Ref<Note>,
}

/// A note.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// Identifier.
    pub id: Ref<Note>,
    /// The note.
    pub note: NoteFields,
}
