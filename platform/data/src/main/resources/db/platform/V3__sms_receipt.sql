-- What became of short messages: operators tell it seconds to hours later, or are asked.

CREATE TABLE sms_receipt (
  carrier text NOT NULL,
  reference text NOT NULL,
  site text NOT NULL,
  owner text NOT NULL,
  template text NOT NULL,
  number_index bytea NOT NULL,
  number_sealed bytea,
  handed_at timestamptz NOT NULL,
  ask_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  state text NOT NULL,
  code text,
  told_at timestamptz,
  CONSTRAINT sms_receipt_pk PRIMARY KEY (carrier, reference),
  CONSTRAINT sms_receipt_state CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED'))
);
CREATE INDEX sms_receipt_number ON sms_receipt (site, number_index, handed_at);
CREATE INDEX sms_receipt_due ON sms_receipt (ask_at) WHERE state = 'PENDING';
COMMENT ON TABLE sms_receipt IS
  'Delivery receipts and limits by number; a row goes three days after its message was handed over';
COMMENT ON COLUMN sms_receipt.number_index IS 'Keyed digest, by which messages to one number are counted';
COMMENT ON COLUMN sms_receipt.number_sealed IS
  'Under the account key of the owner, for the question to the operator; gone once it answered';
