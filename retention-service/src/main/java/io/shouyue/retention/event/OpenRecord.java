package io.shouyue.retention.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of one person that still exists, and everything that started a rule for it. */
public record OpenRecord(Name name, List<Cause> causes) {

  /** A record's name that stands for all records of the category. */
  public static final String EVERY = "*";

  public OpenRecord {
    causes = List.copyOf(causes);
  }

  /**
   * Which record.
   *
   * @param recordRef the sender's name of it
   */
  public record Name(String site, String subject, String category, String recordRef) {

    /** Whether it stands for all records of the category. */
    public boolean isEvery() {
      return recordRef.equals(EVERY);
    }
  }

  /**
   * What happened to it.
   *
   * @param eraseBy last day of keeping as the sender knows it, in Beijing
   */
  public record Cause(String trigger, Instant occurredAt, @Nullable LocalDate eraseBy) {}

  /** How far a walk through a site's records has come; {@link #START} is before all of them. */
  public record Place(String subject, String category, String recordRef) {

    /** Before the first record. */
    public static final Place START = new Place("", "", "");
  }

  public Place place() {
    return new Place(name.subject(), name.category(), name.recordRef());
  }
}
