CREATE TABLE action (
    id TEXT PRIMARY KEY NOT NULL,
    objective TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    code TEXT,
    label TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN (
        'en_projet', 'en_cours', 'en_attente', 'realisee', 'abandonnee', 'annulee')),
    actor TEXT NOT NULL CHECK (actor IN ('personne', 'referent', 'partenaire')),
    actor_name TEXT,
    starts_on TEXT,
    due_on TEXT,
    proof TEXT,
    weekly_minutes INTEGER CHECK (weekly_minutes >= 0),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
, closed_on TEXT, close_reason TEXT, appointment TEXT REFERENCES appointment (id) ON DELETE SET NULL, pmsmp TEXT REFERENCES pmsmp (id) ON DELETE SET NULL, potentialites_answer TEXT REFERENCES potentialites_answer (id) ON DELETE SET NULL) STRICT;

CREATE INDEX action_due ON action (due_on, objective)
    WHERE status IN ('en_projet', 'en_cours', 'en_attente') AND archived_at IS NULL;

CREATE INDEX action_objective ON action (objective);

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

CREATE INDEX appointment_person ON appointment (person, attendance, starts_at, archived_at);

CREATE INDEX appointment_planned ON appointment (starts_at) WHERE attendance = 'prevu' AND archived_at IS NULL;

CREATE INDEX appointment_start ON appointment (starts_at);

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

CREATE TRIGGER category_entry_closed_delete BEFORE DELETE ON category_entry
WHEN EXISTS (SELECT 1 FROM diagnostic WHERE id = OLD.diagnostic AND closed_on IS NOT NULL)
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

CREATE UNIQUE INDEX category_entry_once ON category_entry (diagnostic, category) WHERE archived_at IS NULL;

CREATE INDEX category_entry_summary
    ON category_entry (diagnostic, category, state, impact, confirmed_on, archived_at);

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

CREATE TRIGGER contract_signed_delete BEFORE DELETE ON contract
WHEN OLD.signed_on IS NOT NULL AND EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;

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

CREATE INDEX contract_person ON contract (
    person, id, kind, follows, starts_on, ends_on, review_on, ready_on, signed_on, ended_on, archived_at);

CREATE TRIGGER contract_line_signed_delete BEFORE DELETE ON contract_line
WHEN EXISTS (SELECT 1 FROM contract WHERE id = OLD.contract AND signed_on IS NOT NULL)
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

CREATE TRIGGER diagnostic_closed_delete BEFORE DELETE ON diagnostic
WHEN OLD.closed_on IS NOT NULL AND EXISTS (SELECT 1 FROM person WHERE id = OLD.person)
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;

CREATE TRIGGER diagnostic_closed_update BEFORE UPDATE ON diagnostic WHEN OLD.closed_on IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'closed diagnostic');
END;

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

CREATE TABLE "document" (
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

CREATE INDEX document_person ON document (person, made_at);

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
, rsa_from TEXT) STRICT;

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

CREATE TRIGGER journal_is_append_only BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

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

CREATE INDEX journal_field ON journal (entity_id, field);

CREATE INDEX journal_person ON journal (person_id);

CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE objective (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    category TEXT NOT NULL CHECK (category IN (
        'logement', 'emploi', 'formation', 'difficulte_administrative', 'difficulte_financiere',
        'mobilite', 'sante', 'contraintes_familiales', 'maitrise_langue', 'numerique')),
    code TEXT,
    label TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('en_cours', 'atteint', 'abandonne')),
    priority INTEGER CHECK (priority BETWEEN 1 AND 3),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE INDEX objective_person ON objective (person, status, archived_at);

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

CREATE INDEX pmsmp_company ON pmsmp (company);

CREATE INDEX pmsmp_offer ON pmsmp (offer);

CREATE INDEX pmsmp_person ON pmsmp (person, starts_on, archived_at);

CREATE TRIGGER pmsmp_bilan_agreed_delete BEFORE DELETE ON pmsmp_bilan
WHEN OLD.agreed_on IS NOT NULL AND EXISTS (SELECT 1 FROM pmsmp WHERE id = OLD.pmsmp)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;

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

CREATE TRIGGER pmsmp_bilan_line_agreed_delete BEFORE DELETE ON pmsmp_bilan_line
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id = OLD.bilan AND agreed_on IS NOT NULL)
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

CREATE TRIGGER pmsmp_follow_up_agreed_delete BEFORE DELETE ON pmsmp_follow_up
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id = OLD.bilan AND agreed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;

CREATE TRIGGER pmsmp_follow_up_agreed_insert BEFORE INSERT ON pmsmp_follow_up
WHEN EXISTS (SELECT 1 FROM pmsmp_bilan WHERE id = NEW.bilan AND agreed_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'agreed bilan');
END;

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

CREATE TABLE referent (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    territory TEXT,
    phone TEXT,
    email TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER signed_pdf_delete BEFORE DELETE ON signed_pdf
WHEN EXISTS (SELECT 1 FROM contract WHERE id = OLD.contract)
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;

CREATE TRIGGER signed_pdf_update BEFORE UPDATE ON signed_pdf
BEGIN
    SELECT RAISE(ABORT, 'signed contract');
END;

CREATE TABLE signed_pdf (
    contract TEXT PRIMARY KEY NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER strength_closed_delete BEFORE DELETE ON strength
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

CREATE TABLE structure (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    service TEXT,
    address TEXT,
    phone TEXT,
    contract_title TEXT,
    legal_mentions TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    archived_at INTEGER
, logo TEXT, contract_mention TEXT, delegation_until TEXT) STRICT;

CREATE TRIGGER ticked_situation_closed_delete BEFORE DELETE ON ticked_situation
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
