package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Due dates, explained day by day: of a request's clock, or of one that might be. */
@Path("/v1")
@Tag(name = "Deadlines")
public class ClockResource {

  private final RequestAccess access;
  private final ClockRules rules;

  ClockResource(RequestAccess access, ClockRules rules) {
    this.access = access;
    this.rules = rules;
  }

  /** Not-found until the clock has started. */
  @GET
  @Path("/requests/{id}/clocks/{promise}")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public DueView clock(@PathParam("id") String id, @PathParam("promise") String code) {
    PromiseClock clock =
        access.require(id).clocks().stream()
            .filter(one -> one.promise().equals(code))
            .findFirst()
            .orElseThrow(ClockResource::notFound);
    Instant start = clock.startsAt();
    if (start == null) {
      throw notFound();
    }
    return explain(rules.rule(clock), start);
  }

  /**
   * What a promise would mean for something that starts then.
   *
   * @param start an instant, or a Beijing day
   */
  @GET
  @Path("/deadlines/preview")
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public DueView preview(
      @QueryParam("promise") @Nullable String promise,
      @QueryParam("start") @Nullable String start) {
    if (promise == null) {
      throw invalid("promise", "required");
    }
    return explain(
        rules.promises().find(promise).orElseThrow(ClockResource::notFound), instant(start));
  }

  private DueView explain(Promise promise, Instant start) {
    return DueView.of(
        promise, start, rules.dates().toAct(start, promise.span()), rules.calendar().version());
  }

  private static Instant instant(@Nullable String start) {
    if (start == null) {
      throw invalid("start", "required");
    }
    try {
      return start.length() == 10
          ? Beijing.startOf(LocalDate.parse(start))
          : OffsetDateTime.parse(start).toInstant();
    } catch (DateTimeParseException unreadable) {
      throw invalid("start", "malformed");
    }
  }

  private static DomainException notFound() {
    return new DomainException(CommonError.NOT_FOUND);
  }

  private static DomainException invalid(String field, String code) {
    return new DomainException(CommonError.INVALID, new Violation(field, code, code));
  }
}
