package io.shouyue.retention.grace;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The cancellation that a person may still take back; meanwhile they reach nothing else. */
@Path("/v1/cancellation-grace")
@Tag(name = "Requests")
public class OwnGraceResource {

  private final Caller caller;
  private final GraceService grace;

  OwnGraceResource(Caller caller, GraceService grace) {
    this.caller = caller;
    this.grace = grace;
  }

  /** Nothing (204) where there is none, and once it is over: most people's centre asks in vain. */
  @GET
  @RolesAllowed(Roles.SUBJECT)
  @APIResponseSchema(value = OwnGraceView.class, responseCode = "200")
  @APIResponse(responseCode = "204", description = "There is none")
  public @Nullable OwnGraceView get() {
    return caller
        .subject()
        .flatMap(subject -> grace.ofSubject(caller.site(), subject))
        .map(OwnGraceView::of)
        .orElse(null);
  }
}
