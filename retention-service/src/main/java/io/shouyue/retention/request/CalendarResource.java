package io.shouyue.retention.request;

import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendars that due dates rest on. */
@Path("/v1/calendar")
@Tag(name = "Deadlines")
public class CalendarResource {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final ClockRules rules;

  CalendarResource(ClockRules rules) {
    this.rules = rules;
  }

  @GET
  @Path("/{year}")
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public CalendarView calendar(@PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
    return CalendarView.of(rules.calendar(), year);
  }
}
