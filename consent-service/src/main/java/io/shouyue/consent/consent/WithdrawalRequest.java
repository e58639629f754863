package io.shouyue.consent.consent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal of some purposes, or of all.
 *
 * @param subject left out by the person themselves
 * @param evidence needed when staff act for someone, such as the number of a call
 */
public record WithdrawalRequest(
    @Nullable @Valid NamedSubject subject,
    @Nullable @Size(min = 1, max = 50) List<@NotBlank String> purposes,
    @Nullable Boolean all,
    @NotBlank @Size(max = 32) String channel,
    @Nullable @Size(max = 500) String reason,
    @Nullable ObjectNode evidence) {
  private static final int LONGEST_EVIDENCE = 8_192;

  @Schema(hidden = true)
  @AssertTrue(message = "purposes or all, one of them")
  boolean isScoped() {
    return (purposes != null) != Boolean.TRUE.equals(all);
  }

  @Schema(hidden = true)
  @AssertTrue(message = "evidence of at most 8 KiB")
  boolean isEvidenceShort() {
    return evidence == null || evidence.toString().length() <= LONGEST_EVIDENCE;
  }

  /** How it came about, with what only stays sealed. */
  Circumstances circumstances(Language language, String actor) {
    Json kept = evidence == null ? null : JsonParser.parse(evidence.toString());
    return new Circumstances(null, null, null, channel, null, language.tag(), actor, reason, kept);
  }

  /** The reason is the person's own words; it is sealed and never printed. */
  @Override
  public String toString() {
    return "WithdrawalRequest[purposes=" + purposes + ", all=" + all + "]";
  }
}
