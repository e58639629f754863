-- Most people of a website that keeps its passwords itself never sign in here. Keycloak is told of a
-- verification only where there may be somebody to tell it of; nobody knows that of people who came
-- before this was kept, so they count as having a sign-in.

ALTER TABLE subject ADD COLUMN sign_in boolean NOT NULL DEFAULT true;
ALTER TABLE subject ALTER COLUMN sign_in SET DEFAULT false;
COMMENT ON COLUMN subject.sign_in IS 'whether a sign-in was ever to be made; set before Keycloak is asked';

-- A claim is stored as being checked; what an interrupted process left before that was never asked.
UPDATE verification SET state = 'UNAVAILABLE', reason = 'interrupted', decided_at = now()
WHERE state = 'CREATED';
DROP INDEX verification_open;
CREATE INDEX verification_open ON verification (asked_at) WHERE state = 'CHECKING';
