package io.shouyue.consent.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * Whether an answer is needed before going on.
   *
   * @param date until when it may wait; there for {@code BEFORE} alone
   */
  public record DueView(Due.Kind kind, @Nullable Instant date) {}

  static NoticeView of(ServedNotice served) {
    return new NoticeView(
        served.notice().id(),
        served.notice().hashText(),
        served.browserToken(),
        served.notice().expiresAt(),
        new DueView(served.due().kind(), served.due().before()),
        served.content(),
        served.skipped());
  }
}
