-- One row for each call of POST /floor/insert: the least that a durable answer can cost.
CREATE TABLE floor_row (
  id          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
  notice      text        NOT NULL,
  subject     text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT floor_row_pk PRIMARY KEY (id)
);
