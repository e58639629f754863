package io.shouyue.consent.source;

import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Data that people made public themselves. */
@Path("/v1/published-data")
public class PublishedDataResource {
  private final PublishedDataService published;
  private final Caller caller;
  private final Repeatable repeatable;

  PublishedDataResource(PublishedDataService published, Caller caller, Repeatable repeatable) {
    this.published = published;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Marks data as made public by the person. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public PublishedDataView mark(@Valid PublishedDataRequest request) {
    return repeatable.once(
        PublishedDataView.class,
        request,
        () -> PublishedDataView.of(published.mark(caller.site(), request)));
  }
}
