-- An export holds the site's policies, purposes, recipients and collection points, too. Only the officer
-- writes those, so an import remembers whether it was one who sent it.
ALTER TABLE import_job ADD COLUMN settings boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN import_job.settings IS 'sent by an officer, who may write policies and purposes';
