package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

  /** A zip with the case as a PDF, and what was attached; audited. */
  @GET
  @Produces("application/zip")
  @RolesAllowed(Roles.DPO)
  public RestResponse<byte[]> get(
      @PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
    RequestCase found = access.require(id);
    byte[] zip = files.zip(found, access.actor(), Language.of(language));
    String name = found.request().number() + ".zip";
    return RestResponse.ResponseBuilder.ok(zip)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
