package io.shouyue.consent.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy document.
 *
 * @param revision counts how often it was written, for If-Match; the database counts
 * @param changes which kinds of change make it material; empty when it is minor
 * @param effectiveFrom from when it holds; null until published unless wished for
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
    @Nullable Instant effectiveFrom,
    @Nullable Instant publishedAt) {
  public PolicyVersion {
    changes = List.copyOf(changes);
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
        effectiveFrom,
        publishedAt);
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
        content.effectiveFrom,
        null);
  }

  PolicyVersion published(Instant from, Instant at) {
    return new PolicyVersion(
        site,
        document,
        version,
        PolicyState.PUBLISHED,
        revision,
        format,
        text,
        significance,
        changes,
        from,
        at);
  }
}
