-- Where assurances have no end, which is how it is unless a site is told otherwise, none of them need
-- be found by it.
DROP INDEX assurance_lapsing;
CREATE INDEX assurance_lapsing ON assurance (valid_until)
  WHERE NOT lapse_told AND valid_until IS NOT NULL;
