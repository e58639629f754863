package io.shouyue.consent.recipient;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.Repeatable;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of recipients: the officer writes, sites and staff read. */
@Path("/v1/recipients")
public class RecipientResource {
  private final RecipientService recipients;
  private final Caller caller;
  private final Repeatable repeatable;

  RecipientResource(RecipientService recipients, Caller caller, Repeatable repeatable) {
    this.recipients = recipients;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Enters a recipient. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public RecipientView enter(@Valid RecipientRequest request) {
    return repeatable.once(
        RecipientView.class,
        request,
        () -> RecipientView.of(recipients.enter(caller.site(), request)));
  }

  /** Those of the site, by code. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE})
  public Page<RecipientView> list() {
    return new Page<>(recipients.all(caller.site()).stream().map(RecipientView::of).toList(), null);
  }

  /** One, with its revision as ETag. */
  @GET
  @Path("/{code}")
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE})
  public RestResponse<RecipientView> get(String code) {
    return tagged(recipients.require(caller.site(), code));
  }

  /** Changes an entry. */
  @PUT
  @Path("/{code}")
  @RolesAllowed(Roles.DPO)
  public RestResponse<RecipientView> change(
      String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid RecipientRequest request) {
    if (!code.equals(request.code())) {
      throw new ConsentException(CommonError.INVALID);
    }
    return tagged(
        recipients.change(caller.site(), request, revision -> ETags.require(ifMatch, revision)));
  }

  private static RestResponse<RecipientView> tagged(RegisteredRecipient recipient) {
    return RestResponse.ResponseBuilder.ok(RecipientView.of(recipient))
        .header("ETag", ETags.of(recipient.revision()))
        .build();
  }
}
