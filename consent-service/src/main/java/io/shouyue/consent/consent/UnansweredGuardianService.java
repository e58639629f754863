package io.shouyue.consent.consent;

import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.subject.AgeService;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets go of what a child has told while its guardian did not answer (PIPL 31): retention-service
 * and the website are ordered to erase at once whatever no legal duty needs.
 */
@ApplicationScoped
public class UnansweredGuardianService {
  private static final Set<LegalBasis> GUARDED = Set.of(LegalBasis.CONSENT, LegalBasis.CONTRACT);

  private final SubjectService subjects;
  private final AgeService ages;
  private final PurposeService purposes;
  private final Endings endings;
  private final LegalClock clock;

  UnansweredGuardianService(
      SubjectService subjects,
      AgeService ages,
      PurposeService purposes,
      Endings endings,
      LegalClock clock) {
    this.subjects = subjects;
    this.ages = ages;
    this.purposes = purposes;
    this.endings = endings;
    this.clock = clock;
  }

  /** Waits no longer; what is told from now on is waited for anew. */
  @Transactional
  public void giveUp(SubjectKey child) {
    boolean active = subjects.lockIfActive(child.site(), child.id());
    ages.answered(List.of(child));
    if (!active) {
      return;
    }
    Map<Boolean, List<Purpose>> byGuard =
        all(child.site()).stream()
            .collect(
                Collectors.partitioningBy(
                    purpose -> GUARDED.contains(purpose.definition().legalBasis())));
    endings.follow(
        endings.unanswered(child.site(), child.id(), byGuard.get(true), byGuard.get(false)));
  }

  private Collection<Purpose> all(String site) {
    return purposes.inForceAt(site, clock.now()).values();
  }
}
