-- A question that left and was not answered has an outcome that nobody here knows. It is not put
-- again where that could be billed twice: the vendor is asked by our reference where it can be, else
-- a person looks at the vendor's bill and settles it; a match takes two people.

ALTER TABLE verification DROP CONSTRAINT verification_state_known;
ALTER TABLE verification ADD CONSTRAINT verification_state_known CHECK (state IN
  ('CREATED', 'CHECKING', 'VERIFIED', 'MISMATCH', 'NO_RECORD', 'REJECTED', 'UNAVAILABLE', 'UNKNOWN'));
ALTER TABLE verification ADD COLUMN match_found_by text;
ALTER TABLE verification ADD COLUMN match_confirmed_by text;
ALTER TABLE verification ADD CONSTRAINT verification_match_two_people
  CHECK (match_confirmed_by IS NULL OR match_confirmed_by <> match_found_by);
COMMENT ON COLUMN verification.match_found_by IS
  'staff who found on the vendor''s side that an unknown outcome was a match';
CREATE INDEX verification_unknown ON verification (site, id) WHERE state = 'UNKNOWN';
