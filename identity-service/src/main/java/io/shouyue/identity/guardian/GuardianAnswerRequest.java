package io.shouyue.identity.guardian;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the guardian says.
 *
 * @param guardian may be left out by the guardian
 * @param code of an invitation that names nobody
 * @param relation stated by the guardian; needed to accept
 */
public record GuardianAnswerRequest(
    @Nullable @Valid NamedSubject guardian,
    @Nullable @Size(max = 32) String code,
    @Nullable Relation relation) {
  @Override
  public String toString() {
    return "GuardianAnswerRequest[redacted]";
  }
}
