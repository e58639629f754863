-- Keys are renewed in the background: site keys are wrapped again under a newer KEK, and wrapping
-- keys of past months that wrap nothing any more are destroyed.

GRANT UPDATE (wrapped), DELETE ON key.site_key TO ${runtime};
