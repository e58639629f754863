package io.shouyue.identity.subject;

import java.util.Set;

/** Names of what is held; never values. */
public record FieldsView(Set<String> fields) {}
