package io.shouyue.consent.ledger;

import io.shouyue.proof.Json;
import org.jspecify.annotations.Nullable;

/**
 * How an event came about, as far as whoever reads a history is told.
 *
 * @param actor what kind of actor: {@code SUBJECT}, {@code GUARDIAN}, {@code AGENT} or {@code
 *     SYSTEM}; who it was stays sealed
 * @param notice which was answered
 * @param noticeHash SHA-256 of what it showed, in hexadecimal
 */
public record How(
    String actor,
    String channel,
    @Nullable String method,
    @Nullable String locale,
    @Nullable String notice,
    @Nullable String noticeHash) {

  static How of(Json.Obj record) {
    return new How(
        said(record, "actor", "SUBJECT").split(":", 2)[0],
        said(record, "channel", ""),
        text(record, "method"),
        text(record, "locale"),
        text(record, "notice"),
        text(record, "noticeHash"));
  }

  private static String said(Json.Obj record, String name, String otherwise) {
    String text = text(record, name);
    return text == null ? otherwise : text;
  }

  private static @Nullable String text(Json.Obj record, String name) {
    return record.members().containsKey(name) ? record.text(name) : null;
  }
}
