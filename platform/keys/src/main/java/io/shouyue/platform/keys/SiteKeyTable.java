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

  /** A key as it is stored. */
  record Entry(String site, String name, byte[] wrapped) {}

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

  /** Every key, by site and name. */
  List<Entry> all() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT site, name, wrapped FROM key.site_key ORDER BY site, name")
                .map(
                    (rs, ctx) ->
                        new Entry(
                            rs.getString("site"), rs.getString("name"), rs.getBytes("wrapped")))
                .list());
  }

  /** Stores the same key under a newer KEK, unless somebody did meanwhile. */
  void replace(Entry old, byte[] wrapped) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE key.site_key SET wrapped = :wrapped
                    WHERE site = :site AND name = :name AND wrapped = :old
                    """)
                .bind("site", old.site())
                .bind("name", old.name())
                .bind("old", old.wrapped())
                .bind("wrapped", wrapped)
                .execute());
  }

  /** Destroys the key unless a live data key is wrapped by it; returns whether it is gone. */
  boolean deleteUnused(Entry key) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        DELETE FROM key.site_key WHERE site = :site AND name = :name
                          AND NOT EXISTS (
                            SELECT FROM key.data_key d WHERE d.site = :site
                              AND d.wrapping = :name AND d.wrapped IS NOT NULL)
                        """)
                    .bind("site", key.site())
                    .bind("name", key.name())
                    .execute())
        > 0;
  }
}
