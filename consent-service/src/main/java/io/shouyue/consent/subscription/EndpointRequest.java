package io.shouyue.consent.subscription;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new endpoint.
 *
 * @param events names of events; all when left out
 */
public record EndpointRequest(
    @NotBlank @Size(max = 500) String url, @Nullable @Size(min = 1, max = 20) List<String> events) {

  @AssertTrue(message = "known events only")
  boolean isKnown() {
    return events == null || WebhookType.offered().containsAll(events);
  }

  List<String> wanted() {
    return events == null ? WebhookType.offered() : events.stream().distinct().toList();
  }
}
