-- Where a site wants to be told (Standard Webhooks). The secret is sealed under the site's key; a
-- delivery is an outbox row and lives only until it is done.
CREATE TABLE webhook_endpoint (
  site          text        NOT NULL,
  id            text        NOT NULL,
  url           text        NOT NULL,
  events        text[]      NOT NULL,
  state         text        NOT NULL,
  secret_sealed bytea       NOT NULL,
  created_at    timestamptz NOT NULL,
  CONSTRAINT webhook_endpoint_pk PRIMARY KEY (site, id),
  CONSTRAINT webhook_endpoint_state_ck CHECK (state IN ('ACTIVE', 'DISABLED'))
);

-- One row for each endpoint that an event still has to reach; gone when it did.
CREATE TABLE webhook_delivery (
  id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
  site         text        NOT NULL,
  endpoint     text        NOT NULL,
  message      text        NOT NULL,
  ordering_key text        NOT NULL,
  body         text        NOT NULL,
  attempts     integer     NOT NULL DEFAULT 0,
  not_before   timestamptz NOT NULL,
  CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
  CONSTRAINT webhook_delivery_message_uq UNIQUE (endpoint, message),
  CONSTRAINT webhook_delivery_endpoint_fk FOREIGN KEY (site, endpoint)
    REFERENCES webhook_endpoint ON DELETE CASCADE
);
CREATE INDEX webhook_delivery_order_ix ON webhook_delivery (endpoint, ordering_key, id);
CREATE INDEX webhook_delivery_due_ix ON webhook_delivery (not_before);
COMMENT ON COLUMN webhook_delivery.body IS 'ids and codes, no personal data';
