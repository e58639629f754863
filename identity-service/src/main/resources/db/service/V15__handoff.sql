-- A website hands its signed-in user over to the privacy centre. Whatever moves through the browser is a
-- one-use code of 256 bits; here is only its hash, and each step takes one and leaves the next.

CREATE TABLE handoff (
  site              text        NOT NULL,
  subject           text        NOT NULL,
  id                text        NOT NULL,
  page              text        NOT NULL,
  return_url_sealed bytea       NOT NULL,
  auth_time         timestamptz NOT NULL,
  step              text        NOT NULL,
  code_hash         bytea,
  nonce             text,
  challenge         text,
  issued_at         timestamptz NOT NULL,
  expires_at        timestamptz NOT NULL,
  CONSTRAINT handoff_pk PRIMARY KEY (site, subject, id),
  CONSTRAINT handoff_step_known CHECK (step IN ('ISSUED', 'OPENED', 'AUTHORIZED', 'REDEEMED')),
  CONSTRAINT handoff_code_until_redeemed CHECK ((code_hash IS NULL) = (step = 'REDEEMED'))
);
COMMENT ON COLUMN handoff.return_url_sealed IS 'the way back to the website, shown to the person alone';
COMMENT ON COLUMN handoff.auth_time IS 'when the website saw its user sign in; becomes auth_time of the session';
CREATE UNIQUE INDEX handoff_by_code ON handoff (code_hash) WHERE code_hash IS NOT NULL;
CREATE INDEX handoff_by_issue ON handoff (issued_at);
