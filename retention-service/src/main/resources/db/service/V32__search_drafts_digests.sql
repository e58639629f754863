-- The desk finds a request or a person by exactly what it was told, without any of it being stored
-- readably; writes answers that outlive a lost connection or somebody else's move; and is told
-- twice a working day what waits.

CREATE TABLE search_term (
  site text NOT NULL,
  digest bytea NOT NULL,
  subject_id text,
  request_id text,
  CONSTRAINT search_term_one_ck CHECK ((subject_id IS NULL) <> (request_id IS NULL))
);
COMMENT ON TABLE search_term IS 'Keyed digests (HMAC) of mobiles, mail addresses, document numbers and website ids; goes with what it leads to';
CREATE UNIQUE INDEX search_term_of_subject ON search_term (site, digest, subject_id)
  WHERE subject_id IS NOT NULL;
CREATE UNIQUE INDEX search_term_of_request ON search_term (site, digest, request_id)
  WHERE request_id IS NOT NULL;
CREATE INDEX search_term_by_subject ON search_term (site, subject_id);
CREATE INDEX search_term_by_request ON search_term (request_id);

CREATE TABLE request_draft (
  request_id text NOT NULL,
  staff text NOT NULL,
  at timestamptz NOT NULL,
  draft_sealed bytea NOT NULL,
  CONSTRAINT request_draft_pk PRIMARY KEY (request_id, staff),
  CONSTRAINT request_draft_request_fk FOREIGN KEY (request_id)
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE
);
COMMENT ON TABLE request_draft IS 'What a member of staff is writing; goes when the request is over';

CREATE TABLE desk_digest (
  site text NOT NULL,
  day date NOT NULL,
  part text NOT NULL CONSTRAINT desk_digest_part_ck CHECK (part IN ('MORNING', 'EVENING')),
  sent_at timestamptz NOT NULL,
  CONSTRAINT desk_digest_pk PRIMARY KEY (site, day, part)
);
