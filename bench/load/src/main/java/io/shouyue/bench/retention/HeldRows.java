package io.shouyue.bench.retention;

import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Copies of somebody whose hold runs, in the databases of the three services: plan with steps,
 * hold, keys and consents, ending when the model's does. The website knows of each, as it does
 * after a year. They have neither account nor contact, so that Keycloak is not asked about them and
 * no final statement goes out.
 */
final class HeldRows {
  private static final String SUBJECT = ShopTable.member("made.number");

  /** That of the final statement's contact is left out, as there is no contact. */
  private static final String KEYS = "model.owner = '%s' AND model.class <> 'last-word'";

  private static final String PLACE = "lpad(made.number::text, 26, '0')";

  private final BenchStack stack;
  private final String model;
  private final long count;

  /**
   * @param model the subject's id
   * @param count how many copies
   */
  HeldRows(BenchStack stack, String model, long count) {
    this.stack = stack;
    this.model = model;
    this.count = count;
  }

  void make() {
    in(Service.CONSENT, this::consents);
    in(Service.IDENTITY, this::identities);
    in(Service.RETENTION, this::holds);
  }

  /** Statements in one database. */
  private interface Filling {
    void run(Statement statement) throws SQLException;
  }

  private void in(Service service, Filling filling) {
    try (Connection connection = stack.database(service).connect();
        Statement statement = connection.createStatement()) {
      // What refers to each other comes from one model, so that it need not be looked up again.
      statement.execute("SET session_replication_role = replica");
      filling.run(statement);
      ModelRows.copy(
          statement, "key.data_key", KEYS.formatted(model), 0, count, Map.of("owner", SUBJECT));
      statement.execute("VACUUM ANALYZE");
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw new StackException("The holds cannot be prepared: " + e.getMessage(), e);
    }
  }

  private void consents(Statement statement) throws SQLException {
    String external = "decode(md5('u' || made.number), 'hex')";
    copy(statement, "subject", "id", model, Map.of("id", SUBJECT, "external_index", external));
    copy(statement, "consent_state", "subject", model, Map.of("subject", SUBJECT));
  }

  private void identities(Statement statement) throws SQLException {
    copy(statement, "subject", "subject", model, Map.of("subject", SUBJECT, "sign_in", "false"));
  }

  private void holds(Statement statement) throws SQLException {
    String plan = one(statement, "erasure_plan");
    String hold = one(statement, "hold");
    String copied = "'" + plan.substring(0, 4) + "' || " + PLACE;
    String held = "'" + hold.substring(0, 4) + "' || " + PLACE;
    copy(statement, "subject", "subject_id", model, Map.of("subject_id", SUBJECT));
    copy(
        statement,
        "erasure_plan",
        "id",
        plan,
        Map.of(
            "id",
            copied,
            "subject_id",
            SUBJECT,
            "request_id",
            "NULL",
            "site_confirmed_at",
            "now()"));
    copy(statement, "erasure_step", "plan_id", plan, Map.of("plan_id", copied));
    copy(
        statement,
        "hold",
        "id",
        hold,
        Map.of("id", held, "subject_id", SUBJECT, "plan_id", copied));
    copy(statement, "hold_line", "hold_id", hold, Map.of("hold_id", held));
  }

  private String one(Statement statement, String table) throws SQLException {
    String query = "SELECT id FROM %s WHERE subject_id = '%s'".formatted(table, model);
    return ModelRows.texts(statement, query).getFirst();
  }

  private void copy(
      Statement statement, String table, String id, String of, Map<String, String> changed)
      throws SQLException {
    ModelRows.copy(statement, table, "model.%s = '%s'".formatted(id, of), 0, count, changed);
  }
}
