-- Face checks. Photos of the identity card are re-encoded, sealed under a key of that verification
-- alone, and gone with that key on the verdict or the deadline, whichever comes first; what stays is
-- a record that they are gone, which becomes a leaf of the log.

CREATE TABLE face_verification (
  site               text        NOT NULL,
  subject            text        NOT NULL,
  id                 text        NOT NULL,
  state              text        NOT NULL,
  reason             text,
  name_sealed        bytea,
  number_sealed      bytea,
  document_review    boolean     NOT NULL,
  provider           text        NOT NULL,
  provider_reference text,
  session_token      text,
  session_url        text,
  session_ends_at    timestamptz,
  sessions           smallint    NOT NULL DEFAULT 0,
  destruction        text,
  consent_receipt    text,
  superseded_by      text,
  created_at         timestamptz NOT NULL,
  asked_at           timestamptz NOT NULL,
  due_at             timestamptz NOT NULL,
  decided_at         timestamptz,
  CONSTRAINT face_verification_pk PRIMARY KEY (site, subject, id),
  CONSTRAINT face_verification_state_known CHECK (state IN
    ('CREATED', 'CONSENTED', 'IMAGES', 'LIVENESS', 'VERIFIED', 'FAILED', 'EXPIRED', 'ALTERNATIVE')),
  CONSTRAINT face_verification_claim_ends CHECK (
    state IN ('CREATED', 'CONSENTED', 'IMAGES', 'LIVENESS')
    OR num_nonnulls(name_sealed, number_sealed, session_token, session_url) = 0)
) PARTITION BY HASH (subject);
COMMENT ON COLUMN face_verification.asked_at IS 'by the real clock: the daily limit counts by it';
COMMENT ON COLUMN face_verification.due_at IS 'the images are destroyed then at the latest';
CREATE INDEX face_verification_by_id ON face_verification (site, id);
CREATE INDEX face_verification_by_session ON face_verification (session_token)
  WHERE session_token IS NOT NULL;
CREATE UNIQUE INDEX face_verification_one_open ON face_verification (site, subject)
  WHERE state IN ('CREATED', 'CONSENTED', 'IMAGES', 'LIVENESS');

CREATE TABLE face_image (
  site         text        NOT NULL,
  subject      text        NOT NULL,
  verification text        NOT NULL,
  side         text        NOT NULL,
  sealed       bytea       NOT NULL,
  stored_at    timestamptz NOT NULL,
  CONSTRAINT face_image_pk PRIMARY KEY (site, verification, side),
  CONSTRAINT face_image_side_known CHECK (side IN ('FRONT', 'BACK'))
);
CREATE INDEX face_image_by_subject ON face_image (site, subject);

CREATE TABLE face_destruction (
  site         text        NOT NULL,
  id           text        NOT NULL,
  images       integer     NOT NULL,
  cause        text        NOT NULL,
  destroyed_at timestamptz NOT NULL,
  leaf         text,
  CONSTRAINT face_destruction_pk PRIMARY KEY (site, id)
);
COMMENT ON TABLE face_destruction IS 'that images are gone, and the leaf that proves it; names nobody';

CREATE TABLE face_count (
  day     date    NOT NULL,
  persons bigint  NOT NULL,
  CONSTRAINT face_count_pk PRIMARY KEY (day)
);
COMMENT ON TABLE face_count IS
  'the most persons whose photos were stored at once on a Beijing day; 100,000 starts the filing clock';

CREATE TABLE sandbox_face_session (
  token     text        NOT NULL,
  reference text        NOT NULL,
  outcome   text,
  ends_at   timestamptz NOT NULL,
  CONSTRAINT sandbox_face_session_pk PRIMARY KEY (token)
);

DO $$
DECLARE
  part integer;
BEGIN
  FOR part IN 0..7 LOOP
    EXECUTE format(
      'CREATE TABLE %I PARTITION OF face_verification FOR VALUES WITH (MODULUS 8, REMAINDER %s)',
      'face_verification_' || part, part);
  END LOOP;
END
$$;
