-- What every service needs: keys, the outbox, timers and idempotency. Owned by the owner role; the
-- runtime role works with rows only.

GRANT USAGE ON SCHEMA public TO ${runtime}, ${eraser};
ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${runtime};
ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT USAGE ON SEQUENCES TO ${runtime};

CREATE SCHEMA key;
GRANT USAGE ON SCHEMA key TO ${runtime};

CREATE TABLE key.site_key (
  site text NOT NULL,
  name text NOT NULL,
  wrapped bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT site_key_pk PRIMARY KEY (site, name)
);
COMMENT ON TABLE key.site_key IS
  'Middle level of keys: one a month for wrapping data keys, one named index for blind indexes; wrapped by the KEK of the site';

CREATE TABLE key.data_key (
  site text NOT NULL,
  owner text NOT NULL,
  class text NOT NULL,
  wrapping text NOT NULL,
  wrapped bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  destroyed_at timestamptz,
  CONSTRAINT data_key_pk PRIMARY KEY (site, owner, class),
  CONSTRAINT data_key_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
COMMENT ON TABLE key.data_key IS
  'One key per owner and retention class; without wrapped it was destroyed and stays destroyed';
COMMENT ON COLUMN key.data_key.owner IS 'Subject id, or site for what belongs to the site itself';

GRANT SELECT, INSERT ON key.site_key TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON key.data_key TO ${runtime};

CREATE TABLE outbox_message (
  id bigint GENERATED ALWAYS AS IDENTITY,
  ordering_key text NOT NULL,
  topic text NOT NULL,
  payload text NOT NULL,
  created_at timestamptz NOT NULL,
  not_before timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  CONSTRAINT outbox_message_pk PRIMARY KEY (id)
);
CREATE INDEX outbox_message_order ON outbox_message (ordering_key, id);
CREATE INDEX outbox_message_due ON outbox_message (not_before, id);
COMMENT ON TABLE outbox_message IS 'Worked off in order of id within one ordering_key, then deleted';
COMMENT ON COLUMN outbox_message.not_before IS
  'System time; a message being worked on is leased by moving this ahead';

CREATE TABLE scheduled_tasks (
  task_name text NOT NULL,
  task_instance text NOT NULL,
  task_data bytea,
  execution_time timestamptz NOT NULL,
  picked boolean NOT NULL,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint NOT NULL,
  priority smallint,
  CONSTRAINT scheduled_tasks_pk PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
COMMENT ON TABLE scheduled_tasks IS 'db-scheduler; execution_time is legal time';

CREATE TABLE idempotency_record (
  client text NOT NULL,
  key text NOT NULL,
  fingerprint bytea NOT NULL,
  response_sealed bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT idempotency_record_pk PRIMARY KEY (client, key)
);
CREATE INDEX idempotency_record_expiry ON idempotency_record (expires_at);
COMMENT ON TABLE idempotency_record IS 'Answers given, kept for seven days of system time';
