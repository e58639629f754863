-- The copy a person asked for is made once, sealed under their account key, and opened with a code
-- that goes to a contact the website already holds; it is gone after seven days. Which kinds of
-- requests are answered without a human is each site's rule.

CREATE TABLE request_answer (
  request_id text CONSTRAINT request_answer_pk PRIMARY KEY,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  downloads_left int NOT NULL
    CONSTRAINT request_answer_downloads_ck CHECK (downloads_left >= 0),
  archive_sealed bytea NOT NULL,
  code_digest bytea,
  code_expires_at timestamptz,
  code_tries_left int NOT NULL DEFAULT 0,
  CONSTRAINT request_answer_request_fk FOREIGN KEY (request_id)
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE
);
COMMENT ON COLUMN request_answer.code_digest IS 'Keyed digest of the code that was sent last; null before, and once it is used up';
COMMENT ON COLUMN request_answer.code_expires_at IS 'Of the real clock';
CREATE INDEX request_answer_by_expiry ON request_answer (expires_at);

CREATE TABLE request_rule (
  site text NOT NULL CONSTRAINT request_rule_site_fk REFERENCES site,
  type text NOT NULL,
  version int NOT NULL,
  automatic boolean NOT NULL,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  CONSTRAINT request_rule_pk PRIMARY KEY (site, type, version)
);
COMMENT ON TABLE request_rule IS 'Whether requests of that type are answered without a human; without a row they are. Versions are never changed';
REVOKE UPDATE, DELETE ON request_rule FROM ${runtime};
