package io.shouyue.retention.incident;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the authority is sent. */
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
public class IncidentReportResource {

  private final Caller caller;
  private final IncidentOrders orders;
  private final IncidentService incidents;
  private final IncidentReports reports;
  private final IncidentViews views;
  private final LegalClock time;

  IncidentReportResource(
      Caller caller,
      IncidentOrders orders,
      IncidentService incidents,
      IncidentReports reports,
      IncidentViews views,
      LegalClock time) {
    this.caller = caller;
    this.orders = orders;
    this.incidents = incidents;
    this.reports = reports;
    this.views = views;
    this.time = time;
  }

  /** The report as it can be written now; a first one may lack what is not known yet. */
  @GET
  @Path("/report")
  @Produces("text/plain")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> report(
      @PathParam("id") String id,
      @QueryParam("kind") @DefaultValue("FIRST") ReportKind kind,
      @HeaderParam("Accept-Language") @Nullable String language) {
    Incident incident = incidents.require(caller.site(), id);
    String name = incident.number() + "-" + kind + ".txt";
    return RestResponse.ResponseBuilder.ok(reports.of(incident, kind, Language.of(language)))
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Notes that a report was sent; the first one stops the hours. */
  @POST
  @Path("/reports")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public IncidentView reported(
      @PathParam("id") String id,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid IncidentRequest.Report body) {
    PgIncidentLog.Report report =
        new PgIncidentLog.Report(
            body.kind(),
            body.authority(),
            body.reference(),
            body.sentAt() == null ? time.now() : body.sentAt());
    return views.of(incidents.report(orders.of(id, null), report), Language.of(language));
  }
}
