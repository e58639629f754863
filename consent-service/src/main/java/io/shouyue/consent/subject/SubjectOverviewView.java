package io.shouyue.consent.subject;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A subject as staff see it: state, age as far as the law of consent asks, and counts of what is
 * still kept.
 */
public record SubjectOverviewView(
    String id, SubjectState state, @Nullable AgeBand ageBand, SortedMap<String, Long> kept) {
  static SubjectOverviewView of(SubjectOverview overview) {
    return new SubjectOverviewView(
        overview.subject().id().value(),
        overview.subject().state(),
        overview.ageBand(),
        overview.kept());
  }
}
