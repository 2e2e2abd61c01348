//! Appointments with attendance, and dated notes.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use trame_domain::agenda::{Appointment, Note};
use trame_domain::clock::Now;
use trame_domain::id::Id;
use trame_domain::person::PersonId;
use trame_domain::text::{clean_line, clean_note};
use trame_domain::violation::{Violation, Violations};
use trame_store::Op;

use crate::app::App;
use crate::dto::Nothing;
use crate::dto::agenda::*;
use crate::dto::people::PersonKey;
use crate::error::AppError;
use crate::session::Session;
use crate::wire::{DateText, Wire, read_date};

/// Bounds that any stored day lies between, in the four digits that sort as text.
const FIRST_DAY: NaiveDate = day(1900);
const LAST_DAY: NaiveDate = day(9999);

const fn day(year: i32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, 1, 1) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// Appointments of a person or of everybody between two days, in order.
pub(crate) fn list_appointments(
    app: &App,
    query: AppointmentQuery,
) -> Result<Vec<AppointmentView>, AppError> {
    let mut wrong = Violations::new();
    let from = read_date(query.from.as_ref(), "from", &mut wrong);
    let to = read_date(query.to.as_ref(), "to", &mut wrong);
    wrong.into_result()?;
    let now = app.now();
    app.with(|_, session| {
        let reader = session.store.reader();
        let mut rows: Vec<Appointment> = match query.person_id {
            Some(person) => reader
                .appointments_of(person.id)?
                .into_iter()
                .map(|row| row.value)
                .collect(),
            None => {
                let first = from.unwrap_or(FIRST_DAY).and_time(NaiveTime::MIN);
                let end = to.and_then(|day| day.succ_opt()).unwrap_or(LAST_DAY);
                let rows = reader.appointments_between(first, end.and_time(NaiveTime::MIN))?;
                rows.into_iter().map(|row| row.record.value).collect()
            }
        };
        rows.retain(|appointment| {
            let day = appointment.starts_at.date();
            from.is_none_or(|from| day >= from) && to.is_none_or(|to| day <= to)
        });
        rows.sort_by_key(|appointment| (appointment.starts_at, appointment.id));
        rows.into_iter()
            .map(|row| appointment_view(session, row, now.local))
            .collect()
    })
}

/// Adds an appointment.
pub(crate) fn create_appointment(
    app: &App,
    new: NewAppointment,
) -> Result<AppointmentView, AppError> {
    let now = app.now();
    app.with(|env, session| {
        session.store.reader().find(new.person_id.id)?;
        let appointment = session.write(env, Op::CreateAppointment, |tx| {
            let appointment = read_appointment(tx.new_id()?, new.person_id.id, &new.appointment)?;
            tx.put(&appointment, None)?;
            Ok(appointment)
        })?;
        appointment_view(session, appointment, now.local)
    })
}

/// Changes an appointment.
pub(crate) fn update_appointment(
    app: &App,
    update: AppointmentUpdate,
) -> Result<AppointmentView, AppError> {
    let now = app.now();
    app.with(|env, session| {
        let present = session.store.reader().find(update.appointment_id.id)?.value;
        let appointment = read_appointment(present.id, present.person, &update.appointment)?;
        session.write(env, Op::UpdateAppointment, |tx| {
            Ok(tx.put(&appointment, None)?)
        })?;
        appointment_view(session, appointment, now.local)
    })
}

/// Notes who came.
pub(crate) fn update_attendance(
    app: &App,
    update: AttendanceUpdate,
) -> Result<AppointmentView, AppError> {
    let now = app.now();
    app.with(|env, session| {
        let mut appointment = session.store.reader().find(update.appointment_id.id)?.value;
        appointment.attendance = update.attendance.0;
        session.write(env, Op::SetAttendance, |tx| Ok(tx.put(&appointment, None)?))?;
        appointment_view(session, appointment, now.local)
    })
}

/// Takes an appointment away; it can be undone.
pub(crate) fn archive_appointment(app: &App, key: AppointmentKey) -> Result<Nothing, AppError> {
    app.with(|env, session| {
        let id = key.appointment_id.id;
        session.write(env, Op::ArchiveAppointment, |tx| Ok(tx.archive(id)?))?;
        Ok(Nothing {})
    })
}

