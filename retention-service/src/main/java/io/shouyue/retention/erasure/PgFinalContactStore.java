package io.shouyue.retention.erasure;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

  /** Empty for a plan that began before contacts were kept, and after {@link #forget}. */
  Optional<FinalContact> find(ErasurePlan plan) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT locale, contact_sealed FROM final_contact WHERE plan_id = :plan")
                .bind("plan", plan.id())
                .map(
                    (rs, ctx) -> {
                      byte[] sealed = rs.getBytes("contact_sealed");
                      return new FinalContact(
                          rs.getString("locale"), sealed == null ? null : open(plan, sealed));
                    })
                .findOne());
  }

  /** These contacts have served: they go, and their keys. */
  void forget(List<ErasurePlan> plans) {
    jdbi.useHandle(
        h ->
            h.createUpdate("DELETE FROM final_contact WHERE plan_id = ANY (:plans)")
                .bindArray("plans", String.class, plans.stream().map(ErasurePlan::id).toList())
                .execute());
    plans.forEach(plan -> keys.destroy(plan.site(), plan.subject(), LAST_WORD));
  }

  private String open(ErasurePlan plan, byte[] sealed) {
    byte[] text = keys.open(plan.site(), plan.subject(), LAST_WORD, CONTEXT, sealed);
    return new String(text, StandardCharsets.UTF_8);
  }
}
