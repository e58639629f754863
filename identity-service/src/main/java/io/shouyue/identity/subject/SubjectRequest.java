package io.shouyue.identity.subject;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A subject in a body: by our id, or by the website's own user id. */
public record SubjectRequest(
    @Nullable @Size(max = 64) String id, @Nullable @Size(max = 200) String externalId) {
  @Override
  public String toString() {
    return "SubjectRequest[" + (id == null ? "external" : id) + "]";
  }
}
