-- A notice that nobody answered proves nothing and may name somebody: it goes once its time is over. The
-- runtime role cannot delete notices, for answered ones are evidence; this deletes the others alone. The index
-- is one of ranges: no answer has to write to it.
CREATE INDEX notice_expiry_ix ON notice USING brin (expires_at);

CREATE FUNCTION purge_unanswered_notices(expired_before timestamptz, most integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM notice
    WHERE answer IS NULL AND ctid = ANY (ARRAY(
      SELECT ctid FROM notice WHERE answer IS NULL AND expires_at < expired_before LIMIT most))
    RETURNING 1)
  SELECT count(*)::integer FROM gone
$$;
COMMENT ON FUNCTION purge_unanswered_notices IS 'deletes notices without an answer; returns how many';
REVOKE ALL ON FUNCTION purge_unanswered_notices FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_unanswered_notices TO ${runtime};
