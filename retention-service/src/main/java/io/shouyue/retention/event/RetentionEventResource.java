package io.shouyue.retention.event;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.event.RetentionEventRequest.One;
import io.shouyue.retention.subject.SubjectService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What starts retention rules. */
@Path("/v1/retention-events")
@Tag(name = "Retention events")
public class RetentionEventResource {

  private final Caller caller;
  private final RetentionEventService events;
  private final SubjectService subjects;

  RetentionEventResource(Caller caller, RetentionEventService events, SubjectService subjects) {
    this.caller = caller;
    this.events = events;
    this.subjects = subjects;
  }

  /** Takes events in; idempotent by subject, category, trigger and {@code recordRef}. */
  @POST
  @RolesAllowed({Roles.SITE, Roles.SERVICE})
  public RetentionReceiptView record(@NotNull @Valid RetentionEventRequest body) {
    String site = caller.site();
    List<RetentionEvent> told =
        body.events().stream().map(one -> one.toEvent(site, subject(site, one))).toList();
    int recorded = events.record(told);
    return new RetentionReceiptView(recorded, told.size() - recorded);
  }

  /** What was recorded of a person, newest first, at most a page. */
  @GET
  @RolesAllowed({Roles.SITE, Roles.DPO, Roles.AUDITOR})
  public Page<RetentionEventView> list(@NotNull @QueryParam("subject") String subject) {
    SubjectId person = subjects.byId(caller.site(), new SubjectId(subject));
    return new Page<>(events.of(caller.site(), person, Page.MAX_LIMIT), null);
  }

  /** A service names people it knows; what a site names has to be its own. */
  private SubjectId subject(String site, One one) {
    NamedSubject named = one.subject();
    return named.id() != null && caller.is(Roles.SERVICE)
        ? new SubjectId(named.id())
        : subjects.named(site, named);
  }
}
