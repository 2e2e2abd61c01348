-- What the store needs for itself. Released migrations are frozen: later changes are new files.

-- Facts about this base: number of the device.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Preferences of this installation: local, so not journalled and not exchanged.
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who wrote what: one line a creation (its first values in an object), then one a field.
-- Columns of fixed size first: the long value then never slows a search for stamps.
CREATE TABLE journal (
    -- Lines go only when a person is erased, and erasing ends with a line of its own: no number serves twice, without a
    -- second table to write at each save.
    seq INTEGER PRIMARY KEY,
    op_id TEXT NOT NULL,
    op TEXT NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    person_id TEXT,
    field TEXT NOT NULL,
    stamp TEXT NOT NULL,
    -- JSON array of the stamps whose values this one takes the place of.
    replaces TEXT NOT NULL DEFAULT '[]',
    -- For a line of an undo, stamp of the line whose value it puts back; none when that is the blank.
    restores TEXT,
    -- JSON.
    value TEXT NOT NULL
) STRICT;

-- Leaves of a field, undo, verification.
CREATE INDEX journal_field ON journal (entity_id, field);
-- History of a dossier.
CREATE INDEX journal_person ON journal (person_id);

-- History is only ever added to. Lines go when a person's data are erased, never otherwise.
CREATE TRIGGER journal_is_append_only BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
