-- A transfer to another handler has four conditions (条例25), each looked at by itself; a fee is told
-- before and only for what is asked clearly too often; the recipient comes with a one-time code.

CREATE TABLE request_transfer (
  request_id text CONSTRAINT request_transfer_pk PRIMARY KEY
    CONSTRAINT request_transfer_request_fk REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE,
  checked_at timestamptz,
  checked_by text,
  unmet text NOT NULL DEFAULT '',
  categories text NOT NULL DEFAULT '',
  fee numeric(10, 2) CONSTRAINT request_transfer_fee_ck CHECK (fee > 0),
  fee_told_at timestamptz,
  fee_accepted_at timestamptz
);
COMMENT ON COLUMN request_transfer.unmet IS 'Conditions that are not met, separated by spaces; empty once all are';
COMMENT ON COLUMN request_transfer.categories IS 'What the person gave by consent or for a contract, separated by spaces';
COMMENT ON COLUMN request_transfer.fee IS 'In yuan';

CREATE TABLE request_handover (
  request_id text CONSTRAINT request_handover_pk PRIMARY KEY
    CONSTRAINT request_handover_request_fk REFERENCES request ON UPDATE CASCADE ON DELETE CASCADE,
  code_digest bytea,
  code_expires_at timestamptz NOT NULL,
  code_tries_left int NOT NULL,
  fetched_at timestamptz
);
COMMENT ON TABLE request_handover IS 'The way by which somebody without an account here gets an export: a code, once';
COMMENT ON COLUMN request_handover.code_digest IS 'Keyed digest; null once used';
COMMENT ON COLUMN request_handover.code_expires_at IS 'Of the real clock';
