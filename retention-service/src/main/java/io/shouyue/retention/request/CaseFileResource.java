package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A whole case in one file. */
@Path("/v1/requests/{id}/case-file")
@Tag(name = "Requests")
public class CaseFileResource {

  private final RequestAccess access;
  private final CaseFile files;

  CaseFileResource(RequestAccess access, CaseFile files) {
    this.access = access;
    this.files = files;
  }

  /** A zip with the case as a PDF, what leads to the person covered in it; audited. */
  @GET
  @Produces("application/zip")
  @RolesAllowed(Roles.DPO)
  public RestResponse<byte[]> get(
      @PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
    RequestCase found = access.require(id);
    return sent(found, files.covered(found, access.actor(), Language.of(language)));
  }

  /** The same as it was written, with what was attached; that, and why, enters the audit trail. */
  @POST
  @Produces("application/zip")
  @RolesAllowed(Roles.DPO)
  public RestResponse<byte[]> whole(
      @PathParam("id") String id,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid RevealRequest body) {
    RequestCase found = access.require(id);
    return sent(found, files.whole(found, body.reason(), access.actor(), Language.of(language)));
  }

  private static RestResponse<byte[]> sent(RequestCase found, byte[] zip) {
    String name = found.request().number() + ".zip";
    return RestResponse.ResponseBuilder.ok(zip)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
