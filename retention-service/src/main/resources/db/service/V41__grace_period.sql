-- A site may give people up to seven days to take a cancellation back. It is off unless the site turns
-- it on, and runs within the 15 working days; meanwhile their data are stored and nothing else.

ALTER TABLE retention_rule ADD COLUMN grace_days int NOT NULL DEFAULT 0
  CONSTRAINT retention_rule_grace_ck CHECK (grace_days BETWEEN 0 AND 7);

CREATE TABLE cancellation_grace (
  request_id text CONSTRAINT cancellation_grace_pk PRIMARY KEY
    CONSTRAINT cancellation_grace_request_fk
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE,
  ends_at timestamptz NOT NULL
);
COMMENT ON TABLE cancellation_grace IS 'Cancellations that can still be taken back; gone when they are carried out or taken back';
