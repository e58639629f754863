package io.shouyue.consent.consent;

import io.quarkus.arc.All;
import io.shouyue.consent.erasure.ErasureOrders;
import io.shouyue.consent.erasure.ErasureOutlook;
import io.shouyue.consent.erasure.ErasureRules;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What follows when purposes are over for a person, however that came about: the site and the
 * recipients hear of it, an erasure plan is opened, and every {@link EndingPart} does its own.
 */
@ApplicationScoped
public class Endings {
  private final LivePurposes live;
  private final ErasureOrders orders;
  private final List<EndingPart> parts;
  private final LegalClock clock;

  Endings(LivePurposes live, ErasureOrders orders, @All List<EndingPart> parts, LegalClock clock) {
    this.live = live;
    this.orders = orders;
    this.parts = parts;
    this.clock = clock;
  }

  /**
   * The ending of these consents.
   *
   * @param standings all that stood before it, by purpose
   * @param recordRef names the cause: the receipt, an event, or a version of a purpose
   */
  Ending of(
      String site,
      SubjectId subject,
      EndCause cause,
      String recordRef,
      Map<String, Standing> standings,
      List<Standing> over) {
    List<String> codes = over.stream().map(Standing::purpose).toList();
    List<Purpose> ended = live.named(site, codes);
    ErasureOutlook erasure =
        ErasureRules.of(ended, live.without(site, standings, codes), clock.today());
    return new Ending(site, subject, cause, recordRef, clock.now(), ended, erasure);
  }

  /** The ending of purposes that never began, for nobody answered for a child: all goes now. */
  Ending unanswered(String site, SubjectId child, List<Purpose> purposes, List<Purpose> others) {
    ErasureOutlook erasure = ErasureRules.of(purposes, others, clock.today()).atOnce(clock.today());
    return new Ending(
        site,
        child,
        EndCause.GUARDIAN_UNANSWERED,
        "guardian-" + clock.today(),
        clock.now(),
        purposes,
        erasure);
  }

  /**
   * The ending of a purpose that rested on what another person supplied.
   *
   * @param others codes of purposes that go on for the person in the same way
   */
  public Ending supplied(
      String site,
      SubjectId subject,
      EndCause cause,
      String recordRef,
      Map<String, Standing> standings,
      Purpose purpose,
      Collection<String> others) {
    List<Purpose> going = new ArrayList<>(live.named(site, others));
    going.addAll(live.without(site, standings, List.of(purpose.code())));
    ErasureOutlook erasure = ErasureRules.of(List.of(purpose), going, clock.today());
    return new Ending(site, subject, cause, recordRef, clock.now(), List.of(purpose), erasure);
  }

  /** Lets everything follow that an ending has to bring with it. */
  @Transactional(TxType.MANDATORY)
  public void follow(Ending ending) {
    if (ending.cause().ordersErasure()) {
      orders.open(
          ending.site(),
          ending.subject(),
          ending.erasure(),
          ending.cause().trigger(),
          ending.recordRef(),
          ending.at());
    }
    parts.forEach(part -> part.ended(ending));
  }
}
