package io.shouyue.retention.standing;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.promise.RequestType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a next of kin (PIPL 49).
 *
 * @param deceased whose data it is about; null once these are erased
 * @param deathProof id of a file; null while it is missing
 * @param ownInterest whether they have a lawful interest of their own
 * @param arrangedOtherwise whether the deceased said during their life that it shall be otherwise
 */
public record Kinship(
    @Nullable SubjectId deceased,
    RequestType right,
    @Nullable String deathProof,
    @Nullable String kinshipProof,
    boolean ownInterest,
    boolean arrangedOtherwise) {

  /** What a next of kin may ask for, and nothing else. */
  public static final Set<RequestType> RIGHTS =
      Set.of(RequestType.ACCESS, RequestType.COPY, RequestType.CORRECTION, RequestType.DELETION);
}
