-- Data that somebody has of a person without having asked them: another person supplied it, or they made
-- it public themselves. Both may be stopped by the person, which decides and so stands with the subject.
ALTER TABLE subject
  ADD COLUMN refused text[] NOT NULL DEFAULT '{}',
  ADD COLUMN published text[] NOT NULL DEFAULT '{}',
  ADD COLUMN published_refused boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN subject.refused IS
  'purposes that the person stopped by a link; objected is retention-service''s own list';
COMMENT ON COLUMN subject.published IS 'categories that the person made public (PIPL 27)';
COMMENT ON COLUMN subject.published_refused IS 'the person refused that what is public be processed';

CREATE TABLE supplied_contact (
  site          text        NOT NULL,
  id            text        NOT NULL,
  subject       text        NOT NULL,
  supplier      text,
  purpose       text        NOT NULL,
  channel       text        NOT NULL,
  digest        bytea       NOT NULL,
  without_account boolean   NOT NULL,
  masked_sealed bytea       NOT NULL,
  name_sealed   bytea,
  supplied_at   timestamptz NOT NULL,
  told_at       timestamptz NOT NULL,
  stopped_at    timestamptz,
  ended_at      timestamptz,
  CONSTRAINT supplied_contact_pk PRIMARY KEY (site, id),
  CONSTRAINT supplied_contact_once_uq UNIQUE (site, subject, supplier, purpose),
  CONSTRAINT supplied_contact_channel_ck CHECK (channel IN ('EMAIL', 'SMS')),
  CONSTRAINT supplied_contact_digest_ck CHECK (octet_length(digest) = 32)
);
CREATE INDEX supplied_contact_supplier_ix ON supplied_contact (site, supplier);
CREATE INDEX supplied_contact_over_ix ON supplied_contact (coalesce(stopped_at, ended_at))
  WHERE without_account AND (stopped_at IS NOT NULL OR ended_at IS NOT NULL);
COMMENT ON TABLE supplied_contact IS
  'contacts of people that another person supplied; the contact itself is kept by the site alone';
COMMENT ON COLUMN supplied_contact.supplier IS 'NULL once the supplier is erased';
COMMENT ON COLUMN supplied_contact.without_account IS 'the person is known by nothing but the contact';
COMMENT ON COLUMN supplied_contact.masked_sealed IS 'the contact as it may be shown; the person''s key';
COMMENT ON COLUMN supplied_contact.name_sealed IS 'who supplied it, as people are told; the supplier''s key';

CREATE TABLE published_data (
  site         text        NOT NULL,
  id           text        NOT NULL,
  subject      text        NOT NULL,
  categories   text[]      NOT NULL,
  place_sealed bytea       NOT NULL,
  published_at timestamptz NOT NULL,
  marked_at    timestamptz NOT NULL,
  CONSTRAINT published_data_pk PRIMARY KEY (site, id)
);
CREATE INDEX published_data_subject_ix ON published_data (site, subject);
COMMENT ON TABLE published_data IS 'what people made public themselves, and where';
