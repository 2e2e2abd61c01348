-- Content packs adopted in this base. The newest one not archived is in force; none: the pack Trame comes with.

CREATE TABLE pack (
    id TEXT PRIMARY KEY NOT NULL,
    pack_version TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    published_on TEXT,
    adopted_at TEXT NOT NULL,
    author TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('replace', 'complete')),
    -- The whole référentiel as JSON: versions closed years ago name the pack they were made with.
    content TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
