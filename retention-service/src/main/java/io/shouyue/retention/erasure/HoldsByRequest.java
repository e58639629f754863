package io.shouyue.retention.erasure;

import io.shouyue.retention.request.RequestHolds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.AbstractMap.SimpleEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Finds holds by way of the plan that a cancellation began. */
@ApplicationScoped
class HoldsByRequest implements RequestHolds {

  private final Jdbi jdbi;

  HoldsByRequest(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<String, String> of(Collection<String> requests) {
    if (requests.isEmpty()) {
      return Map.of();
    }
    return jdbi
        .withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT p.request_id, h.id FROM erasure_plan p
                        JOIN hold h ON h.plan_id = p.id
                        WHERE p.request_id IN (<requests>)
                        """)
                    .bindList("requests", List.copyOf(requests))
                    .map((rs, ctx) -> new SimpleEntry<>(rs.getString(1), rs.getString(2)))
                    .list())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
