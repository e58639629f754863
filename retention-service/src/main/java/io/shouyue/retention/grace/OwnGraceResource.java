package io.shouyue.retention.grace;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

  /** Not-found where there is none, and once it is over. */
  @GET
  @RolesAllowed(Roles.SUBJECT)
  public OwnGraceView get() {
    return caller
        .subject()
        .flatMap(subject -> grace.ofSubject(caller.site(), subject))
        .map(OwnGraceView::of)
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }
}
