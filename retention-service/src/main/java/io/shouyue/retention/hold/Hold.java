package io.shouyue.retention.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held of one cancelled account.
 *
 * @param subject null once ended
 * @param days calendar days from completion; the last has to be over
 * @param endsAt exclusive; null until it runs
 */
public record Hold(
    String id,
    String site,
    @Nullable String subject,
    String plan,
    HoldState state,
    int days,
    @Nullable Instant startedAt,
    @Nullable LocalDate lastDay,
    @Nullable Instant endsAt,
    @Nullable Instant endedAt,
    List<HoldLine> lines) {

  public Hold {
    lines = List.copyOf(lines);
  }

  public List<String> fields() {
    return lines.stream().map(HoldLine::field).toList();
  }
}
