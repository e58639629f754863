-- What was shown, what stands, and what the person keeps.
CREATE TABLE notice_text (
  site    text  NOT NULL,
  hash    bytea NOT NULL,
  content text  NOT NULL,
  CONSTRAINT notice_text_pk PRIMARY KEY (site, hash)
);
COMMENT ON TABLE notice_text IS 'the exact content served, once per hash; holds nothing of a person';
REVOKE UPDATE, DELETE ON notice_text FROM ${runtime};

CREATE TABLE notice (
  site             text        NOT NULL,
  id               text        NOT NULL,
  subject          text,
  collection_point text        NOT NULL,
  locale           text        NOT NULL,
  under_14         boolean     NOT NULL,
  hash             bytea       NOT NULL,
  policy_document  text        NOT NULL,
  policy_version   integer     NOT NULL,
  purposes         text[]      NOT NULL,
  token_hash       bytea       NOT NULL,
  created_at       timestamptz NOT NULL,
  expires_at       timestamptz NOT NULL,
  answer           bytea,
  receipt          text,
  CONSTRAINT notice_pk PRIMARY KEY (site, id),
  CONSTRAINT notice_text_fk FOREIGN KEY (site, hash) REFERENCES notice_text,
  CONSTRAINT notice_token_uq UNIQUE (token_hash)
);
CREATE INDEX notice_subject_ix ON notice (site, subject) WHERE subject IS NOT NULL;
COMMENT ON COLUMN notice.token_hash IS 'SHA-256 of the browser token, which is kept nowhere';
COMMENT ON COLUMN notice.answer IS 'SHA-256 of the body that answered it';
REVOKE DELETE ON notice FROM ${runtime};
GRANT SELECT, DELETE ON notice TO ${eraser};

CREATE TABLE consent_state (
  site            text        NOT NULL,
  subject         text        NOT NULL,
  purpose         text        NOT NULL,
  state           text        NOT NULL,
  purpose_version integer     NOT NULL,
  policy_document text,
  policy_version  integer,
  since           timestamptz NOT NULL,
  valid_until     timestamptz,
  receipt         text,
  CONSTRAINT consent_state_pk PRIMARY KEY (site, subject, purpose),
  CONSTRAINT consent_state_ck CHECK
    (state IN ('NOTIFIED', 'GIVEN', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED'))
) PARTITION BY HASH (subject);
COMMENT ON TABLE consent_state IS 'projection of consent_event, rebuildable from it';
DO $$
BEGIN
  FOR part IN 0..7 LOOP
    EXECUTE format(
      'CREATE TABLE consent_state_%s PARTITION OF consent_state
         FOR VALUES WITH (MODULUS 8, REMAINDER %s)', part, part);
    EXECUTE format('REVOKE ALL ON consent_state_%s FROM ${runtime}', part);
  END LOOP;
END $$;
CREATE INDEX consent_state_expiry_ix ON consent_state (valid_until) WHERE state = 'GIVEN';
REVOKE DELETE ON consent_state FROM ${runtime};
GRANT SELECT, DELETE ON consent_state TO ${eraser};

CREATE TABLE receipt (
  site           text        NOT NULL,
  subject        text        NOT NULL,
  id             text        NOT NULL,
  kind           text        NOT NULL,
  issued_at      timestamptz NOT NULL,
  purposes       text[]      NOT NULL,
  receipt_sealed bytea       NOT NULL,
  CONSTRAINT receipt_pk PRIMARY KEY (site, subject, id),
  CONSTRAINT receipt_kind_ck CHECK (kind IN ('CONSENT', 'WITHDRAWAL'))
);
CREATE UNIQUE INDEX receipt_id_uq ON receipt (site, id);
REVOKE UPDATE, DELETE ON receipt FROM ${runtime};
GRANT SELECT, DELETE ON receipt TO ${eraser};
