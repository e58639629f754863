-- A row of verification is written with the claim and once more with the answer. While indexes looked
-- at its state, the answer wrote a new entry into each of them, and into all the others beside. Now
-- none does: the new version stays on the page of the old one, where the fill factor leaves it room.

-- An unavailable one may be asked again, so its question need not be known any more.
UPDATE verification SET question_digest = NULL
WHERE state = 'UNAVAILABLE' AND question_digest IS NOT NULL;
ALTER TABLE verification ADD CONSTRAINT verification_unavailable_forgotten
  CHECK (state <> 'UNAVAILABLE' OR question_digest IS NULL);
DROP INDEX verification_question_once;
CREATE UNIQUE INDEX verification_question_once ON verification (site, subject, question_digest)
  WHERE question_digest IS NOT NULL;

-- An index hinders only whoever changes the value that it looks at, and this one stays false.
ALTER TABLE verification
  ADD COLUMN unknown boolean GENERATED ALWAYS AS (state = 'UNKNOWN') STORED;
DROP INDEX verification_unknown;
CREATE INDEX verification_unknown ON verification (site, id) WHERE unknown;

DROP INDEX verification_open;
CREATE INDEX verification_asked ON verification (asked_at);

DO $$
DECLARE
  part integer;
BEGIN
  FOR part IN 0..7 LOOP
    EXECUTE format('ALTER TABLE %I SET (fillfactor = 70)', 'verification_' || part);
  END LOOP;
END
$$;
