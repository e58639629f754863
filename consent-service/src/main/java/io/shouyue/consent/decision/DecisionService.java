package io.shouyue.consent.decision;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.shouyue.consent.feed.FeedFollower;
import io.shouyue.platform.error.Causes;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Decides, and says no when it cannot. Never writes, never asks another service. Answers from
 * memory only while this node is sure of it; else the database decides.
 */
@ApplicationScoped
public class DecisionService {
  private static final Logger LOG = Logger.getLogger(DecisionService.class);
  private static final String METER = "shouyue.decisions";

  private final FactsMemory memory;
  private final FeedFollower feed;
  private final PgFactsStore store;
  private final PgCaseStore exemptions;
  private final BlindIndex blindIndex;
  private final LegalClock clock;
  private final Counter fromMemory;
  private final Counter fromDatabase;
  private final Counter fromNowhere;
  private final Counter undecidable;

  DecisionService(
      FactsMemory memory,
      FeedFollower feed,
      PgFactsStore store,
      PgCaseStore exemptions,
      BlindIndex blindIndex,
      LegalClock clock,
      MeterRegistry meters) {
    this.memory = memory;
    this.feed = feed;
    this.store = store;
    this.exemptions = exemptions;
    this.blindIndex = blindIndex;
    this.clock = clock;
    this.fromMemory = meters.counter(METER, "from", "memory");
    this.fromDatabase = meters.counter(METER, "from", "database");
    this.fromNowhere = meters.counter(METER, "from", "nowhere");
    this.undecidable = meters.counter(METER + ".undecidable");
  }

  /** Why the purpose may be processed or may not, for features that rest on the answer. */
  public Reason reason(String site, DecisionRequest request) {
    return decide(site, List.of(request)).getFirst().reason();
  }

  /** The decision, if it can be made from memory; null otherwise. Never waits for anything. */
  @Nullable Decision remembered(String site, DecisionRequest request) {
    return request.isNamedById() || blindIndex.isAtHand(site)
        ? remembered(site, request.question(site, blindIndex))
        : null;
  }

  /** One decision for each question, in their order; reads what is not remembered in one go. */
  List<Decision> decide(String site, List<DecisionRequest> requests) {
    try {
      return answer(
          site, requests.stream().map(request -> request.question(site, blindIndex)).toList());
    } catch (RuntimeException failed) {
      LOG.errorf("decision failed closed count=%d error=%s", requests.size(), Causes.of(failed));
      fromNowhere.increment(requests.size());
      undecidable.increment(requests.size());
      Decision no = Decision.undecidable(clock.now());
      return Collections.nCopies(requests.size(), no);
    }
  }

  private List<Decision> answer(String site, List<Question> questions) {
    List<@Nullable Decision> known =
        new ArrayList<>(questions.stream().map(question -> remembered(site, question)).toList());
    List<Question> open = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i) == null) {
        open.add(questions.get(i));
      }
    }
    Iterator<Decision> read = (open.isEmpty() ? List.<Decision>of() : read(site, open)).iterator();
    return known.stream().map(decision -> decision == null ? read.next() : decision).toList();
  }

  private @Nullable Decision remembered(String site, Question question) {
    Facts facts = feed.isFresh() ? memory.find(site, question) : null;
    if (facts == null) {
      return null;
    }
    fromMemory.increment();
    return decided(question, facts, clock.now());
  }

  private Decision decided(Question question, Facts facts, Instant now) {
    Decision decision = DecisionRules.decide(question, facts, now);
    if (decision.reason() == Reason.UNDECIDABLE) {
      undecidable.increment();
    }
    return decision;
  }

  private List<Decision> read(String site, List<Question> questions) {
    Instant now = clock.now();
    long ticket = memory.ticket();
    List<Facts> facts = exemptions.with(site, questions, store.facts(site, questions));
    if (facts.size() != questions.size()) {
      throw new IllegalStateException("as many rows as questions are expected");
    }
    List<Decision> decisions = new ArrayList<>(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      memory.keep(site, questions.get(i), facts.get(i), ticket);
      decisions.add(decided(questions.get(i), facts.get(i), now));
    }
    fromDatabase.increment(questions.size());
    return decisions;
  }
}
