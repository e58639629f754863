package io.shouyue.identity.handoff;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A website's signed-in user is to land in the privacy centre.
 *
 * @param view which page
 * @param returnUrl where “back to the website” leads, below one of the site's origins
 * @param authTime when the user signed in at the website
 */
public record HandoffRequest(
    @NotNull @Valid NamedSubject subject,
    @NotNull @Size(max = 40) String view,
    @NotNull @Size(max = 1000) String returnUrl,
    @NotNull Instant authTime) {
  @Override
  public String toString() {
    return "HandoffRequest[" + view + "]";
  }
}
