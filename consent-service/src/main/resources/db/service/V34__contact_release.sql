-- Giving one user's contact to another, to bring a deal about or settle a dispute: with its ground, let by two
-- people, and never more than the ground covers. Kept as proof; the ids in it lead nowhere once erased.
CREATE TABLE contact_release (
  site            text        NOT NULL,
  id              text        NOT NULL,
  subject         text        NOT NULL,
  receiver        text        NOT NULL,
  purpose         text        NOT NULL,
  categories      text[]      NOT NULL,
  ground          text        NOT NULL,
  matter          text        NOT NULL,
  document        text        NOT NULL,
  evidence_sha256 text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  recorded_by     text        NOT NULL,
  first_at        timestamptz,
  first_by        text,
  second_at       timestamptz,
  second_by       text,
  refused_at      timestamptz,
  refused_by      text,
  CONSTRAINT contact_release_pk PRIMARY KEY (site, id),
  CONSTRAINT contact_release_ground_ck CHECK (ground IN ('CONTRACT_NECESSITY', 'SEPARATE_CONSENT')),
  CONSTRAINT contact_release_two_ck CHECK (second_by <> first_by),
  CONSTRAINT contact_release_order_ck CHECK (second_at IS NULL OR first_at IS NOT NULL),
  CONSTRAINT contact_release_end_ck CHECK (second_at IS NULL OR refused_at IS NULL)
);
COMMENT ON COLUMN contact_release.receiver IS 'the other user, who gets it';
COMMENT ON COLUMN contact_release.matter IS 'number of the deal or dispute; names nobody';
REVOKE DELETE ON contact_release FROM ${runtime};
