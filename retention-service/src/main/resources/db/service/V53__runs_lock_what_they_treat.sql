-- A node no longer writes into each record of a run that it is at work: the records stay locked
-- until its batch is over, and a crash frees them at once.
COMMENT ON COLUMN retention_run_item.not_before IS
  'Real time; when a record that failed is tried again';
COMMENT ON COLUMN retention_run_item.attempts IS 'How often it failed';

-- They are taken in the order in which they were found, for which a short key does. A run writes its
-- records while it holds its own row, and no run is ever deleted: to look for it again with each
-- record took a third of the time to write them.
DROP INDEX retention_run_item_pending;
CREATE INDEX retention_run_item_pending ON retention_run_item (run_id, not_before)
  WHERE state = 'PENDING';
ALTER TABLE retention_run_item DROP CONSTRAINT retention_run_item_run_fk;
