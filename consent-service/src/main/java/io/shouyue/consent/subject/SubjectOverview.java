package io.shouyue.consent.subject;

import java.util.SortedMap;

/**
 * A subject as staff see it, after its erasure too.
 *
 * @param kept how many rows of each kind are still held, sealed or not
 */
public record SubjectOverview(Subject subject, SortedMap<String, Long> kept) {}
