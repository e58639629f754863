-- The log that the leaves form (ADR 0009). Requests put a leaf into log_queue beside log_leaf; one
-- sequencer takes it from there, gives it a place, and writes the tree as tiles, each once. What
-- has been written is evidence: the runtime role may add places and full tiles and nothing else.
CREATE TABLE log_queue (
  leaf uuid NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_cost_delay = 0);
COMMENT ON TABLE log_queue IS
  'leaves that have no place yet, in no order: taken with FOR UPDATE SKIP LOCKED';

CREATE TABLE log (
  number       integer     NOT NULL,
  origin       text        NOT NULL,
  verifier_key text        NOT NULL,
  key_version  integer     NOT NULL,
  size         bigint      NOT NULL DEFAULT 0,
  note         text,
  opened_at    timestamptz NOT NULL,
  published_at timestamptz,
  closed_at    timestamptz,
  closing_note text,
  CONSTRAINT log_pk PRIMARY KEY (number),
  CONSTRAINT log_origin_uq UNIQUE (origin),
  CONSTRAINT log_size_ck CHECK (size >= 0),
  CONSTRAINT log_closed_ck CHECK ((closed_at IS NULL) = (closing_note IS NULL))
);
CREATE UNIQUE INDEX log_open_uq ON log ((true)) WHERE closed_at IS NULL;
COMMENT ON COLUMN log.size IS 'leaves that have a place; the published checkpoint may be behind';
COMMENT ON COLUMN log.note IS 'the published checkpoint, a signed note';
COMMENT ON COLUMN log.closing_note IS
  'the last checkpoint known outside when the log was found restored behind it';
REVOKE DELETE ON log FROM ${runtime};

CREATE TABLE log_index (
  log   integer NOT NULL,
  index bigint  NOT NULL,
  leaf  uuid    NOT NULL,
  CONSTRAINT log_index_pk PRIMARY KEY (log, index),
  CONSTRAINT log_index_leaf_uq UNIQUE (leaf),
  CONSTRAINT log_index_log_fk FOREIGN KEY (log) REFERENCES log
);
REVOKE UPDATE, DELETE ON log_index FROM ${runtime};

CREATE TABLE log_tile (
  log   integer  NOT NULL,
  level smallint NOT NULL,
  index bigint   NOT NULL,
  data  bytea    NOT NULL,
  CONSTRAINT log_tile_pk PRIMARY KEY (log, level, index),
  CONSTRAINT log_tile_data_ck CHECK (level < 0 OR octet_length(data) = 8192)
);
COMMENT ON TABLE log_tile IS 'full tiles of 256 hashes; at level -1 the bundles of 256 entries';
ALTER TABLE log_tile ALTER COLUMN data SET STORAGE EXTERNAL;
REVOKE UPDATE, DELETE ON log_tile FROM ${runtime};

-- The tiles that are not full yet, one a level, as of log.size; each says what a longer one of the
-- same index said before.
CREATE TABLE log_edge (
  log   integer  NOT NULL,
  level smallint NOT NULL,
  index bigint   NOT NULL,
  width smallint NOT NULL,
  data  bytea    NOT NULL,
  CONSTRAINT log_edge_pk PRIMARY KEY (log, level),
  CONSTRAINT log_edge_width_ck CHECK (width BETWEEN 1 AND 255)
);
ALTER TABLE log_edge ALTER COLUMN data SET STORAGE EXTERNAL;

-- Who may integrate. The token grows with every change of hands and is checked in the transaction
-- of every write, so that a holder that slept through the end of its lease writes nothing.
CREATE TABLE log_lease (
  one        boolean     NOT NULL DEFAULT true,
  holder     text        NOT NULL,
  token      bigint      NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT log_lease_pk PRIMARY KEY (one),
  CONSTRAINT log_lease_one_ck CHECK (one)
);
INSERT INTO log_lease (holder, token, expires_at) VALUES ('', 0, '1970-01-01T00:00:00Z');
REVOKE INSERT, DELETE ON log_lease FROM ${runtime};

INSERT INTO log_queue (leaf) SELECT leaf FROM log_leaf;
