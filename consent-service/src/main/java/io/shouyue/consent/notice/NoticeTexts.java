package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.column.JsonColumn;
import io.shouyue.platform.error.CommonError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What notices showed, by hash. A text never changes and holds nothing of a person, so those in use
 * stay in memory; only what was read from the database does, for what was just written may still be
 * rolled back.
 */
@ApplicationScoped
public class NoticeTexts {
  private static final int IN_MEMORY = 200;

  private final PgNoticeStore store;
  private final JsonColumn json;
  private final Map<Ref, NoticeContent> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(IN_MEMORY, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Ref, NoticeContent> eldest) {
              return size() > IN_MEMORY;
            }
          });

  private record Ref(String site, String hash) {}

  NoticeTexts(PgNoticeStore store, JsonColumn json) {
    this.store = store;
    this.json = json;
  }

  /** Whether it was read before, and so is there for good. */
  boolean isKnown(String site, byte[] hash) {
    return recent.containsKey(ref(site, hash));
  }

  /** The content of that hash; {@link CommonError#ERASED} when it is not kept. */
  NoticeContent get(String site, byte[] hash) {
    Ref ref = ref(site, hash);
    NoticeContent known = recent.get(ref);
    if (known != null) {
      return known;
    }
    NoticeContent read =
        store
            .text(site, hash)
            .map(text -> json.read(text, NoticeContent.class))
            .orElseThrow(() -> new ConsentException(CommonError.ERASED));
    recent.put(ref, read);
    return read;
  }

  private static Ref ref(String site, byte[] hash) {
    return new Ref(site, HexFormat.of().formatHex(hash));
  }
}
