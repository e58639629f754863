-- A run treats first what came about first: a website's table has its rows in about that order, so a
-- batch changes rows that lie side by side. In the order of people's ids each batch of a million
-- records changed a few rows of every page there is.
COMMENT ON COLUMN retention_run_item.not_before IS
  'Real time: when the record came about, or, once it failed, when it is tried again';
