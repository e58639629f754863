-- What a version binds to is kept with it, so that the next one can be held against it, and so is
-- which consents it wants anew: only those become stale at its instant. A purpose's next version may
-- wait for that instant, too.
ALTER TABLE policy_version
  ADD COLUMN declaration jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN effect jsonb,
  ADD COLUMN reconsent text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN policy_version.declaration IS 'promises, purposes and renewals the officer named';
COMMENT ON COLUMN policy_version.effect IS 'what it binds to and what that changes; set once published';
COMMENT ON COLUMN policy_version.reconsent IS
  'purposes whose consent has to be given anew from effective_from on; * for every one';
UPDATE policy_version SET reconsent = '{*}' WHERE significance = 'MATERIAL';

DROP INDEX policy_version_material_ix;
CREATE INDEX policy_version_material_ix ON policy_version (site, document, version)
  INCLUDE (effective_from, reconsent) WHERE state = 'PUBLISHED' AND significance = 'MATERIAL';

ALTER TABLE purpose ADD COLUMN effective_from timestamptz;
COMMENT ON COLUMN purpose.effective_from IS 'from when the version holds; of a draft, from when it shall';
UPDATE purpose SET effective_from = published_at;
ALTER TABLE purpose DROP CONSTRAINT purpose_state_ck;
ALTER TABLE purpose ADD CONSTRAINT purpose_state_ck
  CHECK (state IN ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'RETIRED'));

-- A coming version may be answered before its instant: what stands until then stays in the columns,
-- the answer waits beside it.
ALTER TABLE consent_event ADD COLUMN effective_at timestamptz;
COMMENT ON COLUMN consent_event.effective_at IS 'when an early answer counts; null: when recorded';
ALTER TABLE consent_state ADD COLUMN coming jsonb, ADD COLUMN coming_at timestamptz;
COMMENT ON COLUMN consent_state.coming IS 'an answer to a coming policy version';
COMMENT ON COLUMN consent_state.coming_at IS 'from when it stands';
CREATE INDEX consent_state_coming_ix ON consent_state (coming_at) WHERE coming_at IS NOT NULL;
