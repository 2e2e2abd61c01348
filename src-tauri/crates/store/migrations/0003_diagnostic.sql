-- The 360° diagnostic: dated versions, immutable once closed. Short columns first: the caseload never reads the texts.

CREATE TABLE diagnostic (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    pack TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX diagnostic_person ON diagnostic (person, opened_on, id, closed_on, archived_at);

CREATE TABLE category_entry (
    id TEXT PRIMARY KEY NOT NULL,
    diagnostic TEXT NOT NULL REFERENCES diagnostic (id) ON DELETE CASCADE,
    category TEXT NOT NULL CHECK (category IN (
        'logement', 'emploi', 'formation', 'difficulte_administrative', 'difficulte_financiere',
        'mobilite', 'sante', 'contraintes_familiales', 'maitrise_langue', 'numerique')),
    state TEXT NOT NULL CHECK (state IN (
        'non_abordee', 'rien_a_signaler', 'frein', 'frein_leve', 'ne_souhaite_pas_repondre')),
    impact TEXT CHECK (impact IN ('faible', 'fort', 'bloquant')),
    note_shared INTEGER NOT NULL DEFAULT 0 CHECK (note_shared IN (0, 1)),
    confirmed_on TEXT,
    unchanged_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER,
    words TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- One living entry a category; an undone one stays behind, archived.
CREATE UNIQUE INDEX category_entry_once ON category_entry (diagnostic, category) WHERE archived_at IS NULL;
-- The caseload reads all it shows of a diagnostic from here.
CREATE INDEX category_entry_summary
    ON category_entry (diagnostic, category, state, impact, confirmed_on, archived_at);

CREATE TABLE ticked_situation (
    id TEXT PRIMARY KEY NOT NULL,
    diagnostic TEXT NOT NULL REFERENCES diagnostic (id) ON DELETE CASCADE,
    category TEXT NOT NULL CHECK (category IN (
        'logement', 'emploi', 'formation', 'difficulte_administrative', 'difficulte_financiere',
        'mobilite', 'sante', 'contraintes_familiales', 'maitrise_langue', 'numerique')),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    polarity TEXT NOT NULL CHECK (polarity IN ('atout', 'neutre', 'frein')),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX ticked_situation_diagnostic ON ticked_situation (diagnostic);

CREATE TABLE strength (
    id TEXT PRIMARY KEY NOT NULL,
    diagnostic TEXT NOT NULL REFERENCES diagnostic (id) ON DELETE CASCADE,
    category TEXT NOT NULL CHECK (category IN (
        'logement', 'emploi', 'formation', 'difficulte_administrative', 'difficulte_financiere',
        'mobilite', 'sante', 'contraintes_familiales', 'maitrise_langue', 'numerique')),
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX strength_diagnostic ON strength (diagnostic);

-- A closed version never changes: corrections are a new version. Erasing the person still works, because the
-- parent row is gone by the time these are asked.
CREATE TRIGGER diagnostic_closed_update BEFORE UPDATE ON diagnostic WHEN OLD.closed_on IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;
CREATE TRIGGER diagnostic_closed_delete BEFORE DELETE ON diagnostic
WHEN OLD.closed_on IS NOT NULL AND EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;

CREATE TRIGGER category_entry_closed_insert BEFORE INSERT ON category_entry
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id = NEW.diagnostic AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;
CREATE TRIGGER category_entry_closed_update BEFORE UPDATE ON category_entry
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id IN (OLD.diagnostic, NEW.diagnostic) AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;
CREATE TRIGGER category_entry_closed_delete BEFORE DELETE ON category_entry
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id = OLD.diagnostic AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;

CREATE TRIGGER ticked_situation_closed_insert BEFORE INSERT ON ticked_situation
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id = NEW.diagnostic AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;
CREATE TRIGGER ticked_situation_closed_update BEFORE UPDATE ON ticked_situation
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id IN (OLD.diagnostic, NEW.diagnostic) AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;
CREATE TRIGGER ticked_situation_closed_delete BEFORE DELETE ON ticked_situation
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id = OLD.diagnostic AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;

CREATE TRIGGER strength_closed_insert BEFORE INSERT ON strength
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id = NEW.diagnostic AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;
CREATE TRIGGER strength_closed_update BEFORE UPDATE ON strength
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id IN (OLD.diagnostic, NEW.diagnostic) AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;
CREATE TRIGGER strength_closed_delete BEFORE DELETE ON strength
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id = OLD.diagnostic AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;
