package io.shouyue.consent.source;

import io.shouyue.consent.suppression.ContactChannel;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact of one person that another one supplied. The contact itself is the site's to keep.
 *
 * @param subject whose contact it is
 * @param supplier who supplied it; null once they are erased
 * @param digest of the contact, keyed, in hexadecimal
 * @param withoutAccount the person is known by nothing but the contact
 * @param masked the contact as it may be shown; null once its key is destroyed
 * @param supplierName as people are told it; null once the supplier's key is destroyed
 * @param stoppedAt when the person stopped it
 * @param endedAt when the supplier ended it
 */
record SuppliedContact(
    String site,
    String id,
    SubjectId subject,
    @Nullable SubjectId supplier,
    String purpose,
    ContactChannel channel,
    String digest,
    boolean withoutAccount,
    @Nullable String masked,
    @Nullable String supplierName,
    Instant suppliedAt,
    Instant toldAt,
    @Nullable Instant stoppedAt,
    @Nullable Instant endedAt) {

  SuppliedState state() {
    if (stoppedAt != null) {
      return SuppliedState.STOPPED;
    }
    return endedAt == null ? SuppliedState.TOLD : SuppliedState.ENDED;
  }

  /** A contact is somebody's, so is its mask. */
  @Override
  public String toString() {
    return "SuppliedContact[" + id + "]";
  }
}
