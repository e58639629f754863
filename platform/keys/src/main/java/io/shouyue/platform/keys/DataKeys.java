package io.shouyue.platform.keys;

import io.shouyue.platform.keys.DataKeyTable.Row;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import org.jdbi.v3.core.Jdbi;

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

  private static final Comparator<KeyRef> BY_NAME =
      Comparator.comparing(KeyRef::site)
          .thenComparing(KeyRef::owner)
          .thenComparing(ref -> ref.retention().code());

  private final DataKeyTable table;
  private final SiteKeys siteKeys;

  DataKeys(DataKeyTable table, SiteKeys siteKeys) {
    this.table = table;
    this.siteKeys = siteKeys;
  }

  /** The keys of a database for a program without a container; each statement commits by itself. */
  public static DataKeys over(Jdbi jdbi, Keks keks, SystemClock clock) {
    return new DataKeys(new DataKeyTable(jdbi), new SiteKeys(new SiteKeyTable(jdbi), keks, clock));
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
    try (UnlockedKeys keys = unlockOrMake(List.of(ref))) {
      return keys.seal(ref, context, plain);
    }
  }

  /**
   * Decrypts what {@link #seal} gave with the same arguments.
   *
   * @throws KeyDestroyedException when the key was destroyed, or never was
   */
  public byte[] open(
      String site, String owner, RetentionClass retention, String context, byte[] sealed) {
    KeyRef ref = new KeyRef(site, owner, retention);
    try (UnlockedKeys keys = unlock(List.of(ref))) {
      return keys.open(ref, context, sealed);
    }
  }

  /** The keys that are there and not destroyed, by one statement. */
  public UnlockedKeys unlock(Collection<KeyRef> refs) {
    return unwrap(table.find(refs));
  }

  /**
   * The same, with those made that never were: by one statement, however many keys, and another one
   * where somebody else made some at the same time. In the order of their names, so that two
   * callers who make the same keys wait for one another in one order.
   */
  public UnlockedKeys unlockOrMake(Collection<KeyRef> refs) {
    Set<KeyRef> missing = new LinkedHashSet<>(refs);
    Map<KeyRef, byte[]> plain = new HashMap<>();
    Map<KeyRef, Row> made = make(missing, plain);
    Map<KeyRef, Row> rows = table.findOrInsert(made);
    missing.removeAll(rows.keySet());
    if (!missing.isEmpty()) {
      rows.putAll(table.find(missing));
    }
    return unwrap(rows, made, plain);
  }

  /**
   * Makes keys for owners who have none, by one statement; fails as a whole where one has. The
   * caller closes them.
   */
  public UnlockedKeys make(Collection<KeyRef> refs) {
    Map<KeyRef, byte[]> plain = new HashMap<>();
    table.insert(make(refs, plain));
    return new UnlockedKeys(plain);
  }

  /** Destroys the key for good; returns whether there was a live one. Idempotent. */
  public boolean destroy(String site, String owner, RetentionClass retention) {
    return !destroy(List.of(new KeyRef(site, owner, retention))).isEmpty();
  }

  /** Destroys these keys for good, by one statement; returns those that were live. Idempotent. */
  public Set<KeyRef> destroy(Collection<KeyRef> refs) {
    return table.destroy(refs);
  }

  /** Whether there is a live key. */
  public boolean exists(String site, String owner, RetentionClass retention) {
    return !live(List.of(new KeyRef(site, owner, retention))).isEmpty();
  }

  /** Those of the keys that are there and not destroyed, by one statement. */
  public Set<KeyRef> live(Collection<KeyRef> refs) {
    return table.find(refs).entrySet().stream()
        .filter(row -> row.getValue().wrapped() != null)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private UnlockedKeys unwrap(Map<KeyRef, Row> rows) {
    return unwrap(rows, Map.of(), Map.of());
  }

  /** A key that was just made, and is the one that was stored, is in clear already. */
  private UnlockedKeys unwrap(
      Map<KeyRef, Row> rows, Map<KeyRef, Row> made, Map<KeyRef, byte[]> plain) {
    Map<KeyRef, byte[]> keys = new HashMap<>();
    rows.forEach(
        (ref, row) -> {
          byte[] wrapped = row.wrapped();
          Row mine = made.get(ref);
          if (mine != null && Arrays.equals(mine.wrapped(), wrapped)) {
            keys.put(ref, plain.get(ref));
          } else if (wrapped != null) {
            byte[] wrapping = siteKeys.existing(ref.site(), row.wrapping());
            keys.put(ref, AesGcm.decrypt(wrapping, ref.aad(), wrapped));
          }
          if (mine != null && keys.get(ref) != plain.get(ref)) {
            Arrays.fill(plain.get(ref), (byte) 0);
          }
        });
    return new UnlockedKeys(keys);
  }

  /** New keys, wrapped; in clear they are put into {@code plain}. */
  private Map<KeyRef, Row> make(Collection<KeyRef> refs, Map<KeyRef, byte[]> plain) {
    String wrapping = siteKeys.wrappingNow();
    Map<KeyRef, Row> rows = new TreeMap<>(BY_NAME);
    Cipher cipher = AesGcm.cipher();
    for (KeyRef ref : refs) {
      byte[] key = AesGcm.newKey();
      byte[] wrapped = AesGcm.encrypt(cipher, siteKeys.key(ref.site(), wrapping), ref.aad(), key);
      plain.put(ref, key);
      rows.put(ref, new Row(wrapping, wrapped));
    }
    return rows;
  }
}
