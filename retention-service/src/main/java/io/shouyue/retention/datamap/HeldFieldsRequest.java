package io.shouyue.retention.datamap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an HTTP system holds that people may have corrected; replaces what was said before. */
@Schema(name = "NewHeldFields")
public record HeldFieldsRequest(@NotNull @Size(max = 100) List<@NotNull @Valid One> fields) {

  /** One value of a person, by the name they know it under. */
  @Schema(name = "NewHeldField")
  public record One(@NotBlank @Size(max = 64) String field, boolean selfEntered) {}

  HeldFields toFields() {
    return new HeldFields(
        fields.stream().map(one -> new HeldFields.Field(one.field(), one.selfEntered())).toList());
  }
}
