package io.shouyue.retention.site;

import io.shouyue.platform.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Sites, one row each. */
@ApplicationScoped
class PgSiteStore {

  private final Jdbi jdbi;

  PgSiteStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(Site site) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO site (code, name_zh, name_en, contact, identity_register)
                    VALUES (:code, :zh, :en, :contact, :register)
                    ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh,
                      name_en = excluded.name_en, contact = excluded.contact,
                      identity_register = excluded.identity_register
                    """)
                .bind("code", site.code())
                .bind("zh", site.name().zh())
                .bind("en", site.name().en())
                .bind("contact", site.contact())
                .bind("register", site.identityRegister())
                .execute());
  }

  Optional<Site> find(String code) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM site WHERE code = :code")
                .bind("code", code)
                .map((rs, ctx) -> site(rs))
                .findOne());
  }

  private static Site site(ResultSet rs) throws SQLException {
    return new Site(
        rs.getString("code"),
        new LocalText(rs.getString("name_zh"), rs.getString("name_en")),
        rs.getString("contact"),
        rs.getString("identity_register"));
  }
}
