package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Uncovering what a request holds of a person. */
@Path("/v1/requests/{id}/reveal")
@Tag(name = "Requests")
public class RevealResource {

  private final RequestAccess access;
  private final RevealService reveals;
  private final RequestViews views;

  RevealResource(RequestAccess access, RevealService reveals, RequestViews views) {
    this.access = access;
    this.reveals = reveals;
    this.views = views;
  }

  /** The request as it was written; that it was read and why enters the audit trail. */
  @POST
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestFileView reveal(
      @PathParam("id") String id,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid RevealRequest body) {
    RequestCase found = access.require(id);
    RequestFile file = reveals.reveal(found, body.reason(), access.actor());
    return RequestFileView.of(views.of(found, Language.of(language)), file);
  }
}
