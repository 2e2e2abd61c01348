-- The plan says how its actions ended; contracts, their lines, the target of hours and the bilan; more documents.

ALTER TABLE action ADD COLUMN closed_on TEXT;
ALTER TABLE action ADD COLUMN close_reason TEXT;
ALTER TABLE action ADD COLUMN appointment TEXT REFERENCES appointment (id) ON DELETE SET NULL;

-- Day the RSA was asked for or granted: six weeks to be oriented run from it.
ALTER TABLE dossier ADD COLUMN rsa_from TEXT;

-- Legal mention under the title of contracts, in the words of the territory.
ALTER TABLE structure ADD COLUMN contract_mention TEXT;

-- Hours a week asked of a person when the law's are lowered, and why. The latest decision counts.
CREATE TABLE hours_target (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    decided_on TEXT NOT NULL,
    weekly_minutes INTEGER NOT NULL CHECK (weekly_minutes >= 0),
    motive TEXT NOT NULL CHECK (motive IN ('sante_handicap', 'aidant', 'parent_isole', 'autre')),
    detail TEXT,
    until TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX hours_target_person ON hours_target (person, decided_on);

-- A contract never changes once signed: corrections are an « avenant ».
CREATE TABLE contract (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('premier', 'renouvellement', 'avenant')),
    follows TEXT REFERENCES contract (id) ON DELETE CASCADE,
    diagnostic TEXT REFERENCES diagnostic (id) ON DELETE CASCADE,
    starts_on TEXT,
    ends_on TEXT,
    review_on TEXT,
    ready_on TEXT,
    signed_on TEXT,
    handed_on TEXT,
    ended_on TEXT,
    end_reason TEXT,
    sha256 TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER,
    title TEXT NOT NULL,
    legal_mention TEXT NOT NULL DEFAULT '',
    referent TEXT NOT NULL,
    project TEXT NOT NULL DEFAULT '',
    person_engagements TEXT NOT NULL DEFAULT '',
    referent_engagements TEXT NOT NULL DEFAULT '',
    amends TEXT NOT NULL DEFAULT '',
    person_observations TEXT NOT NULL DEFAULT '',
    referent_observations TEXT NOT NULL DEFAULT ''
) STRICT;

-- The caseload and « Aujourd’hui » read the dates of contracts from here.
CREATE INDEX contract_person ON contract (
    person, id, kind, follows, starts_on, ends_on, review_on, ready_on, signed_on, ended_on, archived_at);

-- A line of the plan taken into a contract, in the words of the day.
CREATE TABLE contract_line (
    id TEXT PRIMARY KEY NOT NULL,
    contract TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    objective TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    action TEXT REFERENCES action (id) ON DELETE CASCADE,
    category TEXT NOT NULL CHECK (category IN (
        'logement', 'emploi', 'formation', 'difficulte_administrative', 'difficulte_financiere',
        'mobilite', 'sante', 'contraintes_familiales', 'maitrise_langue', 'numerique')),
    objective_label TEXT NOT NULL,
    action_label TEXT,
    who TEXT,
    starts_on TEXT,
    due_on TEXT,
    proof TEXT,
    weekly_minutes INTEGER CHECK (weekly_minutes >= 0),
    consented_on TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX contract_line_contract ON contract_line (contract);

-- What came of a plan, in both voices. Compulsory before a renewal.
CREATE TABLE bilan (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    contract TEXT REFERENCES contract (id) ON DELETE CASCADE,
    made_on TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER,
    person_done TEXT NOT NULL DEFAULT '',
    person_hindered TEXT NOT NULL DEFAULT '',
    referent_done TEXT NOT NULL DEFAULT '',
    referent_hindered TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX bilan_person ON bilan (person, made_on, archived_at);

-- The signed pages. Bytes stay out of the journal, which holds their hash with the contract.
CREATE TABLE signed_pdf (
    contract TEXT PRIMARY KEY NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Once signed, only what comes after may be written: handed over, ended, put out of sight.
CREATE TRIGGER contract_signed_update BEFORE UPDATE ON contract
WHEN OLD.signed_on IS NOT NULL AND (
    NEW.person IS NOT OLD.person OR NEW.kind IS NOT OLD.kind OR NEW.follows IS NOT OLD.follows
    OR NEW.diagnostic IS NOT OLD.diagnostic OR NEW.starts_on IS NOT OLD.starts_on OR NEW.ends_on IS NOT OLD.ends_on
    OR NEW.review_on IS NOT OLD.review_on OR NEW.ready_on IS NOT OLD.ready_on OR NEW.signed_on IS NOT OLD.signed_on
    OR NEW.sha256 IS NOT OLD.sha256 OR NEW.title IS NOT OLD.title OR NEW.legal_mention IS NOT OLD.legal_mention
    OR NEW.referent IS NOT OLD.referent OR NEW.project IS NOT OLD.project
    OR NEW.person_engagements IS NOT OLD.person_engagements
    OR NEW.referent_engagements IS NOT OLD.referent_engagements OR NEW.amends IS NOT OLD.amends
    OR NEW.person_observations IS NOT OLD.person_observations
    OR NEW.referent_observations IS NOT OLD.referent_observations)
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;
CREATE TRIGGER contract_signed_delete BEFORE DELETE ON contract
WHEN OLD.signed_on IS NOT NULL AND EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;
CREATE TRIGGER contract_line_signed_insert BEFORE INSERT ON contract_line
WHEN EXISTS (SELECT 1 FROM contract WHERE id = NEW.contract AND signed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;
CREATE TRIGGER contract_line_signed_update BEFORE UPDATE ON contract_line
WHEN EXISTS (SELECT 1 FROM contract WHERE id IN (OLD.contract, NEW.contract) AND signed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;
CREATE TRIGGER contract_line_signed_delete BEFORE DELETE ON contract_line
WHEN EXISTS (SELECT 1 FROM contract WHERE id = OLD.contract AND signed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;
CREATE TRIGGER signed_pdf_update BEFORE UPDATE ON signed_pdf
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;
CREATE TRIGGER signed_pdf_delete BEFORE DELETE ON signed_pdf
WHEN EXISTS (SELECT 1 FROM contract WHERE id = OLD.contract)
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;

-- The list of kinds grew, and a CHECK cannot be altered.
CREATE TABLE document_new (
    id TEXT PRIMARY KEY NOT NULL,
    -- None for lists and blank sheets.
    person TEXT REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN (
        'summary', 'contract', 'contractText', 'roadmap', 'personSummary', 'plan', 'comparison', 'franceTravail',
        'blankDiagnostic', 'companySheet', 'caseload')),
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
