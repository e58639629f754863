package io.shouyue.consent.receipt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.shouyue.consent.notice.NoticeContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Common texts of receipts, worked out once for each notice and set of purposes while the notice is
 * in memory, and written once however often they are used.
 */
@ApplicationScoped
public class CommonTexts {
  private static final int REMEMBERED = 1_000;

  private final PgCommonTextStore store;

  /** By identity: notices in memory are the same object for all who answer them. */
  private final Cache<NoticeContent, Map<List<String>, CommonText>> texts =
      Caffeine.newBuilder().weakKeys().maximumSize(REMEMBERED).executor(Runnable::run).build();

  /** Those that were there before the transaction that asked, and so will stay. */
  private final Cache<PgCommonTextStore.Key, Boolean> kept =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  CommonTexts(PgCommonTextStore store) {
    this.store = store;
  }

  /** The common part of that receipt. */
  CommonText of(ReceiptSource source) {
    return texts
        .get(source.shown(), shown -> new ConcurrentHashMap<>())
        .computeIfAbsent(source.purposes(), purposes -> CommonText.of(source.shown(), purposes));
  }

  /** Writes those that are not there, in the caller's transaction. */
  void keep(String site, Collection<CommonText> used) {
    for (CommonText text : used) {
      PgCommonTextStore.Key key = new PgCommonTextStore.Key(site, text.hash());
      if (kept.getIfPresent(key) == null && !store.insert(key, text)) {
        kept.put(key, true);
      }
    }
  }
}
