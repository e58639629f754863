-- A refusal is proposed by one member of staff and made by another (PIPL 50: it has to be right).

CREATE TABLE request_refusal (
  request_id text CONSTRAINT request_refusal_pk PRIMARY KEY,
  reason text NOT NULL,
  facts_sealed bytea NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  CONSTRAINT request_refusal_request_fk FOREIGN KEY (request_id)
    REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE
);
COMMENT ON TABLE request_refusal IS 'Proposals that wait for a second person; gone once approved or rejected';
