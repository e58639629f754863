-- What changed, for nodes that remember facts (ADR 0008). A row is written in the transaction of the
-- change itself and carries that transaction's id. Identity values are not the order of commit, so
-- nobody asks for `id > last`: a node asks for what was not visible in the snapshot of its last look.
CREATE TABLE change_feed (
  tx   xid8   NOT NULL DEFAULT pg_current_xact_id(),
  id   bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  kind text   NOT NULL,
  site text   NOT NULL,
  key  text   NOT NULL,
  CONSTRAINT change_feed_pk PRIMARY KEY (tx, id),
  CONSTRAINT change_feed_kind_ck CHECK (kind IN ('SUBJECT', 'PURPOSE', 'POLICY'))
);
COMMENT ON COLUMN change_feed.key IS 'subject id, purpose code or policy document; no content';
REVOKE UPDATE ON change_feed FROM ${runtime};

-- Snapshots taken now and then. A row goes once it was visible in one that is old enough for every
-- node to have looked; its own age says nothing, for its transaction may have been a long one.
CREATE TABLE change_feed_mark (
  taken_at timestamptz NOT NULL,
  snapshot pg_snapshot NOT NULL,
  CONSTRAINT change_feed_mark_pk PRIMARY KEY (taken_at)
);
REVOKE UPDATE ON change_feed_mark FROM ${runtime};
