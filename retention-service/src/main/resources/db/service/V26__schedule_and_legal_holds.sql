-- When each category of personal data has to go: rules as versioned data, runs that work them off
-- in batches on any number of nodes, and legal holds that suspend them.

CREATE TABLE category_rule (
  site text NOT NULL CONSTRAINT category_rule_site_fk REFERENCES site,
  code text NOT NULL,
  version int NOT NULL CONSTRAINT category_rule_version_ck CHECK (version > 0),
  retired boolean NOT NULL,
  category text NOT NULL,
  trigger text NOT NULL,
  bound text NOT NULL CONSTRAINT category_rule_bound_ck CHECK (bound IN ('AT_LEAST', 'AT_MOST')),
  period text NOT NULL,
  action text NOT NULL CONSTRAINT category_rule_action_ck CHECK (action IN ('DELETE', 'ANONYMISE')),
  basis_kind text NOT NULL,
  basis text NOT NULL,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  CONSTRAINT category_rule_pk PRIMARY KEY (site, code, version)
);
COMMENT ON TABLE category_rule IS 'Versions are never changed; the newest of a code counts, unless retired';
COMMENT ON COLUMN category_rule.bound IS 'AT_LEAST: a law asks to keep it so long; AT_MOST: the purpose ends then';
REVOKE UPDATE, DELETE ON category_rule FROM ${runtime};

CREATE TABLE rule_decision (
  site text NOT NULL,
  conflict text NOT NULL,
  rule text NOT NULL,
  reason text NOT NULL,
  decided_at timestamptz NOT NULL,
  decided_by text NOT NULL,
  CONSTRAINT rule_decision_pk PRIMARY KEY (site, conflict)
);
COMMENT ON TABLE rule_decision IS 'Which of two rules counts, decided by the officer; the conflict names both versions, so a new version asks again';
REVOKE UPDATE, DELETE ON rule_decision FROM ${runtime};

ALTER TABLE retention_event ADD COLUMN treated_at timestamptz;
ALTER TABLE retention_event ADD COLUMN treated_by text;
COMMENT ON COLUMN retention_event.treated_by IS 'The run that let go of the record';
CREATE INDEX retention_event_open ON retention_event (site, subject_id, category, record_ref)
  WHERE treated_at IS NULL;

CREATE TABLE retention_run (
  id text CONSTRAINT retention_run_pk PRIMARY KEY,
  site text NOT NULL,
  dry_run boolean NOT NULL,
  state text NOT NULL CONSTRAINT retention_run_state_ck
    CHECK (state IN ('COLLECTING', 'RUNNING', 'PAUSED', 'DONE', 'STOPPED')),
  legal_day date NOT NULL,
  per_minute int,
  next_batch_at timestamptz NOT NULL,
  cursor_subject text NOT NULL DEFAULT '',
  cursor_category text NOT NULL DEFAULT '',
  cursor_record text NOT NULL DEFAULT '',
  looked_at bigint NOT NULL DEFAULT 0,
  collected boolean NOT NULL DEFAULT false,
  started_at timestamptz NOT NULL,
  started_by text NOT NULL,
  finished_at timestamptz
);
COMMENT ON COLUMN retention_run.cursor_subject IS 'With category and record: how far the events have been looked through, so that a crash goes on there';
CREATE UNIQUE INDEX retention_run_one ON retention_run (site)
  WHERE NOT dry_run AND state IN ('COLLECTING', 'RUNNING', 'PAUSED');
CREATE INDEX retention_run_open ON retention_run (next_batch_at)
  WHERE state IN ('COLLECTING', 'RUNNING');

CREATE TABLE retention_run_item (
  run_id text NOT NULL CONSTRAINT retention_run_item_run_fk REFERENCES retention_run,
  subject_id text NOT NULL,
  category text NOT NULL,
  record_ref text NOT NULL,
  rule text NOT NULL,
  rule_version int NOT NULL,
  action text NOT NULL,
  state text NOT NULL CONSTRAINT retention_run_item_state_ck CHECK (state IN
    ('PENDING', 'DONE', 'FAILED', 'SUSPENDED', 'RESTRICTED', 'CONFLICT', 'UNMAPPED')),
  attempts int NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL,
  rows_touched bigint NOT NULL DEFAULT 0,
  error text,
  CONSTRAINT retention_run_item_pk PRIMARY KEY (run_id, subject_id, category, record_ref)
);
COMMENT ON COLUMN retention_run_item.not_before IS 'Real time; a node that takes the item sets it ahead, so that no other treats the person meanwhile';
CREATE INDEX retention_run_item_pending ON retention_run_item (run_id, not_before)
  WHERE state = 'PENDING';

CREATE TABLE legal_hold (
  id text CONSTRAINT legal_hold_pk PRIMARY KEY,
  site text NOT NULL CONSTRAINT legal_hold_site_fk REFERENCES site,
  subject_id text,
  fields text NOT NULL,
  categories text NOT NULL,
  kind text NOT NULL,
  document text NOT NULL,
  reason text NOT NULL,
  placed_at timestamptz NOT NULL,
  placed_by text NOT NULL,
  review_on date NOT NULL,
  reviewed_at timestamptz,
  reviewed_by text,
  released_at timestamptz,
  released_by text,
  release_reason text,
  version int NOT NULL,
  CONSTRAINT legal_hold_scope_ck CHECK (fields <> '' OR categories <> '')
);
COMMENT ON TABLE legal_hold IS 'Suspends rules on the named fields and categories of one person, or of a category for everybody; never a whole person';
CREATE INDEX legal_hold_active ON legal_hold (site, subject_id) WHERE released_at IS NULL;
