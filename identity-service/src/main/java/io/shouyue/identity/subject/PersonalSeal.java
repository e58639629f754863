package io.shouyue.identity.subject;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text about a subject, sealed under the key of the subject and a retention class. */
@ApplicationScoped
public class PersonalSeal {
  private final DataKeys keys;

  PersonalSeal(DataKeys keys) {
    this.keys = keys;
  }

  /**
   * Seals {@code text}; null stays null.
   *
   * @param column {@code table.column} where it is kept; opening needs the same
   */
  public byte @Nullable [] seal(
      SubjectRef ref, RetentionClass retention, String column, @Nullable String text) {
    return text == null
        ? null
        : keys.seal(
            ref.site(), ref.id().value(), retention, column, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The same of several people's texts, by one look at their keys; each stands under its column.
   *
   * @param texts of each, by column
   */
  public Map<SubjectRef, Map<String, byte[]>> seal(
      RetentionClass retention, Map<SubjectRef, Map<String, String>> texts) {
    Map<SubjectRef, Map<String, byte[]>> sealed = new HashMap<>();
    try (UnlockedKeys unlocked =
        keys.unlockOrMake(texts.keySet().stream().map(ref -> key(ref, retention)).toList())) {
      texts.forEach(
          (ref, columns) -> sealed.put(ref, seal(unlocked, key(ref, retention), columns)));
    }
    return sealed;
  }

  private static Map<String, byte[]> seal(
      UnlockedKeys unlocked, KeyRef key, Map<String, String> columns) {
    Map<String, byte[]> sealed = new HashMap<>();
    columns.forEach(
        (column, text) ->
            sealed.put(column, unlocked.seal(key, column, text.getBytes(StandardCharsets.UTF_8))));
    return sealed;
  }

  private static KeyRef key(SubjectRef ref, RetentionClass retention) {
    return new KeyRef(ref.site(), ref.id().value(), retention);
  }

  /** Opens what {@link #seal} gave; null stays null. */
  public @Nullable String open(
      SubjectRef ref, RetentionClass retention, String column, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : new String(
            keys.open(ref.site(), ref.id().value(), retention, column, sealed),
            StandardCharsets.UTF_8);
  }
}
