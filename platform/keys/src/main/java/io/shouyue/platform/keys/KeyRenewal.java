package io.shouyue.platform.keys;

import io.shouyue.platform.keys.DataKeyTable.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings this service's keys under the newest that there are: site keys under the newest KEK, live
 * data keys under the wrapping key of this month. Sealed data stay as they are. A wrapping key
 * whose month is over and that wraps nothing any more is destroyed, and with it every copy of a
 * data key in a backup that has no copy of the wrapping key's KEK.
 */
@ApplicationScoped
public class KeyRenewal {
  /** Longer than any transaction that began before the month ended. */
  private static final Duration GRACE = Duration.ofDays(1);

  private final SiteKeyTable siteTable;
  private final DataKeyTable dataTable;
  private final SiteKeys siteKeys;
  private final Keks keks;

  KeyRenewal(SiteKeyTable siteTable, DataKeyTable dataTable, SiteKeys siteKeys, Keks keks) {
    this.siteTable = siteTable;
    this.dataTable = dataTable;
    this.siteKeys = siteKeys;
    this.keks = keks;
  }

  /**
   * Wraps every site key by the newest version of its KEK; where all are, the store is asked once
   * for each site. One that fails stops no other.
   *
   * @throws KeyStoreException the first failure, after all were tried
   */
  public void rewrapSiteKeys() {
    Map<String, Integer> newest = new HashMap<>();
    KeyStoreException first = null;
    for (SiteKeyTable.Entry entry : siteTable.all()) {
      try {
        int version = newest.computeIfAbsent(entry.site(), this::newestVersion);
        if (keks.versionOf(entry.wrapped()) < version) {
          rewrap(entry);
        }
      } catch (KeyStoreException failed) {
        first = first == null ? failed : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  /** A service may wrap and not read what versions there are, so it wraps what nobody uses. */
  private int newestVersion(String site) {
    return keks.versionOf(keks.wrap(site, AesGcm.newKey()));
  }

  private void rewrap(SiteKeyTable.Entry entry) {
    byte[] key = keks.unwrap(entry.site(), entry.wrapped());
    byte[] fresh = keks.wrap(entry.site(), key);
    Arrays.fill(key, (byte) 0);
    siteTable.replace(entry, fresh);
  }

  /**
   * Destroys wrapping keys of months that ended a day ago and that wrap nothing any more; returns
   * how many. To be called well after {@link #rewrapDataKeys} found nothing more to do, so that
   * nobody still reads a row as it was before.
   */
  public int destroyUnused() {
    return (int)
        before(siteKeys.wrappingBefore(GRACE)).stream().filter(siteTable::deleteUnused).count();
  }

  /** Whether any wrapping key of a past month is left. */
  public boolean isBehind() {
    return !before(siteKeys.wrappingNow()).isEmpty();
  }

  /**
   * Wraps the next live data keys by this month's key, in a transaction of its own.
   *
   * @param after where the last call ended; null begins anew
   * @return where this call ended; empty when there was nothing left
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<KeyRef> rewrapDataKeys(@Nullable KeyRef after, int limit) {
    String now = siteKeys.wrappingNow();
    Map<KeyRef, Row> rows = dataTable.behind(now, after, limit);
    Map<KeyRef, Row> fresh = new LinkedHashMap<>();
    KeyRef last = null;
    for (Map.Entry<KeyRef, Row> entry : rows.entrySet()) {
      last = entry.getKey();
      fresh.put(last, rewrapped(last, entry.getValue(), now));
    }
    dataTable.rewrap(fresh);
    return Optional.ofNullable(last);
  }

  private Row rewrapped(KeyRef ref, Row row, String now) {
    byte[] wrapped = row.wrapped();
    if (wrapped == null) {
      throw new IllegalStateException("a destroyed key was to be wrapped");
    }
    byte[] key = AesGcm.decrypt(siteKeys.existing(ref.site(), row.wrapping()), ref.aad(), wrapped);
    byte[] fresh = AesGcm.encrypt(siteKeys.key(ref.site(), now), ref.aad(), key);
    Arrays.fill(key, (byte) 0);
    return new Row(now, fresh);
  }

  private List<SiteKeyTable.Entry> before(String month) {
    return siteTable.all().stream()
        .filter(entry -> SiteKeys.isWrapping(entry.name()) && entry.name().compareTo(month) < 0)
        .toList();
  }
}
