package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.MaterialChange;
import io.shouyue.consent.policy.change.Renewal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy document.
 *
 * @param revision counts how often it was written, for If-Match; the database counts
 * @param changes which kinds of change make it material; empty when it is minor
 * @param effectiveFrom from when it holds; null until published unless wished for
 * @param effect what it brought about; null until published
 */
public record PolicyVersion(
    String site,
    String document,
    int version,
    PolicyState state,
    int revision,
    PolicyFormat format,
    PolicyText text,
    Significance significance,
    List<MaterialChange> changes,
    PolicyDeclaration declaration,
    @Nullable Instant effectiveFrom,
    @Nullable Instant publishedAt,
    @Nullable PolicyEffect effect) {
  public PolicyVersion {
    changes = List.copyOf(changes);
  }

  /** Whether it is published. */
  public boolean isPublished() {
    return state == PolicyState.PUBLISHED;
  }

  /** Which consents it wants anew; a version of before that was kept wants every one. */
  public Renewal renewal() {
    if (effect != null) {
      return effect.renewal();
    }
    return significance == Significance.MATERIAL
        ? new Renewal(List.of(Renewal.EVERY), List.of())
        : Renewal.NONE;
  }

  /** The draft that it was before it was published; the next write counts its revision up again. */
  PolicyVersion unpublished() {
    return new PolicyVersion(
        site,
        document,
        version,
        PolicyState.DRAFT,
        revision - 1,
        format,
        text,
        significance,
        changes,
        declaration,
        effectiveFrom,
        null,
        null);
  }

  PolicyVersion revised(int number) {
    return new PolicyVersion(
        site,
        document,
        version,
        state,
        number,
        format,
        text,
        significance,
        changes,
        declaration,
        effectiveFrom,
        publishedAt,
        effect);
  }

  PolicyVersion withoutText() {
    return withText(PolicyText.NONE);
  }

  PolicyVersion withText(PolicyText changed) {
    return new PolicyVersion(
        site,
        document,
        version,
        state,
        revision,
        format,
        changed,
        significance,
        changes,
        declaration,
        effectiveFrom,
        publishedAt,
        effect);
  }

  PolicyVersion edited(PolicyVersion content) {
    return new PolicyVersion(
        site,
        document,
        version,
        state,
        revision,
        content.format,
        content.text,
        content.significance,
        content.changes,
        content.declaration,
        content.effectiveFrom,
        null,
        null);
  }

  /**
   * Published for good.
   *
   * @param kinds every kind of change it makes, declared or found
   */
  PolicyVersion published(
      Instant from, Instant at, List<MaterialChange> kinds, PolicyEffect brought) {
    return new PolicyVersion(
        site,
        document,
        version,
        PolicyState.PUBLISHED,
        revision,
        format,
        text,
        significance,
        kinds,
        declaration,
        from,
        at,
        brought);
  }
}
