-- The ladder of step-ups: a fresh sign-in, a code to the mobile that is held, an element repeated. A
-- mobile that changed a short while ago, or that nobody confirmed for long and another person may have
-- by now, does not suffice alone; so its dates are kept beside it.

ALTER TABLE account ADD COLUMN mobile_changed_at timestamptz;
ALTER TABLE account ADD COLUMN mobile_confirmed_at timestamptz;
UPDATE account SET mobile_confirmed_at = created_at WHERE mobile_sealed IS NOT NULL;
COMMENT ON COLUMN account.mobile_changed_at IS 'null while it is the one of the sign-up';
COMMENT ON COLUMN account.mobile_confirmed_at IS 'when the person last showed that it is theirs';

ALTER TABLE step_up ADD COLUMN way text NOT NULL DEFAULT 'ID_NUMBER';
ALTER TABLE step_up ADD COLUMN suffices boolean NOT NULL DEFAULT true;
ALTER TABLE step_up ALTER COLUMN way DROP DEFAULT;
ALTER TABLE step_up ALTER COLUMN suffices DROP DEFAULT;
ALTER TABLE step_up ADD CONSTRAINT step_up_way_known
  CHECK (way IN ('FRESH_LOGIN', 'MOBILE_CODE', 'ID_NUMBER', 'LICENCE_NUMBER'));
COMMENT ON COLUMN step_up.verified IS 'whether what was shown is right';
COMMENT ON COLUMN step_up.suffices IS 'whether this way is enough by itself';

CREATE TABLE step_up_code (
  id            text        NOT NULL,
  site          text        NOT NULL,
  subject       text        NOT NULL,
  request       text        NOT NULL,
  digest        bytea       NOT NULL,
  mobile_digest bytea       NOT NULL,
  tries         smallint    NOT NULL DEFAULT 0,
  sent_at       timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  used_at       timestamptz,
  CONSTRAINT step_up_code_pk PRIMARY KEY (site, subject, id)
);
COMMENT ON TABLE step_up_code IS 'codes sent to mobiles, as keyed digests; times by the real clock';
CREATE INDEX step_up_code_by_mobile ON step_up_code (site, mobile_digest, sent_at);
CREATE INDEX step_up_code_by_time ON step_up_code (sent_at);
