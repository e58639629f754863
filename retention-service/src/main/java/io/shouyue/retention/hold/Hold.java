package io.shouyue.retention.hold;

import io.shouyue.retention.calendar.DueDate;
import io.shouyue.retention.hold.HoldLine.LineDecision;
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

  Hold running(Instant from, DueDate end, List<HoldLine> measured) {
    return new Hold(
        id,
        site,
        subject,
        plan,
        HoldState.RUNNING,
        days,
        from,
        end.dueDate(),
        end.due(),
        endedAt,
        measured);
  }

  Hold decided(String field, LineDecision decision) {
    List<HoldLine> decided =
        lines.stream()
            .map(line -> line.field().equals(field) ? line.decided(decision) : line)
            .toList();
    return new Hold(
        id, site, subject, plan, state, days, startedAt, lastDay, endsAt, endedAt, decided);
  }

  public List<String> fields() {
    return lines.stream().map(HoldLine::field).toList();
  }
}
