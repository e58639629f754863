package io.shouyue.retention.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The code that was sent.
 *
 * @param password that closes the file (AES-256); left out, the zip is open
 */
@Schema(name = "AnswerCode")
public record AnswerCodeRequest(
    @NotBlank @Size(max = 12) String code, @Nullable @Size(min = 10, max = 100) String password) {

  @Override
  public String toString() {
    return "AnswerCodeRequest[redacted]";
  }
}
