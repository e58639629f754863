package io.shouyue.consent.decision;

import io.shouyue.platform.error.DomainException;
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
  private final LegalClock clock;

  DecisionService(PgFactsStore store, LegalClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** One decision for each question, in their order. */
  List<Decision> decide(String site, List<Question> questions) {
    Instant now = clock.now();
    try {
      List<Facts> facts = store.facts(site, questions, now);
      return decide(questions, facts, now);
    } catch (DomainException refused) {
      throw refused;
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "decision failed closed count=%d", questions.size());
      return questions.stream().map(question -> Decision.undecidable(now)).toList();
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
