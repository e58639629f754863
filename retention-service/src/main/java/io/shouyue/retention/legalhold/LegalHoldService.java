package io.shouyue.retention.legalhold;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places, reviews and releases legal holds, and says what they cover. */
@ApplicationScoped
public class LegalHoldService {

  /** The officer looks at a hold again within a year; none lasts unseen. */
  private static final int LONGEST_REVIEW_DAYS = 366;

  private final LegalHoldRepository holds;
  private final LegalClock time;
  private final Acts acts;
  private final Event<LegalHoldReleased> released;

  LegalHoldService(
      LegalHoldRepository holds, LegalClock time, Acts acts, Event<LegalHoldReleased> released) {
    this.holds = holds;
    this.time = time;
    this.acts = acts;
    this.released = released;
  }

  /** Places a hold; fails with review-date unless it is reviewed within a year. */
  @Transactional
  public LegalHold place(
      String site, @Nullable String subject, LegalHoldRequest.Place order, Actor actor) {
    requireReview(order.reviewOn());
    LegalHold hold =
        holds.insert(
            new LegalHold(
                Ids.random(IdKind.LEGAL_HOLD),
                site,
                subject,
                order.fieldsOrNone(),
                order.categoriesOrNone(),
                order.kind(),
                order.document(),
                order.reason(),
                time.now(),
                actor.id(),
                order.reviewOn(),
                null,
                null,
                null,
                null,
                null,
                0));
    acts.record(site, actor, "legal-hold.placed", hold.id(), subject, order.kind().name());
    return hold;
  }

  /** The hold still stands; the next look is due at the new day. */
  @Transactional
  public LegalHold review(String site, String id, LocalDate next, Actor actor) {
    requireActive(site, id);
    requireReview(next);
    LegalHold hold = holds.review(id, next, time.now(), actor.id());
    acts.record(site, actor, "legal-hold.reviewed", id, hold.subject(), null);
    return hold;
  }

  /** The hold ends; what waited goes on. */
  @Transactional
  public LegalHold release(String site, String id, String reason, Actor actor) {
    requireActive(site, id);
    LegalHold hold = holds.release(id, reason, time.now(), actor.id());
    acts.record(site, actor, "legal-hold.released", id, hold.subject(), null);
    released.fire(new LegalHoldReleased(site, hold.subject()));
    return hold;
  }

  /** Those that stand at the site. */
  public List<LegalHold> active(String site) {
    return holds.active(site);
  }

  /** The people of whom anything is under a hold made for them. */
  public Set<String> people(String site) {
    return holds.active(site).stream()
        .map(LegalHold::subject)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toSet());
  }

  /** Account fields of this person that must not be erased. */
  public Set<String> fields(String site, String subject) {
    Set<String> fields = new TreeSet<>();
    holds.active(site).stream()
        .filter(hold -> subject.equals(hold.subject()))
        .forEach(hold -> fields.addAll(hold.fields()));
    return fields;
  }

  public LegalHold require(String site, String id) {
    return holds
        .one(site, Ids.require(IdKind.LEGAL_HOLD, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /** Up to one more than the limit, by id. */
  List<LegalHold> list(String site, boolean withReleased, String afterId, int limit) {
    return holds.list(site, withReleased, afterId, limit);
  }

  private void requireActive(String site, String id) {
    if (!require(site, id).isActive()) {
      throw new RetentionException(RetentionError.LEGAL_HOLD_RELEASED);
    }
  }

  private void requireReview(LocalDate on) {
    LocalDate today = time.today();
    if (!on.isAfter(today) || on.isAfter(today.plusDays(LONGEST_REVIEW_DAYS))) {
      throw new RetentionException(RetentionError.REVIEW_DATE);
    }
  }
}
