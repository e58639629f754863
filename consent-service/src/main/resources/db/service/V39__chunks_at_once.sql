-- Chunks of a file are dealt with by whoever has time, several at once. One that holds what a site has laid down waits
-- for those before it, and those after it wait for it; of a file that was being received nobody knows which do.
ALTER TABLE import_chunk ADD COLUMN in_order boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN import_chunk.in_order IS
  'holds what a site has laid down: it is dealt with after all before it and before all after it';
CREATE INDEX import_chunk_order_ix ON import_chunk (site, import, number) WHERE in_order;
