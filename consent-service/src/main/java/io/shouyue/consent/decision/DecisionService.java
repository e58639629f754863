package io.shouyue.consent.decision;

import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Decides, and says no when it cannot. Never writes, never asks another service. */
@ApplicationScoped
public class DecisionService {
  private static final Logger LOG = Logger.getLogger(DecisionService.class);

  private final PgFactsStore store;
  private final BlindIndex blindIndex;
  private final LegalClock clock;

  DecisionService(PgFactsStore store, BlindIndex blindIndex, LegalClock clock) {
    this.store = store;
    this.blindIndex = blindIndex;
    this.clock = clock;
  }

  /** One decision for each question, in their order. */
  List<Decision> decide(String site, List<DecisionRequest> requests) {
    Instant now = clock.now();
    try {
      List<Question> questions =
          requests.stream().map(request -> request.question(site, blindIndex)).toList();
      return decide(questions, store.facts(site, questions, now), now);
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "decision failed closed count=%d", requests.size());
      return requests.stream().map(request -> Decision.undecidable(now)).toList();
    }
  }

  private static List<Decision> decide(List<Question> questions, List<Facts> facts, Instant now) {
    if (facts.size() != questions.size()) {
      throw new IllegalStateException("as many rows as questions are expected");
    }
    List<Decision> decisions = new ArrayList<>(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      decisions.add(DecisionRules.decide(questions.get(i), facts.get(i), now));
    }
    return decisions;
  }
}
