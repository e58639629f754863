-- Who is asked and who asks: sites as identity-service tells them, and the one place in the suite
-- that maps a website's own user id to a subject. The id itself is never stored, only its blind
-- index, and that goes when the subject is erased.
CREATE TABLE site (
  code              text        NOT NULL,
  name_zh           text        NOT NULL,
  name_en           text        NOT NULL,
  contact           text        NOT NULL,
  origins           text[]      NOT NULL,
  publishable_key   text        NOT NULL,
  identity_register text        NOT NULL,
  updated_at        timestamptz NOT NULL,
  CONSTRAINT site_pk PRIMARY KEY (code),
  CONSTRAINT site_publishable_key_uq UNIQUE (publishable_key)
);

CREATE TABLE subject (
  site             text        NOT NULL,
  id               text        NOT NULL,
  state            text        NOT NULL DEFAULT 'ACTIVE',
  external_index   bytea,
  created_at       timestamptz NOT NULL,
  state_changed_at timestamptz NOT NULL,
  CONSTRAINT subject_pk PRIMARY KEY (site, id),
  CONSTRAINT subject_state_ck CHECK (state IN ('ACTIVE', 'CANCELLED', 'HELD', 'ERASED')),
  CONSTRAINT subject_erased_ck CHECK (state <> 'ERASED' OR external_index IS NULL)
);
-- One living subject per user of a site; those that were cancelled keep their index until erased,
-- so that a decision about them can still say why it is refused.
CREATE UNIQUE INDEX subject_living_uq ON subject (site, external_index) WHERE state = 'ACTIVE';
CREATE INDEX subject_external_ix ON subject (site, external_index) WHERE external_index IS NOT NULL;
COMMENT ON COLUMN subject.external_index IS 'HMAC of the website''s user id under the site''s index key';

-- What retention-service told us to do, once per step: the answer to a repeated call.
CREATE TABLE subject_step (
  site    text        NOT NULL,
  subject text        NOT NULL,
  step    text        NOT NULL,
  plan    text        NOT NULL,
  state   text        NOT NULL,
  counts  jsonb       NOT NULL,
  done_at timestamptz NOT NULL,
  CONSTRAINT subject_step_pk PRIMARY KEY (site, subject, step)
);

REVOKE DELETE ON subject FROM ${runtime};
GRANT SELECT, UPDATE ON subject TO ${eraser};
