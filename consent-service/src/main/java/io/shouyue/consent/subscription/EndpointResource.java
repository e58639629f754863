package io.shouyue.consent.subscription;

import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Webhook endpoints of the site. */
@Path("/v1/webhook-endpoints")
public class EndpointResource {
  private final EndpointService endpoints;
  private final Caller caller;
  private final Repeatable repeatable;

  EndpointResource(EndpointService endpoints, Caller caller, Repeatable repeatable) {
    this.endpoints = endpoints;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Makes an endpoint; the answer alone holds its secret. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public EndpointView create(@Valid EndpointRequest request) {
    return repeatable.once(
        EndpointView.class,
        request,
        () -> {
          EndpointService.Made made = endpoints.create(caller.site(), request);
          return EndpointView.of(made.endpoint(), made.secret());
        });
  }

  /** The site's endpoints, without secrets. */
  @GET
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public Page<EndpointView> list() {
    return new Page<>(
        endpoints.all(caller.site()).stream()
            .map(endpoint -> EndpointView.of(endpoint, null))
            .toList(),
        null);
  }

  /** Removes an endpoint. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.OPERATOR})
  public void delete(String id) {
    endpoints.delete(caller.site(), id);
  }
}
