package io.shouyue.consent.subject;

import io.shouyue.platform.id.SubjectId;

/** A data subject of a site and how far its life has gone. */
public record Subject(String site, SubjectId id, SubjectState state) {}
