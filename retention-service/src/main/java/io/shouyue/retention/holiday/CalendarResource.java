package io.shouyue.retention.holiday;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendars that due dates rest on. */
@Path("/v1/calendar")
@Tag(name = "Deadlines")
public class CalendarResource {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_WORKING_DAYS = 250;
  private static final int LONGEST_FILE = 20_000;

  private final Caller caller;
  private final Calendars calendars;
  private final CalendarService service;

  CalendarResource(Caller caller, Calendars calendars, CalendarService service) {
    this.caller = caller;
    this.calendars = calendars;
    this.service = service;
  }

  @GET
  @Path("/{year}")
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.OPERATOR})
  public CalendarView calendar(@PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
    return CalendarView.of(calendars.current(), year);
  }

  /** When a period of working days ends that no promise of a request counts, such as a filing. */
  @GET
  @Path("/working-days-end")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.OPERATOR})
  public WorkingDaysEndView workingDaysEnd(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("workingDays") @Min(1) @Max(MOST_WORKING_DAYS) int workingDays) {
    return WorkingDaysEndView.of(calendars.current(), from, workingDays);
  }

  /**
   * Adds the State Council's notice of a year, or its correction, after checking it against itself
   * and the holiday regulation. Every open clock is then counted anew.
   *
   * @param dryRun check and show what would change, store nothing
   */
  @PUT
  @Path("/{year}")
  @Consumes("text/plain")
  @RolesAllowed(Roles.OPERATOR)
  public NoticeImportView put(
      @PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @NotBlank @Size(max = LONGEST_FILE) String file) {
    Actor actor = new Actor(caller.actor(), caller.kind().name());
    NoticeImport taken = service.take(year, file, dryRun, caller.site(), actor);
    calendars.refresh();
    return NoticeImportView.of(taken);
  }
}
