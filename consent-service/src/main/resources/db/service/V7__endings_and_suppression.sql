-- What follows when purposes end: how far the end of a retired purpose has come.
CREATE TABLE purpose_retirement (
  site          text        NOT NULL,
  code          text        NOT NULL,
  version       integer     NOT NULL,
  after_subject text        NOT NULL,
  done_at       timestamptz,
  CONSTRAINT purpose_retirement_pk PRIMARY KEY (site, code, version),
  CONSTRAINT purpose_retirement_purpose_fk FOREIGN KEY (site, code, version) REFERENCES purpose
);
COMMENT ON COLUMN purpose_retirement.after_subject IS
  'the last subject it was ended for, in order of ids; the work goes on behind it';

-- Contacts that must not be reached, as keyed digests: nothing here leads back to a contact, and
-- the link to a person goes when that person is erased.
CREATE TABLE suppression (
  site    text        NOT NULL,
  digest  bytea       NOT NULL,
  channel text        NOT NULL,
  purpose text        NOT NULL,
  subject text,
  source  text        NOT NULL,
  since   timestamptz NOT NULL,
  CONSTRAINT suppression_pk PRIMARY KEY (site, digest, purpose),
  CONSTRAINT suppression_digest_ck CHECK (octet_length(digest) = 32),
  CONSTRAINT suppression_channel_ck CHECK (channel IN ('EMAIL', 'SMS')),
  CONSTRAINT suppression_source_ck CHECK (source IN ('LINK', 'REPLY', 'CONSENT_ENDED', 'SITE'))
);
CREATE INDEX suppression_since_ix ON suppression (site, since, digest, purpose);
CREATE INDEX suppression_subject_ix ON suppression (site, subject) WHERE subject IS NOT NULL;
COMMENT ON COLUMN suppression.purpose IS 'a code, or * for every purpose that can be stopped';

-- At which contacts a site reaches whom, remembered when it asks for an unsubscribe link: so a
-- reply finds the person, and a withdrawal finds the contacts.
CREATE TABLE reached_contact (
  site      text        NOT NULL,
  digest    bytea       NOT NULL,
  purpose   text        NOT NULL,
  subject   text        NOT NULL,
  channel   text        NOT NULL,
  linked_at timestamptz NOT NULL,
  CONSTRAINT reached_contact_pk PRIMARY KEY (site, digest, purpose, subject),
  CONSTRAINT reached_contact_digest_ck CHECK (octet_length(digest) = 32),
  CONSTRAINT reached_contact_channel_ck CHECK (channel IN ('EMAIL', 'SMS'))
);
CREATE INDEX reached_contact_subject_ix ON reached_contact (site, subject, purpose);
