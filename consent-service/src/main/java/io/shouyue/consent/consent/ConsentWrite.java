package io.shouyue.consent.consent;

import io.shouyue.consent.guardian.Guardian;
import io.shouyue.consent.notice.NoticeRef;
import io.shouyue.consent.subject.SubjectName;
import io.shouyue.platform.web.idempotency.KeyedCall;
import io.shouyue.proof.Json;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a notice, ready to be written: all that can be worked out without the database is.
 *
 * @param named whom the caller named; null when the notice knows
 * @param guardian who answers for a child, verified; null for everybody else
 * @param said canonical form of what was answered, for telling two answers apart
 * @param evidence whatever else the site wants kept
 */
public record ConsentWrite(
    KeyedCall call,
    NoticeRef notice,
    @Nullable SubjectName named,
    ConsentRequest request,
    @Nullable Guardian guardian,
    String said,
    @Nullable Json evidence) {

  /** Whether it agrees to anything. */
  boolean isAnyGiven() {
    return request.choices().stream().anyMatch(ChoiceRequest::isGiven);
  }
}
