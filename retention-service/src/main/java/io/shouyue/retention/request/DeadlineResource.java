package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Due dates of what might be, explained day by day. */
@Path("/v1/deadlines")
@Tag(name = "Deadlines")
public class DeadlineResource {

  private static final int DAY_LENGTH = 10;

  private final Caller caller;
  private final ClockRules rules;

  DeadlineResource(Caller caller, ClockRules rules) {
    this.caller = caller;
    this.rules = rules;
  }

  /**
   * What a promise would mean for something that starts then.
   *
   * @param start an instant, or a Beijing day
   */
  @GET
  @Path("/preview")
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public DueView preview(
      @HeaderParam("Accept-Language") @Nullable String language,
      @QueryParam("promise") @Nullable String promise,
      @QueryParam("start") @Nullable String start) {
    if (promise == null) {
      throw invalid("promise", "required");
    }
    Promise rule =
        rules
            .promises(caller.site())
            .find(promise)
            .orElseThrow(() -> invalid("promise", "unknown"));
    return DueView.of(
        rule, PromiseClock.waiting(rule), instant(start), rules, List.of(), Language.of(language));
  }

  private static Instant instant(@Nullable String start) {
    if (start == null) {
      throw invalid("start", "required");
    }
    try {
      return start.length() == DAY_LENGTH
          ? Beijing.startOf(LocalDate.parse(start))
          : OffsetDateTime.parse(start.replace(' ', '+'))
              .toInstant(); // a bare + arrives as a space
    } catch (DateTimeParseException unreadable) {
      throw invalid("start", "malformed");
    }
  }

  private static DomainException invalid(String field, String code) {
    return new DomainException(CommonError.INVALID, new Violation(field, code, code));
  }
}
