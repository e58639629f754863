-- What a person has restricted or refused is a switch that every decision honours (PIPL 44, 47). It
-- is kept here with the request that set it; consent-service is told the whole list each time.

CREATE TABLE subject_restriction (
  site text NOT NULL,
  subject_id text NOT NULL,
  kind text NOT NULL
    CONSTRAINT subject_restriction_kind_ck CHECK (kind IN ('RESTRICTED', 'OBJECTED')),
  purpose text NOT NULL,
  request_id text NOT NULL,
  since timestamptz NOT NULL,
  CONSTRAINT subject_restriction_pk PRIMARY KEY (site, subject_id, kind, purpose)
);
COMMENT ON COLUMN subject_restriction.purpose IS 'Code of a purpose, or * for all but legal duties';

ALTER TABLE request ADD COLUMN purposes text NOT NULL DEFAULT '';
COMMENT ON COLUMN request.purposes IS 'Codes of the purposes it is about, separated by spaces; set once, before the answer';
