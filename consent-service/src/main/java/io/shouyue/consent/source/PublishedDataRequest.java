package io.shouyue.consent.source;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Marks data as made public by the person themselves.
 *
 * @param place where it can be seen, such as an address
 */
public record PublishedDataRequest(
    @NotNull @Valid NamedSubject subject,
    @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 64) String> categories,
    @NotBlank @Size(max = 500) String place,
    @NotNull Instant publishedAt) {

  /** The place may lead to the person. */
  @Override
  public String toString() {
    return "PublishedDataRequest[" + categories + "]";
  }
}
