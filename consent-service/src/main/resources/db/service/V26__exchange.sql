-- Consents that were recorded elsewhere come in by file. A file is received whole before any of it is
-- read, in chunks sealed under the site's key; each chunk becomes events in one transaction that also
-- removes it, so that work goes on where it was when a process dies.
CREATE TABLE import_job (
  site        text        NOT NULL,
  id          text        NOT NULL,
  client      text        NOT NULL,
  key         text        NOT NULL,
  fingerprint bytea,
  state       text        NOT NULL,
  format      text        NOT NULL,
  dry_run     boolean     NOT NULL,
  mapping     text        NOT NULL,
  columns     text[]      NOT NULL DEFAULT '{}',
  upload      uuid        NOT NULL,
  beat        timestamptz NOT NULL,
  lines       bigint      NOT NULL DEFAULT 0,
  recorded    bigint      NOT NULL DEFAULT 0,
  unchanged   bigint      NOT NULL DEFAULT 0,
  failed      bigint      NOT NULL DEFAULT 0,
  created_at  timestamptz NOT NULL,
  finished_at timestamptz,
  CONSTRAINT import_job_pk PRIMARY KEY (site, id),
  CONSTRAINT import_job_key_uq UNIQUE (client, key),
  CONSTRAINT import_job_state_ck CHECK (state IN ('RECEIVING', 'READY', 'DONE', 'ABANDONED')),
  CONSTRAINT import_job_finished_ck CHECK ((state IN ('DONE', 'ABANDONED')) = (finished_at IS NOT NULL))
);
CREATE INDEX import_job_open_ix ON import_job (created_at) WHERE state IN ('RECEIVING', 'READY');
COMMENT ON COLUMN import_job.fingerprint IS 'keyed digest of the file and how it is to be read';
COMMENT ON COLUMN import_job.upload IS 'who is receiving it; another one may take over a call that broke off';
COMMENT ON COLUMN import_job.beat IS 'when something was last received, on the system clock';

CREATE TABLE import_chunk (
  site           text    NOT NULL,
  import         text    NOT NULL,
  number         integer NOT NULL,
  lines          integer NOT NULL,
  done           integer NOT NULL DEFAULT 0,
  singly         boolean NOT NULL DEFAULT false,
  content_sealed bytea   NOT NULL,
  CONSTRAINT import_chunk_pk PRIMARY KEY (site, import, number),
  CONSTRAINT import_chunk_job_fk FOREIGN KEY (site, import) REFERENCES import_job
);
COMMENT ON COLUMN import_chunk.singly IS
  'the chunk failed as a whole: its lines are done one by one, so that one cannot stop the others';
ALTER TABLE import_chunk ALTER COLUMN content_sealed SET STORAGE EXTERNAL;

CREATE TABLE import_error (
  site   text   NOT NULL,
  import text   NOT NULL,
  line   bigint NOT NULL,
  code   text   NOT NULL,
  field  text,
  CONSTRAINT import_error_pk PRIMARY KEY (site, import, line),
  CONSTRAINT import_error_job_fk FOREIGN KEY (site, import) REFERENCES import_job
);
COMMENT ON TABLE import_error IS 'which line and why; nothing of what stood in it';

ALTER TABLE consent_event ADD COLUMN import text;
COMMENT ON COLUMN consent_event.import IS
  'NULL: happened here. Otherwise the import that stated it; recorded_at is then the stated time';
ALTER TABLE consent_state ADD COLUMN imported boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN consent_state.imported IS 'the act that it rests on was imported';
