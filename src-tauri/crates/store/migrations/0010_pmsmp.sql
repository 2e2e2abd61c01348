-- Companies, immersion offers, PMSMP and their bilans; more documents.

CREATE TABLE company (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    siret TEXT,
    ape TEXT,
    ape_version TEXT,
    activity TEXT,
    workforce TEXT,
    collective_agreement TEXT,
    address TEXT,
    postcode TEXT,
    commune_code TEXT,
    commune_name TEXT,
    territory TEXT,
    phone TEXT,
    email TEXT,
    stated_values TEXT NOT NULL DEFAULT '',
    trained_on TEXT,
    training TEXT,
    future_commitments TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE TABLE company_contact (
    id TEXT PRIMARY KEY NOT NULL,
    company TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    role TEXT,
    phone TEXT,
    email TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX company_contact_company ON company_contact (company);

CREATE TABLE company_event (
    id TEXT PRIMARY KEY NOT NULL,
    company TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    happened_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('visite', 'appel', 'courriel', 'rencontre', 'accueil', 'autre')),
    contact TEXT,
    author TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX company_event_company ON company_event (company, happened_on);

CREATE TABLE immersion_offer (
    id TEXT PRIMARY KEY NOT NULL,
    company TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    edition INTEGER NOT NULL CHECK (edition >= 0),
    follows TEXT REFERENCES immersion_offer (id) ON DELETE SET NULL,
    retired_on TEXT,
    sector TEXT,
    number TEXT,
    territory TEXT,
    prospector TEXT,
    visited_on TEXT,
    met TEXT,
    places TEXT NOT NULL DEFAULT '[]',
    transit INTEGER CHECK (transit IN (0, 1)),
    transit_lines TEXT,
    transit_stop TEXT,
    walk_minutes INTEGER CHECK (walk_minutes >= 0),
    mobility TEXT NOT NULL DEFAULT '',
    job TEXT NOT NULL,
    rome TEXT,
    appellation TEXT,
    positions INTEGER NOT NULL CHECK (positions >= 0),
    host_name TEXT,
    host_role TEXT,
    host_phone TEXT,
    host_email TEXT,
    context TEXT NOT NULL DEFAULT '',
    tasks TEXT NOT NULL DEFAULT '[]',
    hardships TEXT NOT NULL DEFAULT '[]',
    hardship_detail TEXT NOT NULL DEFAULT '',
    qualification_required INTEGER CHECK (qualification_required IN (0, 1)),
    qualification TEXT,
    training_possible INTEGER CHECK (training_possible IN (0, 1)),
    prerequisites TEXT NOT NULL DEFAULT '',
    objects TEXT NOT NULL DEFAULT '[]',
    soft_skills TEXT NOT NULL DEFAULT '[]',
    technical_skills TEXT NOT NULL DEFAULT '[]',
    mobility_solution TEXT NOT NULL DEFAULT '',
    part_time INTEGER CHECK (part_time IN (0, 1)),
    part_time_detail TEXT,
    flexible_time INTEGER CHECK (flexible_time IN (0, 1)),
    flexible_time_detail TEXT,
    other_measures TEXT NOT NULL DEFAULT '',
    equipment TEXT NOT NULL DEFAULT '',
    protective INTEGER CHECK (protective IN (0, 1)),
    protective_detail TEXT,
    duration TEXT,
    schedule TEXT NOT NULL DEFAULT '',
    hours TEXT,
    first_day_place TEXT,
    first_day_time TEXT,
    first_day_person TEXT,
    other_days_place TEXT,
    clothing TEXT NOT NULL DEFAULT '',
    meals TEXT NOT NULL DEFAULT '',
    review_on TEXT,
    other_expectations TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX immersion_offer_company ON immersion_offer (company);

CREATE TABLE pmsmp (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    company TEXT NOT NULL REFERENCES company (id),
    offer TEXT REFERENCES immersion_offer (id),
    renews TEXT REFERENCES pmsmp (id) ON DELETE SET NULL,
    object TEXT CHECK (object IN ('decouvrir', 'confirmer', 'recrutement')),
    objectives TEXT NOT NULL DEFAULT '',
    judged_by TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    ends_on TEXT,
    schedule TEXT NOT NULL DEFAULT '',
    days_off TEXT NOT NULL DEFAULT '[]',
    weekly_minutes INTEGER CHECK (weekly_minutes >= 0),
    presence_days INTEGER CHECK (presence_days >= 0),
    tutor_name TEXT,
    tutor_role TEXT,
    tutor_phone TEXT,
    tutor_email TEXT,
    no_replacement INTEGER NOT NULL DEFAULT 0 CHECK (no_replacement IN (0, 1)),
    protected_adult INTEGER NOT NULL DEFAULT 0 CHECK (protected_adult IN (0, 1)),
    guardian_name TEXT,
    guardian_phone TEXT,
    guardian_email TEXT,
    on_working_time INTEGER NOT NULL DEFAULT 0 CHECK (on_working_time IN (0, 1)),
    employer_name TEXT,
    employer_siret TEXT,
    employer_contact TEXT,
    aided_from TEXT,
    aided_to TEXT,
    technical_skills TEXT NOT NULL DEFAULT '[]',
    travel_minutes INTEGER CHECK (travel_minutes >= 0),
    support TEXT NOT NULL DEFAULT '',
    accommodations TEXT NOT NULL DEFAULT '',
    to_check TEXT NOT NULL DEFAULT '',
    constraints TEXT NOT NULL DEFAULT '',
    emergency_contact TEXT NOT NULL DEFAULT '',
    shared TEXT NOT NULL DEFAULT '[]',
    shared_on TEXT,
    proposed_on TEXT,
    met_on TEXT,
    requested_on TEXT,
    external_number TEXT,
    validated_on TEXT,
    started_on TEXT,
    finished_on TEXT,
    closed_on TEXT,
    exit TEXT CHECK (exit IN ('refusee', 'annulee', 'interrompue', 'non_venue')),
    exit_on TEXT,
    exit_by TEXT CHECK (exit_by IN ('personne', 'entreprise', 'prescripteur', 'commun_accord', 'force_majeure')),
    exit_reason TEXT,
    done_minutes INTEGER CHECK (done_minutes >= 0),
    accident_at TEXT,
    accident_told_at TEXT,
    accident_declared_at TEXT,
    accident_contact TEXT,
    accident_note TEXT,
    review_on TEXT,
    set_aside_on TEXT,
    set_aside_reason TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX pmsmp_person ON pmsmp (person, starts_on, archived_at);
CREATE INDEX pmsmp_company ON pmsmp (company);
CREATE INDEX pmsmp_offer ON pmsmp (offer);

CREATE TABLE pmsmp_bilan (
    id TEXT PRIMARY KEY NOT NULL,
    pmsmp TEXT NOT NULL REFERENCES pmsmp (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    made_on TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('collectif', 'telephone', 'separe')),
    tutor_name TEXT,
    referent_name TEXT,
    completion TEXT CHECK (completion IN ('complete', 'en_partie', 'non_venue')),
    last_day TEXT,
    missed_minutes INTEGER CHECK (missed_minutes >= 0),
    initiative TEXT CHECK (initiative IN ('personne', 'entreprise', 'prescripteur', 'commun_accord', 'force_majeure')),
    reason TEXT,
    reached TEXT CHECK (reached IN ('oui', 'en_partie', 'non')),
    evidence TEXT NOT NULL DEFAULT '',
    welcome_prepared TEXT CHECK (welcome_prepared IN ('oui', 'en_partie', 'non')),
    welcome_tutor TEXT CHECK (welcome_tutor IN ('oui', 'en_partie', 'non')),
    welcome_clear TEXT CHECK (welcome_clear IN ('oui', 'en_partie', 'non')),
    welcome_adapted TEXT CHECK (welcome_adapted IN ('oui', 'en_partie', 'non')),
    welcome_advised TEXT CHECK (welcome_advised IN ('oui', 'en_partie', 'non')),
    welcome_note TEXT NOT NULL DEFAULT '',
    welcome_shared INTEGER NOT NULL DEFAULT 0 CHECK (welcome_shared IN (0, 1)),
    liked TEXT NOT NULL DEFAULT '',
    surprised TEXT NOT NULL DEFAULT '',
    unwanted TEXT NOT NULL DEFAULT '',
    wish TEXT CHECK (wish IN ('plus_forte', 'pareille', 'moins_forte', 'pas_pour_moi')),
    agreement TEXT CHECK (agreement IN ('d_accord', 'pas_d_accord')),
    agreed_on TEXT,
    comment TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX pmsmp_bilan_pmsmp ON pmsmp_bilan (pmsmp, number);

CREATE TABLE pmsmp_bilan_line (
    id TEXT PRIMARY KEY NOT NULL,
    bilan TEXT NOT NULL REFERENCES pmsmp_bilan (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('tache', 'savoir_etre', 'technique')),
    code TEXT,
    label TEXT NOT NULL,
    task_mark TEXT CHECK (task_mark IN ('vue', 'avec_aide', 'seul', 'pas_abordee')),
    person_mark TEXT CHECK (person_mark IN ('1', '2', '3', '4', 'N')),
    tutor_mark TEXT CHECK (tutor_mark IN ('1', '2', '3', '4', 'N')),
    fact TEXT NOT NULL DEFAULT '',
    cv TEXT NOT NULL DEFAULT '',
    cv_kept INTEGER NOT NULL DEFAULT 0 CHECK (cv_kept IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX pmsmp_bilan_line_bilan ON pmsmp_bilan_line (bilan);

CREATE TABLE pmsmp_follow_up (
    id TEXT PRIMARY KEY NOT NULL,
    bilan TEXT NOT NULL REFERENCES pmsmp_bilan (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('embauche', 'promesse', 'poei', 'formation', 'iae', 'alternance', 'renouvellement', 'meme_metier', 'autre_metier', 'pause', 'changement_projet', 'autre')),
    contract_type TEXT,
    happens_on TEXT,
    who TEXT,
    detail TEXT NOT NULL DEFAULT '',
    action TEXT REFERENCES action (id) ON DELETE SET NULL,
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX pmsmp_follow_up_bilan ON pmsmp_follow_up (bilan);

-- The action can be an immersion.
ALTER TABLE action ADD COLUMN pmsmp TEXT REFERENCES pmsmp (id) ON DELETE SET NULL;

-- Last day the structure may prescribe PMSMP by delegation (L. 5135-2); none when it needs no delegation.
ALTER TABLE structure ADD COLUMN delegation_until TEXT;

-- Once the person has said « d’accord » or « pas d’accord », a bilan never changes: a correction is another version.
CREATE TRIGGER pmsmp_bilan_agreed_update BEFORE UPDATE ON pmsmp_bilan
WHEN OLD.agreed_on IS NOT NULL AND (NEW.pmsmp IS NOT OLD.pmsmp
    OR NEW.number IS NOT OLD.number
    OR NEW.made_on IS NOT OLD.made_on
    OR NEW.mode IS NOT OLD.mode
    OR NEW.tutor_name IS NOT OLD.tutor_name
    OR NEW.referent_name IS NOT OLD.referent_name
    OR NEW.completion IS NOT OLD.completion
    OR NEW.last_day IS NOT OLD.last_day
    OR NEW.missed_minutes IS NOT OLD.missed_minutes
    OR NEW.initiative IS NOT OLD.initiative
    OR NEW.reason IS NOT OLD.reason
    OR NEW.reached IS NOT OLD.reached
    OR NEW.evidence IS NOT OLD.evidence
    OR NEW.welcome_prepared IS NOT OLD.welcome_prepared
    OR NEW.welcome_tutor IS NOT OLD.welcome_tutor
    OR NEW.welcome_clear IS NOT OLD.welcome_clear
    OR NEW.welcome_adapted IS NOT OLD.welcome_adapted
    OR NEW.welcome_advised IS NOT OLD.welcome_advised
    OR NEW.welcome_note IS NOT OLD.welcome_note
    OR NEW.welcome_shared IS NOT OLD.welcome_shared
    OR NEW.liked IS NOT OLD.liked
    OR NEW.surprised IS NOT OLD.surprised
    OR NEW.unwanted IS NOT OLD.unwanted
    OR NEW.wish IS NOT OLD.wish
    OR NEW.agreement IS NOT OLD.agreement
    OR NEW.agreed_on IS NOT OLD.agreed_on
    OR NEW.comment IS NOT OLD.comment OR NEW.archived_at IS NOT OLD.archived_at)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;
-- It goes with its PMSMP, hence with the person, and not otherwise.
CREATE TRIGGER pmsmp_bilan_agreed_delete BEFORE DELETE ON pmsmp_bilan
WHEN OLD.agreed_on IS NOT NULL AND EXISTS (SELECT 1 FROM pmsmp WHERE id = OLD.pmsmp)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;
CREATE TRIGGER pmsmp_bilan_line_agreed_insert BEFORE INSERT ON pmsmp_bilan_line
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id = NEW.bilan AND agreed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;
CREATE TRIGGER pmsmp_bilan_line_agreed_update BEFORE UPDATE ON pmsmp_bilan_line
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id IN (OLD.bilan, NEW.bilan) AND agreed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;
CREATE TRIGGER pmsmp_bilan_line_agreed_delete BEFORE DELETE ON pmsmp_bilan_line
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id = OLD.bilan AND agreed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;
CREATE TRIGGER pmsmp_follow_up_agreed_insert BEFORE INSERT ON pmsmp_follow_up
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id = NEW.bilan AND agreed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;
-- The action it became may be noted later.
CREATE TRIGGER pmsmp_follow_up_agreed_update BEFORE UPDATE ON pmsmp_follow_up
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id IN (OLD.bilan, NEW.bilan) AND agreed_on IS NOT NULL)
    AND (NEW.bilan IS NOT OLD.bilan
    OR NEW.kind IS NOT OLD.kind
    OR NEW.contract_type IS NOT OLD.contract_type
    OR NEW.happens_on IS NOT OLD.happens_on
    OR NEW.who IS NOT OLD.who
    OR NEW.detail IS NOT OLD.detail
    OR NEW.position IS NOT OLD.position OR NEW.archived_at IS NOT OLD.archived_at)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;
CREATE TRIGGER pmsmp_follow_up_agreed_delete BEFORE DELETE ON pmsmp_follow_up
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id = OLD.bilan AND agreed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;

-- The list of kinds grew, and a CHECK cannot be altered.
CREATE TABLE document_new (
    id TEXT PRIMARY KEY NOT NULL,
    -- None for lists and blank sheets.
    person TEXT REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN (
        'summary', 'contract', 'contractText', 'roadmap', 'personSummary', 'plan', 'comparison', 'franceTravail',
        'blankDiagnostic', 'companySheet', 'caseload', 'pmsmpSheet', 'pmsmpPreparation', 'pmsmpBilan', 'pmsmpSkills')),
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
