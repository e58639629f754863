package io.shouyue.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Api;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the day on which a request must have come in so that its answer is due on a certain day, by
 * asking the calendar itself.
 */
public final class DueDays {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final int DAYS_BACK = 36;

  private final LocalDate today;
  private final NavigableMap<LocalDate, LocalDate> receivedByDue = new TreeMap<>();

  /**
   * @param staff calls with a token that may preview deadlines
   */
  public DueDays(Api staff, LocalDate today) {
    this.today = today;
    for (int back = 0; back <= DAYS_BACK; back++) {
      LocalDate received = today.minusDays(back);
      JsonNode answer =
          staff
              .get("/v1/deadlines/preview?promise=answered-15wd&start=" + received)
              .expect(200)
              .body();
      receivedByDue.putIfAbsent(LocalDate.parse(answer.path("dueDate").asText()), received);
    }
  }

  /**
   * On which day a request came in whose answer is due about so many days from today: the nearest
   * working day not earlier than that.
   */
  public LocalDate receivedOnForDueIn(int days) {
    if (days == DemoRequest.LATEST) {
      return today;
    }
    LocalDate wanted = today.plusDays(days == DemoRequest.YESTERDAY ? yesterday() : days);
    var due = receivedByDue.ceilingEntry(wanted);
    return due == null ? receivedByDue.lastEntry().getValue() : due.getValue();
  }

  /** When on that day it came in. */
  String receivedForDueIn(int days) {
    return at(receivedOnForDueIn(days));
  }

  /** In the morning of that day; of today the first instant, because nothing comes in later. */
  private String at(LocalDate received) {
    LocalTime time = received.equals(today) ? LocalTime.MIN : LocalTime.of(9, 30);
    return received.atTime(time).atZone(BEIJING).toInstant().toString();
  }

  /** The last working day before today, as an offset: a request due then is overdue. */
  private int yesterday() {
    LocalDate before = receivedByDue.lowerKey(today);
    return before == null ? -1 : (int) (before.toEpochDay() - today.toEpochDay());
  }
}
