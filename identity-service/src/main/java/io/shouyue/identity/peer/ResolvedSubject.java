package io.shouyue.identity.peer;

/**
 * What consent-service says of a subject.
 *
 * @param id {@code sub_…}
 * @param state ACTIVE, CANCELLED, HELD or ERASED
 */
public record ResolvedSubject(String id, String state) {}
