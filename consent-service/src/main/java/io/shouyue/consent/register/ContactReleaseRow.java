package io.shouyue.consent.register;

import java.time.Instant;
import java.util.List;

/** A contact of one user that two people let be given to another; names nobody. */
public record ContactReleaseRow(
    String id,
    String clause,
    String purpose,
    String subject,
    String receiver,
    List<String> categories,
    String matter,
    String document,
    String evidenceSha256,
    String recordedBy,
    String firstBy,
    String secondBy,
    Instant approvedAt) {}