/// Notes of a dossier, newest first.
pub(crate) fn list_notes(app: &App, key: PersonKey) -> Result<Vec<NoteView>, AppError> {
    app.with(|_, session| {
        let rows = session.store.reader().notes_of(key.person_id.id)?;
        Ok(rows.into_iter().map(|row| note_view(row.value)).collect())
    })
}

/// Adds a note.
pub(crate) fn create_note(app: &App, new: NewNote) -> Result<NoteView, AppError> {
    app.with(|env, session| {
        session.store.reader().find(new.person_id.id)?;
        let now = env.clock.now();
        let note = session.write(env, Op::CreateNote, |tx| {
            let note = read_note(tx.new_id()?, new.person_id.id, &new.note, now)?;
            tx.put(&note, None)?;
            Ok(note)
        })?;
        Ok(note_view(note))
    })
}

/// Changes a note.
pub(crate) fn update_note(app: &App, update: NoteUpdate) -> Result<NoteView, AppError> {
    app.with(|env, session| {
        let present = session.store.reader().find(update.note_id.id)?.value;
        let note = read_note(present.id, present.person, &update.note, env.clock.now())?;
        session.write(env, Op::UpdateNote, |tx| Ok(tx.put(&note, None)?))?;
        Ok(note_view(note))
    })
}

/// Takes a note away; it can be undone.
pub(crate) fn archive_note(app: &App, key: NoteKey) -> Result<Nothing, AppError> {
    app.with(|env, session| {
        session.write(env, Op::ArchiveNote, |tx| Ok(tx.archive(key.note_id.id)?))?;
        Ok(Nothing {})
    })
}

/// What the window shows of an appointment.
pub(crate) fn appointment_view(
    session: &Session,
    appointment: Appointment,
    now: NaiveDateTime,
) -> Result<AppointmentView, AppError> {
    Ok(AppointmentView {
        id: appointment.id.into(),
        person_id: appointment.person.into(),
        person_name: session.name_of(appointment.person)?,
        needs_attendance: appointment.needs_attendance(now),
        appointment: AppointmentFields {
            day: DateText::from(appointment.starts_at.date()),
            time: appointment.starts_at.format("%H:%M").to_string(),
            minutes: appointment.minutes,
            place: appointment.place,
            subject: appointment.subject,
            attendance: Wire(appointment.attendance),
        },
    })
}

fn read_appointment(
    id: Id<Appointment>,
    person: PersonId,
    fields: &AppointmentFields,
) -> Result<Appointment, AppError> {
    let mut wrong = Violations::new();
    let day = fields.day.read("day", &mut wrong);
    if fields.day.0.trim().is_empty() {
        wrong.add("day", Violation::Missing);
    }
    let time = NaiveTime::parse_from_str(fields.time.trim(), "%H:%M");
    if time.is_err() {
        wrong.add("time", Violation::Missing);
    }
    wrong.into_result()?;
    let appointment = Appointment {
        id,
        person,
        starts_at: day.unwrap_or_default().and_time(time.unwrap_or_default()),
        minutes: fields.minutes,
        place: clean_optional(fields.place.as_deref()),
        subject: clean_optional(fields.subject.as_deref()),
        attendance: fields.attendance.0,
    };
    appointment.check()?;
    Ok(appointment)
}

fn read_note(
    id: Id<Note>,
    person: PersonId,
    fields: &NoteFields,
    now: Now,
) -> Result<Note, AppError> {
    let mut wrong = Violations::new();
    let written_on = fields.written_on.read("writtenOn", &mut wrong);
    wrong.into_result()?;
    let note = Note {
        id,
        person,
        written_on: written_on.unwrap_or_else(|| now.today()),
        text: clean_note(&fields.text),
        is_contact: fields.is_contact,
        shared: fields.shared,
    };
    note.check(now.today())?;
    Ok(note)
}

fn note_view(note: Note) -> NoteView {
    NoteView {
        id: note.id.into(),
        note: NoteFields {
            written_on: DateText::from(note.written_on),
            text: note.text,
            is_contact: note.is_contact,
            shared: note.shared,
        },
    }
}

/// Cleans a line; nothing when nothing is left.
pub(crate) fn clean_optional(text: Option<&str>) -> Option<String> {
    text.map(clean_line).filter(|text| !text.is_empty())
}
