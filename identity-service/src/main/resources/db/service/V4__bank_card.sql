-- A bank locks a card after three wrong answers in a row, whoever asks, so they are counted by card.
ALTER TABLE verification ADD COLUMN card_digest bytea;
COMMENT ON COLUMN verification.card_digest IS 'keyed digest of the bank card; wrong answers count by it';
CREATE INDEX verification_by_card ON verification (site, card_digest, asked_at)
  WHERE card_digest IS NOT NULL;
