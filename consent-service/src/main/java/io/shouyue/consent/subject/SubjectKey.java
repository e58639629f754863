package io.shouyue.consent.subject;

import io.shouyue.platform.id.SubjectId;

/** Which subject: ids are unique within a site. */
public record SubjectKey(String site, SubjectId id) {}
