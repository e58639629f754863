-- What a person refused or had restricted through a request, and cases in which the law wants no
-- consent. Both decide, so both stand where a decision finds them by a primary key or an index.
ALTER TABLE subject
  ADD COLUMN restricted text[] NOT NULL DEFAULT '{}',
  ADD COLUMN objected text[] NOT NULL DEFAULT '{}',
  ADD COLUMN child_until timestamptz;
COMMENT ON COLUMN subject.restricted IS
  'purposes whose processing is restricted (PIPL 44); * for all but legal duties';
COMMENT ON COLUMN subject.objected IS
  'purposes the person refused (PIPL 24, 27, 44); * for all but legal duties';
COMMENT ON COLUMN subject.child_until IS
  'when a person known to be under 14 turns 14 in Beijing; null for anybody else';

CREATE TABLE exemption_case (
  site         text        NOT NULL,
  id           text        NOT NULL,
  kind         text        NOT NULL,
  ground       text        NOT NULL,
  outweighs    boolean     NOT NULL,
  purpose      text        NOT NULL,
  subject      text,
  categories   text[]      NOT NULL,
  recipient    text,
  authority    text,
  document     text        NOT NULL,
  evidence_sha256 text     NOT NULL,
  certificate  text,
  valid_from   timestamptz NOT NULL,
  valid_until  timestamptz NOT NULL,
  recorded_at  timestamptz NOT NULL,
  recorded_by  text        NOT NULL,
  ended_at     timestamptz,
  CONSTRAINT exemption_case_pk PRIMARY KEY (site, id),
  CONSTRAINT exemption_case_span_ck CHECK (valid_until > valid_from)
);
CREATE INDEX exemption_case_purpose_ix ON exemption_case (site, purpose, kind, valid_until);
COMMENT ON TABLE exemption_case IS
  'a recorded case in which no consent is needed, with its ground in law and its evidence';
COMMENT ON COLUMN exemption_case.outweighs IS
  'whether the ground stands against a restriction or an objection, too (PIPL 44)';
COMMENT ON COLUMN exemption_case.subject IS 'null: whoever the purpose concerns';
COMMENT ON COLUMN exemption_case.document IS 'file or document number; names nobody';
REVOKE DELETE ON exemption_case FROM ${runtime};
