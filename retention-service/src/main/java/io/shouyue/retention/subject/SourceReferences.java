package io.shouyue.retention.subject;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The website's own id of a person, kept for one thing: finding their rows in the website's
 * databases when these have to go. Sealed under a key of its own, which goes with the last of them.
 */
@ApplicationScoped
public class SourceReferences {

  private static final RetentionClass SOURCE = new RetentionClass("source");
  private static final String CONTEXT = "source_reference.reference";

  private final PgReferenceStore store;
  private final DataKeys keys;

  SourceReferences(PgReferenceStore store, DataKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /** Remembers it, unless it is known. */
  @Transactional
  public void learn(String site, SubjectId subject, String externalId) {
    if (!store.exists(site, subject)) {
      put(site, subject, externalId);
    }
  }

  /** Remembers it in the place of what was known. */
  @Transactional
  public void put(String site, SubjectId subject, String externalId) {
    byte[] plain = externalId.getBytes(StandardCharsets.UTF_8);
    store.put(site, subject, keys.seal(site, subject.value(), SOURCE, CONTEXT, plain));
  }

  /** The website's id; empty when nobody told it. */
  @Transactional
  public Optional<String> of(String site, SubjectId subject) {
    return Optional.ofNullable(of(site, List.of(subject)).get(subject));
  }

  /** The website's ids of those of whom somebody told them. */
  @Transactional
  public Map<SubjectId, String> of(String site, Collection<SubjectId> subjects) {
    Map<SubjectId, byte[]> sealed = store.find(site, subjects);
    Map<SubjectId, String> known = new HashMap<>();
    try (UnlockedKeys open =
        keys.unlock(sealed.keySet().stream().map(s -> key(site, s)).toList())) {
      sealed.forEach(
          (subject, bytes) ->
              known.put(
                  subject,
                  new String(
                      open.open(key(site, subject), CONTEXT, bytes), StandardCharsets.UTF_8)));
    }
    return known;
  }

  private static KeyRef key(String site, SubjectId subject) {
    return new KeyRef(site, subject.value(), SOURCE);
  }

  /** Nothing is left to be found; the way there is destroyed. Idempotent. */
  @Transactional
  public void forget(String site, Collection<SubjectId> subjects) {
    Set<SubjectId> known = store.find(site, subjects).keySet();
    store.remove(site, known);
    known.forEach(subject -> keys.destroy(site, subject.value(), SOURCE));
  }
}
