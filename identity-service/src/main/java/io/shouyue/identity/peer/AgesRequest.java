package io.shouyue.identity.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How old people are. */
record AgesRequest(List<Line> ages) {
  /** The last day under 14; nothing for somebody older. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(String subject, @Nullable LocalDate under14Until) {}
}
