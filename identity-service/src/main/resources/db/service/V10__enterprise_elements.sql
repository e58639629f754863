-- Before a deposit is paid, the name and the number of the licence can be compared with the register of
-- enterprises. The question is marked before it leaves, so that a crash never has it put twice.

ALTER TABLE enterprise_verification ADD COLUMN elements text;
ALTER TABLE enterprise_verification ADD CONSTRAINT enterprise_verification_elements_known
  CHECK (elements IN ('ASKED', 'MATCH', 'MISMATCH', 'NO_RECORD', 'REJECTED', 'UNAVAILABLE'));
COMMENT ON COLUMN enterprise_verification.elements IS
  'what the register said of name and licence; null where it was not asked, ASKED while nobody knows';
ALTER TABLE enterprise_verification DROP CONSTRAINT enterprise_verification_state_known;
ALTER TABLE enterprise_verification ADD CONSTRAINT enterprise_verification_state_known CHECK (state IN
  ('CREATED', 'PAYING', 'PAID', 'PAY_FAILED', 'VERIFIED', 'LOCKED', 'EXPIRED', 'REJECTED'));
