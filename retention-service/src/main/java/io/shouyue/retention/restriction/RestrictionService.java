package io.shouyue.retention.restriction;

import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestRestrictions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets and lifts switches; whoever decides is told after the transaction, in order per person. */
@ApplicationScoped
public class RestrictionService implements RequestRestrictions {

  static final String TOPIC = "subject-restrictions";

  private final PgRestrictionStore store;
  private final Outbox outbox;
  private final LegalClock time;
  private final Acts acts;

  RestrictionService(PgRestrictionStore store, Outbox outbox, LegalClock time, Acts acts) {
    this.store = store;
    this.outbox = outbox;
    this.time = time;
    this.acts = acts;
  }

  @Override
  public boolean carryOut(Request granted, List<String> purposes) {
    boolean restricts = granted.type() == RequestType.RESTRICTION;
    if (!restricts && purposes.isEmpty()) {
      return false;
    }
    set(granted, restricts ? RestrictionKind.RESTRICTED : RestrictionKind.OBJECTED, purposes);
    tell(granted.site(), subject(granted), granted.id());
    return true;
  }

  @Override
  public void restrictInstead(Request partly, List<String> purposes) {
    set(partly, RestrictionKind.RESTRICTED, purposes);
    outbox.append(
        TOPIC, subject(partly), new RestrictionOrder(partly.site(), subject(partly), null));
  }

  @Override
  public void lift(Request restricting) {
    if (store.liftOf(restricting.id()) > 0) {
      tell(restricting.site(), subject(restricting), null);
    }
  }

  /** Lifts a switch; again is the same. */
  @Transactional
  void lift(String site, String subject, RestrictionKind kind, String purpose, Actor actor) {
    if (store.lift(site, subject, kind, purpose)) {
      acts.record(site, actor, "restriction.lifted", kind + "/" + purpose, subject, null);
      outbox.append(TOPIC, subject, new RestrictionOrder(site, subject, null));
    }
  }

  List<Restriction> of(String site, String subject) {
    return store.of(site, subject);
  }

  private void set(Request request, RestrictionKind kind, List<String> purposes) {
    for (String purpose : purposes.isEmpty() ? List.of(Restriction.ALL) : purposes) {
      store.set(request.site(), subject(request), kind, purpose, request.id(), time.now());
    }
  }

  private void tell(String site, String subject, @Nullable String request) {
    outbox.append(TOPIC, subject, new RestrictionOrder(site, subject, request));
  }

  private static String subject(Request request) {
    return Objects.requireNonNull(request.subject());
  }
}
