package io.shouyue.consent.consent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a notice.
 *
 * @param subject left out by a browser token, which knows it
 * @param channel where it was given, such as {@code web}
 * @param method how, such as {@code checkbox}
 * @param guardian who acts for a child under 14
 * @param evidence whatever else the site wants kept, sealed
 */
public record ConsentRequest(
    @NotBlank @Size(max = 64) String notice,
    @Nullable @Valid NamedSubject subject,
    @NotEmpty @Size(max = 50) List<@Valid ChoiceRequest> choices,
    @NotBlank @Size(max = 32) String channel,
    @NotBlank @Size(max = 32) String method,
    @Nullable @Valid NamedSubject guardian,
    @Nullable ObjectNode evidence) {
  private static final int LONGEST_EVIDENCE = 8_192;

  /** The same, given by that person. */
  ConsentRequest by(SubjectId self) {
    NamedSubject named = new NamedSubject(self.value(), null);
    return new ConsentRequest(notice, named, choices, channel, method, guardian, evidence);
  }

  @Schema(hidden = true)
  @AssertTrue(message = "evidence of at most 8 KiB")
  boolean isEvidenceShort() {
    return evidence == null || evidence.toString().length() <= LONGEST_EVIDENCE;
  }

  @Nullable Json evidenceValue() {
    return evidence == null ? null : JsonParser.parse(evidence.toString());
  }
}
