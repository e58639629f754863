package io.shouyue.consent.subscription;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
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
    return events == null || events.stream().allMatch(WebhookType::isKnown);
  }

  List<String> wanted() {
    return events == null
        ? Arrays.stream(WebhookType.values()).map(WebhookType::code).toList()
        : events.stream().distinct().toList();
  }
}
