-- Who acts for a child under 14. Holds ids and a relation, nothing that names a person.
CREATE TABLE guardianship (
  site       text        NOT NULL,
  id         text        NOT NULL,
  child      text        NOT NULL,
  guardian   text,
  relation   text,
  state      text        NOT NULL,
  reason     text,
  code_digest bytea,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  decided_at timestamptz,
  ended_at   timestamptz,
  CONSTRAINT guardianship_pk PRIMARY KEY (site, id),
  CONSTRAINT guardianship_two_people CHECK (guardian IS NULL OR guardian <> child),
  CONSTRAINT guardianship_state_known CHECK (state IN ('INVITED', 'ACTIVE', 'REFUSED', 'ENDED')),
  CONSTRAINT guardianship_active_whole CHECK (
    state <> 'ACTIVE' OR num_nonnulls(guardian, relation, decided_at) = 3)
);
COMMENT ON COLUMN guardianship.code_digest IS
  'keyed digest of the code by which an invited guardian takes it up; gone with the invitation';
CREATE INDEX guardianship_by_child ON guardianship (site, child);
CREATE INDEX guardianship_by_guardian ON guardianship (site, guardian);
