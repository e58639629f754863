package io.shouyue.consent.ledger;

import io.shouyue.platform.id.SubjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be appended for one subject.
 *
 * @param before what stood, by purpose, read under the subject's lock
 * @param events in order of their time
 */
public record Change(
    String site, SubjectId subject, Map<String, Standing> before, List<ConsentEvent> events) {

  /** What stands after it for the purposes that the events are about. */
  Map<String, Standing> moved() {
    Map<String, Standing> moved = new LinkedHashMap<>();
    for (ConsentEvent event : events) {
      Optional<Standing> known =
          Optional.ofNullable(moved.getOrDefault(event.purpose(), before.get(event.purpose())));
      Standing.after(known, EventSummary.of(event))
          .ifPresent(standing -> moved.put(event.purpose(), standing));
    }
    return moved;
  }
}
