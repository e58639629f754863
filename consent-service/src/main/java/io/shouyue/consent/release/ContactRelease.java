package io.shouyue.consent.release;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One user's contact, to be given to another.
 *
 * @param subject whose contact it is
 * @param receiver who gets it
 * @param categories of data that are given
 * @param matter number of the deal or dispute
 * @param document file number of the ground, which names nobody
 * @param evidenceSha256 SHA-256 of that document, in hexadecimal
 */
public record ContactRelease(
    String site,
    String id,
    SubjectId subject,
    SubjectId receiver,
    String purpose,
    List<String> categories,
    ReleaseGround ground,
    String matter,
    String document,
    String evidenceSha256,
    Act recorded,
    @Nullable Act first,
    @Nullable Act second,
    @Nullable Act refused) {
  public ContactRelease {
    categories = List.copyOf(categories);
  }

  /** Who did something, and when. */
  public record Act(Instant at, String by) {}

  /** How far it has come. */
  public ReleaseState state() {
    if (refused != null) {
      return ReleaseState.REFUSED;
    }
    if (second != null) {
      return ReleaseState.APPROVED;
    }
    return first == null ? ReleaseState.RECORDED : ReleaseState.APPROVED_ONCE;
  }

  boolean isApprovedBy(String who) {
    return (first != null && first.by().equals(who)) || (second != null && second.by().equals(who));
  }
}
