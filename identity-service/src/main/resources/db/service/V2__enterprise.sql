-- Enterprises by a deposit into their account. What was typed is sealed under the subject's identity
-- key and goes when the verification ends; the amount is a keyed digest from the start. A payment
-- is claimed and committed before the bank hears of it, and one verification is in one batch at
-- most, so no crash pays twice.

CREATE TABLE enterprise_verification (
  site                text        NOT NULL,
  subject             text        NOT NULL,
  id                  text        NOT NULL,
  state               text        NOT NULL,
  reason              text,
  region              text,
  nature              text,
  licence_kind        text        NOT NULL,
  licence_review      boolean     NOT NULL,
  personal_account    boolean     NOT NULL,
  name_sealed         bytea,
  licence_sealed      bytea,
  branch_sealed       bytea,
  account_sealed      bytea,
  holder_sealed       bytea,
  account_tail_sealed bytea,
  amount_digest       bytea,
  tries               smallint    NOT NULL DEFAULT 0,
  payout              text        NOT NULL,
  payout_reference    text,
  consent_receipt     text,
  superseded_by       text,
  created_at          timestamptz NOT NULL,
  asked_at            timestamptz NOT NULL,
  paid_at             timestamptz,
  expires_at          timestamptz NOT NULL,
  decided_at          timestamptz,
  CONSTRAINT enterprise_verification_pk PRIMARY KEY (site, subject, id),
  CONSTRAINT enterprise_verification_state_known CHECK (state IN
    ('CREATED', 'PAYING', 'PAID', 'PAY_FAILED', 'VERIFIED', 'LOCKED', 'EXPIRED')),
  CONSTRAINT enterprise_verification_bank_data_end CHECK (
    state IN ('CREATED', 'PAYING', 'PAID')
    OR num_nonnulls(name_sealed, licence_sealed, branch_sealed, account_sealed, holder_sealed,
                    amount_digest) = 0)
) PARTITION BY HASH (subject);
COMMENT ON COLUMN enterprise_verification.amount_digest IS
  'keyed digest of id and amount; compared in constant time, gone at the end';
COMMENT ON COLUMN enterprise_verification.account_tail_sealed IS
  'the last digits behind stars: all that stays of the account';
COMMENT ON COLUMN enterprise_verification.asked_at IS
  'by the real clock: leases and daily limits count by it';
CREATE INDEX enterprise_verification_by_id ON enterprise_verification (site, id);
CREATE INDEX enterprise_verification_unpaid ON enterprise_verification (asked_at)
  WHERE state IN ('CREATED', 'PAYING');
CREATE UNIQUE INDEX enterprise_verification_one_open ON enterprise_verification (site, subject)
  WHERE state IN ('CREATED', 'PAYING', 'PAID');

CREATE TABLE sandbox_payment (
  site      text        NOT NULL,
  reference text        NOT NULL,
  subject   text        NOT NULL,
  outcome   text        NOT NULL,
  calls     integer     NOT NULL,
  made_at   timestamptz NOT NULL,
  CONSTRAINT sandbox_payment_pk PRIMARY KEY (site, reference)
);
COMMENT ON TABLE sandbox_payment IS
  'books of the bank that the sandbox plays: references and outcomes, no account and no amount';

CREATE TABLE payout_batch (
  site         text        NOT NULL,
  id           text        NOT NULL,
  state        text        NOT NULL,
  lines        integer     NOT NULL,
  maker        text        NOT NULL,
  checker      text,
  checksum     text,
  made_at      timestamptz NOT NULL,
  approved_at  timestamptz,
  closed_at    timestamptz,
  CONSTRAINT payout_batch_pk PRIMARY KEY (site, id),
  CONSTRAINT payout_batch_state_known CHECK (state IN ('MADE', 'APPROVED', 'CLOSED')),
  CONSTRAINT payout_batch_two_people CHECK (checker IS NULL OR checker <> maker)
);
COMMENT ON COLUMN payout_batch.checksum IS 'SHA-256 of the file as it was approved, in hex';

CREATE TABLE payout_line (
  site           text        NOT NULL,
  batch          text        NOT NULL,
  line           integer     NOT NULL,
  verification   text        NOT NULL,
  subject        text        NOT NULL,
  outcome        text,
  reason         text,
  bank_reference text,
  decided_at     timestamptz,
  CONSTRAINT payout_line_pk PRIMARY KEY (site, batch, line),
  CONSTRAINT payout_line_once UNIQUE (site, verification),
  CONSTRAINT payout_line_of_batch FOREIGN KEY (site, batch) REFERENCES payout_batch (site, id),
  CONSTRAINT payout_line_outcome_known CHECK (outcome IN ('PAID', 'FAILED'))
);
CREATE INDEX payout_line_by_subject ON payout_line (site, subject);

DO $$
DECLARE
  part integer;
BEGIN
  FOR part IN 0..7 LOOP
    EXECUTE format(
      'CREATE TABLE %I PARTITION OF enterprise_verification FOR VALUES WITH (MODULUS 8, REMAINDER %s)',
      'enterprise_verification_' || part, part);
  END LOOP;
END
$$;
