-- People who are followed. Dates are ISO texts; created_at, updated_at and archived_at are UTC milliseconds.

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL,
    birth_name TEXT NOT NULL DEFAULT '',
    usage_name TEXT,
    first_name TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    phone TEXT,
    email TEXT,
    address TEXT,
    postcode TEXT,
    commune_code TEXT,
    commune_name TEXT,
    household TEXT CHECK (household IN ('seul', 'couple', 'heberge')),
    expected_birth TEXT,
    work_situation TEXT,
    work_situation_since TEXT,
    education_level TEXT,
    rqth INTEGER CHECK (rqth IN (0, 1)),
    caf_number TEXT,
    ft_number TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE TABLE child (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    birth_month TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX child_person ON child (person, birth_month, archived_at);

CREATE TABLE person_item (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('droit', 'langue', 'permis', 'etiquette')),
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX person_item_person ON person_item (person, kind, code, archived_at);

CREATE TABLE dossier (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL UNIQUE REFERENCES person (id) ON DELETE CASCADE,
    referent TEXT NOT NULL DEFAULT '',
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    close_reason TEXT,
    orientation_path TEXT,
    orientation_notified_on TEXT,
    territory TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
