-- Who it is. Everything that names a person is sealed under a key of that person and a retention
-- class, so that ending the key ends the data in every backup too; what must be found or compared
-- is a keyed digest. Tables of persons lead with (site, subject) and are split by hash of the
-- subject, so that they can be spread over machines without being redesigned.

CREATE TABLE site (
  code                 text        NOT NULL,
  name_zh              text        NOT NULL,
  name_en              text        NOT NULL,
  contact              text        NOT NULL,
  origins              text[]      NOT NULL,
  identity_register    text        NOT NULL,
  publishable_key      text        NOT NULL,
  state                text        NOT NULL,
  client_secret_sealed bytea,
  claimed_at           timestamptz NOT NULL,
  ready_at             timestamptz,
  CONSTRAINT site_pk PRIMARY KEY (code),
  CONSTRAINT site_publishable_key_unique UNIQUE (publishable_key),
  CONSTRAINT site_code_form CHECK (code ~ '^[a-z][a-z0-9-]{0,29}[a-z0-9]$' AND code <> 'platform'),
  CONSTRAINT site_register_known CHECK (identity_register IN ('SEALED', 'NONE')),
  CONSTRAINT site_state_known CHECK (state IN ('CLAIMED', 'READY'))
);
COMMENT ON COLUMN site.state IS
  'CLAIMED until key, Keycloak client and the other services know the site; the same POST resumes';
COMMENT ON COLUMN site.client_secret_sealed IS
  'kept for a week so that a repeated POST gives the same answer, then removed';

CREATE TABLE subject (
  site       text        NOT NULL,
  subject    text        NOT NULL,
  state      text        NOT NULL,
  known_at   timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT subject_pk PRIMARY KEY (site, subject),
  CONSTRAINT subject_state_known CHECK (state IN ('ACTIVE', 'CANCELLED', 'HELD', 'ERASED'))
) PARTITION BY HASH (subject);
COMMENT ON TABLE subject IS
  'what retention-service said of a subject; a row outlives the data so that the id answers 410';

CREATE TABLE subject_step (
  site      text        NOT NULL,
  subject   text        NOT NULL,
  step      text        NOT NULL,
  plan      text        NOT NULL,
  state     text        NOT NULL,
  counts    text        NOT NULL,
  remaining integer     NOT NULL,
  done_at   timestamptz NOT NULL,
  CONSTRAINT subject_step_pk PRIMARY KEY (site, subject, step)
);
COMMENT ON TABLE subject_step IS
  'answers of finished steps, so that a repeated step is answered and not done twice';
COMMENT ON COLUMN subject_step.counts IS 'lines of name=count';

CREATE TABLE account (
  site            text        NOT NULL,
  subject         text        NOT NULL,
  keycloak_user   text,
  username_sealed bytea,
  email_sealed    bytea,
  mobile_sealed   bytea,
  nickname_sealed bytea,
  created_at      timestamptz NOT NULL,
  changed_at      timestamptz NOT NULL,
  CONSTRAINT account_pk PRIMARY KEY (site, subject)
) PARTITION BY HASH (subject);
COMMENT ON COLUMN account.keycloak_user IS 'null while the sign-in is being made, and once it is gone';

CREATE TABLE verification (
  site               text        NOT NULL,
  subject            text        NOT NULL,
  id                 text        NOT NULL,
  method             text        NOT NULL,
  elements           smallint    NOT NULL,
  state              text        NOT NULL,
  reason             text,
  question_digest    bytea,
  document_review    boolean     NOT NULL,
  provider           text        NOT NULL,
  provider_reference text,
  consent_receipt    text,
  superseded_by      text,
  created_at         timestamptz NOT NULL,
  asked_at           timestamptz NOT NULL,
  decided_at         timestamptz,
  CONSTRAINT verification_pk PRIMARY KEY (site, subject, id),
  CONSTRAINT verification_state_known CHECK (state IN
    ('CREATED', 'CHECKING', 'VERIFIED', 'MISMATCH', 'NO_RECORD', 'REJECTED', 'UNAVAILABLE'))
) PARTITION BY HASH (subject);
COMMENT ON COLUMN verification.question_digest IS
  'keyed digest of the elements: the same question gets the recorded answer';
COMMENT ON COLUMN verification.asked_at IS 'by the real clock: leases and daily limits count by it';
CREATE INDEX verification_by_id ON verification (site, id);
CREATE INDEX verification_open ON verification (asked_at) WHERE state IN ('CREATED', 'CHECKING');
CREATE UNIQUE INDEX verification_question_once ON verification (site, subject, question_digest)
  WHERE state <> 'UNAVAILABLE' AND question_digest IS NOT NULL;

CREATE TABLE assurance (
  site                text        NOT NULL,
  subject             text        NOT NULL,
  verification        text        NOT NULL,
  level               text        NOT NULL,
  method              text        NOT NULL,
  verified_at         timestamptz NOT NULL,
  masked_name_sealed  bytea,
  name_sealed         bytea,
  id_number_sealed    bytea,
  under14_until_sealed bytea,
  adult_from_sealed   bytea,
  CONSTRAINT assurance_pk PRIMARY KEY (site, subject)
) PARTITION BY HASH (subject);
COMMENT ON COLUMN assurance.under14_until_sealed IS 'a day; dropped once past';
COMMENT ON COLUMN assurance.adult_from_sealed IS 'a day; dropped once past';
COMMENT ON COLUMN assurance.name_sealed IS 'only where the site keeps a sealed identity register';

CREATE TABLE identity_digest (
  site    text  NOT NULL,
  digest  bytea NOT NULL,
  subject text  NOT NULL,
  CONSTRAINT identity_digest_pk PRIMARY KEY (site, digest)
) PARTITION BY HASH (digest);
COMMENT ON TABLE identity_digest IS
  'keyed digest of a document number: one live subject per person and site; gone when it is held';
CREATE INDEX identity_digest_by_subject ON identity_digest (site, subject);

CREATE TABLE step_up (
  id       bigint      GENERATED ALWAYS AS IDENTITY,
  site     text        NOT NULL,
  subject  text        NOT NULL,
  request  text        NOT NULL,
  verified boolean     NOT NULL,
  tried_at timestamptz NOT NULL,
  CONSTRAINT step_up_pk PRIMARY KEY (site, subject, id)
);
COMMENT ON COLUMN step_up.tried_at IS 'by the real clock: the limit counts by it';

DO $$
DECLARE
  parent text;
  part   integer;
BEGIN
  FOREACH parent IN ARRAY ARRAY['subject', 'account', 'verification', 'assurance', 'identity_digest'] LOOP
    FOR part IN 0..7 LOOP
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 8, REMAINDER %s)',
                     parent || '_' || part, parent, part);
    END LOOP;
  END LOOP;
END
$$;
