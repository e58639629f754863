-- Every legal clock of a site: what people asked for, what is held and why, what was erased and how
-- that is known. Personal data stand only in columns named …_sealed (AES-256-GCM under the key of
-- their owner and class), so that destroying a key erases them here and in every backup.

CREATE TABLE site (
  code text CONSTRAINT site_pk PRIMARY KEY,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  contact text NOT NULL,
  identity_register text NOT NULL
);

CREATE TABLE retention_rule (
  site text NOT NULL CONSTRAINT retention_rule_site_fk REFERENCES site,
  version int NOT NULL,
  manual_review boolean NOT NULL,
  hold_days int NOT NULL CONSTRAINT retention_rule_hold_days_ck CHECK (hold_days BETWEEN 1 AND 3660),
  evidence_months int NOT NULL
    CONSTRAINT retention_rule_evidence_ck CHECK (evidence_months BETWEEN 1 AND 240),
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  CONSTRAINT retention_rule_pk PRIMARY KEY (site, version)
);
COMMENT ON TABLE retention_rule IS 'What happens after a cancellation; versions are never changed';

CREATE TABLE retention_rule_line (
  site text NOT NULL,
  version int NOT NULL,
  ordinal int NOT NULL,
  field text NOT NULL,
  basis_kind text NOT NULL
    CONSTRAINT retention_rule_line_kind_ck CHECK (basis_kind IN ('LAW', 'AUTHORITY')),
  basis text NOT NULL,
  basis_period text NOT NULL,
  CONSTRAINT retention_rule_line_pk PRIMARY KEY (site, version, field),
  CONSTRAINT retention_rule_line_rule_fk FOREIGN KEY (site, version) REFERENCES retention_rule
);
COMMENT ON COLUMN retention_rule_line.basis IS 'Law and article, or the authority''s document';
COMMENT ON COLUMN retention_rule_line.basis_period IS 'How long that basis itself asks for: 6 MONTH';

CREATE TABLE subject (
  site text NOT NULL,
  subject_id text NOT NULL,
  state text NOT NULL
    CONSTRAINT subject_state_ck CHECK (state IN ('ACTIVE', 'CANCELLED', 'HELD', 'ERASED')),
  changed_at timestamptz NOT NULL,
  CONSTRAINT subject_pk PRIMARY KEY (site, subject_id)
);
COMMENT ON TABLE subject IS 'This service owns the state; the others are told. An erased id stays, to answer 410';

CREATE TABLE request (
  id text CONSTRAINT request_pk PRIMARY KEY,
  site text NOT NULL,
  number text NOT NULL,
  type text NOT NULL,
  state text NOT NULL,
  subject_id text,
  key_owner text,
  relation text NOT NULL,
  channel text NOT NULL,
  locale text NOT NULL,
  received_at timestamptz NOT NULL,
  verified_at timestamptz,
  verified_by text,
  answered_at timestamptz,
  closed_at timestamptz,
  assignee text,
  due timestamptz,
  refusal_reason text,
  version int NOT NULL DEFAULT 1,
  details_sealed bytea,
  contact_sealed bytea,
  identifier_sealed bytea,
  CONSTRAINT request_number_uq UNIQUE (site, number)
);
COMMENT ON COLUMN request.key_owner IS 'Whose data key seals this row: the subject, or the request itself while nobody is known';
COMMENT ON COLUMN request.due IS 'Earliest due instant of its running clocks, exclusive; null when none runs';
CREATE INDEX request_by_subject ON request (site, subject_id);
CREATE INDEX request_by_due ON request (site, (coalesce(due, 'infinity'::timestamptz)), id);
CREATE UNIQUE INDEX request_one_cancellation ON request (site, subject_id)
  WHERE type = 'CANCELLATION' AND subject_id IS NOT NULL
    AND state IN ('RECEIVED', 'AWAITING_IDENTITY', 'IN_PROGRESS', 'AWAITING_REQUESTER', 'GRANTED',
      'PARTLY', 'EXECUTING');

CREATE TABLE request_clock (
  request_id text NOT NULL,
  ordinal int NOT NULL,
  promise text NOT NULL,
  starts_at timestamptz,
  target date,
  due_date date,
  due timestamptz,
  provisional boolean NOT NULL,
  ended_at timestamptz,
  outcome text CONSTRAINT request_clock_outcome_ck CHECK (outcome IN ('KEPT', 'BROKEN', 'MOOT')),
  calendar_version text NOT NULL,
  CONSTRAINT request_clock_pk PRIMARY KEY (request_id, promise),
  CONSTRAINT request_clock_request_fk FOREIGN KEY (request_id)
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE
);

CREATE TABLE request_event (
  request_id text NOT NULL,
  ordinal int NOT NULL,
  at timestamptz NOT NULL,
  move text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  actor text NOT NULL,
  actor_kind text NOT NULL,
  CONSTRAINT request_event_pk PRIMARY KEY (request_id, ordinal),
  CONSTRAINT request_event_request_fk FOREIGN KEY (request_id)
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE
);

