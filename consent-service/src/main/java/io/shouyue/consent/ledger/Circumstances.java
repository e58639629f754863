package io.shouyue.consent.ledger;

import io.shouyue.proof.Json;
import org.jspecify.annotations.Nullable;

/**
 * How an event came about: the part of the evidence that is only kept sealed.
 *
 * @param notice which notice was answered
 * @param noticeHash SHA-256 of what it showed, in hexadecimal
 * @param act which click of the caller; choices with the same one were made together
 * @param channel such as {@code web}
 * @param method such as {@code checkbox}
 * @param actor who acted: {@code SUBJECT}, {@code AGENT}, {@code SYSTEM}
 * @param reason why, from a short catalogue
 * @param evidence whatever the site adds
 */
public record Circumstances(
    @Nullable String notice,
    @Nullable String noticeHash,
    @Nullable String act,
    String channel,
    @Nullable String method,
    @Nullable String locale,
    String actor,
    @Nullable String reason,
    @Nullable Json evidence) {

  /** The actor who is the person. */
  public static final String SUBJECT = "SUBJECT";

  /** Something the suite did by itself. */
  public static Circumstances system(String reason) {
    return new Circumstances(null, null, null, "system", null, null, "SYSTEM", reason, null);
  }
}
