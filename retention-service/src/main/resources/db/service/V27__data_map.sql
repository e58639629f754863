-- Where personal data lie outside this suite, and what becomes of each column. Passwords are in the
-- key store, never here; names of tables and columns come from discovery alone.

CREATE TABLE data_source (
  id text CONSTRAINT data_source_pk PRIMARY KEY,
  site text NOT NULL CONSTRAINT data_source_site_fk REFERENCES site,
  code text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CONSTRAINT data_source_kind_ck CHECK (kind IN ('POSTGRESQL', 'MYSQL', 'HTTP')),
  host text NOT NULL,
  port int NOT NULL,
  database text NOT NULL,
  schema_name text NOT NULL,
  encrypted boolean NOT NULL,
  url text NOT NULL,
  retired boolean NOT NULL,
  discovered_at timestamptz,
  catalogue jsonb,
  made_at timestamptz NOT NULL,
  version int NOT NULL,
  CONSTRAINT data_source_code_uq UNIQUE (site, code)
);
COMMENT ON COLUMN data_source.catalogue IS 'Tables, keys and columns as found, with what is proposed for each; no values';

CREATE TABLE table_treatment (
  site text NOT NULL,
  source_id text NOT NULL CONSTRAINT table_treatment_source_fk REFERENCES data_source,
  schema_name text NOT NULL,
  table_name text NOT NULL,
  version int NOT NULL,
  retired boolean NOT NULL,
  category text NOT NULL,
  definition jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  CONSTRAINT table_treatment_pk PRIMARY KEY (source_id, schema_name, table_name, version)
);
COMMENT ON TABLE table_treatment IS 'Versions are never changed; the newest of a table counts, unless retired';
REVOKE UPDATE, DELETE ON table_treatment FROM ${runtime};

CREATE TABLE source_reference (
  site text NOT NULL,
  subject_id text NOT NULL,
  reference_sealed bytea NOT NULL,
  CONSTRAINT source_reference_pk PRIMARY KEY (site, subject_id)
);
COMMENT ON TABLE source_reference IS 'The website''s own id of a person, sealed under a key of class source: the only way into its databases; goes with the last record there';
