-- The evidence (ADR 0003). log_leaf holds the final bytes of each leaf and names nobody; the
-- runtime role can read and append, nothing else, and no role of the service can do more.
-- consent_event links subject, purpose and times to a leaf and holds salt and record, sealed under
-- the subject's evidence key; only the eraser role may alter it.
CREATE TABLE log_leaf (
  leaf        uuid        NOT NULL,
  data        bytea       NOT NULL,
  appended_at timestamptz NOT NULL,
  CONSTRAINT log_leaf_pk PRIMARY KEY (leaf),
  CONSTRAINT log_leaf_data_ck CHECK (octet_length(data) BETWEEN 1 AND 65535)
);
COMMENT ON COLUMN log_leaf.leaf IS 'UUIDv7; not the order of commit';
COMMENT ON COLUMN log_leaf.data IS 'canonical JSON {v, type, day, commit} (RFC 8785), final';
REVOKE ALL ON log_leaf FROM ${runtime};
GRANT SELECT, INSERT ON log_leaf TO ${runtime};

CREATE TABLE consent_event (
  site            text        NOT NULL,
  subject         text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  id              text        NOT NULL,
  type            text        NOT NULL,
  purpose         text        NOT NULL,
  purpose_version integer     NOT NULL,
  policy_document text,
  policy_version  integer,
  valid_until     timestamptz,
  receipt         text,
  leaf            uuid,
  event_sealed    bytea,
  CONSTRAINT consent_event_pk PRIMARY KEY (site, subject, recorded_at, id),
  CONSTRAINT consent_event_type_ck CHECK
    (type IN ('NOTIFIED', 'GIVEN', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED'))
) PARTITION BY RANGE (recorded_at);
COMMENT ON COLUMN consent_event.event_sealed IS
  'salt (32 bytes) then the canonical record; NULL once the evidence period is over';
CREATE TABLE consent_event_default PARTITION OF consent_event DEFAULT;
REVOKE ALL ON consent_event, consent_event_default FROM ${runtime};
GRANT SELECT, INSERT ON consent_event TO ${runtime};
GRANT SELECT, UPDATE ON consent_event TO ${eraser};

-- Records of other services (certificates, heads of the audit chain) name no subject; their salt
-- stays under the site's key.
CREATE TABLE log_entry (
  site         text        NOT NULL,
  leaf         uuid        NOT NULL,
  type         text        NOT NULL,
  recorded_at  timestamptz NOT NULL,
  entry_sealed bytea       NOT NULL,
  CONSTRAINT log_entry_pk PRIMARY KEY (site, leaf),
  CONSTRAINT log_entry_leaf_fk FOREIGN KEY (leaf) REFERENCES log_leaf
);
REVOKE ALL ON log_entry FROM ${runtime};
GRANT SELECT, INSERT ON log_entry TO ${runtime};

-- Makes the monthly partitions from this month to the month of `until`. Rows that fell into the
-- default partition meanwhile move along. Runs as the owner, in the migration process.
CREATE FUNCTION ensure_partitions(until date) RETURNS integer
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  month  timestamp := date_trunc('month', LEAST(current_date, until));
  made   integer := 0;
  name   text;
  starts timestamptz;
  ends   timestamptz;
BEGIN
  WHILE month <= until LOOP
    name := 'consent_event_' || to_char(month, 'YYYY_MM');
    starts := month AT TIME ZONE 'UTC';
    ends := (month + interval '1 month') AT TIME ZONE 'UTC';
    IF to_regclass(format('public.%I', name)) IS NULL THEN
      EXECUTE format('CREATE TABLE %I (LIKE consent_event INCLUDING ALL)', name);
      EXECUTE format('REVOKE ALL ON %I FROM ${runtime}', name);
      EXECUTE format(
        'WITH moved AS (DELETE FROM consent_event_default WHERE recorded_at >= %L
           AND recorded_at < %L RETURNING *) INSERT INTO %I SELECT * FROM moved',
        starts, ends, name);
      EXECUTE format(
        'ALTER TABLE consent_event ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
        name, starts, ends);
      made := made + 1;
    END IF;
    month := month + interval '1 month';
  END LOOP;
  RETURN made;
END $$;
REVOKE ALL ON FUNCTION ensure_partitions(date) FROM PUBLIC;
SELECT ensure_partitions((current_date + interval '13 months')::date);
