-- What an erasure did in each of the website's systems, and what a law still keeps there after the
-- account is gone.

CREATE TABLE erasure_source (
  plan_id text NOT NULL CONSTRAINT erasure_source_plan_fk REFERENCES erasure_plan,
  source_id text NOT NULL,
  stage text NOT NULL CONSTRAINT erasure_source_stage_ck CHECK (stage IN ('CANCEL', 'END', 'KEPT')),
  code text NOT NULL,
  attempts int NOT NULL,
  last_error text,
  done_at timestamptz,
  outcome jsonb,
  CONSTRAINT erasure_source_pk PRIMARY KEY (plan_id, source_id, stage)
);
COMMENT ON COLUMN erasure_source.outcome IS 'Tables, counts and crowds; no values';

CREATE TABLE kept_category (
  plan_id text NOT NULL CONSTRAINT kept_category_plan_fk REFERENCES erasure_plan,
  category text NOT NULL,
  last_day date NOT NULL,
  basis text NOT NULL,
  done_at timestamptz,
  CONSTRAINT kept_category_pk PRIMARY KEY (plan_id, category)
);
COMMENT ON TABLE kept_category IS 'What a law still asks the website to keep after the account is erased, and how long';

-- Plans under way take the new steps, too.
UPDATE erasure_step SET ordinal = ordinal * 10;
INSERT INTO erasure_step (plan_id, ordinal, step)
  SELECT id, 15, 'SOURCES_CANCELLED' FROM erasure_plan WHERE phase = 'CANCEL';
INSERT INTO erasure_step (plan_id, ordinal, step)
  SELECT id, 65, 'SOURCES_ERASED' FROM erasure_plan WHERE phase IN ('CANCEL', 'HOLD');
