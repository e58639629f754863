package io.shouyue.consent.exchange;

import io.shouyue.consent.ActLog;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;

/** All that a site may take with it. */
@Path("/v1/exports")
public class ExportResource {
  private final ExportService exports;
  private final Caller caller;
  private final ActLog acts;

  ExportResource(ExportService exports, Caller caller, ActLog acts) {
    this.exports = exports;
    this.caller = caller;
    this.acts = acts;
  }

  /**
   * What the site has laid down, then every act of its active subjects, subject by subject in order
   * of time, as NDJSON; importing it again changes nothing, and the officer of an empty site who
   * imports it has the same state.
   */
  @POST
  @Produces(ImportResource.NDJSON)
  @RolesAllowed({Roles.SITE, Roles.DPO})
  @Transactional
  public RestResponse<StreamingOutput> export() {
    String site = caller.site();
    acts.record(site, "consents.exported", site);
    StreamingOutput lines = out -> exports.write(site, out);
    return RestResponse.ResponseBuilder.ok(lines)
        .header("Content-Disposition", "attachment; filename=\"consents.ndjson\"")
        .build();
  }
}
