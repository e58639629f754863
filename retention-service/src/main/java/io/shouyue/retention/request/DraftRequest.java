package io.shouyue.retention.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff is writing; nothing of it has to be complete.
 *
 * @param text empty to throw the draft away
 * @param reason code of a refusal reason that is being considered
 */
@Schema(name = "AnswerDraft")
public record DraftRequest(
    @NotNull @Size(max = 10_000) String text, @Nullable @Size(max = 64) String reason) {

  @Override
  public String toString() {
    return "DraftRequest[redacted]";
  }
}
