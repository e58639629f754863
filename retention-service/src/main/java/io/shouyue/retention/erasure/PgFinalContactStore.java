package io.shouyue.retention.erasure;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Rows of {@code final_contact}, in the caller's transaction, sealed under a key that outlives the
 * account's by one message.
 */
@ApplicationScoped
class PgFinalContactStore {

  private static final RetentionClass LAST_WORD = new RetentionClass("last-word");
  private static final String CONTEXT = "final_contact.contact";

  private final Jdbi jdbi;
  private final DataKeys keys;

  PgFinalContactStore(Jdbi jdbi, DataKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  /** Remembers in which language; the contact follows. */
  void begin(String plan, String locale) {
    jdbi.useHandle(
        h ->
            h.createUpdate("INSERT INTO final_contact (plan_id, locale) VALUES (:plan, :locale)")
                .bind("plan", plan)
                .bind("locale", locale)
                .execute());
  }

  /** Keeps the contact; what was kept before stays. */
  void keep(ErasurePlan plan, String contact) {
    byte[] sealed =
        keys.seal(
            plan.site(),
            plan.subject(),
            LAST_WORD,
            CONTEXT,
            contact.getBytes(StandardCharsets.UTF_8));
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE final_contact SET contact_sealed = :sealed
                    WHERE plan_id = :plan AND contact_sealed IS NULL
                    """)
                .bind("plan", plan.id())
                .bind("sealed", sealed)
                .execute());
  }

  /**
   * By plan; nothing for one that began before contacts were kept, and after {@link #forget}. The
   * plans are of one site.
   */
  Map<String, FinalContact> of(List<ErasurePlan> plans) {
    Map<String, KeyRef> refs =
        plans.stream().collect(Collectors.toMap(ErasurePlan::id, PgFinalContactStore::key));
    try (UnlockedKeys unlocked = keys.unlock(refs.values())) {
      Map<String, FinalContact> found = new HashMap<>();
      jdbi.useHandle(
          h ->
              h.createQuery("SELECT * FROM final_contact WHERE plan_id = ANY (:plans)")
                  .bindArray("plans", String.class, List.copyOf(refs.keySet()))
                  .map(
                      (rs, ctx) -> {
                        String plan = rs.getString("plan_id");
                        byte[] sealed = rs.getBytes("contact_sealed");
                        String contact =
                            sealed == null ? null : open(unlocked, refs.get(plan), sealed);
                        return found.put(plan, new FinalContact(rs.getString("locale"), contact));
                      })
                  .forEach(before -> {}));
      return found;
    }
  }

  /** These contacts have served: they go, and their keys. */
  void forget(List<ErasurePlan> plans) {
    jdbi.useHandle(
        h ->
            h.createUpdate("DELETE FROM final_contact WHERE plan_id = ANY (:plans)")
                .bindArray("plans", String.class, plans.stream().map(ErasurePlan::id).toList())
                .execute());
    keys.destroy(plans.stream().map(PgFinalContactStore::key).toList());
  }

  private static String open(UnlockedKeys unlocked, KeyRef key, byte[] sealed) {
    return new String(unlocked.open(key, CONTEXT, sealed), StandardCharsets.UTF_8);
  }

  private static KeyRef key(ErasurePlan plan) {
    return new KeyRef(plan.site(), plan.subject(), LAST_WORD);
  }
}
