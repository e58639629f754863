package io.shouyue.retention.answer;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when and how often a copy can be opened. */
@Schema(name = "RequestAnswer")
public record AnswerView(Instant expiresAt, int downloadsLeft) {

  static AnswerView of(StoredAnswer answer) {
    return new AnswerView(answer.expiresAt(), answer.downloadsLeft());
  }
}
