package io.shouyue.consent.consent;

import io.shouyue.consent.guardian.GuardianAct;
import io.shouyue.consent.guardian.GuardianActs;
import io.shouyue.consent.ledger.Appended;
import io.shouyue.consent.subject.AgeService;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long an answer may last because of who gave it: a visitor, or a guardian for a child. */
@ApplicationScoped
class AnswerLimits {
  private final GuardianActs guardians;
  private final AgeService ages;

  AnswerLimits(GuardianActs guardians, AgeService ages) {
    this.guardians = guardians;
    this.ages = ages;
  }

  /** When the last consent of this answer ends; null where only its own time ends it. */
  @Nullable Instant latest(Answering answering) {
    Subject subject = answering.subject();
    Visitor visitor = subject.visitor();
    if (visitor != null) {
      return visitor.until();
    }
    return answering.write().guardian() == null ? null : guardians.latestEnd(subject);
  }

  /** Keeps whose answers were a guardian's, and what new people told of their age. */
  void remember(List<Answering> recorded, List<Appended> appended) {
    List<GuardianAct> acts = new ArrayList<>();
    for (int i = 0; i < recorded.size(); i++) {
      Answering answering = recorded.get(i);
      answering.newlyDeclared().ifPresent(band -> ages.declared(answering.subject(), band));
      answering.guardianActs(appended.get(i)).forEach(acts::add);
    }
    guardians.record(acts);
  }
}
