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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of request needs to have named beyond words; the one member that fits the type.
 *
 * @param forwarded of a complaint that an authority handed over; staff only
 * @param fields of a correction
 * @param recipient of a transfer
 */
@Schema(name = "NewParticulars")
public record ParticularsRequest(
    @Nullable @Valid Forwarded forwarded,
    @Nullable @Size(min = 1, max = 50) List<@NotNull @Valid Correction> fields,
    @Nullable @Valid Recipient recipient) {

  /** Who forwarded it, and by when they want the answer. */
  @Schema(name = "NewForwardedComplaint")
  public record Forwarded(
      @NotBlank @Size(max = 200) String authority,
      @NotBlank @Size(max = 100) String reference,
      @NotNull LocalDate answerBy) {}

  /**
   * A wrong value.
   *
   * @param field as the site's data map names it
   * @param from the wrong value, where it alone is meant; left out: whatever stands there
   */
  @Schema(name = "NewCorrection")
  public record Correction(
      @NotBlank @Size(max = 64) String field,
      @Nullable @Size(max = 2_000) String from,
      @NotNull @Size(max = 2_000) String to) {

    @Override
    public String toString() {
      return "Correction[redacted]";
    }
  }

  /** The handler to whom the data are to go. */
  @Schema(name = "NewTransferRecipient")
  public record Recipient(
      @NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 200) String contact) {}

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
    if (fields != null) {
      requireType(type == RequestType.CORRECTION, "fields");
      return new Particulars.Corrections(
          fields.stream()
              .map(one -> new Particulars.Correction(one.field(), one.from(), one.to()))
              .toList());
    }
    if (recipient != null) {
      requireType(type == RequestType.TRANSFER, "recipient");
      return new Particulars.Recipient(recipient.name(), recipient.contact());
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
