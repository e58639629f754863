package io.shouyue.consent.subject;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A subject as a caller names it: by our id or by the website's own user id, one of them.
 *
 * @param externalId personal data; never stored, logged or returned
 */
public record SubjectRef(
    @Nullable @Size(max = 64) String id, @Nullable @Size(min = 1, max = 200) String externalId) {

  @AssertTrue(message = "id or externalId, one of them")
  boolean isNamedOnce() {
    return (id == null) != (externalId == null);
  }

  @Override
  public String toString() {
    return "SubjectRef[" + (id == null ? "externalId" : id) + "]";
  }
}
