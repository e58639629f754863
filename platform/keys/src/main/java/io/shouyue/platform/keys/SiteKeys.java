package io.shouyue.platform.keys;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The middle level of keys: random keys of each site in this service's database, wrapped by the
 * site's KEK and held unwrapped in memory, so that no subject costs a call to the store. One a
 * month wraps data keys; one, {@code index}, makes blind indexes.
 */
@ApplicationScoped
public class SiteKeys {
  private final SiteKeyTable table;
  private final Keks keks;
  private final SystemClock clock;
  private final Map<Ref, byte[]> unwrapped = new ConcurrentHashMap<>();

  private record Ref(String site, String name) {}

  SiteKeys(SiteKeyTable table, Keks keks, SystemClock clock) {
    this.table = table;
    this.keks = keks;
    this.clock = clock;
  }

  /** Makes next month's wrapping keys, so that no request waits for them. */
  public void makeNextMonth() {
    String next = month().plusMonths(1).toString();
    for (String site : table.sites()) {
      key(site, next);
    }
  }

  /** Name of the key that wraps new data keys now. */
  String wrappingNow() {
    return month().toString();
  }

  /**
   * The unwrapped key, made when it is not there. The array belongs here: never change or keep it.
   */
  byte[] key(String site, String name) {
    Ref ref = new Ref(site, name);
    byte[] cached = unwrapped.get(ref);
    return cached != null ? cached : load(ref);
  }

  /** Whether {@link #key} has it in memory and will not wait. */
  boolean isAtHand(String site, String name) {
    return unwrapped.containsKey(new Ref(site, name));
  }

  private byte[] load(Ref ref) {
    byte[] stored = table.find(ref.site(), ref.name()).orElseGet(() -> make(ref));
    byte[] key = keks.unwrap(ref.site(), stored);
    unwrapped.put(ref, key);
    return key;
  }

  private byte[] make(Ref ref) {
    byte[] wrapped = keks.wrap(ref.site(), AesGcm.newKey());
    table.insertIfAbsent(ref.site(), ref.name(), wrapped);
    return table
        .find(ref.site(), ref.name())
        .orElseThrow(() -> new KeyStoreException("a site key was not stored", null));
  }

  private YearMonth month() {
    return YearMonth.from(Beijing.dayOf(clock.now()));
  }
}
