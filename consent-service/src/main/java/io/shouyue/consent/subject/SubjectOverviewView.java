package io.shouyue.consent.subject;

import java.util.SortedMap;

/** A subject as staff see it: state, and counts of what is still kept. */
public record SubjectOverviewView(String id, SubjectState state, SortedMap<String, Long> kept) {
  static SubjectOverviewView of(SubjectOverview overview) {
    return new SubjectOverviewView(
        overview.subject().id().value(), overview.subject().state(), overview.kept());
  }
}
