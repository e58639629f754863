-- Webhooks, whole: what was told is kept for a while beside how it went, so that it can be looked
-- up and told again; an endpoint has two live secrets while one is being changed.
ALTER TABLE webhook_endpoint
  ADD COLUMN recipient text,
  ADD COLUMN previous_sealed bytea,
  ADD COLUMN previous_until timestamptz,
  ADD COLUMN paused_until timestamptz,
  ADD COLUMN disabled_at timestamptz,
  ADD COLUMN disabled_reason text,
  ADD CONSTRAINT webhook_endpoint_previous_ck
    CHECK ((previous_sealed IS NULL) = (previous_until IS NULL));
UPDATE webhook_endpoint SET disabled_at = created_at, disabled_reason = 'gone'
WHERE state = 'DISABLED';
ALTER TABLE webhook_endpoint ADD CONSTRAINT webhook_endpoint_disabled_ck
  CHECK ((state = 'DISABLED') = (disabled_at IS NOT NULL));
COMMENT ON COLUMN webhook_endpoint.recipient IS
  'whose endpoint it is; null: the site''s own. A recipient is told only of purposes it gets data for';
COMMENT ON COLUMN webhook_endpoint.previous_sealed IS
  'the secret before the last change; signs too, until previous_until';
COMMENT ON COLUMN webhook_endpoint.paused_until IS 'the endpoint asked for it (Retry-After)';

CREATE TABLE webhook_event (
  site         text        NOT NULL,
  id           text        NOT NULL,
  type         text        NOT NULL,
  subject      text,
  ordering_key text        NOT NULL,
  occurred_at  timestamptz NOT NULL,
  recorded_at  timestamptz NOT NULL,
  body         text        NOT NULL,
  CONSTRAINT webhook_event_pk PRIMARY KEY (site, id)
);
CREATE INDEX webhook_event_subject_ix ON webhook_event (site, subject) WHERE subject IS NOT NULL;
CREATE INDEX webhook_event_recorded_ix ON webhook_event (recorded_at);
COMMENT ON COLUMN webhook_event.body IS 'as it is sent to the site; ids and codes, no personal data';

DROP TABLE webhook_delivery;
CREATE TABLE webhook_delivery (
  id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
  site         text        NOT NULL,
  endpoint     text        NOT NULL,
  event        text        NOT NULL,
  ordering_key text        NOT NULL,
  state        text        NOT NULL,
  body         text,
  attempts     integer     NOT NULL DEFAULT 0,
  round_start  integer     NOT NULL DEFAULT 0,
  not_before   timestamptz NOT NULL,
  CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
  CONSTRAINT webhook_delivery_event_uq UNIQUE (site, event, endpoint),
  CONSTRAINT webhook_delivery_state_ck
    CHECK (state IN ('PENDING', 'DELIVERED', 'GIVEN_UP', 'DROPPED')),
  CONSTRAINT webhook_delivery_endpoint_fk FOREIGN KEY (site, endpoint)
    REFERENCES webhook_endpoint ON DELETE CASCADE,
  CONSTRAINT webhook_delivery_event_fk FOREIGN KEY (site, event)
    REFERENCES webhook_event ON DELETE CASCADE
);
CREATE INDEX webhook_delivery_order_ix ON webhook_delivery (site, endpoint, ordering_key, id)
  WHERE state = 'PENDING';
CREATE INDEX webhook_delivery_due_ix ON webhook_delivery (site, endpoint, id, not_before)
  WHERE state = 'PENDING';
COMMENT ON COLUMN webhook_delivery.body IS 'null: that of the event; a recipient gets its own';
COMMENT ON COLUMN webhook_delivery.round_start IS
  'attempts before the present round; the retry schedule counts from there';

CREATE TABLE webhook_attempt (
  id       bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
  delivery bigint      NOT NULL,
  attempt  integer     NOT NULL,
  at       timestamptz NOT NULL,
  outcome  text        NOT NULL,
  status   integer,
  took_ms  integer     NOT NULL,
  CONSTRAINT webhook_attempt_pk PRIMARY KEY (id),
  CONSTRAINT webhook_attempt_uq UNIQUE (delivery, attempt),
  CONSTRAINT webhook_attempt_delivery_fk FOREIGN KEY (delivery)
    REFERENCES webhook_delivery ON DELETE CASCADE,
  CONSTRAINT webhook_attempt_outcome_ck
    CHECK (outcome IN ('DELIVERED', 'REFUSED', 'GONE', 'NO_ANSWER', 'ADDRESS_REFUSED'))
);
COMMENT ON TABLE webhook_attempt IS 'the delivery log: how it went, never what was said';
