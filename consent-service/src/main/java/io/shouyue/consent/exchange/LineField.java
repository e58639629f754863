package io.shouyue.consent.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line may say. */
enum LineField {
  RECORD("record"),
  SUBJECT("subject"),
  EXTERNAL_ID("externalId"),
  TYPE("type"),
  AT("at"),
  PURPOSE("purpose"),
  PURPOSE_VERSION("purposeVersion"),
  POLICY_DOCUMENT("policyDocument"),
  POLICY_VERSION("policyVersion"),
  EFFECTIVE_AT("effectiveAt"),
  VALID_UNTIL("validUntil"),
  CHANNEL("channel"),
  METHOD("method"),
  LOCALE("locale"),
  ACTOR("actor"),
  REASON("reason"),
  ACT("act"),
  NOTICE("notice"),
  NOTICE_HASH("noticeHash"),
  EVIDENCE("evidence"),
  /** What an export says besides; it belongs to where the file comes from. */
  ID("id"),
  RECEIPT("receipt"),
  IMPORTED("imported");

  private static final Map<String, LineField> BY_TEXT =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(LineField::text, it -> it));

  private final String text;

  LineField(String text) {
    this.text = text;
  }

  /** As it is written. */
  String text() {
    return text;
  }

  static Optional<LineField> named(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }
}
