-- A verified identity is never written over in silence. Another person or enterprise behind the same
-- account is a change of its own: proved by repeating the old identity, or let by two of the staff, with a
-- notice to the contact and a pause before the next one. What was verified before stays, closed.

CREATE TABLE identity_change (
  site          text        NOT NULL,
  id            text        NOT NULL,
  subject       text        NOT NULL,
  state         text        NOT NULL,
  ticket        text,
  opened_by     text        NOT NULL,
  decided_by    text,
  verification  text,
  opened_at     timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  ended_at      timestamptz,
  CONSTRAINT identity_change_pk PRIMARY KEY (site, id),
  CONSTRAINT identity_change_state_known CHECK (state IN
    ('OPEN', 'ALLOWED', 'DONE', 'REFUSED', 'EXPIRED')),
  CONSTRAINT identity_change_two_people CHECK (
    ticket IS NULL OR state NOT IN ('ALLOWED', 'DONE') OR decided_by <> opened_by)
);
COMMENT ON COLUMN identity_change.ticket IS
  'number of the desk''s ticket; null where the person proved it themselves';
CREATE INDEX identity_change_by_subject ON identity_change (site, subject, opened_at);
CREATE INDEX identity_change_open ON identity_change (expires_at) WHERE state IN ('OPEN', 'ALLOWED');
CREATE UNIQUE INDEX identity_change_one_open ON identity_change (site, subject)
  WHERE state IN ('OPEN', 'ALLOWED');

CREATE TABLE assurance_history (
  site               text        NOT NULL,
  subject            text        NOT NULL,
  verification       text        NOT NULL,
  level              text        NOT NULL,
  method             text        NOT NULL,
  verified_at        timestamptz NOT NULL,
  masked_name_sealed bytea,
  name_sealed        bytea,
  id_number_sealed   bytea,
  superseded_by      text        NOT NULL,
  closed_at          timestamptz NOT NULL,
  CONSTRAINT assurance_history_pk PRIMARY KEY (site, subject, verification)
);
COMMENT ON TABLE assurance_history IS 'identities that a change put out of force; goes when the subject is held';
