-- What every write paid for and hardly any read needs. A living subject is found by subject_living_uq; only
-- those that ended need a second index, by which a decision can still say why it is refused.
CREATE INDEX subject_ended_ix ON subject (site, external_index)
  WHERE state <> 'ACTIVE' AND external_index IS NOT NULL;
DROP INDEX subject_external_ix;

-- Places are given by the sequencer alone, in the transaction in which it holds its lease and moves that log's
-- size on: that the log exists was asked again for each leaf.
ALTER TABLE log_index DROP CONSTRAINT log_index_log_fk;
