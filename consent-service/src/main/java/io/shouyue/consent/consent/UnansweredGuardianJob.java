package io.shouyue.consent.consent;

import io.shouyue.consent.BatchJob;
import io.shouyue.consent.subject.AgeService;
import io.shouyue.consent.subject.SubjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Looks for children whose guardian did not answer within seven days. */
@ApplicationScoped
public class UnansweredGuardianJob implements BatchJob {
  private final AgeService ages;
  private final UnansweredGuardianService unanswered;

  UnansweredGuardianJob(AgeService ages, UnansweredGuardianService unanswered) {
    this.ages = ages;
    this.unanswered = unanswered;
  }

  @Override
  public String name() {
    return "unanswered-guardians";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public int batch() {
    List<SubjectKey> children = ages.unanswered();
    children.forEach(unanswered::giveUp);
    return children.size();
  }
}
