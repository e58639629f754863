package io.shouyue.identity.subject;

import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Which features a move concerns. Of most people most features keep nothing, and one statement
 * tells that instead of two or more of each feature.
 */
@ApplicationScoped
class SubjectKeeping {
  private final Jdbi jdbi;
  private final List<SubjectRecords> records;
  private final String query;

  SubjectKeeping(Jdbi jdbi, Instance<SubjectRecords> records) {
    this.jdbi = jdbi;
    this.records = records.stream().toList();
    this.query =
        this.records.stream()
            .map(feature -> "(" + feature.keeps() + ")")
            .map(condition -> SubjectRows.of(condition, "r.id"))
            .collect(Collectors.joining(", ", "SELECT r.id, ", " FROM unnest(:subjects) AS r(id)"));
  }

  /** All of them. */
  List<SubjectRecords> all() {
    return records;
  }

  /** Those that keep something of each of these people of one site, whose rows are locked. */
  Map<SubjectRef, List<SubjectRecords>> keeping(String site, Collection<SubjectRef> refs) {
    Map<SubjectRef, List<SubjectRecords>> keeping = new HashMap<>();
    jdbi.useHandle(
        h ->
            h.createQuery(query)
                .bind("site", site)
                .bindArray(
                    "subjects", String.class, refs.stream().map(ref -> ref.id().value()).toList())
                .map((rs, ctx) -> keeping.put(ref(site, rs), those(rs)))
                .forEach(before -> {}));
    return keeping;
  }

  private static SubjectRef ref(String site, ResultSet row) throws SQLException {
    return new SubjectRef(site, new SubjectId(row.getString(1)));
  }

  private List<SubjectRecords> those(ResultSet row) throws SQLException {
    List<SubjectRecords> keeping = new ArrayList<>();
    for (int n = 0; n < records.size(); n++) {
      if (row.getBoolean(n + 2)) {
        keeping.add(records.get(n));
      }
    }
    return keeping;
  }
}
