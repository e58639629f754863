package io.shouyue.retention.restriction;

import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.peer.ConsentPeer;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.RequestMoveService;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells consent-service the switches as they stand, then marks the request executed. */
@ApplicationScoped
public class RestrictionDriver implements OutboxHandler<RestrictionOrder> {

  private final RestrictionService restrictions;
  private final ConsentPeer consent;
  private final RequestReadService reads;
  private final RequestMoveService moves;

  RestrictionDriver(
      RestrictionService restrictions,
      ConsentPeer consent,
      RequestReadService reads,
      RequestMoveService moves) {
    this.restrictions = restrictions;
    this.consent = consent;
    this.reads = reads;
    this.moves = moves;
  }

  @Override
  public String topic() {
    return RestrictionService.TOPIC;
  }

  @Override
  public Class<RestrictionOrder> type() {
    return RestrictionOrder.class;
  }

  @Override
  public void handle(RestrictionOrder order, OutboxMessage message) {
    List<Restriction> set = restrictions.of(order.site(), order.subject());
    consent.restrict(
        order.site(),
        order.subject(),
        codes(set, RestrictionKind.RESTRICTED),
        codes(set, RestrictionKind.OBJECTED));
    String request = order.request();
    if (request != null && isExecuting(order.site(), request)) {
      moves.executed(new MoveOrder(order.site(), request, null, Actor.SYSTEM));
    }
  }

  private boolean isExecuting(String site, String request) {
    return reads.find(site, request).state() == RequestState.EXECUTING;
  }

  private static List<String> codes(List<Restriction> set, RestrictionKind kind) {
    return set.stream().filter(one -> one.kind() == kind).map(Restriction::purpose).toList();
  }
}
