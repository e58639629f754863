package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.platform.data.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code import_error}. */
@ApplicationScoped
public class PgLineErrorStore {
  private final Jdbi jdbi;

  PgLineErrorStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(ImportJob job, List<LineError> errors) {
    if (errors.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO import_error (site, import, line, code, field)
                  SELECT :site, :import, line::bigint, code, field
                  FROM unnest(:lines, :codes, :fields) AS e(line, code, field)
                  """);
          Rows.of(insert, errors)
              .texts("lines", error -> Long.toString(error.line()))
              .texts("codes", error -> error.problem().code())
              .texts("fields", LineError::field);
          insert.bind("site", job.site()).bind("import", job.id()).execute();
        });
  }

  /** Those after that line, in the order of the file. */
  List<LineError> after(ImportJob job, long line, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM import_error
                    WHERE site = :site AND import = :import AND line > :line
                    ORDER BY line LIMIT :limit
                    """)
                .bind("site", job.site())
                .bind("import", job.id())
                .bind("line", line)
                .bind("limit", limit)
                .map(
                    (row, ctx) ->
                        new LineError(
                            row.getLong("line"),
                            LineProblem.of(row.getString("code")),
                            row.getString("field")))
                .list());
  }
}
