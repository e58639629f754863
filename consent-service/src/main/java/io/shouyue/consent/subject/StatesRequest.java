package io.shouyue.consent.subject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Steps of several people's plans. */
public record StatesRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid One> orders) {
  /** One person's; each person at most once in a call. */
  @Schema(name = "SubjectOrder")
  public record One(@NotNull String subject, @NotNull @Valid StateRequest order) {}
}
