package io.shouyue.retention.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that was sent. */
@Schema(name = "AnswerCode")
public record AnswerCodeRequest(@NotBlank @Size(max = 12) String code) {

  @Override
  public String toString() {
    return "AnswerCodeRequest[redacted]";
  }
}
