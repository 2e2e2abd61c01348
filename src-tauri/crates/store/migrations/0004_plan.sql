-- The action plan.

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
) STRICT;

CREATE INDEX action_objective ON action (objective);
-- Overdue actions: the terms of this condition are repeated by the queries it serves.
CREATE INDEX action_due ON action (due_on, objective)
    WHERE status IN ('en_projet', 'en_cours', 'en_attente') AND archived_at IS NULL;
