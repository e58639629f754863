-- Why held data were opened, by the fields each lawful reason requires; what an authority's order
-- took out of a hold; what the officer has to do; and the contact kept for the final statement.

ALTER TABLE break_glass ADD COLUMN reference text NOT NULL DEFAULT '';
ALTER TABLE break_glass ADD COLUMN authority text;
ALTER TABLE break_glass ADD COLUMN article text;
ALTER TABLE break_glass ADD COLUMN issued_on date;
ALTER TABLE break_glass ADD COLUMN secrecy text;
COMMENT ON COLUMN break_glass.reference IS 'Request, document, incident or case; emptied when the hold ends';
COMMENT ON COLUMN break_glass.secrecy IS 'The article by which the order forbids telling the person';

CREATE TABLE disclosure (
  id text CONSTRAINT disclosure_pk PRIMARY KEY,
  site text NOT NULL CONSTRAINT disclosure_site_fk REFERENCES site,
  subject_id text,
  break_glass_id text NOT NULL CONSTRAINT disclosure_break_glass_uq UNIQUE
    CONSTRAINT disclosure_break_glass_fk REFERENCES break_glass,
  authority text NOT NULL,
  document text NOT NULL,
  article text NOT NULL,
  issued_on date NOT NULL,
  fields text NOT NULL,
  secrecy text,
  disclosed_at timestamptz NOT NULL,
  disclosed_by text NOT NULL
);
COMMENT ON TABLE disclosure IS 'What went to an authority by its order; the person is named until the hold ends';
CREATE INDEX disclosure_newest ON disclosure (site, id);

CREATE TABLE officer_task (
  id text CONSTRAINT officer_task_pk PRIMARY KEY,
  site text NOT NULL CONSTRAINT officer_task_site_fk REFERENCES site,
  kind text NOT NULL,
  about text NOT NULL,
  subject_id text,
  opened_at timestamptz NOT NULL,
  done_at timestamptz,
  done_by text,
  note text,
  CONSTRAINT officer_task_about_uq UNIQUE (site, kind, about)
);
COMMENT ON TABLE officer_task IS 'What only a person can do; a thing has one task of a kind';
CREATE INDEX officer_task_open ON officer_task (site, id) WHERE done_at IS NULL;

CREATE TABLE final_contact (
  plan_id text CONSTRAINT final_contact_pk PRIMARY KEY
    CONSTRAINT final_contact_plan_fk REFERENCES erasure_plan,
  locale text NOT NULL,
  contact_sealed bytea
);
COMMENT ON TABLE final_contact IS 'Kept for the final statement alone, under a key of its own, and gone with it';

INSERT INTO erasure_step (plan_id, ordinal, step)
  SELECT plan_id, ordinal + 5, 'FINAL_STATEMENT' FROM erasure_step
  WHERE step = 'LOGGED' AND done_at IS NULL;
