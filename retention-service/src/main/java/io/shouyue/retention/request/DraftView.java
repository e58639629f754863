package io.shouyue.retention.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is writing.
 *
 * @param savedAt null when nothing is saved
 */
@Schema(name = "AnswerDraftSaved")
public record DraftView(String text, @Nullable String reason, @Nullable Instant savedAt) {

  static final DraftView NONE = new DraftView("", null, null);

  @Override
  public String toString() {
    return "DraftView[redacted]";
  }
}
