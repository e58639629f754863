package io.shouyue.consent.visitor;

import io.shouyue.consent.BatchJob;
import io.shouyue.consent.consent.ExpiryService;
import io.shouyue.consent.ledger.Lapsed;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectLifeService;
import io.shouyue.consent.subject.VisitorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * Forgets visitors whose thirteen months are over, and, when the evidence period has passed too,
 * what they agreed to. Decisions know the first without this: no consent outlasts its visitor.
 */
@ApplicationScoped
public class VisitorJob implements BatchJob {
  private final VisitorService visitors;
  private final ExpiryService expiry;
  private final SubjectLifeService life;

  VisitorJob(VisitorService visitors, ExpiryService expiry, SubjectLifeService life) {
    this.visitors = visitors;
    this.expiry = expiry;
    this.life = life;
  }

  @Override
  public String name() {
    return "visitors";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public int batch() {
    List<SubjectKey> over = visitors.over();
    over.forEach(this::forget);
    List<SubjectKey> past = visitors.pastEvidence();
    past.forEach(life::forgetEvidence);
    return over.size() + past.size();
  }

  /** Its consents run out first, so that the site and recipients hear of it. */
  private void forget(SubjectKey visitor) {
    expiry.expire(new Lapsed(visitor.site(), visitor.id()));
    life.forget(visitor);
  }
}