CREATE TABLE request_message (
  id text CONSTRAINT request_message_pk PRIMARY KEY,
  request_id text NOT NULL,
  at timestamptz NOT NULL,
  direction text NOT NULL
    CONSTRAINT request_message_direction_ck CHECK (direction IN ('TO_REQUESTER', 'FROM_REQUESTER', 'INTERNAL')),
  kind text NOT NULL,
  actor_kind text NOT NULL,
  text_sealed bytea NOT NULL,
  CONSTRAINT request_message_request_fk FOREIGN KEY (request_id)
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX request_message_by_request ON request_message (request_id, at);

CREATE TABLE request_evidence (
  id text CONSTRAINT request_evidence_pk PRIMARY KEY,
  site text NOT NULL,
  subject_id text NOT NULL,
  record_sealed bytea NOT NULL
);
COMMENT ON TABLE request_evidence IS 'What stays of a request after the account is erased, sealed under the evidence key until its own period ends';
CREATE INDEX request_evidence_by_subject ON request_evidence (site, subject_id);

CREATE TABLE erasure_plan (
  id text CONSTRAINT erasure_plan_pk PRIMARY KEY,
  site text NOT NULL,
  subject_id text NOT NULL,
  request_id text,
  rule_version int NOT NULL,
  phase text NOT NULL
    CONSTRAINT erasure_plan_phase_ck CHECK (phase IN ('CANCEL', 'HOLD', 'END', 'EVIDENCE', 'DONE')),
  started_at timestamptz NOT NULL,
  closed_at timestamptz,
  erased_at timestamptz,
  certificate_id text,
  evidence_ends_at timestamptz
);
CREATE INDEX erasure_plan_by_subject ON erasure_plan (site, subject_id);

CREATE TABLE erasure_step (
  plan_id text NOT NULL CONSTRAINT erasure_step_plan_fk REFERENCES erasure_plan,
  ordinal int NOT NULL,
  step text NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  last_error text,
  done_at timestamptz,
  counts text NOT NULL DEFAULT '',
  CONSTRAINT erasure_step_pk PRIMARY KEY (plan_id, step)
);
COMMENT ON COLUMN erasure_step.counts IS 'What the step touched, name=number separated by commas';

CREATE TABLE hold (
  id text CONSTRAINT hold_pk PRIMARY KEY,
  site text NOT NULL,
  subject_id text,
  plan_id text NOT NULL CONSTRAINT hold_plan_fk REFERENCES erasure_plan,
  state text NOT NULL CONSTRAINT hold_state_ck CHECK (state IN ('OPENING', 'RUNNING', 'ENDED')),
  days int NOT NULL,
  started_at timestamptz,
  last_day date,
  ends_at timestamptz,
  ended_at timestamptz,
  CONSTRAINT hold_plan_uq UNIQUE (plan_id)
);
CREATE INDEX hold_by_end ON hold (site, (coalesce(ends_at, 'infinity'::timestamptz)), id);

CREATE TABLE hold_line (
  hold_id text NOT NULL CONSTRAINT hold_line_hold_fk REFERENCES hold,
  ordinal int NOT NULL,
  field text NOT NULL,
  basis_kind text NOT NULL,
  basis text NOT NULL,
  basis_period text NOT NULL,
  promised_period text NOT NULL,
  basis_last_day date,
  exceeds_basis boolean NOT NULL,
  decided_at timestamptz,
  decided_by text,
  decision text,
  decision_reason text,
  CONSTRAINT hold_line_pk PRIMARY KEY (hold_id, field)
);

CREATE TABLE break_glass (
  id text CONSTRAINT break_glass_pk PRIMARY KEY,
  hold_id text NOT NULL CONSTRAINT break_glass_hold_fk REFERENCES hold,
  reason text NOT NULL,
  fields text NOT NULL,
  justification_sealed bytea,
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  CONSTRAINT break_glass_two_people_ck CHECK (approved_by IS NULL OR approved_by <> requested_by)
);

CREATE TABLE certificate (
  id text CONSTRAINT certificate_pk PRIMARY KEY,
  site text NOT NULL,
  erasure_id text NOT NULL CONSTRAINT certificate_erasure_uq UNIQUE,
  issued_on date NOT NULL,
  record text NOT NULL,
  leaf text
);
COMMENT ON COLUMN certificate.record IS 'JSON; names no subject, so it may be shown to anyone';

CREATE TABLE audit_event (
  id text CONSTRAINT audit_event_pk PRIMARY KEY,
  site text NOT NULL,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  service text NOT NULL,
  actor text NOT NULL,
  actor_kind text NOT NULL,
  action text NOT NULL,
  object text NOT NULL,
  subject text,
  reason text,
  arrived bigint GENERATED ALWAYS AS IDENTITY,
  seq bigint CONSTRAINT audit_event_seq_uq UNIQUE,
  prev_hash bytea,
  hash bytea
);
CREATE INDEX audit_event_unchained ON audit_event (arrived) WHERE seq IS NULL;
CREATE INDEX audit_event_by_object ON audit_event (site, object);

CREATE TABLE audit_head (
  one boolean CONSTRAINT audit_head_pk PRIMARY KEY CONSTRAINT audit_head_one_ck CHECK (one),
  seq bigint NOT NULL,
  hash bytea NOT NULL
);
INSERT INTO audit_head VALUES (true, 0, decode(repeat('00', 32), 'hex'));

-- The trail is only added to: the runtime role may set the chain's columns and nothing else.
REVOKE UPDATE, DELETE ON audit_event FROM ${runtime};
GRANT UPDATE (seq, prev_hash, hash) ON audit_event TO ${runtime};
REVOKE INSERT, DELETE ON audit_head FROM ${runtime};
REVOKE UPDATE, DELETE ON retention_rule, retention_rule_line FROM ${runtime};
REVOKE DELETE ON certificate FROM ${runtime};
