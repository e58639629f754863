package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A request's clock, explained day by day. */
@Path("/v1/requests/{id}")
@Tag(name = "Deadlines")
public class RequestClockResource {

  private final RequestAccess access;
  private final RequestReadService reads;
  private final ClockRules rules;

  RequestClockResource(RequestAccess access, RequestReadService reads, ClockRules rules) {
    this.access = access;
    this.reads = reads;
    this.rules = rules;
  }

  /** Not-found until the clock has started. */
  @GET
  @Path("/clocks/{promise}")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public DueView clock(
      @HeaderParam("Accept-Language") @Nullable String language,
      @PathParam("id") String id,
      @PathParam("promise") String code) {
    RequestCase found = access.require(id);
    PromiseClock clock =
        found.clocks().stream()
            .filter(one -> one.promise().equals(code))
            .findFirst()
            .orElseThrow(RequestClockResource::notFound);
    Instant start = clock.startsAt();
    if (start == null) {
      throw notFound();
    }
    Promise promise = rules.rule(found.request().site(), clock);
    return DueView.of(
        promise, clock, start, rules, reads.changes(found, code), Language.of(language));
  }

  private static DomainException notFound() {
    return new DomainException(CommonError.NOT_FOUND);
  }
}
