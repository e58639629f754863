package io.shouyue.consent.source;

import io.shouyue.consent.suppression.ContactChannel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A supplied contact, as the site and whoever supplied it see it.
 *
 * @param subject whose contact it is; told to the site alone, never to the supplier
 * @param contact masked; null once it is erased
 */
public record SuppliedContactView(
    String id,
    @Nullable String subject,
    @Nullable String suppliedBy,
    String purpose,
    ContactChannel channel,
    @Nullable String contact,
    SuppliedState state,
    Instant suppliedAt,
    Instant toldAt,
    @Nullable Instant stoppedAt,
    @Nullable Instant endedAt) {

  static SuppliedContactView of(SuppliedContact supplied) {
    return of(supplied, supplied.subject().value());
  }

  /** Without whatever leads from the supplier to the other person. */
  static SuppliedContactView redacted(SuppliedContact supplied) {
    return of(supplied, null);
  }

  private static SuppliedContactView of(SuppliedContact supplied, @Nullable String subject) {
    return new SuppliedContactView(
        supplied.id(),
        subject,
        supplied.supplier() == null ? null : supplied.supplier().value(),
        supplied.purpose(),
        supplied.channel(),
        supplied.masked(),
        supplied.state(),
        supplied.suppliedAt(),
        supplied.toldAt(),
        supplied.stoppedAt(),
        supplied.endedAt());
  }
}
