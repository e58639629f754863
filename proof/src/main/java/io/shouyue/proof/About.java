package io.shouyue.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a leaf must say of a record beside its commitment. Empty parts are not known from the
 * record; then only the log vouches for them.
 *
 * @param day the legal day, in Beijing
 */
record About(Optional<String> type, Optional<LocalDate> day) {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** Of a whole document: a receipt says when it was issued, anything else nothing. */
  static About document(Json.Obj stated) {
    return stated.members().containsKey("receipt_id")
        ? new About(Optional.of("receipt"), day(stated, "issued_at"))
        : new About(Optional.empty(), Optional.empty());
  }

  /** Of a consent event; one that was imported bears the day on which that happened. */
  static About event(Json.Obj record) {
    Optional<LocalDate> day =
        record.members().get("imported") instanceof Json.Obj imported
            ? day(imported, "at")
            : day(record, "recordedAt");
    return new About(Optional.of("consent"), day);
  }

  boolean fits(Leaf leaf) {
    return type.map(leaf.type()::equals).orElse(true) && day.map(leaf.day()::equals).orElse(true);
  }

  private static Optional<LocalDate> day(Json.Obj record, String name) {
    if (!(record.members().get(name) instanceof Json.Text(String instant))) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.ofInstant(Instant.parse(instant), BEIJING));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
