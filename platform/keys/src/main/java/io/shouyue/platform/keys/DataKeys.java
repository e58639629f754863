package io.shouyue.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Seals personal data under a key of its owner and retention class, and erases by destroying that
 * key.
 *
 * <p>Keys are 256 bits, wrapped by a key of the site and month with the authenticated data {@code
 * site|owner|class}; what they seal is bound to {@code site|owner|class|context} besides. Runs in
 * the caller's transaction. A destroyed key stays destroyed: sealing under it again is refused too.
 */
@ApplicationScoped
public class DataKeys {
  /** Owner of what belongs to the site itself. */
  public static final String SITE = "site";

  private final Jdbi jdbi;
  private final SiteKeys siteKeys;

  DataKeys(Jdbi jdbi, SiteKeys siteKeys) {
    this.jdbi = jdbi;
    this.siteKeys = siteKeys;
  }

  /**
   * Encrypts {@code plain} for storage, making the key when there is none.
   *
   * @param owner a subject id, or {@link #SITE}
   * @param context where the value is kept, such as {@code account.profile}
   * @throws KeyDestroyedException when the key was destroyed
   */
  public byte[] seal(
      String site, String owner, RetentionClass retention, String context, byte[] plain) {
    KeyRef ref = new KeyRef(site, owner, retention);
    Row row = find(ref).orElseGet(() -> create(ref));
    return with(ref, row, key -> AesGcm.encrypt(key, ref.aad() + "|" + context, plain));
  }

  /**
   * Decrypts what {@link #seal} gave with the same arguments.
   *
   * @throws KeyDestroyedException when the key was destroyed, or never was
   */
  public byte[] open(
      String site, String owner, RetentionClass retention, String context, byte[] sealed) {
    KeyRef ref = new KeyRef(site, owner, retention);
    Row row = find(ref).orElseThrow(KeyDestroyedException::new);
    return with(ref, row, key -> AesGcm.decrypt(key, ref.aad() + "|" + context, sealed));
  }

  /** Destroys the key for good; returns whether there was a live one. Idempotent. */
  public boolean destroy(String site, String owner, RetentionClass retention) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE key.data_key SET wrapped = NULL, destroyed_at = now()
                        WHERE site = :site AND owner = :owner AND class = :class
                          AND wrapped IS NOT NULL
                        """)
                    .bind("site", site)
                    .bind("owner", owner)
                    .bind("class", retention.code())
                    .execute())
        > 0;
  }

  /** Whether there is a live key. */
  public boolean exists(String site, String owner, RetentionClass retention) {
    return find(new KeyRef(site, owner, retention)).map(row -> row.wrapped() != null).orElse(false);
  }

  private <T> T with(KeyRef ref, Row row, Function<byte[], T> use) {
    if (row.wrapped() == null) {
      throw new KeyDestroyedException();
    }
    byte[] wrapping = siteKeys.key(ref.site(), row.wrapping());
    byte[] key = AesGcm.decrypt(wrapping, ref.aad(), row.wrapped());
    try {
      return use.apply(key);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private Row create(KeyRef ref) {
    String wrapping = siteKeys.wrappingNow();
    byte[] key = AesGcm.newKey();
    byte[] wrapped = AesGcm.encrypt(siteKeys.key(ref.site(), wrapping), ref.aad(), key);
    Arrays.fill(key, (byte) 0);
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO key.data_key (site, owner, class, wrapping, wrapped)
                    VALUES (:site, :owner, :class, :wrapping, :wrapped)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("site", ref.site())
                .bind("owner", ref.owner())
                .bind("class", ref.retention().code())
                .bind("wrapping", wrapping)
                .bind("wrapped", wrapped)
                .execute());
    return find(ref).orElseThrow(() -> new KeyStoreException("a data key was not stored", null));
  }

  private Optional<Row> find(KeyRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT wrapping, wrapped FROM key.data_key
                    WHERE site = :site AND owner = :owner AND class = :class
                    """)
                .bind("site", ref.site())
                .bind("owner", ref.owner())
                .bind("class", ref.retention().code())
                .map((rs, ctx) -> new Row(rs.getString("wrapping"), rs.getBytes("wrapped")))
                .findOne());
  }

  private record KeyRef(String site, String owner, RetentionClass retention) {
    String aad() {
      return site + "|" + owner + "|" + retention.code();
    }
  }

  private record Row(String wrapping, byte @Nullable [] wrapped) {}
}
