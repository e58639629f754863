package io.shouyue.retention.datamap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The website's own ids of people, so that their rows can be found when these have to go. */
@Schema(name = "NewReferences")
public record ReferencesRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Valid One> references) {

  /** One person. */
  @Schema(name = "NewReference")
  public record One(
      @NotBlank @Size(max = 64) String subject, @NotBlank @Size(max = 200) String externalId) {

    @Override
    public String toString() {
      return "One[" + subject + "]";
    }
  }
}
