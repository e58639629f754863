package io.shouyue.identity.subject;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The rows that a subject has in a table whose key begins with (site, subject): counted, deleted,
 * put out of force or made anonymous. Names of tables and columns are constants of the caller.
 */
@ApplicationScoped
public class SubjectRows {
  private static final String OF_SUBJECT = " WHERE site = :site AND subject = :subject";

  private final Jdbi jdbi;

  SubjectRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * How a row is made anonymous.
   *
   * @param cleared columns that are emptied
   * @param instants columns of which the month stays, in Beijing
   */
  public record AnonymousForm(String table, List<String> cleared, List<String> instants) {
    String assignments() {
      return Stream.concat(
              cleared.stream().map(column -> column + " = NULL"),
              instants.stream()
                  .map(
                      column -> column + " = date_trunc('month', " + column + ", 'Asia/Shanghai')"))
          .collect(Collectors.joining(", "));
    }
  }

  /** The condition that one of these tables has a row of the subject. */
  public static String in(String... tables) {
    return Stream.of(tables)
        .map(table -> "EXISTS (SELECT 1 FROM " + table + OF_SUBJECT + ")")
        .collect(Collectors.joining(" OR "));
  }

  /** The same condition with another expression for whose the row is. */
  static String of(String condition, String subject) {
    return condition.replace(":subject", subject);
  }

  /** Binds {@code :site} and {@code :subject}. */
  public static <S extends SqlStatement<S>> S bind(S statement, SubjectRef ref) {
    return statement.bind("site", ref.site()).bind("subject", ref.id().value());
  }

  /** And the {@code :id} of one row. */
  public static <S extends SqlStatement<S>> S bind(S statement, SubjectRef ref, String id) {
    return bind(statement, ref).bind("id", id);
  }

  /** How many verifications were asked for since {@code since} of the real clock. */
  public int askedSince(String table, SubjectRef ref, Instant since) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        "SELECT count(*) FROM " + table + OF_SUBJECT + " AND asked_at >= :since"),
                    ref)
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
  }

  /** Notes on every other verification that succeeded that {@code by} took its place. */
  public void supersede(String table, SubjectRef ref, String by) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        "UPDATE "
                            + table
                            + " SET superseded_by = :id"
                            + OF_SUBJECT
                            + " AND state = 'VERIFIED' AND id <> :id AND superseded_by IS NULL"),
                    ref,
                    by)
                .execute());
  }

  /** How many there are. */
  public int count(String table, SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(h.createQuery("SELECT count(*) FROM " + table + OF_SUBJECT), ref)
                .mapTo(Integer.class)
                .one());
  }

  /** Deletes them; returns how many there were. */
  public int delete(String table, SubjectRef ref) {
    return jdbi.withHandle(
        h -> bind(h.createUpdate("DELETE FROM " + table + OF_SUBJECT), ref).execute());
  }

  /**
   * Leaves of each row what statistics need. Ids become random ones that name nothing, each row's
   * its own, so that the rows of one person cannot be brought together again.
   *
   * @return how many there were
   */
  public int anonymise(AnonymousForm form, SubjectRef ref) {
    List<String> ids =
        jdbi.withHandle(
            h ->
                bind(h.createQuery("SELECT id FROM " + form.table() + OF_SUBJECT), ref)
                    .mapTo(String.class)
                    .list());
    ids.forEach(id -> anonymise(form, ref, id));
    return ids.size();
  }

  private void anonymise(AnonymousForm form, SubjectRef ref, String id) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        "UPDATE "
                            + form.table()
                            + " SET subject = :anyone, id = :anything, "
                            + form.assignments()
                            + OF_SUBJECT
                            + " AND id = :id"),
                    ref,
                    id)
                .bind("anyone", Ids.random(IdKind.SUBJECT))
                .bind("anything", Ids.random(IdKind.VERIFICATION))
                .execute());
  }
}
