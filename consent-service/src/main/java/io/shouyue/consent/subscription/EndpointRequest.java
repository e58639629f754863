package io.shouyue.consent.subscription;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as it shall be.
 *
 * @param events names of events; all that concern it when left out
 * @param recipient whose endpoint it is, by the code that purposes name it with; the site's own
 *     when left out. A recipient is told of ends and erasures alone, and only of purposes for which
 *     it gets data
 */
public record EndpointRequest(
    @NotBlank @Size(max = 500) String url,
    @Nullable @Size(min = 1, max = 20) List<@NotBlank String> events,
    @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,63}") String recipient) {

  @Schema(hidden = true)
  @AssertTrue(message = "known events only, those for recipients when it is a recipient's")
  boolean isKnown() {
    return events == null || offered().containsAll(events);
  }

  List<String> wanted() {
    return events == null ? offered() : events.stream().distinct().toList();
  }

  private List<String> offered() {
    return recipient == null ? WebhookType.offered() : WebhookType.offeredToRecipients();
  }
}
