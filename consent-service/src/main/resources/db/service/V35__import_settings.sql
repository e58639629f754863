-- An export holds what the site has laid down, too. Only an officer writes that, so an import remembers whether
-- it was one who sent it, and who: what needs two people is not approved by whoever brought it.
ALTER TABLE import_job ADD COLUMN officer text;
COMMENT ON COLUMN import_job.officer IS 'who sent it, when that was an officer';
