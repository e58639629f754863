package io.shouyue.consent.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * What must be shown now.
 *
 * @param hash SHA-256 of the canonical JSON of what is shown, in hexadecimal
 * @param browserToken answers this notice once from the site's own origins; shown here only
 * @param due whether an answer is needed before going on
 */
public record NoticeView(
    String id,
    String hash,
    String browserToken,
    Instant expiresAt,
    DueView due,
    @JsonUnwrapped NoticeContent content,
    List<Skipped> skipped) {

  /** Whether an answer is needed before going on: {@code NONE} or {@code NOW}. */
  public record DueView(Kind kind) {
    /** When the answer is due. */
    public enum Kind {
      NONE,
      NOW
    }
  }

  static NoticeView of(ServedNotice served) {
    return new NoticeView(
        served.notice().id(),
        served.notice().hashText(),
        served.browserToken(),
        served.notice().expiresAt(),
        new DueView(served.stale() ? DueView.Kind.NOW : DueView.Kind.NONE),
        served.content(),
        served.skipped());
  }
}
