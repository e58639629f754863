package io.shouyue.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Rows of {@code key.site_key}. Each call is a transaction of its own: a key that is in memory and
 * in use must not vanish with a caller's rollback.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SiteKeyTable {
  private final Jdbi jdbi;

  SiteKeyTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<byte[]> find(String site, String name) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT wrapped FROM key.site_key WHERE site = :site AND name = :name")
                .bind("site", site)
                .bind("name", name)
                .map((rs, ctx) -> rs.getBytes("wrapped"))
                .findOne());
  }

  /** Stores the key unless another process was first; {@link #find} tells which one counts. */
  void insertIfAbsent(String site, String name, byte[] wrapped) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO key.site_key (site, name, wrapped)
                    VALUES (:site, :name, :wrapped)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("site", site)
                .bind("name", name)
                .bind("wrapped", wrapped)
                .execute());
  }

  List<String> sites() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT DISTINCT site FROM key.site_key").mapTo(String.class).list());
  }
}
