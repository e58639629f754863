-- People without an account: a visitor is a subject that exists from its first act on, for thirteen
-- months at most, and may be linked to an account, whose evidence its own then is.
ALTER TABLE subject
  ADD COLUMN visitor_until timestamptz,
  ADD COLUMN linked_to text,
  ADD CONSTRAINT subject_link_ck CHECK (linked_to IS NULL OR visitor_until IS NOT NULL);
CREATE INDEX subject_visitor_ix ON subject (visitor_until) WHERE visitor_until IS NOT NULL;
CREATE INDEX subject_linked_ix ON subject (site, linked_to) WHERE linked_to IS NOT NULL;
COMMENT ON COLUMN subject.visitor_until IS
  'when a visitor is forgotten; null for accounts, and once a visitor''s evidence is gone';
COMMENT ON COLUMN subject.linked_to IS 'the account that the visitor turned out to be';

ALTER TABLE notice ADD COLUMN visitor boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN notice.visitor IS 'served to a browser: whoever answers it may be nobody known';
