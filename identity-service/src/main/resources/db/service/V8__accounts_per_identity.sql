-- How many live accounts of a site one person may have is configuration, so the digest of an
-- identity may stand beside several subjects. An assurance may be good for a time only.

ALTER TABLE identity_digest DROP CONSTRAINT identity_digest_pk;
ALTER TABLE identity_digest ADD CONSTRAINT identity_digest_pk PRIMARY KEY (site, digest, subject);
COMMENT ON TABLE identity_digest IS
  'keyed digest of a document number: whose live subjects a person has; gone when one is held';

ALTER TABLE assurance ADD COLUMN valid_until timestamptz;
ALTER TABLE assurance ADD COLUMN lapse_told boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN assurance.valid_until IS 'null where it never has to be verified again';
COMMENT ON COLUMN assurance.lapse_told IS 'whether Keycloak was told that it is over';
CREATE INDEX assurance_lapsing ON assurance (valid_until) WHERE NOT lapse_told;
