package io.shouyue.platform.keys;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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
    String next = month(Duration.ZERO).plusMonths(1).toString();
    for (String site : table.sites()) {
      key(site, next);
    }
  }

  /** Whether a site key of that name wraps data keys, as its month says. */
  static boolean isWrapping(String name) {
    return name.matches("[0-9]{4}-[0-9]{2}");
  }

  /** Name of the key that wraps new data keys now. */
  String wrappingNow() {
    return month(Duration.ZERO).toString();
  }

  /** Name of the key that wrapped new data keys a while ago. */
  String wrappingBefore(Duration ago) {
    return month(ago).toString();
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

  /**
   * The unwrapped key, which must be there: what it wrapped cannot be opened by a fresh one. The
   * array belongs here: never change or keep it.
   *
   * @throws KeyStoreException when there is none
   */
  byte[] existing(String site, String name) {
    Ref ref = new Ref(site, name);
    byte[] cached = unwrapped.get(ref);
    return cached != null ? cached : keep(ref, stored(ref));
  }

  /** Lets go of keys that were destroyed meanwhile, in this process's memory too. */
  public boolean forgetDestroyed() {
    Set<Ref> there =
        table.all().stream()
            .map(entry -> new Ref(entry.site(), entry.name()))
            .collect(Collectors.toSet());
    return unwrapped.keySet().retainAll(there);
  }

  private byte[] load(Ref ref) {
    return keep(ref, table.find(ref.site(), ref.name()).orElseGet(() -> make(ref)));
  }

  private byte[] keep(Ref ref, byte[] stored) {
    byte[] key = keks.unwrap(ref.site(), stored);
    unwrapped.put(ref, key);
    return key;
  }

  private byte[] make(Ref ref) {
    byte[] wrapped = keks.wrap(ref.site(), AesGcm.newKey());
    table.insertIfAbsent(ref.site(), ref.name(), wrapped);
    return stored(ref);
  }

  private byte[] stored(Ref ref) {
    return table
        .find(ref.site(), ref.name())
        .orElseThrow(() -> new KeyStoreException("a site key is not there", null));
  }

  private YearMonth month(Duration ago) {
    return YearMonth.from(Beijing.dayOf(clock.now().minus(ago)));
  }
}
