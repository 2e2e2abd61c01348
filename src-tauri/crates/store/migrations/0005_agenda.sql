-- Appointments with attendance, and dated notes.

CREATE TABLE appointment (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    starts_at TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    place TEXT,
    subject TEXT,
    attendance TEXT NOT NULL CHECK (attendance IN (
        'prevu', 'present', 'absent_excuse', 'absent_non_excuse', 'annule', 'reporte')),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

-- Last contact and next appointment of everybody.
CREATE INDEX appointment_person ON appointment (person, attendance, starts_at, archived_at);
-- A day or a week of the agenda.
CREATE INDEX appointment_start ON appointment (starts_at);
-- Past appointments nobody gave an attendance to: few among many.
CREATE INDEX appointment_planned ON appointment (starts_at) WHERE attendance = 'prevu' AND archived_at IS NULL;

CREATE TABLE note (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    written_on TEXT NOT NULL,
    is_contact INTEGER NOT NULL DEFAULT 0 CHECK (is_contact IN (0, 1)),
    shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX note_person ON note (person, written_on, is_contact, archived_at);
