package io.shouyue.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Asks the configured registers of enterprises in their order, as {@link ElementChecks} does. */
@ApplicationScoped
public class EnterpriseChecks {
  private static final String NONE = "none";

  private final List<Guarded<EnterpriseCheck>> order;

  EnterpriseChecks(Instance<EnterpriseCheck> adapters, ProviderConfig config, Guards guards) {
    List<String> names = config.enterprise().stream().filter(name -> !name.equals(NONE)).toList();
    this.order = guards.of("enterprise", adapters, EnterpriseCheck::name, names);
  }

  /** Whether anybody is asked. */
  public boolean areOffered() {
    return !order.isEmpty();
  }

  /** Puts the question. Never throws, never called inside a database transaction. */
  public ElementAnswer ask(EnterpriseQuestion question) {
    ElementAnswer last = ElementAnswer.notAsked();
    for (Guarded<EnterpriseCheck> guarded : order) {
      last =
          guarded.call(
              adapter -> adapter.ask(question),
              ElementAnswer.notAsked(),
              ElementAnswer.unanswered(),
              ElementChecks::course);
      if (!last.mayAskAnother()) {
        return last;
      }
    }
    return last;
  }
}
