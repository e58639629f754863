package io.shouyue.identity.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
            .collect(Collectors.joining(", ", "SELECT ", ""));
  }

  /** All of them, but at an erasure only those that keep something; the subject's row is locked. */
  List<SubjectRecords> concernedBy(SubjectRef ref, SubjectMove move) {
    return move.target() == SubjectState.ERASED ? keeping(ref) : records;
  }

  private List<SubjectRecords> keeping(SubjectRef ref) {
    return jdbi.withHandle(
        h -> SubjectRows.bind(h.createQuery(query), ref).map((rs, ctx) -> those(rs)).one());
  }

  private List<SubjectRecords> those(ResultSet row) throws SQLException {
    List<SubjectRecords> keeping = new ArrayList<>();
    for (int n = 0; n < records.size(); n++) {
      if (row.getBoolean(n + 1)) {
        keeping.add(records.get(n));
      }
    }
    return keeping;
  }
}
