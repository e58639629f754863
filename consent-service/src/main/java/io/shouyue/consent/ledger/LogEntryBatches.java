package io.shouyue.consent.ledger;

import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.web.idempotency.Claim;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Leaves for many records by the same statements, each once for its key. */
@ApplicationScoped
public class LogEntryBatches {
  private static final String DOMAIN = "log-entry";

  private final LogEntryService entries;
  private final Idempotency idempotency;
  private final BlindIndex index;

  LogEntryBatches(LogEntryService entries, Idempotency idempotency, BlindIndex index) {
    this.entries = entries;
    this.idempotency = idempotency;
    this.index = index;
  }

  /**
   * Returns the leaves in the records' order. Of none a leaf is made when a key was used for
   * another record, or somebody else works on it.
   */
  @RetryOnConflict
  @Transactional
  public List<LogEntryView> append(String site, String client, LogEntriesRequest request) {
    Map<KeyedCall, LogEntryRequest> calls = new LinkedHashMap<>();
    List<KeyedCall> order = request.entries().stream().map(one -> call(site, client, one)).toList();
    for (int n = 0; n < order.size(); n++) {
      calls.put(order.get(n), request.entries().get(n).entry());
    }
    Map<KeyedCall, LogEntryView> known = answered(calls);
    Map<KeyedCall, LogEntryRequest> fresh = new LinkedHashMap<>(calls);
    fresh.keySet().removeAll(known.keySet());
    Map<KeyedCall, LogEntryView> made = append(site, fresh);
    idempotency.answered(made);
    known.putAll(made);
    return order.stream().map(call -> Objects.requireNonNull(known.get(call))).toList();
  }

  private Map<KeyedCall, LogEntryView> answered(Map<KeyedCall, ?> calls) {
    Map<KeyedCall, LogEntryView> known = new HashMap<>();
    idempotency
        .claim(List.copyOf(calls.keySet()), LogEntryView.class)
        .forEach(
            (call, claim) -> {
              switch (claim) {
                case Claim.Free<LogEntryView>() -> {}
                case Claim.Answered<LogEntryView>(LogEntryView before) -> known.put(call, before);
                case Claim.Refused<LogEntryView>(CommonError why) -> throw new DomainException(why);
              }
            });
    return known;
  }

  private Map<KeyedCall, LogEntryView> append(String site, Map<KeyedCall, LogEntryRequest> fresh) {
    Map<KeyedCall, LogEntryView> made = new HashMap<>();
    fresh.keySet().stream()
        .collect(Collectors.groupingBy(call -> fresh.get(call).type()))
        .forEach(
            (type, calls) -> {
              List<UUID> leaves =
                  entries.append(
                      site, type, calls.stream().map(call -> fresh.get(call).value()).toList());
              for (int n = 0; n < calls.size(); n++) {
                made.put(calls.get(n), new LogEntryView(leaves.get(n)));
              }
            });
    return made;
  }

  private KeyedCall call(String site, String client, LogEntriesRequest.One one) {
    String what = one.entry().type() + "\n" + one.entry().record();
    return new KeyedCall(site + "|log|" + client, one.key(), index.of(site, DOMAIN, what));
  }
}
