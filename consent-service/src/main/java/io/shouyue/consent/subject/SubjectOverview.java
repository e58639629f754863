package io.shouyue.consent.subject;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A subject as staff see it, after its erasure too.
 *
 * @param ageBand how old the person is, as far as that is known
 * @param kept how many rows of each kind are still held, sealed or not
 */
public record SubjectOverview(
    Subject subject, @Nullable AgeBand ageBand, SortedMap<String, Long> kept) {}
