package io.shouyue.consent.suppression;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply that somebody sent to a message of the site.
 *
 * @param from who replied
 * @param text what they wrote; looked at once and not kept
 * @param purposes of the messages that go out under the number they replied to; left out: those for
 *     which the contact is known to be reached, else every purpose that can be stopped
 */
public record InboundMessageRequest(
    @NotNull @Valid ContactRequest from,
    @NotBlank @Size(max = 2_000) String text,
    @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 64) String> purposes) {

  /** The text is somebody's own words. */
  @Override
  public String toString() {
    return "InboundMessageRequest[" + from + "]";
  }
}
