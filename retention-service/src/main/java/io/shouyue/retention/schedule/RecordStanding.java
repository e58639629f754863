package io.shouyue.retention.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one record on one day.
 *
 * @param floor last day that a law asks to keep it
 * @param ceiling last day that its purpose allows to keep it; null while nothing ended it
 * @param rule what ends it; null while it is kept
 */
public record RecordStanding(
    State state,
    @Nullable LocalDate floor,
    @Nullable LocalDate ceiling,
    @Nullable CategoryRule rule) {

  /** What is to be done with it. */
  public enum State {
    KEEP,
    /** Its purpose is over and a law still asks for it: storage and security only (PIPL 47). */
    RESTRICTED,
    /** Two rules end it differently; the officer has to say which counts. */
    CONFLICT,
    DUE
  }
}
