-- What a site promises in its own words, what people are told inside the privacy centre, and the
-- names of those who work at the desk.

CREATE TABLE site_promise (
  site text NOT NULL CONSTRAINT site_promise_site_fk REFERENCES site,
  code text NOT NULL,
  version int NOT NULL CONSTRAINT site_promise_version_ck CHECK (version > 0),
  retired boolean NOT NULL,
  name_zh text NOT NULL,
  name_en text NOT NULL,
  span text NOT NULL,
  start_event text NOT NULL,
  stop_event text NOT NULL,
  types text NOT NULL,
  document_zh text NOT NULL,
  document_en text NOT NULL,
  document_version text,
  clause text NOT NULL,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  CONSTRAINT site_promise_pk PRIMARY KEY (site, code, version)
);
COMMENT ON TABLE site_promise IS 'Versions are never changed: running clocks go by the one they were made with';
COMMENT ON COLUMN site_promise.code IS 'Of a built-in promise, which it then stands for, or a new one';
COMMENT ON COLUMN site_promise.types IS 'Kinds of requests, separated by spaces';
REVOKE UPDATE, DELETE ON site_promise FROM ${runtime};

ALTER TABLE request_clock ADD COLUMN promise_version int NOT NULL DEFAULT 0;
COMMENT ON COLUMN request_clock.promise_version IS '0 for a built-in promise, else of site_promise';

-- The desk reads what has ended, newest first.
CREATE INDEX request_by_end ON request
  (site, (coalesce(closed_at, answered_at, received_at)) DESC, id DESC)
  WHERE state IN ('REFUSED', 'CLOSED', 'WITHDRAWN', 'LAPSED', 'DUPLICATE');
CREATE INDEX request_clock_by_promise ON request_clock (promise, request_id);

CREATE TABLE inbox_message (
  id text CONSTRAINT inbox_message_pk PRIMARY KEY,
  site text NOT NULL,
  subject_id text NOT NULL,
  at timestamptz NOT NULL,
  sender text NOT NULL,
  about text,
  title_sealed bytea NOT NULL,
  text_sealed bytea NOT NULL,
  read_at timestamptz
);
COMMENT ON TABLE inbox_message IS 'What a person finds in the privacy centre, sealed under their account key; goes when the account is held or erased';
COMMENT ON COLUMN inbox_message.sender IS 'Kind of who wrote it: STAFF, SYSTEM or SERVICE';
COMMENT ON COLUMN inbox_message.about IS 'Id of the request it is about';
CREATE INDEX inbox_message_by_subject ON inbox_message (site, subject_id, at DESC, id DESC);

CREATE TABLE staff_member (
  site text NOT NULL,
  id text NOT NULL,
  name text NOT NULL,
  CONSTRAINT staff_member_pk PRIMARY KEY (site, id)
);
COMMENT ON TABLE staff_member IS 'Names as tokens carry them, so that the desk shows people and not ids';
