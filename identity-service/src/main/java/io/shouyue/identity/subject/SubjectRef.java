package io.shouyue.identity.subject;

import io.shouyue.platform.id.SubjectId;

/** One person at one site. */
public record SubjectRef(String site, SubjectId id) {}
