-- What a site does when personal data leaked, were changed or lost (PIPL 57), told to the authority
-- and to the people in time or, where harm was averted, not told to them for a reason that a second
-- person approved. Deadlines of minutes and hours are shared by incidents and the desk's tickets.

CREATE TABLE deadline (
  owner text NOT NULL,
  code text NOT NULL,
  site text NOT NULL,
  span text NOT NULL,
  starts_at timestamptz NOT NULL,
  due timestamptz NOT NULL,
  provisional boolean NOT NULL,
  met_at timestamptz,
  paused_at timestamptz,
  moot boolean NOT NULL DEFAULT false,
  CONSTRAINT deadline_pk PRIMARY KEY (owner, code)
);
COMMENT ON TABLE deadline IS 'Of an incident or a ticket; owner is its id';
COMMENT ON COLUMN deadline.due IS 'Exclusive';
CREATE INDEX deadline_open ON deadline (site, due) WHERE met_at IS NULL AND NOT moot;

CREATE TABLE incident (
  id text CONSTRAINT incident_pk PRIMARY KEY,
  site text NOT NULL CONSTRAINT incident_site_fk REFERENCES site,
  number text NOT NULL,
  state text NOT NULL CONSTRAINT incident_state_ck
    CHECK (state IN ('RECORDED', 'CONTAINED', 'HANDLED', 'CLOSED', 'DISMISSED')),
  facts jsonb NOT NULL,
  known_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  assignee text,
  contained_at timestamptz,
  handled_at timestamptz,
  closed_at timestamptz,
  noticed_at timestamptz,
  channels text NOT NULL DEFAULT '',
  withheld_reason text,
  withheld_by text,
  withheld_approved_by text,
  withheld_approved_at timestamptz,
  version int NOT NULL DEFAULT 0,
  CONSTRAINT incident_number_uq UNIQUE (site, number),
  CONSTRAINT incident_two_people_ck CHECK (withheld_approved_by <> withheld_by)
);
COMMENT ON COLUMN incident.facts IS 'What happened, its effect, measures, advice, remedies; names nobody';
COMMENT ON COLUMN incident.channels IS 'By which the people are told, separated by spaces; empty before';
COMMENT ON COLUMN incident.withheld_reason IS 'Why the people are not told: the harm was averted (PIPL 57 II)';
CREATE INDEX incident_by_site ON incident (site, known_at DESC, id DESC);

CREATE TABLE incident_person (
  incident_id text NOT NULL CONSTRAINT incident_person_incident_fk REFERENCES incident,
  site text NOT NULL,
  subject_id text NOT NULL,
  state text NOT NULL CONSTRAINT incident_person_state_ck
    CHECK (state IN ('WAITING', 'TOLD', 'UNREACHABLE')),
  told_at timestamptz,
  channels text NOT NULL DEFAULT '',
  attempts int NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL,
  CONSTRAINT incident_person_pk PRIMARY KEY (incident_id, subject_id)
);
COMMENT ON COLUMN incident_person.not_before IS 'Of the real clock: when telling is tried again';
CREATE INDEX incident_person_waiting ON incident_person (incident_id, not_before)
  WHERE state = 'WAITING';
CREATE INDEX incident_person_by_subject ON incident_person (site, subject_id);

CREATE TABLE incident_report (
  incident_id text NOT NULL CONSTRAINT incident_report_incident_fk REFERENCES incident,
  ordinal int NOT NULL,
  kind text NOT NULL
    CONSTRAINT incident_report_kind_ck CHECK (kind IN ('FIRST', 'FOLLOW_UP', 'SUMMARY')),
  authority text NOT NULL,
  reference text,
  sent_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT incident_report_pk PRIMARY KEY (incident_id, ordinal)
);
COMMENT ON TABLE incident_report IS 'What was reported to which authority, and when';
REVOKE UPDATE, DELETE ON incident_report FROM ${runtime};

CREATE TABLE incident_event (
  incident_id text NOT NULL CONSTRAINT incident_event_incident_fk REFERENCES incident,
  ordinal int NOT NULL,
  at timestamptz NOT NULL,
  move text NOT NULL,
  to_state text NOT NULL,
  actor text NOT NULL,
  note text,
  CONSTRAINT incident_event_pk PRIMARY KEY (incident_id, ordinal)
);
REVOKE UPDATE, DELETE ON incident_event FROM ${runtime};
