package io.shouyue.bench.fault;

import java.util.List;

/** What retention-service's database says of erasures, read without the service's help. */
final class ErasureBook extends ServiceBook {
  ErasureBook(String url, String user, String password) {
    super(url, user, password);
  }

  /** How many steps are done of the person's erasure; -1 while there is none. */
  long doneOf(String subject) {
    return count(
        """
        SELECT CASE count(*) WHEN 0 THEN -1 ELSE count(s.done_at) END
        FROM erasure_step s JOIN erasure_plan p ON p.id = s.plan_id WHERE p.subject_id = ?
        """,
        subject);
  }

  /** How many steps are done of all erasures. */
  long done() {
    return count("SELECT count(*) FROM erasure_step WHERE done_at IS NOT NULL");
  }

  /** How many steps there are. */
  long steps() {
    return count("SELECT count(*) FROM erasure_step");
  }

  /** The step that each erasure stands before, once each. */
  List<String> standingBefore() {
    return texts(
        """
        SELECT DISTINCT ON (plan_id) step FROM erasure_step
        WHERE done_at IS NULL ORDER BY plan_id, ordinal
        """);
  }

  /** What each certificate says was touched; the same for people who did the same. */
  List<String> certifiedCounts() {
    return texts(
        """
        SELECT (SELECT jsonb_agg(jsonb_build_array(s -> 'step', s -> 'counts'))
          FROM jsonb_array_elements(record::jsonb -> 'steps') AS s)::text FROM certificate
        """);
  }
}
