package io.shouyue.retention.standing;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.promise.RequestType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What staff found of a next of kin.
 *
 * @param deceased whose data it is about
 * @param right access, copy, correction or deletion
 * @param deathProof id of a file of this request
 * @param kinshipProof id of a file of this request
 */
@Schema(name = "Kinship")
public record KinshipRequest(
    @NotNull @Valid NamedSubject deceased,
    @NotNull RequestType right,
    @Nullable @Size(max = 64) String deathProof,
    @Nullable @Size(max = 64) String kinshipProof,
    @NotNull Boolean ownInterest,
    @NotNull Boolean arrangedOtherwise) {

  Kinship toKinship(SubjectId person) {
    if (!Kinship.RIGHTS.contains(right)) {
      throw new DomainException(
          CommonError.INVALID,
          new Violation("right", "not-of-kin", "access, copy, correction or deletion"));
    }
    return new Kinship(person, right, deathProof, kinshipProof, ownInterest, arrangedOtherwise);
  }
}
