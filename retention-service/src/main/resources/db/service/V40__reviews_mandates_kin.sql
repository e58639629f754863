-- An automated decision is looked at by a person with a name (PIPL 24). Who asks for somebody else
-- shows what entitles them: an agent a mandate with its scope and end, a next of kin the death, the
-- kinship and an interest of their own (PIPL 49). The papers are files of the request.

CREATE TABLE decision_review (
  request_id text CONSTRAINT decision_review_pk PRIMARY KEY
    CONSTRAINT decision_review_request_fk REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE,
  outcome text NOT NULL
    CONSTRAINT decision_review_outcome_ck CHECK (outcome IN ('UPHELD', 'CHANGED', 'REVOKED')),
  reviewed_by text NOT NULL,
  reviewed_at timestamptz NOT NULL
);
COMMENT ON TABLE decision_review IS 'Explanation and result are words of the answer, sealed there';

CREATE TABLE request_mandate (
  request_id text CONSTRAINT request_mandate_pk PRIMARY KEY
    CONSTRAINT request_mandate_request_fk REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE,
  document text NOT NULL,
  scope text NOT NULL,
  valid_until date NOT NULL,
  agent_check text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
COMMENT ON COLUMN request_mandate.document IS 'Id of the file that is the mandate';
COMMENT ON COLUMN request_mandate.scope IS 'Types of requests it covers, separated by spaces';
COMMENT ON COLUMN request_mandate.agent_check IS 'By which means the agent''s own identity was checked, a code';

CREATE TABLE request_kin (
  request_id text CONSTRAINT request_kin_pk PRIMARY KEY
    CONSTRAINT request_kin_request_fk REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE,
  site text NOT NULL,
  deceased text,
  kin_right text NOT NULL CONSTRAINT request_kin_right_ck
    CHECK (kin_right IN ('ACCESS', 'COPY', 'CORRECTION', 'DELETION')),
  death_proof text,
  kinship_proof text,
  own_interest boolean NOT NULL,
  arranged_otherwise boolean NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
COMMENT ON COLUMN request_kin.death_proof IS 'Id of a file; null while it is missing';
CREATE INDEX request_kin_deceased ON request_kin (site, deceased) WHERE deceased IS NOT NULL;
