package io.shouyue.consent.source;

import io.shouyue.consent.suppression.ContactChannel;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A supplied contact as a file holds it.
 *
 * @param key name of the key under which the digest was made; under another one it says nothing
 * @param masked the contact as it may be shown
 * @param supplierName as people are told it
 */
public record SuppliedSetting(
    String site,
    String id,
    String subject,
    String supplier,
    String purpose,
    ContactChannel channel,
    String digest,
    String key,
    boolean withoutAccount,
    String masked,
    String supplierName,
    Instant suppliedAt,
    Instant toldAt,
    @Nullable Instant stoppedAt,
    @Nullable Instant endedAt) {

  /** As a file holds it; none of what was supplied by somebody who is erased. */
  static Optional<SuppliedSetting> of(SuppliedContact it, String key) {
    SubjectId supplier = it.supplier();
    if (supplier == null || it.masked() == null || it.supplierName() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new SuppliedSetting(
            it.site(),
            it.id(),
            it.subject().value(),
            supplier.value(),
            it.purpose(),
            it.channel(),
            it.digest(),
            key,
            it.withoutAccount(),
            Objects.requireNonNull(it.masked()),
            Objects.requireNonNull(it.supplierName()),
            it.suppliedAt(),
            it.toldAt(),
            it.stoppedAt(),
            it.endedAt()));
  }

  SuppliedContact toContact() {
    return new SuppliedContact(
        site,
        id,
        new SubjectId(subject),
        new SubjectId(supplier),
        purpose,
        channel,
        digest,
        withoutAccount,
        masked,
        supplierName,
        suppliedAt,
        toldAt,
        stoppedAt,
        endedAt);
  }

  /** A contact is somebody's, so is its mask. */
  @Override
  public String toString() {
    return "SuppliedSetting[" + id + "]";
  }
}
