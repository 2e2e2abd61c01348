-- The grid of potentialités; more documents.

CREATE TABLE potentialites_grid (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    form TEXT NOT NULL CHECK (form IN ('complete', 'courte')),
    pregnancy INTEGER NOT NULL DEFAULT 0 CHECK (pregnancy IN (0, 1)),
    support TEXT NOT NULL CHECK (support IN ('ecran', 'papier')),
    pack TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    parent_done_on TEXT,
    closed_on TEXT,
    due_month TEXT,
    budget TEXT NOT NULL DEFAULT '',
    travel_minutes INTEGER CHECK (travel_minutes >= 0),
    drop_off_minutes INTEGER NOT NULL CHECK (drop_off_minutes >= 0),
    review_on TEXT,
    review_motive TEXT CHECK (review_motive IN ('trois_mois', 'naissance', 'troisieme_anniversaire')),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX potentialites_grid_person ON potentialites_grid (person, opened_on);

CREATE TABLE potentialites_answer (
    id TEXT PRIMARY KEY NOT NULL,
    grid TEXT NOT NULL REFERENCES potentialites_grid (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    label TEXT NOT NULL,
    parent TEXT CHECK (parent IN ('fort', 'va', 'avancer', 'bloque', 'passe')),
    referent TEXT CHECK (referent IN ('fort', 'va', 'avancer', 'bloque', 'passe')),
    fact TEXT NOT NULL DEFAULT '',
    shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
    strength INTEGER CHECK (strength BETWEEN 1 AND 5),
    example TEXT NOT NULL DEFAULT '',
    cv TEXT NOT NULL DEFAULT '',
    priority INTEGER CHECK (priority BETWEEN 1 AND 5),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX potentialites_answer_grid ON potentialites_answer (grid);

-- What an action answers to: a priority the parent chose.
ALTER TABLE action ADD COLUMN potentialites_answer TEXT REFERENCES potentialites_answer (id) ON DELETE SET NULL;

-- A closed grid never changes: one looks at it again in another.
CREATE TRIGGER potentialites_grid_closed_update BEFORE UPDATE ON potentialites_grid
WHEN OLD.closed_on IS NOT NULL AND (NEW.person IS NOT OLD.person
    OR NEW.form IS NOT OLD.form
    OR NEW.pregnancy IS NOT OLD.pregnancy
    OR NEW.support IS NOT OLD.support
    OR NEW.pack IS NOT OLD.pack
    OR NEW.opened_on IS NOT OLD.opened_on
    OR NEW.parent_done_on IS NOT OLD.parent_done_on
    OR NEW.closed_on IS NOT OLD.closed_on
    OR NEW.due_month IS NOT OLD.due_month
    OR NEW.budget IS NOT OLD.budget
    OR NEW.travel_minutes IS NOT OLD.travel_minutes
    OR NEW.drop_off_minutes IS NOT OLD.drop_off_minutes
    OR NEW.review_on IS NOT OLD.review_on
    OR NEW.review_motive IS NOT OLD.review_motive)
BEGIN
    SELECT RAISE(ABORT, 'closed grid');
END;
CREATE TRIGGER potentialites_answer_closed_insert BEFORE INSERT ON potentialites_answer
WHEN EXISTS (SELECT 1 FROM potentialites_grid WHERE id = NEW.grid AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed grid');
END;
CREATE TRIGGER potentialites_answer_closed_update BEFORE UPDATE ON potentialites_answer
WHEN EXISTS (SELECT 1 FROM potentialites_grid WHERE id IN (OLD.grid, NEW.grid) AND closed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'closed grid');
END;
-- Once the parent has finished, nobody answers in their place; before, the référent’s column does not exist.
CREATE TRIGGER potentialites_answer_parent_first BEFORE UPDATE ON potentialites_answer
WHEN NEW.parent IS NOT OLD.parent
    AND EXISTS (SELECT 1 FROM potentialites_grid WHERE id = NEW.grid AND parent_done_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'parent answered');
END;
CREATE TRIGGER potentialites_answer_referent_after BEFORE UPDATE ON potentialites_answer
WHEN (NEW.referent IS NOT OLD.referent OR NEW.fact IS NOT OLD.fact)
    AND EXISTS (SELECT 1 FROM potentialites_grid WHERE id = NEW.grid AND parent_done_on IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'parent first');
END;

-- The list of kinds grew, and a CHECK cannot be altered.
CREATE TABLE document_new (
    id TEXT PRIMARY KEY NOT NULL,
    -- None for lists and blank sheets.
    person TEXT REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN (
        'summary', 'contract', 'contractText', 'roadmap', 'personSummary', 'plan', 'comparison', 'franceTravail',
        'blankDiagnostic', 'companySheet', 'caseload', 'pmsmpSheet', 'pmsmpPreparation', 'pmsmpBilan', 'pmsmpSkills',
        'blankPotentialites', 'parentPotentialites', 'potentialites', 'trajectory')),
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

INSERT INTO document_new SELECT * FROM document;
DROP TABLE document;
ALTER TABLE document_new RENAME TO document;
CREATE INDEX document_person ON document (person, made_at);
