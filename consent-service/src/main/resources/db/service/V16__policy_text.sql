-- What was published is never changed again, and the very bytes that are served are kept: a later
-- renderer must not give an old version another hash.
CREATE TABLE policy_page (
  site     text    NOT NULL,
  document text    NOT NULL,
  version  integer NOT NULL,
  locale   text    NOT NULL,
  html     text    NOT NULL,
  CONSTRAINT policy_page_pk PRIMARY KEY (site, document, version, locale),
  CONSTRAINT policy_page_version_fk FOREIGN KEY (site, document, version) REFERENCES policy_version
);
COMMENT ON TABLE policy_page IS 'the page of a published version, byte for byte as it is served';
REVOKE UPDATE, DELETE ON policy_page FROM ${runtime};

-- Only a draft can be written to, whatever the statement says. Reading costs nothing more: the
-- policy for it is the constant true, which the planner drops.
ALTER TABLE policy_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY policy_version_read ON policy_version FOR SELECT USING (true);
CREATE POLICY policy_version_draft ON policy_version FOR INSERT WITH CHECK (state = 'DRAFT');
CREATE POLICY policy_version_edit ON policy_version FOR UPDATE
  USING (state = 'DRAFT') WITH CHECK (true);
