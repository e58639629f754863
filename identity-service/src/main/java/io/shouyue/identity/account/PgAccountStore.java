package io.shouyue.identity.account;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code account}. */
@ApplicationScoped
class PgAccountStore {
  private final Jdbi jdbi;
  private final LegalClock clock;

  PgAccountStore(Jdbi jdbi, LegalClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  Optional<AccountRow> find(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createQuery(
                        "SELECT * FROM account WHERE site = :site AND subject = :subject"),
                    ref)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  /** Makes an empty row before Keycloak is asked, so that a crash leaves a trace to follow. */
  void claim(SubjectRef ref) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        INSERT INTO account (site, subject, created_at, changed_at)
                        VALUES (:site, :subject, :now, :now) ON CONFLICT DO NOTHING
                        """),
                    ref)
                .bind("now", clock.now())
                .execute());
  }

  void update(SubjectRef ref, AccountRow row) {
    jdbi.useHandle(
        h -> {
          Update update =
              bind(
                      h.createUpdate(
                          """
                          UPDATE account SET keycloak_user = :keycloakUser,
                            username_sealed = :username, email_sealed = :email,
                            mobile_sealed = :mobile, nickname_sealed = :nickname,
                            changed_at = :now
                          WHERE site = :site AND subject = :subject
                          """),
                      ref)
                  .bind("keycloakUser", row.keycloakUser())
                  .bind("now", clock.now());
          AccountField.all().forEach(f -> update.bind(f.field(), row.sealed().get(f)));
          update.execute();
        });
  }

  /** Keeps these fields and forgets the others and the sign-in. */
  void reduce(SubjectRef ref, Set<AccountField> keep) {
    find(ref)
        .ifPresent(
            row -> {
              Map<AccountField, byte[]> kept = new EnumMap<>(AccountField.class);
              kept.putAll(row.sealed());
              kept.keySet().retainAll(keep);
              update(ref, new AccountRow(null, kept));
            });
  }

  int delete(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            bind(
                    h.createUpdate("DELETE FROM account WHERE site = :site AND subject = :subject"),
                    ref)
                .execute());
  }

  private static AccountRow row(ResultSet rs) throws SQLException {
    Map<AccountField, byte[]> sealed = new EnumMap<>(AccountField.class);
    for (AccountField field : AccountField.all()) {
      byte[] value = rs.getBytes(field.field() + "_sealed");
      if (value != null) {
        sealed.put(field, value);
      }
    }
    return new AccountRow(rs.getString("keycloak_user"), sealed);
  }

  private static <S extends SqlStatement<S>> S bind(S statement, SubjectRef ref) {
    return statement.bind("site", ref.site()).bind("subject", ref.id().value());
  }
}
