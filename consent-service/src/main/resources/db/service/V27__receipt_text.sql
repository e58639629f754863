-- Most of a receipt is what the notice said, the same for everybody who answered it, and its proof
-- repeats records that the events hold already. Both are kept once; a receipt is put together when it
-- is read. Its leaf commits to the whole, so that what was put together wrongly would not verify.
CREATE TABLE receipt_text (
  site    text  NOT NULL,
  hash    bytea NOT NULL,
  content text  NOT NULL,
  CONSTRAINT receipt_text_pk PRIMARY KEY (site, hash)
);
COMMENT ON TABLE receipt_text IS 'members that receipts share, canonical JSON; holds nothing of a person';
REVOKE UPDATE, DELETE ON receipt_text FROM ${runtime};

ALTER TABLE receipt ADD COLUMN common bytea;
COMMENT ON COLUMN receipt.common IS
  'hash of its receipt_text; NULL: the sealed part is the whole document with its proof';
