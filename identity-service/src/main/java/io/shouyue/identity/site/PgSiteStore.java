package io.shouyue.identity.site;

import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code site}. */
@ApplicationScoped
class PgSiteStore {
  private final Jdbi jdbi;
  private final LegalClock clock;

  PgSiteStore(Jdbi jdbi, LegalClock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Takes the code for this site unless it is taken. */
  void claim(Site site) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO site (code, name_zh, name_en, contact, origins,
                      identity_register, publishable_key, state, claimed_at)
                    VALUES (:code, :zh, :en, :contact, :origins,
                      :register, :publishableKey, 'CLAIMED', :now)
                    ON CONFLICT (code) DO NOTHING
                    """)
                .bind("code", site.code())
                .bind("zh", site.name().zh())
                .bind("en", site.name().en())
                .bind("contact", site.contact())
                .bindArray("origins", String.class, site.origins())
                .bind("register", site.identityRegister())
                .bind("publishableKey", site.publishableKey())
                .bind("now", clock.now())
                .execute());
  }

  Optional<Site> find(String code) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM site WHERE code = :code")
                .bind("code", code)
                .map((rs, ctx) -> row(rs))
                .findOne());
  }

  Optional<byte[]> clientSecret(String code) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT client_secret_sealed FROM site
                    WHERE code = :code AND client_secret_sealed IS NOT NULL
                    """)
                .bind("code", code)
                .map((rs, ctx) -> rs.getBytes(1))
                .findOne());
  }

  /** Stores the secret unless there is one. */
  void keepClientSecret(String code, byte[] sealed) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE site SET client_secret_sealed = :sealed
                    WHERE code = :code AND client_secret_sealed IS NULL
                    """)
                .bind("code", code)
                .bind("sealed", sealed)
                .execute());
  }

  /** Says that nothing is missing any more; false when that was known. */
  boolean ready(String code, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE site SET state = 'READY', ready_at = :at
                        WHERE code = :code AND state = 'CLAIMED'
                        """)
                    .bind("code", code)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** Removes secrets that were given out before {@code before}. */
  int forgetClientSecrets(Instant before) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE site SET client_secret_sealed = NULL
                    WHERE ready_at < :before AND client_secret_sealed IS NOT NULL
                    """)
                .bind("before", before)
                .execute());
  }

  private static Site row(ResultSet rs) throws SQLException {
    return new Site(
        rs.getString("code"),
        new LocalText(rs.getString("name_zh"), rs.getString("name_en")),
        rs.getString("contact"),
        List.of((String[]) rs.getArray("origins").getArray()),
        IdentityRegister.valueOf(rs.getString("identity_register")),
        rs.getString("publishable_key"),
        rs.getString("state").equals("READY"));
  }
}
