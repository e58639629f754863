-- Why the sequencer signs nothing at present: every node must be able to say so.
ALTER TABLE log ADD COLUMN refusal text;
COMMENT ON COLUMN log.refusal IS 'NULL while all is well; names are explained in docs/ledger.md';
