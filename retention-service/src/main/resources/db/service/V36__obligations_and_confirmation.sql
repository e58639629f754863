-- What a website says is still open before an account ends, and whether it has heard of the end.

ALTER TABLE retention_rule ADD COLUMN ask_site boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN retention_rule.ask_site IS 'The website has two working days to name open obligations before a cancellation goes on';

CREATE TABLE obligation_answer (
  request_id text CONSTRAINT obligation_answer_pk PRIMARY KEY,
  site text NOT NULL,
  subject_id text NOT NULL,
  goes_on_at timestamptz NOT NULL,
  answered_at timestamptz
);
COMMENT ON TABLE obligation_answer IS 'A cancellation that waits, or waited, for its website; gone once service has stopped';
CREATE INDEX obligation_answer_subject ON obligation_answer (site, subject_id);

CREATE TABLE obligation (
  request_id text NOT NULL CONSTRAINT obligation_answer_fk
    REFERENCES obligation_answer ON DELETE CASCADE,
  ordinal int NOT NULL,
  kind text NOT NULL,
  amount numeric(12, 2),
  blocks boolean NOT NULL,
  how text NOT NULL,
  waivable boolean NOT NULL,
  waived_at timestamptz,
  CONSTRAINT obligation_pk PRIMARY KEY (request_id, ordinal),
  CONSTRAINT obligation_blocks_ck CHECK (NOT blocks OR kind IN ('DEBT', 'RUNNING_SERVICE'))
);

ALTER TABLE erasure_plan ADD COLUMN site_confirmed_at timestamptz;
ALTER TABLE erasure_plan ADD COLUMN site_asked_at timestamptz;
COMMENT ON COLUMN erasure_plan.site_confirmed_at IS 'When the website took the news of the cancellation';
CREATE INDEX erasure_plan_unconfirmed ON erasure_plan (site_asked_at NULLS FIRST)
  WHERE site_confirmed_at IS NULL AND phase IN ('CANCEL', 'HOLD');
