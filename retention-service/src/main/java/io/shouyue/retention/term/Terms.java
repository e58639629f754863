package io.shouyue.retention.term;

import io.shouyue.platform.keys.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** Keeps digests of terms with what they lead to, in the caller's transaction. */
@ApplicationScoped
public class Terms {

  private final Jdbi jdbi;
  private final BlindIndex index;

  Terms(Jdbi jdbi, BlindIndex index) {
    this.jdbi = jdbi;
    this.index = index;
  }

  /** What a term leads to. */
  public record Found(List<String> subjects, List<String> requests) {}

  public void leadToSubject(String site, Term term, String subject) {
    add(site, term, "subject_id", subject);
  }

  public void leadToRequest(String site, Term term, String request) {
    add(site, term, "request_id", request);
  }

  /** Ids of subjects and requests that were put in under exactly that term. */
  public Found find(String site, Term term) {
    return new Found(ids(site, term, "subject_id"), ids(site, term, "request_id"));
  }

  public void forgetRequest(String request) {
    jdbi.useHandle(h -> h.execute("DELETE FROM search_term WHERE request_id = ?", request));
  }

  private void add(String site, Term term, String column, String id) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO search_term (site, digest, <column>) VALUES (:site, :digest, :id)
                    ON CONFLICT DO NOTHING
                    """)
                .define("column", column)
                .bind("site", site)
                .bind("digest", digest(site, term))
                .bind("id", id)
                .execute());
  }

  private List<String> ids(String site, Term term, String column) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT <column> FROM search_term
                    WHERE site = :site AND digest = :digest AND <column> IS NOT NULL
                    ORDER BY <column> LIMIT 50
                    """)
                .define("column", column)
                .bind("site", site)
                .bind("digest", digest(site, term))
                .mapTo(String.class)
                .list());
  }

  private byte[] digest(String site, Term term) {
    return index.of(site, "search-" + term.kind().name().toLowerCase(Locale.ROOT), term.text());
  }
}
