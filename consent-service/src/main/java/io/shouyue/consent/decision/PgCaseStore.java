package io.shouyue.consent.decision;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.decision.Facts.CaseFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Reads the recorded cases of the exceptions that questions name, in one statement. Questions that
 * name none, nearly all, cost nothing.
 */
@ApplicationScoped
public class PgCaseStore {
  private final Jdbi jdbi;

  PgCaseStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  private record Named(String purpose, String exception) {
    static @Nullable Named of(Question question) {
      return question.exception() == null
          ? null
          : new Named(question.purpose(), question.exception());
    }
  }

  /** The facts, with the cases of the exceptions that are asked for. */
  List<Facts> with(String site, List<Question> questions, List<Facts> facts) {
    List<Named> named =
        questions.stream()
            .filter(question -> question.exception() != null)
            .map(Named::of)
            .distinct()
            .toList();
    if (named.isEmpty()) {
      return facts;
    }
    Map<Named, List<CaseFacts>> cases = cases(site, named);
    List<Facts> all = new ArrayList<>(facts.size());
    for (int i = 0; i < facts.size(); i++) {
      Named name = Named.of(questions.get(i));
      Facts known = facts.get(i);
      all.add(
          name == null
              ? known
              : new Facts(
                  known.subject(),
                  known.purpose(),
                  known.consent(),
                  known.changes(),
                  cases.getOrDefault(name, List.of())));
    }
    return all;
  }

  private Map<Named, List<CaseFacts>> cases(String site, List<Named> named) {
    Map<Named, List<CaseFacts>> cases = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT e.* FROM unnest(:purposes::text[], :kinds::text[]) AS q(purpose, kind)
                    CROSS JOIN LATERAL (
                      SELECT * FROM exemption_case
                      WHERE site = :site AND purpose = q.purpose AND kind = q.kind
                        AND approved_at IS NOT NULL AND ended_at IS NULL
                      ORDER BY valid_until DESC OFFSET 0) AS e
                    """)
                .bind("site", site)
                .bindArray("purposes", String.class, named.stream().map(Named::purpose).toList())
                .bindArray("kinds", String.class, named.stream().map(Named::exception).toList())
                .map(
                    (row, ctx) ->
                        cases
                            .computeIfAbsent(
                                new Named(row.getString("purpose"), row.getString("kind")),
                                name -> new ArrayList<>())
                            .add(found(row)))
                .list());
    return cases;
  }

  private static CaseFacts found(ResultSet row) throws SQLException {
    return new CaseFacts(
        row.getString("ground"),
        row.getBoolean("outweighs"),
        row.getString("subject"),
        row.getString("kind").equals(Question.SELF_PUBLISHED),
        Columns.texts(row, "categories"),
        row.getString("recipient"),
        Columns.instant(row, "valid_from"),
        Columns.instant(row, "valid_until"));
  }
}
