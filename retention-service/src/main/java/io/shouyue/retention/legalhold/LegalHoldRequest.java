package io.shouyue.retention.legalhold;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies of what may be done to a legal hold. */
public sealed interface LegalHoldRequest {

  /**
   * Places a hold.
   *
   * @param subject whose data; left out: the categories of everybody
   * @param fields account fields, only of a named person
   * @param categories of data, as retention rules name them
   * @param document the case or order, by number
   * @param reason without personal data
   * @param reviewOn within a year
   */
  @Schema(name = "NewLegalHold")
  record Place(
      @Nullable @Valid NamedSubject subject,
      @Nullable @Size(max = 50) List<@Pattern(regexp = "[A-Za-z][A-Za-z0-9]{0,39}") String> fields,
      @Nullable @Size(max = 50) List<@Pattern(regexp = "[a-z][a-z0-9_]{0,63}") String> categories,
      @NotNull LegalHoldKind kind,
      @NotBlank @Size(max = 200) String document,
      @NotBlank @Size(max = 2_000) String reason,
      @NotNull LocalDate reviewOn)
      implements LegalHoldRequest {

    @Schema(hidden = true)
    @AssertTrue(message = "name fields or categories; fields only of a named person")
    boolean isScoped() {
      return !(fieldsOrNone().isEmpty() && categoriesOrNone().isEmpty())
          && (subject != null || fieldsOrNone().isEmpty());
    }

    List<String> fieldsOrNone() {
      return fields == null ? List.of() : fields;
    }

    List<String> categoriesOrNone() {
      return categories == null ? List.of() : categories;
    }
  }

  /** The hold was looked at and still stands. */
  @Schema(name = "LegalHoldReview")
  record Review(@NotNull LocalDate reviewOn) implements LegalHoldRequest {}

  /** The hold ends. */
  @Schema(name = "LegalHoldRelease")
  record Release(@NotBlank @Size(max = 2_000) String reason) implements LegalHoldRequest {}
}
