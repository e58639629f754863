package io.shouyue.consent.subscription;

import io.shouyue.consent.PageRequest;
import io.shouyue.consent.subscription.WebhookEventView.WebhookDeliveryView;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the site's endpoints were told. */
@Path("/v1/events")
public class EventResource {
  private static final String NEWEST = "msg_zzzzzzzzzzzzzzzzzzzzzzzzzz";

  private final EventService events;
  private final Caller caller;

  EventResource(EventService events, Caller caller) {
    this.events = events;
    this.caller = caller;
  }

  /** Events of the last thirty days, newest first, with how each endpoint has been told. */
  @GET
  @RolesAllowed({Roles.SITE, Roles.OPERATOR, Roles.DPO})
  public Page<WebhookEventView> list(@BeanParam EventsRequest query, @BeanParam PageRequest page) {
    String site = caller.site();
    String before = page.after(1).map(List::getFirst).orElse(NEWEST);
    List<StoredEvent> read = events.before(site, query, before, page.size() + 1);
    Map<String, List<WebhookDeliveryView>> deliveries =
        events.deliveries(site, read).stream()
            .collect(
                Collectors.groupingBy(
                    DeliveryStatus::event,
                    Collectors.mapping(
                        status -> WebhookDeliveryView.of(status, null), Collectors.toList())));
    boolean withBody = seesBodies();
    return Page.of(read, page.size(), event -> Cursor.of(event.id()))
        .map(
            event ->
                WebhookEventView.of(
                    event, withBody, deliveries.getOrDefault(event.id(), List.of())));
  }

  /** One event with every attempt to tell it. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR, Roles.DPO})
  public WebhookEventView get(String id) {
    String site = caller.site();
    StoredEvent event = events.require(site, id);
    List<WebhookDeliveryView> deliveries =
        events.deliveries(site, List.of(event)).stream()
            .map(
                status ->
                    WebhookDeliveryView.of(
                        status,
                        events.attempts(status, site).stream().map(AttemptView::of).toList()))
            .toList();
    return WebhookEventView.of(event, seesBodies(), deliveries);
  }

  /** Tells the event again. */
  @POST
  @Path("/{id}/redeliver")
  @ResponseStatus(202)
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public void redeliver(String id, @Valid RedeliveryRequest request) {
    events.redeliver(caller.site(), id, request.endpoint());
  }

  /** An operator sees that something goes wrong, not with whom. */
  private boolean seesBodies() {
    return caller.is(Roles.SITE);
  }
}
