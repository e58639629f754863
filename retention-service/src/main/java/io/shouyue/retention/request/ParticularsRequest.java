package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.retention.promise.RequestType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of request needs to have named beyond words; the one member that fits the type.
 *
 * @param forwarded of a complaint that an authority handed over; staff only
 */
@Schema(name = "NewParticulars")
public record ParticularsRequest(@Nullable @Valid Forwarded forwarded) {

  /** Who forwarded it, and by when they want the answer. */
  @Schema(name = "NewForwardedComplaint")
  public record Forwarded(
      @NotBlank @Size(max = 200) String authority,
      @NotBlank @Size(max = 100) String reference,
      @NotNull LocalDate answerBy) {}

  /**
   * The particulars of a request of that type.
   *
   * @throws DomainException invalid, for a member of another type
   */
  @Nullable Particulars of(RequestType type) {
    if (forwarded != null) {
      requireType(type == RequestType.COMPLAINT, "forwarded");
      return new Particulars.Forwarded(
          forwarded.authority(), forwarded.reference(), forwarded.answerBy());
    }
    return null;
  }

  private static void requireType(boolean fits, String member) {
    if (!fits) {
      throw new DomainException(
          CommonError.INVALID,
          new Violation("particulars." + member, "not-for-this-type", "not for this type"));
    }
  }

  @Override
  public String toString() {
    return "ParticularsRequest[redacted]";
  }
}
