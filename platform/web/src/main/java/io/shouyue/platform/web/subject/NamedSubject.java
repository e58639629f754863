package io.shouyue.platform.web.subject;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subject as a caller names it: by our id or by the website's own user id, one of them.
 *
 * @param externalId personal data; never stored, logged or returned
 */
@NamedOnce
@Schema(name = "SubjectRef")
public record NamedSubject(
    @Nullable @Size(max = 64) String id, @Nullable @Size(min = 1, max = 200) String externalId) {

  boolean namedOnce() {
    return (id == null) != (externalId == null);
  }

  @Override
  public String toString() {
    return "NamedSubject[" + (id == null ? "externalId" : id) + "]";
  }
}
