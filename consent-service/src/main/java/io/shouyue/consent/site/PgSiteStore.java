package io.shouyue.consent.site;

import io.shouyue.consent.column.Columns;
import io.shouyue.platform.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code site}. */
@ApplicationScoped
public class PgSiteStore {
  private final Jdbi jdbi;

  PgSiteStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(Site site, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO site (code, name_zh, name_en, contact, origins, publishable_key,
                                      identity_register, updated_at)
                    VALUES (:code, :zh, :en, :contact, :origins, :key, :register, :at)
                    ON CONFLICT (code) DO UPDATE SET
                      name_zh = excluded.name_zh, name_en = excluded.name_en,
                      contact = excluded.contact, origins = excluded.origins,
                      publishable_key = excluded.publishable_key,
                      identity_register = excluded.identity_register,
                      updated_at = excluded.updated_at
                    """)
                .bind("code", site.code())
                .bind("zh", site.name().zh())
                .bind("en", site.name().en())
                .bind("contact", site.contact())
                .bindArray("origins", String.class, site.origins())
                .bind("key", site.publishableKey())
                .bind("register", site.identityRegister())
                .bind("at", at)
                .execute());
  }

  Optional<Site> find(String code) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM site WHERE code = :code")
                .bind("code", code)
                .map((row, ctx) -> site(row))
                .findOne());
  }

  List<Site> all() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT * FROM site ORDER BY code").map((row, ctx) -> site(row)).list());
  }

  private static Site site(ResultSet row) throws SQLException {
    return new Site(
        row.getString("code"),
        new LocalText(row.getString("name_zh"), row.getString("name_en")),
        row.getString("contact"),
        Columns.texts(row, "origins"),
        row.getString("publishable_key"),
        row.getString("identity_register"));
  }
}
