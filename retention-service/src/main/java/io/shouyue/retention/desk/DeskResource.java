package io.shouyue.retention.desk;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The desk in numbers: what is open now, what happened, and what is to come. */
@Path("/v1/desk")
@Tag(name = "Desk")
public class DeskResource {

  private static final int WEEKS_SHOWN = 6;
  private static final int LONGEST_DAYS = 400;

  private final Caller caller;
  private final DeskService desk;
  private final StaffDirectory staff;
  private final LegalClock time;

  DeskResource(Caller caller, DeskService desk, StaffDirectory staff, LegalClock time) {
    this.caller = caller;
    this.desk = desk;
    this.staff = staff;
    this.time = time;
  }

  @GET
  @Path("/summary")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public DeskSummaryView summary() {
    staff.meet(caller);
    return desk.summary(caller.site());
  }

  /** Volume and promise-keeping of the present month and those before it, oldest first. */
  @GET
  @Path("/months")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<MonthView> months(
      @QueryParam("months") @DefaultValue("12") @Min(1) @Max(36) int months) {
    return new Page<>(desk.months(caller.site(), months), null);
  }

  /**
   * What is due on each day, with what kind of day it is.
   *
   * @param from default: a week ago
   * @param to included; default: six weeks after {@code from}
   */
  @GET
  @Path("/calendar")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<DueDayView> calendar(
      @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
    LocalDate first = from == null ? time.today().minusWeeks(1) : from;
    LocalDate last = to == null ? first.plusWeeks(WEEKS_SHOWN) : to;
    long days = ChronoUnit.DAYS.between(first, last);
    if (days < 0 || days > LONGEST_DAYS) {
      throw new DomainException(
          CommonError.INVALID, new Violation("to", "range", "from …, at most 400 days"));
    }
    return new Page<>(desk.days(caller.site(), first, last), null);
  }

  /** Who works here, as far as they have come by. */
  @GET
  @Path("/staff")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<StaffMemberView> staff() {
    return new Page<>(staff.of(caller.site()).stream().map(StaffMemberView::of).toList(), null);
  }
}
