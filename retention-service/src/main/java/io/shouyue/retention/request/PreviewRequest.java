package io.shouyue.retention.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is being considered.
 *
 * @param text of a grant; facts of a refusal or a partial grant
 * @param reason code from {@code GET /v1/refusal-reasons}; with it the answer refuses, wholly or in
 *     part
 */
@Schema(name = "AnswerPreview")
public record PreviewRequest(
    @NotNull @Size(max = 10_000) String text, @Nullable @Size(max = 64) String reason) {

  @Override
  public String toString() {
    return "PreviewRequest[redacted]";
  }
}
