package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lawful reason with its articles. */
@Schema(name = "RefusalReason")
public record RefusalReasonView(String code, String text, String articles, boolean onlyPartial) {

  static RefusalReasonView of(RefusalReason reason, Language language) {
    return new RefusalReasonView(
        reason.code(),
        reason.text().in(language),
        reason.articles().in(language),
        reason.isOnlyPartial());
  }
}
