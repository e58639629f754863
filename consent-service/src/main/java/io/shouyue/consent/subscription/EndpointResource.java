package io.shouyue.consent.subscription;

import io.shouyue.consent.PageRequest;
import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Webhook endpoints of the site. */
@Path("/v1/webhook-endpoints")
public class EndpointResource {
  private final EndpointService endpoints;
  private final EndpointTrial trial;
  private final PgDeliveryLog log;
  private final Caller caller;
  private final Repeatable repeatable;

  EndpointResource(
      EndpointService endpoints,
      EndpointTrial trial,
      PgDeliveryLog log,
      Caller caller,
      Repeatable repeatable) {
    this.endpoints = endpoints;
    this.trial = trial;
    this.log = log;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Makes an endpoint; the answer alone holds its secret. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public EndpointView create(@Valid EndpointRequest request) {
    return told(request, () -> endpoints.create(caller.site(), request));
  }

  /** The site's endpoints, without secrets. */
  @GET
  @RolesAllowed({Roles.SITE, Roles.OPERATOR, Roles.DPO})
  public Page<EndpointView> list() {
    return new Page<>(endpoints.all(caller.site()).stream().map(EndpointView::of).toList(), null);
  }

  /** One endpoint, without its secret. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR, Roles.DPO})
  public EndpointView get(String id) {
    return EndpointView.of(endpoints.require(caller.site(), id));
  }

  /** Changes address, events and recipient. */
  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public EndpointView change(String id, @Valid EndpointRequest request) {
    return EndpointView.of(endpoints.change(caller.site(), id, request));
  }

  /** Makes a new secret; both sign until the overlap is over. The answer alone holds it. */
  @POST
  @Path("/{id}/rotate-secret")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public EndpointView rotate(String id, @Valid RotationRequest request) {
    return told(request, () -> endpoints.rotate(caller.site(), id, request.overlap()));
  }

  /** Sends a signed {@code endpoint.test} now and says what came of it. */
  @POST
  @Path("/{id}/test")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public EndpointTestView test(String id) {
    return trial.run(endpoints.require(caller.site(), id));
  }

  /** Switches the endpoint on again. */
  @POST
  @Path("/{id}/enable")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public EndpointView enable(String id) {
    return EndpointView.of(endpoints.enable(caller.site(), id));
  }

  /** Switches the endpoint off; what waits for it goes on waiting. */
  @POST
  @Path("/{id}/disable")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public EndpointView disable(String id) {
    return EndpointView.of(endpoints.disable(caller.site(), id));
  }

  /** The delivery log of the endpoint, newest attempt first. */
  @GET
  @Path("/{id}/attempts")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR, Roles.DPO})
  public Page<AttemptView> attempts(String id, @BeanParam PageRequest page) {
    WebhookEndpoint endpoint = endpoints.require(caller.site(), id);
    long before =
        page.after(1).map(keys -> PageRequest.number(keys.getFirst())).orElse(Long.MAX_VALUE);
    List<Attempt> read = log.before(endpoint, before, page.size() + 1);
    return Page.of(read, page.size(), one -> Cursor.of(Long.toString(one.place())))
        .map(AttemptView::of);
  }

  /** Removes an endpoint. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public void delete(String id) {
    endpoints.delete(caller.site(), id);
  }

  private EndpointView told(Object request, Supplier<EndpointService.Made> work) {
    return repeatable.once(
        EndpointView.class,
        request,
        () -> {
          EndpointService.Made made = work.get();
          return EndpointView.of(made.endpoint(), made.secret());
        });
  }
}
