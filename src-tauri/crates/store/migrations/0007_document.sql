-- Documents that left Trame, and the logo printed on them.

CREATE TABLE document (
    id TEXT PRIMARY KEY NOT NULL,
    -- None for lists and blank sheets.
    person TEXT REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN (
        'summary', 'contract', 'roadmap', 'blankDiagnostic', 'companySheet', 'caseload')),
    title TEXT NOT NULL,
    made_at TEXT NOT NULL,
    author TEXT NOT NULL,
    pages INTEGER NOT NULL CHECK (pages >= 0),
    sha256 TEXT NOT NULL,
    left_as TEXT NOT NULL CHECK (left_as IN ('saved', 'printed')),
    with_data INTEGER NOT NULL DEFAULT 0 CHECK (with_data IN (0, 1)),
    -- JSON array of French labels: read and shown whole, never searched.
    hidden TEXT NOT NULL DEFAULT '[]',
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

-- Documents of a dossier, newest first.
CREATE INDEX document_person ON document (person, made_at);

-- PNG in base64, at most 1200 × 400: the journal keeps values as JSON, so bytes lie as text.
ALTER TABLE structure ADD COLUMN logo TEXT;
