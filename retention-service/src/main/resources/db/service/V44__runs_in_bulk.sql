-- A run takes thousands of records at a time, in the order of their names: what waits is found in
-- that order, and taking a record no longer moves it in an index.
DROP INDEX retention_run_item_pending;
CREATE INDEX retention_run_item_pending
  ON retention_run_item (run_id, subject_id, category, record_ref) WHERE state = 'PENDING';
