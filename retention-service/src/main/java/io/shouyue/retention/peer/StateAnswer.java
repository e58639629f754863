package io.shouyue.retention.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a {@link StateOrder}.
 *
 * @param done false while something is left; the order is then repeated
 * @param counts what was touched, by name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StateAnswer(boolean done, @Nullable Map<String, Long> counts) {

  public Map<String, Long> countsOrNone() {
    return counts == null ? Map.of() : Map.copyOf(counts);
  }
}
