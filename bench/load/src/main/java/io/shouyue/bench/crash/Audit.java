package io.shouyue.bench.crash;

import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts in consent-service's database what became of the answers that were sent. */
final class Audit {
  /** Of one sign-up page of the bench's site, answered once by a new person. */
  private static final int CHOICES = 4;

  private static final String HELD =
      """
      SELECT n.id, n.receipt, n.subject,
        (SELECT count(*) FROM receipt r
          WHERE r.site = n.site AND r.subject = n.subject) AS receipts,
        (SELECT count(*) FROM consent_state c
          WHERE c.site = n.site AND c.subject = n.subject) AS states,
        (SELECT count(*) FROM consent_event e
          WHERE e.site = n.site AND e.subject = n.subject) AS events,
        (SELECT count(*) FROM consent_event e JOIN log_leaf l USING (leaf)
          JOIN log_index i USING (leaf)
          WHERE e.site = n.site AND e.subject = n.subject AND e.receipt = n.receipt) AS logged
      FROM unnest(?::text[]) AS asked(id) JOIN notice n ON n.id = asked.id
      WHERE n.answer IS NOT NULL
      """;

  private final Connection database;

  Audit(Connection database) {
    this.database = database;
  }

  /** Rows of one answered notice. */
  private record Held(
      String notice,
      String receipt,
      String subject,
      int receipts,
      int states,
      int events,
      int logged) {
    boolean isWhole() {
      return receipts == 1 && states == CHOICES && events == CHOICES && logged == CHOICES;
    }

    boolean isMore() {
      return receipts > 1 || events > CHOICES;
    }
  }

  /** Leaves that wait for their place in the log. */
  long waiting() throws SQLException {
    try (PreparedStatement query = database.prepareStatement("SELECT count(*) FROM log_queue");
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  Tally tally(List<Acknowledged> acknowledged, List<String> givenUp) {
    try {
      Map<String, Acknowledged> sent =
          acknowledged.stream()
              .collect(Collectors.toMap(Acknowledged::notice, Function.identity()));
      List<Held> held = held(sent.keySet().toArray(String[]::new));
      List<Held> others = held(givenUp.toArray(String[]::new));
      return new Tally(
          acknowledged.size(),
          held.stream().filter(it -> it.isWhole() && isThat(it, sent.get(it.notice()))).count(),
          held.stream().filter(Held::isMore).count(),
          givenUp.size(),
          others.stream().filter(Held::isWhole).count(),
          others.stream().filter(it -> !it.isWhole()).count());
    } catch (SQLException e) {
      throw new StackException("The count failed: " + e.getMessage(), e);
    }
  }

  private static boolean isThat(Held held, Acknowledged told) {
    return held.receipt().equals(told.receipt()) && held.subject().equals(told.subject());
  }

  private List<Held> held(String[] notices) throws SQLException {
    List<Held> all = new ArrayList<>();
    try (PreparedStatement query = database.prepareStatement(HELD)) {
      query.setArray(1, database.createArrayOf("text", notices));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          all.add(
              new Held(
                  row.getString("id"),
                  row.getString("receipt"),
                  row.getString("subject"),
                  row.getInt("receipts"),
                  row.getInt("states"),
                  row.getInt("events"),
                  row.getInt("logged")));
        }
      }
    }
    return all;
  }
}
