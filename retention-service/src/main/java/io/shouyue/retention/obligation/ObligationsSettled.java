package io.shouyue.retention.obligation;

import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.retention.request.CancellationGrace;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestState;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;

/** Nothing holds the cancellation up any more: it goes on, unless the officer wants to look. */
@ApplicationScoped
public class ObligationsSettled implements OutboxHandler<WaitingRequest> {

  private static final String TOPIC = "obligations-settled";

  private final RequestReadService reads;
  private final CancellationGrace grace;
  private final SiteService sites;
  private final Outbox outbox;

  ObligationsSettled(
      RequestReadService reads, CancellationGrace grace, SiteService sites, Outbox outbox) {
    this.reads = reads;
    this.grace = grace;
    this.sites = sites;
    this.outbox = outbox;
  }

  void goOn(String site, String request) {
    outbox.append(TOPIC, request, new WaitingRequest(site, request));
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public Class<WaitingRequest> type() {
    return WaitingRequest.class;
  }

  @Override
  public void handle(WaitingRequest waiting, OutboxMessage message) {
    if (isWaiting(waiting) && !sites.rule(waiting.site()).manualReview()) {
      grace.goOn(reads.find(waiting.site(), waiting.request()).request());
    }
  }

  private boolean isWaiting(WaitingRequest waiting) {
    try {
      Request found = reads.find(waiting.site(), waiting.request()).request();
      return found.state() == RequestState.IN_PROGRESS;
    } catch (DomainException gone) {
      if (gone.code() == CommonError.NOT_FOUND) {
        return false;
      }
      throw gone;
    }
  }
}
